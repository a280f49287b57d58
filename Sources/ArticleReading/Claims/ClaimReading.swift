import ClaimModel

/// Reads what a claim says of itself: how sure it sounds, whether it denies, of what kind it is, and
/// whether it can be disputed.
struct ClaimReading {
  private let passage: Passage
  /// Its pieces.
  private let ranges: [Range<Int>]
  private var tokens: [Token] { passage.tokens }

  init(_ ranges: [Range<Int>], in passage: Passage) {
    self.passage = passage
    self.ranges = ranges
  }

  private var words: some Sequence<Token> {
    ranges.lazy.flatMap { self.tokens[$0] }
  }

  /// - Parameters:
  ///   - verb: of the attribution; nil for own voice and where no verb attributes.
  ///   - centrality: by the place on the page.
  func claim(verb: CueVerb?, isAttributed: Bool, centrality: Centrality) -> PrintedClaim {
    let (certainty, cues) = certainty(verb: verb)
    let kind = kind
    let rule = contentiousRule(kind: kind, isAttributed: isAttributed)
    return PrintedClaim(
      spans: ranges.map(tokens.span), kind: kind, certainty: certainty, certaintyCues: cues,
      polarity: polarity(verb: verb), quoteKind: quoteKind(isAttributed: isAttributed),
      centrality: centrality, isContentious: rule != nil, contentiousRule: rule)
  }

  // MARK: Certainty

  /// The weakest cue wins; a boost counts only where nothing weakens (sourcing standards, 2.2). What
  /// stands in a clause that depends on another one says nothing of the claim.
  private func certainty(verb: CueVerb?) -> (Certainty, [TextSpan]) {
    var found: (certainty: Certainty, cues: [TextSpan]) = (.flat, [])
    for range in ranges {
      var isDependent = false
      for place in range {
        let token = tokens[place]
        if token.isMark || token.is(.coordinator) { isDependent = false }
        if opensDependentClause(token), place > range.lowerBound { isDependent = true }
        guard !isDependent, let certainty = certainty(at: place, in: range) else { continue }
        if found.certainty == certainty {
          found.cues.append(token.span)
        } else if certainty.rank < found.certainty.rank && certainty != .boosted
          || found.certainty == .flat
        {
          found = (certainty, [token.span])
        }
      }
      if let last = range.last, isQuestion(last), found.certainty != .uncommitted {
        found = (.uncommitted, [tokens[questionMark(last)].span])
      }
    }
    return weakened(found, by: verb)
  }

  private func opensDependentClause(_ token: Token) -> Bool {
    token.is(.relative) && !token.is(.opensClause)
      || token.is(.conjunction) && !token.is([.coordinator, .uncommitted])
  }

  private func questionMark(_ last: Int) -> Int {
    (last - 1...last + 1).last { tokens.indices.contains($0) && tokens[$0].isMark("?") } ?? last
  }

  private func isQuestion(_ last: Int) -> Bool { tokens[questionMark(last)].isMark("?") }

  /// The verb that carries the words weakens them too: believed is less than said.
  private func weakened(_ found: (certainty: Certainty, cues: [TextSpan]), by verb: CueVerb?) -> (
    Certainty, [TextSpan]
  ) {
    let ceiling: Certainty
    switch (verb?.act, verb?.verbClass) {
    case (.ask, _): ceiling = .uncommitted
    case (.believe, _): ceiling = .probable
    case (_, .evidential) where verb?.frame == .clause: ceiling = .possible
    default: return found
    }
    guard found.certainty.rank > ceiling.rank else { return found }
    return (ceiling, [])
  }

  private func certainty(at place: Int, in range: Range<Int>) -> Certainty? {
    let token = tokens[place]
    guard !token.isMark else { return nil }
    let next = place + 1 < tokens.count ? tokens[place + 1] : token
    if token.is(.possible) {
      // “could not” denies and does not doubt, and May is a month.
      if token.is(.modal) {
        if next.is(.negation) && !token.is(.month) || next.kind == .number || next.isMark {
          return nil
        }
        if token.isCapitalised, place > range.lowerBound { return nil }
      }
      return .possible
    }
    if token.is(.uncommitted) {
      return token.is(.conjunction) && place > range.lowerBound && !token.is(.opensClause)
        ? nil : .uncommitted
    }
    if token.is(.probable) {
      // “set to”, and “I think” but not what others think.
      if token.is(.beforeInfinitive) { return next.is(.infinitive) ? .probable : nil }
      if token.is(.opinion) {
        let before = place > range.lowerBound ? tokens[place - 1] : token
        return before.is([.participant, .singularPronoun, .pluralPronoun]) ? .probable : nil
      }
      return .probable
    }
    return token.is(.boosted) ? .boosted : nil
  }

  private func polarity(verb: CueVerb?) -> Polarity {
    let isNegated = words.contains { $0.is(.negation) }
    // A denial turns what is denied round.
    return isNegated != (verb?.act == .deny) ? .negative : .positive
  }

  private func quoteKind(isAttributed: Bool) -> QuoteKind {
    guard isAttributed else { return .none }
    let all = ranges.lazy.flatMap { $0 }.filter { !tokens[$0].isMark }
    let quoted = all.count { passage.isQuoted($0) }
    if quoted == 0 { return .paraphrase }
    return quoted == all.count ? .direct : .partial
  }

  // MARK: Kind

  /// The first that matches, from the most to the least particular.
  private var kind: ClaimKind {
    var classes: WordClasses = []
    var isPast = false
    for token in words where !token.isMark {
      classes.formUnion(token.classes)
      isPast = isPast || token.is(.pastVerb) || (token.kind == .word && token.word.hasSuffix("ed"))
    }
    if classes.contains(.legal) { return .legal }
    if classes.contains(.intent) { return .intent }
    if classes.contains(.prediction) { return .predictive }
    // What a fire cost is a figure first, though the sentence says that the fire caused it.
    if hasFigure { return .quantity }
    if classes.contains(.causal) { return .causal }
    if classes.contains(.evaluation) { return .evaluative }
    return isPast ? .event : .state
  }

  /// A share, a sum of money or a count of ten or more; not a date, a time, an age or a score.
  private var hasFigure: Bool {
    ranges.contains { range in range.contains { isFigure($0, in: range) } }
  }

  private func isFigure(_ place: Int, in range: Range<Int>) -> Bool {
    let token = tokens[place]
    let next = place + 1 < range.upperBound ? tokens[place + 1] : nil
    if token.kind == .number {
      if next?.isMark("%") == true || next?.is(.unit) == true { return true }
      if place > range.lowerBound, ["$", "£", "€", "¥"].contains(tokens[place - 1].word) {
        return true
      }
      return token.word.utf8.contains(UInt8(ascii: ",")) && token.word.utf8.count > 4
    }
    return token.is(.number) && next?.is(.unit) == true
  }

  /// The reader's rule that makes a claim contentious; nil where none does. On a bare file these
  /// rules stand in for a person's judgment, and in the ledger a person's yes or no stands over them.
  private func contentiousRule(kind: ClaimKind, isAttributed: Bool) -> String? {
    switch kind {
    case .intent, .causal, .evaluative, .predictive, .legal: return "judgment-kind"
    case .event, .state, .quantity: break
    }
    if words.contains(where: { $0.is(.allegation) }) { return "allegation" }
    if words.contains(where: { $0.is(.dispute) }) { return "cue-of-dispute" }
    return kind == .quantity && !isAttributed ? "figure-without-source" : nil
  }
}
