import ClaimModel

/// The attribution whose content a claim stands in.
struct Carrier {
  let found: FoundAttribution
  /// Where it stands; its content can stand in the next one.
  let passage: Passage

  /// The tokens of its cue.
  var cue: ArraySlice<Token> { found.cue.map { passage.tokens[$0] } ?? [] }
  /// The tokens that stand apart from its cue and weaken what is said.
  var hedge: ArraySlice<Token> { found.hedge.map { passage.tokens[$0] } ?? [] }
  /// The tokens of its source.
  var source: ArraySlice<Token> { found.source.map { passage.tokens[$0] } ?? [] }
}

/// Reads what a clause says of itself: how sure it sounds, whether it denies, of what kind it is, and
/// whether it can be disputed.
struct ClaimReading {
  let words: ClauseWords
  let clause: Clause
  /// Its tokens without those of clauses that depend on it.
  let own: [Int]
  /// What any of them says.
  let said: WordClasses
  /// What any token of the clause says, those of clauses that depend on it too.
  let saidAnywhere: WordClasses
  /// Nil for the publication's own voice.
  let carrier: Carrier?
  /// It tells that somebody else said something, which is an attribution of its own.
  let isReport: Bool

  var tokens: [Token] { words.tokens }

  init(_ clause: Clause, in words: ClauseWords, carrier: Carrier?, isReport: Bool = false) {
    self.clause = clause
    self.words = words
    self.carrier = carrier
    self.isReport = isReport
    own = clause.own
    said = own.reduce(into: []) { $0.formUnion(words.classes[$1]) }
    saidAnywhere = clause.places.reduce(into: []) { $0.formUnion(words.classes[$1]) }
  }

  /// A token of the passage; nil where there is none.
  func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

  /// The first finite verb of the clause itself.
  var verb: Int? { own.first { words.isVerb[$0] } }

  /// - Parameters:
  ///   - centrality: by the place on the page.
  ///   - isPresupposed: taken for granted by a phrase, and not stated.
  func claim(centrality: Centrality, isPresupposed: Bool = false, dates: DateReader) -> PrintedClaim
  {
    let (certainty, cues) = isReport ? (.flat, []) : certainty
    let kind: ClaimKind = isReport ? .event : isPresupposed ? presupposedKind : kind
    var details = details(kind: kind, dates: dates)
    details.isPresupposed = isPresupposed
    let ranges = clause.ranges
    let rule = contentiousRule(kind: kind, isAllegation: details.allegationTarget != nil)
    return PrintedClaim(
      spans: ranges.map(tokens.span), kind: kind, certainty: certainty, certaintyCues: cues,
      polarity: isNegative ? .negative : .positive, quoteKind: quoteKind(ranges),
      centrality: centrality, isContentious: rule != nil, contentiousRule: rule, details: details)
  }

  /// Whether any word of it is of some classes.
  func saysAnywhere(_ classes: WordClasses) -> Bool { !saidAnywhere.isDisjoint(with: classes) }

  /// Whether any word of its own is of some classes.
  func says(_ classes: WordClasses) -> Bool { !said.isDisjoint(with: classes) }

  /// Whether it says that something is not so, or its attribution denies it.
  var isNegative: Bool {
    if isReport { return false }
    let isDenied = carrier?.cue.contains { $0.is(.denial) } ?? false
    return says(.negation) && own.contains { denies($0) } || isDenied
  }

  /// “not hot days but warm nights” and “with no troops” deny a part alone.
  private func denies(_ place: Int) -> Bool {
    guard words.says(.negation, at: place) else { return false }
    guard place > clause.places[0], !tokens[place].is(.auxiliary) else { return true }
    let before = tokens[place - 1]
    return !before.isComma && !before.is(.coordinator) && !before.is(.preposition)
  }

  private func quoteKind(_ ranges: [Range<Int>]) -> QuoteKind {
    guard carrier != nil else { return .none }
    switch words.passage.voice(of: ranges) {
    case .direct: return .direct
    case .mixed: return .partial
    case .indirect, .narrator: return .paraphrase
    }
  }

  /// “In a televised interview”, and not “the embassy's display”.
  private func isSaidThrough(_ place: Int) -> Bool {
    tokens[place].is(.channel)
      && (max(0, place - 3)..<place).contains {
        tokens[$0].is(.preposition) && !tokens[$0].is([.linking, .determiner])
      }
  }

  /// The rule that asks for the source of a figure.
  static let figureRule = "figure-without-source"

  /// The reader's rule that makes a claim contentious; nil where none does. On a bare file these
  /// rules stand in for a person's judgment, and in the ledger a person's yes or no stands over them.
  private func contentiousRule(kind: ClaimKind, isAllegation: Bool) -> String? {
    switch kind {
    case .intent where isPlan: return nil
    case .intent, .causal, .evaluative, .predictive, .legal: return "judgment-kind"
    case .event, .state, .quantity: break
    }
    if isAllegation { return "allegation" }
    // “Blamed them in an interview” says where it was said.
    if says(.dispute), carrier != nil || !own.contains(where: isSaidThrough) {
      return "cue-of-dispute"
    }
    return kind == .quantity && carrier == nil && hasFigureToSource ? Self.figureRule : nil
  }
}
