import ClaimModel
import FoundationEssentials
import GRDB

/// The two parts of an examination that go through the history: the chain itself, and every row
/// against what the history last made of it.
extension ClaimStore {
  func examineHistory() throws(StoreError) -> ExaminedPart {
    try read { db in
      var ailments: [String] = []
      var previous = try History.genesis(db).digest
      var last = 0
      var purgedCount = 0
      let left = try remains(db)
      try db.forEach(
        """
        SELECT sequence, uid, time, CAST(agent AS BLOB), CAST(verb AS BLOB), reverses, commitment,
          previousDigest, digest, salt, CAST(act AS BLOB), CAST(changes AS BLOB),
          CAST(touched AS BLOB), purgedBy, eventPayload.sequence IS NULL
        FROM event LEFT JOIN eventPayload USING (sequence) ORDER BY sequence
        """
      ) { fields in
        last += 1
        let event = History.Event(
          sequence: try fields.int(), act: try fields.id(), time: try fields.time(),
          agent: try fields.bytes(), verb: try fields.bytes(),
          reverses: try fields.optionalBytes().flatMap { UID(bytes: $0) },
          commitment: try fields.digest())
        let name = "event \(event.sequence)"
        if event.sequence != last { ailments.append("\(name) stands where \(last) must be") }
        if try fields.digest() != previous {
          ailments.append("\(name) does not follow from the one before")
        }
        let digest = try fields.digest()
        if event.digest(after: previous) != digest {
          ailments.append("\(name) is not what it was when it was recorded")
        }
        previous = digest
        last = event.sequence
        let (found, isPurged) = try Self.examinePayload(
          &fields, of: event, name: name, left: left, in: db)
        ailments += found
        purgedCount += isPurged ? 1 : 0
      }
      ailments += try examineHandles(db) + examineRowCounters(db)
      return ExaminedPart(
        part: .history,
        extent: count(last, "event") + (purgedCount == 0 ? "" : ", \(purgedCount) purged"),
        ailments: ailments)
    }
  }

  /// What purges left of events, by the event and the last purge that took words out of it.
  private func remains(_ db: Database) throws -> [Int: [Int: Digest]] {
    var remains: [Int: [Int: Digest]] = [:]
    try db.forEach(
      """
      SELECT sequence, changes FROM event JOIN eventPayload USING (sequence) WHERE verb = ?
      """, [Verb.purge.rawValue]
    ) { fields in
      let purge = try fields.int()
      let footprint = try Document.decode(Footprint.self, from: try fields.string())
      for event in footprint.purged ?? [] {
        remains[event.sequence, default: [:]][purge] = event.digest
      }
    }
    return remains
  }

  /// - Parameters:
  ///   - fields: at the salt.
  ///   - left: what purges left, by event and purge.
  /// - Returns: what is wrong, and whether its words are purged.
  private static func examinePayload(
    _ fields: inout Fields, of event: History.Event, name: String, left: [Int: [Int: Digest]],
    in db: Database
  ) throws -> (ailments: [String], isPurged: Bool) {
    let salt = try fields.optionalBytes()
    let (act, changes) = (try fields.optionalBytes(), try fields.optionalBytes())
    let (touched, purgedBy) = (try fields.optionalBytes(), try fields.optionalInt())
    let isGone = try fields.bool()
    guard !isGone, let act, let changes, let touched, (salt == nil) == (purgedBy != nil) else {
      return (["the words of \(name) are gone, and no purge is on record"], false)
    }
    if let salt {
      let payload = History.Payload(salt: salt, act: act, changes: changes, touched: touched)
      guard payload.commitment == event.commitment else {
        return (["the words of \(name) are not those that were recorded"], false)
      }
    } else if let purgedBy {
      guard let digest = left[event.sequence]?[purgedBy] else {
        return (["the words of \(name) are gone, and no purge is on record"], false)
      }
      guard digest == PurgedEvent.digest(act: act, changes: changes, touched: touched) else {
        return (["what the purge left of \(name) is not what stands there"], true)
      }
    }
    let footprint = try Document.decode(
      Footprint.self, from: String(decoding: changes, as: UTF8.self))
    let isSame = try Recorder.rowNames(of: event.sequence, in: db).sorted() == footprint.rows
    return (
      isSame ? [] : ["the rows that \(name) touches are not those that were recorded"],
      purgedBy != nil
    )
  }

  /// A handle that was given out twice could name the wrong row in somebody's notes.
  private func examineHandles(_ db: Database) throws -> [String] {
    try RecordEntity.all.compactMap { entity in
      guard let letter = entity.handle?.rawValue else { return nil }
      let isAhead = try db.first(
        """
        SELECT coalesce((SELECT max(handle) FROM \(entity.name)), 0)
          <= coalesce((SELECT last FROM handleCounter WHERE kind = ?), -1)
        """, [letter]
      ) { try $0.bool() }
      return isAhead == true ? nil : "the counter of the handles \(letter) was set back"
    }
  }

  /// A row that takes the id of one that is gone would be taken for it in the history.
  private func examineRowCounters(_ db: Database) throws -> [String] {
    try Schema.recordTables.compactMap { table in
      let isAhead = try db.first(
        """
        SELECT max(coalesce((SELECT max(id) FROM \(table)), 0),
            coalesce((SELECT max(rowId) FROM eventRow WHERE entity = ?), 0))
          <= coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)
        """, [table, table]
      ) { try $0.bool() }
      return isAhead == true ? nil : "the counter of the rows of \(table) was set back"
    }
  }

  // MARK: Rows

  func examineRows() throws(StoreError) -> ExaminedPart {
    try read { db in
      var digests = try accounts(db)
      var ailments: [String] = []
      var rowCount = 0
      for table in Schema.recordTables {
        try StoredRow.forEach(db, table: table) { stored in
          rowCount += 1
          guard case .integer(let id) = stored["id"] else {
            ailments.append("a row of \(table) has no id")
            return
          }
          let name = RowName(table: table, id: id)
          let digest = digests.removeValue(forKey: name)
          if digest == stored.digest { return }
          ailments.append(
            Self.name(of: stored)
              + (digest == nil ? " is in no act" : " is not what the history made of it"))
        }
      }
      for row in digests.keys.sorted() {
        ailments.append("row \(row.id) of \(row.table) is gone, and no act removed it")
      }
      return ExaminedPart(
        part: .rows, extent: count(rowCount, "row"), ailments: ailments)
    }
  }

  /// What the history last made of each row that is there.
  private func accounts(_ db: Database) throws -> [RowName: Digest] {
    var accounts: [RowName: Digest] = [:]
    try db.forEach("SELECT changes FROM eventPayload ORDER BY sequence") { fields in
      for change in try Document.decode(Footprint.self, from: try fields.string()).changes {
        accounts[RowName(table: change.table, id: change.rowId)] = change.digest
      }
    }
    return accounts
  }

  /// What a person calls a row.
  private static func name(of row: StoredRow) -> String {
    func text(_ column: String) -> String? {
      switch row[column] {
      case .text(let text): text
      case .integer(let number): "\(number)"
      default: nil
      }
    }
    if let handle = text("handle"), let letter = row.table.first { return "\(letter)\(handle)" }
    if row.table == "story", let slug = text("slug") { return "the story \(slug)" }
    return "row \(text("id") ?? "?") of \(row.table)"
  }
}
