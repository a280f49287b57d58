import ClaimModel

/// Whom a pronoun stands for.
extension SourceReader {
  /// What a pronoun at a place stands for; nil for any other word.
  mutating func pronoun(at place: Int, in passage: Passage) -> SourceReading? {
    let token = passage.tokens[place]
    if token.is(.singularPronoun)
      || token.is([.owning, .object]) && token.is([.feminine, .masculine])
    {
      return person(before: place, in: passage)
        ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
    }
    if token.is(.who) {
      return antecedent(of: place, in: passage) ?? described(before: place, in: passage)
        ?? person(before: place, in: passage)
        ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
    }
    if token.is([.pluralPronoun, .pluralForm]) {
      var group = spoken.group ?? SourceReading(level: .vague, kind: .group, isUnresolved: true)
      group.isPlural = true
      return group
    }
    if token.is([.impersonal, .relative]) {
      return spoken.body ?? subject(before: place, in: passage)
        ?? SourceReading(level: .vague, kind: .organisation, isUnresolved: true)
    }
    return nil
  }

  /// What a pronoun stands for in somebody's very words: another person whom the paragraph names before
  /// it, or else whom the speaker alone knows; nil for any other word.
  mutating func pronoun(at place: Int, in passage: Passage, wordsOf speaker: SourceReading)
    -> SourceReading?
  {
    let token = passage.tokens[place]
    guard token.is([.singularPronoun, .pluralPronoun]) else { return nil }
    let isPlural = token.is(.pluralPronoun)
    mentioned?.read(to: place, names: names, text: text)
    let others = candidates(for: token.word, in: mentioned, withParts: true)
      .filter { $0.name != speaker.name }
    guard !isPlural, !others.isEmpty else {
      return SourceReading(
        level: .vague, kind: isPlural ? .group : .person, isUnresolved: true, isPlural: isPlural)
    }
    return one(of: others)
  }

  /// The body that the sentence before opens with: “The board met. It said …”.
  private mutating func subject(before place: Int, in passage: Passage) -> SourceReading? {
    let index = Int(passage.sentence[place])
    guard index > 0 else { return nil }
    let sentence = passage.sentences[index - 1]
    guard
      let phrase = NounPhrases(passage, sentence: sentence).holder(at: sentence.lowerBound)
    else { return nil }
    let wording = SourceWording(phrase, tokens: passage.tokens)
    guard passage.tokens[wording.head].is([.organisation, .outlet, .firm, .anyBody]) else {
      return nil
    }
    return body(wording, in: passage)
  }

  /// “…, Ana Ruiz, who said”: the name right before the pronoun.
  private func antecedent(of who: Int, in passage: Passage) -> SourceReading? {
    var place = who - 1
    if place >= 0, passage.tokens[place].isComma { place -= 1 }
    guard place >= 0, names.knows(passage.tokens[place].word),
      let name = names.fullName(surname: passage.tokens[place].word)
    else { return nil }
    return SourceReading(level: .namedPerson, kind: .person, name: name)
  }

  /// “activists who said”, “the 30 percent who say”: the noun right before the pronoun, for people whom
  /// the page does not name.
  private mutating func described(before who: Int, in passage: Passage) -> SourceReading? {
    let tokens = passage.tokens
    let noun = who - 1
    guard noun >= 0, !tokens[noun].isCapitalised,
      tokens[noun].is([.person, .people, .unit, .those])
    else { return nil }
    var start = noun
    while start > 0, noun - start < 5, tokens[start - 1].kind != .mark,
      !tokens[start - 1].is([
        .preposition, .auxiliary, .conjunction, .finiteVerb, .pastVerb, .relative,
      ]) || tokens[start - 1].is([.determiner, .number])
    {
      start -= 1
      if tokens[start].is([.determiner, .number]) || tokens[start].kind == .number { break }
    }
    return judge(SourceWording(start..<who, tokens: tokens), in: passage, hasChannel: false)
  }

  /// “the endorsement of Ana Ruiz, who said”: of a thing and a name, the name; nil for any other source.
  func antecedent(atEndOf wording: SourceWording, in passage: Passage) -> SourceReading? {
    let last = wording.all.upperBound - 1
    let speaking: WordClasses = [
      .person, .people, .organisation, .outlet, .document, .documents, .eventGroup,
    ]
    guard passage.tokens[last].is(.who), !passage.tokens[wording.head].isCapitalised,
      !passage.tokens[wording.head].is(speaking)
    else { return nil }
    return antecedent(of: last, in: passage)
  }

  /// Whom a singular pronoun stands for: the one person the paragraph names before it, or else the
  /// last one who spoke and can be meant, or where nobody spoke near, the one of the paragraph before.
  mutating func person(before place: Int, in passage: Passage) -> SourceReading? {
    let pronoun = passage.tokens[place].word
    if let known = epithetOpening(before: place, in: passage), let name = known.name,
      !lexicon.disagree(pronoun, MentionedPeople.givenName(name))
    {
      return known
    }
    mentioned?.read(to: place, names: names, text: text)
    let here = candidates(for: pronoun, in: mentioned)
    let last = spoken.persons.first { speaker in
      let word = speaker.name.map(MentionedPeople.givenName) ?? speaker.noun
      return !(word.map { lexicon.disagree(pronoun, $0) } ?? false)
    }
    if here.isEmpty, !spoken.hasNearPerson {
      mentionedBefore?.read(to: .max, names: names, text: text)
      let before = candidates(for: pronoun, in: mentionedBefore)
      if !before.isEmpty { return one(of: before) }
    }
    if let last, here.allSatisfy({ $0.name == last.name }) { return last }
    guard here.isEmpty else {
      var reading = one(of: here)
      // Of several the one who spoke last is the likeliest, which settles the level alone.
      if reading.isUnresolved, let last, let name = last.name,
        here.contains(where: { $0.name == name })
      {
        reading.level = last.level
      }
      return reading
    }
    return spoken.persons.first.map {
      SourceReading(level: $0.level, kind: .person, isUnresolved: true)
    }
  }

  /// - Parameter withParts: those too of whom the article prints no full name.
  private func candidates(
    for pronoun: String, in people: MentionedPeople?, withParts: Bool = false
  ) -> [MentionedPeople.Person] {
    people?.people.filter {
      (withParts || !$0.isPart) && !lexicon.disagree(pronoun, $0.given)
    } ?? []
  }

  private func one(of people: [MentionedPeople.Person]) -> SourceReading {
    if people.count == 1, people[0].isPart {
      let isHolder = introductions.isHolder(people[0].name.lowercased())
      return SourceReading(
        level: isHolder ? .namedPerson : .partialName, kind: .person, name: people[0].name)
    }
    return people.count == 1 && people[0].name.utf8.contains(32)
      ? SourceReading(level: .namedPerson, kind: .person, name: people[0].name)
      : SourceReading(level: .namedPerson, kind: .person, isUnresolved: true)
  }
}
