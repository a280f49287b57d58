import ClaimModel

/// Reads what the wording of a source tells beside its level, each detail by a rule of its own (sourcing
/// standards, 1.4).
struct SourceDetails {
  let wording: SourceWording
  let passage: Passage
  let names: Names
  let lexicon: Lexicon
  /// The noun for people that says who speaks; nil where a name or a body does alone.
  private let noun: Int?
  /// Where `noun` stands: the core, or what explains it.
  private let piece: Range<Int>

  private var tokens: [Token] { passage.tokens }

  init(_ source: Range<Int>, in passage: Passage, names: Names, lexicon: Lexicon) {
    self.passage = passage
    self.names = names
    self.lexicon = lexicon
    let tokens = passage.tokens
    let wording = SourceWording(source, tokens: tokens)
    self.wording = wording
    let pieces = [wording.core] + Self.explanations(wording, tokens)
    func first(_ pieces: ArraySlice<Range<Int>>, _ noun: (Range<Int>) -> Int?)
      -> (piece: Range<Int>, noun: Int)?
    {
      for piece in pieces {
        if let noun = noun(piece) { return (piece, noun) }
      }
      return nil
    }
    let said =
      first(pieces[...]) { Self.noun(in: $0, tokens, .role) }
      ?? first(pieces.dropFirst()) { Self.unlistedNoun(in: $0, tokens) }
      ?? first(pieces[...]) { Self.noun(in: $0, tokens, .any) }
    (piece, noun) = (said?.piece ?? wording.core, said?.noun)
  }

  private enum Wanted { case role, any }

  /// What stands between the commas behind the core, without ages and clauses.
  private static func explanations(_ wording: SourceWording, _ tokens: [Token]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = wording.core.upperBound
    while start < wording.all.upperBound, tokens[start].isComma {
      var end = start + 1
      while end < wording.all.upperBound, !tokens[end].isComma { end += 1 }
      if start + 1 < end, !tokens[start + 1].is(.relative) { pieces.append(start + 1..<end) }
      start = end
    }
    return pieces
  }

  /// The last noun for people before a preposition. A title that is short for a word (“Dr”) and a
  /// name that is also a noun (“Ana King”) say nothing of what somebody does.
  private static func noun(in piece: Range<Int>, _ tokens: [Token], _ wanted: Wanted) -> Int? {
    var found: Int?
    for place in piece {
      if tokens[place].is(.relative)
        || tokens[place].is(.preposition) && !tokens[place].is(.determiner)
      {
        break
      }
      if found != nil, tokens[place].endsAsParticiple || tokens[place].is(.postposed) { break }
      let isName = place > piece.lowerBound && tokens[place - 1].is(.givenName)
      guard tokens[place].is([.person, .people, .office]), !tokens[place].is(.abbreviation),
        !isName,
        !tokens[place].isPossessive, wanted == .any || !tokens[place].is(.anyone)
      else { continue }
      found = place
    }
    return found
  }

  /// “Ana Ruiz, a baker in Orrin”: any noun behind an article says what she is.
  private static func unlistedNoun(in piece: Range<Int>, _ tokens: [Token]) -> Int? {
    guard tokens[piece.lowerBound].is([.indefinite, .definite]) else { return nil }
    let end =
      piece.dropFirst().first {
        tokens[$0].isMark || tokens[$0].is([.preposition, .relative, .conjunction])
          || tokens[$0].endsAsParticiple
      } ?? piece.upperBound
    guard end - 1 > piece.lowerBound, tokens[end - 1].kind == .word, !tokens[end - 1].isCapitalised
    else { return nil }
    return end - 1
  }

  /// “A clerk” is new, “the governor”, “his doctor”, “Orrin’s mayor” and “she” are spoken of as known, which the
  /// page may leave them or not.
  var definiteness: Definiteness? {
    let first = tokens[wording.core.lowerBound]
    if first.is([.definite, .owning])
      || wording.all.count == 1 && first.is([.singularPronoun, .pluralPronoun])
      || tokens[wording.core.lowerBound..<wording.head].contains(where: \.isPossessive)
    {
      return .definite
    }
    return first.is(.indefinite) ? .indefinite : nil
  }

  // MARK: Role and institution

  /// “chief engineer”, “spokeswoman”, “Finance Minister”: the noun with what describes it.
  private var roleRange: Range<Int>? {
    guard let noun, !tokens[noun].is(.anyone) else { return nil }
    var start = noun
    while start > piece.lowerBound, describes(start - 1, tokens[noun]) { start -= 1 }
    return start..<noun + 1
  }

  var role: TextSpan? { roleRange.map(tokens.span) }

