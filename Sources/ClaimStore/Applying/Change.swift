import ClaimModel
import FoundationEssentials
import GRDB

/// What an act did to one row, as the history holds it. What a new row holds stands in the act; only
/// its digest is noted.
struct Change: Codable {
  let table: String
  let rowId: Int64
  /// Nil for a new row; of a changed row the columns that changed, of a removed one all.
  let before: [String: StoredValue]?
  /// The columns that changed; nil for a new row and for a removed one.
  let after: [String: StoredValue]?
  /// Of the whole row afterwards; nil when it was removed.
  let digest: Digest?
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
      let digits = Array(try object.decode(String.self, forKey: .hex).utf8)
      let nibbles = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      guard nibbles.count == digits.count, digits.count % 2 == 0 else {
        throw DecodingError.dataCorruptedError(
          forKey: .hex, in: object, debugDescription: "not hex digits")
      }
      self = .bytes(
        stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) })
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
      let digits = Array("0123456789abcdef".utf8)
      let hex = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
      try object.encode(String(decoding: hex, as: UTF8.self), forKey: .hex)
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
  private let columns: [(name: String, value: DatabaseValue)]

  init(table: String, columns: [(String, DatabaseValue)]) {
    self.table = table
    self.columns = columns.sorted { $0.0 < $1.0 }
  }

  init(table: String, _ row: Row) {
    self.init(table: table, columns: row.map { ($0.0, $0.1) })
  }

  /// Nil when there is no such row.
  static func fetch(_ db: Database, table: String, id: Int64) throws -> StoredRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM \(table) WHERE id = ?"), arguments: [id]
    ).map { StoredRow(table: table, $0) }
  }

  subscript(column: String) -> DatabaseValue? { columns.first { $0.name == column }?.value }

  /// Every column as the history writes it.
  var stored: [String: StoredValue] {
    Dictionary(uniqueKeysWithValues: columns.map { ($0.name, StoredValue($0.value)) })
  }

  /// The columns whose values are not those of another row of the table.
  func differing(from other: StoredRow) -> [String: StoredValue] {
    stored.filter { other.stored[$0.key] != $0.value }
  }

  /// The digest of table, names, types and values: one changed byte changes it. Columns that are null
  /// are passed over, so that a later schema can add some.
  var digest: Digest {
    Digest(
      ofFields: [Array(table.utf8)]
        + columns.lazy.filter { !$0.value.isNull }
        .flatMap { [Array($0.name.utf8), Self.bytes($0.value)] })
  }

  private static func bytes(_ value: DatabaseValue) -> [UInt8] {
    switch value.storage {
    case .null: []
    case .int64(let number): [1] + Array("\(number)".utf8)
    case .double(let number): [2] + Array("\(number)".utf8)
    case .string(let text): [3] + Array(text.utf8)
    case .blob(let data): [4] + Array(data)
    }
  }
}
