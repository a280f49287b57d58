package import ClaimModel
import FoundationEssentials
import GRDB

extension ClaimStore {
  /// How long a query may be, in bytes of UTF-8.
  package static let queryLimit = 1 << 20
  /// How much memory SQLite may take while it answers, in bytes. What it sorts goes to files.
  package static let queryMemory = 128 << 20

  /// Answers a query in SQL, row by row, so that no more than one row is held.
  ///
  /// Four things keep it from changing anything: what it begins with, SQLite's own word for the compiled
  /// statement, a connection that only reads (`PRAGMA query_only`), and no extensions to load.
  ///
  /// - Parameters:
  ///   - sql: one statement.
  ///   - columns: called first, with the name of each column; names can be the same.
  ///   - row: called with the values of each row, a value a column.
  /// - Throws: `QueryError`; `StoreError` where the ledger cannot be read; what `columns` and `row` throw. Rows may
  ///   have been given by then.
  package func query(
    _ sql: String, columns: ([String]) throws -> Void, row: ([QueryValue]) throws -> Void
  ) throws {
    let statement = try Self.statement(in: sql)
    // What the callers throw must come out as it is.
    var refusal: (any Error)?
    func asking(_ work: () throws -> Void) throws {
      do { try work() } catch {
        refusal = error
        throw error
      }
    }
    do {
      try queue.read { db in
        try db.execute(sql: "PRAGMA hard_heap_limit = \(Self.queryMemory)")
        let compiled = try Self.compiled(statement, in: db)
        try asking { try columns(compiled.columnNames) }
        let rows = try Row.fetchCursor(compiled)
        while try rows.next() != nil {
          let values = (0..<Int32(compiled.columnCount)).map { Self.value(of: compiled, at: $0) }
          try asking { try row(values) }
        }
      }
    } catch {
      if let refusal { throw refusal }
      guard let error = error as? DatabaseError else { throw error }
      throw try explanation(of: error, for: statement)
    }
  }

  /// The one statement of a query, which only reads as far as its words tell.
  private static func statement(in sql: String) throws(QueryError) -> (sql: String, scan: QueryScan)
  {
    var bytes = Array(sql.utf8)
    // A file may begin with a byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.count <= queryLimit else { throw .tooLong }
    // SQLite would read up to there, and not what follows.
    guard !bytes.contains(0) else { throw .notText }
    let scan = QueryScan(bytes)
    guard !scan.range.isEmpty else { throw .empty }
    guard !scan.isFollowed else { throw .several }
    let text = String(decoding: bytes[scan.range], as: UTF8.self)
    var words = scan.opening[...]
    if words.first?.uppercased() == "EXPLAIN" {
      words = words.dropFirst()
      if words.first?.uppercased() == "QUERY" { words = words.dropFirst(2) }
    }
    let word = words.first ?? String(text.unicodeScalars.prefix(1))
    guard QueryError.openings.prefix(3).contains(word.uppercased()) else {
      throw .otherOpening(
        String(word.unicodeScalars.prefix(40)),
        nearest: nearest(to: word, among: QueryError.openings.map { $0.lowercased() })?.uppercased()
      )
    }
    return (text, scan)
  }

  private static func compiled(_ statement: (sql: String, scan: QueryScan), in db: Database) throws
    -> Statement
  {
    let compiled = try db.makeStatement(sql: statement.sql)
    guard compiled.isReadonly else { throw QueryError.writes }
    do { try compiled.validateArguments([]) } catch { throw QueryError.parameter }
    return compiled
  }

  private static func value(of statement: Statement, at index: Int32) -> QueryValue {
    let value = DatabaseValue(sqliteStatement: statement.sqliteStatement, index: index)
    switch value.storage {
    case .null: return .null
    case .int64(let number): return .integer(number)
    case .double(let number): return .real(number)
    case .blob(let data): return .blob(Array(data))
    case .string:
      // A text can hold NUL, behind which the database's own reading sees nothing.
      let bytes = Data(sqliteStatement: statement.sqliteStatement, index: index)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  // MARK: Refusals

  private func explanation(of error: DatabaseError, for statement: (sql: String, scan: QueryScan))
    throws -> any Error
  {
    let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOMEM: return QueryError.tooLarge
    case .SQLITE_READONLY: return QueryError.writes
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_AUTH, .SQLITE_TOOBIG, .SQLITE_MISMATCH,
      .SQLITE_RANGE, .SQLITE_CONSTRAINT:
      return QueryError.refused(
        Self.shortened(message), hint: try? hint(for: message, statement.scan))
    default: return StoreError(error)
    }
  }

  /// A message can quote the whole of a query.
  private static func shortened(_ message: String) -> String {
    let start = message.unicodeScalars.prefix(200)
    return start.endIndex == message.unicodeScalars.endIndex ? message : String(start) + "…"
  }

  /// What was probably meant by a name that does not exist, and where to see those that do; nil where the
  /// message is about something else.
  private func hint(for message: String, _ scan: QueryScan) throws -> String? {
    func name(after start: String) -> String? {
      guard message.utf8.starts(with: start.utf8) else { return nil }
      let rest = message.unicodeScalars.dropFirst(start.unicodeScalars.count).prefix { $0 != " " }
      return rest.split { $0 == "." || $0 == "\"" }.last.map { String($0) }
    }
    return try queue.read { db in
      let views = try db.all("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name") {
        try $0.string()
      }
      func columns(of view: String) throws -> [String] {
        try db.columns(in: view).map(\.name)
      }
      if let wanted = name(after: "no such table: ") {
        let tables = try db.all("SELECT name FROM sqlite_schema WHERE type = 'table'") {
          try $0.string()
        }
        let found =
          nearest(to: wanted, among: views) ?? nearest(to: wanted + "View", among: views)
          ?? nearest(to: wanted, among: tables)
        return (found.map { "did you mean \($0)? " } ?? "")
          + "For all views: whosays sql \"SELECT name FROM sqlite_schema WHERE type = 'view'\""
      }
      if let wanted = name(after: "no such column: ") {
        let named = views.filter { scan.names.contains($0.lowercased()) }
        let candidates = try (named.isEmpty ? views : named).flatMap(columns)
        let view = named.first ?? "claimView"
        return (nearest(to: wanted, among: candidates).map { "did you mean \($0)? " } ?? "")
          + "For its columns: whosays sql \"SELECT name FROM pragma_table_info('\(view)')\""
      }
      if let wanted = name(after: "no such function: ") {
        let functions = try db.all("SELECT DISTINCT name FROM pragma_function_list") {
          try $0.string()
        }
        return nearest(to: wanted, among: functions).map { "did you mean \($0)?" }
      }
      return nil
    }
  }
}
