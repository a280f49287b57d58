import ClaimModel

/// Bodies, by name or by a noun that takes one up.
extension SourceReader {
  /// The bodies that a common noun can stand for at a place, a scalar offset of the text.
  func bodies(of noun: Token, before place: Int) -> [Introductions.Entry] {
    let own = distinct(introductions.named(noun.word, before: place).filter { !$0.isPerson })
    guard own.isEmpty, noun.is(.anyBody) || lexicon.otherBodies.contains(noun.word) else {
      return own
    }
    return distinct(introductions.named(Introductions.anyBody, before: place))
  }

  /// “Orrin Harbour Board” and “Harbour Board” are one.
  private func distinct(_ entries: [Introductions.Entry]) -> [Introductions.Entry] {
    entries.enumerated().filter { index, entry in
      !entries[..<index].contains { text[$0.span].hasSuffix(text[entry.span]) }
    }.map(\.element)
  }

  /// The one of some bodies that the paragraph names before a place; nil where it names none or more.
  private func nearest(_ bodies: [Introductions.Entry], before place: Int, _ tokens: [Token])
    -> Introductions.Entry?
  {
    let near = tokens[max(0, place - Self.near)..<place]
    let named = bodies.filter { body in near.contains { $0.isCapitalised && $0.word == body.key } }
    return named.count == 1 ? named[0] : nil
  }

  /// In tokens: how far back a paragraph is looked through.
  private static let near = 80

  /// The level of what is no person: a body that is named, one that takes up a name of before, one of
  /// which there is only one, or anybody.
  mutating func body(_ wording: SourceWording, in passage: Passage) -> SourceReading {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    let isBody =
      head.is([.organisation, .outlet, .firm, .anyBody]) || lexicon.otherBodies.contains(head.word)
    let isPlural = isJoined(wording, tokens)
    if !isBody, let doer = doer(wording, tokens) {
      return judge(SourceWording(doer, tokens: tokens), in: passage, hasChannel: false)
    }
    if !isBody, isForPeople(head) { return group(wording, in: passage) }
    if isNamed(wording, in: passage) {
      return SourceReading(
        level: .namedOrganisation, kind: head.is(.outlet) ? .outlet : .organisation,
        name: words(wording.core, tokens), isPlural: isPlural)
    }
    if isBody || head.is(.eventGroup), wording.isBareBeforeClause(tokens),
      !tokens[wording.core.lowerBound].is(.indefinite)
    {
      let candidates = bodies(of: head, before: tokens[wording.head].span.start)
      let only =
        candidates.count == 1
        ? candidates[0] : nearest(candidates, before: wording.all.lowerBound, tokens)
      if let only {
        // “The campaign” can be a rival’s of whom it is that the page has called so.
        let isSomebodys =
          names.isPerson(surname: only.key) && text[only.span].hasSuffix(" " + head.word)
        return SourceReading(
          level: .namedOrganisation, kind: .organisation,
          name: isSomebodys ? nil : text[only.span], isUnresolved: isSomebodys)
      }
      if !candidates.isEmpty {
        return SourceReading(level: .namedOrganisation, kind: .organisation, isUnresolved: true)
      }
    }
    // “One group, the Harbour Watch,”: the name explains the noun.
    if isBody, let apposition = wording.apposition(tokens),
      tokens[apposition].contains(where: { $0.isCapitalised }),
      tokens[apposition].allSatisfy({ $0.isCapitalised || $0.is([.definite, .linking]) })
    {
      return SourceReading(
        level: .namedOrganisation, kind: .organisation, name: words(apposition, tokens))
    }
    // “Her department”: of somebody whom the page names.
    if isBody, let owner = owner(wording, in: passage) {
      return SourceReading(
        level: .namedOrganisation, kind: .organisation, name: owner + "’s " + head.word)
    }
    // “The transport ministry”, “the government”: there is one of them.
    let isOnly =
      head.is(.organ) || lexicon.otherOrgans.contains(head.word)
      || head.is(.fieldBody) && !wording.modifiers(tokens).isEmpty
    if isOnly, !tokens[wording.core.lowerBound].is([.indefinite, .owning]) {
      return SourceReading(
        level: .namedOrganisation, kind: .organisation, name: words(wording.core, tokens))
    }
    if head.is(.eventGroup) {
      return newcomer(SourceReading(level: .describedGroup, kind: .group), noun: head.word)
    }
    return SourceReading(
      level: .vague, kind: isBody ? .organisation : .group,
      isPlural: !isBody && head.word.hasSuffix("s"))
  }

  /// “A decision by the bank”: whose doing it is answers for it; nil where the head is no noun, as in “an Orrin
  /// firm stung by Marsh”.
  private func doer(_ wording: SourceWording, _ tokens: [Token]) -> Range<Int>? {
    let head = tokens[wording.head]
    guard !head.isCapitalised, !head.endsAsParticiple,
      !wording.modifiers(tokens).contains(where: { tokens[$0].isCapitalised }),
      let (preposition, phrase) = wording.complement(tokens), tokens[preposition].is(.agent)
    else { return nil }
    return phrase
  }

  /// “Clinton defenders”, “reform advocates”: a plural without a capital that is not on the lists.
  private func isForPeople(_ head: Token) -> Bool {
    !head.isCapitalised && head.kind == .word
      && (lexicon.otherPeople.contains(head.word) || head.classes.isEmpty && head.isAgentNoun)
  }

  /// The name of the person whose body it is, by a pronoun right before the noun; nil where that leaves
  /// open whose.
  private mutating func owner(_ wording: SourceWording, in passage: Passage) -> String? {
    let first = wording.core.lowerBound
    let pronoun = passage.tokens[first]
    guard pronoun.is(.owning), pronoun.is([.feminine, .masculine]), first + 1 == wording.head,
      let person = person(before: first, in: passage), person.level == .namedPerson,
      !person.isUnresolved
    else { return nil }
    return person.name
  }

  /// Whether the noun is a name, or a name says which body is meant: “the Orrin council”, “Russia’s
  /// defence ministry”, “police in Orrin”. A label of state control is none (sourcing standards, 1.1).
  private func isNamed(_ wording: SourceWording, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    let isBody = head.is([.organisation, .outlet, .firm])
    let isLabelled = head.is(.outletKind) && !head.isCapitalised
    if wording.core.contains(where: { $0 <= wording.head && isBodyName($0, in: passage) }) {
      return true
    }
    // A capital word that is on no list is a name, wherever it stands.
    if head.isCapitalised, head.classes.isEmpty, !lexicon.isCommon(head.word) { return true }
    let isTowns = lexicon.manyTowns.contains(head.word)
    guard isBody || isTowns, !isLabelled else { return false }
    if wording.modifiers(tokens).contains(where: { isName($0, in: passage) }) { return true }
    guard let (preposition, phrase) = wording.complement(tokens),
      tokens[preposition].is([.linking, .locating])
    else { return false }
    return phrase.contains { isName($0, in: passage) }
  }
}
