/// Finds words that could name somebody, so that free text on a withheld source does not give them away.
///
/// It knows nothing but capitals: two adjacent words that begin with one. A name in lower case, of one
/// word, or in a script without capitals goes unseen.
package enum NameGuard {
  /// Every two adjacent capitalised words, a blank between them, each pair once, in reading order.
  ///
  /// Words are adjacent across white space, commas, brackets and quotation marks, and across the full
  /// stop of an initial or of a short title such as “Gov.”; invisible characters part nothing.
  package static func pairs(in text: String) -> [String] {
    var pairs: [String] = []
    var seen: Set<String> = []
    var before: Word?
    var word = Word()
    var isParted = false

    func finish() {
      guard !word.text.isEmpty else { return }
      if let before, !isParted, before.isCapitalised, word.isCapitalised {
        let pair = "\(before.text) \(word.text)"
        if seen.insert(pair).inserted { pairs.append(pair) }
      }
      before = word
      word = Word()
      isParted = false
    }

    for scalar in text.unicodeScalars {
      if scalar.isPartOfWord || isMark(scalar) || (isInner(scalar) && !word.text.isEmpty) {
        word.append(scalar)
      } else if scalar.properties.generalCategory != .format {
        let length = word.letterCount
        finish()
        if scalar == "." ? !(1...longestTitle).contains(length) : parts(scalar) { isParted = true }
      }
    }
    finish()
    return pairs
  }

  /// Those of a text's pairs that are not among the known ones, however these are spelled.
  ///
  /// - Parameter known: keys, as `keys(in:)` makes them.
  package static func strangers(in text: String, known: Set<String>) -> [String] {
    pairs(in: text).filter { !known.contains(nameKey($0)) }
  }

  /// The pairs of a text, as they are compared.
  package static func keys(in text: String) -> Set<String> { Set(pairs(in: text).map(nameKey)) }

  /// As a field holds pairs that name nobody: a line each, sorted.
  package static func field(_ pairs: some Sequence<String>) -> String? {
    let lines = Set(pairs).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The pairs that a field holds, as they are compared.
  package static func keys(ofField field: String?) -> Set<String> {
    Set((field ?? "").split(separator: "\n").map { nameKey(String($0)) })
  }

  private struct Word {
    var text = ""
    var letterCount = 0
    var isCapitalised = false

    mutating func append(_ scalar: Unicode.Scalar) {
      if text.isEmpty {
        let category = scalar.properties.generalCategory
        isCapitalised = category == .uppercaseLetter || category == .titlecaseLetter
      }
      text.unicodeScalars.append(scalar)
      if scalar.properties.isAlphabetic { letterCount += 1 }
    }
  }

  /// “Prof.” and “Capt.”; in letters.
  private static let longestTitle = 4

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "’", "\u{2BC}", "-", "\u{2010}", "\u{2011}"].contains(scalar)
  }

  /// Whether a scalar between two words keeps them from being one name.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return false }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: return false
    default: return !["," as Unicode.Scalar, "\"", "'", "-", "’"].contains(scalar)
    }
  }
}
