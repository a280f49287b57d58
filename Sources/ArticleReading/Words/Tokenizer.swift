import ClaimModel

/// Splits lines of stored text into tokens, passing over inline markup.
///
/// Works on UTF-8 and counts scalars on the way, so that no offset has to be converted. It looks
/// ahead only to the end of a piece of markup that cannot hold another one, so its work is linear.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The same with A to Z in lower case, so that most words need no copy to be looked up.
  private let lower: [UInt8]
  private var spellings: Spellings
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
    spellings = Spellings(lexicon: lexicon)
    lower = [UInt8](unsafeUninitializedCapacity: bytes.count) { lower, count in
      for place in bytes.indices {
        let byte = bytes[place]
        lower.initializeElement(at: place, to: byte.isCapital ? byte | 0x20 : byte)
      }
      count = bytes.count
    }
  }

  /// The tokens of some lines, one after the other.
  mutating func tokens(of lines: [Line]) -> [Token] {
    tokens = []
    // A word of English and the space behind it take six bytes.
    tokens.reserveCapacity(lines.reduce(8) { $0 + ($1.end - $1.start) / 5 })
    for line in lines {
      (offset, scalar, end) = (line.start, line.scalarStart, line.end)
      spaceBefore = true
      startsLine = true
      afterCode = false
      while offset < end { step() }
      closeLine()
    }
    defer { tokens = [] }
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
    let first = bytes[offset]
    if first.isLetter || first.isDigit { return word() }
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
      switch sort(at: offset) {
      case .word: word()
      case .space: space()
      case .mark: mark()
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
    guard !spaceBefore, !tokens.isEmpty else { return }
    tokens[tokens.count - 1].flags.insert(.spaceAfter)
  }

  // MARK: Scalars

  private enum Sort { case word, space, mark }

  /// What the scalar at a place can stand in. White space of one byte is the business of `step`.
  private func sort(at place: Int) -> Sort {
    let first = bytes[place]
    if first < 0x80 {
      return first.isLetter || first.isDigit || first == UInt8(ascii: "@")
        || first == UInt8(ascii: "#") || first == UInt8(ascii: "&") ? .word : .mark
    }
    // Dashes and marks of quotation are the most of what is no ASCII.
    guard let scalar = decode(place), !(0x2010...0x2027).contains(scalar.value) else {
      return .mark
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark ? .word : .mark
  }

  private func decode(_ place: Int) -> Unicode.Scalar? {
    let first = UInt32(bytes[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= end else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for next in 1..<max(1, length) { value = value << 6 | UInt32(bytes[place + next] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private func isCapital(at place: Int) -> Bool {
    bytes[place] < 0x80
      ? bytes[place].isCapital : decode(place)?.properties.isUppercase ?? false
  }

  /// The bytes of an apostrophe at a place: 1 or 3, or 0 where there is none.
  private func apostrophe(at place: Int) -> Int {
    guard place < end else { return 0 }
    if bytes[place] == UInt8(ascii: "'") { return 1 }
    return place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99 ? 3 : 0
  }

  // MARK: Words

  /// What a word is made of.
  private struct Parts {
    var capitals = 0
    var letters = 0
    var digits = 0
    var hasOtherScripts = false
    var curlyApostrophes = 0
  }

  private mutating func word() {
    let (from, start) = (offset, scalar)
    var parts = Parts()
    while true {
      letters(&parts)
      let byte = byte()
      // The end of the line is a line end here.
      if byte == 32 || byte == 10 { break }
      if byte.isDigit {
        parts.digits += 1
      } else if sort(at: offset) == .word {
        parts.letters += 1
        if byte >= 0x80 {
          parts.hasOtherScripts = true
          if isCapital(at: offset) { parts.capitals += 1 }
        }
      } else if joins(at: offset, from: from, parts) {
        if byte >= 0x80 { parts.curlyApostrophes += 1 }
      } else {
        break
      }
      skip()
    }
    var last = offset
    // An address of the web runs to the next space, and goes by what stands before its colon.
    if byte() == UInt8(ascii: ":"), byte(1) == UInt8(ascii: "/"), byte(2) == UInt8(ascii: "/") {
      while offset < end, bytes[offset] > 32 { skip() }
    }
    var flags: Token.Flags = []
    if let width = possessive(before: last, from: from) {
      if width > 2 { parts.curlyApostrophes -= 1 }
      last -= width
      flags.insert(.possessive)
    }
    if isCapital(at: from) { flags.insert(.capitalised) }
    let isPossessive = flags.contains(.possessive)
    if parts.letters > 1, parts.capitals >= parts.letters - (isPossessive ? 1 : 0) {
      flags.insert(.allCapitals)
    }
    append(
      from..<last, parts, from: start,
      kind: parts.digits > 0 && parts.digits >= parts.letters ? .number : .word, flags: flags)
  }

  /// Passes over letters of ASCII, of which most words are made.
  private mutating func letters(_ parts: inout Parts) {
    let (start, end, bytes) = (offset, end, bytes)
    var (place, capitals) = (start, 0)
    while place < end, bytes[place].isLetter {
      if bytes[place].isCapital { capitals += 1 }
      place += 1
    }
    parts.letters += place - start
    parts.capitals += capitals
    scalar += place - start
    offset = place
  }

  /// Whether a mark inside a word joins its halves.
  private func joins(at place: Int, from start: Int, _ parts: Parts) -> Bool {
    let apostrophe = apostrophe(at: place)
    let next = place + max(1, apostrophe)
    guard next < end else { return false }
    let joins =
      switch bytes[place] {
      case _ where apostrophe > 0: true
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): true
      case UInt8(ascii: ","): parts.digits > 0 && parts.letters == 0 && bytes[next].isDigit
      // “14:05”
      case UInt8(ascii: ":") where parts.digits > 0 && parts.letters == 0: bytes[next].isDigit
      case UInt8(ascii: ":"): lower[start..<place].starts(with: "mailto".utf8)
      default: false
      }
    return joins && sort(at: next) == .word
  }

  /// The bytes of the `'s` with which a word ends; nil where it does not.
  private func possessive(before last: Int, from start: Int) -> Int? {
    guard lower[last - 1] == UInt8(ascii: "s") else { return nil }
    for width in [2, 4]
    where last - width > start && apostrophe(at: last - width) == width - 1 {
      return width
    }
    return nil
  }

  private mutating func append(
    _ range: Range<Int>, _ parts: Parts, from start: Int, kind: Token.Kind, flags: Token.Flags
  ) {
    let isCopied = parts.hasOtherScripts || parts.curlyApostrophes > 0
    let number = isCopied ? spelling(of: key(range, parts)) : spelling(at: range)
    var classes = spellings.entries[number].classes
    // “WHO” and “US” are names and not the words that they spell.
    if flags.contains(.allCapitals), spellings.entries[number].word.utf8.count < 5 {
      classes.subtract(.function)
    }
    append(number, mark: nil, from: start, kind: kind, flags: flags, classes: classes)
  }

  /// The number of what is spelt at a place, in lower case.
  private mutating func spelling(at range: Range<Int>) -> Int {
    let lower = lower
    return lower.withUnsafeBufferPointer {
      spellings.number(of: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func spelling(of word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { spellings.number(of: $0) }
  }

  /// A word with apostrophes straight and every letter in lower case.
  private func key(_ range: Range<Int>, _ parts: Parts) -> [UInt8] {
    var key: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let width = apostrophe(at: place)
      key.append(width > 0 ? UInt8(ascii: "'") : lower[place])
      place += max(1, width)
    }
    return parts.hasOtherScripts
      ? Array(String(decoding: key, as: UTF8.self).lowercased().utf8) : key
  }

  // MARK: Marks

  /// Whether the single mark of quotation before this place stands here again.
  private func isRepeatedSingleMark(from: Int) -> Bool {
    let width = offset - from
    let isSingle =
      width == 1
      ? bytes[from] == UInt8(ascii: "'")
      : width == 3 && bytes[from] == 0xE2 && bytes[from + 1] == 0x80
        && (0x98...0x99).contains(bytes[from + 2])
    return isSingle && offset + width <= end
      && (from..<offset).allSatisfy { bytes[$0] == bytes[$0 + width] }
  }

  mutating func mark() {
    let start = scalar
    let from = offset
    let first = byte()
    skip()
    // Two single marks are a double one, two hyphens a dash, and three stops an ellipsis.
    if isRepeatedSingleMark(from: from) {
      skip()
      append(first == UInt8(ascii: "'") ? "\"" : bytes[from + 2] == 0x98 ? "“" : "”", from: start)
      return
    }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
      while offset < end, bytes[offset] == first { skip() }
    }
    if offset - from > 1, first == UInt8(ascii: "-") {
      append("—", from: start, spelling: spelling(at: from..<from + 2))
    } else if offset - from > 1, first == UInt8(ascii: ".") {
      append("…", from: start)
    } else {
      append(
        decode(from) ?? "\u{FFFD}", from: start, spelling: spelling(at: from..<offset))
    }
  }

  /// - Parameter spelling: its number; nil for that of the scalar itself.
  private mutating func append(_ mark: Unicode.Scalar, from start: Int, spelling: Int? = nil) {
    let number = spelling ?? self.spelling(of: Array(String(mark).utf8))
    append(number, mark: mark, from: start, kind: .mark, flags: [], classes: [])
  }

  private mutating func append(
    _ spelling: Int, mark: Unicode.Scalar?, from start: Int, kind: Token.Kind, flags: Token.Flags,
    classes: WordClasses
  ) {
    var flags = flags.union(spellings.entries[spelling].flags)
    if spaceBefore { flags.insert(.spaceBefore) }
    if startsLine { flags.insert(.startsLine) }
    if afterCode { flags.insert(.afterCode) }
    tokens.append(
      Token(
        word: spellings.entries[spelling].word, spelling: spelling, mark: mark,
        span: TextSpan(start, scalar), kind: kind, flags: flags, classes: classes))
    spaceBefore = false
    startsLine = false
    afterCode = false
  }
}

/// Letters and digits of ASCII.
extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isCapital: Bool { self &- 65 < 26 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
}
