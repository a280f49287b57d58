import ClaimModel
import GRDB

/// What the rows of scripted acts are called: handles, slugs, and names that the file gives to rows of its
/// own, which begin with `+`.
struct ScriptNames {
  private var own: [String: UID] = [:]

  /// The uid of a new row.
  private mutating func new(_ name: String?, of act: UID, index: Int) -> UID {
    let uid = UID(madeOf: [act.bytes, Array((name ?? "\(index)").utf8)])
    if let name { own[name] = uid }
    return uid
  }

  /// Notes the names that an act gave, which is in the history already.
  mutating func note(_ act: ScriptedAct, uid: UID) {
    guard case .entry(let edits) = act.deed else { return }
    for (index, edit) in edits.enumerated() {
      if let name = edit.uid, name.hasPrefix("+"), own[name] == nil {
        _ = new(name, of: uid, index: index)
      }
    }
  }

  // MARK: Deeds

  /// - Throws: `StoreError` where a row is not there.
  mutating func deed(of act: ScriptedAct, uid: UID, in db: Database) throws -> Deed {
    switch act.deed {
    case .whole: throw StoreError.unsoundAct(reason: "it lacks a field")
    case .accept(let decision): return try accept(decision, uid: uid, in: db)
    case .reject(let decision):
      let (proposal, _) = try proposal(decision.proposal, in: db)
      return .rejectProposal(RejectProposal(proposal: proposal, reason: decision.reason))
    case .reverse(let name):
      if let uid = UID(name) { return .reverse(ReverseAct(act: ID(uid))) }
      let found = try Int(name).flatMap { sequence in
        try db.first("SELECT uid FROM event WHERE sequence = ?", [sequence]) { try $0.uid() }
      }
      guard let found else { throw StoreError.unsoundAct(reason: "‘\(name)’ names no act") }
      return .reverse(ReverseAct(act: ID(found)))
    case .entry(let edits):
      return .entry(
        Entry(
          act.verb,
          try edits.enumerated().map { try edit($1, uid: uid, index: $0, in: db) }))
    }
  }

  private mutating func edit(_ edit: ScriptedEdit, uid act: UID, index: Int, in db: Database) throws
    -> RowEdit
  {
    guard RecordEntity.named(edit.entity) != nil else {
      throw StoreError.unsoundAct(reason: "there is no kind of row ‘\(edit.entity)’")
    }
    let isNew = edit.uid.map { $0.hasPrefix("+") && own[$0] == nil } ?? true
    // Before the fields, which may refer to the row itself.
    let known = isNew ? new(edit.uid, of: act, index: index) : nil
    let fields = try edit.fields.mapValues { value in
      switch value {
      case .value(let value): return value
      case .row(let name): return FieldValue.row(try self.uid(name, in: db))
      }
    }
    if let known {
      guard edit.entity == "attributionClaim", edit.uid == nil,
        case .row(let attribution)? = fields["attributionId"],
        case .row(let claim)? = fields["claimId"]
      else { return RowEdit(edit.entity, known, fields) }
      return RowEdit(edit.entity, UID(linking: attribution, and: claim), fields)
    }
    let name = edit.uid ?? ""
    // A whole uid without a revision is a new row, as in a complete act.
    if let uid = UID(name) { return RowEdit(edit.entity, uid, seen: edit.seen, fields) }
    let uid = try self.uid(name, in: db)
    let revision = try db.first(
      "SELECT revision FROM \(edit.entity) WHERE uid = ?", [uid.column]
    ) { try $0.int() }
    guard let revision else {
      throw StoreError.unsoundAct(reason: "‘\(name)’ is no \(edit.entity) in this ledger")
    }
    return RowEdit(edit.entity, uid, seen: edit.seen ?? revision, fields)
  }

  // MARK: Rows

  private func uid(_ name: String, in db: Database) throws -> UID {
    if let uid = UID(name) ?? own[name] { return uid }
    if let found = try Self.row(name, in: db) { return found }
    throw StoreError.unsoundAct(
      reason: "‘\(name)’ is no row in this ledger, and no row that an earlier line adds")
  }

  /// By a handle, `SLUG`, `SLUG@1` for a draft, or `SLUG@1/P3S2` for a sentence of it.
  private static func row(_ name: String, in db: Database) throws -> UID? {
    if let handle = Handle(name),
      let entity = RecordEntity.all.first(where: { $0.handle == handle.kind })
    {
      return try db.first("SELECT uid FROM \(entity.name) WHERE handle = ?", [handle.number]) {
        try $0.uid()
      }
    }
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    guard let slug = parts.first else { return nil }
    guard parts.count == 2 else {
      return try db.first("SELECT uid FROM story WHERE slug = ?", [slug]) { try $0.uid() }
    }
    let places = parts[1].split(separator: "/", maxSplits: 1).map(String.init)
    guard let ordinal = places.first.flatMap({ Int($0) }) else { return nil }
    guard places.count == 2 else {
      return try db.first(
        """
        SELECT draft.uid FROM draft JOIN story ON story.id = storyId WHERE slug = ? AND ordinal = ?
        """, [slug, ordinal]
      ) { try $0.uid() }
    }
    return try db.first(
      """
      SELECT segment.uid FROM segment JOIN draft ON draft.id = draftId
      JOIN story ON story.id = storyId WHERE slug = ? AND ordinal = ? AND address = ?
      """, [slug, ordinal, places[1]]
    ) { try $0.uid() }
  }

  // MARK: Proposals

  private func proposal(_ name: String, in db: Database) throws -> (Seen<Proposal>, Proposal) {
    guard let handle = Handle(name), handle.kind == .proposal,
      let logged = try ClaimStore.proposals(
        db, where: "proposal.handle = ?", [handle.number]
      ).first
    else { throw StoreError.unsoundAct(reason: "‘\(name)’ is no proposal in this ledger") }
    return (Seen(logged.id, revision: logged.revision), logged.proposal)
  }

  private func accept(_ decision: ScriptedDecision, uid: UID, in db: Database) throws -> Deed {
    let (seen, proposal) = try proposal(decision.proposal, in: db)
    func made(_ name: String) -> UID { UID(madeOf: [uid.bytes, Array(name.utf8)]) }
    var source: SourceChoice?
    if let printed = proposal.attribution, printed.level != .agentless {
      let known =
        try decision.source.map { try self.uid($0, in: db) }
        ?? printed.name.flatMap { name in
          try db.first(
            "SELECT uid FROM source WHERE nameKey = ? AND kind = ? ORDER BY handle LIMIT 1",
            [nameKey(name), printed.sourceKind.rawValue]
          ) { try $0.uid() }
        }
      source = SourceChoice(id: ID(known ?? made("source")), isNew: known == nil)
    }
    return .acceptProposal(
      AcceptProposal(
        proposal: seen,
        claims: proposal.claims.indices.map {
          NewClaim(claim: ID(made("claim \($0)")), mention: ID(made("mention \($0)")))
        },
        attribution: proposal.attribution.map { _ in ID(made("attribution")) }, source: source))
  }
}
