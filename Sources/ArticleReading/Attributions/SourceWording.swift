/// A source's tokens, taken apart.
struct SourceWording {
  let all: Range<Int>
  /// Up to the first comma, relative clause or parenthesis.
  let core: Range<Int>
  /// The last word before the first preposition of the core.
  let head: Int
  /// More stands behind the core than a pronoun that the verb follows.
  let hasMore: Bool

  init(_ source: Range<Int>, tokens: [Token]) {
    all = source
    var end = source.lowerBound + 1
    while end < source.upperBound, !tokens[end].isComma, !tokens[end].isMark("("),
      !tokens[end].is(.relative) || tokens[end].is(.opensClause)
    {
      end += 1
    }
    core = source.lowerBound..<end
    hasMore = tokens[end..<source.upperBound].contains { !$0.isMark && !$0.is(.relative) }
    var head = source.lowerBound
    var place = source.lowerBound
    while place < end {
      if place > source.lowerBound, tokens[place].is(.preposition), !tokens[place].is(.determiner) {
        break
      }
      // “analysts monitoring the strait”, “a report dated 28 April”: the noun ends at the participle.
      if place > source.lowerBound,
        tokens[place].endsAsParticiple || tokens[place].is([.postposed, .participle]),
        tokens[head].is([.person, .people, .document, .documents, .item])
          || tokens[head].is(.memberNoun) && tokens[place].is(.postposed)
      {
        break
      }
      // “the experts I spoke to”: so does a clause without a relative begin.
      if place > source.lowerBound,
        tokens[place].is([.participant, .singularPronoun, .pluralPronoun])
      {
        break
      }
      // “Resolution 1718”: the number belongs to the noun.
      if place > source.lowerBound, tokens[place].kind == .number, tokens[head].is(.item) { break }
      // “a spokeswoman there”: a word that does nothing but fill is no noun.
      if !tokens[place].isMark, !tokens[place].is(.adverb), tokens[place].classes != .functionWord,
        !tokens[place].is(.existential)
      {
        head = place
      }
      place += 1
    }
    self.head = head
  }

  /// What stands before the head, without marks and articles.
  func modifiers(_ tokens: [Token]) -> [Int] {
    (core.lowerBound..<max(core.lowerBound, head)).filter {
      !tokens[$0].isMark && !tokens[$0].is([.definite, .indefinite])
        && (!tokens[$0].is(.determiner) || tokens[$0].is(.owning))
    }
  }

  /// The head alone, with or without an article.
  func isBare(_ tokens: [Token]) -> Bool {
    !hasMore && core.upperBound == head + 1 && modifiers(tokens).isEmpty
  }

  /// The head alone with a clause that tells more of it and sets nothing apart: “the agency, which …”.
  func isBareBeforeClause(_ tokens: [Token]) -> Bool {
    guard core.upperBound == head + 1, modifiers(tokens).isEmpty else { return false }
    return !hasMore
      || core.upperBound + 1 < all.upperBound && tokens[core.upperBound].isComma
        && tokens[core.upperBound + 1].is(.relative)
  }

  /// What explains the core behind a comma, or behind a parenthesis and a comma, up to the next one; nil
  /// where nothing does, or a clause.
  func apposition(_ tokens: [Token]) -> Range<Int>? {
    var comma = core.upperBound
    if comma < all.upperBound, tokens[comma].isMark("(") {
      guard let close = (comma..<all.upperBound).first(where: { tokens[$0].isMark(")") }) else {
        return nil
      }
      comma = close + 1
    }
    guard comma + 1 < all.upperBound, tokens[comma].isComma else { return nil }
    var end = comma + 1
    while end < all.upperBound, !tokens[end].isComma, !tokens[end].is(.relative) { end += 1 }
    return end > comma + 1 ? comma + 1..<end : nil
  }

  /// The phrase behind a preposition that follows the head, with the place of the preposition.
  func complement(_ tokens: [Token]) -> (preposition: Int, phrase: Range<Int>)? {
    guard head + 2 < all.upperBound, tokens[head + 1].is(.preposition) else { return nil }
    var end = head + 2
    while end < core.upperBound, !tokens[end].isMark || tokens[end].isMark("."),
      !tokens[end].endsAsParticiple || end == head + 2
    {
      end += 1
    }
    return end > head + 2 ? (head + 1, head + 2..<end) : nil
  }
}
