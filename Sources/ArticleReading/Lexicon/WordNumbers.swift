/// Words, each with a number in the order in which they came. A dictionary of strings would do the same;
/// this one is filled at every start from five thousand words, at a tenth of its cost.
struct WordNumbers: Sendable {
  /// The words one after the other, in UTF-8.
  private var bytes: [UInt8] = []
  /// By the number of a word, where its bytes end; they start where those of the word before it do.
  private var ends: [Int] = []
  /// Numbers of words, or -1; a word stands at its hash, or behind it where that is taken. A power of
  /// two, at least twice as many as there are words.
  private var slots: [Int32]

  /// - Parameter words: how many there will be, as far as is known.
  init(room words: Int = 8) {
    var capacity = 16
    while capacity < words * 2 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    ends.reserveCapacity(words)
    bytes.reserveCapacity(words * 8)
  }

  var count: Int { ends.count }

  /// The number of a word in UTF-8; nil where it has none.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: word)]
    return number < 0 ? nil : Int(number)
  }

  func number(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// Gives a word the next number, unless it has one.
  ///
  /// - Returns: its number.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(ends.count)
    bytes += word
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  mutating func add(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { add($0) }
  }

  /// Calls a function with every word, in the order of their numbers.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for number in ends.indices {
        body(UnsafeBufferPointer(rebasing: bytes[start(of: number)..<ends[number]]))
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    var placed: [Int] = []
    forEach { placed.append(Self.hash($0)) }
    for (number, hash) in placed.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// Where a word stands, or would.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0, !isSpelt(Int(slots[slot]), word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// FNV-1a (Fowler, Noll, Vo), 32 bits.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }

  private func isSpelt(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(of: number)
    guard ends[number] - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in word.indices where bytes[start + place] != word[place] { return false }
      return true
    }
  }
}

/// What is known of words, by the word.
struct WordMap<Value: Sendable>: Sendable {
  private(set) var words = WordNumbers()
  private var values: [Value] = []

  subscript(word: String) -> Value? { words.number(of: word).map { values[$0] } }

  /// Lets a function set or change what is known of a word.
  mutating func update(
    _ word: UnsafeBufferPointer<UInt8>, default value: Value, _ change: (inout Value) -> Void
  ) {
    let number = words.add(word)
    if number == values.count { values.append(value) }
    change(&values[number])
  }

  /// - Parameter value: stands for what was known of the word before.
  mutating func set(_ word: String, _ value: Value) {
    var word = word
    word.withUTF8 { update($0, default: value) { $0 = value } }
  }

  mutating func updateAll(_ change: (inout Value) -> Void) {
    for index in values.indices { change(&values[index]) }
  }
}
