package import ClaimModel
import GRDB

extension ClaimStore {
  /// The items of evidence that are meant, by handle.
  ///
  /// - Parameters:
  ///   - slug: only those with a line to a claim of this story; nil for all.
  ///   - kind: nil for all.
  /// - Throws: `StoreError`, among others when there is no such story.
  package func evidence(story slug: String? = nil, kind: EvidenceKind? = nil) throws(StoreError)
    -> [LoggedEvidence]
  {
    try read { db in
      guard let slug else {
        return try EvidenceReader(db).items(
          where: "? IS NULL OR evidence.kind = ?",
          [
            kind?.rawValue, kind?.rawValue,
          ])
      }
      let story = try storyID(slug, in: db)
      return try EvidenceReader(db).items(
        where: """
          (? IS NULL OR evidence.kind = ?) AND evidence.id IN (SELECT evidenceId FROM evidenceLine
            JOIN claim ON claim.id = claimId WHERE storyId = ? AND isWithdrawn = 0)
          """, [kind?.rawValue, kind?.rawValue, story])
    }
  }

  /// The item of a handle.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func evidence(_ handle: Handle) throws(StoreError) -> LoggedEvidence {
    try read { db in
      guard handle.kind == .evidence,
        let item = try EvidenceReader(db).items(where: "evidence.handle = ?", [handle.number]).first
      else { throw StoreError.unknownHandle(handle) }
      return item
    }
  }

  /// The evidence line of a handle, be it withdrawn.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func line(_ handle: Handle) throws(StoreError) -> LoggedLine {
    try read { db in
      guard handle.kind == .line,
        let line = try EvidenceReader(db).lines(where: "evidenceLine.handle = ?", [handle.number])
          .first
      else { throw StoreError.unknownHandle(handle) }
      return line
    }
  }

  /// The source of a handle, as other rows name it.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func sourceName(_ handle: Handle) throws(StoreError) -> SourceName {
    try read { db in
      let source = try db.first(
        "SELECT uid, handle, identity, name FROM source WHERE handle = ?", [handle.number]
      ) { try $0.sourceName() }
      guard handle.kind == .source, let source else { throw StoreError.unknownHandle(handle) }
      return source
    }
  }
}

/// Reads evidence and its lines.
struct EvidenceReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  func items(where condition: String, _ arguments: StatementArguments) throws -> [LoggedEvidence] {
    try db.all(
      """
      SELECT evidence.id, evidence.uid, evidence.handle, evidence.revision, evidence.kind,
        evidence.title, evidence.locators, excerpt, madeOn, publishedOn, capturedOn, link,
        archiveLink, filePath, fileDigest, fileSize, language, translator, sensitivity,
        creatorId
      FROM evidence WHERE \(condition) ORDER BY evidence.handle
      """, arguments
    ) { fields in
      let row = try fields.rowID()
      let (id, handle) = (ID<Evidence>(try fields.uid()), try fields.handle(.evidence))
      let revision = try fields.int()
      var facts = EvidenceFacts(kind: try fields.word(), title: try fields.string())
      facts.locators = try fields.optionalLocators()
      facts.excerpt = try fields.optionalString()
      facts.madeOn = try fields.optionalDate()
      facts.publishedOn = try fields.optionalDate()
      facts.capturedOn = try fields.optionalDate()
      facts.link = try fields.optionalString()
      facts.archiveLink = try fields.optionalString()
      facts.file = try fields.optionalFile()
      facts.language = try fields.optionalString()
      facts.translator = try fields.optionalString()
      facts.sensitivity = try fields.word()
      facts.creator = try fields.optionalInt().flatMap { creator in
        try db.first("SELECT uid, handle, identity, name FROM source WHERE id = ?", [creator]) {
          try $0.sourceName()
        }
      }
      let added = try History.addition(of: RowName(table: "evidence", id: row), in: db)
      return LoggedEvidence(
        id: id, handle: handle, revision: revision, facts: facts,
        lines: try lines(where: "evidenceId = ? AND isWithdrawn = 0", [row]), agent: added.agent,
        addedAt: added.time)
    }
  }

  func lines(where condition: String, _ arguments: StatementArguments) throws -> [LoggedLine] {
    try db.all(
      """
      SELECT evidenceLine.id, evidenceLine.uid, evidenceLine.handle, evidenceLine.revision,
        evidence.handle, evidence.title, evidence.kind, evidence.sensitivity, claim.handle,
        story.slug, direction, use, sourceCertainty, supportedCertainty, evidenceLine.locators,
        isWithdrawn
      FROM evidenceLine JOIN evidence ON evidence.id = evidenceId
      JOIN claim ON claim.id = evidenceLine.claimId JOIN story ON story.id = claim.storyId
      WHERE \(condition) ORDER BY evidenceLine.handle
      """, arguments
    ) { fields in
      let row = try fields.rowID()
      let added = try History.addition(of: RowName(table: "evidenceLine", id: row), in: db)
      return LoggedLine(
        id: try fields.id(), handle: try fields.handle(.line), revision: try fields.int(),
        evidence: try fields.handle(.evidence), title: try fields.string(),
        kind: try fields.word(), sensitivity: try fields.word(), claim: try fields.handle(.claim),
        slug: try fields.string(),
        facts: LineFacts(
          direction: try fields.word(), use: try fields.word(),
          sourceCertainty: try fields.optionalWord(),
          supportedCertainty: try fields.optionalWord(),
          locators: try fields.optionalLocators()),
        isWithdrawn: try fields.bool(), agent: added.agent, addedAt: added.time)
    }
  }
}

