import ClaimModel

/// The level of a wording.
extension SourceReader {
  /// The decision order of the sourcing standards, 1.1.
  mutating func judge(_ wording: SourceWording, in passage: Passage, hasChannel: Bool)
    -> SourceReading
  {
    let tokens = passage.tokens
    if isDocument(wording, in: passage) { return document(wording, in: passage) }
    // “Nobody at the bank”: of a group that is bounded or not.
    if tokens[wording.core.lowerBound].is(.negation) {
      return SourceReading(
        level: isBounded(wording, in: passage) ? .describedGroup : .vague, kind: .group)
    }
    if let both = both(wording, tokens) { return both }
    if let listed = listed(wording, in: passage) { return listed }
    if let name = nameOfOne(wording, tokens) {
      return SourceReading(
        level: .namedPerson, kind: .person, name: Names.words(tokens, name, in: text))
    }
    if let share = share(wording, tokens) { return share }
    if let name = fullName(wording, tokens) {
      // “the minister for roads and bridges, Ana Ruiz” is one.
      let isPlural = isJoined(wording, tokens) && apposedName(wording, tokens) == nil
      return SourceReading(
        level: .namedPerson, kind: .person, name: isPlural ? words(wording.core, tokens) : name,
        isPlural: isPlural)
    }
    if let part = partOfName(wording, tokens) { return part }
    if let short = shortName(wording, in: passage, hasChannel: hasChannel) { return short }
    let head = tokens[wording.head]
    if head.is(.people) { return group(wording, in: passage) }
    if head.is(.person) { return individual(wording, in: passage) }
    let former = lexicon.classesOfFormer(head.word)
    if former.contains(.people) { return group(wording, in: passage) }
    if former.contains(.person) { return individual(wording, in: passage) }
    if isNumbered(wording, tokens) {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    return body(wording, in: passage)
  }

  // MARK: Words

  /// Words of the page, without the articles before them.
  func words(_ range: Range<Int>, _ tokens: [Token]) -> String {
    var start = range.lowerBound
    while start + 1 < range.upperBound, tokens[start].is(.determiner) { start += 1 }
    return Names.words(tokens, start..<range.upperBound, in: text)
  }

  /// A capital that names something. One that opens a sentence, and every capital of a headline, does
  /// so only where more than its place shows it.
  func isName(_ place: Int, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    let token = tokens[place]
    guard token.isCapitalised, token.kind == .word,
      !token.is([.determiner, .relative, .conjunction, .preposition, .adverb, .people]),
      !token.is(.time) || Names.isSurname(place, in: tokens)
    else { return false }
    if token.is([.place, .demonym, .outlet, .givenName]) || introductions.isCapital(token.word) {
      return true
    }
    guard passage.role != .headline, passage.role != .subheading else { return false }
    guard place == 0 || tokens[place - 1].isMark && !tokens[place - 1].isComma else { return true }
    let next = place + 1 < tokens.count ? tokens[place + 1] : token
    return token.isAllCapitals || token.isPossessive && !token.is([.person, .organisation])
      || next.isCapitalised && !next.isMark && place + 1 < tokens.count
  }

  /// A name that is not of a place or a people alone, which bounds and names no body.
  func isBodyName(_ place: Int, in passage: Passage) -> Bool {
    let token = passage.tokens[place]
    return isName(place, in: passage) && !token.is([.place, .demonym])
      && !introductions.isPlace(token.word)
  }

  /// “Ana Ruiz and Ben Marsh”.
  func isJoined(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    tokens[wording.core].contains { $0.is(.coordinator) }
  }

  func isNumbered(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    tokens[wording.core.lowerBound..<wording.head].contains {
      $0.is(.number) && !$0.is(.fraction) || $0.kind == .number && !$0.isYear
        || $0.word.utf8.contains(UInt8(ascii: "-")) && lexicon.value($0) != nil
    }
  }

  // MARK: People's names

  private func fullName(_ wording: SourceWording, _ tokens: [Token]) -> String? {
    // “a spokesman for Ana Ruiz” is not Ana Ruiz: only names before a preposition count, or those in
    // what explains the noun, “the mayor, Ana Ruiz”.
    let explaining = wording.apposition(tokens)?.lowerBound ?? wording.core.upperBound
    let pieces = [
      wording.core.lowerBound..<wording.head + 1, explaining..<wording.all.upperBound,
    ]
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      let isOther = piece.contains {
        tokens[$0].is([.who, .preposition]) || tokens[$0].isMark("(")
      }
      if index == 1, isOther, apposedName(wording, tokens) == nil { continue }
      for run in Names.runs(in: Array(tokens[piece])) {
        let place = run.lowerBound + piece.lowerBound..<run.upperBound + piece.lowerBound
        guard let name = Names.person(place, in: tokens), !tokens[name.upperBound - 1].isPossessive,
          !isModifier(place, of: wording.head, tokens),
          index == 0 || !tokens[wording.head].is([.organisation, .outlet, .document])
        else { continue }
        return Names.words(tokens, name, in: text)
      }
    }
    return nameBehindOffice(wording, tokens)
  }

