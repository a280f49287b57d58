/// Finds the noun phrase that can be a source beside a cue. There is no tagger: a phrase ends where
/// a function word, a mark or a verb of a short list shows that it must.
struct NounPhrases {
  let passage: Passage
  let sentence: Range<Int>
  /// In tokens; longer ones are no sources.
  static let longest = 30

  private var tokens: [Token] { passage.tokens }

  init(_ passage: Passage, sentence: Range<Int>) {
    self.passage = passage
    self.sentence = sentence
  }

  private func isOutside(_ place: Int) -> Bool {
    !sentence.contains(place) || passage.isQuoted(place)
  }

  // MARK: Before a verb

  /// The subject that ends before a place, with its apposition or relative clause.
  func subject(before end: Int) -> Range<Int>? {
    var last = end - 1
    guard !isOutside(last) else { return nil }
    if tokens[last].isComma { return withApposition(before: last) }
    if let clause = withClause(before: end) { return clause }
    if tokens[last].is(.who) {
      last -= 1
      if !isOutside(last), tokens[last].isComma { last -= 1 }
      return phrase(endingAt: last).map { $0.lowerBound..<end }
    }
    return phrase(endingAt: last)
  }

  /// The noun phrase that ends at a place, with a parenthesis or an abbreviation's stop as its end.
  private func phrase(endingAt last: Int) -> Range<Int>? {
    guard !isOutside(last) else { return nil }
    var end = last
    if tokens[last].isMark(")") {
      guard let open = openingParenthesis(last) else { return nil }
      end = open - 1
    }
    if tokens[end].isMark("."), end > sentence.lowerBound { end -= 1 }
    guard let core = core(endingAt: end) else { return nil }
    return core.lowerBound..<last + 1
  }

  /// “two people who attended said”, “a report released on Monday found”: the phrase and the clause
  /// up to the verb.
  private func withClause(before end: Int) -> Range<Int>? {
    var place = end - 2
    while place > sentence.lowerBound, end - place < Self.longest, !isOutside(place) {
      let token = tokens[place]
      if token.isMark || token.is([.conjunction, .opensClause]) { return nil }
      let noun = tokens[place - 1]
      let isWho = token.is(.who) && (noun.is([.person, .people]) || noun.isCapitalised)
      let isReduced =
        (token.endsAsParticiple || token.is(.postposed))
        && noun.is([.people, .person, .document, .documents])
      if isWho || isReduced { return core(endingAt: place - 1).map { $0.lowerBound..<end } }
      if token.is([.auxiliary, .finiteVerb, .pastVerb]), !hasWho(before: place) { return nil }
      place -= 1
    }
    return nil
  }

  private func hasWho(before place: Int) -> Bool {
    (max(sentence.lowerBound, place - 6)..<place).contains { tokens[$0].is(.who) }
  }

  /// “Ana Ruiz, the chief engineer, said”: the phrase, the comma and what stands between commas.
  private func withApposition(before comma: Int) -> Range<Int>? {
    guard let open = commaBefore(comma), comma - open > 1 else { return nil }
    let first = tokens[open + 1]
    guard
      explains(first) || first.is([.people, .relative, .adverb]) || first.isCapitalised
        || first.is(.linking), !isPronoun(first)
    else { return nil }
    // “Ana Ruiz, 41, of Orrin, Va., said”: on to the left while pieces explain and do not name.
    if let outer = commaBefore(open), explains(tokens[outer + 1]) || tokens[outer + 1].is(.linking),
      let whole = withApposition(before: open),
      whole.lowerBound == sentence.lowerBound || !tokens[whole.lowerBound - 1].is(.preposition)
    {
      return whole.lowerBound..<comma
    }
    guard let phrase = phrase(endingAt: open - 1) else { return nil }
    return phrase.lowerBound..<comma
  }

