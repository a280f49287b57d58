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
  }

  private let lexicon: Lexicon
  private var numbers = WordNumbers(room: 512)
  /// By the number of a spelling.
  private(set) var entries: [Entry] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The number of a word in lower case, in UTF-8: how many spellings the text had before its own.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = numbers.add(word)
    if number == entries.count {
      entries.append(
        Entry(
          word: String(decoding: word, as: UTF8.self), classes: lexicon.classes(of: word),
          flags: Self.flags(of: word)))
    }
    return number
  }

  private static func flags(of word: UnsafeBufferPointer<UInt8>) -> Token.Flags {
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
