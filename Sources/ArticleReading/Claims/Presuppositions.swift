/// Finds what a page takes for granted: noun phrases that judge, blame or label, and asides that tell a
/// motive or a rank (`examples/corpus/README.md`, “Presupposed”).
enum Presuppositions {
  /// In tokens; longer phrases are rare.
  private static let longest = 24

  /// The phrases and asides in a stretch of a sentence, in reading order.
  static func ranges(in stretch: Range<Int>, of words: ClauseWords) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let opens: WordClasses = [.purpose, .intent, .presumed]
    for place in stretch where place >= found.last?.upperBound ?? place {
      guard words.says(opens, at: place) || place > 0 && words.tokens[place - 1].isComma else {
        continue
      }
      let end =
        purposeEnd(at: place, in: stretch, words) ?? rankEnd(at: place, in: stretch, words)
      if let end, end - place > 2 {
        found.append(place..<end)
      } else if let phrase = nounPhrase(at: place, in: stretch, words),
        phrase.lowerBound >= found.last?.upperBound ?? phrase.lowerBound
      {
        found.append(phrase)
      }
    }
    return found
  }

  /// “in an attempt to silence its critics”, “deliberately flooding the works”: up to the next mark.
  private static func purposeEnd(at place: Int, in stretch: Range<Int>, _ words: ClauseWords)
    -> Int?
  {
    let tokens = words.tokens
    let isDeliberate =
      words.says(.intent, at: place) && !words.says([.presumed, .wish], at: place)
      && place + 1 < stretch.upperBound && tokens[place + 1].endsAsGerund
    guard words.says(.purpose, at: place) || isDeliberate else { return nil }
    return end(from: place + words.length(at: place), in: stretch, words)
  }

  /// “, in the worst attack since August”, “, the leading maker of pumps,”: behind a comma a noun
  /// phrase with a superlative or a judgment in it, and no verb of its own but in what describes it.
  private static func rankEnd(at place: Int, in stretch: Range<Int>, _ words: ClauseWords) -> Int? {
    let tokens = words.tokens
    guard place > 0, tokens[place - 1].isComma, !words.passage.isQuoted(place) else { return nil }
    var start = place
    if tokens[start].is(.preposition), start + 1 < stretch.upperBound { start += 1 }
    if start > place, tokens[start].is(.opensClause), !tokens[start].is(.determiner) {
      let end = end(from: start, in: stretch, words)
      return (start..<end).contains { ranks($0, words) } ? end : nil
    }
    guard
      tokens[start].is(.definite) || tokens[start].isPossessive
        || start + 1 < stretch.upperBound && tokens[start + 1].isPossessive
    else { return nil }
    let head = start + 1..<min(start + 4, stretch.upperBound)
    guard
      let rank = head.first(where: { ranks($0, words) }),
      rank + 1 >= stretch.upperBound || !tokens[rank + 1].is(.linking)
    else { return nil }
    let end = end(from: start, in: stretch, words)
    let verb = (start..<end).first { words.isVerb[$0] }
    if let verb {
      // “ever brought to market”, “that it had seen”
      guard
        tokens[verb].is(.participle)
          || (start..<verb).contains(where: { tokens[$0].is([.relative, .conjunction]) })
      else { return nil }
    }
    return end
  }

  /// A superlative of worth: “worst”, “leading”; “first” and “last” only count.
  private static func ranks(_ place: Int, _ words: ClauseWords) -> Bool {
    let word = words.tokens[place].word
    return words.says(.absolute, at: place)
      && (word.hasSuffix("est") || word.utf8.contains(UInt8(ascii: "-")))
      || words.says(.evaluation, at: place) && !words.tokens[place].is(.adverb)
  }

  private static func end(from start: Int, in stretch: Range<Int>, _ words: ClauseWords) -> Int {
    var place = start
    while place < stretch.upperBound, !words.passage.isLoose(words.tokens[place]) { place += 1 }
    return place
  }

  /// “the council's bungling of the works”: a possessive or definite phrase whose head judges, with
  /// what “of” adds. The head is not what somebody is said to be (“it was a failure”).
  private static func nounPhrase(at head: Int, in stretch: Range<Int>, _ words: ClauseWords)
    -> Range<Int>?
  {
    let tokens = words.tokens
    guard words.says(.presumed, at: head), !tokens[head].isCapitalised, !words.isVerb[head],
      !words.passage.isQuoted(head)
    else { return nil }
    var start = head
    while start > stretch.lowerBound, head - start < 6, isInner(tokens[start - 1]),
      !words.isVerb[start - 1]
    {
      start -= 1
      if tokens[start].is(.definite) { break }
    }
    let opens = tokens[start..<head].contains {
      $0.is(.definite) || $0.isPossessive || $0.is(.determiner) && $0.is(.object)
    }
    guard opens, !(start..<head).contains(where: { tokens[$0].is(.indefinite) }) else { return nil }
    var end = head + 1
    if end < stretch.upperBound,
      tokens[end].is(.preposition) && tokens[end].is(.linking)
        || end < stretch.upperBound && tokens[end].is(.infinitive)
    {
      while end < stretch.upperBound, end - start < longest, !tokens[end].isMark,
        !words.isVerb[end],
        !tokens[end].is([.conjunction, .relative])
      {
        end += 1
      }
    }
    return start..<end
  }

  private static func isInner(_ token: Token) -> Bool {
    if token.isMark { return false }
    if token.is(.determiner) { return token.is([.definite, .object]) }
    return !token.is([
      .preposition, .conjunction, .auxiliary, .adverb, .relative, .singularPronoun, .pluralPronoun,
      .participant,
    ])
  }
}