  /// The comma before another one, in the same run of prose; nil where there is none near.
  private func commaBefore(_ comma: Int) -> Int? {
    var place = comma - 1
    while place > sentence.lowerBound, comma - place < Self.longest, !tokens[place].isComma {
      if isOutside(place) || tokens[place].isStop && !isAbbreviated(place) { return nil }
      place -= 1
    }
    return place > sentence.lowerBound && tokens[place].isComma ? place : nil
  }

  private func openingParenthesis(_ close: Int) -> Int? {
    var place = close - 1
    while place > sentence.lowerBound, close - place < 8 {
      if tokens[place].isMark("(") { return place }
      place -= 1
    }
    return nil
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
      if previous.word == "and" {
        // “Ruiz and Marsh said”, but not “It fell and officials said”.
        guard start - 2 >= sentence.lowerBound, tokens[start].isCapitalised,
          tokens[start - 2].isCapitalised, !isPronoun(tokens[start - 2])
        else { break }
        start -= 2
        continue
      }
      if isClosed
        || previous.is([.conjunction, .auxiliary, .relative, .finiteVerb, .pastVerb])
          && !previous.is(.determiner)
        || isPronoun(previous)
      {
        break
      }
      if isTime(start - 1), !previous.is(.determiner), !isLowerCaseLast(previous) { break }
      if previous.is(.adverb), !previous.is(.determiner), !previous.isCapitalised { break }
      start -= 1
      isClosed = previous.is(.determiner) && !previous.isPossessive && previous.word != "other"
    }
    while start < last, tokens[start].is([.conjunction, .adverb]), !tokens[start].is(.determiner) {
      start += 1
    }
    // “a pattern that analysts view as …”: the pronoun is not theirs.
    if start < last, tokens[start].word == "that", tokens[last].is(.people) { start += 1 }
    return start..<last + 1
  }

  /// A month behind a capital is a surname (“Tom May said”), and other times with a capital are a
  /// part of a name (“the Orrin Morning Post”).
  private func isTime(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.is(.time), !Names.isSurname(place, in: tokens) else { return false }
    return !token.isCapitalised || token.is(.calendar) || place == sentence.lowerBound
  }

  /// “last” and “next” stand in phrases as well as in times.
  private func isLowerCaseLast(_ token: Token) -> Bool {
    token.word == "last" || token.word == "next"
  }

  private func isPronoun(_ token: Token) -> Bool {
    token.is([.singularPronoun, .pluralPronoun, .firstPerson]) || token.word == "it"
      || token.word == "you"
  }

  private func canEnd(_ last: Int) -> Bool {
    let token = tokens[last]
    guard !token.isMark else { return false }
    if isPronoun(token) || token.is(.people) { return true }
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
    if mark.word == "." {
      let isShort =
        before.is([.abbreviation, .title]) || before.word.utf8.count == 1
        || before.word.utf8.contains(UInt8(ascii: "."))
      return isShort && before.kind == .word ? start - 2 : nil
    }
    if mark.word == "’" || mark.word == "'" {
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
    switch preposition.word {
    case "of", "for", "at": return !noun.is(.time)
    case "in", "with", "from", "on", "inside", "near", "to", "within", "behind", "by":
      return noun.is([.person, .people, .document, .documents, .organisation, .title])
    default: return false
    }
  }

  // MARK: After a verb

  /// The noun phrase that starts at a place, with its apposition or relative clause.
  func holder(at start: Int) -> Range<Int>? {
    guard !isOutside(start), !tokens[start].isMark else { return nil }
    if isPronoun(tokens[start]) { return start..<start + 1 }
    guard !tokens[start].is([.object, .adverb, .conjunction]) else { return nil }
    guard var end = coreEnd(from: start) else { return nil }
    var rounds = 0
    while rounds < 2, !isOutside(end), tokens[end].isComma, end + 1 < sentence.upperBound {
      let isName = tokens[end + 1].isCapitalised && tokens[end - 1].is([.person, .title])
      guard !passage.isQuoted(end + 1), isName || explains(tokens[end + 1]),
        let close = apposition(from: end + 1)
      else { break }
      end = close
      rounds += 1
    }
    return start..<end
  }

  private func explains(_ token: Token) -> Bool {
    token.kind == .number || token.is([.indefinite, .definite, .person, .title])
      || token.is(.determiner) && token.is(.object)
      || token.is(.relative) && !token.is(.opensClause)
  }

  /// The end of what explains a name, at the next comma or at the end of the sentence.
  private func apposition(from start: Int) -> Int? {
    let hasVerb = tokens[start].is(.relative)
    var place = start
    while place < sentence.upperBound, place - start < Self.longest {
      let token = tokens[place]
      if passage.isQuoted(place) { return nil }
      if token.isStop && !isAbbreviated(place) || token.isComma || token.isMark(";")
        || token.isMark(":") || token.isDash
      {
        return place
      }
      // What has a verb of its own is no apposition: “according to her, the dam is old”.
      if !hasVerb, token.is(.auxiliary), !hasWho(before: place) { return nil }
      place += 1
    }
    return place - start < Self.longest ? place : nil
  }

  private func isAbbreviated(_ stop: Int) -> Bool {
    guard stop > sentence.lowerBound, stop + 1 < sentence.upperBound else { return false }
    let before = tokens[stop - 1]
    return before.is([.abbreviation, .title]) || before.word.utf8.count == 1
      || before.word.utf8.contains(UInt8(ascii: ".")) || tokens[stop + 1].isComma
  }

  /// Where the phrase that starts at a place ends; nil where none starts.
  private func coreEnd(from start: Int) -> Int? {
    var place = start
    var hasNoun = false
    while place < sentence.upperBound, place - start < Self.longest, !passage.isQuoted(place) {
      let token = tokens[place]
      if token.isMark {
        if token.word == ".", isAbbreviated(place) {
          place += 1
          continue
        }
        if token.word == "’" || token.word == "'", !token.flags.contains(.spaceBefore) {
          place += 1
          continue
        }
        if token.isMark("("), place + 1 < sentence.upperBound, tokens[place + 1].isCapitalised,
          let close = (place..<min(place + 8, sentence.upperBound)).first(where: {
            tokens[$0].isMark(")")
          })
        {
          place = close + 1
          continue
        }
        break
      }
      if token.is(.preposition), !token.is(.determiner) {
        guard hasNoun, place + 1 < sentence.upperBound, continues(token, at: place) else { break }
        place += 1
        hasNoun = false
        continue
      }
      if token.is(.who), hasNoun { return apposition(from: place) ?? place }
      if token.word == "and", hasNoun, place + 1 < sentence.upperBound,
        tokens[place + 1].isCapitalised
      {
        place += 1
        continue
      }
      if token.is([.conjunction, .auxiliary, .relative])
        || isTime(place) && !token.is(.determiner)
        || isPronoun(token) || token.is(.finiteVerb)
      {
        break
      }
      if token.is(.adverb), !token.is(.determiner), !token.isCapitalised { break }
      if token.is(.determiner), hasNoun { break }
      if !token.is(.determiner) { hasNoun = true }
      place += 1
    }
    while place > start,
      tokens[place - 1].is([.preposition, .determiner, .conjunction])
        && !tokens[place - 1].is(.people)
    {
      place -= 1
    }
    return place > start ? place : nil
  }

  private func continues(_ preposition: Token, at place: Int) -> Bool {
    let next = tokens[place + 1]
    guard !next.isMark, !isTime(place + 1), next.kind != .number else { return false }
    switch preposition.word {
    case "of", "for", "at", "from", "with", "inside", "within":
      return true
    case "in", "on", "to", "near":
      // “in a statement” and “by phone” belong to the verb.
      let noun = place + 2 < sentence.upperBound ? tokens[place + 2] : next
      let isMeans = [next, noun].contains {
        $0.is([.document, .documents])
          || ["interview", "phone", "speech", "briefing"].contains($0.word)
      }
      return !isMeans
    default: return false
    }
  }
}
