private import Foundation

/// The words of a text for comparison alone: NFC, lower case, apostrophes straight, everything
/// between words dropped. Words are runs of letters, digits and inner apostrophes or hyphens.
package func normalisedWords(_ text: String) -> [String] {
  if let words = normalisedWords(ofASCII: text) { return words }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar {
    case "\u{2019}", "\u{2BC}", "'":
      if !word.isEmpty { word.append("'") }
    case "-" where !word.isEmpty:
      word.append(scalar)
    default:
      if scalar.isPartOfWord {
        word.append(scalar)
      } else {
        finish()
      }
    }
  }
  finish()
  return words

  func finish() {
    while let last = word.last, last == "'" || last == "-" { word.removeLast() }
    if !word.isEmpty { words.append(String(word)) }
    word = String.UnicodeScalarView()
  }
}

/// The same for a text of ASCII alone, which is in NFC as it is, at a tenth of the cost; nil for any
/// other.
private func normalisedWords(ofASCII text: String) -> [String]? {
  var words: [String] = []
  var word: [UInt8] = []
  func finish() {
    while let last = word.last, last == UInt8(ascii: "'") || last == UInt8(ascii: "-") {
      word.removeLast()
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }
  for byte in text.utf8 {
    switch byte {
    case 0x80...: return nil
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case UInt8(ascii: "'") where !word.isEmpty, UInt8(ascii: "-") where !word.isEmpty:
      word.append(byte)
    case UInt8(ascii: "'"): break
    default: finish()
    }
  }
  finish()
  return words
}

extension Unicode.Scalar {
  /// A letter, a digit or a mark on one: what a word is made of wherever words are compared.
  package var isPartOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where isASCII: false
    default:
      properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    }
  }
}

/// A text in lower case with every accent split from its letter (NFD), so that the letter alone can
/// be kept.
package func decomposedLowercase(_ text: String) -> String {
  text.lowercased().decomposedStringWithCanonicalMapping
}

/// What two spellings of one name share: its words, one blank apart.
package func nameKey(_ name: String) -> String { normalisedWords(name).joined(separator: " ") }
