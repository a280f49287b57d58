import ClaimModel

/// The level of a wording.
extension SourceReader {
  /// The decision order of the sourcing standards, 1.1.
  mutating func judge(_ wording: SourceWording, tokens: [Token], hasChannel: Bool)
    -> SourceReading
  {
    let head = tokens[wording.head]
    if head.is([.document, .documents]),
      !head.isCapitalised || wording.core.count > 1
        || opensSentence(wording, tokens) && head.is(.documents),
      !isPerson(wording, tokens)
    {
      return document(wording, tokens)
    }
    if head.is([.number, .indefinite]), wording.head == wording.core.lowerBound {
      // “Two of them said”, “One said”: people of whom the sentence before has told.
      return head.is(.indefinite)
        ? SourceReading(level: lastGroup == nil ? .vague : .describedIndividual, kind: .person)
        : SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    if let name = fullName(wording, tokens) {
      return SourceReading(level: .namedPerson, kind: .person, name: name)
    }
    if let short = shortName(wording, tokens, hasChannel: hasChannel) { return short }
    if head.is(.people) { return group(wording, tokens) }
    if head.is(.person) { return individual(wording, tokens) }
    if isNumbered(wording, tokens) {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    if tokens[wording.core].contains(where: { $0.isCapitalised && !$0.is([.determiner, .demonym]) })
    {
      return SourceReading(
        level: .namedOrganisation, kind: .organisation, name: words(wording.core, tokens))
    }
    if head.is(.organisation) {
      // “the ministry”: some body named before; which one, a person may have to say.
      return SourceReading(level: .namedOrganisation, kind: .organisation, isUnresolved: true)
    }
    return SourceReading(level: .vague, kind: .group, isPlural: head.word.hasSuffix("s"))
  }

  private func opensSentence(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    wording.all.lowerBound == 0 || tokens[wording.all.lowerBound - 1].isStop
  }

  private func words(_ range: Range<Int>, _ tokens: [Token]) -> String {
    var start = range.lowerBound
    while start + 1 < range.upperBound, tokens[start].is(.determiner) { start += 1 }
    return Names.words(tokens, start..<range.upperBound, in: text)
  }

  private func isPerson(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    Names.runs(in: Array(tokens[wording.core])).contains { run in
      Names.person(
        run.lowerBound + wording.core.lowerBound..<run.upperBound + wording.core.lowerBound,
        in: tokens) != nil
    }
  }

  private func fullName(_ wording: SourceWording, _ tokens: [Token]) -> String? {
    // “a spokesman for Ana Ruiz” is not Ana Ruiz: only names before a preposition count, or those in
    // what explains the noun, “the mayor, Ana Ruiz”.
    let pieces = [
      wording.core.lowerBound..<wording.head + 1, wording.core.upperBound..<wording.all.upperBound,
    ]
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      if index == 1,
        piece.contains(where: { tokens[$0].is([.who, .preposition]) || tokens[$0].isMark("(") })
      {
        continue
      }
      for run in Names.runs(in: Array(tokens[piece])) {
        let place = run.lowerBound + piece.lowerBound..<run.upperBound + piece.lowerBound
        guard let name = Names.person(place, in: tokens), !tokens[name.upperBound - 1].isPossessive,
          !isModifier(place, of: wording.head, tokens)
        else { continue }
        return Names.words(tokens, name, in: text)
      }
    }
    return nameBehindOffice(wording, tokens)
  }

  /// “two Orrin Post editors”: capitals right before a common noun for people name no person.
  private func isModifier(_ run: Range<Int>, of head: Int, _ tokens: [Token]) -> Bool {
    run.upperBound == head && tokens[head].is([.person, .people]) && !tokens[head].isCapitalised
  }

  /// “Minister of Roads Ana Ruiz”: the last two words of a run behind an office and what it is over.
  private func nameBehindOffice(_ wording: SourceWording, _ tokens: [Token]) -> String? {
    let end = wording.core.upperBound
    guard tokens[wording.head].is([.title, .person]), end - wording.head > 3 else {
      return nil
    }
    let name = end - 2..<end
    let isName = name.allSatisfy {
      tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].isPossessive
        && !tokens[$0].is([
          .organisation, .outlet, .place, .demonym, .person, .people, .time, .document,
        ])
    }
    guard isName, tokens[end - 3].isCapitalised, !tokens[end - 3].isMark else { return nil }
    return Names.words(tokens, name, in: text)
  }

