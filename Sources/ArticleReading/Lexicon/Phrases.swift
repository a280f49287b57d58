/// The wordings that say something of a claim and open with one word.
struct ClaimPhrases: Sendable {
  private var phrases: [(phrase: Phrase, classes: WordClasses)] = []
  /// A bit for each byte, modulo 64, with which one of them goes on; all of them where one is a single
  /// word.
  private var initials: UInt64 = 0

  mutating func add(_ phrase: Phrase, _ classes: WordClasses) {
    phrases.append((phrase, classes))
    initials |= phrase.initial.map(Self.bit) ?? .max
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// What the longest that stands at a place says, and how many tokens it takes; nil where none does.
  func longest(in tokens: [Token], at place: Int) -> (classes: WordClasses, length: Int)? {
    // Few words go on as any of them does.
    let next = place + 1 < tokens.count ? tokens[place + 1].word.utf8.first : nil
    guard initials & (next.map(Self.bit) ?? .max) != 0 else { return nil }
    var longest: (classes: WordClasses, length: Int)?
    for (phrase, classes) in phrases where phrase.count > longest?.length ?? 0 {
      if phrase.stands(in: tokens, at: place) { longest = (classes, phrase.count) }
    }
    return longest
  }
}

/// A wording of one word or several, for whoever has found its first.
struct Phrase: Sendable {
  /// In words.
  let count: Int
  /// What follows the first word, in UTF-8, with one blank between words.
  private let rest: [UInt8]

  /// - Parameter line: the words in UTF-8, with one blank between them.
  init(_ line: UnsafeBufferPointer<UInt8>) {
    rest = Array(line.dropFirst(Self.first(of: line).count + 1))
    count = rest.isEmpty ? 1 : 2 + rest.count { $0 == UInt8(ascii: " ") }
  }

  /// The first byte of its second word; nil where it is one word.
  var initial: UInt8? { rest.first }

  static func first(of line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: line.prefix { $0 != UInt8(ascii: " ") })
  }

  /// Whether all of it stands at a place where its first word does.
  func stands(in tokens: [Token], at place: Int) -> Bool {
    guard place + count <= tokens.count else { return false }
    // Most wordings that start alike go on with another letter.
    if count > 1, tokens[place + 1].word.utf8.first != rest[0] { return false }
    var offset = 0
    for next in place + 1..<place + count {
      for byte in tokens[next].word.utf8 {
        guard offset < rest.count, rest[offset] == byte else { return false }
        offset += 1
      }
      guard offset == rest.count || rest[offset] == UInt8(ascii: " ") else { return false }
      offset += 1
    }
    return true
  }

  /// Whether it is two words and the second is this one.
  func isContinued(by second: Token) -> Bool { count == 2 && second.word.utf8.elementsEqual(rest) }
}
