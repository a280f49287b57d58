import ClaimModel

/// Of what kind a claim is: the first that matches (`examples/corpus/README.md`, “Kind”).
extension ClaimReading {
  /// By the clause's own words and those of its attribution.
  var kind: ClaimKind {
    if isLegal { return .legal }
    if isIntent { return .intent }
    if isPredictive { return .predictive }
    // What a fire cost is a figure first, though the sentence says that the fire caused it.
    if hasFigure { return .quantity }
    if isCausal { return .causal }
    if isEvaluative { return .evaluative }
    return happens ? .event : .state
  }

  // MARK: Law, wishes, what is to come

  private var isLegal: Bool {
    if says(.legal), own.contains(where: isLegalWord) { return true }
    // “under the Harbours Act”, “under the law”
    let isLaw =
      says(.statute)
      && own.contains { place in
        tokens[place].is(.statute) && !describesNoun(place)
          && (tokens[place].isCapitalised && place > clause.places[0]
            || isBehindPreposition(place))
      }
    if isLaw { return true }
    if let carrier {
      // Whoever accuses says that somebody is guilty; what a court finds is law.
      if carrier.cue.contains(where: { $0.is(.legal) }) { return true }
      if carrier.cue.contains(where: { $0.is(.ruling) }),
        carrier.source.contains(where: { $0.is(.court) })
      {
        return true
      }
    }
    // “the court ordered the sale”
    guard let verb, !words.isBe(verb), !tokens[verb].is([.stative, .modal]) else { return false }
    return says(.court)
      && own.contains { place in
        place < verb && tokens[place].is(.court)
          && (place == 0 || !tokens[place - 1].is(.preposition) && !isBehindPreposition(place))
      }
  }

  /// “Was illegal”, “violated the code”, and not “illegal boats”, “the prison system”.
  private func isLegalWord(_ place: Int) -> Bool {
    guard words.says(.legal, at: place) else { return false }
    return words.length(at: place) > 1 || words.isVerb[place] || tokens[place].endsAsParticiple
      || !describesNoun(place)
  }

  /// “Violated the code”, “was plainly illegal”, but not “was convicted” or “was fined”, which a court did.
  var isVerdict: Bool {
    guard let verb else { return false }
    let isSaidOfIt = words.isBe(verb) || isModalBe(verb)
    return own.contains { place in
      let token = tokens[place]
      guard words.says(.legal, at: place), words.length(at: place) == 1 else { return false }
      if token.is(.breach) { return !isSaidOfIt && (place == verb || group.contains(place)) }
      return isSaidOfIt && place > verb && place - verb < 5 && !token.endsAsParticiple
        && !describesNoun(place) && !isBehindPreposition(place)
    }
  }

  /// A noun stands right behind it: any word that does not begin another phrase.
  func describesNoun(_ place: Int) -> Bool {
    guard let next = token(place + 1), !next.isMark, next.kind == .word, !words.isVerb[place + 1]
    else { return false }
    return next.classes.isDisjoint(with: .function)
      && !next.is([
        .preposition, .auxiliary, .conjunction, .relative, .adverb, .determiner, .infinitive,
      ])
  }

  private func isBehindPreposition(_ place: Int) -> Bool {
    guard let before = token(place - 1) else { return false }
    return before.is(.preposition)
      || before.is(.definite) && token(place - 2)?.is(.preposition) == true
  }

  private var isIntent: Bool {
    if let attitude = carrier?.found.attitude, attitude == .plan || attitude == .wish {
      return true
    }
    if let verb = carrier?.found.verb {
      // What is asked for, ordered or promised is to be done; what is asked whether is not.
      let first = own.first.map { tokens[$0] }
      let isQuestion =
        first.map { $0.is([.opensClause, .conjunction]) && !$0.is(.determiner) } ?? false
        || isAskedAbout
      if verb.act == .ask, !isQuestion { return true }
      // “promised that …”, “agreed to …”, and not “agreed that …”.
      if verb.frame == .promise, verb.act == .predict || first?.is(.infinitive) == true {
        return true
      }
    }
    if own.contains(where: { words.length(at: $0) > 1 && words.says(.intent, at: $0) }) {
      return true
    }
    guard says([.intent, .wish, .feeling]) else { return false }
    if own.contains(where: { isWilled($0) }) { return true }
    // What somebody would do is a wish of theirs where people are asked.
    return own.contains { isWish($0) || isFeeling($0) }
  }

  /// “asked about the mill”.
  var isAskedAbout: Bool {
    carrier?.found.verb?.act == .ask && carrier?.cue.last?.is(.about) == true
  }

