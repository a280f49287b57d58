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
  /// By the index of a proposal, what later passages add to its content. It is put together once,
  /// at the end: a quotation can run over any number of passages.
  private var additions: [Int: [TextSpan]] = [:]
  /// How many paragraphs of the body have been read.
  private var bodies = 0
  /// The proposal whose quotation the passage before left open.
  private var open: Int?
  /// A speaker whose words the passage before announced and did not give.
  private var introduction: (speaker: FoundAttribution, passage: Passage)?

  init(passages: [Passage], text: DraftText, lexicon: Lexicon) {
    self.passages = passages
    self.lexicon = lexicon
    sources = SourceReader(names: Names(passages, in: text), text: text, lexicon: lexicon)
  }

  mutating func proposals() -> [Proposal] {
    for passage in passages where passage.role.isProse { read(passage) }
    for (index, spans) in additions { made[index] = made[index].adding(spans) }
    // The key is made once for each, since `spans` gathers and sorts.
    let keys = made.map { proposal in
      let spans = proposal.spans
      return (first: spans.first!, last: spans.last!)
    }
    return made.indices.sorted { keys[$0] < keys[$1] }.map { made[$0] }
  }

  private mutating func read(_ passage: Passage) {
    if passage.role == .body { bodies += 1 }
    var found: [FoundAttribution] = []
    for step in ArticleReader.steps { step.run(passage, lexicon, &found) }
    let announced = found.last { $0.content.isEmpty }
    found.removeAll { $0.content.isEmpty }
    let inOrder = found.map { (hull: $0.hull, attribution: $0) }.sorted {
      ($0.hull.lowerBound, $0.hull.upperBound) < ($1.hull.lowerBound, $1.hull.upperBound)
    }
    found = inOrder.map(\.attribution)
    var taken = inOrder.map(\.hull)
    let goesOn = goOn(in: passage, found)
    if let goesOn { taken.append(goesOn.words) }
    let first = made.count
    for attribution in found {
      made.append(proposal(attribution, in: passage, content: attribution.content, of: passage))
    }
    for range in OwnVoice.claims(in: passage, except: taken) {
      made.append(ownVoiceProposal(range, in: passage))
    }
    open = openQuotation(passage, found).map { first + $0 }
    if open == nil, isOpen(passage) { open = goesOn?.proposal }
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
  private mutating func goOn(in passage: Passage, _ found: [FoundAttribution])
    -> (words: Range<Int>, proposal: Int)?
  {
    guard open != nil || introduction != nil, let words = openingWords(passage, found) else {
      return nil
    }
    if let (speaker, before) = introduction {
      made.append(proposal(speaker, in: before, content: [words], of: passage))
      return (words, made.count - 1)
    }
    guard let open, made[open].attribution != nil else { return nil }
    additions[open, default: []].append(passage.tokens.span(words))
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
    _ found: FoundAttribution, in passage: Passage, content: [Range<Int>], of other: Passage
  ) -> Proposal {
    let claim = ClaimReading(content, in: other).claim(
      verb: found.verb, isAttributed: true,
      centrality: Centrality.of(content[0], in: other, bodies: bodies))
    return Proposal(
      finder: Finder(name: found.finder, version: ArticleReader.version), why: found.why,
      attribution: printed(found, in: passage, claim: claim), claims: [claim])
  }

  private mutating func printed(_ found: FoundAttribution, in passage: Passage, claim: PrintedClaim)
    -> PrintedAttribution
  {
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
      cue: found.cue.map { [tokens.span($0)] } ?? [], content: claim.spans, level: reading.level,
      voice: [.direct: .direct, .partial: .mixed][claim.quoteKind] ?? .indirect,
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

  private func ownVoiceProposal(_ range: Range<Int>, in passage: Passage) -> Proposal {
    Proposal(
      finder: Finder(name: "own-voice", version: ArticleReader.version),
      why: "the sentence attributes nothing, so the publication itself asserts it",
      attribution: nil,
      claims: [
        ClaimReading([range], in: passage).claim(
          verb: nil, isAttributed: false, centrality: .of(range, in: passage, bodies: bodies))
      ])
  }
}

extension Proposal {
  /// The same with more pieces of content.
  fileprivate func adding(_ spans: [TextSpan]) -> Proposal {
    Proposal(
      finder: finder, why: why, attribution: attribution?.adding(spans),
      claims: claims.dropLast() + claims.suffix(1).map { $0.adding(spans) })
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

extension PrintedClaim {
  /// The same with more pieces.
  fileprivate func adding(_ more: [TextSpan]) -> PrintedClaim {
    PrintedClaim(
      spans: spans + more, kind: kind, certainty: certainty, certaintyCues: certaintyCues,
      polarity: polarity, quoteKind: quoteKind, centrality: centrality,
      isContentious: isContentious, contentiousRule: contentiousRule, details: details)
  }
}
