import ClaimModel

/// Where the words that a verb carries start behind it.
extension SaidSentence {
  /// The first token of what is said behind the verb, passing over to whom, where and when; nil
  /// where nothing is.
  func contentStart(_ frame: Frame) -> Int? {
    let place = afterSetting(frame)
    guard !isOver(place) else { return nil }
    let token = tokens[place]
    // “it cited no source”
    if token.is(.negation), tokens[frame.cue.upperBound - 1].is(.relaying) { return nil }
    if frame.verb.frame == .refusal { return refuses(at: place) ? place : nil }
    if frame.verb.frame == .conviction {
      return token.is(.opensClause) || !token.isMark && opensBareClause(at: place) ? place : nil
    }
    if frame.verb.frame == .figure { return rates(from: place) ? place : nil }
    if frame.verb.frame == .regard {
      let isWhat =
        isRelative(before: frame.hull.lowerBound) && !token.is([.preposition, .auxiliary])
      return token.is(.opensClause) || regards(from: place) || isWhat ? place : nil
    }
    if passage.isQuoted(place) { return place }
    if token.isMark(":") { return isOver(place + 1) ? nil : place + 1 }
    if token.isComma, frame.isAside, frame.hull.lowerBound == sentence.lowerBound {
      return isOver(place + 1) ? nil : place + 1
    }
    if token.isComma || token.isDash { return startBehindComma(place) }
    if token.isMark { return nil }
    switch frame.verb.frame {
    case .quotation: return nil
    case .label: return labels(from: place, frame.verb) ? place : nil
    case .clause, .content, .object, .promise:
      return !frame.isInverted && carries(frame, token, at: place) ? place : nil
    case .person:
      // “the story told on the walls”
      if tokens[frame.hull.upperBound].is(.preposition), !frame.isInverted,
        !token.is([.opensClause, .infinitive])
      {
        return nil
      }
      return carries(frame, token, at: place) ? place : nil
    case .request: return requested(from: place)
    case .view: return token.is([.preposition, .infinitive]) ? nil : place
    case .finding, .conviction, .refusal, .regard, .figure, .ascription: return place
    }
  }

  /// “declined to comment”, and not “declined to two crowns”.
  private func refuses(at place: Int) -> Bool {
    guard tokens[place].is(.infinitive), place + 1 < sentence.upperBound else { return false }
    let next = tokens[place + 1]
    // “refused to leave” is no silence.
    return next.is([.answering, .withholding, .be, .talking]) || lexicon.isVerb(next)
  }

  /// “put support at 52 percent”.
  private func rates(from start: Int) -> Bool {
    let end = min(start + 16, sentence.upperBound)
    guard start < end, let joint = (start..<end).first(where: { tokens[$0].is(.rating) }) else {
      return false
    }
    return (joint + 1..<min(joint + 5, sentence.upperBound)).contains {
      tokens[$0].kind == .number || tokens[$0].is(.number)
    }
  }

  /// The first token behind the verb, to whom, when and where.
  func afterSetting(_ frame: Frame) -> Int {
    let place = frame.hull.upperBound
    switch frame.verb.frame {
    case .view, .conviction, .regard, .refusal, .figure, .ascription: return place
    case .person: return afterModifiers(afterListener(place), stopsAtInfinitive: true)
    case .request: return afterModifiers(place, stopsAtInfinitive: true)
    case .promise: return afterModifiers(place, stopsAtInfinitive: true)
    case .clause, .content, .object, .finding, .label, .quotation:
      guard frame.verb.particle == nil else { return place }
      let isNamed = frame.verb.frame == .label && !isOver(place) && tokens[place].is(.taking)
      return isNamed ? place : afterModifiers(place, stopsAtInfinitive: false)
    }
  }

  private func isOver(_ place: Int) -> Bool {
    place >= sentence.upperBound || tokens[place].isStop && !passage.isQuoted(place)
  }

