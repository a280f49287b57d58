package import ClaimModel
import GRDB

/// A change of a row that whoever acts now has not seen.
package struct LaterChange: Hashable, Sendable {
  /// What people call the row: its handle, or that of the row it belongs to.
  package let row: String
  /// Handle of the row or of the one it belongs to; nil where neither has one.
  package let handle: Handle?
  /// The act's place in the history.
  package let sequence: Int
  package let verb: String
  package let agent: String
  package let time: Timestamp
  /// The fields that it changed; none where it added or removed the row.
  package let fields: [String]

  package init(
    row: String, handle: Handle?, sequence: Int, verb: String, agent: String, time: Timestamp,
    fields: [String]
  ) {
    self.row = row
    self.handle = handle
    self.sequence = sequence
    self.verb = verb
    self.agent = agent
    self.time = time
    self.fields = fields
  }

  /// Who changed what, and when.
  var what: String {
    let parts = fields.isEmpty ? "" : ": \(fields.joined(separator: ", "))"
    return "\(agent) changed \(row) at \(time), in act \(sequence), \(verb)\(parts)"
  }

  /// The command that shows it, before and after.
  package var look: String {
    "whosays log " + (handle.map { "\($0) " } ?? "") + "--changes"
  }
}

extension Recorder {
  /// The last change of a row.
  ///
  /// - Throws: `StoreError.damaged` where it has none.
  func lastChange(of row: RowName) throws -> LaterChange {
    guard let change = try lastChange(of: row, after: 0) else {
      throw StoreError.damaged(detail: "a row has no history")
    }
    return change
  }

  /// The last change of a row behind an act; nil where there is none.
  private func lastChange(of row: RowName, after sequence: Int, upTo last: Int = .max) throws
    -> LaterChange?
  {
    let events = try db.all(
      """
      SELECT sequence, verb, agent, time, changes FROM eventRow JOIN event USING (sequence)
      JOIN eventPayload USING (sequence)
      WHERE entity = ? AND rowId = ? AND sequence > ? AND sequence <= ?
      ORDER BY sequence DESC
      """, [row.table, row.id, sequence, last]
    ) { fields in
      (
        sequence: try fields.int(), verb: try fields.string(), agent: try fields.string(),
        time: try fields.time(), changes: try fields.string()
      )
    }
    for event in events {
      let footprint = try Document.decode(Footprint.self, from: event.changes)
      guard footprint.changed(row) else { continue }
      let fields = footprint.changes.filter { $0.table == row.table && $0.rowId == row.id }
        .flatMap { ($0.after ?? [:]).keys }.filter { $0 != "revision" }
      let (name, handle) = try described(row)
      return LaterChange(
        row: name, handle: handle, sequence: event.sequence, verb: event.verb, agent: event.agent,
        time: event.time, fields: Set(fields).sorted())
    }
    return nil
  }

  /// What people call a row, and the nearest handle to look it up by.
  private func described(_ row: RowName) throws -> (name: String, handle: Handle?) {
    let own = try title(of: row)
    var (place, name) = (row, own)
    while name.flatMap({ Handle($0) }) == nil, let next = try owner(of: place) {
      place = next
      name = try title(of: next) ?? name
    }
    let handle = name.flatMap { Handle($0) }
    return (own ?? "the \(row.table) of \(name ?? "a row")", handle)
  }

  /// Refuses the act where a row it changes or rests on was changed after an act that whoever acts has
  /// seen last.
  ///
  /// - Parameter last: the last act that somebody else may have done.
  func refuseUnseen(after sequence: Int, upTo last: Int) throws {
    let added = Set(
      changes.filter { $0.before == nil }.map { RowName(table: $0.table, id: $0.rowId) })
    // In one order, so that of several rows that one act changed the same one is named each time.
    let rests = rows.subtracting(added).sorted { ($0.table, $0.id) < ($1.table, $1.id) }
    let unseen = try rests.compactMap { try lastChange(of: $0, after: sequence, upTo: last) }
    if let last = unseen.max(by: { $0.sequence < $1.sequence }) { throw StoreError.outdated(last) }
  }
}
