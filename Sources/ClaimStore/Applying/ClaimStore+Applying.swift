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

/// An act that stands in the way of undoing an earlier one.
package struct LaterAct: Hashable, Sendable {
  package let id: ID<Act>
  /// Its place in the history.
  package let sequence: Int
  package let verb: String
  package let agent: String

  package init(id: ID<Act>, sequence: Int, verb: String, agent: String) {
    self.id = id
    self.sequence = sequence
    self.verb = verb
    self.agent = agent
  }
}

extension ClaimStore {
  /// Applies acts in order, all or none, each with an event of its own in the history.
  ///
  /// - Parameter expected: the end of the history as it was when the acts were made, where they
  ///   depend on more than the revisions they name; nil takes whatever stands there.
  ///   - seen: the last act that whoever acts has seen, by its place in the history; a later change of a
  ///     row on which the acts rest is then refused. Nil takes whatever stands there.
  /// - Throws: `StoreError`; then nothing has changed.
  package func apply(
    _ acts: [Act], after expected: HistoryHead? = nil, seen: Int? = nil
  ) throws(StoreError) -> [AppliedAct] {
    try StoreError.explaining {
      try queue.write { db in
        var head = try History.head(db)
        guard expected == nil || expected == head else { throw StoreError.movedOn }
        let start = head.sequence
        if let seen, seen > start {
          throw StoreError.conflict(
            what: "there is no act \(seen) yet: the last one is \(start)",
            remedy: "type the number that whosays log has in front of the last act you have seen")
        }
        let (texts, known) = (TextCache(), KnownRows())
        let applied = try acts.map { act in
          guard try Self.sequence(of: act.id, in: db) == nil else {
            throw StoreError.appliedAlready(act.id)
          }
          return try take(
            act, after: &head, unseen: seen.map { ($0, start) }, texts: texts, known: known, in: db)
        }
        try known.index(in: db)
        return applied
      }
    }
  }

  /// Applies one act that is not in the history yet.
  ///
  /// - Parameters:
  ///   - head: of the history; it moves on.
  ///   - unseen: the last act that whoever acts has seen, and the last there was before; nil where nobody asks.
  func take(
    _ act: Act, after head: inout HistoryHead, unseen: (after: Int, upTo: Int)? = nil,
    texts: TextCache, known: KnownRows, in db: Database
  ) throws -> AppliedAct {
    try Self.check(act)
    var recorder = Recorder(db, texts: texts, known: known)
    switch act.deed {
    case .addStory(let deed): try recorder.add(deed, at: act.time)
    case .rereadDraft(let deed): try recorder.reread(deed, act)
    case .acceptProposal(let deed): try recorder.accept(deed, act)
    case .rejectProposal(let deed): try recorder.reject(deed, act)
    case .reverse(let deed): try recorder.reverse(deed, by: act.agent)
    case .entry(let entry): try recorder.apply(entry)
    case .purge(let deed): try recorder.purge(deed, at: act.time)
    }
    if let unseen { try recorder.refuseUnseen(after: unseen.after, upTo: unseen.upTo) }
    // A purge says nothing new, and words that are out of order must not keep others on record.
    if act.deed.verb != .purge { try RecordChecks(db: db).check(recorder.changedRows) }
    head = try History.append(act, recorder, after: head, salt: salt(), in: db)
    try recorder.redactHistory(by: head.sequence)
    return AppliedAct(id: act.id, sequence: head.sequence, handles: recorder.handles)
  }

  /// Who and when, which no table checks.
  private static func check(_ act: Act) throws(StoreError) {
    let agent = act.agent.unicodeScalars
    guard agent.contains(where: { !$0.properties.isWhitespace }),
      !agent.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    else { throw .badAgent }
    guard act.agent.utf8.count <= RecordEntity.Limit.name else {
      throw .tooLong(
        field: "agent", bytes: act.agent.utf8.count, limit: RecordEntity.Limit.name)
    }
    guard RecordEntity.Limit.times.contains(act.time.milliseconds) else {
      throw .unsoundAct(reason: "its time is not between 1970 and 9999")
    }
  }

  /// Where an act stands in the history; nil when it was never applied here.
  static func sequence(of act: ID<Act>, in db: Database) throws -> Int? {
    try db.first("SELECT sequence FROM event WHERE uid = ?", [act.uid.column]) { try $0.int() }
  }
}

