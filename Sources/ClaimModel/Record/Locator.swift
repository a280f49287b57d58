/// A place in an item of evidence, as its kind of item counts: a page or several, a paragraph, a moment of
/// a recording or a stretch of it, a cell of a table.
package struct Locator: Hashable, Sendable {
  /// What is counted. The examples are of values.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// `12`, `12-14`.
    case page
    /// `3`, `3-5`.
    case paragraph
    /// `0:14:05`, `14:05-15:10`.
    case timecode
    /// `B4`, `B4:C9`, `Costs!B4`.
    case cell
  }

  package let kind: Kind
  /// In the form of its kind.
  package let value: String

  /// Nil unless the value is in the form of the kind.
  package init?(_ kind: Kind, _ value: String) {
    guard value.utf8.count <= 60 else { return nil }
    let isSound =
      switch kind {
      case .page, .paragraph: Self.isRange(value, of: Self.number)
      case .timecode: Self.isRange(value, of: Self.moment)
      case .cell: Self.isCell(value)
      }
    guard isSound else { return nil }
    self.kind = kind
    self.value = value
  }

  /// What a person may write for one of a kind.
  package static func examples(of kind: Kind) -> String {
    switch kind {
    case .page: "12 or 12-14"
    case .paragraph: "3 or 3-5"
    case .timecode: "14:05, 1:14:05 or 14:05-15:10"
    case .cell: "B4, B4:C9 or Costs!B4"
    }
  }

  // MARK: Forms

  private static func isRange(_ value: String, of measure: (Substring) -> Int?) -> Bool {
    let ends = value.split(separator: "-", omittingEmptySubsequences: false).map(measure)
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
      return false
    }
    return ends.count == 1 || first < last
  }

  /// A whole number from 1, of at most six digits.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.count <= 6, text.utf8.allSatisfy(isDigit), let number = Int(text), number > 0
    else { return nil }
    return number
  }

  /// Seconds from the start: `m:ss` or `h:mm:ss`.
  private static func moment(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    return numbers.reduce(0) { $0 * 60 + $1 }
  }

  /// A cell or a block of cells, behind the name of its sheet and `!` where there is one.
  private static func isCell(_ value: String) -> Bool {
    let parts = value.split(separator: "!", omittingEmptySubsequences: false)
    guard let block = parts.last, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }),
      parts.count == 1 || parts[0].unicodeScalars.allSatisfy({ $0 != ";" && $0.value >= 0x20 })
    else { return false }
    let cells = block.split(separator: ":", omittingEmptySubsequences: false)
    return cells.count <= 2
      && cells.allSatisfy { cell in
        let letters = cell.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let digits = cell.utf8.dropFirst(letters.count)
        return (1...3).contains(letters.count) && (1...7).contains(digits.count)
          && digits.first != UInt8(ascii: "0") && digits.allSatisfy(isDigit)
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Places in an item, as a ledger holds them in one text: `page 12; paragraph 3`.
package struct Locators: Hashable, Sendable, CustomStringConvertible {
  package let all: [Locator]

  /// - Parameter all: in the order in which they were given.
  package init(_ all: [Locator]) { self.all = all }

  /// Nil unless the text is in the form that `description` writes, with one place at least.
  package init?(_ text: String) {
    var all: [Locator] = []
    for part in Self.parts(of: text) {
      let words = part.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let kind = Locator.Kind(rawValue: String(words[0])),
        let locator = Locator(kind, String(words[1]))
      else { return nil }
      all.append(locator)
    }
    guard !all.isEmpty else { return nil }
    self.init(all)
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// What stands between `; `.
  private static func parts(of text: String) -> [Substring] {
    text.split(separator: ";", omittingEmptySubsequences: false).enumerated().map { index, part in
      index > 0 && part.utf8.first == UInt8(ascii: " ") ? part.dropFirst() : part
    }
  }

  package var description: String {
    all.map { "\($0.kind.rawValue) \($0.value)" }.joined(separator: "; ")
  }
}