  /// “said, however, that …”, “said in Orrin, on the coast, “…””: behind what a comma sets off.
  private func startBehindComma(_ comma: Int) -> Int? {
    let end = min(comma + 16, sentence.upperBound)
    for place in comma + 1..<max(comma + 1, end) {
      if passage.isQuoted(place) {
        return place == comma + 1 || tokens[place - 1].isComma || tokens[place - 1].isMark(":")
          ? place : nil
      }
      let token = tokens[place]
      if token.is(.opensClause), tokens[place - 1].isComma { return place }
      if token.is([.auxiliary, .finiteVerb, .pastVerb, .turning])
        || token.isStop && !phrases.isAbbreviated(place)
      {
        return nil
      }
    }
    return nil
  }

  /// Verbs that take a plain object as often as a clause need a sign of the clause.
  private func carries(_ frame: Frame, _ token: Token, at place: Int) -> Bool {
    if token.is(.opensClause) { return true }
    // “which he said were cracked”, “what one of them admits was a mistake”
    if token.is(.auxiliary) { return isRelative(before: frame.hull.lowerBound) }
    switch frame.verb.frame {
    case .content: return hasQuotation(from: place) || opensBareClause(at: place)
    case .object:
      if token.is([.coordinator, .conjunction]) { return false }
      return !token.is([.preposition, .auxiliary, .infinitive]) && !isTime(place)
        || hasQuotation(from: place)
    case .promise where !token.is([.infinitive, .determiner, .singularPronoun, .pluralPronoun]):
      return opensBareClause(at: place)
    default: break
    }
    if token.is(.infinitive) { return frame.verb.frame == .promise || frame.verb.frame == .person }
    return !token.is([.preposition, .coordinator]) || isApproximation(place)
  }

  /// “said about 20 people …”, and not “said on 4 May …”.
  private func isApproximation(_ place: Int) -> Bool {
    guard tokens[place].is(.approximating), place + 1 < sentence.upperBound else { return false }
    return tokens[place + 1].kind == .number || tokens[place + 1].is(.number)
  }

  private func isTime(_ place: Int) -> Bool {
    tokens[place].is([.time, .adverb]) && !tokens[place].is(.determiner)
  }

  private func isRelative(before place: Int) -> Bool {
    place > sentence.lowerBound && tokens[place - 1].is(.relative)
  }

  /// What is asked of whom: “asked the judge to …”, “urged restraint”.
  private func requested(from start: Int) -> Int? {
    for place in start..<min(start + 12, sentence.upperBound) {
      let token = tokens[place]
      if passage.isQuoted(place) { return place }
      if token.isMark { break }
      if token.is([.infinitive, .opensClause, .uncommitted]),
        !token.is(.determiner) || place == start
      {
        return place
      }
    }
    return tokens[start].is([.preposition, .auxiliary, .coordinator]) ? nil : start
  }

  /// “called the delay “a disgrace””, “called it a disgrace”, “described it as a disgrace”.
  private func labels(from start: Int, _ verb: CueVerb) -> Bool {
    if hasQuotation(from: start) || isCalledSomething(start) { return true }
    for place in start..<sentence.upperBound {
      let token = tokens[place]
      if token.isMark { return false }
      if token.is([.taking, .infinitive]) { return token.is(.taking) }
      if place > start, token.is(.indefinite), !tokens[place - 1].is([.preposition, .coordinator]) {
        return true
      }
    }
    return false
  }

  /// “called them thieves”, and not “called them out”, “called him on Monday”.
  private func isCalledSomething(_ start: Int) -> Bool {
    guard
      tokens[start].is(.object) && !tokens[start].is(.determiner) || tokens[start].is(.impersonal),
      start + 1 < sentence.upperBound
    else { return false }
    let next = tokens[start + 1]
    let others: WordClasses = [
      .preposition, .conjunction, .time, .adverb, .infinitive, .auxiliary, .asking, .onward,
      .relative,
    ]
    return next.kind == .word && !next.is(others) && !lexicon.particles.contains(next.word)
  }