extension Recorder {
  /// Reverses an act of the same agent on whose rows no later act rests.
  fileprivate mutating func reverse(_ deed: ReverseAct, by agent: String) throws {
    let event = try db.first(
      """
      SELECT sequence, event.agent, verb, purgedBy, eventPayload.changes, eventPayload.touched
      FROM event JOIN eventPayload USING (sequence) WHERE uid = ?
      """, [deed.act.uid.column]
    ) {
      (
        sequence: try $0.int(), agent: try $0.string(), verb: try $0.string(),
        purgedBy: try $0.optionalInt(), changes: try $0.string(), touched: try $0.string()
      )
    }
    guard let event else { throw StoreError.unknownAct(deed.act) }
    guard event.verb != Verb.purge.rawValue else {
      throw StoreError.conflict(
        what: "act \(event.sequence) is a purge and cannot be undone: what it removed is gone",
        remedy: "record anew what must stand on record again")
    }
    guard event.agent.utf8.elementsEqual(agent.utf8) else {
      throw StoreError.notYours(deed.act, agent: event.agent)
    }
    guard event.purgedBy == nil else { throw StoreError.purged(deed.act) }
    for reversal in try History.reversals(of: deed.act, in: db)
    where try !History.isUndone(reversal.act, in: db) {
      throw StoreError.conflict(
        what: "act \(event.sequence) is undone already, by act \(reversal.sequence)",
        remedy: "run whosays undo \(reversal.sequence) to have it again")
    }
    let changes = try Document.decode(Footprint.self, from: event.changes).changes
    let later = try laterActs(than: event.sequence, on: changes)
    if let purge = later.first(where: { $0.verb == Verb.purge.rawValue }) {
      throw StoreError.conflict(
        what:
          "act \(purge.sequence), a purge, rests on act \(event.sequence), and no purge is undone",
        remedy: "leave it, and record what is so now")
    }
    for act in later {
      let isPurged = try db.first(
        "SELECT purgedBy IS NOT NULL FROM eventPayload WHERE sequence = ?", [act.sequence]
      ) { try $0.bool() }
      guard isPurged == true else { continue }
      throw StoreError.conflict(
        what:
          "act \(act.sequence), whose words are purged, rests on act \(event.sequence), and cannot "
          + "be undone any more",
        remedy: "leave it, and record what is so now")
    }
    guard later.isEmpty else { throw StoreError.laterActs(later) }
    // What was made last may refer to what was made first.
    for change in changes.reversed() { try reverse(change) }
    for name in event.touched.split(separator: " ") { touch(String(name)) }
    for row in try Self.rowNames(of: event.sequence, in: db) { rest(on: row.table, id: row.id) }
  }

  /// The acts behind one that stand in its way: that change a row it changed, or also only rest on one
  /// that it added. Those that have been undone since, and their reversals, have left the rows as they
  /// were.
  private func laterActs(than sequence: Int, on changes: [Change]) throws -> [LaterAct] {
    var acts: [ID<Act>: LaterAct] = [:]
    for change in changes {
      let row = RowName(table: change.table, id: change.rowId)
      let isUpdate = change.before != nil && change.digest != nil
      try db.forEach(
        """
        SELECT event.uid, sequence, verb, agent, changes FROM eventRow JOIN event USING (sequence)
        JOIN eventPayload USING (sequence) WHERE entity = ? AND rowId = ? AND sequence > ?
        """, [row.table, row.id, sequence]
      ) { fields in
        let act = LaterAct(
          id: try fields.id(), sequence: try fields.int(), verb: try fields.string(),
          agent: try fields.string())
        let footprint = try Document.decode(Footprint.self, from: try fields.string())
        if !isUpdate || footprint.changed(row) { acts[act.id] = act }
      }
    }
    return try acts.values.filter {
      try !History.isUndone($0.id, in: db) && !reversesStanding($0.id)
    }
    .sorted { $0.sequence > $1.sequence }
  }

  /// Whether the act is a reversal that stands, of an act that is thereby undone.
  private func reversesStanding(_ act: ID<Act>) throws -> Bool {
    let reverses = try db.first("SELECT reverses FROM event WHERE uid = ?", [act.uid.column]) {
      try $0.optionalBytes()
    }
    guard let reverses, reverses != nil else { return false }
    return try !History.isUndone(act, in: db)
  }
}
