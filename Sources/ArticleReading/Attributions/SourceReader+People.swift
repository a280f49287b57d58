import ClaimModel

/// People who are described.
extension SourceReader {
  // MARK: Many

  /// The level of a plural noun for people.
  mutating func group(_ wording: SourceWording, in passage: Passage) -> SourceReading {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    if isNumbered(wording, tokens) {
      return newcomer(
        SourceReading(level: .countedGroup, kind: .group, isPlural: true), noun: head.word)
    }
    // “Police in Orrin” are a body.
    if head.is(.organisation) { return body(wording, in: passage) }
    if isBounded(wording, in: passage) {
      return newcomer(
        SourceReading(level: .describedGroup, kind: .group, isPlural: true), noun: head.word)
    }
    if tokens[wording.core.lowerBound].is(.definite), wording.isBare(tokens) {
      if var known = described[head.word] {
        known.isPlural = true
        return known
      }
      if head.is(.belonging) {
        return newcomer(
          SourceReading(level: .describedGroup, kind: .group, isPlural: true), noun: head.word)
      }
    }
    // Who asked not to be named is known again, however vague.
    return newcomer(SourceReading(level: .vague, kind: .group, isPlural: true), noun: head.word)
  }

  /// Whether one named institution or event bounds a group (sourcing standards, 1.1): as what the noun
  /// is made of, or behind its preposition. A place bounds nobody, and no more does a clause.
  func isBounded(_ wording: SourceWording, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    let modifiers = wording.modifiers(tokens)
    // “Ruiz’s aides” are around one whom the page names, “Ruiz’s critics” of no institution.
    let isAround = modifiers.contains(where: { isPersonOf($0, tokens) }) || isClose(wording, tokens)
    if isAround
      || tokens[wording.head].is(.stake) && modifiers.contains(where: { isKnown($0, tokens) })
    {
      return !tokens[wording.head].is(.stake)
    }
    if modifiers.contains(where: { isBodyName($0, in: passage) }) { return true }
    if let noun = modifiers.last(where: { tokens[$0].is([.organisation, .eventGroup]) }) {
      return tokens[noun].is(.eventGroup) || isKnownBody(noun, tokens)
        || noun == modifiers.first && tokens[noun].isPossessive
    }
    guard let (preposition, phrase) = wording.complement(tokens) else { return false }
    return isInstitution(phrase, behind: tokens[preposition], in: passage)
  }

  /// “Ruiz’s critics”, “Ruiz aides”.
  private func isPersonOf(_ place: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised, !token.is([.organisation, .firm]) else { return false }
    return token.isPossessive ? names.knows(token.word) : names.isPerson(surname: token.word)
  }

  private func isKnown(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens[place].isCapitalised && names.knows(tokens[place].word)
      && !tokens[place].is([.organisation, .firm])
  }

  /// “People close to Ruiz”: nothing but a name stands behind.
  private func isClose(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    let name = wording.head + 3
    guard name < wording.core.upperBound, tokens[wording.head + 1].is(.postposed),
      tokens[wording.head + 2].is(.preposition)
    else { return false }
    return tokens[name..<wording.core.upperBound].allSatisfy {
      $0.isCapitalised && !$0.isPossessive
    }
      && names.isPerson(surname: tokens[wording.core.upperBound - 1].word)
  }

  /// Whether a common noun takes up a body that is named.
  private func isKnownBody(_ noun: Int, _ tokens: [Token]) -> Bool {
    bodies(of: tokens[noun], before: tokens[noun].span.start).count == 1
  }

  private func isInstitution(
    _ phrase: Range<Int>, behind preposition: Token, in passage: Passage
  ) -> Bool {
    let tokens = passage.tokens
    let nouns: WordClasses = [.organisation, .outlet, .firm, .eventGroup]
    if let noun = phrase.last(where: { tokens[$0].is(nouns) }) {
      return tokens[noun].is(.eventGroup) || phrase.contains { isName($0, in: passage) }
        || isKnownBody(noun, tokens)
    }
    // “at the Narrow”: a place has no article.
    if preposition.is(.linking), phrase.count == 2, tokens[phrase.lowerBound].is(.definite),
      isBodyName(phrase.lowerBound + 1, in: passage)
    {
      return true
    }
    // “Marsh & Orrell”: so no place is called.
    if phrase.contains(where: { tokens[$0].word == "&" }) { return true }
    // Of an unknown name only what people speak for or are inside of shows that it is a body.
    return preposition.is(.inside)
      && phrase.contains { isBodyName($0, in: passage) && !names.knows(tokens[$0].word) }
      || preposition.is(.linking)
        && phrase.contains {
          isBodyName($0, in: passage) && tokens[$0].isAllCapitals
        }
  }

  // MARK: One

