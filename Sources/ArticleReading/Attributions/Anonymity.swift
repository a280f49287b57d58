import ClaimModel

/// Finds why a page says that a source is not named.
enum Anonymity {
  /// The reason in the sentence of a source or in the one behind it; nil where the page gives none,
  /// which “on condition of anonymity” alone is.
  ///
  /// - Parameter source: where the source stands, or its cue.
  static func reason(near source: Range<Int>, in passage: Passage, lexicon: Lexicon)
    -> PrintedReason?
  {
    let index = Int(passage.sentence[source.upperBound - 1])
    for sentence in passage.sentences[index..<min(index + 2, passage.sentences.count)] {
      for place in sentence where !passage.isQuoted(place) {
        let length = lexicon.anonymityPhrase(passage.tokens, at: place)
        guard length > 0 else { continue }
        return reason(
          passage, sentence, phrase: place..<min(place + length, sentence.upperBound), lexicon)
      }
    }
    return nil
  }

  private static func reason(
    _ passage: Passage, _ sentence: Range<Int>, phrase: Range<Int>, _ lexicon: Lexicon
  ) -> PrintedReason? {
    let tokens = passage.tokens
    // “was not authorised to speak” states its own reason; behind other wordings one must follow.
    let isReason = tokens[phrase].contains { lexicon.isBoilerplate($0) }
    var start = phrase.lowerBound
    if !isReason {
      guard
        let opener = (phrase.upperBound..<min(phrase.upperBound + 4, sentence.upperBound)).first(
          where: {
            lexicon.reasonOpeners.contains(tokens[$0].word)
          })
      else { return nil }
      start = opener
    }
    var end = max(start, phrase.upperBound)
    while end < sentence.upperBound, !passage.isQuoted(end),
      !(tokens[end].isComma || tokens[end].isStop || tokens[end].isDash)
    {
      end += 1
    }
    guard let range = passage.trimmed(start..<end) else { return nil }
    let words = Set(tokens[range].map(\.word))
    let kind = lexicon.reasons.first { !$0.words.isDisjoint(with: words) }?.kind ?? .other
    return PrintedReason(span: tokens.span(range), kind: kind)
  }
}
