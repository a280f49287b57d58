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
    let removed = try rows.allSatisfy(\.isThere) ? nil : RemovedRows(in: db)
    func row(_ row: RowName, isThere: Bool, _ fields: Set<String>) throws -> PurgeList.Row {
      PurgeList.Row(
        entity: row.table,
        name: isThere ? try Recorder.name(of: row, in: db) : removed?.title(of: row),
        isUndone: !isThere,
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
