/// Text from outside, made safe to print to a terminal.
package enum TerminalText {
  /// What could move the cursor, change the order of the words, end the line or hide in it, in a
  /// form that can be seen, `\u{1B}`; everything else as it is, emoji with their joiners included.
  package static func escaped(_ text: String) -> String {
    if text.isPrintableASCII { return text }
    guard text.unicodeScalars.contains(where: { $0.isHostile || $0.isJoiner }) else { return text }
    return text.escaped()
  }

  /// The escaped text, and how many columns it takes on a terminal.
  static func measured(_ text: String) -> (text: String, width: Int) {
    if text.isPrintableASCII { return (text, text.utf8.count) }
    let text = escaped(text)
    return (text, width(of: text))
  }

  /// How many columns an escaped text takes on a terminal.
  package static func width(of text: String) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    var columns = ColumnCounter()
    return text.unicodeScalars.reduce(0) { $0 + columns.next($1) }
  }

  /// A text broken between words into lines of at most so many columns; a longer word stands on a
  /// line of its own. Every line ends.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line.
  ///   - rest: what stands before every other line.
  static func wrapped(_ text: String, width: Int, first: String = "", rest: String = "") -> String {
    var lines = ""
    var line = first
    var isEmpty = true
    for word in text.unicodeScalars.split(separator: " ").map({ String($0) }) {
      if !isEmpty, self.width(of: line) + 1 + self.width(of: word) > width {
        lines += line + "\n"
        line = rest
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    return lines + line + "\n"
  }
}

/// Counts the columns of a text scalar by scalar: two for a wide one, none for one that combines
/// with or is joined to the one before.
struct ColumnCounter {
  private var joins = false
  private var isHalfFlag = false

  mutating func next(_ scalar: Unicode.Scalar) -> Int {
    defer { joins = scalar == "\u{200D}" }
    let isFlag = (0x1F1E6...0x1F1FF).contains(scalar.value)
    if joins || isFlag && isHalfFlag {
      isHalfFlag = false
      return 0
    }
    isHalfFlag = isFlag
    return Self.columns(of: scalar)
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and finals of Korean letters combine; so do the skin tones of emoji.
    if (0x1160...0x11FF).contains(scalar.value) || scalar.properties.isEmojiModifier { return 0 }
    return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  /// The blocks that Unicode calls wide or full width. (UAX #11.)
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
