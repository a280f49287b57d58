import ClaimModel

/// Whoever gives no answer: “did not respond to questions”, “would not say whether …”, “could not be
/// reached for comment”, “there was no comment from …”. What was not done is the content.
enum Silences {
  static let step: AttributionStep = AttributionStep(
    name: "silence", why: "the wording says that somebody gave no answer"
  ) { passage, context, found in
    let before = found
    // Few passages hold a silence.
    lazy var isTaken = passage.isTaken(by: before.compactMap(\.cue))
    for sentence in passage.sentences {
      let reader = SaidSentence(passage, sentence: sentence, lexicon: context.lexicon)
      for place in sentence where !passage.isQuoted(place) {
        guard let silence = silence(at: place, reader),
          !isTaken[place]
        else { continue }
        found.append(
          FoundAttribution(
            finder: step.name, why: step.why, source: silence.source, cue: silence.cue,
            content: [silence.content], verb: .silence))
      }
    }
  }

  private typealias Silence = (source: Range<Int>, cue: Range<Int>, content: Range<Int>)

  private static func silence(at place: Int, _ reader: SaidSentence) -> Silence? {
    let tokens = reader.tokens
    if tokens[place].is([.answering, .withholding]), let denied = denied(place, reader) {
      return denied
    }
    let length = reader.lexicon.silence(tokens, at: place)
    if length > 0, place + length <= reader.sentence.upperBound,
      tokens[place].is([.auxiliary, .pastVerb]) || tokens[place].endsAsParticiple
    {
      return said(by: place, place..<place + length, reader)
    }
    if let unanswered = unanswered(place, reader) { return unanswered }
    return missing(place, reader)
  }

  /// “did not immediately respond”, “has not yet commented”, “would not say whether”.
  private static func denied(_ place: Int, _ reader: SaidSentence) -> Silence? {
    let tokens = reader.tokens
    var first = place
    while first > reader.sentence.lowerBound, !reader.passage.isQuoted(first - 1),
      tokens[first - 1].is([.auxiliary, .adverb, .negation, .infinitive]),
      !tokens[first - 1].is([.determiner, .conjunction])
    {
      first -= 1
    }
    let helpers = tokens[first..<place]
    if let nobody = nobody(place, before: first, reader) { return nobody }
    guard first < place, tokens[first].is(.auxiliary), !helpers.contains(where: { $0.is(.be) }),
      helpers.contains(where: { $0.is(.negation) })
        || helpers.last?.is(.infinitive) == true && helpers.dropLast().last?.is(.adverb) == true
    else { return nil }
    let next = place + 1
    if !tokens[place].is(.answering) {
      guard next < reader.sentence.upperBound, tokens[next].is(.asking) else { return nil }
    }
    return said(by: first, first..<next, reader)
  }

  /// “Calls to the owner, Ana Ruiz, went unanswered”: whom the words before ask, and what asks them.
  private static func unanswered(_ place: Int, _ reader: SaidSentence) -> Silence? {
    let (tokens, sentence) = (reader.tokens, reader.sentence)
    let length = reader.lexicon.unanswered(tokens, at: place)
    guard length > 0, place + length <= sentence.upperBound,
      let noun = (sentence.lowerBound..<place).first(where: { tokens[$0].is(.approach) })
    else { return nil }
    for joint in noun + 1..<max(noun + 1, place - 1)
    where tokens[joint].is([.infinitive, .linking, .joining]) && !reader.passage.isQuoted(joint) {
      guard let holder = reader.phrases.holder(at: joint + 1) else { continue }
      // The verb can pass for a part of the phrase: “Blue Line received”.
      let source = holder.lowerBound..<min(holder.upperBound, place)
      guard reader.hasSpeakingHead(source),
        source.upperBound == place || source.upperBound + 1 == place && tokens[place - 1].isComma
      else { continue }
      // “emails sent to”
      let isSent =
        tokens[joint - 1].is([.participle, .pastVerb]) || tokens[joint - 1].endsAsParticiple
      guard
        let asked = reader.passage.trimmed(noun..<(isSent && joint - 1 > noun ? joint - 1 : joint))
      else { return nil }
      return (source, place..<place + length, asked)
    }
    return nil
  }

  /// “Nobody at the bank would say whether …”, “Whether it was sold, nobody at the bank will say”.
  private static func nobody(_ place: Int, before first: Int, _ reader: SaidSentence) -> Silence? {
    let (tokens, sentence) = (reader.tokens, reader.sentence)
    guard first < place, tokens[first].is(.auxiliary),
      let source = reader.phrases.subject(before: first), source.count > 1,
      tokens[source.lowerBound].is(.negation),
      tokens[source].contains(where: { $0.is(.preposition) })
    else { return nil }
    let cue = first..<place + 1
    if place + 1 < sentence.upperBound, tokens[place + 1].is([.asking, .opensClause]) {
      return reader.passage.trimmed(place + 1..<reader.phraseEnd(from: place + 1))
        .map { (source, cue, $0) }
    }
    // What nobody answers stands before.
    guard tokens[sentence.lowerBound].is(.asking),
      let question = reader.passage.trimmed(sentence.lowerBound..<source.lowerBound)
    else { return nil }
    return (source, cue, question)
  }

  /// The subject before a cue, and what was not done behind it; where nothing is behind it, its verb.
  private static func said(by first: Int, _ cue: Range<Int>, _ reader: SaidSentence) -> Silence? {
    guard let source = reader.phrases.subject(before: first),
      reader.isPronoun(source) || reader.hasSpeakingHead(source)
    else { return nil }
    let end = reader.phraseEnd(from: cue.upperBound)
    if let content = reader.passage.trimmed(cue.upperBound..<end) {
      return (source, cue, content)
    }
    return (source, first..<cue.upperBound - 1, cue.upperBound - 1..<cue.upperBound)
  }

  /// “there was no comment from the ministry”.
  private static func missing(_ place: Int, _ reader: SaidSentence) -> Silence? {
    let tokens = reader.tokens
    // Few words have such a preposition behind them, and need not be looked up.
    guard place + 2 < reader.sentence.upperBound, tokens[place + 1].is(.joining),
      reader.lexicon.answers.contains(tokens[place].word)
    else { return nil }
    var first = place
    while first > reader.sentence.lowerBound, tokens[first - 1].kind == .word,
      !tokens[first - 1].is([.negation, .preposition])
    {
      first -= 1
      if place - first > 2 { return nil }
    }
    first -= 1
    guard first >= reader.sentence.lowerBound, tokens[first].is(.negation),
      let source = reader.phrases.holder(at: place + 2), reader.hasSpeakingHead(source)
    else { return nil }
    return (source, reader.existentialStart(first)..<place, place..<place + 1)
  }
}
