import ClaimModel

/// Names a finding across runs and drafts, in a ledger as on a bare file: 16 hex digits of the
/// SHA-256 of its rule, its words and the three words either side in its paragraph. Where equal
/// ones repeat, the second ends in `-2`, and so on.
package struct Fingerprint: Hashable, Sendable, Codable, CustomStringConvertible {
  package let description: String

  /// Nil unless the text is in the form that `description` writes.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isHex = parts[0].allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard parts[0].count == 16, isHex, parts.count <= 2 else { return nil }
    if parts.count == 2 {
      guard let ordinal = Int(String(parts[1])!), ordinal > 1,
        "\(ordinal)".utf8.elementsEqual(parts[1])
      else { return nil }
    }
    description = text
  }

  /// - Parameter ordinal: from 1, among equal ones in reading order.
  fileprivate init(digits: String, ordinal: Int) {
    description = ordinal > 1 ? "\(digits)-\(ordinal)" : digits
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Fingerprint(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no fingerprint")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Gives the findings of one dossier their fingerprints.
struct Fingerprinter {
  private let text: DraftText
  /// The paragraphs and lines of the page, by start.
  private let blocks: [TextSpan]
  private var seen: [String: Int] = [:]

  init(_ dossier: Dossier) {
    text = dossier.text
    // The sentences of a paragraph stand one behind the other.
    var blocks: [(address: Address, span: TextSpan)] = []
    for segment in dossier.segments {
      let address = Address(segment.address.letter, block: segment.address.block)
      if let last = blocks.last, last.address == address {
        blocks[blocks.count - 1].span = last.span.union(segment.span)
      } else {
        blocks.append((address, segment.span))
      }
    }
    self.blocks = blocks.map(\.span).sorted()
  }

  /// - Parameter place: in reading order.
  mutating func fingerprint(rule: String, place: [TextSpan]) -> Fingerprint {
    let hull = place.hull ?? TextSpan(0, 0)
    let fields = [
      [rule], place.flatMap { normalisedWords(text[$0]) }, words(before: hull.start),
      words(after: hull.end),
    ]
    let digest = Digest(ofFields: fields.map { Array($0.joined(separator: " ").utf8) })
    let digits = Hex.text(Array(digest.bytes.prefix(8)))
    seen[digits, default: 0] += 1
    return Fingerprint(digits: digits, ordinal: seen[digits]!)
  }

  private static let contextWords = 3

  private func words(before offset: Int) -> [String] {
    let limit = block(at: offset).start
    var start = offset
    var words: [String] = []
    // The first word of the window may be cut in two, so one more than needed is looked for.
    while start > limit, words.count <= Self.contextWords {
      start = max(limit, offset - max(64, 2 * (offset - start)))
      words = normalisedWords(text[TextSpan(start, offset)])
    }
    return words.suffix(Self.contextWords)
  }

  private func words(after offset: Int) -> [String] {
    let limit = block(at: max(0, offset - 1)).end
    var end = offset
    var words: [String] = []
    while end < limit, words.count <= Self.contextWords {
      end = min(limit, offset + max(64, 2 * (end - offset)))
      words = normalisedWords(text[TextSpan(offset, end)])
    }
    return Array(words.prefix(Self.contextWords))
  }

  /// The paragraph around an offset. Words beyond it do not count, so that a paragraph added before
  /// leaves the fingerprints of the next one as they are.
  private func block(at offset: Int) -> TextSpan {
    let place = blocks.partitioningIndex { $0.end > offset }
    if place < blocks.count, blocks[place].start <= offset { return blocks[place] }
    return text.span(ofLine: text.place(of: offset).line)
  }
}
