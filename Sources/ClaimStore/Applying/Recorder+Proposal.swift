import ClaimModel
import GRDB

extension Recorder {
  /// Makes a proposal fact: claims with their mentions, their attribution and its source.
  mutating func accept(_ deed: AcceptProposal, _ act: Act) throws {
    let open = try openProposal(deed.proposal)
    let accepted = deed.version ?? open.proposal
    guard deed.claims.count == accepted.claims.count,
      open.proposal.claims.count == accepted.claims.count,
      (deed.attribution == nil) == (accepted.attribution == nil),
      (open.proposal.attribution == nil) == (accepted.attribution == nil)
    else { throw StoreError.unsoundAct(reason: "it does not fit the proposal \(open.handle)") }
    try checkLength(of: accepted.attribution?.name, in: "name")
    guard accepted.lies(in: open.text), accepted.claims.allSatisfy({ !$0.spans.isEmpty }) else {
      throw StoreError.unsoundAct(reason: "a span in it lies outside the text")
    }
    try decide(open, .accepted, reason: nil, act)
    touch(open.slug)
    touch(open.handle)
    let claims = try deed.claims.indices.map { index in
      try add(deed.claims[index], accepted.claims[index], ordinal: index + 1, of: open)
    }
    if let id = deed.attribution, let printed = accepted.attribution {
      try add(id, printed, source: deed.source, covering: claims, of: open)
    }
  }

  /// Turns a proposal down.
  mutating func reject(_ deed: RejectProposal, _ act: Act) throws {
    try checkLength(of: deed.reason, in: "reason")
    let open = try openProposal(deed.proposal)
    try decide(open, .rejected, reason: deed.reason, act)
    touch(open.slug)
    touch(open.handle)
  }

  /// Adds what a newer reading proposes, and withdraws what it does not make any more.
  mutating func reread(_ deed: RereadDraft, _ act: Act) throws {
    let draft = try db.first(
      """
      SELECT draft.id, story.id, story.slug FROM draft JOIN story ON story.id = storyId
      WHERE draft.uid = ?
      """, [deed.draft.uid.column]
    ) { (id: try $0.rowID(), story: try $0.rowID(), slug: try $0.string()) }
    guard let draft else {
      throw StoreError.unsoundAct(reason: "the draft \(deed.draft) is not in this ledger")
    }
    guard !deed.added.isEmpty || !deed.withdrawn.isEmpty else {
      throw StoreError.unsoundAct(reason: "it changes nothing")
    }
    rest(on: "story", id: draft.story)
    rest(on: "draft", id: draft.id)
    touch(draft.slug)
    for seen in deed.withdrawn {
      let open = try openProposal(seen)
      guard open.draft == draft.id else {
        throw StoreError.unsoundAct(reason: "\(open.handle) is of another draft")
      }
      try decide(open, .withdrawn, reason: nil, act)
    }
    try add(deed.added, draft: draft.id, text(of: draft.id), story: draft.story)
  }

  // MARK: The proposal

  private struct OpenProposal {
    let id: Int64
    let handle: Handle
    let proposal: Proposal
    let story: Int64
    let slug: String
    let draft: Int64
    let text: DraftText
  }

  private func openProposal(_ seen: Seen<Proposal>) throws -> OpenProposal {
    let open = try db.first(
      """
      SELECT proposal.id, proposal.handle, proposal.revision, proposal.decision,
        proposal.decider, story.id, story.slug, proposal.draftId, proposal.document
      FROM proposal JOIN story ON story.id = proposal.storyId WHERE proposal.uid = ?
      """, [seen.id.uid.column]
    ) { try openProposal(&$0, revision: seen.revision) }
    guard let open else {
      throw StoreError.unsoundAct(reason: "the proposal \(seen.id) is not in this ledger")
    }
    return open
  }

  private func openProposal(_ fields: inout Fields, revision seen: Int) throws -> OpenProposal {
    let id = try fields.rowID()
    let handle = try fields.handle(.proposal)
    let revision = try fields.int()
    let decision: Decision = try fields.word()
    let decider = try fields.optionalString()
    guard decision == .open else {
      throw StoreError.alreadyDecided(handle, decision: decision, by: decider ?? "somebody")
    }
    guard revision == seen else {
      throw StoreError.outdated(try lastChange(of: RowName(table: "proposal", id: id)))
    }
    let (story, slug, draft) = (try fields.rowID(), try fields.string(), try fields.rowID())
    let text = try text(of: draft)
    return OpenProposal(
      id: id, handle: handle, proposal: try fields.proposal(handle, in: text), story: story,
      slug: slug, draft: draft, text: text)
  }

