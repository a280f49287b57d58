import ClaimModel

/// Finds state-controlled outlets and the words that tell readers what they are.
struct StateOutlets {
  private var labels: [String: TextSpan] = [:]

  /// Whether a source is such an outlet, and the label at this or its first reference.
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
