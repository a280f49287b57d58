import ClaimModel
import FoundationEssentials
import GRDB

/// Changes rows for one act and notes down what it changed, before and after.
struct Recorder {
  let db: Database
  private(set) var changes: [Change] = []
  /// The rows that the act changes or rests on, by which later acts find out about it; without those
  /// that come with another.
  private(set) var rows: Set<RowName> = []
  /// Slugs and handles of what is touched, for people.
  private(set) var touched: [String] = []
  /// The handles of claims, attributions and sources that the act made or rests on.
  private(set) var handles: [Handle] = []

  /// What a purge does to the history; nil for every other act.
  var plan: PurgePlan?

  private let texts: TextCache
  /// What acts of the same transaction have found out of rows.
  let known: KnownRows

  init(_ db: Database, texts: TextCache, known: KnownRows = KnownRows()) {
    self.db = db
    self.texts = texts
    self.known = known
  }

  /// The text of a draft.
  func text(of draft: Int64) throws -> DraftText { try texts.text(of: draft, in: db) }

  /// Values of columns by name; nil is null.
  typealias Columns = KeyValuePairs<String, (any DatabaseValueConvertible)?>

  // MARK: Changing

  /// Adds a row at revision 1.
  ///
  /// - Returns: its id.
  @discardableResult
  mutating func insert(_ table: String, _ columns: Columns) throws -> Int64 {
    let values = [("revision", 1.databaseValue)] + columns.map { ($0.key, Self.value($0.value)) }
    return try insert(table, values)
  }

  /// Changes columns of a row and counts its revision up.
  mutating func update(_ table: String, id: Int64, _ columns: Columns) throws {
    try update(table, id: id, columns.map { ($0.key, Self.value($0.value)) })
  }

