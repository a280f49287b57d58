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
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
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

/// A text in lower case with every accent split from its letter (NFD), so that the letter alone can
/// be kept.
package func decomposedLowercase(_ text: String) -> String {
  text.lowercased().decomposedStringWithCanonicalMapping
}

/// What two spellings of one name share: its words, one blank apart.
package func nameKey(_ name: String) -> String { normalisedWords(name).joined(separator: " ") }
