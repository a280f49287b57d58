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
      let token = tokens[place]
      if place > source.lowerBound, token.is(.preposition), !token.is(.determiner) { break }
      // “analysts monitoring the strait”, “a report dated 28 April”: the noun ends at the participle.
      if place > source.lowerBound, token.endsAsParticiple || token.is(.postposed),
        tokens[head].is([.person, .people, .document, .documents])
      {
        break
      }
      if !token.isMark, !token.is(.adverb) { head = place }
      place += 1
    }
    self.head = head
  }
}