  /// “the mayor of Orrin, Ana Ruiz, who …”, “one of the lawyers, Ana Ruiz”: a name alone explains the
  /// noun.
  func apposedName(_ wording: SourceWording, _ tokens: [Token]) -> Range<Int>? {
    guard let apposition = wording.apposition(tokens),
      tokens[wording.head].is([.person, .title]) || isOneOf(wording, tokens),
      tokens[apposition].allSatisfy({ $0.isCapitalised || $0.isMark(".") })
    else { return nil }
    return apposition
  }

  /// “One of the lawyers”.
  private func isOneOf(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    lexicon.value(tokens[wording.head]) == 1
      && wording.complement(tokens).map { tokens[$0.phrase].contains { $0.is(.people) } } ?? false
  }

  /// “One of the mayor’s supporters, the teacher Pat Quill”: the full name in which ends what explains the
  /// one.
  private func nameOfOne(_ wording: SourceWording, _ tokens: [Token]) -> Range<Int>? {
    guard isOneOf(wording, tokens),
      let comma = wording.all.last(where: { tokens[$0].isComma }), comma > wording.head
    else { return nil }
    let behind = comma + 1..<wording.all.upperBound
    guard let run = Names.runs(in: Array(tokens[behind])).last, run.upperBound == behind.count
    else { return nil }
    return Names.person(behind.lowerBound + run.lowerBound..<behind.upperBound, in: tokens)
  }

  /// “two Orrin Post editors”, “Water Street reform advocates”: capitals before a common noun for people
  /// name no person.
  private func isModifier(_ run: Range<Int>, of head: Int, _ tokens: [Token]) -> Bool {
    guard run.upperBound <= head, !tokens[head].isCapitalised,
      tokens[run.upperBound..<head].allSatisfy({
        $0.kind == .word && $0.classes.isDisjoint(with: .function)
      })
    else { return false }
    return run.upperBound == head && tokens[head].is(.person) || tokens[head].is(.people)
      || lexicon.otherPeople.contains(tokens[head].word)
  }

