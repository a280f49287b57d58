import ClaimModel
import FoundationEssentials
import GRDB

/// What a purge does to a ledger: which fields of which rows it empties, and what it leaves of which
/// events. Made before anything is changed.
struct PurgePlan {
  /// Rows that hold words which go, or held some once.
  let rows: [PurgeTarget]
  let events: [RedactedEvent]
  /// Every row whose words go, whether it has any or not.
  private let candidates: [PurgeTarget]

  /// An event with what is left of it.
  struct RedactedEvent {
    let sequence: Int
    /// Whether no word of the act itself ever went, only some of rows that it changed.
    let isActWhole: Bool
    /// Whether this purge takes words, and not only digests of rows that held some at another time.
    let hadWords: Bool
    let act: String
    let changes: String
    let touched: String

    var digest: Digest { PurgedEvent.digest(act: act, changes: changes, touched: touched) }
  }

  /// - Parameter time: of the purge.
  /// - Throws: `StoreError`, among others when the story is not old enough.
  init(_ purge: Purge, at time: Timestamp, in db: Database) throws {
    candidates = try PurgeScope(db: db).targets(of: purge.subject, at: time)
    var redaction = Redaction(candidates)
    for target in candidates where target.isThere { try redaction.look(at: target, in: db) }
    var sequences: Set<Int> = []
    for target in candidates {
      sequences.formUnion(
        try db.all(
          "SELECT sequence FROM eventRow WHERE entity = ? AND rowId = ?",
          [target.row.table, target.row.id]
        ) { try $0.int() })
    }
    // Twice: only when all words are known is it known of which rows the digests go.
    var spoken: Set<Int> = []
    for sequence in sequences.sorted() {
      if try Self.redact(sequence, &redaction, in: db) != nil { spoken.insert(sequence) }
    }
    rows = redaction.found
    redaction.dropsDigests = true
    events = try sequences.sorted().compactMap {
      try Self.redact($0, &redaction, hadWords: spoken.contains($0), in: db)
    }
  }

  /// What is left of an event; nil where all of it stays.
  private static func redact(
    _ sequence: Int, _ redaction: inout Redaction, hadWords: Bool = true, in db: Database
  ) throws -> RedactedEvent? {
    let payload = try db.first(
      """
      SELECT salt, commitment, act, changes, touched, purgedBy FROM eventPayload
      JOIN event USING (sequence) WHERE sequence = ?
      """, [sequence]
    ) {
      (
        salt: try $0.optionalBytes(), commitment: try $0.digest(), act: try $0.string(),
        changes: try $0.string(), touched: try $0.string(), purgedBy: try $0.optionalInt()
      )
    }
    guard let payload else { throw StoreError.damaged(detail: "an event has lost its words") }
    // What is left is vouched for from now on, so nobody may have changed it before.
    let wasWhole = try ClaimStore.isWhole(
      History.Payload(
        salt: payload.salt ?? [], act: Array(payload.act.utf8),
        changes: Array(payload.changes.utf8), touched: Array(payload.touched.utf8)),
      of: sequence, purgedBy: payload.purgedBy, commitment: payload.commitment, in: db)
    let act = try Document.decode(Act.self, from: payload.act)
    let footprint = try Document.decode(Footprint.self, from: payload.changes)
    let newAct = redaction.act(act)
    let newFootprint = redaction.footprint(footprint)
    guard newAct != act || newFootprint != footprint else { return nil }
    return RedactedEvent(
      sequence: sequence, isActWhole: wasWhole && newAct == act, hadWords: hadWords,
      act: try Document.encode(newAct),
      changes: Document.encode(newFootprint), touched: payload.touched)
  }

  /// For people.
  ///
  /// - Parameter purge: that it is a plan of.
  func list(of purge: Purge, in db: Database) throws -> PurgeList {
    func row(_ row: RowName, isThere: Bool, _ fields: Set<String>) throws -> PurgeList.Row {
      PurgeList.Row(
        entity: row.table, name: isThere ? try Recorder.name(of: row, in: db) : nil,
        fields: (RecordEntity.named(row.table)?.fields ?? []).map(\.name)
          .filter { fields.contains($0) && $0 != "nameKey" && $0 != "notNames" })
    }
    return PurgeList(
      rows: try rows.map { try row($0.row, isThere: $0.isThere, $0.fields) },
      acts: events.filter(\.hadWords).map(\.sequence),
      staying: try StayingWords(db: db).rows(purge.subject, but: candidates)
        .map { try row($0.row, isThere: true, $0.fields) })
  }
}

/// A row of which some fields go.
struct PurgeTarget {
  let row: RowName
  let uid: UID
  /// It stands in its table; otherwise it was undone, and the history alone knows it.
  let isThere: Bool
  var fields: Set<String>
}

/// An event whose words a purge removed, with the digest of what it left.
struct PurgedEvent: Hashable, Codable {
  let sequence: Int
  /// Whether no word of the act itself ever went.
  let isActWhole: Bool
  let digest: Digest

  /// What the purge at a place in the history left of an event.
  ///
  /// - Throws: `StoreError.damaged` where it says nothing of it.
  static func left(of sequence: Int, by purge: Int, in db: Database) throws -> PurgedEvent {
    let changes = try db.first("SELECT changes FROM eventPayload WHERE sequence = ?", [purge]) {
      try $0.string()
    }
    let purged = try changes.flatMap { try Document.decode(Footprint.self, from: $0).purged }
    guard let event = purged?.first(where: { $0.sequence == sequence }) else {
      throw StoreError.damaged(
        detail: "the words of event \(sequence) are gone, and no purge is on record")
    }
    return event
  }

  /// Of what is left of an event.
  static func digest(act: String, changes: String, touched: String) -> Digest {
    digest(act: Array(act.utf8), changes: Array(changes.utf8), touched: Array(touched.utf8))
  }

  static func digest(act: [UInt8], changes: [UInt8], touched: [UInt8]) -> Digest {
    Digest(ofFields: [Array("whosays purged".utf8), act, changes, touched])
  }
}

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
    switch PurgedField.rules[row.table]?[field] {
    case nil: nil
    case .tombstone: .text(Purge.tombstone)
    case .numberedTombstone: .text(Purge.tombstone(ofRow: row.id))
    case .null: .null
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
      let left = Self.left(field, of: row)
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
    case .addStory, .rereadDraft, .acceptProposal, .reverse, .purge: act
    }
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
