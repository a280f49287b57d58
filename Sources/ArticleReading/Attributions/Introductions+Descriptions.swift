import ClaimModel

/// Those whom an article describes without naming them, and those whom it names two at a time.
extension Introductions {
  /// Whether somebody who goes by a noun has been described before a place, a scalar offset: “a woman
  /// who lives there”, “a young diver”.
  func isDescribed(_ noun: String, before place: Int) -> Bool {
    describedAt[noun].map { $0 < place } ?? false
  }

  /// Notes who is described in some words without being named.
  mutating func readDescriptions(in tokens: [Token]) {
    for place in tokens.indices where tokens[place].is(.indefinite) {
      let end = min(place + 6, tokens.count)
      guard let head = (place + 1..<max(place + 1, end)).first(where: { tokens[$0].is(.person) })
      else { continue }
      let isModified = head > place + 1
      let isPlain = tokens[place + 1..<head].allSatisfy {
        $0.kind == .word && !$0.is([.preposition, .conjunction, .auxiliary])
      }
      let next = head + 1 < tokens.count ? tokens[head + 1] : tokens[head]
      guard isPlain, !next.isCapitalised, isModified || next.is([.who, .joining]) else { continue }
      if describedAt[tokens[head].word] == nil {
        describedAt[tokens[head].word] = tokens[head].span.end
      }
    }
  }

  /// The words with a capital, or for a people or a party, among those right before a noun; a party by its
  /// full name.
  static func qualities(of noun: Int, in tokens: [Token], lexicon: Lexicon) -> [String] {
    var found: [String] = []
    var place = noun - 1
    while place >= 0, noun - place < 5, tokens[place].kind == .word,
      !tokens[place].is([.determiner, .preposition, .conjunction, .auxiliary])
    {
      if tokens[place].isCapitalised && !tokens[place].is(.lessening) || tokens[place].is(.demonym)
      {
        found.append(lexicon.fullTitle(tokens[place].word))
      }
      place -= 1
    }
    return found
  }

  /// “my parents, James and Olive Marsh”: which is the mother and which the father, the given names
  /// tell.
  mutating func readCouple(
    _ second: Range<Int>, _ entry: Entry, in tokens: [Token], lexicon: Lexicon
  ) {
    let first = second.lowerBound - 2
    guard first > 1, tokens[first + 1].is(.coordinator), tokens[first].isCapitalised else { return }
    let noun = tokens[first - 1].isComma ? first - 2 : first - 1
    guard tokens[noun].is(.couple), let both = lexicon.couples[tokens[noun].word] else { return }
    let (one, other) = (tokens[first], tokens[second.lowerBound])
    let isFirstFeminine = one.is(.feminine) || other.is(.masculine)
    guard isFirstFeminine != (one.is(.masculine) || other.is(.feminine)) else { return }
    let partner = Entry(
      key: one.word, span: one.span, isPerson: true, surname: tokens[second.upperBound - 1].span)
    add(both.feminine, isFirstFeminine ? partner : entry)
    add(both.masculine, isFirstFeminine ? entry : partner)
  }
}