/// The claims that state one thing: one that stands, and those that are merged into it.
struct ClaimFamily {
  /// The row of any of them.
  let claim: Int64
  let db: Database

  init(of claim: Int64, in db: Database) {
    self.claim = claim
    self.db = db
  }

  /// The row that stands for all of them.
  var standing: Int64 {
    get throws {
      try db.first("SELECT coalesce(mergedIntoId, id) FROM claim WHERE id = ?", [claim]) {
        try $0.rowID()
      } ?? claim
    }
  }

  /// Their rows, the one that stands first.
  var rows: [Int64] {
    get throws {
      let standing = try standing
      return [standing]
        + (try db.all("SELECT id FROM claim WHERE mergedIntoId = ? ORDER BY id", [standing]) {
          try $0.rowID()
        })
    }
  }

  /// The evidence lines that stand, by handle.
  var lines: [LoggedLine] {
    get throws {
      try rows.flatMap {
        try EvidenceReader(db).lines(where: "claimId = ? AND isWithdrawn = 0", [$0])
      }.sorted { $0.handle < $1.handle }
    }
  }

  /// Whether an evidence line stands.
  var hasLines: Bool { get throws { try !lines.isEmpty } }
}

extension History {
  /// Who added a row, and when: the first act on it.
  static func addition(of row: RowName, in db: Database) throws -> (agent: String, time: Timestamp)
  {
    let event = try db.first(
      """
      SELECT agent, time FROM eventRow JOIN event USING (sequence)
      WHERE entity = ? AND rowId = ? ORDER BY sequence LIMIT 1
      """, [row.table, row.id]
    ) { (agent: try $0.string(), time: try $0.time()) }
    guard let event else {
      throw StoreError.damaged(detail: "a row of \(row.table) has no history")
    }
    return event
  }
}

extension Fields {
  /// A source's uid, handle, identity and name, in this order.
  mutating func sourceName() throws(StoreError) -> SourceName {
    SourceName(
      id: try id(), handle: try handle(.source), identity: try word(), name: try optionalString())
  }

  /// Places in an item; nil for null.
  mutating func optionalLocators() throws(StoreError) -> Locators? {
    guard let text = try optionalString() else { return nil }
    guard let locators = Locators(text) else { throw .damaged(detail: "a row holds no place") }
    return locators
  }

  /// The path, digest and size of a file, in this order; nil for nulls.
  mutating func optionalFile() throws(StoreError) -> CapturedFile? {
    let (path, hex, size) = (try optionalString(), try optionalString(), try optionalInt())
    guard let path, let hex, let size else { return nil }
    guard let digest = Hex.bytes(hex.utf8).flatMap({ Digest(bytes: $0) }) else {
      throw .damaged(detail: "a row holds no SHA-256 where one must be")
    }
    return CapturedFile(path: path, digest: digest, size: size)
  }
}
