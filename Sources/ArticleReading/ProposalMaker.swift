import ClaimModel

/// Makes proposals of what the steps found, in reading order.
struct ProposalMaker {
  /// Is told what the rules find in each passage, and which of its tokens go on from the one before.
  var observe: ((Passage, [FoundAttribution], Range<Int>?) -> Void)?
  private let model: ModelStage?
  private let passages: [Passage]
  private let lexicon: Lexicon
  private let context: ReadingContext
  /// For each passage whether it holds no quotation of its own and a later one closes one that was
  /// open before it, or it does so itself.
  private let closesLater: [Bool]
  private var attributions: AttributionMaker
  private var made: [Proposal] = []
  /// By the index of a proposal, what later passages add to its content, with the claims in it. It is
  /// put together once, at the end: a quotation can run over any number of passages.
  private var additions: [Int: (content: [TextSpan], claims: [PrintedClaim])] = [:]
  private let dates: DateReader
  private var page: PlaceOnPage
  /// The proposal whose quotation the passage before left open.
  private var open: Carried?
  /// The proposal with whose quotation the passage before ended.
  private var last: Carried?
  /// A speaker whose words the passage before announced and did not give.
  private var introduction: (speaker: FoundAttribution, passage: Passage)?

  /// A proposal by its index, and what was found of its attribution.
  private struct Carried {
    let proposal: Int
    let carrier: Carrier
  }

  init(passages: [Passage], text: DraftText, lexicon: Lexicon, model: ModelStage? = nil) {
    self.model = model
    self.passages = passages
    self.lexicon = lexicon
    dates = DateReader(passages)
    page = PlaceOnPage(passages)
    attributions = AttributionMaker(passages, text: text, lexicon: lexicon)
    context = ReadingContext(passages, names: attributions.names, lexicon: lexicon)
    var closesLater = [Bool](repeating: false, count: passages.count + 1)
    for (index, passage) in passages.enumerated().reversed() where passage.role.isProse {
      closesLater[index] =
        passage.unopenedClose != nil || passage.quotations.isEmpty && closesLater[index + 1]
    }
    self.closesLater = closesLater
  }

  mutating func proposals() -> [Proposal] {
    for (index, passage) in passages.enumerated() {
      page.enter(passage)
      if passage.role.isProse { read(passage, closesLater: closesLater[index]) }
    }
    for (index, more) in additions { made[index] = made[index].adding(more.content, more.claims) }
    let reasons = attributions.reasons()
    if !reasons.isEmpty { made = made.map { $0.giving(reasons) } }
    let keys = made.map(\.ends)
    return made.indices.sorted { keys[$0] < keys[$1] }.map { made[$0] }
  }

  private mutating func read(_ passage: Passage, closesLater: Bool) {
    attributions.enter(passage)
    var found: [FoundAttribution] = []
    for step in ArticleReader.steps { step.run(passage, context, &found) }
    let words = openingWords(passage, found, closesLater: closesLater)
    if let words { found.removeAll { words.overlaps($0.hull) && !isTold($0) } }
    let announced = found.last { $0.content.isEmpty }
    found.removeAll { $0.content.isEmpty }
    observe?(passage, found, words)
    if let model {
      found += model.finds(in: passage, beside: found, carried: words)
      Chains.step.run(passage, context, &found)
    }
    let inOrder = found.map { (hull: $0.hull, attribution: $0) }.sorted {
      ($0.hull.lowerBound, $0.hull.upperBound) < ($1.hull.lowerBound, $1.hull.upperBound)
    }
    found = inOrder.map(\.attribution)
    // A plan or a wish takes no words from whoever says so: “she said the council plans to wait”.
    let stated = model == nil ? found : found.filter { $0.attitude == nil }
    let claims = ClaimMaker(
      ClauseWords(passage, lexicon: lexicon), found: stated, page: page, dates: dates)
    let taken = inOrder.filter { $0.attribution.attitude == nil }.map(\.hull)
    let goesOn = words.map { (words: $0, carried: goOn($0, in: passage, claims)) }
    if let goesOn, let speaker = made[goesOn.carried.proposal].attribution {
      attributions.hear(goesOn.words, from: speaker)
    }
    let first = made.count
    for (index, attribution) in found.enumerated() {
      let carrier = Carrier(found: attribution, passage: passage)
      made.append(
        proposal(
          carrier, claims: claims.claims(in: attribution.content, carrier: carrier),
          content: attribution.content, of: passage,
          inner: index + 1 < found.count ? found[index + 1] : nil))
    }
    made += claims.ownVoice(except: taken + (goesOn.map { [$0.words] } ?? []))
      .map(Self.ownVoice)
    func carried(_ index: Int) -> Carried {
      Carried(proposal: first + index, carrier: Carrier(found: found[index], passage: passage))
    }
    open = openQuotation(passage, found).map(carried)
    if open == nil, isOpen(passage) || closesLater && passage.unopenedClose == nil {
      open = goesOn?.carried
    }
    last =
      lastQuotation(passage, found).map(carried)
      ?? (fills(passage, goesOn?.words) ? goesOn?.carried : nil)
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
    return found.lastIndex { attribution in
      !isTold(attribution) && attribution.content.contains { $0.overlaps(last.tokens) }
    }
  }

