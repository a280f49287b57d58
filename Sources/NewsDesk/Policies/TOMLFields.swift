import ClaimAudit
import ClaimModel
import TOMLKit

/// The keys of one table of a TOML file, taken one by one with their types. What nobody has taken when
/// it is finished is an error, so that a mistyped key never passes for a setting.
struct TOMLFields {
  private let table: TOMLTable
  /// As it should be shown.
  private let file: String
  /// The tables around it, the outermost first.
  private let path: [String]
  private var known: Set<String> = []

  /// - Parameter file: its name, for messages.
  /// - Throws: `PolicyFileError` for what is no UTF-8 or no TOML.
  init(_ bytes: [UInt8], file: String) throws(PolicyFileError) {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge(file, limit: Self.byteLimit) }
    let bytes = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(file) }
    if let refused = TOMLScan.refusal(of: bytes) {
      throw .syntax(file, line: refused.line, column: refused.column, refused.reason)
    }
    do {
      try self.init(TOMLTable(string: text), file: file, path: [])
    } catch let error as TOMLParseError {
      throw .syntax(
        file, line: error.source.begin.line, column: error.source.begin.column, error.description)
    } catch {
      throw .notText(file)
    }
  }

  /// No policy is longer, and a parser that recurses is not given more.
  static let byteLimit = 65_536

  /// Of UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private init(_ table: TOMLTable, file: String, path: [String]) {
    self.table = table
    self.file = file
    self.path = path
  }

  /// The keys that nobody has taken, in alphabetical order.
  var rest: [String] { table.keys.filter { !known.contains($0) }.sorted() }

  /// Nil where the key is not there.
  mutating func string(_ key: String) throws(PolicyFileError) -> String? {
    try value(key, "a text in quotation marks") { $0.string }
  }

  /// Nil where the key is not there.
  mutating func strings(_ key: String) throws(PolicyFileError) -> [String]? {
    try value(key, "a list of texts in quotation marks") { value in
      guard let texts = value.array?.map(\.string), texts.allSatisfy({ $0 != nil }) else {
        return nil
      }
      return texts.compactMap(\.self)
    }
  }

  /// Nil where the key is not there.
  mutating func threshold(_ key: String) throws(PolicyFileError) -> ThresholdValue? {
    try value(key, "a whole number, true or false") { value in
      value.bool.map { .flag($0) } ?? value.int.map { .number($0) }
    }
  }

  /// Nil where the key is not there.
  mutating func fields(_ key: String) throws(PolicyFileError) -> TOMLFields? {
    let (file, path) = (file, path)
    return try value(key, "a table") { value in
      value.table.map { TOMLFields($0, file: file, path: path + [key]) }
    }
  }

  /// Whether the key holds a table; false where it is not there.
  func isTable(_ key: String) -> Bool { table[key]?.type == .table }

  private mutating func value<Value>(
    _ key: String, _ expected: String, _ read: (any TOMLValueConvertible) -> Value?
  ) throws(PolicyFileError) -> Value? {
    known.insert(key)
    guard table.contains(key: key), let found = table[key] else { return nil }
    guard let value = read(found) else {
      throw .wrongType(file, key: (path + [key]).joined(separator: "."), expected: expected)
    }
    return value
  }

  /// - Throws: `PolicyFileError.unknownKey` for the first key that nobody has taken.
  func finish() throws(PolicyFileError) {
    guard let key = rest.first else { return }
    throw .unknownKey(
      file, key: (path + [key]).joined(separator: "."),
      nearest: nearest(to: key, among: known.sorted()),
      known: known.sorted())
  }
}
