private import Foundation

/// The words of a text for comparison alone: NFC, lower case, apostrophes straight, everything
/// between words dropped. Words are runs of letters, digits and inner apostrophes or hyphens.
package func normalisedWords(_ text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  // ASCII is in NFC as it is.
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  let composed = isASCII ? text : text.precomposedStringWithCanonicalMapping
  for scalar in composed.lowercased().unicodeScalars {
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
