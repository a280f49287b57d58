/// One sentence of a draft, or one whole line that is no sentence (a headline, a byline), with the
/// part it plays on the page.
package struct Segment: Hashable, Sendable, Codable {
  package let role: SegmentRole
  package let address: Address
  /// Without the white space and the markup around it.
  package let span: TextSpan

  package init(role: SegmentRole, address: Address, span: TextSpan) {
    self.role = role
    self.address = address
    self.span = span
  }
}

/// The part a block of text plays on the page.
package enum SegmentRole: String, CaseIterable, Sendable, Codable {
  case headline, subheading, byline, dateline, body, caption
  case listItem = "list-item", blockQuote = "block-quote"
  /// Kept so that the text is covered, but not read for claims.
  case footnote

  /// Whether claims and attributions are looked for here.
  package var isProse: Bool {
    switch self {
    case .headline, .body, .caption, .listItem, .blockQuote: true
    case .subheading, .byline, .dateline, .footnote: false
    }
  }

  /// The letter of its addresses.
  package var letter: Character {
    switch self {
    case .headline, .subheading: "H"
    case .byline: "B"
    case .dateline: "D"
    case .body: "P"
    case .caption: "C"
    case .listItem: "L"
    case .blockQuote: "Q"
    case .footnote: "N"
    }
  }
}

/// Where a segment stands, in a form people can say: `P3S2` is the second sentence of the third
/// paragraph; `H1` the headline, `C1` a caption, `L2` the second list item, `Q1S2` a block quote.
///
/// Blocks count from 1 within their letter. Sentences count from 1 within their block; the first
/// sentence's number is left out where the letter is not `P`.
package struct Address: Hashable, Sendable, Codable, CustomStringConvertible {
  package let letter: Character
  package let block: Int
  package let sentence: Int

  package init(_ letter: Character, block: Int, sentence: Int = 1) {
    self.letter = letter
    self.block = block
    self.sentence = sentence
  }

  package var description: String {
    letter == "P" || sentence > 1 ? "\(letter)\(block)S\(sentence)" : "\(letter)\(block)"
  }

  /// Nil unless the text is in the form that `description` writes.
  package init?(_ text: String) {
    guard let letter = text.first, "HBDPCLQN".contains(letter) else { return nil }
    let numbers = text.dropFirst().split(separator: "S", omittingEmptySubsequences: false)
      .map { Int($0) }
    switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, let block?, _): self.init(letter, block: block)
    case (2, let block?, let sentence?): self.init(letter, block: block, sentence: sentence)
    default: return nil
    }
    guard description == text, block > 0, sentence > 0 else { return nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let address = Address(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an address")
    }
    self = address
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Words in quotation marks.
package struct Quotation: Hashable, Sendable, Codable {
  /// With the marks. Runs over paragraphs when each opens with a mark and only the last closes.
  package let span: TextSpan
  /// The words alone, one span a paragraph.
  package let words: [TextSpan]
  /// How many quotations it stands in: 0 for an outermost one.
  package let depth: Int

  package init(span: TextSpan, words: [TextSpan], depth: Int) {
    self.span = span
    self.words = words
    self.depth = depth
  }
}
