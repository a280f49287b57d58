/// What a line is by its first marks, before its neighbours are asked. The forms are those of
/// CommonMark 0.31 and of GitHub's footnotes and tables.
enum LineShape: Equatable {
  case blank
  /// `# ` to `###### `; the level, and how many bytes stand before the words.
  case heading(level: Int, prefix: Int)
  /// `===` (1) or `---` (2) under a line makes that a heading.
  case underline(level: Int)
  case rule
  /// ``` or ~~~, with the mark and how often it stands there.
  case fence(mark: UInt8, count: Int)
  case listItem(prefix: Int)
  case blockQuote(prefix: Int)
  case footnote(prefix: Int)
  case definition
  case tableRow
  /// Four blanks or a tab, then words.
  case indented
  /// An image and nothing else; the bytes of its words.
  case image(words: Range<Int>)
  case comment(isClosed: Bool)
  case words

  /// - Parameter line: the bytes of the line without its end.
  init(_ line: UnsafeBufferPointer<UInt8>.SubSequence) {
    var place = line.startIndex
    var blanks = 0
    while place < line.endIndex, line[place] == 32 || line[place] == 9 {
      blanks += line[place] == 9 ? 4 : 1
      place += 1
    }
    guard place < line.endIndex else {
      self = .blank
      return
    }
    let before = place - line.startIndex
    let rest = line[place...]
    if blanks >= 4 {
      self = .indented
    } else {
      self = Self.shape(rest, before: before)
    }
  }

  private static func shape(_ rest: UnsafeBufferPointer<UInt8>.SubSequence, before: Int)
    -> LineShape
  {
    let first = rest.first!
    let run = rest.prefix { $0 == first }.count
    let after = rest.dropFirst(run).first
    let isSpaced = after == nil || after == 32 || after == 9
    switch first {
    case UInt8(ascii: "#") where run <= 6 && isSpaced:
      return .heading(level: run, prefix: before + run + blanks(rest.dropFirst(run)))
    case UInt8(ascii: "`") where run >= 3, UInt8(ascii: "~") where run >= 3:
      return .fence(mark: first, count: run)
    case UInt8(ascii: "=") where isOnly(rest, first): return .underline(level: 1)
    case UInt8(ascii: "-") where isOnly(rest, first) && run >= 2: return .underline(level: 2)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if rest.allSatisfy({ $0 == first || $0 == 32 }), rest.count(where: { $0 == first }) >= 3 {
        return .rule
      }
      guard run == 1, first != UInt8(ascii: "_"), after == 32 || after == 9 else { return .words }
      return .listItem(prefix: before + 1 + blanks(rest.dropFirst()))
    case UInt8(ascii: ">"):
      return .blockQuote(prefix: before + 1 + min(1, blanks(rest.dropFirst())))
    case UInt8(ascii: "|"): return .tableRow
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = rest.prefix { (48...57).contains($0) }
      let mark = rest.dropFirst(digits.count)
      guard digits.count <= 3, let stop = mark.first,
        stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")"), mark.dropFirst().first == 32
      else { return .words }
      return .listItem(prefix: before + digits.count + 1 + blanks(mark.dropFirst()))
    case 0xE2 where rest.starts(with: "• ".utf8):
      return .listItem(prefix: before + 4)
    case UInt8(ascii: "<") where rest.starts(with: "<!--".utf8):
      return .comment(isClosed: contains("-->", in: rest))
    case UInt8(ascii: "["), UInt8(ascii: "!"): return bracketed(rest, before: before)
    default: return .words
    }
  }

  /// A footnote, the definition of a link, an image by itself, or words.
  private static func bracketed(_ rest: UnsafeBufferPointer<UInt8>.SubSequence, before: Int)
    -> LineShape
  {
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")), close + 1 < rest.endIndex else {
      return .words
    }
    let next = rest[close + 1]
    if rest.starts(with: "![".utf8), next == UInt8(ascii: "(") {
      let end = rest.lastIndex { $0 != 32 && $0 != 9 }
      guard let end, rest[end] == UInt8(ascii: ")"),
        rest[close...].firstIndex(of: UInt8(ascii: ")")) == end
      else { return .words }
      let start = rest.startIndex - before
      return .image(words: rest.startIndex + 2 - start..<close - start)
    }
    guard next == UInt8(ascii: ":"), rest.first == UInt8(ascii: "[") else { return .words }
    return rest.dropFirst().first == UInt8(ascii: "^")
      ? .footnote(
        prefix: before + close + 2 - rest.startIndex + blanks(rest[(close + 2)...]))
      : .definition
  }

  private static func blanks(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Int {
    bytes.prefix { $0 == 32 || $0 == 9 }.count
  }

  private static func isOnly(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence, _ mark: UInt8) -> Bool
  {
    bytes.drop { $0 == mark }.allSatisfy { $0 == 32 || $0 == 9 }
  }

  /// Whether a text stands in a line. By bytes: for `Character`, a combining mark behind it would
  /// make another text of it.
  static func contains(
    _ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>.SubSequence
  ) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes.count >= wanted.count else { return false }
    return (bytes.startIndex...bytes.endIndex - wanted.count).contains {
      bytes[$0] == wanted[0] && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
