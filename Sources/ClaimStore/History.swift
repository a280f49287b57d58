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
    let agent: String
    let verb: String
    let commitment: Digest

    /// The event's place in the chain.
    func digest(after previous: Digest) -> Digest {
      Digest(ofFields: [
        previous.bytes, Array("\(sequence)".utf8), act.uid.bytes,
        Array("\(time.milliseconds)".utf8),
        Array(agent.utf8), Array(verb.utf8), commitment.bytes,
      ])
    }
  }

  /// What a commitment stands for.
  struct Payload {
    let salt: [UInt8]
    /// The act as JSON.
    let act: String
    /// The changes as JSON.
    let changes: String
    let touched: String

    var commitment: Digest {
      Digest(ofFields: [salt, Array(act.utf8), Array(changes.utf8), Array(touched.utf8)])
    }
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
    let payload = Payload(
      salt: salt, act: try Document.encode(act), changes: try Document.encode(recorder.changes),
      touched: recorder.touched.joined(separator: " "))
    let event = Event(
      sequence: head.sequence + 1, act: act.id, time: act.time, agent: act.agent,
      verb: act.deed.verb.rawValue, commitment: payload.commitment)
    let digest = event.digest(after: head.digest)
    try db.cachedStatement(
      sql: """
        INSERT INTO event (sequence, uid, time, agent, verb, previousDigest, commitment, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      event.sequence, act.id.uid.column, act.time.milliseconds, act.agent, event.verb,
      head.digest.column, event.commitment.column, digest.column,
    ])
    try db.cachedStatement(
      sql: "INSERT INTO eventPayload (sequence, salt, act, changes, touched) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      event.sequence, Data(salt), payload.act, payload.changes, payload.touched,
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
    try read { db in
      var condition = ""
      if let slug {
        let story = try storyID(slug, in: db)
        condition = """
          JOIN eventRow ON eventRow.sequence = event.sequence
            AND eventRow.entity = 'story' AND eventRow.rowId = \(story)
          """
      }
      return try db.all(
        """
        SELECT event.sequence, event.uid, event.time, event.agent, event.verb,
          eventPayload.touched, event.digest
        FROM event \(condition) LEFT JOIN eventPayload ON eventPayload.sequence = event.sequence
        ORDER BY event.sequence DESC LIMIT ?
        """, [limit ?? -1]
      ) { fields in
        HistoryEntry(
          sequence: try fields.int(), act: try fields.id(), time: try fields.time(),
          agent: try fields.string(), verb: try fields.string(),
          touched: (try fields.optionalString() ?? "").split(separator: " ").map(String.init),
          digest: try fields.digest())
      }
    }
  }
}
