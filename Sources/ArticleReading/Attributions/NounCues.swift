import ClaimModel

/// Nouns that attribute: “the view of the union is that …”, “fears among residents that …”, “Ana
/// Ruiz’s claim that …”; without a holder, “there is speculation that …”, nobody says so.
enum NounCues {
  static let step: AttributionStep = AttributionStep(
    name: "cue-noun", why: "a noun for what somebody says or holds opens the words"
  ) { passage, context, found in
    let before = found
    lazy var isTaken = passage.isTaken(by: before.compactMap(\.cue))
    for sentence in passage.sentences {
      let reader = SaidSentence(passage, sentence: sentence, lexicon: context.lexicon)
      let nouns: WordClasses = [.cueNoun, .rumour]
      for place in sentence where passage.tokens[place].is(nouns) && !passage.isQuoted(place) {
        if !isTaken[place],
          let attribution =
            (passage.tokens[place].is(.cueNoun) ? attribution(at: place, reader) : nil)
            ?? Rumours.attribution(at: place, reader)
        {
          found.append(attribution)
        }
      }
    }
  }

  private static func attribution(at place: Int, _ reader: SaidSentence) -> FoundAttribution? {
    let tokens = reader.tokens
    let first = start(of: place, reader)
    let next = place + 1
    guard next < reader.sentence.upperBound else { return nil }
    if let joined = joined(behind: next, reader),
      let content = content(from: joined.end, reader) ?? demonstrative(before: first, reader)
    {
      var attribution = found(joined.source, first..<joined.cueEnd, content)
      let isBehind = joined.end < content.lowerBound && tokens[joined.end].is(.seeming)
      attribution.hedge = isBehind ? joined.end..<content.lowerBound : nil
      return attribution
    }
    if let source = possessor(before: place, reader), let content = content(from: next, reader) {
      return found(source, source.upperBound..<next, content)
    }
    // “The leaders prefer calm and worry that …”: a verb that shares its subject with another; and not
    // “delays and rumours that …”.
    if first == place, !tokens[place].endsInS, place > reader.sentence.lowerBound,
      tokens[place - 1].is(.coordinator)
    {
      return nil
    }
    guard
      let content = content(from: next, reader) ?? spread(from: next, reader)
        ?? question(behind: first, from: next, reader),
      isImpersonal(first, place, reader) || !tokens[next].is(.opensClause)
    else { return nil }
    var attribution = found(nil, reader.existentialStart(first)..<content.lowerBound, content)
    attribution.isAgentless = true
    return attribution
  }

  private static func found(_ source: Range<Int>?, _ cue: Range<Int>, _ content: Range<Int>)
    -> FoundAttribution
  {
    FoundAttribution(
      finder: step.name, why: step.why, source: source, cue: cue, content: [content], verb: nil)
  }

  /// “That is the view of most”: what points at the words before.
  private static func demonstrative(before first: Int, _ reader: SaidSentence) -> Range<Int>? {
    let tokens = reader.tokens
    guard tokens[first].is(.definite), first - 2 >= reader.sentence.lowerBound,
      tokens[first - 1].is(.be), tokens[first - 2].is(.pointing),
      first - 2 == reader.sentence.lowerBound || tokens[first - 3].isMark
        || tokens[first - 3].is(.conjunction)
    else { return nil }
    return first - 2..<first - 1
  }

  /// Of the noun with its article and adjectives.
  private static func start(of noun: Int, _ reader: SaidSentence) -> Int {
    var first = noun
    while first > reader.sentence.lowerBound, noun - first < 4, !reader.passage.isQuoted(first - 1),
      reader.tokens[first - 1].kind == .word, !reader.tokens[first - 1].isPossessive,
      !reader.tokens[first - 1].is([
        .preposition, .auxiliary, .conjunction, .relative, .pastVerb, .finiteVerb, .object,
      ]) || reader.tokens[first - 1].is([.definite, .indefinite])
    {
      first -= 1
      if reader.tokens[first].is(.determiner) { break }
    }
    return first
  }

  /// “… among residents”, “… of the union”, “… from the club”: the holder and where it ends.
  private static func joined(behind next: Int, _ reader: SaidSentence) -> (
    source: Range<Int>, cueEnd: Int, end: Int
  )? {
    let tokens = reader.tokens
    guard tokens[next].is([.linking, .joining, .agent, .among]),
      next + 1 < reader.sentence.upperBound,
      let source = reader.phrases.holder(at: next + 1),
      reader.hasSpeakingHead(source) || reader.isPronoun(source)
    else { return nil }
    return (source, next + 1, source.upperBound)
  }

