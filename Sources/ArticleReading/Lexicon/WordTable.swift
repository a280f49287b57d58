/// Words with the lists on which they stand.
struct WordTable: Sendable {
  private var words: WordNumbers
  /// By the number of a word.
  private var classes: [WordClasses] = []

  /// - Parameter lists: words separated by blanks and line ends.
  init(_ lists: [(WordClasses, String)]) {
    // A word of most lists takes seven bytes, its separator included.
    let room = lists.reduce(0) { $0 + $1.1.utf8.count } / 7
    words = WordNumbers(room: room)
    classes.reserveCapacity(room)
    for (wordClass, list) in lists {
      list.forEachPiece { add($0, wordClass) }
    }
  }

  /// Puts words on one more list.
  mutating func add(_ words: WordNumbers, _ wordClass: WordClasses) {
    words.forEach { add($0, wordClass) }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ wordClass: WordClasses) {
    let number = words.add(word)
    if number == classes.count {
      classes.append(wordClass)
    } else {
      classes[number].insert(wordClass)
    }
  }

  /// The lists on which a word stands; nil when it stands on none.
  subscript(word: String) -> WordClasses? { words.number(of: word).map { classes[$0] } }

  /// The same for a word in UTF-8.
  subscript(word: UnsafeBufferPointer<UInt8>) -> WordClasses? {
    words.number(of: word).map { classes[$0] }
  }
}

extension String {
  /// Calls a function with the UTF-8 of every piece between separators and line ends, none of them
  /// empty.
  func forEachPiece(
    between separator: UInt8 = UInt8(ascii: " "), _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var list = self
    list.withUTF8 { $0.forEachPiece(between: separator, body) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same for a text in UTF-8.
  func forEachPiece(
    between separator: UInt8 = UInt8(ascii: " "), _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != separator, self[end] != UInt8(ascii: "\n") { end += 1 }
      if end > start { body(UnsafeBufferPointer(rebasing: self[start..<end])) }
      start = end + 1
    }
  }
}