  private static func value(_ value: (any DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }

  /// Adds a row with all its values, its revision among them.
  ///
  /// - Returns: its id.
  mutating func insert(_ table: String, _ values: [(String, DatabaseValue)]) throws -> Int64 {
    for (_, value) in values { try refuseNUL(value) }
    let names = values.map(\.0).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values.map(\.1)))
    let id = db.lastInsertedRowID
    let isNamed = values.contains { $0.0 == "id" }
    let row = StoredRow(
      table: table, columns: isNamed ? values : values + [("id", id.databaseValue)])
    try index(row)
    note(Change(table: table, rowId: id, before: nil, after: nil, digest: row.digest))
    return id
  }

  /// The same for columns that are not known before the program runs.
  mutating func update(_ table: String, id: Int64, _ values: [(String, DatabaseValue)])
    throws
  {
    for (_, value) in values { try refuseNUL(value) }
    guard let before = try fetch(table, id: id) else {
      throw StoreError.damaged(detail: "a row that must be there is gone")
    }
    let assignments = values.map { "\($0.0) = ?" } + ["revision = revision + 1"]
    try db.cachedStatement(
      sql: "UPDATE \(table) SET \(assignments.joined(separator: ", ")) WHERE id = ?"
    ).execute(arguments: StatementArguments(values.map(\.1) + [id.databaseValue]))
    guard let after = try fetch(table, id: id) else {
      throw StoreError.damaged(detail: "a row that must be there is gone")
    }
    if let column = Schema.searchColumns[table], before[column] != after[column] {
      try unindex(before)
      try index(after)
    }
    let old = before.differing(from: after)
    note(
      Change(
        table: table, rowId: id, before: old, after: after.differing(from: before),
        digest: after.digest))
  }

  /// Empties fields of a row, and notes nothing of what they held.
  mutating func purge(_ row: RowName, _ values: [(String, StoredValue)]) throws {
    let before = try StoredRow.fetch(db, table: row.table, id: row.id)
    // What holds no words stays as it is, null.
    let values = values.filter { before?[$0.0] != .null }.map { ($0.0, $0.1.databaseValue) }
    try update(row.table, id: row.id, values)
    let change = changes.removeLast()
    changes.append(
      Change(
        table: change.table, rowId: change.rowId, before: [:], after: change.after,
        digest: change.digest))
  }

  private mutating func remove(_ table: String, id: Int64) throws {
    guard let before = try fetch(table, id: id) else {
      throw StoreError.damaged(detail: "a row that must be there is gone")
    }
    try unindex(before)
    known.forget()
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?").execute(arguments: [id])
    note(Change(table: table, rowId: id, before: before.stored, after: nil, digest: nil))
  }

  private func fetch(_ table: String, id: Int64) throws -> StoredRow? {
    try StoredRow.fetch(db, table: table, id: id, columns: known.columns(of: table, in: db))
  }

  /// Undoes one change. Revisions still grow, so that nobody's older look at the row is taken for
  /// a newer one.
  mutating func reverse(_ change: Change) throws {
    switch (change.before, change.digest) {
    case (nil, _): try remove(change.table, id: change.rowId)
    case (let before?, nil):
      _ = try insert(change.table, before.map { ($0.key, $0.value.databaseValue) })
    case (let before?, _):
      try update(
        change.table, id: change.rowId,
        before.filter { $0.key != "revision" }.map { ($0.key, $0.value.databaseValue) })
    }
  }

  /// GRDB cuts a text at its first NUL without a word.
  private func refuseNUL(_ value: DatabaseValue) throws(StoreError) {
    if case .string(let text) = value.storage, text.utf8.contains(0) {
      throw .unsoundAct(reason: "a text in it holds a NUL")
    }
  }

  // MARK: Noting

  private mutating func note(_ change: Change) {
    changes.append(change)
    if !Self.comesWithItsOwner(change.table) { rest(on: change.table, id: change.rowId) }
  }

  /// Whether rows of a table come and go with the row they belong to, so that no act rests on them.
  static func comesWithItsOwner(_ table: String) -> Bool {
    table == "segment" || table == "attributionClaim"
  }

  /// The rows that the act added or changed.
  var changedRows: Set<RowName> { Set(changes.map { RowName(table: $0.table, id: $0.rowId) }) }

  /// The rows that an event changed or rests on.
  static func rowNames(of sequence: Int, in db: Database) throws -> [RowName] {
    // As bytes, so that the doctor sees what a text would hide behind a NUL.
    try db.all("SELECT CAST(entity AS BLOB), rowId FROM eventRow WHERE sequence = ?", [sequence]) {
      RowName(table: String(decoding: try $0.bytes(), as: UTF8.self), id: try $0.rowID())
    }
  }

  /// Notes that the act rests on a row that it does not change.
  mutating func rest(on table: String, id: Int64) {
    rows.insert(RowName(table: table, id: id))
  }

  /// Notes a slug or handle for the people who read the history.
  mutating func touch(_ name: String) { touched.append(name) }

  /// Notes a handle for the people who read the history, and for whoever applied the act.
  mutating func touch(_ handle: Handle) {
    touched.append(handle.description)
    if handle.kind != .proposal { handles.append(handle) }
  }

  /// The next handle of a kind; no other row ever gets it.
  mutating func nextHandle(_ kind: HandleKind) throws -> Handle {
    try db.cachedStatement(sql: "UPDATE handleCounter SET last = last + 1 WHERE kind = ?")
      .execute(arguments: [kind.rawValue])
    let handle = try db.first("SELECT last FROM handleCounter WHERE kind = ?", [kind.rawValue]) {
      try $0.handle(kind)
    }
    guard let handle else { throw StoreError.damaged(detail: "a handle counter is missing") }
    return handle
  }

  // MARK: The full-text index

  private func index(_ row: StoredRow) throws {
    guard let (column, words) = searched(row) else { return }
    try db.cachedStatement(
      sql: "INSERT INTO \(row.table)Search (rowid, \(column)) VALUES (?, ?)"
    ).execute(arguments: [row["id"]?.databaseValue, words])
  }

  private func unindex(_ row: StoredRow) throws {
    guard let (column, words) = searched(row) else { return }
    // FTS5 keeps no words of its own here and must be told those that it forgets (fts5.html, 6.2).
    let index = "\(row.table)Search"
    try db.cachedStatement(
      sql: "INSERT INTO \(index) (\(index), rowid, \(column)) VALUES ('delete', ?, ?)"
    ).execute(arguments: [row["id"]?.databaseValue, words])
  }

  /// What the index has to be told of a row; nil where it is told nothing, or later.
  private func searched(_ row: StoredRow) -> (column: String, words: DatabaseValue)? {
    guard let column = Schema.searchColumns[row.table], case .text(let words)? = row[column] else {
      return nil
    }
    known.noteIndexed(words.utf8.count, of: row.table)
    return known.isIndexedLater(row) ? nil : (column, words.databaseValue)
  }
}

/// A row by its place in this file.
struct RowName: Hashable, Codable, Comparable {
  let table: String
  let id: Int64

  static func < (a: RowName, b: RowName) -> Bool { (a.table, a.id) < (b.table, b.id) }
}

/// The texts of drafts, each read once however many acts ask for it, unless they come to too much.
final class TextCache {
  private var texts: [Int64: DraftText] = [:]
  private var scalars = 0
  /// How many scalars are kept at most.
  private static let limit = 16_000_000

  func text(of draft: Int64, in db: Database) throws -> DraftText {
    if let known = texts[draft] { return known }
    let text = try db.first("SELECT text FROM draft WHERE id = ?", [draft]) {
      DraftText(try $0.string())
    }
    guard let text else { throw StoreError.damaged(detail: "a draft is gone") }
    scalars += text.scalarCount
    if scalars > Self.limit { forget() }
    texts[draft] = text
    return text
  }

  /// Reads all of them again, since what was read may have been rolled back.
  func forget() { (texts, scalars) = ([:], 0) }
}
