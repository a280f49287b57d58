import ClaimModel

/// Makes proposals of what the steps found, in reading order.
struct ProposalMaker {
  private let passages: [Passage]
  private let lexicon: Lexicon
  private let context: ReadingContext
  /// For each passage whether it holds no quotation of its own and a later one closes one that was
  /// open before it, or it does so itself.
  private let closesLater: [Bool]
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
  /// The proposal with whose quotation the passage before ended.
  private var last: Int?
  /// A speaker whose words the passage before announced and did not give.
  private var introduction: (speaker: FoundAttribution, passage: Passage)?

  init(passages: [Passage], text: DraftText, lexicon: Lexicon) {
    self.passages = passages
    self.lexicon = lexicon
    let names = Names(passages, in: text)
    context = ReadingContext(passages, names: names, lexicon: lexicon)
    sources = SourceReader(names: names, text: text, lexicon: lexicon)
    var closesLater = [Bool](repeating: false, count: passages.count + 1)
    for (index, passage) in passages.enumerated().reversed() where passage.role.isProse {
      closesLater[index] =
        passage.unopenedClose != nil || passage.quotations.isEmpty && closesLater[index + 1]
    }
    self.closesLater = closesLater
  }

  mutating func proposals() -> [Proposal] {
    for (index, passage) in passages.enumerated() where passage.role.isProse {
      read(passage, closesLater: closesLater[index])
    }
    for (index, spans) in additions { made[index] = made[index].adding(spans) }
    // The key is made once for each, since `spans` gathers and sorts.
    let keys = made.map { proposal in
      let spans = proposal.spans
      return (first: spans.first!, last: spans.last!)
    }
    return made.indices.sorted { keys[$0] < keys[$1] }.map { made[$0] }
  }

  private mutating func read(_ passage: Passage, closesLater: Bool) {
    if passage.role == .body { bodies += 1 }
    var found: [FoundAttribution] = []
    for step in ArticleReader.steps { step.run(passage, context, &found) }
    let words = openingWords(passage, found, closesLater: closesLater)
    if let words { found.removeAll { words.overlaps($0.hull) } }
    let announced = found.last { $0.content.isEmpty }
    found.removeAll { $0.content.isEmpty }
    let inOrder = found.map { (hull: $0.hull, attribution: $0) }.sorted {
      ($0.hull.lowerBound, $0.hull.upperBound) < ($1.hull.lowerBound, $1.hull.upperBound)
    }
    found = inOrder.map(\.attribution)
    let goesOn = words.map { (words: $0, proposal: goOn($0, in: passage)) }
    let first = made.count
    for attribution in found {
      made.append(proposal(attribution, in: passage, content: attribution.content, of: passage))
    }
    for range in OwnVoice.claims(
      in: passage, except: inOrder.map(\.hull) + (goesOn.map { [$0.words] } ?? []))
    {
      made.append(ownVoiceProposal(range, in: passage))
    }
    open = openQuotation(passage, found).map { first + $0 }
    if open == nil, isOpen(passage) || closesLater && passage.unopenedClose == nil {
      open = goesOn?.proposal
    }
    last =
      lastQuotation(passage, found).map { first + $0 }
      ?? (fills(passage, goesOn?.words) ? goesOn?.proposal : nil)
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

  /// The index of the attribution with whose quotation the passage ends.
  private func lastQuotation(_ passage: Passage, _ found: [FoundAttribution]) -> Int? {
    guard let sentence = passage.sentences.last else { return nil }
    return found.lastIndex { attribution in
      attribution.source != nil && attribution.hull.upperBound > sentence.lowerBound
        && attribution.verb.map { $0.act != .decline } == true
    }
  }

  /// Whether words are the whole of a passage.
  private func fills(_ passage: Passage, _ words: Range<Int>?) -> Bool {
    words.map { $0.lowerBound == 0 && $0.upperBound >= passage.tokens.count - 1 } ?? false
  }

  /// Gives words to the speaker whom the passage before left with an open quotation or a colon, or
  /// with whose quotation it ended.
  ///
  /// - Returns: the index of the proposal.
  private mutating func goOn(_ words: Range<Int>, in passage: Passage) -> Int {
    if let (speaker, before) = introduction {
      made.append(proposal(speaker, in: before, content: [words], of: passage))
      return made.count - 1
    }
    let proposal = open ?? last!
    additions[proposal, default: []].append(passage.tokens.span(words))
    return proposal
  }

  /// The words at the start of a passage that a speaker of a passage before has; nil for none.
  private func openingWords(_ passage: Passage, _ found: [FoundAttribution], closesLater: Bool)
    -> Range<Int>?
  {
    let isAttributed = open.map { made[$0].attribution != nil } ?? false
    guard isAttributed || introduction != nil || last != nil else { return nil }
    if let first = passage.quotations.first, first.tokens.lowerBound == 0 {
      if found.contains(where: { $0.content.contains { $0.overlaps(first.tokens) } }) { return nil }
      return isAttributed || introduction != nil || fills(passage, first.tokens)
        ? first.tokens : nil
    }
    if isAttributed, closesLater {
      return 0..<(passage.unopenedClose.map { $0 + 1 } ?? passage.tokens.count)
    }
    guard let introduction, found.isEmpty else { return nil }
    let isColon = introduction.passage.tokens.last?.isMark(":") == true
    guard
      passage.role == .blockQuote || isColon && passage.role == .body && passage.quotations.isEmpty
    else { return nil }
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
      reading =
        isAnswer(found, in: passage)
        ? SourceReading(
          level: context.names.only == nil ? .describedIndividual : .namedPerson, kind: .person,
          name: context.names.only, isUnresolved: context.names.only == nil)
        : sources.read(source, in: passage, hasChannel: hasChannel(found, in: passage))
      state = outlets.read(source, in: passage, lexicon: lexicon)
      if state.isStateControlled { (reading.kind, reading.level) = (.outlet, .namedOrganisation) }
    }
    var details = AttributionDetails()
    details.parent = found.parent.map(tokens.span)
    return PrintedAttribution(
      source: found.source.map { [tokens.span($0)] } ?? [],
      cue: found.cue.map { [tokens.span($0)] } ?? [], content: claim.spans, level: reading.level,
      voice: [.direct: .direct, .partial: .mixed][claim.quoteKind] ?? .indirect,
      act: found.isAgentless ? .allege : found.verb?.act ?? .say,
      verbClass: found.isAgentless ? .none : found.verb?.verbClass ?? .neutral,
      sourceKind: reading.kind, name: reading.name, isUnresolved: reading.isUnresolved,
      reason: reason(for: reading, found, in: passage),
      isStateControlled: state.isStateControlled, stateLabel: state.label,
      isPlural: reading.isPlural, details: details)
  }

  /// “A:” in an interview, which stands for the one person in it.
  private func isAnswer(_ found: FoundAttribution, in passage: Passage) -> Bool {
    found.finder == SpeakerLabels.step.name
      && found.source.map { $0.count == 1 && passage.tokens[$0.lowerBound].word == "a" } == true
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
