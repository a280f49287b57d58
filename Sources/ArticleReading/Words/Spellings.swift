/// The words of a text, each spelling once: what a spelling shows by itself is found out where it
/// first stands and known wherever it stands again.
struct Spellings {
  /// A word with what its letters and the lexicon tell of it.
  struct Entry {
    /// As in `Token`.
    let word: String
    let classes: WordClasses
    /// Those that the letters alone decide.
    let flags: Token.Flags
    /// Of its bytes among `bytes`.
    fileprivate let range: Range<Int>
  }

  private let lexicon: Lexicon
  /// By the number of a spelling.
  private(set) var entries: [Entry] = []
  /// The spellings one after the other, in UTF-8.
  private var bytes: [UInt8] = []
  /// Numbers of spellings, or -1; one stands at its hash, or behind it where that is taken. A power of
  /// two, at least twice as many as there are spellings.
  private var slots = [Int32](repeating: -1, count: 1024)

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The number of a word in lower case, in UTF-8: how many spellings the text had before its own.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    return add(word, at: slot)
  }

  private mutating func add(_ word: ArraySlice<UInt8>, at slot: Int) -> Int {
    let number = entries.count
    entries.append(
      Entry(
        word: String(decoding: word, as: UTF8.self),
        classes: word.withUnsafeBufferPointer { lexicon.classes(of: $0) },
        flags: Self.flags(of: word), range: bytes.count..<bytes.count + word.count))
    bytes += word
    slots[slot] = Int32(number)
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      slots[slot(of: bytes[entry.range])] = Int32(number)
    }
  }

  /// Where a spelling stands, or would.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    // FNV-1a (Fowler, Noll, Vo), 32 bits.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !isSpelt(Int(slots[slot]), word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSpelt(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let range = entries[number].range
    return range.count == word.count && bytes[range].elementsEqual(word)
  }

  private static func flags(of word: ArraySlice<UInt8>) -> Token.Flags {
    var flags: Token.Flags = []
    if word.contains(UInt8(ascii: "'")) { flags.insert(.apostrophe) }
    if word.count > 4, word.suffix(2).elementsEqual("ed".utf8) { flags.insert(.pastEnding) }
    if word.count > 4, word.suffix(3).elementsEqual("ing".utf8) { flags.insert(.gerundEnding) }
    if word.last == UInt8(ascii: "s"), word.dropLast().last != UInt8(ascii: "s") {
      flags.insert(.singleS)
    }
    if word.count == 4, word.allSatisfy(\.isDigit) { flags.insert(.fourDigits) }
    return flags
  }
}
