import ClaimModel

/// Of what kind a claim is: the first that matches (`examples/corpus/README.md`, “Kind”).
extension ClaimReading {
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

  private func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// The first finite verb of the clause itself.
  private var verb: Int? { own.first { words.isVerb[$0] } }

  // MARK: Law, wishes, what is to come

  private var isLegal: Bool {
    if says(.legal) { return true }
    // “under the Harbours Act”, “under the law”
    let isLaw =
      says(.statute)
      && own.contains { place in
        tokens[place].is(.statute)
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

  private func isBehindPreposition(_ place: Int) -> Bool {
    guard let before = token(place - 1) else { return false }
    return before.is(.preposition)
      || before.is(.definite) && token(place - 2)?.is(.preposition) == true
  }

  private var isIntent: Bool {
    if let verb = carrier?.found.verb {
      // What is asked for, ordered or promised is to be done; what is asked whether is not.
      let first = own.first.map { tokens[$0] }
      let isQuestion =
        first.map { $0.is([.opensClause, .conjunction]) && !$0.is(.determiner) } ?? false
      if verb.act == .ask, !isQuestion { return true }
      if verb.frame == .promise, verb.act == .predict { return true }
    }
    if own.contains(where: { words.length(at: $0) > 1 && words.says(.intent, at: $0) }) {
      return true
    }
    guard says([.intent, .wish, .feeling]) else { return false }
    if own.contains(where: { isWilled($0) }) { return true }
    // What somebody would do is a wish of theirs where people are asked.
    return own.contains { isWish($0) || isFeeling($0) }
  }

  private func isWilled(_ place: Int) -> Bool {
    // A threat or a motive that is only spoken of is none.
    guard words.says(.intent, at: place), !tokens[place].is(.presumed) else { return false }
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
    else { return false }
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
    if before.is(.infinitive) { return false }
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

  private func isFeeling(_ place: Int) -> Bool {
    guard tokens[place].is(.feeling), let verb else { return false }
    // Said of somebody, and not a part of a name for something.
    guard words.isBe(verb) || isModalBe(verb), place > verb, place - verb < 5 else { return false }
    let next = self.token(place + 1)
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
    guard let verb, tokens[verb].is([.presentVerb, .presentBe]), passage.role == .body else {
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

  // MARK: Figures

  /// A figure that is the point: a share, a sum, a measure, or a count that the words stress; not a
  /// date, a time, an age or how long something took.
  private var hasFigure: Bool {
    own.contains { isFigure($0) }
  }

  private func isFigure(_ place: Int) -> Bool {
    let token = tokens[place]
    if words.says(.multiple, at: place) {
      return words.length(at: place) > 1 || words.isVerb[place] || token.endsAsParticiple
        || token.is(.amount) && place == own.first { !tokens[$0].isMark }
    }
    let isDigits = token.word.utf8.first.map { (48...57).contains($0) } ?? false
    guard isDigits || token.is(.number), !isAside(place) else { return false }
    let next = self.token(place + 1)
    if next?.isMark("%") == true { return true }
    if ["$", "£", "€", "¥"].contains(self.token(place - 1)?.word ?? "") { return true }
    if token.isYear || next?.is(.time) == true {
      return isStressed(place) && next?.is(.time) == true && isCopular
    }
    if isDigits {
      // “2.3m”, “140km”: the unit is a part of the word; “5pm” and “4th” are none.
      let unit = token.word.utf8.drop { $0 < UInt8(ascii: "a") }.first
      if let unit, [UInt8(ascii: "m"), UInt8(ascii: "k"), UInt8(ascii: "b")].contains(unit) {
        return true
      }
    }
    // A few people are who did it, and many are how many.
    let isMany = isDigits || token.word.utf8.count > 5 || isStressed(place)
    if next?.is(.unit) == true || self.token(place + 2)?.is(.unit) == true && next?.isMark == false
    {
      return isMany
    }
    // “this town of 11,000” describes, and “an average of 41” measures.
    if isDescribing(place) { return false }
    if token.word.utf8.contains(UInt8(ascii: ",")), token.word.utf8.count > 4 { return true }
    guard let next, !next.isMark, !next.isCapitalised, next.kind == .word else { return false }
    guard !words.isVerb[place + 1], !next.is([.auxiliary, .time]) else { return false }
    return isStressed(place) || isCopular && isMany && !next.is([.preposition, .conjunction])
  }

  private func isDescribing(_ place: Int) -> Bool {
    token(place - 1)?.is(.linking) == true && token(place - 2)?.is(.quantifier) != true
  }

  /// Between commas before the verb: “the dam, 35 km to the north, was not damaged”.
  private func isAside(_ place: Int) -> Bool {
    guard let verb, place < verb else { return false }
    return own.contains { $0 < place && tokens[$0].isComma }
      && own.contains { $0 > place && $0 < verb && tokens[$0].isComma }
  }

  private func isStressed(_ place: Int) -> Bool {
    for near in [place - 1, place - 2] where near >= clause.places.first ?? 0 {
      guard let token = self.token(near), !token.isMark else { return false }
      if token.is(.quantifier) { return true }
    }
    return false
  }

  private var isCopular: Bool { verb.map { words.isBe($0) || tokens[$0].is(.stative) } ?? true }

  // MARK: Causes and judgments

  private var isCausal: Bool {
    clause.places.contains { place in
      guard words.says(.causal, at: place) else { return false }
      if words.length(at: place) > 1 { return true }
      // “the results”, “the forces of the town”: nouns.
      let token = tokens[place]
      if token.is(.conjunction) { return place == clause.places[0] || place > verb ?? 0 }
      if token.is(.beforeInfinitive) {
        return self.token(place + 1)?.is(.infinitive) == true && certainty(at: place) != .probable
      }
      guard let before = self.token(place - 1) else { return true }
      return !before.is([.determiner, .preposition]) && !before.isPossessive
    }
  }

  /// A judgment is what the clause says of something, and not a word that describes in passing.
  private var isEvaluative: Bool {
    if let frame = carrier?.found.verb?.frame, frame == .label { return true }
    if let verb,
      own.contains(where: { $0 >= verb && words.says(.obligation, at: $0) && words.isVerb[$0] })
    {
      return true
    }
    // “that seems high”
    if let verb, tokens[verb].is(.seeming), let next = token(verb + 1), !next.isMark,
      !next.is([.infinitive, .preposition, .opensClause])
    {
      return true
    }
    guard says(.evaluation) else { return false }
    guard let verb else { return true }
    let isJudged =
      words.isBe(verb) || tokens[verb].is([.stative, .presentVerb]) || isModalBe(verb)
    return own.contains { place in
      words.says(.evaluation, at: place)
        && (isJudged && place > verb && !isPassive || tokens[place].is(.adverb)
          || words.isVerb[place])
    }
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

  // MARK: What happens, and what is so

  /// The first finite verb with the auxiliaries, adverbs and the participle behind it.
  private var group: [Int] {
    guard let verb, let start = own.firstIndex(of: verb) else { return [] }
    var group = [verb]
    guard tokens[verb].is(.auxiliary) || words.isContracted(verb) else { return group }
    for place in own[(start + 1)...].prefix(6) {
      let token = tokens[place]
      if token.is([.auxiliary, .adverb, .negation]),
        !token.is([.determiner, .conjunction, .preposition])
      {
        group.append(place)
      } else {
        if !token.isMark, !token.is([.determiner, .preposition]) { group.append(place) }
        break
      }
    }
    return group
  }

  private var happens: Bool {
    let group = group
    guard let first = group.first else { return isEventWithoutVerb }
    let main = group.last { !tokens[$0].is([.adverb, .negation]) } ?? first
    let token = tokens[main]
    let isAlone = main == first && !tokens[first].is(.auxiliary) && !words.isContracted(first)
    if isAlone {
      if tokens[first].is(.seeming) { return self.token(first + 2)?.is(.be) != true }
      if tokens[first].is(.stative) { return false }
      // What a headline or a caption tells in the present happens.
      return tokens[first].is(.pastVerb) || tokens[first].endsAsParticiple
        || passage.role == .headline || passage.role == .caption
    }
    if token.is(.auxiliary) || token.is([.evaluation, .feeling]) { return false }
    let isParticiple = token.is([.participle, .pastVerb]) || token.endsAsPast
    let isPerfect = tokens[first].is(.have)
    if group.contains(where: { words.isBe($0) }) {
      if token.endsAsGerund { return !token.is(.stative) }
      // “is closed” and “could be closed” tell a state, “was” and “has been closed” what happened.
      return isParticiple && !tokens[first].is([.presentBe, .modal])
        && (isPerfect || !isPresentBe(first))
    }
    if isPerfect { return isParticiple && (!token.is(.stative) || token.is(.pastVerb)) }
    return tokens[first].is(.did) && !token.is(.stative)
  }

  private func isPresentBe(_ place: Int) -> Bool {
    words.isContracted(place)
  }

  private var passage: Passage { words.passage }

  /// “Ferries halted”, “to comment”, “Voltage cut”.
  private var isEventWithoutVerb: Bool {
    if let first = own.first, tokens[first].is(.infinitive) { return true }
    if carrier?.found.verb?.frame == .refusal { return true }
    return own.contains {
      tokens[$0].endsAsParticiple || tokens[$0].is(.participle) && !tokens[$0].is(.auxiliary)
    }
      || passage.role == .headline
        && own.contains {
          tokens[$0].endsInS && $0 != own.first
        }
  }

  /// Of what kind it is what a phrase takes for granted: a purpose, a threat, an act, a rank, a judgment.
  var presupposedKind: ClaimKind {
    if says([.purpose, .intent, .wish]) { return .intent }
    guard !says([.evaluation, .slur]) else { return .evaluative }
    return says(.absolute) ? .state : .evaluative
  }
}
