import ClaimModel

/// Splits lines of stored text into tokens, passing over inline markup.
///
/// Works on UTF-8 and counts scalars on the way, so that no offset has to be converted. It looks
/// ahead only to the end of a piece of markup that cannot hold another one, so its work is linear.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var tokens: [Token] = []
  /// The next byte, and the scalar that starts there.
  var offset = 0
  private var scalar = 0
  var end = 0
  private var spaceBefore = true
  private var startsLine = true
  var afterCode = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The tokens of some lines, one after the other.
  mutating func tokens(of lines: [Line]) -> [Token] {
    tokens = []
    for line in lines {
      (offset, scalar, end) = (line.start, line.scalarStart, line.end)
      spaceBefore = true
      startsLine = true
      afterCode = false
      while offset < end { step() }
      closeLine()
    }
    return tokens
  }

  func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < end ? bytes[offset + distance] : 10
  }

  /// Passes over the scalar that starts here.
  mutating func skip() {
    offset += 1
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    scalar += 1
  }

  mutating func skip(to place: Int) {
    while offset < place { skip() }
  }

  private mutating func step() {
    let first = byte()
    switch first {
    case UInt8(ascii: " "), 9, 10:
      space()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      skip()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["): image()
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: "]"): link()
    case UInt8(ascii: "<"): tag()
    default:
      if let scalar = wordScalar(at: offset) {
        scalar.value == 0xA0 ? space() : word()
      } else {
        mark()
      }
    }
  }

  private mutating func space() {
    skip()
    closeLine()
    spaceBefore = true
  }

  /// The last token is followed by white space.
  private mutating func closeLine() {
    guard let last = tokens.last, !spaceBefore else { return }
    tokens[tokens.count - 1] = Token(
      word: last.word, span: last.span, kind: last.kind, flags: last.flags.union(.spaceAfter),
      classes: last.classes)
  }

  /// The scalar at a byte when it can stand in a word (or is a space of more than one byte); nil
  /// for a mark.
  private func wordScalar(at place: Int) -> Unicode.Scalar? {
    let first = bytes[place]
    if first < 0x80 {
      let isWord =
        (first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z"))
        || (first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9"))
        || first == UInt8(ascii: "@") || first == UInt8(ascii: "#") || first == UInt8(ascii: "&")
      return isWord ? Unicode.Scalar(first) : nil
    }
    guard let scalar = decode(place) else { return nil }
    if scalar.properties.isWhitespace { return "\u{A0}" }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark ? scalar : nil
  }

  private func decode(_ place: Int) -> Unicode.Scalar? {
    let first = UInt32(bytes[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= end else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for next in 1..<max(1, length) { value = value << 6 | UInt32(bytes[place + next] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The bytes of an apostrophe at a place: 1 or 3, or 0 where there is none.
  private func apostrophe(at place: Int) -> Int {
    guard place < end else { return 0 }
    if bytes[place] == UInt8(ascii: "'") { return 1 }
    return place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99 ? 3 : 0
  }

  private mutating func word() {
    let start = scalar
    var key: [UInt8] = []
    var isASCII = true
    var capitals = 0
    var letters = 0
    var digits = 0
    let startsCapital: Bool
    if let first = wordScalar(at: offset) {
      startsCapital =
        first.isASCII ? (65...90).contains(first.value) : first.properties.isUppercase
    } else {
      startsCapital = false
    }
    while offset < end {
      let byte = bytes[offset]
      if let next = wordScalar(at: offset), next.value != 0xA0 {
        if next.isASCII {
          if (65...90).contains(byte) { capitals += 1 }
          if (48...57).contains(byte) { digits += 1 } else { letters += 1 }
          key.append((65...90).contains(byte) ? byte | 0x20 : byte)
          skip()
        } else {
          isASCII = false
          letters += 1
          if next.properties.isUppercase { capitals += 1 }
          let from = offset
          skip()
          key += bytes[from..<offset]
        }
        continue
      }
      let inner = apostrophe(at: offset)
      let width = inner > 0 ? inner : 1
      guard offset > 0, offset + width < end,
        let after = wordScalar(at: offset + width), after.value != 0xA0
      else { break }
      if inner > 0 {
        key.append(UInt8(ascii: "'"))
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        key.append(byte)
      } else if byte == UInt8(ascii: "."), letters + digits > 0 {
        key.append(byte)
      } else if byte == UInt8(ascii: ","), digits > 0, letters == 0,
        (48...57).contains(bytes[offset + 1])
      {
        key.append(byte)
      } else if byte == UInt8(ascii: ":"), isAddress(key) {
        key.append(byte)
      } else {
        break
      }
      skip()
    }
    // An address of the web runs to the next space.
    if byte() == UInt8(ascii: ":"), byte(1) == UInt8(ascii: "/"), byte(2) == UInt8(ascii: "/") {
      while offset < end, bytes[offset] > 32 { skip() }
    }
    add(
      key, isASCII: isASCII, from: start, capitals: capitals, letters: letters, digits: digits,
      startsCapital: startsCapital)
  }

  private func isAddress(_ key: [UInt8]) -> Bool { key.starts(with: Array("mailto".utf8)) }

  private mutating func add(
    _ bytes: [UInt8], isASCII: Bool, from start: Int, capitals: Int, letters: Int, digits: Int,
    startsCapital: Bool
  ) {
    var key = bytes
    var flags: Token.Flags = []
    if key.count > 2, key.suffix(2).elementsEqual([UInt8(ascii: "'"), UInt8(ascii: "s")]) {
      key.removeLast(2)
      flags.insert(.possessive)
    }
    if startsCapital { flags.insert(.capitalised) }
    if letters > 1, capitals >= letters - (flags.contains(.possessive) ? 1 : 0) {
      flags.insert(.allCapitals)
    }
    var word = String(decoding: key, as: UTF8.self)
    if !isASCII { word = word.lowercased() }
    append(
      word, from: start, kind: digits > 0 && digits >= letters ? .number : .word, flags: flags)
  }

  /// Whether the single mark of quotation before this place stands here again.
  private func isRepeatedSingleMark(from: Int) -> Bool {
    let mark = bytes[from..<offset]
    guard offset + mark.count <= end, bytes[offset..<offset + mark.count].elementsEqual(mark) else {
      return false
    }
    return mark.elementsEqual([UInt8(ascii: "'")]) || mark.elementsEqual([0xE2, 0x80, 0x98])
      || mark.elementsEqual([0xE2, 0x80, 0x99])
  }

  mutating func mark() {
    let start = scalar
    let from = offset
    let first = byte()
    skip()
    // Two single marks are a double one, two hyphens a dash, and three stops an ellipsis.
    if isRepeatedSingleMark(from: from) {
      skip()
      let word = first == UInt8(ascii: "'") ? "\"" : bytes[from + 2] == 0x98 ? "“" : "”"
      append(word, from: start, kind: .mark, flags: [])
      return
    }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
      while offset < end, bytes[offset] == first { skip() }
    }
    var word = String(decoding: bytes[from..<offset], as: UTF8.self)
    if first == UInt8(ascii: "-"), offset - from > 1 { word = "--" }
    if first == UInt8(ascii: "."), offset - from > 1 { word = "…" }
    append(word, from: start, kind: .mark, flags: [])
  }

  private mutating func append(
    _ word: String, from start: Int, kind: Token.Kind, flags: Token.Flags
  ) {
    var flags = flags
    if spaceBefore { flags.insert(.spaceBefore) }
    if startsLine { flags.insert(.startsLine) }
    if afterCode { flags.insert(.afterCode) }
    var classes: WordClasses = kind == .mark ? [] : lexicon.classes(of: word)
    // “WHO” and “US” are names and not the words that they spell.
    if flags.contains(.allCapitals), word.utf8.count < 5 { classes.subtract(.function) }
    tokens.append(
      Token(
        word: word, span: TextSpan(start, scalar), kind: kind, flags: flags,
        classes: classes))
    spaceBefore = false
    startsLine = false
    afterCode = false
  }
}
