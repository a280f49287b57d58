package import ClaimModel
import ClaimStore

extension Desk {
  // MARK: Adding

  /// Puts a claim on record where the newest draft prints it. What the person does not say of it is as
  /// the reader has it in its nearest claim there.
  ///
  /// - Parameters:
  ///   - pieces: quoted words of the draft; none means the whole sentence.
  ///   - address: of the sentence; nil where the words stand once in the draft.
  ///   - attribution: one on record that covers the claim; nil leaves it in our own voice.
  /// - Throws: `StoreError`; `PlaceError`.
  package mutating func addClaim(
    story slug: String, _ pieces: [String], at address: Address?, _ changes: ClaimChanges,
    attribution: Handle?
  ) throws -> LoggedClaim {
    let draft = try store.newestDraft(story: slug)
    let spans = try Places(draft: draft).spans(of: pieces, at: address)
    let attribution = try attribution.map(store.attribution)
    guard attribution.map({ $0.slug == slug }) ?? true else { throw ClaimError.otherStory(slug) }
    let read = try readerClaim(at: spans, in: draft)
    let facts = changes.applied(
      to: ClaimFacts(
        words: draft.text[spans: spans], kind: read.kind, centrality: read.centrality,
        isContentious: read.isContentious, isAllegation: read.details.isAllegation))
    let time = now()
    let claim: ID<Claim> = id(at: time)
    var edits = [
      RowEdit("claim", claim.uid, facts.fields.merging(["storyId": .row(draft.story.uid)]) { $1 }),
      mention(of: claim, at: spans, in: draft, read, changes, time),
    ]
    if let attribution { edits.append(Self.link(attribution.id, claim)) }
    let applied = try record(.claimAdd, edits, at: time)
    return try bare(try applied.claim)
  }

  /// Puts another place on record where the newest draft prints a claim.
  ///
  /// - Throws: `StoreError`; `PlaceError`; `ClaimError`.
  package mutating func addMention(
    of handle: Handle, _ pieces: [String], at address: Address?, certainty: Certainty?
  ) throws -> LoggedClaim {
    let claim = try open(handle)
    let draft = try store.newestDraft(story: claim.slug)
    let spans = try Places(draft: draft).spans(of: pieces, at: address)
    var changes = ClaimChanges()
    changes.certainty = certainty
    let time = now()
    let read = try readerClaim(at: spans, in: draft)
    _ = try record(
      .claimMention, [mention(of: claim.id, at: spans, in: draft, read, changes, time)], at: time)
    return try bare(handle)
  }

  private mutating func mention(
    of claim: ID<Claim>, at spans: [TextSpan], in draft: LoggedDraft, _ read: PrintedClaim,
    _ changes: ClaimChanges, _ time: Timestamp
  ) -> RowEdit {
    let mention: ID<Mention> = id(at: time)
    return RowEdit(
      "mention", mention.uid,
      Self.printed(
        spans, certainty: changes.certainty ?? read.certainty,
        cues: changes.certainty == nil ? read.certaintyCues : [], read.polarity, read.quoteKind
      ).merging(["claimId": .row(claim.uid), "draftId": .row(draft.id.uid)]) { $1 })
  }

  static func printed(
    _ spans: [TextSpan], certainty: Certainty, cues: [TextSpan], _ polarity: Polarity,
    _ quoteKind: QuoteKind
  ) -> [String: FieldValue] {
    [
      "spans": .spans(spans), "certainty": .word(certainty), "certaintyCues": .spans(cues.sorted()),
      "polarity": .word(polarity), "quoteKind": .word(quoteKind),
    ]
  }

  static func link(_ attribution: ID<Attribution>, _ claim: ID<Claim>) -> RowEdit {
    RowEdit(
      "attributionClaim", UID(linking: attribution.uid, and: claim.uid),
      ["attributionId": .row(attribution.uid), "claimId": .row(claim.uid)])
  }

