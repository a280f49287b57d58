import ClaimModel

/// What else a claim shows, each by a rule with the standard it serves.
extension ClaimReading {
  func details(kind: ClaimKind, dates: DateReader) -> ClaimDetails {
    var details = ClaimDetails()
    if isReport { return details }
    if kind == .intent { details.actor = subject.map(tokens.span) }
    details.isVerdict = kind == .legal && isVerdict
    if isAllegation {
      details.isAllegation = true
      details.allegationTarget = accused.map(tokens.span)
    }
    if carrier != nil { details.pejorativeTarget = runDown.map(tokens.span) }
    details.loadedWords = loadedWords
    details.vagueQuantities = vagueQuantities(kind: kind)
    details.dates = dates.dates(in: clause.places, of: words.passage)
    details.isDisclosure = saysAnywhere(.disclosure)
    details.isPersonal =
      carrier == nil && saysAnywhere(.personal)
      && clause.places.contains { tokens[$0].is(.personal) && !words.passage.isQuoted($0) }
    return details
  }

  // MARK: Who

  /// The phrase before the verb: whose intention it is (3.4, “intent-as-fact”), or who did it.
  private var subject: Range<Int>? {
    guard let verb else { return nil }
    var start = own.first { !tokens[$0].isMark && !opens($0) } ?? verb
    // “In May, the council …”: what a comma ends before it is no part of the subject.
    if let comma = own.first(where: { $0 < verb && tokens[$0].isComma }), comma + 1 < verb,
      tokens[start].is([.preposition, .adverb, .conjunction, .finiteVerb, .possible])
    {
      start = comma + 1
    }
    return phrase(from: start, to: verb)
  }

  /// A phrase that starts at a place, up to the first mark or the end given.
  private func phrase(from start: Int, to end: Int) -> Range<Int>? {
    var place = start
    while place < end, !isEnd(place) { place += 1 }
    while place > start, !tokens[place - 1].isCapitalised,
      tokens[place - 1].is([.adverb, .auxiliary, .relative])
        // “The council deliberately hid”
        || tokens[place - 1].word.hasSuffix("ly") && place - 1 > start
    {
      place -= 1
    }
    return start < place && place - start <= NounPhrases.longest ? start..<place : nil
  }

  /// “If”, “although”, “which”: of the clause and not of its subject.
  private func opens(_ place: Int) -> Bool {
    tokens[place].is([.opensClause, .joiner])
      || tokens[place].is(.conjunction) && !tokens[place].is(.determiner)
  }

  /// A mark that ends a phrase, and not the stop of “Mr.” or “J.”.
  private func isEnd(_ place: Int) -> Bool {
    guard tokens[place].isMark, words.passage.isLoose(tokens[place]) else { return false }
    guard tokens[place].isMark("."), let before = token(place - 1) else { return true }
    return !before.is([.abbreviation, .title]) && before.word.utf8.count > 1
  }

  // MARK: Accusations

  /// Says that somebody did wrong, in law or in duty (3.6, “single-anonymous-allegation”): a verdict, an
  /// accusation, or an act that is wrong by its name. What is denied is none.
  private var isAllegation: Bool {
    guard !isNegative else { return false }
    if carrier?.cue.contains(where: { $0.is(.allegation) }) == true,
      carrier?.cue.contains(where: { $0.is(.agentless) }) != true
        || says(.wrong)
    {
      return true
    }
    guard says([.wrong, .allegation]) else { return false }
    return own.contains {
      words.says(.wrong, at: $0) && !describesWrong($0)
        || words.says(.allegation, at: $0) && words.isVerb[$0]
    }
  }

  /// “Illegal migrants”, “leaked emails”, and “voting fraud is rare”: the word tells of which, or of the wrong
  /// in general, and accuses nobody.
  private func describesWrong(_ place: Int) -> Bool {
    guard carrier == nil, let verb else { return false }
    if words.says(.legal, at: place) || tokens[place].endsAsParticiple {
      return !words.isVerb[place] && describesNoun(place)
    }
    return place < verb && words.isBe(verb)
  }

  /// Whom an accusation names: what “accused” takes, whoever stands behind “by”, or the subject.
  private var accused: Range<Int>? {
    if carrier?.cue.contains(where: { $0.is(.allegation) && !$0.is(.agentless) }) == true {
      return object
    }
    if let by = own.first(where: { tokens[$0].is(.agent) && $0 > (verb ?? 0) }),
      by + 1 < tokens.count
    {
      return phraseEnd(from: by + 1)
    }
    return subject
  }

