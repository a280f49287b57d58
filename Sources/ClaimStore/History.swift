package import ClaimModel
import FoundationEssentials
import GRDB

/// The chain of events: what each stands for, and how each holds on to the one before.
enum History {
  /// What an event says, without the words it stands for.
  struct Event {
    let sequence: Int
    let act: ID<Act>
    let time: Timestamp
    /// In UTF-8, as the file holds it.
    let agent: [UInt8]
    let verb: [UInt8]
    /// The act that it reverses; nil for every other one.
    let reverses: UID?
    let commitment: Digest

    /// The event's place in the chain.
    func digest(after previous: Digest) -> Digest {
      Digest(ofFields: [
        previous.bytes, Array("\(sequence)".utf8), act.uid.bytes,
        Array("\(time.milliseconds)".utf8),
        agent, verb, reverses?.bytes ?? [], commitment.bytes,
      ])
    }
  }

  /// What a commitment stands for.
  struct Payload {
    let salt: [UInt8]
    /// The act as JSON, in UTF-8.
    let act: [UInt8]
    /// The footprint as JSON, in UTF-8.
    let changes: [UInt8]
    let touched: [UInt8]

    var commitment: Digest { Digest(ofFields: [salt, act, changes, touched]) }
  }

  /// What the first event holds on to: the ledger itself.
  static func genesis(_ db: Database) throws -> (ledger: UID, digest: Digest) {
    let found = try db.first("SELECT uid, createdAt FROM ledger") {
      let ledger = try $0.uid()
      let createdAt = Array("\(try $0.int())".utf8)
      return (
        ledger, Digest(ofFields: [Array("whosays ledger".utf8), ledger.bytes, createdAt])
      )
    }
    guard let found else {
      throw StoreError.damaged(detail: "it does not say which ledger it is")
    }
    return found
  }

  static func head(_ db: Database) throws -> HistoryHead {
    let start = try genesis(db)
    let last = try db.first("SELECT sequence, digest FROM event ORDER BY sequence DESC LIMIT 1") {
      (sequence: try $0.int(), digest: try $0.digest())
    }
    return HistoryHead(
      ledger: start.ledger, sequence: last?.sequence ?? 0, digest: last?.digest ?? start.digest)
  }

  /// Writes down an act with what it did.
  ///
  /// - Returns: the new head.
  static func append(
    _ act: Act, _ recorder: Recorder, after head: HistoryHead, salt: [UInt8], in db: Database
  ) throws -> HistoryHead {
    let deed = try Document.encode(act)
    let footprint = Document.encode(
      Footprint(
        changes: recorder.changes, rows: recorder.rows.sorted(),
        purged: recorder.plan?.events.map {
          PurgedEvent(sequence: $0.sequence, isActWhole: $0.isActWhole, digest: $0.digest)
        }))
    let touched = recorder.touched.joined(separator: " ")
    let payload = Payload(
      salt: salt, act: Array(deed.utf8), changes: Array(footprint.utf8),
      touched: Array(touched.utf8))
    let verb = act.deed.verb.rawValue
    let (sequence, isOver) = head.sequence.addingReportingOverflow(1)
    guard !isOver else { throw StoreError.damaged(detail: "its history has no room for an event") }
    let reverses: UID? = if case .reverse(let reversed) = act.deed { reversed.act.uid } else { nil }
    let event = Event(
      sequence: sequence, act: act.id, time: act.time, agent: Array(act.agent.utf8),
      verb: Array(verb.utf8), reverses: reverses, commitment: payload.commitment)
    let digest = event.digest(after: head.digest)
    try db.cachedStatement(
      sql: """
        INSERT INTO event
          (sequence, uid, time, agent, verb, reverses, previousDigest, commitment, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      event.sequence, act.id.uid.column, act.time.milliseconds, act.agent, verb, reverses?.column,
      head.digest.column, event.commitment.column, digest.column,
    ])
    try db.cachedStatement(
      sql: "INSERT INTO eventPayload (sequence, salt, act, changes, touched) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      event.sequence, Data(salt), deed, footprint, touched,
    ])
    for row in recorder.rows {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO eventRow (entity, rowId, sequence) VALUES (?, ?, ?)"
      ).execute(arguments: [row.table, row.id, event.sequence])
    }
    return HistoryHead(ledger: head.ledger, sequence: event.sequence, digest: digest)
  }
}

extension ClaimStore {
  /// The end of the history as it stands.
  ///
  /// - Throws: `StoreError`.
  package func head() throws(StoreError) -> HistoryHead { try read(History.head) }

  /// The history, newest first.
  ///
  /// - Parameters:
  ///   - limit: at most so many; nil for all.
  ///   - slug: only acts that touch this story or anything of it; nil for all.
  /// - Throws: `StoreError`, among others when there is no such story.
  package func history(limit: Int? = nil, story slug: String? = nil)
    throws(StoreError) -> [HistoryEntry]
  {
    var filter = HistoryFilter()
    filter.limit = limit
    filter.story = slug
    return try history(filter)
  }
}
