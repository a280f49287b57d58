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
  let scalars = text[span].unicodeScalars
  var start = scalars.startIndex
  var (first, offset) = (span.start, span.start)
  func finish(_ end: String.Index) {
    guard start < end else { return }
    words.append(PlacedWord(String(scalars[start..<end]), at: TextSpan(first, offset)))
  }
  for place in scalars.indices {
    let isPart = scalars[place].isPartOfWord
    if !isPart { finish(place) }
    offset += 1
    if !isPart { (start, first) = (scalars.index(after: place), offset) }
  }
  finish(scalars.endIndex)
  return words
}

extension PlacedWord {
  /// - Parameter word: as it is printed.
  fileprivate init(_ word: String, at span: TextSpan) {
    // ASCII is in NFC as it is.
    key = word.utf8.allSatisfy { $0 < 0x80 } ? word.lowercased() : nameKey(word)
    self.span = span
    isCapitalised =
      word.unicodeScalars.first.map {
        $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
      } ?? false
  }
}

/// The keys of the words of a phrase that stands in no text.
func wordKeys(_ phrase: String) -> [String] {
  let text = DraftText(phrase)
  return placedWords(at: text.whole, in: text).map(\.key)
}
