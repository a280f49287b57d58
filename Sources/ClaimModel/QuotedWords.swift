extension DraftText {
  /// Where words stand in the text, as people type them: any white space is as good as any other, and so
  /// are straight and curly marks. Places that overlap are all found.
  ///
  /// - Parameter span: where to look; nil for the whole text.
  package func places(of words: String, within span: TextSpan? = nil) -> [TextSpan] {
    let wanted = Self.folded(words).map(\.scalar).trimmingBlanks
    guard !wanted.isEmpty else { return [] }
    let span = span ?? whole
    let text = Self.folded(self[span])
    guard text.count >= wanted.count else { return [] }
    var places: [TextSpan] = []
    for start in 0...text.count - wanted.count where text[start].scalar == wanted[0] {
      if wanted.indices.allSatisfy({ text[start + $0].scalar == wanted[$0] }) {
        places.append(
          TextSpan(
            span.start + text[start].start, span.start + text[start + wanted.count - 1].end))
      }
    }
    return places
  }

  /// Scalars with the half-open range of those they stand for: white space as one blank, marks straight.
  private static func folded(_ text: String) -> [(scalar: Unicode.Scalar, start: Int, end: Int)] {
    var folded: [(scalar: Unicode.Scalar, start: Int, end: Int)] = []
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let plain: Unicode.Scalar =
        switch scalar {
        case "“", "”", "„", "«", "»": "\""
        case "‘", "’", "\u{2BC}": "'"
        case _ where scalar.properties.isWhitespace: " "
        default: scalar
        }
      if plain == " ", let last = folded.last, last.scalar == " " {
        folded[folded.count - 1].end = offset + 1
      } else {
        folded.append((plain, offset, offset + 1))
      }
    }
    return folded
  }
}

extension [Unicode.Scalar] {
  fileprivate var trimmingBlanks: [Unicode.Scalar] {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { $0 + 1 } ?? start
    return Array(self[start..<end])
  }
}