  private func isWilled(_ place: Int) -> Bool {
    // A threat or a motive that is only spoken of is none.
    guard words.says(.intent, at: place), !tokens[place].is(.presumed) else { return false }
    // “Its intention is to sell”, and not “its ambitions have hardly been mentioned”.
    if let verb, place < verb, !words.isVerb[place], !tokens[place].word.hasSuffix("ly"),
      !words.isBe(verb), !(isModalBe(verb) && tokens[verb].is(.modal))
    {
      return false
    }
    // “aimed at drivers” as a description stands behind its noun.
    return !tokens[place].is(.wish) || isWish(place)
  }

  /// A verb of wanting, as the clause's own verb or behind its auxiliaries.
  private func isWish(_ place: Int) -> Bool {
    let token = tokens[place]
    guard words.says(.wish, at: place), token.isCapitalised == false || place == own.first else {
      return false
    }
    guard
      let before = own.last(where: { $0 < place && !tokens[$0].is(.adverb) }).map({
        tokens[$0]
      })
    else {
      // “The leaders prefer calm and worry that …”: the subject stands in the clause before.
      return carrier == nil && words.isVerb[place]
        && self.token(place - 1)?.is(.coordinator) == true
    }
    if before.isMark || before.is([.determiner, .preposition]) || before.isPossessive {
      return false
    }
    // What is wished in a clause that describes something is not what is told.
    guard verb == nil || group.contains(place) || words.isVerb[place] && before.is(.coordinator)
    else {
      return false
    }
    // “considering”, “planning to”: progressive, not a description.
    if token.endsAsGerund { return before.is([.auxiliary]) }
    // “Will seek help” foretells.
    if before.is([.infinitive, .modal]) { return false }
    if token.is(.opinion) {
      // “I think the pier is old” states the pier's age.
      if before.is(.participant), !tokens[place].is(.pastVerb) { return false }
      if before.is(.be) { return false }
    }
    if before.is(.be) {
      return token.is(.wish) && token.endsAsParticiple
        && self.token(place + 1)?.is(.infinitive) == true && !token.is(.beforeInfinitive)
    }
    // “plans” and the like are nouns as often.
    return words.isVerb[place] || before.is([.auxiliary, .participant])
      || self.token(place + 1)?.is([.infinitive, .opensClause]) == true
  }

  /// What somebody plans or wants to do themself, in our own voice: “plans to open”. It is told when they
  /// have said it, and a wish that others do something is a guess as often.
  var isPlan: Bool {
    carrier == nil
      && own.contains { place in
        isWish(place) && !tokens[place].is(.opinion) && token(place + 1)?.is(.infinitive) == true
      }
  }

  private func isFeeling(_ place: Int) -> Bool {
    guard tokens[place].is(.feeling), let verb else { return false }
    // Said of somebody, and not a part of a name for something.
    guard words.isBe(verb) || isModalBe(verb), place > verb, place - verb < 5 else { return false }
    let next = self.token(place + 1)
    // “are not ready for the tide”: a state, and no feeling.
    if tokens[place].is(.beforeInfinitive), next?.is(.infinitive) != true { return false }
    return next == nil || next!.isMark
      || next!.is([.preposition, .infinitive, .opensClause, .conjunction])
  }

  private var isPredictive: Bool {
    if carrier?.found.verb?.act == .predict, carrier?.found.verb?.frame != .promise { return true }
    guard says([.prediction, .probable, .possible, .calendar]) else { return false }
    for place in own {
      if words.says(.prediction, at: place) {
        if words.length(at: place) > 1 { return true }
        guard words.isVerb[place] || !tokens[place].is(.auxiliary) else { continue }
        // “would have fallen” tells what was not.
        if tokens[place].is(.modal), followedBy(place, .have) { continue }
        return true
      }
      if tokens[place].is(.probable), !tokens[place].is(.opinion),
        token(place + 1)?.is(.infinitive) == true, certainty(at: place) == .probable
      {
        return true
      }
      // “may push up prices” is to come, “may be cracked” and “may have been” are not.
      if tokens[place].is(.possible), tokens[place].is(.modal), words.isVerb[place],
        !followedBy(place, .auxiliary), !followedBy(place, .causal), !followedBy(place, .stative)
      {
        return certainty(at: place) == .possible
      }
    }
    return isScheduled
  }

  /// “begins in March”, “is shown from Saturday”: the present with a day to come.
  private var isScheduled: Bool {
    guard let verb, tokens[verb].is([.presentVerb, .presentBe]), words.passage.role != .headline
    else {
      return false
    }
    return own.contains { place in
      place > verb && tokens[place].is(.calendar) && tokens[place].isCapitalised
        && token(place - 1)?.is(.preposition) == true
    }
  }