  /// The level of a singular noun for people.
  mutating func individual(_ wording: SourceWording, in passage: Passage) -> SourceReading {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    // A first line that ends in a stop is no headline, but is worded like one: “Judge rejects plea.”
    let isHeadline =
      passage.role == .headline || passage.role == .subheading
      || passage.role == .body && paragraphs == 1 && wording.isBare(tokens)
        && !tokens[wording.core.lowerBound].is(.determiner)
    let isDefinite =
      tokens[wording.core.lowerBound].is(.definite)
      || isHeadline && !tokens[wording.core.lowerBound].is(.determiner)
    let isBare = wording.isBare(tokens)
    let isHolder = !tokens[wording.core].contains { $0.is(.lessening) && !$0.is(.vice) }
    if isDefinite, isEpithet(wording, tokens),
      let known = epithet(wording, in: passage, anywhere: isHeadline)
    {
      return known
    }
    if isDefinite,
      wording.isBareBeforeClause(tokens)
        || head.is(.office) && isHolder && !hasClause(wording, tokens)
    {
      let isAnywhere = head.is(.office) && !isBare || isHeadline || isOnly(wording, tokens)
      if let known = taken(up: wording, in: passage, anywhere: isAnywhere) { return known }
    }
    if isDefinite, isBare, let one = standing(wording, in: passage) { return one }
    if let later = namedLater(wording, in: passage, isHeadline: isHeadline) { return later }
    if isRelative(wording, tokens) {
      let isNarrators = tokens[wording.core.lowerBound].is(.narrating)
      if !isNarrators || !passage.isQuoted(wording.head),
        let known = taken(
          up: wording, in: passage, anywhere: isNarrators || paragraphs <= Self.leads)
      {
        return known
      }
    }
    if isBare {
      if isDefinite, let known = described[head.word] { return known }
      let isOffice = isDefinite && head.is(.office)
      let isTold =
        isOffice || isOneOfMany(wording, tokens) || speaksForBody(wording, in: passage)
        || isDefinite
          && introductions.isDescribed(head.word, before: tokens[wording.head].span.start)
      let level: Level = isTold ? .describedIndividual : .vague
      return newcomer(SourceReading(level: level, kind: .person), noun: head.word)
    }
    return newcomer(SourceReading(level: .describedIndividual, kind: .person), noun: head.word)
  }

  /// The full name of a person whom the article introduces; nil where only the surname is known.
  func fullName(of entry: Introductions.Entry) -> String? {
    if let surname = entry.surname { return text[entry.span] + " " + text[surname] }
    let printed = text[entry.span]
    return names.fullName(surname: entry.key) ?? (printed.utf8.contains(32) ? printed : nil)
  }

  /// “My father”, and “her husband” behind who he is: one person has one.
  private func isRelative(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    guard tokens[wording.head].is(.kin), wording.core.upperBound == wording.head + 1 else {
      return false
    }
    let modifiers = wording.modifiers(tokens)
    guard modifiers.count == 1 else { return false }
    // “Ruiz’s wife” at the start, whom the page names behind.
    return tokens[modifiers[0]].is(.owning)
      || tokens[modifiers[0]].isPossessive && paragraphs <= Self.leads
  }

  /// “The bank will close, a spokesman said”: of the body that the paragraph tells of before.
  private func speaksForBody(_ wording: SourceWording, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    return tokens[wording.head].is(.speakingFor)
      && tokens[..<wording.all.lowerBound].contains {
        $0.is([.organisation, .firm, .outlet]) && !$0.is([.person, .people])
      }
  }

  private func hasClause(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    tokens[wording.all].contains { $0.is(.relative) }
  }

  /// “One official said” behind “two officials”.
  private func isOneOfMany(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    guard tokens[wording.core.lowerBound].is([.indefinite, .number]) else { return false }
    let plural = described[tokens[wording.head].word + "s"]
    return plural?.level == .countedGroup && tokens[wording.core.lowerBound].word.utf8.count > 2
  }

  /// “The mayor”: the one person whom the article calls that; nil where it names none, unresolved where
  /// it names more or has also somebody without a name.
  ///
  /// - Parameter anywhere: an office that one person holds is known by who is named with it later too.
  private func taken(up wording: SourceWording, in passage: Passage, anywhere: Bool)
    -> SourceReading?
  {
    let tokens = passage.tokens
    let noun = lexicon.office(tokens, at: wording.head)
    let start = tokens[wording.all.lowerBound].span.start
    let named = Introductions.qualities(of: wording.head, in: tokens, lexicon: lexicon)
    var persons = introductions.named(noun, before: anywhere ? .max : start)
      .filter { $0.isPerson && fits(named, $0) }
    if let one = mentionedAlone(persons, before: wording.all.lowerBound, in: passage) {
      persons = [one]
    }
    guard let first = persons.first else { return nil }
    if persons.count == 1, described[noun] == nil {
      if let name = fullName(of: first) {
        return SourceReading(level: .namedPerson, kind: .person, name: name)
      }
      // “Judge Ruiz”, of whom the page prints no more.
      let isHolder = introductions.isHolder(first.key)
      return SourceReading(
        level: isHolder ? .namedPerson : .partialName, kind: .person, name: text[first.span])
    }
    return SourceReading(
      level: described[noun] == nil ? .namedPerson : .describedIndividual, kind: .person,
      isUnresolved: true)
  }
}
