package import ClaimModel
import GRDB

/// An act as a ledger took it.
package struct AppliedAct: Hashable, Sendable {
  package let id: ID<Act>
  /// Its place in the history, from 1.
  package let sequence: Int
  /// Of the claims, attributions and sources that it made or rests on.
  package let handles: [Handle]
}

extension ClaimStore {
  /// Applies acts in order, all or none, each with an event of its own in the history.
  ///
  /// - Throws: `StoreError`; then nothing has changed.
  package func apply(_ acts: [Act]) throws(StoreError) -> [AppliedAct] {
    try StoreError.explaining {
      try queue.write { db in
        var head = try History.head(db)
        return try acts.map { act in
          guard try Self.sequence(of: act.id, in: db) == nil else {
            throw StoreError.appliedAlready(act.id)
          }
          var recorder = Recorder(db)
          switch act.deed {
          case .addStory(let deed): try recorder.add(deed, at: act.time)
          case .acceptProposal(let deed): try recorder.accept(deed, act)
          case .rejectProposal(let deed): try recorder.reject(deed, act)
          case .reverse(let deed): try recorder.reverse(deed, by: act.agent)
          }
          head = try History.append(act, recorder, after: head, salt: salt(), in: db)
          return AppliedAct(id: act.id, sequence: head.sequence, handles: recorder.handles)
        }
      }
    }
  }

  /// Where an act stands in the history; nil when it was never applied here.
  static func sequence(of act: ID<Act>, in db: Database) throws -> Int? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT sequence FROM event WHERE uid = ?"),
      arguments: [act.uid.column]
    ).map { row in
      var fields = Fields(row)
      return try fields.int()
    }
  }
}

extension Recorder {
  /// Reverses an act of the same agent on whose rows no later act rests.
  fileprivate mutating func reverse(_ deed: ReverseAct, by agent: String) throws {
    guard let sequence = try ClaimStore.sequence(of: deed.act, in: db),
      let event = try Row.fetchOne(
        db,
        sql: """
          SELECT event.agent, eventPayload.changes, eventPayload.touched
          FROM event LEFT JOIN eventPayload USING (sequence) WHERE sequence = ?
          """, arguments: [sequence])
    else { throw StoreError.unknownAct(deed.act) }
    var fields = Fields(event)
    let author = try fields.string()
    guard author.utf8.elementsEqual(agent.utf8) else {
      throw StoreError.notYours(deed.act, agent: author)
    }
    guard let text = try fields.optionalString(), let names = try fields.optionalString() else {
      throw StoreError.purged(deed.act)
    }
    let changes = try Document.decode([Change].self, from: text)
    let later = try laterActs(than: sequence, on: changes)
    guard later.isEmpty else { throw StoreError.laterActs(later) }
    // What was made last may refer to what was made first.
    for change in changes.reversed() { try reverse(change) }
    for name in names.split(separator: " ") { touch(String(name)) }
    for row in try Self.rowNames(of: sequence, in: db) { rest(on: row.table, id: row.id) }
  }

  private func laterActs(than sequence: Int, on changes: [Change]) throws -> [ID<Act>] {
    var acts: Set<ID<Act>> = []
    for change in changes {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT event.uid FROM eventRow JOIN event USING (sequence)
            WHERE entity = ? AND rowId = ? AND sequence > ?
            """), arguments: [change.table, change.rowId, sequence])
      for row in rows {
        var fields = Fields(row)
        acts.insert(try fields.id())
      }
    }
    return acts.sorted()
  }
}
