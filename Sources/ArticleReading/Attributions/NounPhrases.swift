/// Finds the noun phrase that can be a source beside a cue. There is no tagger: a phrase ends where
/// a function word, a mark or a verb of a short list shows that it must.
struct NounPhrases {
  let passage: Passage
  let sentence: Range<Int>
  /// In tokens; longer ones are no sources.
  static let longest = 30

  var tokens: [Token] { passage.tokens }

  init(_ passage: Passage, sentence: Range<Int>) {
    self.passage = passage
    self.sentence = sentence
  }

  func isOutside(_ place: Int) -> Bool {
    !sentence.contains(place) || passage.isQuoted(place)
  }

  /// The noun phrase whose last word is at a place.
  func core(endingAt last: Int) -> Range<Int>? {
    guard !isOutside(last), canEnd(last) else { return nil }
    if isPronoun(tokens[last]) { return last..<last + 1 }
    var start = last
    var isClosed = false
    while start > sentence.lowerBound, last - start < Self.longest, !passage.isQuoted(start - 1) {
      let previous = tokens[start - 1]
      if previous.isMark {
        guard let next = across(start) else { break }
        start = next
        continue
      }
      if previous.is(.preposition) {
        guard start - 2 >= sentence.lowerBound, joins(previous, before: start),
          !passage.isQuoted(start - 2)
        else { break }
        start -= 2
        isClosed = false
        continue
      }
      if previous.is(.coordinator) {
        guard start - 2 >= sentence.lowerBound else { break }
        if areEquals(start - 2, start) || isSecondOffice(start...last, behind: start - 2) {
          start -= 2
        } else if let people = peopleBehind(start - 1, of: start...last) {
          start = people
        } else {
          break
        }
        continue
      }
      // “14:05 Police say”
      if previous.kind == .number, previous.word.utf8.contains(UInt8(ascii: ":")) { break }
      // “carried two officials”, “repeated many of the pledges”
      if tokens[start].is([.number, .amount]), previous.endsAsParticiple { break }
      if isClosed && !previous.is(.definite)
        || previous.is([.conjunction, .auxiliary, .relative, .finiteVerb, .pastVerb])
          && !previous.is(.determiner)
        || isPronoun(previous)
      {
        break
      }
      if isTime(start - 1), !previous.is(.determiner) { break }
      if previous.is(.adverb), !previous.is(.determiner), !previous.isCapitalised { break }
      start -= 1
      isClosed = previous.is(.determiner) && !previous.isPossessive
    }
    while start < last, tokens[start].is([.conjunction, .adverb]), !tokens[start].is(.determiner) {
      start += 1
    }
    // “the $20 million experts say it costs”: a sum counts nobody.
    if start > sentence.lowerBound, let mark = tokens[start - 1].mark,
      ["$", "£", "€", "¥"].contains(mark)
    {
      while start < last, tokens[start].kind == .number || tokens[start].is(.number) { start += 1 }
    }
    // “a pattern that analysts view as …”: the pronoun is not theirs.
    if start < last, tokens[start].is(.opensClause),
      tokens[last].is(.people) || tokens[start + 1].isCapitalised
    {
      start += 1
    }
    return start..<last + 1
  }

  /// “Ruiz and Marsh said”, “the mayor and the surveyor said”, but not “It fell and officials said”.
  private func areEquals(_ last: Int, _ first: Int) -> Bool {
    if tokens[last].isCapitalised, tokens[first].isCapitalised { return !isPronoun(tokens[last]) }
    return tokens[last].is([.person, .people, .organisation]) && tokens[first].is(.definite)
  }

  /// “the former minister and current mayor said”: a second noun for the same person has no article.
  private func isSecondOffice(_ second: ClosedRange<Int>, behind first: Int) -> Bool {
    tokens[second.upperBound].is(.person) && !tokens[second.upperBound].is(.people)
      && !tokens[second.lowerBound].is([.determiner, .adverb])
      && !tokens[second.lowerBound].isCapitalised
      // “the minister of roads and former mayor”
      && (max(sentence.lowerBound, first - 2)...first).contains {
        tokens[$0].is([.person, .title]) && !tokens[$0].is(.people)
      }
  }

  /// “experts on tides and harbour law said”: the noun for people whose preposition goes over both sides of
  /// a coordinator, where the second can say nothing itself; nil where there is none.
  private func peopleBehind(_ coordinator: Int, of second: ClosedRange<Int>) -> Int? {
    let speaking: WordClasses = [
      .person, .people, .organisation, .outlet, .firm, .document, .documents, .eventGroup,
      .determiner, .number, .those,
    ]
    guard !second.contains(where: { tokens[$0].is(speaking) || tokens[$0].isCapitalised }) else {
      return nil
    }
    let ends: WordClasses = [.conjunction, .auxiliary, .relative, .finiteVerb, .pastVerb]
    var place = coordinator - 1
    while place > sentence.lowerBound, coordinator - place < 8, tokens[place].kind == .word,
      !passage.isQuoted(place), !tokens[place].is(ends), !tokens[place].endsAsParticiple
    {
      if tokens[place].is(.preposition) {
        return tokens[place].is([.joining, .linking]) && tokens[place - 1].is(.people)
          ? place - 1 : nil
      }
      place -= 1
    }
    return nil
  }

  /// A month behind a capital is a surname (“Tom May said”), and other times with a capital are a
  /// part of a name (“the Orrin Morning Post”).
  func isTime(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.is(.time), !Names.isSurname(place, in: tokens) else { return false }
    return !token.isCapitalised || token.is(.calendar) || place == sentence.lowerBound
  }

  func isPronoun(_ token: Token) -> Bool {
    token.is([
      .singularPronoun, .pluralPronoun, .participant, .impersonal,
    ])
  }

  private func canEnd(_ last: Int) -> Bool {
    let token = tokens[last]
    guard !token.isMark else { return false }
    if isPronoun(token) || token.is([.people, .those]) { return true }
    // “the board behind her showed”
    if token.is(.object), last > sentence.lowerBound, tokens[last - 1].is(.joining) { return true }
    return !token.is([.determiner, .preposition, .conjunction, .auxiliary, .relative])
      && (!token.is(.adverb) || token.isCapitalised && last > sentence.lowerBound)
      && !isTime(last)
      && !(token.kind == .number && !token.is(.number))
  }

  /// Over the stop of an abbreviation or initial, an ampersand or the apostrophe of a possessive.
  private func across(_ start: Int) -> Int? {
    let mark = tokens[start - 1]
    guard start - 2 >= sentence.lowerBound else { return nil }
    let before = tokens[start - 2]
    if mark.isMark(".") {
      let isShort =
        before.is([.abbreviation, .title]) || before.word.utf8.count == 1
        || before.word.utf8.contains(UInt8(ascii: "."))
      return isShort && before.kind == .word ? start - 2 : nil
    }
    if mark.isMark("’") || mark.isMark("'") {
      return before.kind == .word && !mark.flags.contains(.spaceBefore) ? start - 2 : nil
    }
    return nil
  }

  /// Whether a preposition joins what follows to a noun before it.
  private func joins(_ preposition: Token, before start: Int) -> Bool {
    let noun = tokens[start - 2]
    guard !noun.isMark, !noun.is([.preposition, .conjunction, .auxiliary, .finiteVerb, .relative]),
      !isPronoun(noun)
    else { return false }
    if preposition.is(.linking) { return !noun.is(.time) }
    return preposition.is([.joining, .agent])
      && noun.is([
        .person, .people, .document, .documents, .organisation, .title, .anybody,
      ])
  }
}
