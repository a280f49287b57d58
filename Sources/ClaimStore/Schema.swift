import ClaimModel
import GRDB

/// The tables of a ledger: the text of `schema.sql` at the top of the project, embedded.
enum Schema {
  /// “whos” in ASCII, at offset 68 of the file: tells a ledger from any other SQLite file.
  static let applicationID: Int32 = 0x7768_6F73
  /// At offset 60 of the file. Grows with each change of the schema once 0.1.0 is out.
  static let version = 1

  static let text = String(decoding: PackageResources.schema_sql, as: UTF8.self)

  /// The tables whose rows the history accounts for, referenced ones before those that refer.
  static let recordTables = RecordEntity.all.map(\.name)

  /// The column of a table that the full-text index holds; the index is called `TABLESearch`.
  static let searchColumns = ["draft": "text", "claim": "words"]

  /// Makes the tables and writes the ledger's identity.
  static func create(in db: Database, uid: UID, replica: UID, at time: Timestamp) throws {
    try db.execute(sql: text)
    try db.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    try db.execute(
      sql: "INSERT INTO ledger (id, uid, replica, createdAt) VALUES (1, ?, ?, ?)",
      arguments: [uid.column, replica.column, time.milliseconds])
    for kind in HandleKind.allCases {
      try db.execute(
        sql: "INSERT INTO handleCounter (kind, last) VALUES (?, 0)", arguments: [kind.rawValue])
    }
  }

  /// One change of the schema after the first release: the SQL that takes a ledger of the version
  /// before to this one.
  struct Step {
    let version: Int
    let sql: String
  }

  /// In order of their versions. A step is never edited once it is released. One that adds columns
  /// lets them be null: the history's digests pass over nulls, and so go on being right.
  static let steps: [Step] = []

  /// Takes an older ledger to a version, in the transaction of the caller.
  ///
  /// - Throws: `StoreError.damaged` for a version from which no step leads on.
  static func migrate(_ db: Database, by steps: [Step] = steps, to version: Int = version) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found < version else { return }
    guard found > 0 else { throw StoreError.damaged(detail: "it has no version") }
    for step in steps where step.version > found && step.version <= version {
      try db.execute(sql: step.sql)
    }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The text of every table, index, view and trigger, sorted, without what SQLite adds itself.
  static func shape(of db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql")
  }
}
