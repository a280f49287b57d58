import ClaimModel
import FoundationEssentials
import GRDB

/// What an act did to one row, as the history holds it. What a new row holds stands in the act; only
/// its digest is noted.
struct Change: Hashable, Codable {
  let table: String
  let rowId: Int64
  /// Nil for a new row; of a changed row the columns that changed, of a removed one all.
  let before: [String: StoredValue]?
  /// The columns that changed; nil for a new row and for a removed one.
  let after: [String: StoredValue]?
  /// Of the whole row afterwards; nil when it was removed. All zero once words that it held are purged.
  let digest: Digest?
}

/// What an act did and what it rests on, as the history holds it.
struct Footprint: Hashable, Codable {
  let changes: [Change]
  /// By table and id; those that only come with another row are left out.
  let rows: [RowName]
  /// The events out of which a purge took words; nil for every other act.
  let purged: [PurgedEvent]?

  /// Whether a row was added, changed or removed, and is not only rested on.
  func changed(_ row: RowName) -> Bool {
    changes.contains { $0.table == row.table && $0.rowId == row.id }
  }
}

/// A value of a column, as JSON: null, a number, a text, or bytes as `{"hex": "…"}`.
enum StoredValue: Hashable, Codable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let number): .integer(number)
      case .double(let number): .text("\(number)")
      case .string(let text): .text(text)
      case .blob(let data): .bytes(Array(data))
      }
  }

  /// - Parameters:
  ///   - type: what SQLite's `typeof` says of it.
  ///   - bytes: what SQLite casts it to.
  init(type: String, bytes: [UInt8]) {
    switch type {
    case "null": self = .null
    case "integer": self = .integer(Int64(String(decoding: bytes, as: UTF8.self)) ?? 0)
    case "blob": self = .bytes(bytes)
    default: self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// What a digest is made of: the type, and the bytes that SQLite casts it to.
  var typedBytes: [UInt8] {
    switch self {
    case .null: []
    case .integer(let number): Array("integer \(number)".utf8)
    case .text(let text): Array("text ".utf8) + text.utf8
    case .bytes(let bytes): Array("blob ".utf8) + bytes
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }

  private enum Key: String, CodingKey { case hex }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      guard let bytes = Hex.bytes(try object.decode(String.self, forKey: .hex).utf8) else {
        throw DecodingError.dataCorruptedError(
          forKey: .hex, in: object, debugDescription: "not hex digits")
      }
      self = .bytes(bytes)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let number = try? value.decode(Int64.self) {
      self = .integer(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .bytes(let bytes):
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(Hex.text(bytes), forKey: .hex)
    case .null:
      var value = encoder.singleValueContainer()
      try value.encodeNil()
    case .integer(let number):
      var value = encoder.singleValueContainer()
      try value.encode(number)
    case .text(let text):
      var value = encoder.singleValueContainer()
      try value.encode(text)
    }
  }
}

/// A row with the values of all its columns.
struct StoredRow {
  let table: String
  /// In the order of their names.
  private let columns: [(name: String, value: StoredValue)]
  /// SHA-256 of table, names, types and bytes: one changed byte changes it. Columns that are null are
  /// passed over, so that a later schema can add some.
  let digest: Digest

  /// A row that is about to be written.
  init(table: String, columns: [(String, DatabaseValue)]) {
    let values = columns.map { (name: $0.0, value: StoredValue($0.1)) }.sorted { $0.name < $1.name }
    self.init(table: table, values: values, bytes: values.map(\.value.typedBytes))
  }

  private init(table: String, values: [(name: String, value: StoredValue)], bytes: [[UInt8]]) {
    self.table = table
    columns = values
    var fields = [Array(table.utf8)]
    for (column, bytes) in zip(values, bytes) where !bytes.isEmpty {
      fields += [Array(column.name.utf8), bytes]
    }
    digest = Digest(ofFields: fields)
  }

  // MARK: Reading

  /// Calls back with the rows of a table.
  ///
  /// Every value is read as the bytes that stand in the file: read as text, GRDB ends it at its first
  /// NUL and repairs what is no UTF-8, and such a change would go unseen.
  ///
  /// - Parameters:
  ///   - id: of the one row to read; nil for all.
  ///   - columns: of the table, where they are known.
  static func forEach(
    _ db: Database, table: String, id: Int64? = nil, columns: Columns? = nil,
    _ work: (StoredRow) throws -> Void
  ) throws {
    let columns = try columns ?? Columns(of: table, in: db)
    try db.forEach(id == nil ? columns.all : columns.one, id.map { [$0] } ?? []) { fields in
      var values: [(name: String, value: StoredValue)] = []
      var bytes: [[UInt8]] = []
      for name in columns.names {
        let type = try fields.string()
        let value = try fields.optionalBytes() ?? []
        values.append((name, StoredValue(type: type, bytes: value)))
        bytes.append(type == "null" ? [] : Array("\(type) ".utf8) + value)
      }
      try work(StoredRow(table: table, values: values, bytes: bytes))
    }
  }

  /// The columns of a table, and the queries that read them.
  struct Columns {
    /// Sorted.
    let names: [String]
    fileprivate let all: String
    fileprivate let one: String

    init(of table: String, in db: Database) throws {
      names = try db.all("SELECT name FROM pragma_table_info(?) ORDER BY name", [table]) {
        try $0.string()
      }
      all =
        "SELECT " + names.map { "typeof(\($0)), CAST(\($0) AS BLOB)" }.joined(separator: ", ")
        + " FROM \(table)"
      one = all + " WHERE id = ?"
    }
  }

  /// Nil when there is no such row.
  static func fetch(_ db: Database, table: String, id: Int64, columns: Columns? = nil) throws
    -> StoredRow?
  {
    var found: StoredRow?
    try forEach(db, table: table, id: id, columns: columns) { found = $0 }
    return found
  }

  // MARK: Values

  subscript(column: String) -> StoredValue? { columns.first { $0.name == column }?.value }

  /// Every column as the history writes it.
  var stored: [String: StoredValue] {
    Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.value) })
  }

  /// The columns whose values are not those of another row of the table.
  func differing(from other: StoredRow) -> [String: StoredValue] {
    let others = other.stored
    return stored.filter { others[$0.key] != $0.value }
  }
}
