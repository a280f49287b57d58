import ClaimModel

extension SaidSentence {
  func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && tokens[source.lowerBound].is([.singularPronoun, .pluralPronoun])
  }

  func isHuman(_ source: Range<Int>) -> Bool {
    tokens[source].contains {
      $0.is([.person, .people, .organisation, .outlet, .title, .givenName])
    }
      || tokens[source].contains {
        $0.isCapitalised && !$0.is([.place, .demonym, .time, .determiner])
      }
  }

  /// The phrase itself, and not only something around it, can speak: a person, a body, a document.
  func hasSpeakingHead(_ source: Range<Int>) -> Bool {
    for place in source {
      let token = tokens[place]
      if token.isComma || token.is(.who) { break }
      if place > source.lowerBound, token.is(.preposition), !token.is(.determiner) { break }
      let isSpeaker: WordClasses = [
        .person, .people, .organisation, .outlet, .document, .documents, .eventGroup, .fraction,
      ]
      // “the most basic question”: how basic it is, and not how many.
      if token.is(.fraction), place > source.lowerBound, tokens[place - 1].is(.definite),
        place + 1 < source.upperBound, !tokens[place + 1].is(.linking)
      {
        continue
      }
      if token.is(isSpeaker) || isShare(place, of: source)
        || token.isCapitalised && !token.is([.time, .determiner])
          && !token.isPossessive
      {
        return true
      }
    }
    return false
  }

  /// “one of them”, “two of the five”
  private func isShare(_ place: Int, of source: Range<Int>) -> Bool {
    place + 2 < source.upperBound + 1 && tokens[place].is([.indefinite, .number])
      && place + 1 < source.upperBound && tokens[place + 1].is(.linking)
  }

  private func isDocument(_ source: Range<Int>) -> Bool {
    tokens[source].contains { $0.is([.document, .documents]) }
  }

  /// A place or a people alone: “Moscow”, “the French”.
  private func isPlaceAlone(_ source: Range<Int>) -> Bool {
    tokens[source].allSatisfy { $0.isMark || $0.is([.place, .demonym, .determiner]) }
      && tokens[source].contains { $0.is([.place, .demonym]) }
  }

  /// Whether a phrase can be the speaker of a verb. A capital that feels or intends is no source
  /// (sourcing standards, 1.1), nor is a thing that shows.
  ///
  /// - Parameter end: behind the verb and its particle.
  func isSpeaker(_ source: Range<Int>, _ verb: CueVerb, at end: Int) -> Bool {
    let first = tokens[source.lowerBound]
    if first.is(.negation) { return false }
    if source.count == 1, first.is(.participant) { return false }
    // “anyone says”, “someone who thinks so”: nobody in particular has said it.
    if first.is(.anybody), !first.is(.anyone) || tokens[source.upperBound - 1].is(.who) {
      return false
    }
    if tokens[end - 1].is(.nounVerb), !isPronoun(source),
      !hasSpeakingHead(source) || isOfNoun(source)
    {
      return false
    }
    if !agrees(source, verb, at: end) || holdsClause(source) { return false }
    // “It’s implied that”: the passive names nobody.
    if source.count == 1, first.is(.impersonal), first.isPossessive,
      verb.form == .finite || verb.form == .past
    {
      return false
    }
    // “a person reported missing”
    if verb.frame == .object, end < sentence.upperBound, tokens[end].is(.reportedState) {
      return false
    }
    // “there is some thought that”, “certainly argued”
    if first.is(.existential) || source.count == 1 && isAdverb(first) { return false }
    // “Reports suggest that”: whose, nobody could find.
    if source.count == 1, first.is(.documents), verb.frame == .clause,
      verb.verbClass == .evidential
    {
      return false
    }
    switch verb.frame {
    case .view, .conviction, .regard:
      guard !isPlaceAlone(source), !first.is(.impersonal) else { return false }
      return isHuman(source) || isPronoun(source)
    case .finding:
      // “Port billed for nothing, jury finds”
      guard end < sentence.upperBound else { return isHeading && hasSpeakingHead(source) }
      let carries = tokens[end].is(.opensClause)
      if isDocument(source) { return true }
      // “…, the researchers found.” as well as “The researchers found that …”.
      return (carries || tokens[end].isStop) && verb.verbClass != .evidential
        && (hasSpeakingHead(source) || isPronoun(source))
    case .label: return isHuman(source) || isPronoun(source) || isBody(source)
    case .object, .request, .promise, .figure, .ascription:
      return isPronoun(source) || isBody(source) || hasSpeakingHead(source)
    // “the tide began “to turn””
    case .quotation: return isPronoun(source) || hasSpeakingHead(source)
    case .clause, .content, .person, .refusal:
      if first.is(.impersonal), source.count == 1 { return true }
      // Things suggest, reveal and highlight; what says is taken for a speaker.
      let isLoose = [.framing, .endorsing, .evidential].contains(verb.verbClass)
      return !isLoose || isPronoun(source) || hasSpeakingHead(source)
    }
  }

  /// “after the Orrin attacks”, “repeated many of the campaign pledges”: what stands behind a preposition or
  /// a verb is no subject, so the form behind it is a noun.
  private func isOfNoun(_ source: Range<Int>) -> Bool {
    guard source.lowerBound > sentence.lowerBound else { return false }
    let before = tokens[source.lowerBound - 1]
    if before.is([.preposition, .amid]) {
      return tokens[source.lowerBound].is(.definite) && source.count == 2
        && !tokens[source.upperBound - 1].is([.organisation, .outlet, .person, .people])
    }
    switch lexicon.frame(of: before) {
    case .clause, .content, .person, .view, .finding: return false
    default: return before.endsAsParticiple && tokens[source.lowerBound].is([.amount, .fraction])
    }
  }

  /// “a member of the board suggested they tweet”: a verb with words of its own, and no phrase.
  private func holdsClause(_ source: Range<Int>) -> Bool {
    source.dropFirst().dropLast().contains { place in
      // “Ana Ruiz, who said she …”
      guard phrases.isPronoun(tokens[place + 1]), !tokens[place - 1].is(.relative) else {
        return false
      }
      switch lexicon.frame(of: tokens[place]) {
      case .clause, .person, .view: return true
      default: return false
      }
    }
  }

  /// “it denied that”: a body that has been named.
  private func isBody(_ source: Range<Int>) -> Bool {
    source.count == 1 && tokens[source.lowerBound].is(.impersonal)
  }

  /// “officials attack the plan” is said of officials, “the Orrin attack” is no verb, “hear Ruiz say” no
  /// statement, and “two questions” are two.
  private func agrees(_ source: Range<Int>, _ verb: CueVerb, at end: Int) -> Bool {
    let token = tokens[end - 1]
    if token.is(.nounVerb), verb.form == .finite, token.word.hasSuffix("s") {
      return source.count > 1 || !tokens[source.lowerBound].is(.number)
    }
    guard verb.form == .base, verb.particle == nil, verb.frame != .conviction,
      !isHeading || token.is(.nounVerb),
      !token.is(.pastVerb), !tokens[source].contains(where: { $0.is([.singularPronoun]) }),
      !hasHelper(before: end - 1)
    else { return true }
    return isPlural(source)
  }

  /// “did say”, “used to say”
  private func hasHelper(before verb: Int) -> Bool {
    verb > sentence.lowerBound && tokens[verb - 1].is([.auxiliary, .infinitive])
  }

  /// Adverbs that stand on other lists are not marked as such.
  private func isAdverb(_ token: Token) -> Bool {
    token.word.hasSuffix("ly") && !token.isCapitalised
      && !token.is([.person, .people, .organisation])
  }

  private func isPlural(_ source: Range<Int>) -> Bool {
    tokens[source].contains {
      $0.is([
        .people, .documents, .coordinator, .pluralPronoun, .organisation, .participant, .fraction,
        .number, .those, .demonym,
      ])
        || $0.kind == .word && $0.word.hasSuffix("s")
    }
  }

  /// From “there is” or “there has been”, where that stands before a place; else the place itself.
  func existentialStart(_ place: Int) -> Int {
    var start = place
    while start > sentence.lowerBound, tokens[start - 1].is([.auxiliary, .adverb]) { start -= 1 }
    guard start < place, start > sentence.lowerBound, tokens[start - 1].is(.existential) else {
      return place
    }
    return start - 1
  }
}
