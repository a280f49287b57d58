import ClaimModel
import GRDB

extension Recorder {
  /// Empties the fields of the rows, and notes what is to be left of the history.
  mutating func purge(_ deed: Purge, at time: Timestamp) throws {
    let limit = RecordEntity.Limit.sentence
    guard deed.reason.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw StoreError.unsoundAct(reason: "a purge says why")
    }
    guard deed.reason.utf8.count <= limit else {
      throw StoreError.tooLong(field: "reason", bytes: deed.reason.utf8.count, limit: limit)
    }
    let (subject, removed) = try PurgeScope(db: db).row(of: deed.subject)
    if !deed.isNotAName {
      try RecordChecks(db: db).checkReason(deed.reason, ofPurging: subject, removed)
    }
    let plan = try PurgePlan(deed, at: time, in: db)
    rest(on: subject.table, id: subject.id)
    var names = [try title(of: subject) ?? removed?.title].compactMap(\.self)
    for target in plan.rows where target.isThere {
      // Every one of them, also where the words stand in the history alone: of all digests that held
      // them, none is kept, so the row as it stands now needs one.
      try purge(
        target.row,
        target.fields.sorted().compactMap { field in
          Redaction.left(field, of: target.row).map { (field, $0) }
        })
      if let name = try title(of: target.row), !names.contains(name) { names.append(name) }
    }
    for name in names { if let handle = Handle(name) { touch(handle) } else { touch(name) } }
    self.plan = plan
  }

  /// Takes the words out of the events that the plan names, once the event of the purge is there.
  func redactHistory(by sequence: Int) throws {
    for event in plan?.events ?? [] {
      try db.cachedStatement(
        sql: """
          UPDATE eventPayload SET salt = NULL, act = ?, changes = ?, purgedBy = ?
          WHERE sequence = ?
          """
      ).execute(arguments: [event.act, event.changes, sequence, event.sequence])
    }
  }

  /// What people call a row, or the row that it belongs to.
  static func name(of row: RowName, in db: Database) throws -> String? {
    if let title = try title(of: row, in: db) { return title }
    let owner =
      switch row.table {
      case "draft":
        "SELECT slug || '@' || ordinal FROM draft JOIN story ON story.id = storyId"
      case "descriptor": "SELECT 's' || handle FROM source JOIN descriptor ON source.id = sourceId"
      case "terms":
        """
        SELECT 's' || handle || ' ' || slug FROM terms JOIN source ON source.id = sourceId
        JOIN story ON story.id = storyId
        """
      case "assessment":
        """
        SELECT coalesce('c' || claim.handle, 's' || source.handle, 'l' || evidenceLine.handle)
        FROM assessment LEFT JOIN claim ON claim.id = assessment.claimId
        LEFT JOIN source ON source.id = assessment.sourceId
        LEFT JOIN evidenceLine ON evidenceLine.id = assessment.lineId
        """
      default: ""
      }
    guard !owner.isEmpty else { return nil }
    return try db.first("\(owner) WHERE \(row.table).id = ?", [row.id]) { try $0.optionalString() }
      .flatMap(\.self)
  }
}
