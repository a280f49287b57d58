import ClaimModel

/// What the model sees of each token of a passage: numbers alone, made once, from which every feature
/// is put together.
struct TokenFacts {
  /// One token, in 24 bytes.
  struct Cell {
    /// Hash of the word in lower case; 1 past either end of the passage.
    var word: UInt32 = 1
    /// Hash of its last three bytes, and of its last two.
    var ending: UInt32 = 0
    var shortEnding: UInt32 = 0
    /// What sort of word it is (`Tag`), or which mark.
    var tag: UInt32 = 0
    /// Letters: small, capital, all capitals; number, mark.
    var shape: UInt8 = 0
    /// How often the word is a cue where it stands in an article: 0 never … 5 nearly always.
    var strength: UInt8 = 0
    /// What the rules take it for (`Rule`).
    var rule: UInt8 = 0
    var isQuoted: UInt8 = 0
    /// The frame and form of the verb that attributes and starts here; 0 for none.
    var verb: UInt8 = 0
    /// The step that found the attribution whose cue it is; 0 for none.
    var step: UInt8 = 0
  }

  /// What the rules take a token for; the numbers are part of the features.
  enum Rule {
    static let content: UInt8 = 1
    static let source: UInt8 = 3
    static let cue: UInt8 = 5
    /// Goes on from the passage before.
    static let carried: UInt8 = 7
  }

  /// How many cells stand before the first token and behind the last one.
  static let margin = 3

  let passage: Passage
  let found: [FoundAttribution]
  /// With `margin` empty ones at either end.
  private(set) var cells: [Cell]
  /// By sentence: how much of it is quoted (0 nothing, 1 some, 2 nearly all), how many strong cues
  /// stand in it outside of quotations and how many cues the rules found, up to 2.
  private(set) var sentences: [(quoted: UInt32, strong: UInt32, ruled: UInt32)] = []
  let role: UInt32

  init(
    _ passage: Passage, found: [FoundAttribution], carried: Range<Int>?, lexicon: Lexicon,
    strengths: CueStrengths
  ) {
    self.passage = passage
    self.found = found
    role = passage.role == .headline ? 1 : passage.role == .body ? 0 : 2
    let tokens = passage.tokens
    cells = [Cell](repeating: Cell(), count: tokens.count + 2 * Self.margin)
    for place in tokens.indices {
      cells[place + Self.margin] = Self.cell(passage, place, lexicon, strengths)
    }
    addRules(carried)
    sentences = passage.sentences.map { range in
      var (quoted, strong, ruled) = (0, 0, 0)
      for place in range {
        let cell = self[place]
        if cell.isQuoted == 1 { quoted += 1 } else if cell.strength >= 3 { strong += 1 }
        if cell.rule == Rule.cue { ruled += 1 }
      }
      return (
        quoted == 0 ? 0 : quoted * 10 >= 9 * range.count ? 2 : 1, UInt32(min(2, strong)),
        UInt32(min(2, ruled))
      )
    }
  }

  /// - Parameter place: from `-margin` up to the number of tokens and `margin` beyond.
  @inline(__always) subscript(place: Int) -> Cell { cells[place + Self.margin] }

  private static func cell(
    _ passage: Passage, _ place: Int, _ lexicon: Lexicon, _ strengths: CueStrengths
  ) -> Cell {
    let token = passage.tokens[place]
    var cell = Cell()
    var word = token.word
    word.withUTF8 { bytes in
      cell.word = FeatureHash.of(bytes[...])
      cell.ending = FeatureHash.of(bytes.suffix(3))
      cell.shortEnding = FeatureHash.of(bytes.suffix(2))
    }
    cell.shape =
      switch token.kind {
      case .mark: 0
      case .number: 1
      case .word: token.isAllCapitals ? 4 : token.isCapitalised ? 3 : 2
      }
    cell.strength = strengths[cell.word]
    cell.isQuoted = passage.isQuoted(place) ? 1 : 0
    if token.is(.cueVerb), let verb = lexicon.verb(passage.tokens, at: place)?.verb {
      cell.verb = verb.number
    }
    let opens = passage.sentence(of: place).lowerBound == place
    cell.tag = Tag.of(token, opensSentence: opens) + (token.isPossessive ? 64 : 0)
    return cell
  }

  private mutating func addRules(_ carried: Range<Int>?) {
    func mark(_ range: Range<Int>, _ rule: UInt8) {
      for place in range {
        cells[place + Self.margin].rule = place == range.lowerBound ? rule : rule + 1
      }
    }
    if let carried {
      for place in carried { cells[place + Self.margin].rule = Rule.carried }
    }
    for one in found { one.content.forEach { mark($0, Rule.content) } }
    for one in found { if let source = one.source { mark(source, Rule.source) } }
    for one in found {
      guard let cue = one.cue else { continue }
      mark(cue, Rule.cue)
      let step = ArticleReader.steps.firstIndex { $0.name == one.finder }.map { $0 + 1 } ?? 0
      for place in cue { cells[place + Self.margin].step = UInt8(step) }
    }
  }
}

/// A coarse part of speech from the lists of the lexicon; the numbers are part of the features.
enum Tag {
  private static let order: [WordClasses] = [
    .be, .modal, [.have, .presentBe], .auxiliary, .relative, .opensClause, .infinitive, .determiner,
    [.singularPronoun, .pluralPronoun, .participant], .preposition, [.conjunction, .coordinator],
    .time, .negation, .adverb,
  ]
  private static let later: [WordClasses] = [
    .cueVerb, [.finiteVerb, .pastVerb, .presentVerb], .person, .people, .organisation,
    [.document, .documents], .cueNoun,
  ]

  /// Below 64 for a word or a number; the scalar and 128 for a mark.
  static func of(_ token: Token, opensSentence: Bool) -> UInt32 {
    if let mark = token.mark { return mark.value + 128 }
    if token.kind == .number { return 1 }
    if let index = order.firstIndex(where: { token.is($0) }) { return UInt32(index) + 2 }
    if token.isCapitalised, !opensSentence { return 20 }
    if let index = later.firstIndex(where: { token.is($0) }) { return UInt32(index) + 21 }
    if token.flags.contains(.pastEnding) { return 40 }
    if token.flags.contains(.gerundEnding) { return 41 }
    if token.isCapitalised { return 42 }
    return token.flags.contains(.singleS) ? 43 : 44
  }
  static let coordinator: UInt32 = 12
  static let clauseOpeners: Set<UInt32> = [6, 7]
  static let verbs: ClosedRange<UInt32> = 2...5
  static let contentVerbs: ClosedRange<UInt32> = 21...22
  /// Words that end like a form of a verb.
  static let formsOfVerbs: ClosedRange<UInt32> = 40...41

  /// Whether a word looks like a verb; by its form alone, so some nouns do.
  static func isVerb(_ tag: UInt32) -> Bool {
    verbs.contains(tag) || contentVerbs.contains(tag) || formsOfVerbs.contains(tag)
  }
}

extension CueVerb {
  /// Tells frame and form; the same in every release of one lexicon.
  var number: UInt8 {
    let frame: UInt8 =
      switch self.frame {
      case .clause: 0
      case .content: 1
      case .object: 2
      case .promise: 3
      case .person: 4
      case .request: 5
      case .view: 6
      case .regard: 7
      case .finding: 8
      case .label: 9
      case .ascription: 10
      case .figure: 11
      case .quotation: 12
      case .refusal: 13
      case .conviction: 14
      }
    let form: UInt8 =
      switch self.form {
      case .finite: 0
      case .base: 1
      case .participle: 2
      case .past: 3
      }
    return frame * 4 + form + 1
  }
}
