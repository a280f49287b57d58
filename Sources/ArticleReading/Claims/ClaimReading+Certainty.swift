import ClaimModel

/// How sure a claim sounds (sourcing standards, 2.2 and 2.7).
extension ClaimReading {
  /// The weakest cue counts, and boosts count only where nothing weakens. The cues are those that
  /// weaken, the weakest first, or for want of them those that boost. What stands in a clause that
  /// depends on the claim's says nothing of it; the words of its attribution do.
  var certainty: (Certainty, [TextSpan]) {
    var cues: [(certainty: Certainty, span: TextSpan)] = []
    var place = 0
    if let last = clause.places.last, let mark = Statements.questionMark(last, in: words) {
      return (.uncommitted, [tokens[mark].span])
    }
    guard carrier != nil || !said.isDisjoint(with: Self.certaintyClasses) else {
      return (.flat, [])
    }
    for index in own where index >= place && !tokens[index].isMark {
      guard let certainty = certainty(at: index) else { continue }
      let length = words.length(at: index)
      cues.append((certainty, tokens.span(index..<index + length)))
      place = index + length
    }
    cues += carrierCues
    let weak = cues.filter { $0.certainty.rank < Certainty.flat.rank }
    guard !weak.isEmpty else {
      return cues.isEmpty ? (.flat, []) : (.boosted, cues.map(\.span))
    }
    let weakest = weak.map(\.certainty.rank).min()!
    let ordered = [Certainty.uncommitted, .possible, .probable].flatMap { certainty in
      weak.filter { $0.certainty == certainty }.map(\.span)
    }
    return (weak.first { $0.certainty.rank == weakest }!.certainty, ordered)
  }

  private static let certaintyClasses: WordClasses = [
    .boosted, .probable, .possible, .uncommitted, .negation,
  ]

  // MARK: The words of the attribution

  /// Believed is less than said, and what somebody asks is not said at all.
  private var carrierCues: [(certainty: Certainty, span: TextSpan)] {
    guard let carrier else { return [] }
    func cues(in tokens: ArraySlice<Token>) -> [(certainty: Certainty, span: TextSpan)] {
      tokens.compactMap { token in
        certainty(ofCue: token, of: carrier).map { ($0, token.span) }
      }
    }
    return cues(in: carrier.cue) + cues(in: carrier.hedge)
  }

  private func certainty(ofCue token: Token, of carrier: Carrier) -> Certainty? {
    if token.is(.uncommitted) { return .uncommitted }
    if token.is(.inquiring) {
      // “asked residents to leave” orders and does not doubt.
      let isQuestion = own.first.map { tokens[$0].is([.opensClause, .conjunction]) } ?? false
      return isQuestion || isAskedAbout ? .uncommitted : nil
    }
    if token.is(.possible) { return .possible }
    if token.is(.probable), !token.is(.beforeInfinitive) || carrier.found.verb != nil {
      return .probable
    }
    let isFirm = carrier.found.verb.map { $0.verbClass != .endorsing } ?? true
    return token.is(.boosted) && isFirm ? .boosted : nil
  }

  // MARK: The words of the claim

  func certainty(at place: Int) -> Certainty? {
    let classes = words.classes[place]
    if words.length(at: place) > 1 {
      if classes.contains(.uncommitted) { return .uncommitted }
      if classes.contains(.possible) { return .possible }
      if classes.contains(.probable) { return .probable }
      return classes.contains(.boosted) && !isNegated(place) ? .boosted : nil
    }
    if classes.contains(.uncommitted) { return isUncommitted(place) ? .uncommitted : nil }
    if classes.contains(.possible) { return isPossible(place) ? .possible : nil }
    if classes.contains(.probable) { return isProbable(place) ? .probable : nil }
    if classes.contains(.ever) { return isNegative ? .boosted : nil }
    // “nine confirmed dead” counts.
    if next(place)?.is(.reportedState) == true { return nil }
    return classes.contains(.boosted) && !isNegated(place) ? .boosted : nil
  }

  private func next(_ place: Int) -> Token? {
    place + 1 < tokens.count ? tokens[place + 1] : nil
  }

  private func before(_ place: Int) -> Token? { place > 0 ? tokens[place - 1] : nil }

  private func isNegated(_ place: Int) -> Bool {
    before(place)?.is(.negation) == true && !tokens[place].is(.negation)
  }

  /// “whether” and “if” at the head, or behind what asks; “unclear” anywhere.
  private func isUncommitted(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.is([.conjunction, .opensClause]) else {
      return !isNegated(place)
    }
    // A condition at the head of a sentence depends on it and is no question.
    return place == own.first && carrier != nil
      || before(place).map { words.isVerb[place - 1] && $0.is(.be) } == true
      || token.is(.opensClause) && place == own.first
  }

  private func isPossible(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.is(.modal) {
      // “could not” denies and does not doubt; May is a month and might a noun.
      guard let next = next(place), !next.isMark, next.kind != .number else { return false }
      if token.is(.ability), isNegative || own.contains(where: { denies($0, before: place) }) {
        return false
      }
      // “It may once have seemed far away, but not any more” grants and does not doubt.
      if isConcession(from: place) { return false }
      return words.isVerb[place] && !(token.isCapitalised && token.is(.month) && place != own.first)
    }
    if token.is(.seeming) {
      // “appeared in court”, “appears before the council”, “is required to appear”
      guard let next = next(place), before(place)?.is(.infinitive) != true else { return false }
      return next.is([.infinitive, .taking, .opensClause]) || next.isMark
        || !next.is([.preposition, .adverb, .conjunction, .time])
    }
    // “a suggested price”
    if before(place)?.is(.determiner) == true, token.endsAsParticiple { return false }
    return true
  }

  /// Behind it, and a comma, “but not” or the like turns.
  private func isConcession(from place: Int) -> Bool {
    guard carrier == nil, !tokens[place].is(.ability) else { return false }
    let sentence = words.passage.sentence(of: place)
    return (place..<sentence.upperBound).contains { turn in
      turn + 2 < sentence.upperBound && tokens[turn].isComma && tokens[turn + 1].is(.turning)
        && tokens[turn + 2].is(.negation)
    }
  }

  /// “Neither side could”: what denies stands before.
  private func denies(_ word: Int, before place: Int) -> Bool {
    word < place && words.says(.negation, at: word)
  }

  private func isProbable(_ place: Int) -> Bool {
    let token = tokens[place]
    // “among likely voters” describes them.
    if token.word == "likely", let next = next(place), next.endsInS, !words.isVerb[place + 1],
      before(place)?.is([.auxiliary, .be]) != true
    {
      return false
    }
    if token.is(.beforeInfinitive) {
      // “set to”, “due to open”; a thing set, or due to rain, is none.
      guard let next = next(place), next.is(.infinitive) else { return false }
      guard token.is(.causal) else { return true }
      return place + 2 < tokens.count && tokens[place + 2].is([.bare, .presentVerb])
        && !tokens[place + 2].is(.determiner)
    }
    // “I think”, but not what others think.
    if token.is(.opinion) {
      return before(place)?.is([.participant]) == true
        || before(place)?.is([.singularPronoun, .pluralPronoun, .impersonal]) == true
          && carrier != nil
    }
    return true
  }
}
