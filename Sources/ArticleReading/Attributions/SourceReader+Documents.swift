import ClaimModel

/// Documents that speak.
extension SourceReader {
  /// Whether the head is an item: a common noun, or one that is a part of a title.
  func isDocument(_ wording: SourceWording, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    guard head.is([.document, .documents, .item]), !head.is(.people) else { return false }
    if head.isCapitalised {
      let isAlone = wording.core.count == 1
      guard !head.is(.outlet), !isAlone || !introductions.isCapital(head.word) else { return false }
    }
    return !Names.runs(in: Array(tokens[wording.core])).contains { run in
      let place =
        run.lowerBound + wording.core.lowerBound..<run.upperBound + wording.core.lowerBound
      return !tokens[place.upperBound - 1].isPossessive && place.lowerBound <= wording.head
        && place.upperBound > wording.head && Names.person(place, in: tokens) != nil
    }
  }

  /// A document that could be retrieved stands for itself; any other one has the level of its issuer,
  /// and without an issuer nobody answers for it (sourcing standards, 1.1).
  mutating func document(_ wording: SourceWording, in passage: Passage) -> SourceReading {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    let item = ItemWording(wording.head, in: wording.all, tokens: tokens)
    let isPlural = head.is(.documents)
    var reading = SourceReading(level: .vague, kind: .document, isPlural: isPlural)
    if let issuer = item.issuer ?? speaker(through: wording, in: passage) {
      let holder = holder(issuer, in: passage)
      reading.level = holder.level
      reading.isUnresolved = holder.isUnresolved
      reading.name = holder.level.band == .identified ? words(wording.core, tokens) : nil
    } else if isTakenUp(wording, tokens), let known = known(wording, tokens) {
      return known
    }
    let hasIssuer = reading.level.band == .identified
    let hasNumber = item.title.map { title in
      tokens[title].contains { $0.word.utf8.contains { (48...57).contains($0) } }
    }
    let isRetrievable =
      item.date != nil && (item.title != nil && hasIssuer || hasNumber == true)
      || item.date != nil && head.is(.dated) && hasIssuer || head.is(.soleItem) && hasIssuer
    if isRetrievable {
      reading.level = .namedDocument
      reading.name = words(wording.core, tokens)
      reading.isUnresolved = false
    } else if item.title != nil, item.issuer == nil, passage.role != .headline {
      // A title alone names the item, as a body's name does the body.
      reading.level = .namedOrganisation
      reading.name = words(wording.core, tokens)
    }
    keep(reading, of: head)
    return reading
  }

  /// “The report”, “the new report”: nothing but what sets no other apart.
  private func isTakenUp(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    let first = tokens[wording.core.lowerBound]
    if wording.isBare(tokens) { return !first.is(.indefinite) }
    let apart: WordClasses = [.person, .people, .organisation, .place, .owning, .preposition]
    return first.is(.definite) && !wording.hasMore && wording.core.upperBound == wording.head + 1
      && wording.modifiers(tokens).allSatisfy {
        !tokens[$0].isCapitalised && !tokens[$0].isPossessive && !tokens[$0].is(apart)
      }
  }

  /// The item that has spoken by the noun of a wording, or of which the page has told whose it is; nil for
  /// none, and where what stands before the noun tells more than that.
  private func known(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading? {
    let head = tokens[wording.head]
    let spoken = documents[head.word] ?? (head.is(.work) ? lastWork : nil)
    if let spoken, spoken.level.band == .identified { return spoken }
    let issued = introductions.named(head.word, before: head.span.start).filter { !$0.isPerson }
    guard tokens[wording.core.lowerBound].is(.definite), let first = issued.first else {
      return wording.isBare(tokens) ? spoken : nil
    }
    // “Ruiz sent a letter”, which the campaign of Ruiz did not.
    let isPersons =
      names.isPerson(surname: first.key) && text[first.span].lowercased().hasSuffix(first.key)
    return SourceReading(
      level: isPersons ? .namedPerson : .namedOrganisation, kind: .document,
      name: issued.count == 1 ? text[first.span] : nil, isUnresolved: issued.count > 1)
  }

  /// “In a statement announcing the sale, the board …”: whoever speaks through it issued it.
  private func speaker(through wording: SourceWording, in passage: Passage) -> Range<Int>? {
    let start = wording.all.lowerBound
    let sentence = passage.sentence(of: start)
    guard start == sentence.lowerBound + 1, passage.tokens[start - 1].is(.within),
      passage.tokens[start].is(.indefinite), passage.tokens[wording.head].is(.channel),
      let subject = NounPhrases(passage, sentence: sentence).leadingSubject,
      subject.lowerBound >= wording.all.upperBound
    else { return nil }
    return subject
  }

  /// A document is known again by its noun, and a work by any noun for one: “the paper”.
  mutating func keep(_ reading: SourceReading, of noun: Token) {
    documents[noun.word] = reading
    if noun.is(.work) { lastWork = reading }
  }

  /// Who answers for an item.
  private mutating func holder(_ issuer: Range<Int>, in passage: Passage) -> SourceReading {
    let tokens = passage.tokens
    if issuer.count == 1, tokens[issuer.lowerBound].is(.owning) {
      // “his claim”, “her filings”
      if tokens[issuer.lowerBound].is([.feminine, .masculine]),
        let person = pronoun(at: issuer.lowerBound, in: passage)
      {
        return person
      }
      return spoken.body ?? SourceReading(level: .vague, kind: .organisation)
    }
    let wording = SourceWording(issuer, tokens: tokens)
    let last = issuer.upperBound - 1
    if tokens[last].isPossessive, names.isPerson(surname: tokens[last].word),
      let name = names.fullName(surname: tokens[last].word)
    {
      return SourceReading(level: .namedPerson, kind: .person, name: name)
    }
    return judge(wording, in: passage, hasChannel: false)
  }
}
