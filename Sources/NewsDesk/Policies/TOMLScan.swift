/// A look at the bytes of a TOML file before a parser sees them.
///
/// toml++ 3, which TOMLKit wraps, ends the program where it should report: for a table without a name, a
/// brace in a list, half a date, keys of thousands of parts, and more. So nothing is let through but what
/// a policy is made of: tables, keys, texts, lists, numbers, true and false. What is wrong with those the
/// parser reports.
struct TOMLScan {
  /// Where it was refused, line and column (in bytes) from 1, and why.
  typealias Refusal = (line: Int, column: Int, reason: String)

  /// Nil where nothing is wrong.
  ///
  /// - Parameter bytes: of text in UTF-8.
  static func refusal(of bytes: [UInt8]) -> Refusal? {
    var scan = TOMLScan(bytes)
    return scan.refusal()
  }

  /// What may come next on a line.
  private enum Expected {
    case keyOrTable, tableName, value, nothing
  }

  private let bytes: [UInt8]
  private var next = 0
  private var line = 1
  private var lineStart = 0
  private var expected = Expected.keyOrTable
  /// How many lists are open.
  private var depth = 0
  /// On this line.
  private var dots = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func refusal() -> Refusal? {
    while next < bytes.count {
      let start = next
      if let reason = step() { return (line, start - lineStart + 1, reason) }
    }
    return nil
  }

  /// Takes one lexeme; why it is refused, or nil.
  private mutating func step() -> String? {
    let byte = bytes[next]
    switch byte {
    case UInt8(ascii: "\n"): endLine()
    case UInt8(ascii: " "), UInt8(ascii: "\t"): next += 1
    case UInt8(ascii: "\r") where peek(1) == UInt8(ascii: "\n"): next += 1
    case UInt8(ascii: "#"):
      while next < bytes.count, bytes[next] != UInt8(ascii: "\n") { next += 1 }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipText(mark: byte)
      if expected == .value, depth == 0 { expected = .nothing }
    case UInt8(ascii: "="):
      next += 1
      expected = .value
    case UInt8(ascii: ","): next += 1
    case UInt8(ascii: "["): return openBracket()
    case UInt8(ascii: "]"):
      next += 1
      depth = max(0, depth - 1)
      if depth == 0 { expected = .nothing }
    case _ where Self.isWord(byte): return word()
    default: return "a character that has no place outside quotation marks"
    }
    return nil
  }

  private func peek(_ distance: Int) -> UInt8? {
    next + distance < bytes.count ? bytes[next + distance] : nil
  }

  private mutating func endLine() {
    next += 1
    line += 1
    lineStart = next
    dots = 0
    if depth == 0 { expected = .keyOrTable }
  }

  private mutating func openBracket() -> String? {
    guard expected == .keyOrTable, depth == 0 else {
      next += 1
      depth += 1
      expected = .value
      return depth > 1 ? "a list within a list" : nil
    }
    next += peek(1) == UInt8(ascii: "[") ? 2 : 1
    while let byte = peek(0), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { next += 1 }
    expected = .tableName
    guard let byte = peek(0),
      Self.isWord(byte) && byte != UInt8(ascii: "+") && byte != UInt8(ascii: ".")
        || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    else { return "a table needs a name" }
    return nil
  }

  /// A key, or a value without quotation marks.
  private mutating func word() -> String? {
    let start = next
    while let byte = peek(0), Self.isWord(byte) { next += 1 }
    let word = bytes[start..<next]
    dots += word.count { $0 == UInt8(ascii: ".") }
    switch expected {
    case .keyOrTable, .tableName:
      return dots > 16 ? "a key of too many parts" : nil
    case .value:
      if depth == 0 { expected = .nothing }
      return Self.isPlainValue(word) ? nil : "a text needs quotation marks"
    case .nothing: return "something after the end of a value"
    }
  }

  /// Goes behind a text in quotation marks; where it has no end, that is the parser's to say.
  private mutating func skipText(mark: UInt8) {
    let isLong = peek(1) == mark && peek(2) == mark
    next += isLong ? 3 : 1
    while let byte = peek(0) {
      if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\""), peek(1) != UInt8(ascii: "\n") {
        next += peek(1) == nil ? 1 : 2
      } else if byte == mark, !isLong || peek(1) == mark && peek(2) == mark {
        next += isLong ? 3 : 1
        return
      } else if byte == UInt8(ascii: "\n") {
        guard isLong else { return }
        (line, lineStart) = (line + 1, next + 1)
        next += 1
      } else {
        next += 1
      }
    }
  }

  /// True, false, or a number of digits with at most one point.
  private static func isPlainValue(_ word: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) { return true }
    let isSigned = word.first == UInt8(ascii: "-") || word.first == UInt8(ascii: "+")
    let parts = (isSigned ? word.dropFirst() : word)
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "+"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