  /// The claim of the reader that has most of some words, as far as it has at least half of them.
  private func readerClaim(at spans: [TextSpan], in draft: LoggedDraft) throws -> PrintedClaim {
    func shared(_ claim: PrintedClaim) -> Int {
      claim.spans.reduce(0) { sum, a in
        sum
          + spans.reduce(0) { $0 + max(0, min(a.end, $1.end) - max(a.start, $1.start)) }
      }
    }
    let length = spans.reduce(0) { $0 + $1.count }
    let best = try store.proposals(at: spans, in: draft).flatMap(\.proposal.claims)
      .map { (claim: $0, shared: shared($0)) }.filter { $0.shared * 2 >= length }
      .max { $0.shared < $1.shared }
    guard let read = best?.claim else { return PrintedClaim(spans: spans, kind: .state) }
    return PrintedClaim(
      spans: spans, kind: read.kind, certainty: read.certainty, certaintyCues: read.certaintyCues,
      polarity: read.polarity, quoteKind: read.quoteKind, centrality: read.centrality,
      isContentious: read.isContentious, details: read.details)
  }

  // MARK: Editing

  /// Changes what is said of claims, all or none; the certainty at an address where one is printed more
  /// than once.
  ///
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func editClaims(
    _ handles: [Handle], _ changes: ClaimChanges, at address: Address?
  ) throws -> [LoggedClaim] {
    guard !changes.isEmpty else { throw ClaimError.nothingSaid }
    var edits: [RowEdit] = []
    for handle in handles {
      let claim = try open(handle)
      let (old, new) = (claim.facts.fields, changes.applied(to: claim.facts).fields)
      let fields = new.filter { old[$0.key] != $0.value }
      if !fields.isEmpty {
        edits.append(RowEdit("claim", claim.id.uid, seen: claim.revision, fields))
      }
      if let certainty = changes.certainty {
        for mention in try Self.mentions(of: claim, at: address)
        where mention.certainty != certainty {
          edits.append(
            RowEdit(
              "mention", mention.id.uid, seen: mention.revision,
              ["certainty": .word(certainty), "certaintyCues": .spans([])]))
        }
      }
    }
    guard !edits.isEmpty else { throw ClaimError.soAlready(handles) }
    _ = try record(.claimEdit, edits)
    return try handles.map { try bare($0) }
  }

  /// The mentions in one sentence of the newest draft that prints the claim.
  static func mentions(of claim: LoggedClaim, at address: Address?) throws
    -> [LoggedMention]
  {
    let newest = claim.mentions.filter { $0.draft == claim.mentions.first?.draft }
    var addresses: [Address] = []
    for place in newest.compactMap(\.address) where !addresses.contains(place) {
      addresses.append(place)
    }
    if let address {
      guard addresses.contains(address) else {
        throw ClaimError.notPrinted(claim.handle, at: address, addresses)
      }
      return newest.filter { $0.address == address }
    }
    guard addresses.count < 2 else { throw ClaimError.severalPlaces(claim.handle, addresses) }
    return newest
  }

  // MARK: Cutting

  /// Takes claims out of the story, all or none; they stay on record.
  ///
  /// - Parameter reason: nil when none is given.
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func cutClaims(_ handles: [Handle], reason: String?) throws {
    let edits = try handles.map { handle in
      let claim = try open(handle)
      return RowEdit(
        "claim", claim.id.uid, seen: claim.revision,
        ["mark": .word(ClaimMark.cut), "markReason": .optional(reason)])
    }
    _ = try record(.claimCut, edits)
  }

  /// Takes claims back into the story, all or none.
  ///
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func restoreClaims(_ handles: [Handle]) throws {
    let edits = try handles.map { handle in
      let claim = try bare(handle)
      switch claim.standing {
      case .cut: break
      case .superseded:
        let standing = try claim.parts.filter { try bare($0).standing.status != .cut }
        if !standing.isEmpty { throw ClaimError.split(handle, into: standing) }
      case .open: throw ClaimError.notCut(handle)
      case .merged(let other): throw ClaimError.merged(handle, into: other)
      }
      return RowEdit(
        "claim", claim.id.uid, seen: claim.revision,
        claim.standing.status == .cut ? ["mark": .null, "markReason": .null] : ["mark": .null])
    }
    _ = try record(.claimRestore, edits)
  }

  // MARK: Splitting and merging