  /// The index of the attribution with whose quotation the passage ends.
  private func lastQuotation(_ passage: Passage, _ found: [FoundAttribution]) -> Int? {
    guard let sentence = passage.sentences.last else { return nil }
    return found.lastIndex { attribution in
      attribution.source != nil && !isTold(attribution)
        && attribution.hull.upperBound > sentence.lowerBound
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
  /// - Returns: whose proposal it is.
  private mutating func goOn(_ words: Range<Int>, in passage: Passage, _ claims: ClaimMaker)
    -> Carried
  {
    if let (speaker, before) = introduction {
      let carrier = Carrier(found: speaker, passage: before)
      made.append(
        proposal(
          carrier, claims: claims.claims(in: [words], carrier: carrier), content: [words],
          of: passage))
      return Carried(proposal: made.count - 1, carrier: carrier)
    }
    let carried = open ?? last!
    additions[carried.proposal, default: ([], [])].content.append(passage.tokens.span(words))
    additions[carried.proposal]!.claims += claims.claims(in: [words], carrier: carried.carrier)
    return carried
  }

  /// The words at the start of a passage that a speaker of a passage before has; nil for none.
  private func openingWords(_ passage: Passage, _ found: [FoundAttribution], closesLater: Bool)
    -> Range<Int>?
  {
    let isAttributed = open != nil
    guard isAttributed || introduction != nil || last != nil else { return nil }
    if let first = passage.quotations.first, first.tokens.lowerBound == 0 {
      let isTaken = found.contains { attribution in
        !isTold(attribution) && attribution.content.contains { $0.overlaps(first.tokens) }
      }
      if isTaken { return nil }
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

  /// What a speaker tells of others stands within the words of that speaker.
  private func isTold(_ attribution: FoundAttribution) -> Bool {
    attribution.finder == QuotedSpeech.step.name
  }

  // MARK: One proposal

  /// - Parameters:
  ///   - content: what is said, in the passage in which it stands.
  ///   - inner: the attribution behind it in its passage; nil for none.
  private mutating func proposal(
    _ carrier: Carrier, claims: [PrintedClaim], content: [Range<Int>], of other: Passage,
    inner: FoundAttribution? = nil
  ) -> Proposal {
    let content = Content(spans: content.map(other.tokens.span), voice: other.voice(of: content))
    return Proposal(
      finder: finder(carrier.found),
      why: carrier.found.why,
      attribution: attributions.printed(
        carrier.found, in: carrier.passage, content: content, inner: inner,
        answers: isAnswer(carrier) ? context.names : nil),
      claims: claims)
  }

  private func finder(_ found: FoundAttribution) -> Finder {
    guard let model, let probability = found.probability else {
      return Finder(name: found.finder, version: ArticleReader.version)
    }
    return Finder(
      name: found.finder,
      version: "\(ArticleReader.version).\(ModelStage.finder).\(model.weights.version)",
      percent: Int((probability * 100).rounded(.down)))
  }

  /// “A:” in an interview, which stands for the one person in it.
  private func isAnswer(_ carrier: Carrier) -> Bool {
    carrier.found.finder == SpeakerLabels.step.name
      && carrier.found.source.map {
        $0.count == 1 && carrier.passage.tokens[$0.lowerBound].is(.answerLabel)
      } == true
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
  /// The first and the last of its spans.
  fileprivate var ends: (first: TextSpan, last: TextSpan) {
    var ends: (first: TextSpan, last: TextSpan)?
    func add(_ spans: [TextSpan]) {
      for span in spans {
        ends = ends.map { (min($0.first, span), max($0.last, span)) } ?? (span, span)
      }
    }
    if let attribution {
      add(attribution.source)
      add(attribution.cue)
      add(attribution.content)
    }
    for claim in claims { add(claim.spans) }
    return ends!
  }

  /// The same with more content and the claims in it.
  fileprivate func adding(_ content: [TextSpan], _ more: [PrintedClaim]) -> Proposal {
    Proposal(
      finder: finder, why: why, attribution: attribution?.adding(content), claims: claims + more)
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
