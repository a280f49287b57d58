import ClaimModel
import FoundationEssentials
import GRDB

/// Some lines of an export, in the order of the history.
package struct ExportedActs: Sendable {
  /// A line an act, each with its line end; empty behind the last act.
  package var lines = ""
  /// The place of the last of them in the history.
  package var last: Int
  /// How many of them are acts.
  package var acts = 0
  /// How many of them are tombstones of acts that were purged.
  package var tombstones = 0
}

/// What an export holds of an act that was purged: that there was one, and what it gave out.
struct Tombstone: Codable {
  let uid: UID
  let agent: String
  let time: Timestamp
  let verb: String
  /// The uid of the act that purged it.
  let purgedBy: UID
  /// Of the rows that it added, as far as they are there; no other row may get one of them.
  let handles: [String]
}

extension ClaimStore {
  /// The acts behind a place in the history, as JSON lines: the act as it was recorded, or a tombstone.
  ///
  /// Called again and again it gives the whole history without ever holding much of it; the history only
  /// grows, so that what is given hangs together though others record something meanwhile.
  ///
  /// - Parameters:
  ///   - sequence: of the last act that is known; 0 for none.
  ///   - last: where to end, at the latest.
  ///   - bytes: how much to give, about; one act is always given.
  /// - Throws: `StoreError`, also where an act is not what was recorded.
  package func export(after sequence: Int, through last: Int, bytes: Int = 1 << 20)
    throws(StoreError) -> ExportedActs
  {
    try read { db in
      var exported = ExportedActs(last: sequence)
      var removed: RemovedRows?
      try db.forEach(
        while: """
          SELECT event.sequence, salt, CAST(act AS BLOB), CAST(changes AS BLOB),
            CAST(touched AS BLOB), purgedBy, commitment
          FROM event LEFT JOIN eventPayload USING (sequence)
          WHERE event.sequence > ? AND event.sequence <= ? ORDER BY event.sequence
          """, [sequence, last]
      ) { fields in
        let sequence = try fields.int()
        guard sequence == exported.last + 1 else {
          throw StoreError.damaged(detail: "event \(exported.last + 1) is missing")
        }
        exported.last = sequence
        let salt = try fields.optionalBytes()
        guard let act = try fields.optionalBytes(), let changes = try fields.optionalBytes(),
          let touched = try fields.optionalBytes()
        else { throw StoreError.damaged(detail: "event \(sequence) has lost its words") }
        let purge = try fields.optionalInt()
        if try Self.isWhole(
          History.Payload(salt: salt ?? [], act: act, changes: changes, touched: touched),
          of: sequence, purgedBy: purge, commitment: fields.digest(), in: db)
        {
          exported.lines += String(decoding: act, as: UTF8.self)
          exported.acts += 1
        } else {
          exported.lines += try Document.encode(
            Self.tombstone(of: sequence, removed: &removed, in: db))
          exported.tombstones += 1
        }
        exported.lines += "\n"
        return exported.lines.utf8.count < bytes
      }
      return exported
    }
  }

  /// Whether the act of an event is as it was recorded, though words of rows that it changed may be gone.
  ///
  /// - Throws: `StoreError.damaged` where its words are others than those that were recorded or left.
  static func isWhole(
    _ payload: History.Payload, of sequence: Int, purgedBy purge: Int?, commitment: Digest,
    in db: Database
  ) throws -> Bool {
    guard let purge else {
      guard payload.commitment == commitment else {
        throw StoreError.damaged(
          detail: "the words of event \(sequence) are not those that were recorded")
      }
      return true
    }
    let left = try PurgedEvent.left(of: sequence, by: purge, in: db)
    let digest = PurgedEvent.digest(
      act: payload.act, changes: payload.changes, touched: payload.touched)
    guard left.digest == digest else {
      throw StoreError.damaged(
        detail: "what was left of event \(sequence) is not there any more")
    }
    return left.isActWhole
  }

  /// - Parameter removed: the rows that were undone, once somebody has asked for them.
  private static func tombstone(of sequence: Int, removed: inout RemovedRows?, in db: Database)
    throws -> Tombstone
  {
    let given = try db.all(
      """
      SELECT entity, rowId FROM eventRow WHERE sequence = ? AND NOT EXISTS (
        SELECT 1 FROM eventRow AS earlier WHERE earlier.entity = eventRow.entity
          AND earlier.rowId = eventRow.rowId AND earlier.sequence < eventRow.sequence)
      """, [sequence]
    ) { RowName(table: try $0.string(), id: try $0.rowID()) }
    .sorted()
    var handles: [String] = []
    for row in given where RecordEntity.named(row.table)?.handle != nil {
      if let handle = try Recorder.title(of: row, in: db) {
        handles.append(handle)
      } else {
        if removed == nil { removed = try RemovedRows(in: db) }
        if let handle = removed?.title(of: row) { handles.append(handle) }
      }
    }
    let tombstone = try db.first(
      """
      SELECT event.uid, event.agent, event.time, event.verb, purge.uid FROM event
      JOIN eventPayload USING (sequence) JOIN event AS purge ON purge.sequence = purgedBy
      WHERE event.sequence = ?
      """, [sequence]
    ) {
      Tombstone(
        uid: try $0.uid(), agent: try $0.string(), time: try $0.time(), verb: try $0.string(),
        purgedBy: try $0.uid(), handles: handles)
    }
    guard let tombstone else {
      throw StoreError.damaged(
        detail: "the words of event \(sequence) are gone, and no purge is on record")
    }
    return tombstone
  }
}