  /// One capitalised word, with or without a title.
  private func shortName(_ wording: SourceWording, _ tokens: [Token], hasChannel: Bool)
    -> SourceReading?
  {
    let head = tokens[wording.head]
    guard head.isCapitalised, !head.isPossessive else { return nil }
    let before = tokens[wording.core.lowerBound..<wording.head].filter { !$0.isMark }
    if names.knows(head.word), !head.is([.organisation, .people]) {
      guard let name = names.fullName(surname: head.word) else {
        return SourceReading(level: .namedPerson, kind: .person, isUnresolved: true)
      }
      return SourceReading(level: .namedPerson, kind: .person, name: name)
    }
    if head.is(.demonym), before.first?.is(.indefinite) == true || before.first?.is(.number) == true
    {
      return before.first?.is(.number) == true
        ? SourceReading(level: .countedGroup, kind: .group, isPlural: true)
        : SourceReading(level: .describedIndividual, kind: .person)
    }
    if head.is([.place, .demonym]),
      before.allSatisfy({ $0.is([.place, .demonym, .determiner, .coordinator]) })
    {
      return hasChannel
        ? SourceReading(
          level: .namedOrganisation, kind: .organisation, name: words(wording.core, tokens))
        : SourceReading(level: .vague, kind: .organisation)
    }
    if head.is([.people, .person]), !head.is([.organisation, .title]) { return nil }
    let isBody =
      head.is([.organisation, .outlet]) || head.isAllCapitals
      || before.contains { $0.is([.organisation, .outlet]) && $0.isCapitalised }
    if isBody {
      return SourceReading(
        level: .namedOrganisation, kind: head.is(.outlet) ? .outlet : .organisation,
        name: words(wording.core, tokens))
    }
    let isTitled = before.last?.is([.title, .person]) == true
    if head.is(.title), before.allSatisfy({ $0.is(.determiner) }), wording.core.count <= 2 {
      // “the President”: an office that one person holds.
      return SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
    }
    // “Mayor Ruiz” and “Mr Ruiz” are one person to every reader; “a Mr Ruiz” is not.
    let isIntroduced = tokens[wording.core.lowerBound].is(.indefinite)
    if isTitled, !isIntroduced, before.last?.is(.title) == true {
      return SourceReading(level: .namedPerson, kind: .person, name: words(wording.core, tokens))
    }
    if isTitled || head.is(.givenName) || wording.hasMore, before.count <= 3 {
      return SourceReading(
        level: .partialName, kind: .person,
        name: Names.words(tokens, wording.head..<wording.head + 1, in: text))
    }
    return nil
  }

  private func document(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading {
    let all = tokens[wording.all]
    let hasIssuer = wording.all.contains { isIssuer($0, wording, tokens) }
    let hasMark = all.contains { $0.kind == .number || $0.is(.time) && $0.isCapitalised }
    let isPlural = tokens[wording.head].is(.documents)
    if hasIssuer {
      let level: Level = hasMark ? .namedDocument : .namedOrganisation
      return SourceReading(
        level: level, kind: .document, name: words(wording.core, tokens), isPlural: isPlural)
    }
    return SourceReading(
      level: .vague, kind: .document,
      isUnresolved: tokens[wording.core.lowerBound].is(.definite) && !wording.hasMore,
      isPlural: isPlural)
  }

  /// A capital that names who issued it; the one that opens a sentence does only where more than the
  /// place tells that it is a name.
  private func isIssuer(_ place: Int, _ wording: SourceWording, _ tokens: [Token]) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised,
      !token.is([.demonym, .time, .determiner, .relative, .documents, .adverb, .preposition])
    else { return false }
    guard place == wording.all.lowerBound else { return true }
    return token.isPossessive || token.isAllCapitals
      || token.is([.place, .organisation, .outlet, .givenName])
      || place + 1 < wording.head && tokens[place + 1].isCapitalised
  }

  private func isNumbered(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    tokens[wording.core.lowerBound..<wording.head].contains {
      $0.is(.number) || $0.kind == .number && $0.word.utf8.count < 4
    }
  }

  private mutating func group(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading {
    let head = tokens[wording.head]
    if isNumbered(wording, tokens) {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    let isBounded =
      wording.all.contains { place in
        let token = tokens[place]
        guard place != wording.head, token.isCapitalised,
          !token.is([.demonym, .place, .time, .determiner, .preposition, .people])
        else { return false }
        // A place bounds nobody: “residents in Orrin” may be anyone there.
        let before = place > wording.all.lowerBound ? tokens[place - 1] : token
        return !before.is(.preposition) || before.is(.linking) || token.is(.organisation)
      }
      || head.is(.organisation)
        && tokens[wording.core].contains { $0.isCapitalised && !$0.is(.determiner) }
    if isBounded {
      let group = SourceReading(level: .describedGroup, kind: .group, isPlural: true)
      described[head.word] = group
      return group
    }
    if tokens[wording.core.lowerBound].is(.definite), wording.core.count == 2, !wording.hasMore,
      var known = described[head.word]
    {
      known.isPlural = true
      return known
    }
    return SourceReading(level: .vague, kind: .group, isPlural: true)
  }

  private mutating func individual(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading {
    let head = tokens[wording.head]
    let modifiers = wording.core.filter {
      $0 != wording.head && !tokens[$0].isMark && !tokens[$0].is(.determiner)
    }
    if modifiers.isEmpty, !wording.hasMore {
      let isDefinite = !tokens[wording.core.lowerBound].is(.indefinite)
      if isDefinite {
        // “the analyst” of before, or an office that one person holds.
        return described[head.word]
          ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
      }
      return SourceReading(level: .vague, kind: .person)
    }
    let reading = SourceReading(level: .describedIndividual, kind: .person, noun: head.word)
    described[head.word] = reading
    return reading
  }
}
