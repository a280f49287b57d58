import ClaimModel
import GRDB

extension Recorder {
  /// Makes a proposal fact: claims with their mentions, their attribution and its source.
  mutating func accept(_ deed: AcceptProposal, _ act: Act) throws {
    let open = try openProposal(deed.proposal)
    guard deed.claims.count == open.proposal.claims.count,
      (deed.attribution == nil) == (open.proposal.attribution == nil)
    else { throw StoreError.unsoundAct(reason: "it does not fit the proposal \(open.handle)") }
    try decide(open, .accepted, reason: nil, act)
    let claims = try zip(deed.claims, open.proposal.claims).map { new, printed in
      try add(new, printed, of: open)
    }
    if let id = deed.attribution, let printed = open.proposal.attribution {
      try add(id, printed, source: deed.source, covering: claims, of: open)
    }
  }

  /// Turns a proposal down.
  mutating func reject(_ deed: RejectProposal, _ act: Act) throws {
    try decide(try openProposal(deed.proposal), .rejected, reason: deed.reason, act)
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
      let (agent, time) = try lastChange(of: RowName(table: "proposal", id: id))
      throw StoreError.outdated(row: handle.description, by: agent, at: time)
    }
    let (story, slug, draft) = (try fields.rowID(), try fields.string(), try fields.rowID())
    let text = try text(of: draft)
    return OpenProposal(
      id: id, handle: handle, proposal: try fields.proposal(handle, in: text), story: story,
      slug: slug, draft: draft, text: text)
  }

  /// Who touched a row last, and when.
  private func lastChange(of row: RowName) throws -> (agent: String, time: Timestamp) {
    let event = try db.first(
      """
      SELECT agent, time FROM eventRow JOIN event USING (sequence)
      WHERE entity = ? AND rowId = ? ORDER BY sequence DESC LIMIT 1
      """, [row.table, row.id]
    ) { (agent: try $0.string(), time: try $0.time()) }
    guard let event else { throw StoreError.damaged(detail: "a row has no history") }
    return event
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
    touch(open.slug)
    touch(open.handle)
  }

  // MARK: What is made of it

  private mutating func add(_ new: NewClaim, _ printed: PrintedClaim, of open: OpenProposal) throws
    -> Int64
  {
    let handle = try nextHandle(.claim)
    let claim = try insert(
      "claim",
      [
        "uid": new.claim.uid.column, "handle": handle.number, "storyId": open.story,
        "words": open.text[spans: printed.spans], "kind": printed.kind.rawValue,
        "centrality": printed.centrality.rawValue, "isContentious": printed.isContentious,
        "contentiousRule": printed.contentiousRule,
      ])
    let hull = printed.spans.hull ?? TextSpan(0, 0)
    let context = 32
    try insert(
      "mention",
      [
        "uid": new.mention.uid.column, "claimId": claim, "draftId": open.draft,
        "spans": try Document.encode(printed.spans), "exact": open.text[spans: printed.spans],
        "prefix": open.text[TextSpan(max(0, hull.start - context), hull.start)],
        "suffix": open.text[TextSpan(hull.end, min(open.text.scalarCount, hull.end + context))],
        "certainty": printed.certainty.rawValue,
        "certaintyCues": try Document.encode(printed.certaintyCues),
        "polarity": printed.polarity.rawValue, "quoteKind": printed.quoteKind.rawValue,
        "details": try Document.encode(printed.details),
      ])
    touch(handle)
    return claim
  }

  private mutating func add(
    _ id: ID<Attribution>, _ printed: PrintedAttribution, source: SourceChoice?,
    covering claims: [Int64], of open: OpenProposal
  ) throws {
    let source = try source.map { try self.source($0, printed) }
    let handle = try nextHandle(.attribution)
    let attribution = try insert(
      "attribution",
      [
        "uid": id.uid.column, "handle": handle.number, "draftId": open.draft, "sourceId": source,
        "wording": open.text[spans: printed.wording],
        "sourceSpans": try Document.encode(printed.source),
        "cueSpans": try Document.encode(printed.cue),
        "contentSpans": try Document.encode(printed.content), "level": printed.level.rawValue,
        "voice": printed.voice.rawValue, "act": printed.act.rawValue,
        "verbClass": printed.verbClass.rawValue, "sourceKind": printed.sourceKind.rawValue,
        "isUnresolved": printed.isUnresolved, "isPlural": printed.isPlural,
        "reasonSpans": try Document.encode(printed.reason.map { [$0.span] } ?? []),
        "reasonKind": printed.reason?.kind.rawValue,
        "stateLabelSpans": try Document.encode(printed.stateLabel.map { [$0] } ?? []),
        "details": try Document.encode(printed.details),
      ])
    touch(handle)
    for claim in claims {
      try insert("attributionClaim", ["attributionId": attribution, "claimId": claim])
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
