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
        .person, .people, .organisation, .outlet, .document, .documents,
      ]
      if token.is(isSpeaker)
        || token.isCapitalised && !token.is([.time, .determiner])
          && !token.isPossessive
      {
        return true
      }
    }
    return false
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
    if tokens[end - 1].is(.nounVerb), !isPronoun(source), !hasSpeakingHead(source) { return false }
    if tokens[end - 1].is(.nounVerb), verb.form == .base, !isPlural(source) { return false }
    // “Reports suggest that”: whose, nobody could find.
    if source.count == 1, first.is(.documents), verb.frame == .clause,
      verb.verbClass == .evidential
    {
      return false
    }
    switch verb.frame {
    case .view, .regard:
      guard !isPlaceAlone(source), !first.is(.impersonal) else { return false }
      return isHuman(source) || isPronoun(source)
    case .finding:
      guard end < sentence.upperBound else { return false }
      let carries = tokens[end].is(.opensClause)
      if isDocument(source) { return true }
      // “…, the researchers found.” as well as “The researchers found that …”.
      return (carries || tokens[end].isStop) && verb.verbClass != .evidential
        && (hasSpeakingHead(source) || isPronoun(source))
    case .label: return isHuman(source) || isPronoun(source) || isBody(source)
    case .object, .request, .promise, .figure:
      return isPronoun(source) || isBody(source) || hasSpeakingHead(source)
    case .clause, .content, .person, .quotation, .refusal:
      if first.is(.impersonal), source.count == 1 { return true }
      // Things suggest, reveal and highlight; what says is taken for a speaker.
      let isLoose = [.framing, .endorsing, .evidential].contains(verb.verbClass)
      return !isLoose || isPronoun(source) || hasSpeakingHead(source)
    }
  }

  /// “it denied that”: a body that has been named.
  private func isBody(_ source: Range<Int>) -> Bool {
    source.count == 1 && tokens[source.lowerBound].is(.impersonal)
  }

  /// “officials attack the plan” is said of officials, and “the Orrin attack” is no verb.
  private func isPlural(_ source: Range<Int>) -> Bool {
    tokens[source].contains {
      $0.is([.people, .documents, .coordinator, .pluralPronoun, .organisation, .participant])
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
