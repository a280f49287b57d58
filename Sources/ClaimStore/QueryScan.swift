/// A query as far as it must be known before SQLite may compile it: some pragmas act while they are
/// compiled, also behind EXPLAIN and as a second statement (sqlite.org/pragma.html).
struct QueryScan {
  /// The words that the statement begins with, four at the most, as written.
  private(set) var opening: [String] = []
  /// Every word of the statement that may name a view or a column, in lower case.
  private(set) var names: Set<String> = []
  /// Where the statement stands in the bytes, without what is around it.
  private(set) var range = 0..<0
  /// Whether another statement follows.
  private(set) var isFollowed = false

  /// - Parameter bytes: of text in UTF-8.
  init(_ bytes: [UInt8]) {
    var index = 0
    var hasEnded = false
    var opens = true
    while index < bytes.count {
      let start = index
      let kind = Self.token(in: bytes, &index)
      switch kind {
      case .blank: continue
      case .end:
        hasEnded = !range.isEmpty
        continue
      case .word, .quoted, .mark: break
      }
      guard !hasEnded else {
        isFollowed = true
        return
      }
      range = (range.isEmpty ? start : range.lowerBound)..<index
      if kind == .word || kind == .quoted {
        let inner = kind == .word ? start..<index : start + 1..<max(start + 1, index - 1)
        names.insert(String(decoding: bytes[inner], as: UTF8.self).lowercased())
      }
      opens = opens && kind == .word && opening.count < 4
      if opens { opening.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
    }
  }

  private enum Token {
    /// White space or a remark.
    case blank
    /// A semicolon.
    case end
    case word
    /// Text or a name in quotation marks.
    case quoted
    case mark
  }

  /// Moves behind the token that starts at the index (sqlite.org/lang_comment.html, lang_keywords.html).
  private static func token(in bytes: [UInt8], _ index: inout Int) -> Token {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    func skip(past end: [UInt8], from start: Int) -> Int {
      var place = start
      while place + end.count <= bytes.count {
        if bytes[place..<place + end.count].elementsEqual(end) { return place + end.count }
        place += 1
      }
      return bytes.count
    }
    switch byte {
    case 9, 10, 12, 13, 32:
      index += 1
      return .blank
    case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
      index = skip(past: [10], from: index + 2)
      return .blank
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
      index = skip(past: Array("*/".utf8), from: index + 2)
      return .blank
    case UInt8(ascii: ";"):
      index += 1
      return .end
    // A mark that is doubled stands for itself; here it ends one text and begins another.
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
      index = skip(past: [byte], from: index + 1)
      return .quoted
    case UInt8(ascii: "["):
      index = skip(past: [UInt8(ascii: "]")], from: index + 1)
      return .quoted
    default:
      guard isOfWord(byte) else {
        index += 1
        return .mark
      }
      while index < bytes.count, isOfWord(bytes[index]) { index += 1 }
      return .word
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte) || byte == 95
      || (97...122).contains(byte) || byte == 36
  }
}