  /// Splits a claim into parts by words of the place where it is printed. Each part has what is said of
  /// the claim, and its attributions; the claim stays on record, and its parts stand for it.
  ///
  /// - Returns: the parts, and where the claim is printed without any of them.
  /// - Throws: `StoreError`; `PlaceError`; `ClaimError`.
  package mutating func splitClaim(_ handle: Handle, into pieces: [String]) throws -> (
    parts: [LoggedClaim], left: [Address]
  ) {
    let claim = try open(handle)
    let draft = try store.newestDraft(story: claim.slug)
    let mentions = claim.mentions.filter { $0.draft == draft.ordinal }
    guard pieces.count > 1 else { throw ClaimError.onePart }
    guard let main = mentions.first else { throw ClaimError.notInDraft(handle) }
    let time = now()
    var edits: [RowEdit] = []
    for piece in pieces {
      let found = Self.places(of: piece, in: main, draft)
      guard found.count == 1 else {
        throw found.isEmpty
          ? ClaimError.notInClaim(piece, handle, main.exact)
          : PlaceError.repeated(piece, main.address)
      }
      let part: ID<Claim> = id(at: time)
      var facts = claim.facts
      facts.words = draft.text[found[0]]
      edits.append(
        RowEdit(
          "claim", part.uid,
          facts.fields.merging([
            "storyId": .row(draft.story.uid), "parentId": .row(claim.id.uid),
          ]) { $1 }))
      for mention in mentions {
        guard let place = Self.places(of: piece, in: mention, draft).first else { continue }
        let row: ID<Mention> = id(at: time)
        let elsewhere = pieces.filter { $0 != piece }
          .flatMap { Self.places(of: $0, in: mention, draft) }
        // A word that makes another part more or less sure is none of this one's.
        let cues = mention.certaintyCues.filter { cue in
          place.contains(cue) || !elsewhere.contains { $0.contains(cue) }
        }
        edits.append(
          RowEdit(
            "mention", row.uid,
            Self.printed(
              [place], certainty: mention.certainty, cues: cues, mention.polarity,
              mention.quoteKind
            ).merging(["claimId": .row(part.uid), "draftId": .row(draft.id.uid)]) { $1 }))
      }
      edits += claim.attributions.map { Self.link($0.id, part) }
    }
    edits.append(
      RowEdit("claim", claim.id.uid, seen: claim.revision, ["mark": .word(ClaimMark.superseded)]))
    let applied = try record(.claimSplit, edits, at: time)
    let left = mentions.filter { mention in
      !pieces.contains { !Self.places(of: $0, in: mention, draft).isEmpty }
    }
    return (
      try applied.handles.filter { $0.kind == .claim && $0 != handle }.sorted().map {
        try bare($0)
      }, left.compactMap(\.address)
    )
  }

  private static func places(of words: String, in mention: LoggedMention, _ draft: LoggedDraft)
    -> [TextSpan]
  {
    mention.spans.flatMap { draft.text.places(of: words, within: $0) }
  }

  /// Lets one claim stand for others that state the same; all of them stay on record.
  ///
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func mergeClaims(into handle: Handle, _ others: [Handle]) throws -> LoggedClaim {
    let claim = try open(handle)
    let edits = try others.map { other in
      guard other != handle else { throw ClaimError.withItself(handle) }
      let merged = try open(other)
      guard merged.slug == claim.slug else { throw ClaimError.otherStory(claim.slug) }
      return RowEdit(
        "claim", merged.id.uid, seen: merged.revision, ["mergedIntoId": .row(claim.id.uid)])
    }
    _ = try record(.claimMerge, edits)
    return try bare(handle)
  }

  /// Lets merged claims stand for themselves again.
  ///
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func unmergeClaims(_ handles: [Handle]) throws {
    let edits = try handles.map { handle in
      let claim = try bare(handle)
      guard case .merged = claim.standing else { throw ClaimError.notMerged(handle) }
      return RowEdit(
        "claim", claim.id.uid, seen: claim.revision, ["mergedIntoId": .null])
    }
    _ = try record(.claimUnmerge, edits)
  }

  /// A claim without what is recorded for and against it, which nothing here looks at or answers with.
  func bare(_ handle: Handle) throws -> LoggedClaim { try store.claim(handle, isBare: true) }

  /// A claim that stands.
  func open(_ handle: Handle) throws -> LoggedClaim {
    let claim = try bare(handle)
    switch claim.standing {
    case .open: return claim
    case .cut(let by, _, _): throw ClaimError.cut(handle, by: by)
    case .superseded: throw ClaimError.split(handle, into: claim.parts)
    case .merged(let other): throw ClaimError.merged(handle, into: other)
    }
  }
}

extension AppliedAct {
  /// The claim that it made.
  fileprivate var claim: Handle {
    get throws {
      guard let claim = handles.first(where: { $0.kind == .claim }) else {
        throw StoreError.unsoundAct(reason: "it made no claim")
      }
      return claim
    }
  }
}