  /// “Ana Ruiz’s”, “the ministry’s”, “her”.
  private static func possessor(before noun: Int, _ reader: SaidSentence) -> Range<Int>? {
    var place = noun - 1
    while place > reader.sentence.lowerBound, noun - place < 4, reader.tokens[place].kind == .word,
      !reader.tokens[place].isPossessive, !reader.tokens[place].is(.function)
    {
      place -= 1
    }
    guard place >= reader.sentence.lowerBound, !reader.passage.isQuoted(place) else { return nil }
    let token = reader.tokens[place]
    if token.is(.object), token.is(.determiner) { return place..<place + 1 }
    guard token.isPossessive, let source = reader.phrases.core(endingAt: place),
      reader.isHuman(source)
    else { return nil }
    return source
  }

  /// “that …”, or “is that …”.
  private static func content(from start: Int, _ reader: SaidSentence) -> Range<Int>? {
    let (tokens, end) = (reader.tokens, reader.sentence.upperBound)
    var place = start
    if place < end, tokens[place].isComma { place += 1 }
    // “seems to be that”
    if place + 3 < end, tokens[place].is(.seeming), tokens[place + 1].is(.infinitive) { place += 2 }
    if place + 1 < end, tokens[place].is(.be) { place += 1 }
    guard place + 1 < end, tokens[place].is(.opensClause), tokens[place].is(.determiner),
      !tokens[place + 1].is([.auxiliary, .finiteVerb, .pastVerb]),
      !reader.lexicon.isVerb(tokens[place + 1])
    else { return nil }
    return reader.passage.trimmed(
      place..<min(reader.phraseEnd(from: place), secondVerb(from: place, reader)))
  }

  /// In tokens: “there was speculation in the weeks before the vote as to whether …”.
  private static let farthestQuestion = 14

  /// “there is speculation about whether …”: what nobody knows.
  private static func question(behind first: Int, from start: Int, _ reader: SaidSentence)
    -> Range<Int>?
  {
    guard reader.existentialStart(first) < first else { return nil }
    let near = start..<min(start + farthestQuestion, reader.sentence.upperBound)
    let end = near.first { reader.tokens[$0].isMark } ?? near.upperBound
    guard
      let place = (start..<end).first(where: { place in
        reader.tokens[place].is(.asking) && reader.tokens[place].is(.uncommitted)
          && (place == start || reader.tokens[place - 1].is([.preposition, .infinitive]))
      })
    else { return nil }
    return reader.passage.trimmed(place..<reader.phraseEnd(from: place))
  }

  /// “fears that it will fall are old”: the verb of the sentence, behind that of the noun's clause.
  private static func secondVerb(from start: Int, _ reader: SaidSentence) -> Int {
    var hasVerb = false
    for place in start + 1..<reader.sentence.upperBound where !reader.passage.isQuoted(place) {
      let token = reader.tokens[place]
      if token.is([.conjunction, .relative]) { break }
      guard token.is(.auxiliary), !reader.tokens[place - 1].is([.auxiliary, .adverb]) else {
        continue
      }
      if hasVerb { return place }
      hasVerb = true
    }
    return reader.sentence.upperBound
  }

  /// “fears are growing that …”.
  private static func spread(from start: Int, _ reader: SaidSentence) -> Range<Int>? {
    var place = start
    while place < reader.sentence.upperBound, reader.tokens[place].is([.auxiliary, .adverb]) {
      place += 1
    }
    guard place < reader.sentence.upperBound, reader.tokens[place].is(.spreading) else {
      return nil
    }
    return content(from: place + 1, reader)
  }

  /// “rumours that it was sold had reached the town”: nobody's, as the subject of a clause.
  private static func opensClause(_ first: Int, _ noun: Int, _ reader: SaidSentence) -> Bool {
    guard first == noun else { return false }
    let place = first - 1
    return place < reader.sentence.lowerBound || reader.tokens[place].isComma
      || reader.tokens[place].is(.coordinator)
  }

  /// “there is speculation that”, “amid fears that”, “after allegations that”, “what unites them is a consensus
  /// that”.
  private static func isImpersonal(_ first: Int, _ noun: Int, _ reader: SaidSentence) -> Bool {
    if reader.existentialStart(first) < first || opensClause(first, noun, reader) { return true }
    guard first > reader.sentence.lowerBound else { return false }
    let before = reader.tokens[first - 1]
    if reader.lexicon.sharedViews.contains(reader.tokens[noun].word) { return before.is(.be) }
    return before.is(.amid) && reader.tokens[noun].endsInS
  }
}
