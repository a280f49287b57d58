import ClaimModel

/// Finds the blocks of a text: what of it is prose, and which part each piece plays on the page.
///
/// Plain text and Markdown are read by one set of rules. Two of them depend on which it is. A text
/// is Markdown when a heading, a fence, front matter, a link's definition or an image stands in it;
/// then indented lines are code, and the lines of a paragraph are joined. In plain text indented
/// lines are prose, and a line longer than `longestWrappedLine` is a paragraph by itself, since
/// nobody wraps lines there.
struct Layout {
  /// In scalars; lines that are wrapped by hand or by a program stay under it.
  static let longestWrappedLine = 120

  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  private(set) var lines: [(line: Line, shape: LineShape)] = []
  var isMarkdown = false
  var blocks: [(role: SegmentRole, lines: [Line])] = []
  private var paragraph: [Line] = []
  private var paragraphRole = SegmentRole.body
  private var hasHeadline = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The blocks of a text in reading order, tables, code, comments and other markup left out.
  static func blocks(of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) -> [Block] {
    var layout = Layout(bytes, lexicon: lexicon)
    layout.split()
    layout.gather()
    return layout.blocks.map { Block(role: $0.role, lines: $0.lines) }
  }

  /// The value of a key of the front matter, such as `slug`; nil where it has none.
  static func frontMatter(_ key: String, of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon)
    -> String?
  {
    var layout = Layout(bytes, lexicon: lexicon)
    layout.split()
    return layout.frontMatterValue(of: key).map(layout.text)
  }

  // MARK: Lines

  private mutating func split() {
    var (start, scalar) = (0, 0)
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      lines.append(
        (Line(start: start, end: end, scalarStart: scalar), LineShape(bytes[start..<end])))
      scalar += scalarCount(start..<end) + 1
      start = end + 1
    }
    isMarkdown =
      frontMatterEnd != nil
      || lines.contains { entry in
        switch entry.shape {
        case .heading, .fence, .definition, .image, .footnote: true
        default: false
        }
      }
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for place in range where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  func text(_ line: Line) -> String {
    String(decoding: bytes[line.start..<line.end], as: UTF8.self)
  }

  /// A line without its first bytes.
  func drop(_ count: Int, of line: Line) -> Line {
    let start = min(line.start + count, line.end)
    return Line(
      start: start, end: line.end,
      scalarStart: line.scalarStart + scalarCount(line.start..<start))
  }

  // MARK: Blocks

  private mutating func gather() {
    var index = frontMatterEnd ?? 0
    let title = frontMatterValue(of: "title")
    while index < lines.count {
      index = take(index)
    }
    closeParagraph()
    // What is printed over the text counts before what its front matter calls it.
    if !hasHeadline, let title {
      blocks.insert((.headline, [title]), at: 0)
    } else if !hasHeadline {
      findHeadline()
    }
    findSmallParts()
  }

  /// Takes one line, or the lines of one piece of markup, and returns the next line's index.
  private mutating func take(_ index: Int) -> Int {
    let (line, shape) = lines[index]
    switch shape {
    case .blank, .rule, .definition, .tableRow:
      closeParagraph()
    case .heading(let level, let prefix):
      closeParagraph()
      addHeading(level, [drop(prefix, of: line)])
    case .underline(let level):
      // Under words it makes them a heading; alone it is a line across the page.
      if isMarkdown || level == 1 || paragraph.count == 1, !paragraph.isEmpty,
        paragraphRole == .body
      {
        let lines = paragraph
        paragraph = []
        addHeading(level, lines)
      } else {
        closeParagraph()
      }
    case .fence(let mark, let count):
      closeParagraph()
      return endOfFence(mark, count, from: index + 1)
    case .comment(let isClosed):
      closeParagraph()
      return isClosed ? index + 1 : endOfComment(from: index + 1)
    case .listItem(let prefix):
      closeParagraph()
      paragraphRole = .listItem
      paragraph = [drop(prefix, of: line)]
    case .blockQuote(let prefix):
      if paragraphRole != .blockQuote { closeParagraph() }
      paragraphRole = .blockQuote
      add(drop(prefix, of: line))
    case .footnote(let prefix):
      closeParagraph()
      paragraphRole = .footnote
      paragraph = [drop(prefix, of: line)]
    case .image(let words):
      closeParagraph()
      if !words.isEmpty {
        let start = drop(words.lowerBound, of: line)
        blocks.append(
          (
            .caption,
            [
              Line(
                start: start.start, end: line.start + words.upperBound,
                scalarStart: start.scalarStart)
            ]
          ))
      }
    case .indented where isMarkdown && paragraph.isEmpty: break
    case .indented, .words: add(line)
    }
    return index + 1
  }

  private func endOfFence(_ mark: UInt8, _ count: Int, from start: Int) -> Int {
    for index in start..<max(start, lines.count) {
      if case .fence(mark, let closing) = lines[index].shape, closing >= count { return index + 1 }
    }
    return lines.count
  }

  private func endOfComment(from start: Int) -> Int {
    for index in start..<max(start, lines.count) {
      let line = lines[index].line
      if LineShape.contains("-->", in: bytes[line.start..<line.end]) { return index + 1 }
    }
    return lines.count
  }

  private mutating func addHeading(_ level: Int, _ lines: [Line]) {
    let isHeadline = !hasHeadline && level == 1
    hasHeadline = hasHeadline || isHeadline
    blocks.append((isHeadline ? .headline : .subheading, lines))
  }

  private mutating func add(_ line: Line) {
    if let last = paragraph.last, !isMarkdown, isLong(last) || isLong(line) {
      let role = paragraphRole
      closeParagraph()
      paragraphRole = role == .blockQuote ? role : .body
    }
    paragraph.append(line)
  }

  private func isLong(_ line: Line) -> Bool {
    line.end - line.start > Self.longestWrappedLine
  }

  private mutating func closeParagraph() {
    if !paragraph.isEmpty { blocks.append((paragraphRole, paragraph)) }
    paragraph = []
    paragraphRole = .body
  }
}