  /// What a verb that calls or accuses takes: the words before “of”, “as”, “for” or a quotation.
  private var object: Range<Int>? {
    guard var start = own.first(where: { !tokens[$0].isMark }) else { return nil }
    // “Perhaps most damaging, pilots have been blamed for …”
    if tokens[start].is([.possible, .adverb]),
      let comma = own.first(where: { $0 > start && tokens[$0].isComma }), comma + 1 < tokens.count
    {
      start = comma + 1
    }
    guard !words.passage.isQuoted(start),
      // “has been accused of hiding it”: whom stands before.
      !tokens[start].is(.preposition)
    else {
      return nil
    }
    return phraseEnd(from: start)
  }

  private func phraseEnd(from start: Int) -> Range<Int>? {
    var place = start
    while place <= clause.places.last ?? start, place < tokens.count,
      !tokens[place].isMark || !isEnd(place) && tokens[place].isMark("."),
      place == start
        || !tokens[place].is([.preposition, .taking, .conjunction, .auxiliary, .relative])
          && !tokens[place].endsAsGerund,
      place == start || !tokens[place].is(.indefinite)
    {
      place += 1
    }
    return start < place ? start..<place : nil
  }

  /// Who is run down by somebody's words (3.5, “anonymous-pejorative”).
  private var runDown: Range<Int>? {
    guard
      own.contains(where: { words.says(.slur, at: $0) })
        || carrier?.found.verb?.frame == .label && isNegative
    else { return nil }
    return carrier?.found.verb?.frame == .label ? object : subject
  }

  // MARK: Words

  /// Absolutes, superlatives and labels that take sides (3.8, “loaded-language”), but in a quotation or
  /// where the words show what is compared: “first since 1997”, “the largest of the four”.
  private var loadedWords: [TextSpan] {
    guard saysAnywhere([.label, .absolute]) else { return [] }
    return clause.places.filter { place in
      guard !words.passage.isQuoted(place), words.length(at: place) == 1 else { return false }
      if words.says(.label, at: place) { return carrier == nil }
      guard words.says(.absolute, at: place), !isCompared(place) else { return false }
      // “first” and “only” are adverbs as often, and “total” is a sum.
      let isSuperlative =
        tokens[place].word.hasSuffix("est") || !tokens[place].is([.adverb, .determiner])
      // “questionable at best”
      if tokens[place].word.hasSuffix("st"), place > 0, tokens[place - 1].is(.preposition) {
        return false
      }
      // “The county's worst flood”, “her best answer”: whose says among which.
      if tokens[place].is(.evaluation), tokens[place].word.hasSuffix("st"), place > 0,
        tokens[place - 1].isPossessive || tokens[place - 1].is(.owning)
      {
        return false
      }
      return isSuperlative
        || place > 0 && (tokens[place - 1].is(.definite) || tokens[place - 1].isPossessive)
    }.map { tokens[$0].span }
  }

  private func isCompared(_ place: Int) -> Bool {
    let sentence = words.passage.sentence(of: place)
    for next in place + 1..<max(place + 1, min(place + 8, sentence.upperBound)) {
      if tokens[next].isMark || words.isVerb[next] { return false }
      if tokens[next].is(.comparison), next > place + 1 || !tokens[next].is(.infinitive) {
        return true
      }
    }
    return false
  }

  /// Amounts without a number in a statement of fact (3.8, “vague-quantity”).
  private func vagueQuantities(kind: ClaimKind) -> [TextSpan] {
    guard saysAnywhere(.amount), [.event, .state, .quantity].contains(kind) else { return [] }
    return clause.places.filter { place in
      guard words.says(.amount, at: place) else { return false }
      if words.length(at: place) > 1 || tokens[place].endsInS { return true }
      // “many ships”, “most of it”, but “some 200”, “some pointed advice”, “most beautiful”
      guard place + 1 < tokens.count else { return true }
      let next = tokens[place + 1]
      return next.endsInS || next.is([.linking, .people])
        || words.isVerb[place + 1] && !next.endsAsPast
    }.map { tokens.span($0..<$0 + words.length(at: $0)) }
  }
}
