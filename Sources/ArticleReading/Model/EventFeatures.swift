package import ClaimModel

/// A feature of a word at which something is told, and how much it counts: what stands far away says little.
package struct EventFeature {
  package let hash: UInt32
  package let share: Double
}

/// The features by which is told how certain what a word tells is presented: the words around, what its
/// clause puts before it (“may”, “not”, “failed to”), and the words that govern it, by their order: in
/// “did not fail to pay” two of them deny.
struct EventFeatures {
  /// The numbers are part of the features.
  private enum Kind: UInt32 {
    case bias, word, tag, ending, shortEnding, pair, tags, list
    case chain, chainTag, near, anywhere
    case infinitive, infinitivePair, infinitiveVerb, infinitiveNegated, auxiliary, auxiliaryPair
    case phrase, sentence
    case governors, governorsTag, governor, governorTag, denials, denialsTag
  }

  private let passage: Passage
  private let governing: GoverningWords
  private let words: [UInt32]
  private let tags: [UInt32]

  init(_ passage: Passage, governing: GoverningWords) {
    self.passage = passage
    self.governing = governing
    words = passage.tokens.map { token in
      var word = token.word
      return word.withUTF8 { FeatureHash.of($0[...]) }
    }
    tags = passage.tokens.indices.map { place in
      Tag.of(passage.tokens[place], opensSentence: passage.sentence(of: place).lowerBound == place)
    }
  }

  /// Of the word at a place, each once.
  func features(at place: Int) -> [EventFeature] {
    let sentence = passage.sentence(of: place)
    var made = Made()
    addWords(place, sentence, to: &made)
    addClause(place, sentence, to: &made)
    addInfinitive(place, sentence, to: &made)
    addGovernors(place, to: &made)
    for other in sentence { made.add(.sentence, words[other], share: 0.25) }
    return made.features
  }

  private struct Made {
    private(set) var features: [EventFeature] = []
    private var seen: Set<UInt32> = []

    mutating func add(_ kind: Kind, _ values: UInt32..., share: Double = 1) {
      let hash = values.reduce(kind.rawValue &* 0x9E37_79B1) { FeatureHash.mix($0, $1) }
      if seen.insert(hash).inserted { features.append(EventFeature(hash: hash, share: share)) }
    }
  }

  private func addWords(_ place: Int, _ sentence: Range<Int>, to made: inout Made) {
    func word(_ place: Int) -> UInt32 { sentence.contains(place) ? words[place] : 1 }
    func tag(_ place: Int) -> UInt32 { sentence.contains(place) ? tags[place] : 0 }
    made.add(.bias)
    for distance in -4...4 {
      let share = distance.magnitude > 2 ? 0.5 : 1
      let side = UInt32(distance + 4)
      made.add(.word, side, word(place + distance), share: share)
      made.add(.tag, side, tag(place + distance), share: share)
    }
    for distance in -2...1 where sentence.contains(place + distance) {
      passage.tokens[place + distance].classes.forEachBit {
        made.add(.list, UInt32(distance + 2), $0)
      }
    }
    var spelling = passage.tokens[place].word
    spelling.withUTF8 { bytes in
      made.add(.ending, FeatureHash.of(bytes.suffix(3)))
      made.add(.ending, FeatureHash.of(bytes.suffix(4)))
      made.add(.shortEnding, FeatureHash.of(bytes.suffix(2)))
    }
    for first in -2...0 {
      made.add(.pair, UInt32(first + 2), word(place + first), word(place + first + 1))
    }
    made.add(.tags, 0, tag(place - 2), tag(place - 1), tag(place))
    made.add(.tags, 1, tag(place - 1), tag(place), tag(place + 1))
    made.add(.tags, FeatureHash.mix(2, tag(place - 3)), tag(place - 2), tag(place - 1), tag(place))
  }

  /// What weakens, denies or opens a clause, before the word up to the next mark, and anywhere.
  private func addClause(_ place: Int, _ sentence: Range<Int>, to made: inout Made) {
    let tokens = passage.tokens
    for before in (max(sentence.lowerBound, place - 12)..<place).reversed() {
      if tokens[before].isMark, before < place - 1 { break }
      guard tokens[before].is(Self.telling) else { continue }
      made.add(.chain, words[before])
      made.add(.chainTag, words[before], tags[place])
      if before >= place - 4 { made.add(.near, words[before]) }
    }
    for other in sentence where tokens[other].is(Self.tellingAnywhere) {
      made.add(.anywhere, words[other])
    }
    var phrase: UInt32 = 0
    for before in max(sentence.lowerBound, place - 4)..<place
    where tokens[before].is(Self.auxiliary) { phrase = FeatureHash.mix(phrase, words[before]) }
    made.add(.phrase, phrase)
  }

