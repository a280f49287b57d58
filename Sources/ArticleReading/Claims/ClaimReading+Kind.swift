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

  private func says(_ classes: WordClasses) -> Bool {
    own.contains { words.says(classes, at: $0) }
  }

  private func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// The first finite verb of the clause itself.
  private var verb: Int? { own.first { words.isVerb[$0] } }

  // MARK: Law, wishes, what is to come

  private var isLegal: Bool {
    if says(.legal) { return true }
    if let verb = carrier?.found.verb, verb.lemma == "rule",
      carrier?.source.contains(where: { $0.is(.court) }) == true
    {
      return true
    }
    // “the court ordered the sale”
    guard let verb,
      let subject = own.last(where: { $0 < verb && !tokens[$0].isMark && !tokens[$0].is(.adverb) })
    else { return false }
    return tokens[subject].is(.court) && !tokens[verb].is(.be)
      && !(tokens[verb].is([.stative]))
  }

  private var isIntent: Bool {
    if let verb = carrier?.found.verb {
      // What is asked for, ordered or promised is to be done.
      let first = own.first.map { tokens[$0] }
      if verb.act == .ask, first?.is([.opensClause, .conjunction]) != true { return true }
      if verb.frame == .promise, first?.is(.infinitive) == true { return true }
    }
    if says(.intent), own.contains(where: { isWilled($0) }) { return true }
    return own.contains { isWish($0) || isFeeling($0) }
  }

  private func isWilled(_ place: Int) -> Bool {
    guard words.says(.intent, at: place) else { return false }
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
      let before = own.last(where: { $0 < place && !tokens[$0].is([.adverb, .negation]) }).map({
        tokens[$0]
      })
    else { return false }
    if before.isMark || before.is([.determiner, .preposition]) || before.isPossessive {
      return false
    }
    // “considering”, “planning to”: progressive, not a description.
    if token.word.hasSuffix("ing") { return before.is([.auxiliary]) }
    if before.is(.infinitive) { return false }
    if token.is(.opinion) {
      // “I think the pier is old” states the pier's age.
      if before.is(.participant) || before.is(.be) { return false }
      guard carrier == nil || !before.is([.singularPronoun, .pluralPronoun]) else { return false }
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
    return tokens[verb].is(.be) && place > verb && place - verb < 5
      && self.token(place + 1)?.is([.preposition, .infinitive, .opensClause, .conjunction]) != false
  }

  private var isPredictive: Bool {
    if carrier?.found.verb?.act == .predict, carrier?.found.verb?.frame != .promise { return true }
    for place in own {
      if words.says(.prediction, at: place) {
        if words.length(at: place) > 1 { return true }
        guard words.isVerb[place] || !tokens[place].is(.auxiliary) else { continue }
        // “would have fallen” tells what was not.
        if tokens[place].word == "would", followedBy(place, .auxiliary) { continue }
        return true
      }
      if tokens[place].is(.probable),
        tokens[place].is(.beforeInfinitive) || tokens[place].word.hasSuffix("likely"),
        token(place + 1)?.is(.infinitive) == true
      {
        return true
      }
      // “may push up prices” is to come, “may be cracked” and “may have been” are not.
      if tokens[place].is(.possible), tokens[place].is(.modal), words.isVerb[place],
        !followedBy(place, .auxiliary), !followedBy(place, .negation)
      {
        return !isPast
      }
    }
    return false
  }

  /// What stands behind a verb, adverbs passed over.
  private func followedBy(_ place: Int, _ classes: WordClasses) -> Bool {
    var next = place + 1
    while let token = token(next), token.is(.adverb), !token.isMark { next += 1 }
    return token(next)?.is(classes) ?? false
  }

  private var isPast: Bool {
    verb.map { tokens[$0].is(.pastVerb) && !tokens[$0].is(.modal) } ?? false
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
    }
    guard token.kind == .number || token.is(.number) else { return false }
    let next = self.token(place + 1)
    if next?.isMark("%") == true { return true }
    if ["$", "£", "€", "¥"].contains(self.token(place - 1)?.word ?? "") { return true }
    if token.isYear || next?.is(.time) == true {
      return isStressed(place) && next?.is(.time) == true && isCopular
    }
    if token.kind == .number {
      if token.word.utf8.contains(UInt8(ascii: ",")), token.word.utf8.count > 4 { return true }
      // “2.3m”, “140km”: the unit is a part of the word.
      if let last = token.word.utf8.last, last >= UInt8(ascii: "a"), token.word.utf8.count > 1,
        ["m", "bn", "km", "kg", "mph", "kmh", "h"].contains(where: { token.word.hasSuffix($0) })
      {
        return true
      }
    }
    let isMany = token.kind == .number || !["two", "one", "three", "four"].contains(token.word)
    if next?.is(.unit) == true || self.token(place + 2)?.is(.unit) == true && next?.isMark == false
    {
      return isMany || isStressed(place)
    }
    guard let next, !next.isMark, !next.isCapitalised, next.kind == .word else { return false }
    return isStressed(place) || isCopular && isMany && !next.is([.preposition, .conjunction])
  }

  private func isStressed(_ place: Int) -> Bool {
    for near in [place - 1, place - 2] where near >= clause.places.first ?? 0 {
      guard let token = self.token(near), !token.isMark else { return false }
      if token.is(.quantifier), !token.is(.conjunction) || token.word == "than" { return true }
    }
    return false
  }

  private var isCopular: Bool { verb.map { tokens[$0].is([.be, .stative]) } ?? true }

  // MARK: Causes and judgments

  private var isCausal: Bool {
    clause.places.contains { place in
      guard words.says(.causal, at: place) else { return false }
      if words.length(at: place) > 1 { return true }
      // “the results”, “the forces of the town”: nouns.
      let token = tokens[place]
      if token.is(.conjunction) { return self.token(place + 1)?.isMark == false }
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
    guard own.contains(where: { words.says(.evaluation, at: $0) }) else { return false }
    guard let verb else { return true }
    let isJudged = tokens[verb].is(.be) || tokens[verb].is(.stative) || isModalBe(verb)
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
    guard let verb, tokens[verb].is(.be) || isModalBe(verb) else { return false }
    return group.contains {
      $0 != verb
        && (tokens[$0].is(.participle) && !tokens[$0].is(.auxiliary)
          || tokens[$0].endsAsParticiple && !tokens[$0].is(.feeling))
    }
  }

  // MARK: What happens, and what is so

  /// The first finite verb with the auxiliaries, adverbs and the participle behind it.
  private var group: [Int] {
    guard let verb, let start = own.firstIndex(of: verb) else { return [] }
    var group = [verb]
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
    let helpers = group.filter { tokens[$0].is(.auxiliary) }
    guard let main = group.last(where: { !tokens[$0].is([.adverb, .negation]) }), !helpers.isEmpty
    else {
      if tokens[first].is(.stative) { return false }
      return tokens[first].is(.pastVerb) || tokens[first].word.hasSuffix("ed")
        || passage.role == .headline
        || tokens[first].is(.finiteVerb) && !tokens[first].is(.presentVerb) && !isPresent(first)
    }
    let token = tokens[main]
    let isPerfect = ["has", "have", "had", "hasn't", "haven't", "hadn't", "'ve"].contains(
      tokens[first].word)
    let isParticiple = token.is(.participle) || token.word.hasSuffix("ed")
    let isBe = helpers.contains { tokens[$0].is(.be) }
    if token.is(.auxiliary) { return false }
    if isBe {
      if token.word.hasSuffix("ing"), token.endsAsParticiple { return !token.is(.stative) }
      guard isParticiple else { return false }
      // “is closed” tells a state, “was closed” and “has been closed” what happened.
      return isPerfect || !["is", "are", "isn't", "aren't"].contains(tokens[first].word)
        || helpers.contains { tokens[$0].word == "being" }
    }
    if isPerfect { return isParticiple && (!token.is(.stative) || token.is(.pastVerb)) }
    if tokens[first].word.hasPrefix("did") { return !token.is(.stative) }
    return false
  }

  private func isPresent(_ place: Int) -> Bool {
    tokens[place].word.hasSuffix("s")
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
          tokens[$0].word.hasSuffix("s") && tokens[$0].kind == .word && $0 != own.first
        }
  }
}