  private mutating func decide(
    _ open: OpenProposal, _ decision: Decision, reason: String?, _ act: Act
  ) throws {
    try update(
      "proposal", id: open.id,
      [
        "decision": decision.rawValue, "decider": act.agent, "decidedAt": act.time.milliseconds,
        "reason": reason,
      ])
    rest(on: "story", id: open.story)
    rest(on: "draft", id: open.draft)
  }

  // MARK: What is made of it

  private mutating func add(
    _ new: NewClaim, _ printed: PrintedClaim, ordinal: Int, of open: OpenProposal
  ) throws -> (id: Int64, uid: UID) {
    let handle = try nextHandle(.claim)
    let claim = try insert(
      "claim",
      [
        "uid": new.claim.uid.column, "handle": handle.number, "storyId": open.story,
        "proposalId": open.id, "proposedClaim": ordinal,
        "words": open.text[spans: printed.spans], "kind": printed.kind.rawValue,
        "centrality": printed.centrality.rawValue, "isContentious": printed.isContentious,
        "contentiousRule": printed.contentiousRule,
        "isAllegation": printed.details.isAllegation,
        "allegationTarget": nil, "isEstablished": false, "isWitnessed": false,
      ])
    let quotation = Self.quotation(of: printed.spans, in: open.text)
    try insert(
      "mention",
      [
        "uid": new.mention.uid.column, "claimId": claim, "draftId": open.draft,
        "spans": Document.encode(printed.spans), "exact": quotation[0].value,
        "prefix": quotation[1].value, "suffix": quotation[2].value,
        "certainty": printed.certainty.rawValue,
        "certaintyCues": Document.encode(printed.certaintyCues),
        "polarity": printed.polarity.rawValue, "quoteKind": printed.quoteKind.rawValue,
        "details": try Document.encode(printed.details),
      ])
    touch(handle)
    return (claim, new.claim.uid)
  }

  private mutating func add(
    _ id: ID<Attribution>, _ printed: PrintedAttribution, source: SourceChoice?,
    covering claims: [(id: Int64, uid: UID)], of open: OpenProposal
  ) throws {
    let source = try source.map { try self.source($0, printed) }
    let handle = try nextHandle(.attribution)
    let attribution = try insert(
      "attribution",
      [
        "uid": id.uid.column, "handle": handle.number, "draftId": open.draft, "sourceId": source,
        "wording": open.text[spans: printed.wording],
        "sourceSpans": Document.encode(printed.source),
        "cueSpans": Document.encode(printed.cue),
        "contentSpans": Document.encode(printed.content), "level": printed.level.rawValue,
        "voice": printed.voice.rawValue, "act": printed.act.rawValue,
        "verbClass": printed.verbClass.rawValue, "sourceKind": printed.sourceKind.rawValue,
        "isUnresolved": printed.isUnresolved, "isPlural": printed.isPlural,
        "reasonSpans": Document.encode(printed.reason.map { [$0.span] } ?? []),
        "reasonKind": printed.reason?.kind.rawValue,
        "stateLabelSpans": Document.encode(printed.stateLabel.map { [$0] } ?? []),
        "details": try Document.encode(printed.details),
      ])
    touch(handle)
    for claim in claims {
      try insert(
        "attributionClaim",
        [
          "uid": UID(linking: id.uid, and: claim.uid).column, "attributionId": attribution,
          "claimId": claim.id,
        ])
    }
  }

  private mutating func source(_ choice: SourceChoice, _ printed: PrintedAttribution) throws
    -> Int64
  {
    if choice.isNew {
      let handle = try nextHandle(.source)
      let name = printed.name
      let id = try insert(
        "source",
        [
          "uid": choice.id.uid.column, "handle": handle.number,
          "kind": printed.sourceKind.rawValue,
          "identity": (name == nil ? Identity.unknown : .named).rawValue, "name": name,
          "nameKey": name.map(nameKey), "isStateControlled": printed.isStateControlled,
        ])
      touch(handle)
      return id
    }
    let known = try db.first(
      "SELECT id, handle FROM source WHERE uid = ?", [choice.id.uid.column]
    ) { (id: try $0.rowID(), handle: try $0.handle(.source)) }
    guard let known else {
      throw StoreError.unsoundAct(reason: "the source \(choice.id) is not in this ledger")
    }
    rest(on: "source", id: known.id)
    touch(known.handle)
    return known.id
  }
}
