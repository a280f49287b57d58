import ClaimModel

/// Tells what states something from what asks, orders or greets.
enum Statements {
  /// Whether a clause is a claim at all.
  static func states(_ clause: Clause, in words: ClauseWords) -> Bool {
    let tokens = words.tokens
    guard let last = clause.places.last,
      let first = clause.places.first(where: { !tokens[$0].isMark }),
      questionMark(last, in: words) == nil
    else { return false }
    return !tokens[first].is(.greeting) && !isCommand(clause, from: first, in: words)
      && !asksForAnonymity(clause, in: words)
  }

  /// The mark of question at the end of some words, or right behind; nil where none stands.
  static func questionMark(_ last: Int, in words: ClauseWords) -> Int? {
    let tokens = words.tokens
    for place in last - 1...last + 2 where tokens.indices.contains(place) {
      if tokens[place].isMark("?") { return place }
      if place > last, !tokens[place].isMark { return nil }
    }
    return nil
  }

  /// “Please stay indoors”, “Leave it alone”: a plain verb at the head, and no finite verb but in
  /// what depends on it.
  private static func isCommand(_ clause: Clause, from first: Int, in words: ClauseWords) -> Bool {
    let token = words.tokens[first]
    guard token.is(.bare), words.passage.role != .headline, clause.opening == .main,
      !words.isVerb[first] || token.is(.auxiliary)
    else { return false }
    return !clause.own.contains { $0 > first && $0 < first + 6 && words.isVerb[$0] }
  }

  /// “He asked not to be named”: how a source wishes to be called is no claim.
  private static func asksForAnonymity(_ clause: Clause, in words: ClauseWords) -> Bool {
    guard
      let verb = clause.own.first(where: { words.isVerb[$0] || words.tokens[$0].endsAsParticiple })
    else { return false }
    return words.lexicon.anonymityPhrase(words.tokens, at: verb) > 0
  }
}
