import ClaimModel

/// The passive with its agent: “was described by Ana Ruiz as a disgrace”, “as reported by the Post”.
enum Agents {
  static let step: AttributionStep = AttributionStep(
    name: "agent", why: "a verb in the passive names with “by” who says so"
  ) { passage, context, found in
    let isTaken = passage.isTaken(by: found.compactMap(\.cue))
    for sentence in passage.sentences {
      let verbs = sentence.filter { place in
        context.lexicon.isVerb(passage.tokens[place]) && !passage.isQuoted(place) && !isTaken[place]
      }
      guard !verbs.isEmpty else { continue }
      let reader = SaidSentence(passage, sentence: sentence, lexicon: context.lexicon)
      for place in verbs {
        if let attribution = attribution(at: place, reader) { found.append(attribution) }
      }
    }
  }

  /// In tokens from the verb to “by”: “was described on Monday by”.
  private static let farthest = 4

  private static func attribution(at place: Int, _ reader: SaidSentence) -> FoundAttribution? {
    let (tokens, sentence) = (reader.tokens, reader.sentence)
    guard let verb = reader.lexicon.verb(tokens, at: place)?.verb, verb.form != .participle,
      verb.form != .base, !tokens[place].is(.nounVerb),
      let by = (place + 1..<min(place + farthest, sentence.upperBound)).first(where: {
        tokens[$0].is(.agent)
      }),
      tokens[place + 1..<by].allSatisfy({ $0.is([.time, .adverb, .preposition]) }),
      let source = agent(behind: by, of: tokens[place], reader)
    else { return nil }
    var first = place
    while first > sentence.lowerBound, !tokens[first - 1].isMark,
      tokens[first - 1].is([.auxiliary, .adverb]), !tokens[first - 1].is(.determiner)
    {
      first -= 1
    }
    if tokens[first..<place].contains(where: { $0.is([.modal, .negation]) }) { return nil }
    let isAside = first > sentence.lowerBound && tokens[first - 1].is(.taking)
    let isPassive = tokens[first..<place].contains { $0.is(.be) }
    guard isAside || isPassive || first == place else { return nil }
    let content =
      isAside
      ? AccordingTo.content(reader.passage, sentence, around: first - 1..<source.upperBound)
      : pieces(reader, before: first, after: source.upperBound, verb)
    guard !content.isEmpty else { return nil }
    return FoundAttribution(
      finder: step.name, why: step.why, source: source, cue: first..<by + 1, content: content,
      verb: verb)
  }

  /// The holder behind “by”, without what it charges: “accused by Ana Ruiz of theft”.
  private static func agent(behind by: Int, of participle: Token, _ reader: SaidSentence)
    -> Range<Int>?
  {
    guard by + 1 < reader.sentence.upperBound, let holder = reader.phrases.holder(at: by + 1) else {
      return nil
    }
    let joint = holder.dropFirst().first {
      reader.lexicon.charges(participle, joinedBy: reader.tokens[$0])
    }
    let source = holder.lowerBound..<(joint ?? holder.upperBound)
    return reader.hasSpeakingHead(source) || reader.isPronoun(source) ? source : nil
  }

  /// What is said of whom: the subject before the verb, and what stands behind the agent.
  private static func pieces(
    _ reader: SaidSentence, before first: Int, after end: Int, _ verb: CueVerb
  )
    -> [Range<Int>]
  {
    let behind =
      end < reader.sentence.upperBound && carries(reader, at: end)
      ? reader.passage.trimmed(end..<reader.objectEnd(from: end)) : nil
    guard behind != nil || verb.frame == .object || verb.frame == .clause,
      let subject = reader.phrases.subject(before: first)
    else { return behind.map { [$0] } ?? [] }
    return [subject] + (behind.map { [$0] } ?? [])
  }

  /// “as a disgrace”, “to have known”, “of theft”, a quotation.
  private static func carries(_ reader: SaidSentence, at place: Int) -> Bool {
    reader.passage.isQuoted(place)
      || reader.tokens[place].is([.taking, .infinitive, .linking, .opensClause])
  }
}
