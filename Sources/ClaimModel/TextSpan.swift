/// A half-open range of Unicode scalars of a draft's stored text. Written in JSON as `[start, end]`.
package struct TextSpan: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  package let start: Int
  package let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span runs forwards from 0")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }
  package var description: String { "\(start)..<\(end)" }

  /// Whether all of the other lies in it.
  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share a scalar.
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  package func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// In reading order: by start, then by end.
  package static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }

  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let start = try container.decode(Int.self)
    let end = try container.decode(Int.self)
    guard 0 <= start, start <= end, container.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a span is [start, end] with 0 <= start <= end")
    }
    self.init(start, end)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}

extension Sequence<TextSpan> {
  /// The smallest span that holds all of them; nil when there are none.
  package var hull: TextSpan? {
    reduce(nil) { hull, span in hull?.union(span) ?? span }
  }
}

/// The stored text of a draft, with the one place where offsets are converted.
///
/// Stored means decoded, without byte order mark, line ends as LF, otherwise untouched. All
/// offsets that the rest of the program sees count its Unicode scalars.
package struct DraftText: Hashable, Sendable {
  package let string: String
  /// How many Unicode scalars the text has: the end of its last possible span.
  package let scalarCount: Int

  /// The UTF-8 offset of every 64th scalar, so that a conversion walks at most 63 scalars.
  private let checkpoints: [Int]
  /// The scalar offset at which each line starts; the first is 0.
  private let lineStarts: [Int]
  private static let stride = 64

  package init(_ text: String) {
    var string = text
    string.makeContiguousUTF8()
    var checkpoints: [Int] = []
    var lineStarts = [0]
    var scalar = 0
    string.withUTF8 { bytes in
      for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
        if scalar % Self.stride == 0 { checkpoints.append(offset) }
        scalar += 1
        if bytes[offset] == UInt8(ascii: "\n") { lineStarts.append(scalar) }
      }
    }
    if scalar % Self.stride == 0 { checkpoints.append(string.utf8.count) }
    self.string = string
    self.checkpoints = checkpoints
    self.lineStarts = lineStarts
    scalarCount = scalar
  }

  package static func == (a: DraftText, b: DraftText) -> Bool {
    // Swift's own equality would take NFC and NFD for the same text; a draft's text is its bytes.
    a.string.utf8.elementsEqual(b.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    string.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
  }

  /// The span of the whole text.
  package var whole: TextSpan { TextSpan(0, scalarCount) }

  /// The UTF-8 offset of a scalar offset.
  ///
  /// - Precondition: `0 <= scalar <= scalarCount`.
  package func utf8Offset(of scalar: Int) -> Int {
    precondition(scalar >= 0 && scalar <= scalarCount, "offset outside the text")
    let start = checkpoints[scalar / Self.stride]
    let remaining = scalar % Self.stride
    guard remaining > 0 else { return start }
    return string.utf8.withContiguousStorageIfAvailable { bytes in
      var offset = start
      for _ in 0..<remaining {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
      return offset
    } ?? start
  }

  /// The scalar offset of a UTF-8 offset that stands between two scalars.
  package func scalarOffset(ofUTF8 offset: Int) -> Int {
    let last = max(0, checkpoints.partitioningIndex { $0 > offset } - 1)
    let start = checkpoints[last]
    return string.utf8.withContiguousStorageIfAvailable { bytes in
      (start..<max(start, min(offset, bytes.count))).reduce(last * Self.stride) { count, index in
        bytes[index] & 0xC0 == 0x80 ? count : count + 1
      }
    } ?? 0
  }

  /// The same place in UTF-8 bytes.
  package func utf8Range(of span: TextSpan) -> Range<Int> {
    utf8Offset(of: span.start)..<utf8Offset(of: span.end)
  }

  /// The same place in UTF-16 code units, as browsers and many editors count.
  package func utf16Range(of span: TextSpan) -> Range<Int> {
    let range = indices(of: span)
    let start = string.utf16.distance(from: string.startIndex, to: range.lowerBound)
    return start..<start + string.utf16.distance(from: range.lowerBound, to: range.upperBound)
  }

  private func indices(of span: TextSpan) -> Range<String.Index> {
    let range = utf8Range(of: span)
    let start = string.utf8.index(string.startIndex, offsetBy: range.lowerBound)
    return start..<string.utf8.index(start, offsetBy: range.count)
  }

  /// The words at a span, exactly as stored.
  package subscript(span: TextSpan) -> String {
    // By way of a substring its bytes are copied in one piece.
    String(Substring(string.unicodeScalars[indices(of: span)]))
  }

  /// The words at several spans in reading order, joined by “ … ”.
  package subscript(spans spans: [TextSpan]) -> String {
    spans.sorted().map { self[$0] }.joined(separator: " … ")
  }

  /// The same words in as few spans as can be, in reading order and each once: spans that overlap, or that
  /// only white space parts, become one.
  package func joined(_ spans: [TextSpan]) -> [TextSpan] {
    spans.sorted().reduce(into: []) { joined, span in
      guard let last = joined.last,
        span.start <= last.end
          || self[TextSpan(last.end, span.start)].unicodeScalars.allSatisfy(
            \.properties.isWhitespace)
      else { return joined.append(span) }
      joined[joined.count - 1] = last.union(span)
    }
  }

  /// Line and column of an offset, both from 1; the column counts scalars.
  package func place(of scalar: Int) -> (line: Int, column: Int) {
    let line = max(1, lineStarts.partitioningIndex { $0 > scalar })
    return (line, scalar - lineStarts[line - 1] + 1)
  }

  /// The span of a line without its line end.
  ///
  /// - Parameter line: from 1.
  package func span(ofLine line: Int) -> TextSpan {
    let start = lineStarts[line - 1]
    return TextSpan(start, line < lineStarts.count ? lineStarts[line] - 1 : scalarCount)
  }
}