  /// A clause without “that”: a verb follows before any mark.
  func opensBareClause(at start: Int) -> Bool {
    guard !tokens[start].is([.preposition, .auxiliary]) else { return false }
    for place in start + 1..<max(start + 1, min(start + 10, sentence.upperBound)) {
      let token = tokens[place]
      if token.isMark || token.is([.opensClause, .relative, .conjunction, .preposition]) {
        return false
      }
      if token.is([.auxiliary, .finiteVerb, .pastVerb]) { return true }
    }
    return false
  }

  /// “… it as …”, in the same clause.
  private func regards(from place: Int) -> Bool {
    for place in place..<sentence.upperBound {
      if passage.isQuoted(place) || tokens[place].isMark { return false }
      if tokens[place].is(.taking) { return true }
    }
    return false
  }

  private func hasQuotation(from place: Int) -> Bool {
    for place in place..<sentence.upperBound {
      if passage.isQuoted(place) { return true }
      if tokens[place].isMark { return false }
    }
    return false
  }

  // MARK: To whom, when, where

  private func afterListener(_ start: Int) -> Int {
    guard start < sentence.upperBound, !passage.isQuoted(start) else { return start }
    let first = tokens[start]
    if first.isMark || first.is(.opensClause) { return start }
    // “told her she could”, and not “told her brother that”
    let opens: WordClasses = [
      .singularPronoun, .pluralPronoun, .participant, .impersonal, .definite, .infinitive,
      .opensClause,
    ]
    let isAlone =
      !first.is(.determiner) || start + 1 < sentence.upperBound && tokens[start + 1].is(opens)
    if first.is([.singularPronoun, .pluralPronoun]) || first.is(.object) && isAlone {
      return start + 1
    }
    // Whoever listens ends where the words open: “told the Orrin residents’ group that …”.
    for place in start..<min(start + 10, sentence.upperBound) {
      if passage.isQuoted(place) || tokens[place].isMark { break }
      if tokens[place].is(.opensClause) { return place }
      if tokens[place].is([.auxiliary, .finiteVerb, .pastVerb]) { break }
    }
    var place = start
    if first.is(.determiner) { place += 1 }
    // Without such a sign it is a run of names, or one noun of people.
    while place < sentence.upperBound, !passage.isQuoted(place), !tokens[place].isMark,
      tokens[place].isCapitalised && !tokens[place].is([.time, .determiner])
    {
      place += 1
    }
    if place < sentence.upperBound, !tokens[place].isMark, !passage.isQuoted(place),
      place == start || place == start + 1 && first.is(.determiner)
        || tokens[place].is([.people, .person])
    {
      place += 1
    }
    return place
  }

  /// Over times, places and means: “on Monday in a statement”.
  private func afterModifiers(_ start: Int, stopsAtInfinitive: Bool) -> Int {
    var place = start
    while place < sentence.upperBound, !passage.isQuoted(place), !tokens[place].isMark,
      !tokens[place].is(.opensClause)
    {
      let token = tokens[place]
      if stopsAtInfinitive, token.is(.infinitive) { break }
      if token.is(.time), !token.is(.determiner) || token.isCapitalised {
        place += 1
      } else if token.is(.adverb), !token.is(.determiner) {
        place += 1
      } else if isApproximation(place) {
        return place
      } else if token.is([.preposition, .taking]) {
        guard let next = endOfMeans(from: place + 1) else { return place }
        place = next
      } else {
        // “said this week that”: a determiner belongs to the time behind it.
        guard token.is(.determiner), place + 1 < sentence.upperBound, tokens[place + 1].is(.time),
          !tokens[place + 1].isCapitalised
        else { break }
        place += 2
      }
    }
    return place
  }

  private func endOfMeans(from start: Int) -> Int? {
    var place = start
    if place < sentence.upperBound, tokens[place].is(.determiner) { place += 1 }
    let first = place
    while place < sentence.upperBound, !passage.isQuoted(place), !tokens[place].isMark {
      let token = tokens[place]
      if token.is([
        .preposition, .conjunction, .auxiliary, .relative, .finiteVerb, .singularPronoun,
        .pluralPronoun,
      ]) {
        break
      }
      if place > first, token.is([.determiner, .participant]) { break }
      place += 1
    }
    return place > first ? place : nil
  }
}
