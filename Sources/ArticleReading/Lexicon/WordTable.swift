/// Words with the lists on which they stand. A dictionary of strings would do the same; this one is
/// filled at every start from five thousand words, at a tenth of its cost.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    /// Of the word among `bytes`.
    let start: Int
    let end: Int
    var classes: WordClasses
  }

  /// The words one after the other, in UTF-8.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Places of entries, or -1; a word stands at its hash, or behind it where that is taken. A power
  /// of two, always more than there are words, and mostly three times as many.
  private var slots: [Int32]

  /// - Parameter lists: words separated by blanks and line ends.
  init(_ lists: [(WordClasses, String)]) {
    let size = lists.reduce(0) { $0 + $1.1.utf8.count }
    // A word takes two bytes at the least, its separator included, and five in most lists.
    var capacity = 16
    while capacity <= size / 2 + lists.count { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    bytes.reserveCapacity(size)
    entries.reserveCapacity(size / 7)
    for (wordClass, list) in lists {
      var list = list
      list.withUTF8 { list in
        var start = 0
        for place in 0...list.count where place == list.count || list[place] <= 32 {
          if place > start {
            add(UnsafeBufferPointer(rebasing: list[start..<place]), wordClass)
          }
          start = place + 1
        }
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ wordClass: WordClasses) {
    let slot = slot(of: word)
    if slots[slot] >= 0 {
      entries[Int(slots[slot])].classes.insert(wordClass)
    } else {
      slots[slot] = Int32(entries.count)
      entries.append(
        Entry(start: bytes.count, end: bytes.count + word.count, classes: wordClass))
      bytes += word
    }
  }

  /// The lists on which a word stands; nil when it stands on none.
  subscript(word: String) -> WordClasses? {
    var word = word
    return word.withUTF8 { self[$0] }
  }

  /// The same for a word in UTF-8.
  subscript(word: UnsafeBufferPointer<UInt8>) -> WordClasses? {
    let place = slots[slot(of: word)]
    return place < 0 ? nil : entries[Int(place)].classes
  }

  /// Where a word stands, or would.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a (Fowler, Noll, Vo), 32 bits.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.end - entry.start == word.count,
        word.indices.allSatisfy({ bytes[entry.start + $0] == word[$0] })
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
