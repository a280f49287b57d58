import ClaimModel

/// Makes proposals of what the steps found, in reading order.
struct ProposalMaker {
  private let passages: [Passage]
  private let lexicon: Lexicon
  private var attributions: AttributionMaker
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
    attributions = AttributionMaker(passages, text: text, lexicon: lexicon)
  }

  mutating func proposals() -> [Proposal] {
    for passage in passages where passage.role.isProse { read(passage) }
    for (index, spans) in additions { made[index] = made[index].adding(spans) }
    let reasons = attributions.reasons()
    if !reasons.isEmpty { made = made.map { $0.giving(reasons) } }
    // The key is made once for each, since `spans` gathers and sorts.
    let keyed = made.map { proposal in
      let spans = proposal.spans
      return (first: spans.first!, last: spans.last!, proposal: proposal)
    }
    return keyed.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.map(\.proposal)
  }

  private mutating func read(_ passage: Passage) {
    if passage.role == .body { bodies += 1 }
    attributions.enter(passage)
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
    for (index, attribution) in found.enumerated() {
      let inner = index + 1 < found.count ? found[index + 1] : nil
      made.append(
        proposal(
          attribution, in: passage, content: attribution.content, of: passage, inner: inner))
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

  /// - Parameters:
  ///   - content: what is said, in the passage in which it stands.
  ///   - inner: the attribution behind it in its passage; nil for none.
  private mutating func proposal(
    _ found: FoundAttribution, in passage: Passage, content: [Range<Int>], of other: Passage,
    inner: FoundAttribution? = nil
  ) -> Proposal {
    let claim = ClaimReading(content, in: other).claim(
      verb: found.verb, isAttributed: true,
      centrality: Centrality.of(content[0], in: other, bodies: bodies))
    return Proposal(
      finder: Finder(name: found.finder, version: ArticleReader.version), why: found.why,
      attribution: attributions.printed(found, in: passage, claim: claim, inner: inner),
      claims: [claim])
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

extension Proposal {
  /// The same with the reason why its source is not named, where there is one.
  fileprivate func giving(_ reasons: AnonymityReasons) -> Proposal {
    guard let attribution, let reason = attribution.wording.first.flatMap({ reasons[$0] }) else {
      return self
    }
    var given = attribution
    given.reason = reason
    return Proposal(finder: finder, why: why, attribution: given, claims: claims)
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
