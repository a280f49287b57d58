import ClaimModel

/// Finds state-controlled outlets and the words that tell readers what they are.
struct StateOutlets {
  /// By what an outlet is known again by.
  private var labels: [String: TextSpan] = [:]

  /// Whether a source is such an outlet, and the label at this or its first reference. Somebody who
  /// works for one (“a former Xinhua editor”) is a source of another kind, whose wording can still
  /// hold the label.
  mutating func read(_ source: Range<Int>, in passage: Passage, lexicon: Lexicon)
    -> (isStateControlled: Bool, label: TextSpan?)
  {
    let tokens = passage.tokens
    let wording = SourceWording(source, tokens: tokens)
    var isStateControlled = false
    var label: TextSpan?
    var place = source.lowerBound
    while place < source.upperBound {
      let length = lexicon.stateOutlet(tokens, at: place)
      guard length > 0 else {
        place += 1
        continue
      }
      let name = place..<place + length
      let key = lexicon.stateOutletKey(tokens[name])
      if let printed = self.label(of: name, key: key, in: passage, lexicon: lexicon) {
        labels[key] = printed
      }
      if !isStateControlled, Self.isSource(name, wording, tokens, lexicon) {
        isStateControlled = true
        label = labels[key]
      }
      place = name.upperBound
    }
    return (isStateControlled, label)
  }

  /// Whether the outlet itself is the source: it is the head of the wording, with at most nouns for
  /// outlets behind it (“the Tass news agency”), or its other name (“the state news agency, Tass”).
  private static func isSource(
    _ name: Range<Int>, _ wording: SourceWording, _ tokens: [Token], _ lexicon: Lexicon
  ) -> Bool {
    guard !tokens[name.upperBound - 1].isPossessive else { return false }
    var limit = wording.core.upperBound
    if name.lowerBound > wording.head {
      guard tokens[wording.head].is([.organisation, .outlet]),
        wording.core.upperBound < name.lowerBound,
        tokens[wording.core.upperBound].isComma,
        tokens[wording.core.upperBound + 1..<name.lowerBound].allSatisfy({ $0.is(.determiner) })
      else { return false }
      limit = wording.all.upperBound
    }
    for place in name.upperBound..<max(name.upperBound, limit) {
      let token = tokens[place]
      // “Xinhua and CCTV editors” are people.
      if token.is(.coordinator) { return !tokens[wording.head].is([.person, .people]) }
      if token.isMark || token.is([.preposition, .relative]) { return true }
      guard
        token.kind == .number || token.is([.organisation, .outlet, .place, .demonym])
          || lexicon.outletNouns.contains(token.word), !token.is([.person, .people])
      else { return false }
      if token.isPossessive { return false }
    }
    return true
  }

  /// The label that stands beside a name, before it or behind it, with no other outlet between.
  private func label(of name: Range<Int>, key: String, in passage: Passage, lexicon: Lexicon)
    -> TextSpan?
  {
    let tokens = passage.tokens
    let sentence = passage.sentence(of: name.lowerBound)
    let start = max(sentence.lowerBound, name.lowerBound - 8)
    let end = min(sentence.upperBound, name.lowerBound + 12)
    func isOther(_ place: Int) -> Bool {
      let length = lexicon.stateOutlet(tokens, at: place)
      return length > 0 && lexicon.stateOutletKey(tokens[place..<place + length]) != key
    }
    let first = (start..<name.lowerBound).last(where: isOther) ?? start
    let last = (min(name.upperBound, end)..<end).first(where: isOther) ?? end
    for place in first..<last {
      let length = lexicon.stateLabel(tokens, at: place)
      guard length > 0 else { continue }
      return tokens.span(place..<min(place + length, sentence.upperBound))
    }
    return nil
  }
}
