import ClaimModel
import GRDB

/// What the acts of one transaction have found out of rows and need not ask again: what never changes
/// while a row is there.
final class KnownRows {
  private var titles: [RowName: String?] = [:]
  private var owners: [RowName: RowName?] = [:]
  private var ids: [String: [UID: Int64]] = [:]
  private var count = 0
  /// The last row of a table when the transaction began; rows behind it are indexed at its end.
  private var lastIndexed: [String: Int64] = [:]
  /// How many bytes of words the index of a table was given or told to forget.
  private var indexedBytes: [String: Int] = [:]
  /// How much is kept at most.
  private static let limit = 20_000

  /// Asks again from now on, since a row has gone.
  func forget() { (titles, owners, ids, count) = ([:], [:], [:], 0) }

  private func grow() {
    count += 1
    if count > Self.limit { forget() }
  }

  // MARK: Rows

  func title(of row: RowName, _ find: () throws -> String?) rethrows -> String? {
    if let title = titles[row] { return title }
    let title = try find()
    grow()
    titles[row] = .some(title)
    return title
  }

  func owner(of row: RowName, _ find: () throws -> RowName?) rethrows -> RowName? {
    if let owner = owners[row] { return owner }
    let owner = try find()
    grow()
    owners[row] = .some(owner)
    return owner
  }

  func id(of uid: UID, in table: String) -> Int64? { ids[table]?[uid] }

  func note(_ row: RowName, _ uid: UID) {
    grow()
    ids[row.table, default: [:]][uid] = row.id
  }

  /// A row that was added just now.
  func note(_ row: RowName, _ uid: UID, handle: Handle?, owner: RowName?) {
    note(row, uid)
    if let handle { titles[row] = .some(handle.description) }
    owners[row] = .some(owner)
  }

  private var columns: [String: StoredRow.Columns] = [:]

  func columns(of table: String, in db: Database) throws -> StoredRow.Columns {
    if let known = columns[table] { return known }
    let found = try StoredRow.Columns(of: table, in: db)
    columns[table] = found
    return found
  }

  // MARK: The full-text index

  /// Leaves the words of rows that are added from now on to `index`.
  func indexLater(in db: Database) throws {
    for table in Schema.searchColumns.keys {
      lastIndexed[table] =
        try db.first("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]) { try $0.rowID() }
        ?? 0
    }
  }

  func isIndexedLater(_ row: StoredRow) -> Bool {
    guard let last = lastIndexed[row.table], case .integer(let id)? = row["id"] else {
      return false
    }
    return id > last
  }

  func noteIndexed(_ bytes: Int, of table: String) { indexedBytes[table, default: 0] += bytes }

  /// Ends the transaction for the index: gives it what was left for later, all of it at once, which costs less
  /// than one after the other, and has it merge as much as comes due for what it was given.
  ///
  /// The words of a row are written anew each time their segment is merged with three others, and so 8 times
  /// until there are 60,000 of them: 8 pages of 4,096 bytes for each page of words.
  func index(in db: Database) throws {
    for (table, column) in Schema.searchColumns.sorted(by: { $0.key < $1.key }) {
      guard let bytes = indexedBytes[table] else { continue }
      if let last = lastIndexed[table] {
        try db.execute(
          sql: """
            INSERT INTO \(table)Search (rowid, \(column))
            SELECT id, \(column) FROM \(table) WHERE id > ? ORDER BY id
            """, arguments: [last])
      }
      try db.execute(
        sql: "INSERT INTO \(table)Search (\(table)Search, rank) VALUES ('merge', ?)",
        arguments: [1 + bytes / 512])
    }
  }
}
