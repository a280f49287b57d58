import ClaimModel

/// A quotation within one block.
struct QuotedRange: Sendable {
  /// Tokens from the opening mark to the closing one, or to the end of the block.
  let tokens: Range<Int>
  /// Whether a mark closes it in this block.
  let isClosed: Bool
  /// 0 for an outermost one.
  let depth: Int

  /// The tokens between the marks.
  var words: Range<Int> {
    let end = isClosed ? tokens.upperBound - 1 : tokens.upperBound
    return tokens.lowerBound + 1..<max(tokens.lowerBound + 1, end)
  }
}

/// Finds quotations by their marks: curly, straight, angle and single ones, one within another.
///
/// An apostrophe never opens one: a single mark opens only where a space or another opening mark
/// stands before it, a word follows at once, that word is no elision (“’em”), and a single mark that
/// can close stands later in the block. A straight mark opens where it has its space on the left.
struct Quotations {
  /// Deeper ones are passed over, which bounds the work on hostile input.
  static let deepest = 3

  private enum Style {
    case double, single
    /// Curly marks within straight ones.
    case inner
  }

  private let tokens: [Token]
  private var open: [(style: Style, start: Int)] = []
  private var found: [QuotedRange] = []
  /// The first double mark that closes what no mark opens.
  private var unopened: Int?

  private init(_ tokens: [Token]) { self.tokens = tokens }

  /// The quotations of a block, in the order in which they open, and the place of the mark that closes
  /// one opened in a block before; nil where there is none.
  static func ranges(in tokens: [Token]) -> (quotations: [QuotedRange], unopened: Int?) {
    guard tokens.contains(where: { isQuote($0) }) else { return ([], nil) }
    var finder = Quotations(tokens)
    finder.run()
    let found = finder.found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let isFirst = finder.unopened.map { $0 < found.first?.tokens.lowerBound ?? tokens.count }
    return (found, isFirst == true ? finder.unopened : nil)
  }

  private static func isQuote(_ token: Token) -> Bool {
    switch token.mark {
    case "“", "”", "\"", "«", "»", "‘", "’", "'", "„", "‟": true
    default: false
    }
  }

  private mutating func run() {
    // From the right, whether a single mark that can close stands later.
    var canClose = [Bool](repeating: false, count: tokens.count + 1)
    for place in tokens.indices.reversed() {
      canClose[place] = canClose[place + 1] || closesSingle(place)
    }
    for place in tokens.indices where Self.isQuote(tokens[place]) {
      switch tokens[place].mark {
      case "“", "«", "„", "‟": opens(isWithinStraight ? .inner : .double, place)
      case "”" where place == 0 && tokens.count > 1 && !tokens[1].isMark:
        // A slip of the keyboard: what stands right before the first word of a paragraph opens.
        opens(.double, place)
      case "”", "»": closes(open.contains { $0.style == .inner } ? .inner : .double, place)
      case "\"": straight(place)
      case "‘": opens(.single, place, if: canClose[place + 1])
      default:
        if opensSingle(place) {
          opens(.single, place, if: canClose[place + 1])
        } else {
          closes(.single, place)
        }
      }
    }
    // What no mark closes runs to the end; only an outermost one of double marks is believed.
    if let first = open.first, first.style == .double {
      found.append(QuotedRange(tokens: first.start..<tokens.count, isClosed: false, depth: 0))
    }
  }

  private mutating func straight(_ place: Int) {
    let token = tokens[place]
    let isOpen = open.contains { $0.style == .double }
    let opensHere = token.flags.contains(.spaceBefore) && !token.flags.contains(.spaceAfter)
    let closesHere = token.flags.contains(.spaceAfter) && !token.flags.contains(.spaceBefore)
    if isOpen ? !(opensHere && !closesHere) : closesHere && place + 1 == tokens.count {
      closes(.double, place)
    } else {
      opens(.double, place, if: !isOpen)
    }
  }

  private var isWithinStraight: Bool {
    open.contains { $0.style == .double && tokens[$0.start].isMark("\"") }
  }

  private mutating func opens(_ style: Style, _ place: Int, if allowed: Bool = true) {
    guard allowed, open.count < Self.deepest, !open.contains(where: { $0.style == style }) else {
      return
    }
    open.append((style, place))
  }

  private mutating func closes(_ style: Style, _ place: Int) {
    guard let index = open.lastIndex(where: { $0.style == style }) else {
      if style == .double, unopened == nil { unopened = place }
      return
    }
    let start = open[index].start
    open.removeSubrange(index...)
    found.append(QuotedRange(tokens: start..<place + 1, isClosed: true, depth: index))
  }

  private func opensSingle(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, !tokens[place].flags.contains(.spaceAfter) else { return false }
    let next = tokens[place + 1]
    guard tokens[place].flags.contains(.spaceBefore) || followsOpening(place) else { return false }
    return !next.isMark && !next.is(.elision) && !(next.kind == .number)
  }

  private func followsOpening(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    switch tokens[place - 1].mark {
    case "“", "\"", "(", "[", "—", "–": return true
    default: return false
    }
  }

  /// A single mark closes behind a word or a stop, unless it is the apostrophe of a plural's
  /// possessive with a noun behind it.
  private func closesSingle(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.isMark("’") || token.isMark("'"), place > 0,
      !token.flags.contains(.spaceBefore)
    else { return false }
    let before = tokens[place - 1]
    guard before.kind == .word, before.word.utf8.last == UInt8(ascii: "s"),
      place + 1 < tokens.count
    else { return true }
    return tokens[place + 1].isMark
  }
}
