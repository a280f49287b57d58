import ClaimModel

/// Makes proposals of what the steps found, in reading order.
struct ProposalMaker {
  private let passages: [Passage]
  private let lexicon: Lexicon
  private var sources: SourceReader
  /// By the noun of those who are not named.
  private var reasons: [String: PrintedReason] = [:]
  private var outlets = StateOutlets()
  private var made: [Proposal] = []
  /// By the index of a proposal, what later passages add to its content, with the claims in it. It is
  /// put together once, at the end: a quotation can run over any number of passages.
  private var additions: [Int: (content: [TextSpan], claims: [PrintedClaim])] = [:]
  private let dates: DateReader
  private var page: PlaceOnPage
  /// The proposal whose quotation the passage before left open, and its attribution.
  private var open: (proposal: Int, carrier: Carrier)?
  /// A speaker whose words the passage before announced and did not give.
  private var introduction: (speaker: FoundAttribution, passage: Passage)?

  init(passages: [Passage], text: DraftText, lexicon: Lexicon) {
    self.passages = passages
    self.lexicon = lexicon
    dates = DateReader(passages)
    page = PlaceOnPage(passages)
    sources = SourceReader(names: Names(passages, in: text), text: text, lexicon: lexicon)
  }

  mutating func proposals() -> [Proposal] {
    for passage in passages {
      page.enter(passage)
      if passage.role.isProse { read(passage) }
    }
    for (index, more) in additions { made[index] = made[index].adding(more.content, more.claims) }
    // The key is made once for each, since `spans` gathers and sorts.
    let keyed = made.map { proposal in
      let spans = proposal.spans
      return (first: spans.first!, last: spans.last!, proposal: proposal)
    }
    return keyed.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.map(\.proposal)
  }

  private mutating func read(_ passage: Passage) {
    var found: [FoundAttribution] = []
    for step in ArticleReader.steps { step.run(passage, lexicon, &found) }
    let announced = found.last { $0.content.isEmpty }
    found.removeAll { $0.content.isEmpty }
    let inOrder = found.map { (hull: $0.hull, attribution: $0) }.sorted {
      ($0.hull.lowerBound, $0.hull.upperBound) < ($1.hull.lowerBound, $1.hull.upperBound)
    }
    found = inOrder.map(\.attribution)
    var taken = inOrder.map(\.hull)
    let claims = ClaimMaker(
      ClauseWords(passage, lexicon: lexicon), found: found, page: page, dates: dates)
    let goesOn = goOn(in: passage, found, claims)
    if let goesOn { taken.append(goesOn.words) }
    let first = made.count
    for attribution in found {
      let carrier = Carrier(found: attribution, passage: passage)
      made.append(
        proposal(
          carrier, claims: claims.claims(in: attribution.content, carrier: carrier),
          content: attribution.content, of: passage))
    }
    made += claims.ownVoice(except: taken).map(Self.ownVoice)
    let carried = openQuotation(passage, found)
    open = carried.map { (first + $0, Carrier(found: found[$0], passage: passage)) }
    if open == nil, isOpen(passage) { open = goesOn?.open }
    introduction = announced.map { ($0, passage) }
  }

  // MARK: Words over paragraphs

  private func isOpen(_ passage: Passage) -> Bool {
    passage.quotations.contains { $0.depth == 0 && !$0.isClosed }
  }

  /// The index of the attribution whose quotation the passage leaves open.
  private func openQuotation(_ passage: Passage, _ found: [FoundAttribution]) -> Int? {
    guard let last = passage.quotations.last(where: { $0.depth == 0 }), !last.isClosed else {
      return nil
    }
    return found.lastIndex { $0.content.contains { $0.overlaps(last.tokens) } }
  }

  /// Gives the words that open a passage to the speaker whom the passage before left with an open
  /// quotation or a colon.
  private mutating func goOn(
    in passage: Passage, _ found: [FoundAttribution], _ claims: ClaimMaker
  ) -> (words: Range<Int>, open: (proposal: Int, carrier: Carrier))? {
    guard open != nil || introduction != nil, let words = openingWords(passage, found) else {
      return nil
    }
    if let (speaker, before) = introduction {
      let carrier = Carrier(found: speaker, passage: before)
      made.append(
        proposal(
          carrier, claims: claims.claims(in: [words], carrier: carrier), content: [words],
          of: passage))
      return (words, (made.count - 1, carrier))
    }
    guard let open else { return nil }
    additions[open.proposal, default: ([], [])].content.append(passage.tokens.span(words))
    additions[open.proposal]!.claims += claims.claims(in: [words], carrier: open.carrier)
    return (words, open)
  }