  /// “Minister of Roads Ana Ruiz”: the last two words of a run behind an office and what it is over.
  private func nameBehindOffice(_ wording: SourceWording, _ tokens: [Token]) -> String? {
    let end = wording.core.upperBound
    guard tokens[wording.head].is([.title, .person]), end - wording.head > 3 else {
      return nil
    }
    // “Secretary of State John F. Kerry”: with the stop of an initial.
    let hasInitial = tokens[end - 2].isMark(".") && end - wording.head > 5
    let name = end - (hasInitial ? 4 : 2)..<end
    let isName = name.allSatisfy {
      hasInitial && $0 == end - 2
        || tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].isPossessive
          && !tokens[$0].is([
            .organisation, .outlet, .place, .demonym, .person, .people, .time, .document,
          ])
    }
    let before = tokens[name.lowerBound - 1]
    guard isName, before.isCapitalised, !before.isMark else { return nil }
    return Names.words(tokens, name, in: text)
  }

  /// “a user called @quay”, “a nurse, J.”, “a clerk we are calling Sara”: a part of a name or a user
  /// name behind the noun.
  private func partOfName(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading? {
    let userName = wording.all.first { tokens[$0].word.utf8.first == UInt8(ascii: "@") }
    let called = wording.core.dropLast().first {
      tokens[$0].is(.naming) && tokens[$0 + 1].isCapitalised
    }
    let apposed = apposedName(wording, tokens)
    guard let place = userName ?? called.map({ $0 + 1 }) ?? apposed?.lowerBound,
      userName != nil || tokens[wording.head].is(.person) && !tokens[wording.head].isCapitalised
    else { return nil }
    let end = (place..<wording.all.upperBound).first { !tokens[$0].isCapitalised }
    let whole = Names.person(place..<(end ?? wording.all.upperBound), in: tokens).map {
      Names.words(tokens, $0, in: text)
    }
    if let name = whole ?? names.fullName(surname: tokens[place].word) {
      return SourceReading(level: .namedPerson, kind: .person, name: name)
    }
    return SourceReading(
      level: .partialName, kind: .person,
      name: Names.words(tokens, place..<place + 1, in: text))
  }

  /// One capitalised word, with or without a title.
  private mutating func shortName(_ wording: SourceWording, in passage: Passage, hasChannel: Bool)
    -> SourceReading?
  {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    guard head.isCapitalised, !head.isPossessive else { return nil }
    let before = tokens[wording.core.lowerBound..<wording.head].filter { !$0.isMark }
    if names.knows(head.word), !head.is([.organisation, .people]) {
      guard let name = names.fullName(surname: head.word) else {
        return SourceReading(level: .namedPerson, kind: .person, isUnresolved: true)
      }
      return SourceReading(level: .namedPerson, kind: .person, name: name)
    }
    if head.is(.memberNoun), before.count == 1, before[0].is(.definite) {
      return person(before: wording.head, in: passage)
        ?? SourceReading(level: .describedIndividual, kind: .person)
    }
    if head.is([.demonym, .memberNoun]), let first = before.first,
      first.is([.indefinite, .number])
    {
      // “One senior Democrat”
      let isOne = first.is(.indefinite) || lexicon.value(first) == 1
      return isOne
        ? SourceReading(level: .describedIndividual, kind: .person)
        : SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    if isPlace(head), before.allSatisfy({ isPlace($0) || $0.is([.determiner, .coordinator]) }) {
      return SourceReading(
        level: hasChannel ? .namedOrganisation : .vague, kind: .organisation,
        name: hasChannel ? words(wording.core, tokens) : nil,
        isPlural: isJoined(wording, tokens))
    }
    if head.is([.people, .person, .title, .organisation, .firm, .eventGroup]) {
      return titled(wording, before, tokens)
    }
    if head.is(.outlet) || head.isAllCapitals
      || before.contains(where: { $0.is([.organisation, .outlet, .firm]) })
    {
      return SourceReading(
        level: .namedOrganisation, kind: head.is(.outlet) ? .outlet : .organisation,
        name: words(wording.core, tokens))
    }
    return loneName(wording, before, in: passage)
  }

  private func isPlace(_ token: Token) -> Bool {
    token.is([.place, .demonym])
      || token.isCapitalised && introductions.isPlace(token.word)
  }

  /// “Colonel Clerk”: a noun that is a name behind a title; nil for any other noun.
  private func titled(_ wording: SourceWording, _ before: [Token], _ tokens: [Token])
    -> SourceReading?
  {
    guard before.last?.is(.title) == true, before.last?.isCapitalised == true,
      !tokens[wording.head].is([.title, .organisation, .people])
    else { return nil }
    return partName(wording.head, tokens)
  }

  /// A capital that nothing before has introduced: a part of somebody's name where a title, a given
  /// name or what explains it shows a person, or else a body.
  private func loneName(_ wording: SourceWording, _ before: [Token], in passage: Passage)
    -> SourceReading?
  {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    guard before.count <= 3 else { return nil }
    let explaining = wording.apposition(tokens).map { tokens[$0] } ?? []
    let follows = wording.core.upperBound + 1 < wording.all.upperBound
    let clause = follows ? tokens[wording.core.upperBound..<wording.core.upperBound + 2] : []
    let isPerson =
      before.last?.is([.title, .person]) == true || head.is(.givenName)
      || explaining.first?.kind == .number || clause.contains { $0.is(.who) }
      || explaining.contains { $0.is([.person, .title]) }
        && !explaining.contains { $0.is([.organisation, .anyBody]) && !$0.isCapitalised }
    if isPerson { return partName(wording.head, tokens) }
    guard before.isEmpty, !isName(wording.head, in: passage), head.isAgentNoun else { return nil }
    return SourceReading(level: .vague, kind: .group, isPlural: true)
  }
}

extension SourceReader {
  /// A surname that an office makes unmistakable names its holder; any other part of a name is one.
  private func partName(_ place: Int, _ tokens: [Token]) -> SourceReading {
    SourceReading(
      level: introductions.isHolder(tokens[place].word) ? .namedPerson : .partialName,
      kind: .person, name: Names.words(tokens, place..<place + 1, in: text))
  }
}

extension Token {
  /// “Forecasters”: ends as nouns do for people who do or study something.
  var isAgentNoun: Bool {
    word.utf8.count > 5
      && (word.hasSuffix("ers") || word.hasSuffix("ors") || word.hasSuffix("ists"))
  }
}
