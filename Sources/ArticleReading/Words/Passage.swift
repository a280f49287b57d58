import ClaimModel

/// A block with its words: what the steps that look for attributions and claims work on.
///
/// A class, so that what is handed from step to step is one reference.
final class Passage: Sendable {
  let role: SegmentRole
  let number: Int
  let tokens: [Token]
  /// The classes of all its words together, by which a step sees that a passage has nothing for it.
  private let classes: WordClasses
  /// Ranges of tokens, which they cover without gaps.
  let sentences: [Range<Int>]
  /// In the order in which they open.
  let quotations: [QuotedRange]
  /// The mark before every quotation that closes one opened in a block before; nil for none.
  let unopenedClose: Int?
  /// For each token the index of the outermost quotation it stands in, marks included; -1 outside.
  let quotation: [Int32]
  /// The index of each token's sentence.
  let sentence: [Int32]

  init(role: SegmentRole, number: Int, tokens: [Token]) {
    self.role = role
    self.number = number
    self.tokens = tokens
    classes = tokens.reduce(into: []) { $0.formUnion($1.classes) }
    sentences = Self.sentences(of: tokens, in: role)
    (quotations, unopenedClose) = Quotations.ranges(in: tokens)
    var quotation = [Int32](repeating: -1, count: tokens.count)
    for (index, range) in quotations.enumerated() where range.depth == 0 {
      for place in range.tokens { quotation[place] = Int32(index) }
    }
    self.quotation = quotation
    var sentence = [Int32](repeating: 0, count: tokens.count)
    for (index, range) in sentences.enumerated() {
      for place in range { sentence[place] = Int32(index) }
    }
    self.sentence = sentence
  }

  /// The sentences of a block as ranges of its tokens. What is no running prose is one, whatever
  /// stops stand in it, unless it is longer than any sentence.
  static func sentences(of tokens: [Token], in role: SegmentRole) -> [Range<Int>] {
    role == .body || role == .listItem || role == .blockQuote || role == .caption
      || tokens.count > Sentences.longest
      ? Sentences.ranges(in: tokens) : tokens.isEmpty ? [] : [tokens.indices]
  }

  /// Whether one of its words is of one of the classes.
  func has(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }

  func isQuoted(_ place: Int) -> Bool { quotation[place] >= 0 }

  /// Whether all, some or none of the words of some pieces stand in quotation marks.
  func voice(of pieces: [Range<Int>]) -> Voice {
    var (words, quoted) = (0, 0)
    for piece in pieces {
      for place in piece where !tokens[place].isMark {
        words += 1
        if isQuoted(place) { quoted += 1 }
      }
    }
    if quoted == 0 { return .indirect }
    return quoted == words ? .direct : .mixed
  }

  /// The sentence of a token.
  func sentence(of place: Int) -> Range<Int> { sentences[Int(sentence[place])] }

  /// For each sentence whether one of the ranges has a token in it.
  func touchedSentences(by ranges: [Range<Int>]) -> [Bool] {
    var isTouched = [Bool](repeating: false, count: sentences.count)
    for range in ranges where !range.isEmpty {
      for index in sentence[range.lowerBound]...sentence[range.upperBound - 1] {
        isTouched[Int(index)] = true
      }
    }
    return isTouched
  }

  /// For each token whether it stands in one of the ranges.
  func isTaken(by ranges: [Range<Int>]) -> [Bool] {
    var isTaken = [Bool](repeating: false, count: tokens.count)
    for range in ranges { for place in range { isTaken[place] = true } }
    return isTaken
  }

  /// The outermost quotation a token stands in.
  func quotation(at place: Int) -> QuotedRange? {
    quotation[place] < 0 ? nil : quotations[Int(quotation[place])]
  }

  /// A range without the white space, marks and conjunctions at its ends that belong to neither
  /// side; nil when nothing is left. Quotation marks stay.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isLoose(tokens[start]) { start += 1 }
    while start < end, isLoose(tokens[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// A mark that belongs to neither side.
  func isLoose(_ token: Token) -> Bool {
    switch token.mark {
    case ",", ".", ";", ":", "—", "–", "―", "(", ")", "…": true
    default: false
    }
  }

  /// The segments of the block, one a sentence.
  var segments: [Segment] {
    sentences.enumerated().map { index, range in
      Segment(
        role: role, address: Address(role.letter, block: number, sentence: index + 1),
        span: tokens.span(range))
    }
  }
}
