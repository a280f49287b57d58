import ClaimModel

/// The passive whose subject is whoever was told or asked: “residents have been told that …”, “she was
/// asked about …”, “Asked whether …, she …”. Nobody is named who told or asked.
enum HearerPassives {
  static let step: AttributionStep = AttributionStep(
    name: "hearer-passive", why: "somebody was told or asked, and the wording hides by whom"
  ) { passage, context, found in
    guard passage.has(.hearing) else { return }
    let isTaken = passage.isTaken(by: found.compactMap(\.cue))
    for sentence in passage.sentences {
      for place in sentence
      where passage.tokens[place].is(.hearing) && !passage.isQuoted(place) && !isTaken[place] {
        if let attribution = attribution(at: place, passage, sentence, context.lexicon) {
          found.append(attribution)
        }
      }
    }
  }

  /// In tokens behind the verb, in which “by” would name who told.
  private static let farthestAgent = 16

  private static func attribution(
    at place: Int, _ passage: Passage, _ sentence: Range<Int>, _ lexicon: Lexicon
  ) -> FoundAttribution? {
    let tokens = passage.tokens
    guard let verb = lexicon.verb(tokens, at: place)?.verb,
      verb.form == .finite || verb.form == .past,
      place + 1 < sentence.upperBound,
      let first = passive(before: place, passage, sentence)
        ?? (verb.act == .ask ? bare(at: place, passage, sentence) : nil)
    else { return nil }
    let next = tokens[place + 1]
    let reader = SaidSentence(passage, sentence: sentence, lexicon: lexicon)
    let isQuestion = verb.act == .ask && next.is([.asking, .about])
    // “was told to leave”, “was told that it was shut”, “was told it was shut”.
    let carries =
      isQuestion || next.is(.infinitive) && first < place
      || verb.act != .ask && next.is(.opensClause) && place + 2 < sentence.upperBound
        && !tokens[place + 2].isMark
      || verb.frame == .person && reader.opensBareClause(at: place + 1)
    let far = min(place + farthestAgent, sentence.upperBound)
    guard carries, !(place..<far).contains(where: { tokens[$0].is(.agent) }) else { return nil }
    let end =
      next.is(.infinitive) ? reader.objectEnd(from: place + 1) : reader.phraseEnd(from: place + 1)
    // “asked about the mill”: of the cue, as the mill alone is what was asked about.
    let start = isQuestion && next.is(.about) ? place + 2 : place + 1
    guard start < end, let content = passage.trimmed(start..<end), content.count > 1 else {
      return nil
    }
    var attribution = FoundAttribution(
      finder: step.name, why: step.why, source: nil, cue: first..<start, content: [content],
      // Who was told to do something was asked for it.
      verb: next.is(.infinitive) ? verb.as(.ask) : verb)
    attribution.isAgentless = true
    return attribution
  }

  /// “Asked whether …”, “when asked about …”, “Ruiz, asked if …”: the participle alone.
  private static func bare(at place: Int, _ passage: Passage, _ sentence: Range<Int>) -> Int? {
    guard place > sentence.lowerBound else { return place }
    let before = passage.tokens[place - 1]
    return before.isMark || before.is([.asking, .conjunction]) && !before.is(.coordinator)
      ? place : nil
  }

  /// The first auxiliary of the passive before a participle: “has long been”; nil for no passive, and
  /// for one that is denied or has not happened.
  private static func passive(before place: Int, _ passage: Passage, _ sentence: Range<Int>) -> Int?
  {
    let tokens = passage.tokens
    var first = place
    while first > sentence.lowerBound, !tokens[first - 1].isMark,
      tokens[first - 1].is([.auxiliary, .adverb, .contracted]),
      !tokens[first - 1].is([.determiner, .conjunction]) || tokens[first - 1].is(.auxiliary)
    {
      first -= 1
    }
    while first < place, !tokens[first].is([.auxiliary, .contracted]) { first += 1 }
    let helpers = tokens[first..<place]
    guard helpers.contains(where: { $0.is(.be) }),
      helpers.allSatisfy({ !$0.is([.modal, .negation, .prediction]) }),
      first > sentence.lowerBound
    else { return nil }
    // “to be told”, “will be told”
    return tokens[first - 1].is([.infinitive, .modal]) ? nil : first
  }
}
