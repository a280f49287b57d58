import ClaimModel

/// A word of the text and where it stands. Words are runs of letters, digits and the marks on them.
struct PlacedWord {
  /// NFC, lower case.
  let key: String
  let span: TextSpan
  let isCapitalised: Bool
}

/// The words at a span, in reading order.
func placedWords(at span: TextSpan, in text: DraftText) -> [PlacedWord] {
  var words: [PlacedWord] = []
  var word = String.UnicodeScalarView()
  var offset = span.start
  func finish() {
    guard let first = word.first else { return }
    words.append(
      PlacedWord(
        key: nameKey(String(word)), span: TextSpan(offset - word.count, offset),
        isCapitalised: first.properties.isUppercase
          || first.properties.generalCategory == .titlecaseLetter))
    word = String.UnicodeScalarView()
  }
  for scalar in text[span].unicodeScalars {
    if scalar.isPartOfWord {
      word.append(scalar)
    } else {
      finish()
    }
    offset += 1
  }
  finish()
  return words
}

/// The keys of the words of a phrase that stands in no text.
func wordKeys(_ phrase: String) -> [String] {
  let text = DraftText(phrase)
  return placedWords(at: text.whole, in: text).map(\.key)
}