  /// Whether a word stands right behind a verb, or one word on.
  private func followedBy(_ place: Int, _ classes: WordClasses) -> Bool {
    if token(place + 1)?.is(classes) == true { return true }
    return token(place + 1)?.is([.adverb, .evaluation, .negation]) == true
      && token(place + 2)?.is(classes) == true
  }

  // MARK: Causes and judgments

  private var isCausal: Bool {
    if let carrier {
      // “blamed the frost”, “put it down to the frost”
      if carrier.cue.contains(where: { $0.is(.causal) && $0.is(.accusing) }) { return true }
      if let verb = carrier.found.verb, verb.frame == .ascription,
        verb.particle?.hasSuffix("/to") == true
      {
        return true
      }
    }
    guard saysAnywhere(.causal) else { return false }
    return clause.places.contains { place in
      guard words.says(.causal, at: place), isOwnWord(place) else { return false }
      if words.length(at: place) > 1 { return true }
      // “the results”, “the forces of the town”: nouns.
      let token = tokens[place]
      if token.is(.conjunction) { return place == clause.places[0] || place > verb ?? 0 }
      if token.is(.beforeInfinitive) {
        return self.token(place + 1)?.is(.infinitive) == true && certainty(at: place) != .probable
      }
      guard let before = self.token(place - 1) else { return true }
      // “joining forces”, “armed forces”
      if token.endsInS, before.endsAsParticiple { return false }
      // “was forced to leave” tells what somebody did, “was caused by the frost” a cause.
      if before.is(.be), token.endsAsParticiple, self.token(place + 1)?.is(.infinitive) == true {
        return false
      }
      return !before.is([.determiner, .preposition]) && !before.isPossessive
    }
  }

  /// A judgment is what the clause says of something, and not a word that describes in passing.
  private var isEvaluative: Bool {
    if let frame = carrier?.found.verb?.frame, frame == .label { return true }
    if isObliged { return true }
    // “the toll seems high”
    if let verb, tokens[verb].is(.seeming), let next = token(verb + 1), !next.isMark,
      !next.is([.infinitive, .preposition, .opensClause])
    {
      return true
    }
    guard says(.evaluation) else { return false }
    // Without a verb only what a headline or somebody quoted exclaims judges; a caption describes.
    guard let verb else { return carrier != nil || words.passage.role == .headline }
    let isJudged =
      words.isBe(verb) || tokens[verb].is([.stative, .presentVerb]) || isModalBe(verb)
    return own.contains { place in
      words.says(.evaluation, at: place) && isOwnWord(place) && !isOfSomething(place)
        && (isJudged && place > verb && !isPassive || tokens[place].is(.adverb)
          || words.isVerb[place])
    }
  }

  /// “Has been critical of the plan”: what somebody said of something, and no judgment of ours; “the best
  /// of them” is one.
  private func isOfSomething(_ place: Int) -> Bool {
    carrier == nil && token(place + 1)?.is(.linking) == true && !tokens[place].word.hasSuffix("st")
  }

  /// “should close”, “needs to”. “Should the pier fall” is a condition, and “the money it needs” describes.
  private var isObliged: Bool {
    guard let verb else { return false }
    return own.contains { place in
      guard place >= verb, words.says(.obligation, at: place), words.isVerb[place] else {
        return false
      }
      // “The form must be returned within a week” gives a rule.
      if tokens[place].is(.modal), carrier == nil, token(place + 1)?.is(.be) == true,
        token(place + 2).map({ $0.endsAsParticiple || $0.is(.participle) }) == true
      {
        return false
      }
      if place == verb { return place > clause.places[0] }
      if tokens[place].is(.modal) { return token(place - 1)?.isComma != true }
      return group.contains(place) || token(place - 1)?.is(.coordinator) == true
    }
  }

  /// Whether a word is of whoever makes the claim: what the publication quotes in passing is not.
  private func isOwnWord(_ place: Int) -> Bool {
    carrier != nil || !words.passage.isQuoted(place)
  }

  private func isModalBe(_ verb: Int) -> Bool {
    tokens[verb].is(.auxiliary)
      && (verb..<min(verb + 4, tokens.count)).contains { tokens[$0].is(.be) }
  }

  /// “was closed”: be with a participle.
  private var isPassive: Bool {
    guard let verb, words.isBe(verb) || isModalBe(verb) else { return false }
    return group.contains { place in
      let token = tokens[place]
      return place != verb && !token.is([.feeling, .evaluation, .auxiliary])
        && (token.is(.participle) || token.endsAsParticiple)
    }
  }
}
