import ClaimModel
import FoundationEssentials
import GRDB

/// The columns of one row, taken one after the other in the order of the query.
///
/// GRDB's own subscript ends the program on a value of another type than expected, and a damaged
/// file holds such values; this one throws.
struct Fields {
  private let statement: Statement
  private var column: Int32 = 0

  fileprivate init(_ statement: Statement) { self.statement = statement }

  private mutating func next() -> DatabaseValue {
    defer { column += 1 }
    return DatabaseValue(sqliteStatement: statement.sqliteStatement, index: column)
  }

  private func damaged(_ expected: String) -> StoreError {
    .damaged(detail: "a row holds no \(expected) where one must be")
  }

  mutating func int() throws(StoreError) -> Int {
    guard case .int64(let value) = next().storage else { throw damaged("number") }
    return Int(value)
  }

  /// The `id` of a row.
  mutating func rowID() throws(StoreError) -> Int64 { Int64(try int()) }

  mutating func optionalInt() throws(StoreError) -> Int? {
    switch next().storage {
    case .null: nil
    case .int64(let value): Int(value)
    default: throw damaged("number")
    }
  }

  mutating func bool() throws(StoreError) -> Bool { try int() != 0 }

  mutating func string() throws(StoreError) -> String {
    guard case .string(let value) = next().storage else { throw damaged("text") }
    return value
  }

  mutating func optionalString() throws(StoreError) -> String? {
    switch next().storage {
    case .null: nil
    case .string(let value): value
    default: throw damaged("text")
    }
  }

  mutating func bytes() throws(StoreError) -> [UInt8] {
    guard case .blob(let value) = next().storage else { throw damaged("bytes") }
    return Array(value)
  }

  mutating func optionalBytes() throws(StoreError) -> [UInt8]? {
    switch next().storage {
    case .null: nil
    case .blob(let value): Array(value)
    default: throw damaged("bytes")
    }
  }

  mutating func uid() throws(StoreError) -> UID {
    guard case .blob(let data) = next().storage, data.count == 16 else { throw damaged("uid") }
    return data.withUnsafeBytes { bytes in
      UID(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  mutating func id<Entity>() throws(StoreError) -> ID<Entity> { ID(try uid()) }

  mutating func digest() throws(StoreError) -> Digest {
    guard let digest = Digest(bytes: try bytes()) else { throw damaged("SHA-256") }
    return digest
  }

  mutating func time() throws(StoreError) -> Timestamp {
    Timestamp(milliseconds: Int64(try int()))
  }

  mutating func optionalTime() throws(StoreError) -> Timestamp? {
    try optionalInt().map { Timestamp(milliseconds: Int64($0)) }
  }

  mutating func handle(_ kind: HandleKind) throws(StoreError) -> Handle { Handle(kind, try int()) }

  /// A value of a vocabulary.
  mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self)
    throws(StoreError) -> Word
  {
    guard let word = Word(rawValue: try string()) else { throw damaged("\(type)") }
    return word
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self)
    throws(StoreError) -> Word?
  {
    guard let text = try optionalString() else { return nil }
    guard let word = Word(rawValue: text) else { throw damaged("\(type)") }
    return word
  }

  /// A value written as JSON.
  mutating func document<Value: Decodable>(_ type: Value.Type = Value.self)
    throws(StoreError) -> Value
  {
    try Document.decode(type, from: try string())
  }

  /// Spans that stand in a text of so many scalars.
  mutating func spans(in text: DraftText) throws(StoreError) -> [TextSpan] {
    let spans: [TextSpan] = try document()
    guard spans.allSatisfy({ text.whole.contains($0) }) else { throw damaged("span of the text") }
    return spans
  }

  mutating func claimDetails(in text: DraftText) throws(StoreError) -> ClaimDetails {
    let details: ClaimDetails = try document()
    guard details.spans.allSatisfy(text.whole.contains) else { throw damaged("span of the text") }
    return details
  }

  mutating func attributionDetails(in text: DraftText) throws(StoreError) -> AttributionDetails {
    let details: AttributionDetails = try document()
    guard details.spans.allSatisfy(text.whole.contains) else { throw damaged("span of the text") }
    return details
  }
}

extension Database {
  /// What is made of every row of a query.
  func all<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Fields) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { values.append(try make(&$0)) }
    return values
  }

  /// What is made of the first row of a query; nil when there is none.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Fields) throws -> Value
  ) throws -> Value? {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    // When the cursor goes, so do the values of the statement.
    return try withExtendedLifetime(rows) {
      guard try rows.next() != nil else { return nil }
      var fields = Fields(statement)
      return try make(&fields)
    }
  }

  /// Does something with every row of a query, one after the other.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [], _ work: (inout Fields) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    try withExtendedLifetime(rows) {
      while try rows.next() != nil {
        var fields = Fields(statement)
        try work(&fields)
      }
    }
  }
}

extension Database {
  /// Does something with the rows of a query, until it has had enough of them.
  ///
  /// - Parameter work: whether there may be more.
  func forEach(
    while sql: String, _ arguments: StatementArguments,
    _ work: (inout Fields) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    try withExtendedLifetime(rows) {
      while try rows.next() != nil {
        var fields = Fields(statement)
        guard try work(&fields) else { break }
      }
    }
  }
}

/// JSON as the ledger holds it: sorted keys, one line.
enum Document {
  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  static func encode(_ value: some Encodable) throws -> String { try encodedByName(value) }

  /// By looking up every type and key.
  static func encodedByName(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String)
    throws(StoreError) -> Value
  {
    do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch {
      throw .damaged(detail: "a document in it cannot be read")
    }
  }
}