  /// The quotation that opens a passage, or the whole of a block quote, when no speaker of its own
  /// has it.
  private func openingWords(_ passage: Passage, _ found: [FoundAttribution]) -> Range<Int>? {
    if let first = passage.quotations.first, first.tokens.lowerBound == 0 {
      return found.contains { $0.content.contains { $0.overlaps(first.tokens) } }
        ? nil : first.tokens
    }
    guard passage.role == .blockQuote, found.isEmpty else { return nil }
    return passage.trimmed(passage.tokens.indices)
  }

  // MARK: One proposal

  /// - Parameter content: what is said, in the passage in which it stands.
  private mutating func proposal(
    _ carrier: Carrier, claims: [PrintedClaim], content: [Range<Int>], of other: Passage
  ) -> Proposal {
    Proposal(
      finder: Finder(name: carrier.found.finder, version: ArticleReader.version),
      why: carrier.found.why,
      attribution: printed(carrier.found, in: carrier.passage, content: content, of: other),
      claims: claims)
  }

  private mutating func printed(
    _ found: FoundAttribution, in passage: Passage, content: [Range<Int>], of other: Passage
  ) -> PrintedAttribution {
    let tokens = passage.tokens
    var reading = SourceReading(level: .agentless, kind: .group)
    var state: (isStateControlled: Bool, label: TextSpan?) = (false, nil)
    if let source = found.source {
      reading = sources.read(source, in: passage, hasChannel: hasChannel(found, in: passage))
      state = outlets.read(source, in: passage, lexicon: lexicon)
      if state.isStateControlled { (reading.kind, reading.level) = (.outlet, .namedOrganisation) }
    }
    return PrintedAttribution(
      source: found.source.map { [tokens.span($0)] } ?? [],
      cue: found.cue.map { [tokens.span($0)] } ?? [], content: content.map(other.tokens.span),
      level: reading.level,
      voice: other.voice(of: content),
      act: found.isAgentless ? .allege : found.verb?.act ?? .say,
      verbClass: found.isAgentless ? .none : found.verb?.verbClass ?? .neutral,
      sourceKind: reading.kind, name: reading.name, isUnresolved: reading.isUnresolved,
      reason: reason(for: reading, found, in: passage),
      isStateControlled: state.isStateControlled, stateLabel: state.label,
      isPlural: reading.isPlural)
  }

  /// Why the source is not named: printed beside it, or where the same people were cited before.
  private mutating func reason(
    for reading: SourceReading, _ found: FoundAttribution, in passage: Passage
  ) -> PrintedReason? {
    guard reading.level.band == .unnamed || reading.level == .vague else { return nil }
    let printed = Anonymity.reason(
      near: found.source ?? found.hull, in: passage, lexicon: lexicon)
    guard let noun = reading.noun else { return printed }
    reasons[noun] = printed ?? reasons[noun]
    return reasons[noun]
  }

  /// “in a statement”, “on its website”: a body has said it through something.
  private func hasChannel(_ found: FoundAttribution, in passage: Passage) -> Bool {
    guard let cue = found.cue else { return false }
    let sentence = passage.sentence(of: cue.lowerBound)
    return passage.tokens[cue.upperBound..<min(cue.upperBound + 10, sentence.upperBound)].contains {
      $0.is(.document)
    }
  }

  private static func ownVoice(_ claim: PrintedClaim) -> Proposal {
    Proposal(
      finder: Finder(
        name: claim.details.isPresupposed ? "presupposition" : "own-voice",
        version: ArticleReader.version),
      why: claim.details.isPresupposed
        ? "the publication takes it for granted in a phrase or an aside"
        : "the clause attributes nothing, so the publication itself asserts it",
      attribution: nil, claims: [claim])
  }
}

extension Proposal {
  /// The same with more content and the claims in it.
  fileprivate func adding(_ content: [TextSpan], _ more: [PrintedClaim]) -> Proposal {
    Proposal(
      finder: finder, why: why, attribution: attribution?.adding(content), claims: claims + more)
  }
}

extension PrintedAttribution {
  /// The same with more pieces of content.
  fileprivate func adding(_ more: [TextSpan]) -> PrintedAttribution {
    PrintedAttribution(
      source: source, cue: cue, content: content + more, level: level, voice: voice, act: act,
      verbClass: verbClass, sourceKind: sourceKind, name: name, isUnresolved: isUnresolved,
      reason: reason, isStateControlled: isStateControlled, stateLabel: stateLabel,
      isPlural: isPlural, details: details)
  }
}
