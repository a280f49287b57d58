import ClaimModel
import GRDB

/// Takes the words out of acts and footprints, and notes where there were any.
struct Redaction {
  private var byRow: [RowName: PurgeTarget] = [:]
  private let byUID: [UID: RowName]
  /// Where words were found.
  private var words: [RowName: Set<String>] = [:]
  /// Whether the digests of the rows in which words were found go too: a short text can be guessed from
  /// the digest of its row.
  var dropsDigests = false

  init(_ targets: [PurgeTarget]) {
    byRow = Dictionary(targets.map { ($0.row, $0) }) { first, _ in first }
    byUID = Dictionary(targets.map { ($0.uid, $0.row) }) { first, _ in first }
  }

  /// The rows in which words were found, with these fields alone.
  var found: [PurgeTarget] {
    let order = Dictionary(
      uniqueKeysWithValues: RecordEntity.all.enumerated().map { ($1.name, $0) })
    return words.compactMap { row, fields in
      byRow[row].map {
        PurgeTarget(row: row, uid: $0.uid, isThere: $0.isThere, fields: fields)
      }
    }.sorted { (order[$0.row.table] ?? 0, $0.row.id) < (order[$1.row.table] ?? 0, $1.row.id) }
  }

  /// What is left in a field; nil where it never holds words that go.
  static func left(_ field: String, of row: RowName) -> StoredValue? {
    switch PurgedField.rules[row.table]?[field] ?? PurgedField.ofUndoneStory[row.table]?[field] {
    case nil: nil
    case .tombstone: .text(Purge.tombstone)
    case .numberedTombstone: .text(Purge.tombstone(ofRow: row.id))
    case .null: .null
    case .noDigest: .bytes(noDigest.bytes)
    }
  }

  /// Notes the words that a row holds now.
  mutating func look(at target: PurgeTarget, in db: Database) throws {
    guard let stored = try StoredRow.fetch(db, table: target.row.table, id: target.row.id) else {
      return
    }
    for field in target.fields { _ = value(stored[field], field, of: target.row) }
  }

  /// What becomes of a value.
  private mutating func value(_ value: StoredValue?, _ field: String, of row: RowName)
    -> StoredValue?
  {
    guard let value, value != .null, byRow[row]?.fields.contains(field) == true,
      let left = Self.left(field, of: row), left != value
    else { return value }
    if case .text(let text) = value, Purge.isTombstone(text) { return value }
    words[row, default: []].insert(field)
    return left
  }

  // MARK: Acts

  mutating func act(_ act: Act) -> Act {
    switch act.deed {
    case .entry(let entry):
      Act(
        id: act.id, agent: act.agent, time: act.time,
        deed: .entry(Entry(entry.verb, entry.edits.map { edit($0) })))
    case .rejectProposal(let deed):
      Act(
        id: act.id, agent: act.agent, time: act.time,
        deed: .rejectProposal(
          RejectProposal(
            proposal: deed.proposal, reason: reason(deed.reason, of: deed.proposal.id.uid))))
    case .addStory(let deed):
      Act(id: act.id, agent: act.agent, time: act.time, deed: .addStory(story(deed)))
    case .rereadDraft(let deed):
      Act(
        id: act.id, agent: act.agent, time: act.time,
        deed: .rereadDraft(
          RereadDraft(
            draft: deed.draft, added: staying(deed.added), withdrawn: deed.withdrawn)))
    case .acceptProposal(let deed):
      Act(
        id: act.id, agent: act.agent, time: act.time,
        deed: .acceptProposal(
          AcceptProposal(
            proposal: deed.proposal, claims: deed.claims, attribution: deed.attribution,
            source: deed.source,
            version: goes("document", of: deed.proposal.id.uid) ? nil : deed.version)))
    case .reverse, .purge: act
    }
  }

  private func goes(_ field: String, of uid: UID) -> Bool {
    byUID[uid].flatMap { byRow[$0]?.fields.contains(field) } ?? false
  }

  /// The proposals whose words do not go.
  private func staying(_ proposals: [NewProposal]) -> [NewProposal] {
    proposals.filter { !goes("document", of: $0.id.uid) }
  }

  private func story(_ deed: AddStory) -> AddStory {
    func text(_ text: String, _ field: String, of uid: UID) -> String {
      goes(field, of: uid) ? Purge.tombstone : text
    }
    let (story, draft) = (deed.story.uid, deed.draft.id.uid)
    return AddStory(
      story: deed.story, slug: deed.slug, title: text(deed.title, "title", of: story),
      genre: deed.genre, language: deed.language, policy: deed.policy,
      draft: NewDraft(
        id: deed.draft.id, text: text(deed.draft.text, "text", of: draft),
        originalDigest: goes("originalDigest", of: draft)
          ? Self.noDigest : deed.draft.originalDigest,
        fileName: text(deed.draft.fileName, "fileName", of: draft),
        segments: deed.draft.segments, proposals: staying(deed.draft.proposals)))
  }

  private mutating func reason(_ reason: String?, of proposal: UID) -> String? {
    guard let reason, let row = byUID[proposal],
      case .text(let left)? = value(.text(reason), "reason", of: row)
    else { return reason }
    return left
  }

  private mutating func edit(_ edit: RowEdit) -> RowEdit {
    guard let row = byUID[edit.uid], row.table == edit.entity else { return edit }
    var fields = edit.fields
    for (field, old) in edit.fields {
      let stored: StoredValue? =
        switch old {
        case .text(let text): .text(text)
        case .number(let number): .integer(Int64(number))
        case .null, .row, .spans: nil
        }
      guard let stored else { continue }
      switch value(stored, field, of: row) {
      case .text(let text): fields[field] = .text(text)
      case .null: fields[field] = .null
      default: break
      }
    }
    return RowEdit(edit.entity, edit.uid, seen: edit.seen, fields)
  }

  // MARK: Footprints

  mutating func footprint(_ footprint: Footprint) -> Footprint {
    Footprint(
      changes: footprint.changes.map { change($0) }, rows: footprint.rows,
      purged: footprint.purged)
  }

  private mutating func change(_ change: Change) -> Change {
    let row = RowName(table: change.table, id: change.rowId)
    guard byRow[row] != nil else { return change }
    let isHit = dropsDigests && words[row] != nil
    return Change(
      table: change.table, rowId: change.rowId, before: values(change.before, of: row),
      after: values(change.after, of: row),
      digest: isHit && change.digest != nil ? Self.noDigest : change.digest)
  }

  private mutating func values(_ old: [String: StoredValue]?, of row: RowName)
    -> [String: StoredValue]?
  {
    guard let old else { return nil }
    var new = old
    for (field, stored) in old { new[field] = value(stored, field, of: row) }
    return new
  }

  /// Stands for the digest of a row that held words which are gone.
  private static let noDigest = Digest(bytes: [UInt8](repeating: 0, count: 32))!
}