  private func describes(_ place: Int, _ noun: Token) -> Bool {
    let token = tokens[place]
    let other: WordClasses = [
      .determiner, .preposition, .number, .organisation, .outlet, .firm, .eventGroup, .polity,
      .time,
      .demonym, .place, .anyone, .relative, .conjunction, .indefinite,
    ]
    return token.kind == .word && !token.isPossessive && !token.is(other)
      && (!token.isCapitalised || noun.isCapitalised)
  }

  /// The body somebody belongs to or speaks for: before the noun or behind its preposition.
  var institution: TextSpan? {
    guard let noun else { return named }
    let start = roleRange?.lowerBound ?? noun
    return before(start) ?? behind(noun) ?? named
  }

  /// “…, who studies tides at the Orrin Institute”, “…, of the University of Orrin”: a body by name
  /// behind any later preposition.
  private var named: TextSpan? {
    for place in wording.all.dropFirst()
    where place >= wording.core.upperBound && tokens[place].is([.linking, .inside]) {
      guard let phrase = phrase(at: place + 1, upTo: wording.all.upperBound) else { continue }
      let body: WordClasses = [.organisation, .outlet, .firm]
      if tokens[phrase].contains(where: { $0.is(body) && $0.isCapitalised }) {
        return tokens.span(phrase)
      }
    }
    return nil
  }

  /// What stands behind a preposition, without articles, with what “of” adds to it.
  private func phrase(at first: Int, upTo limit: Int) -> Range<Int>? {
    var start = first
    while start < limit, tokens[start].is(.determiner) { start += 1 }
    var end = start
    while end < limit, !tokens[end].isMark || tokens[end].isMark("."),
      !tokens[end].is([.relative, .coordinator]),
      !tokens[end].is(.preposition) || tokens[end].is(.linking),
      !(tokens[end].endsAsParticiple && end > start)
    {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// “the county’s chief engineer”, “a senior Harbour Ministry official”, “a hospital manager”.
  private func before(_ noun: Int) -> TextSpan? {
    var start = noun
    while start > piece.lowerBound, isOfBody(start - 1) { start -= 1 }
    guard start < noun, !tokens[start..<noun].allSatisfy({ $0.is([.demonym, .time]) }) else {
      return nil
    }
    let isNamed = tokens[start..<noun].contains { $0.isCapitalised }
    guard tokens[noun - 1].isPossessive || isNamed || tokens[start..<noun].contains(where: isBody)
    else { return nil }
    let span = tokens.span(start..<noun)
    return tokens[noun - 1].isPossessive ? TextSpan(span.start, span.end - 2) : span
  }

  private func isOfBody(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, !token.is([.determiner, .preposition, .number, .lessening, .title])
    else { return false }
    return isBody(token) || token.isCapitalised && isNameOfBody(place)
  }

  /// A capital that is neither a person’s nor an adjective: “Orrin-based”, “Kelmoran”, “Local” where it
  /// opens a sentence.
  private func isNameOfBody(_ place: Int) -> Bool {
    let token = tokens[place]
    let opens = place == 0 || tokens[place - 1].isMark
    let isAdjective =
      token.endsAsPlaceAdjective || token.is([.time, .demonym])
      || !token.isPossessive && names.introductions.isPlace(token.word)
    return !isAdjective && !(token.isPossessive && names.knows(token.word))
      && (!opens || token.isPossessive || names.introductions.isCapital(token.word)
        || tokens[place + 1].isCapitalised)
  }

  private func isBody(_ token: Token) -> Bool {
    token.is([.organisation, .outlet, .firm, .anyBody, .polity, .eventGroup])
  }

  /// “a spokeswoman for Blue Line”, “a fellow at the Orrin Institute”, “the mayor of Orrin”.
  private func behind(_ noun: Int) -> TextSpan? {
    guard noun + 1 < piece.upperBound, tokens[noun + 1].is([.linking, .joining]),
      let phrase = phrase(at: noun + 2, upTo: piece.upperBound)
    else { return nil }
    let words = tokens[phrase]
    let isPlaceOfOffice = tokens[noun].is(.office) && tokens[noun + 1].is(.linking)
    let hasName = words.contains { $0.isCapitalised && !$0.is([.demonym, .time]) }
    let bodies: WordClasses = [.organisation, .outlet, .firm, .anyBody, .eventGroup]
    guard
      words.contains(where: { $0.is(bodies) })
        || hasName && (isPlaceOfOffice || !tokens[noun + 1].is(.locating) && !isPerson(words))
    else { return nil }
    return tokens.span(phrase)
  }

  private func isPerson(_ words: ArraySlice<Token>) -> Bool {
    words.contains { $0.is(.givenName) || names.isPerson(surname: $0.word) }
      || words.allSatisfy { $0.is([.place, .demonym]) }
  }
}

extension Token {
  /// “Orrin-based”: a place made an adjective.
  fileprivate var endsAsPlaceAdjective: Bool { word.hasSuffix("-based") || word.hasSuffix("-born") }
}