  private static let auxiliary: WordClasses = [
    .modal, .negation, .be, .have, .auxiliary, .infinitive,
  ]
  private static let telling: WordClasses = [
    .modal, .negation, .infinitive, .conjunction, .opensClause, .relative, .possible, .probable,
    .uncommitted, .prediction, .intent, .wish,
  ]
  private static let tellingAnywhere: WordClasses = [
    .modal, .negation, .uncommitted, .possible, .probable,
  ]

  /// What governs “to do”, or the auxiliary before “done”.
  private func addInfinitive(_ place: Int, _ sentence: Range<Int>, to made: inout Made) {
    let tokens = passage.tokens
    func word(_ place: Int) -> UInt32 { sentence.contains(place) ? words[place] : 1 }
    var before = place - 1
    while before >= sentence.lowerBound, tokens[before].is([.adverb, .be, .have]),
      !tokens[before].is(Self.telling)
    {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return }
    if tokens[before].is(.infinitive) {
      made.add(.infinitive, word(before - 1))
      made.add(.infinitivePair, word(before - 2), word(before - 1))
      let reach = max(sentence.lowerBound, before - 7)..<before
      if let verb = reach.last(where: { Tag.isVerb(tags[$0]) }) {
        made.add(.infinitiveVerb, words[verb])
      }
      if reach.contains(where: { tokens[$0].is(.negation) }) { made.add(.infinitiveNegated) }
    } else if tokens[before].is([.modal, .negation, .auxiliary]) {
      made.add(.auxiliary, words[before])
      made.add(.auxiliaryPair, word(before - 1), words[before])
    }
  }

  /// The words that govern, nearest first: which follow on each other, and how many deny.
  private func addGovernors(_ place: Int, to made: inout Made) {
    let tag = tags[place]
    let all = governors(of: place)
    func chain(_ count: Int, _ value: (Governor) -> UInt32) -> UInt32 {
      all.prefix(count).reduce(UInt32(count)) { FeatureHash.mix($0, value($1)) }
    }
    for count in 1...3 {
      made.add(.governors, chain(count, \.exact))
      made.add(.governorsTag, chain(count, \.coarse), tag)
    }
    for governor in all.prefix(6) {
      let step = FeatureHash.step(governor.distance)
      made.add(.governor, governor.exact, step)
      made.add(.governorTag, governor.coarse, step, tag)
    }
    let near = all.prefix { $0.distance <= 7 }
    let denials = UInt32(near.count { $0.denies })
    made.add(.denials, denials, near.contains { $0.leavesOpen } ? 1 : 0)
    made.add(.denialsTag, denials, tag)
  }

  /// The nearest first, up to a mark that ends a clause or a quotation, and 14 tokens away at most.
  func governors(of place: Int) -> [Governor] {
    var governors: [Governor] = []
    for before in (max(passage.sentence(of: place).lowerBound, place - 14)..<place).reversed() {
      let token = passage.tokens[before]
      if let mark = token.mark, [";", ":", "“", "”"].contains(mark) { break }
      let distance = place - before
      // A comma right before belongs to a list of words.
      let role = token.isComma && distance > 3 ? .comma : governing.role(of: token)
      if let role {
        governors.append(Governor(role: role, word: words[before], distance: distance))
      }
    }
    return governors
  }
}

extension ArticleReader {
  /// The features of the words that stand at some places of a text, as scalar offsets; none where no word
  /// stands.
  package func eventFeatures(
    in text: DraftText, at places: [Int], governing: GoverningWords
  ) -> [[EventFeature]] {
    let passages = passages(of: text).map {
      ($0, EventFeatures($0, governing: governing))
    }
    return places.map { offset in
      for (passage, features) in passages {
        let place = passage.tokens.firstIndex { $0.span.start <= offset && offset < $0.span.end }
        if let place { return features.features(at: place) }
      }
      return []
    }
  }

  /// Where words that look like verbs stand in some spans of a text, as scalar offsets.
  package func verbs(in text: DraftText, spans: [TextSpan]) -> [Int] {
    passages(of: text).flatMap { passage in
      passage.tokens.indices.filter { place in
        let opens = passage.sentence(of: place).lowerBound == place
        return Tag.isVerb(Tag.of(passage.tokens[place], opensSentence: opens))
          && spans.contains { $0.overlaps(passage.tokens[place].span) }
      }.map { passage.tokens[$0].span.start }
    }
  }
}
