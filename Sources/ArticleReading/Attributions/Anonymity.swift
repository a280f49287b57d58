import ClaimModel

/// Finds why a page says that a source is not named.
enum Anonymity {
  private static let openers: Set<String> = [
    "because", "for", "citing", "since", "as", "given", "out", "to", "fearing", "so", "due", "over",
  ]

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
    let isReason = tokens[phrase].contains { $0.word == "authorized" || $0.word == "authorised" }
    var start = phrase.lowerBound
    if !isReason {
      guard
        let opener = (phrase.upperBound..<min(phrase.upperBound + 4, sentence.upperBound)).first(
          where: {
            openers.contains(tokens[$0].word)
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

/// Finds state-controlled outlets and the words that tell readers what they are.
struct StateOutlets {
  private var labels: [String: TextSpan] = [:]

  /// Whether a source is such an outlet, and the label at this or its first reference.
  ///
  /// - Parameter key: what names the outlet within the article.
  mutating func read(_ source: Range<Int>, in passage: Passage, lexicon: Lexicon)
    -> (isStateControlled: Bool, label: TextSpan?)
  {
    let tokens = passage.tokens
    guard let place = source.first(where: { lexicon.stateOutlet(tokens, at: $0) > 0 }) else {
      return (false, nil)
    }
    let key = tokens[place].word
    // A label stands beside the name, before it or behind it.
    let sentence = passage.sentence(of: place)
    let near = max(sentence.lowerBound, place - 8)..<min(sentence.upperBound, place + 12)
    for start in near {
      let length = lexicon.stateLabel(tokens, at: start)
      guard length > 0 else { continue }
      let span = tokens.span(start..<min(start + length, sentence.upperBound))
      labels[key] = span
      return (true, span)
    }
    return (true, labels[key])
  }
}
