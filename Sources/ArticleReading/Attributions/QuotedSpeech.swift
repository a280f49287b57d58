/// What somebody tells of what others said, within marks of quotation: ““Analysts keep asking when it
/// will fall,” Ana Ruiz said.” The words between the marks are read like a passage of their own.
enum QuotedSpeech {
  static let step: AttributionStep = AttributionStep(
    name: "quoted-speech", why: "a verb of saying stands beside its speaker within a quotation"
  ) { passage, context, found in
    for quotation in passage.quotations where quotation.depth == 0 {
      let words = quotation.words
      guard words.count >= shortest,
        words.contains(where: { context.lexicon.isVerb(passage.tokens[$0]) })
      else { continue }
      let inner = Passage(
        role: passage.role, number: passage.number, tokens: Array(passage.tokens[words]))
      var told: [FoundAttribution] = []
      SaidVerbs.step.run(inner, context, &told)
      HearerPassives.step.run(inner, context, &told)
      found += told.filter { tellsOfOthers($0, in: inner) }
        .map { $0.moved(by: words.lowerBound, finder: step) }
    }
  }

  /// What the speakers say of themselves is the outer attribution's; “it says” is said of any thing.
  private static func tellsOfOthers(_ told: FoundAttribution, in inner: Passage) -> Bool {
    guard !told.content.isEmpty else { return false }
    guard let source = told.source else { return told.isAgentless }
    // “I think most people would agree”: the speaker guesses.
    let isGuess =
      told.verb?.frame != .refusal
      && told.cue.map { inner.tokens[$0].contains { $0.is(.modal) } } == true
    guard !isGuess else { return false }
    guard source.count == 1 else { return true }
    let first = inner.tokens[source.lowerBound]
    guard first.is([.singularPronoun, .pluralPronoun]) else {
      return !first.is([.participant, .contracted, .impersonal])
    }
    switch told.verb?.frame {
    case .clause, .person, .content, .request: return true
    // “what she called a “wreck””
    case .label: return told.content.contains { inner.isQuoted($0.upperBound - 1) }
    default: return false
    }
  }

  /// In words; a shorter quotation tells nothing of others.
  private static let shortest = 5
}

extension FoundAttribution {
  /// The same in a passage in which its own starts so many tokens later.
  fileprivate func moved(by distance: Int, finder step: AttributionStep) -> FoundAttribution {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    var attribution = FoundAttribution(
      finder: step.name, why: step.why, source: source.map(moved), cue: cue.map(moved),
      content: content.map(moved), verb: verb)
    attribution.isAgentless = isAgentless
    return attribution
  }
}
