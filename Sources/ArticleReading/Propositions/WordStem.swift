/// Takes a word's ending off, so that “closes”, “closed” and “closing” are one word: what English adds
/// to a noun or a verb, and `-ion` behind a verb. Whether what is left is a word does not matter, only
/// that the forms of one word leave the same.
struct WordStem {
  private var bytes: [UInt8]

  /// The stem of a word in lower case; the word itself where it is short or has other scalars in it
  /// than the letters of ASCII.
  static func stem(of word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return word
    }
    var stem = WordStem(bytes: Array(word.utf8))
    stem.dropInflection()
    stem.dropDerivation()
    return String(decoding: stem.bytes, as: UTF8.self)
  }

  private func ends(with ending: StaticString, leaving least: Int) -> Bool {
    bytes.count >= ending.utf8CodeUnitCount + least
      && ending.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
  }

  private mutating func dropInflection() {
    if ends(with: "ies", leaving: 2) {
      endWithY()
    } else if ends(with: "sses", leaving: 1) || ends(with: "shes", leaving: 1)
      || ends(with: "ches", leaving: 1) || ends(with: "xes", leaving: 1)
    {
      bytes.removeLast(2)
    } else if ends(with: "s", leaving: 3), !ends(with: "ss", leaving: 0),
      !ends(with: "us", leaving: 0), !ends(with: "is", leaving: 0)
    {
      bytes.removeLast()
    }
    if ends(with: "ied", leaving: 2) {
      endWithY()
    } else if ends(with: "eed", leaving: 3) {
      bytes.removeLast()
    } else if ends(with: "ed", leaving: 3), hasVowel(before: 2) {
      bytes.removeLast(2)
    } else if ends(with: "ing", leaving: 3), hasVowel(before: 3) {
      bytes.removeLast(3)
    }
  }

  /// For “carries” and “carried”.
  private mutating func endWithY() {
    bytes.removeLast(3)
    bytes.append(UInt8(ascii: "y"))
  }

  /// “String” and “shred” have no ending: what stands before it is no syllable.
  private func hasVowel(before ending: Int) -> Bool {
    bytes.dropLast(ending).contains { "aeiouy".utf8.contains($0) }
  }

  /// Brings together the forms with and without a silent `e`, a doubled letter, `-ion` and `-at-`.
  private mutating func dropDerivation() {
    if ends(with: "tion", leaving: 4) || ends(with: "sion", leaving: 4) { bytes.removeLast(3) }
    if ends(with: "e", leaving: 3) { bytes.removeLast() }
    if ends(with: "at", leaving: 5) { bytes.removeLast(2) }
    if bytes.count > 3, bytes[bytes.count - 1] == bytes[bytes.count - 2] { bytes.removeLast() }
  }
}
