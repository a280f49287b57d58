import ClaimModel

/// Those whom a page describes first and names behind.
extension SourceReader {
  /// How far behind a spokeswoman the name stands, in scalars: a sentence of usual length on.
  private static let nextSentence = 300

  /// The first paragraphs, which may leave to a later one who it was.
  static let leads = 2

  /// How far behind a lead the name stands, in scalars: a paragraph and a quotation of usual length on.
  private static let nextParagraph = 600

  /// Who “a judge” of the first paragraphs is, or “a spokeswoman for Ana Ruiz” anywhere; nil where the page
  /// names none or more.
  ///
  /// - Parameter isHeadline: whether the wording stands in a line that leaves articles out.
  func namedLater(_ wording: SourceWording, in passage: Passage, isHeadline: Bool)
    -> SourceReading?
  {
    let tokens = passage.tokens
    let head = tokens[wording.head]
    let isOne = tokens[wording.core.lowerBound].is(.indefinite)
    guard isOne || isHeadline && !tokens[wording.core.lowerBound].is(.determiner) else {
      return nil
    }
    let person: Introductions.Entry?
    if head.is(.speakingFor) {
      person = isOne ? speakerNext(wording, tokens) : nil
    } else if paragraphs <= Self.leads {
      let isLead = isOne && head.is(.title) && passage.role == .body
      person =
        (isLead ? holderLater(wording, in: passage) : nil) ?? speakerBehind(wording, in: passage)
    } else {
      return nil
    }
    guard let person, let name = fullName(of: person),
      !lexicon.disagree(head.word, MentionedPeople.givenName(name))
    else { return nil }
    return SourceReading(level: .namedPerson, kind: .person, name: name)
  }

  /// “A judge has refused” at the start, and “Justice Ana Ruiz” as the only judge of the page behind.
  private func holderLater(_ wording: SourceWording, in passage: Passage) -> Introductions.Entry? {
    let tokens = passage.tokens
    guard wording.core.upperBound == wording.head + 1, !wording.hasMore,
      !passage.has(.anonymity),
      described[tokens[wording.head].word] == nil
    else { return nil }
    let named = introductions.named(lexicon.office(tokens, at: wording.head)).filter(\.isPerson)
    guard named.count == 1, let one = named.first,
      one.span.start >= tokens[tokens.count - 1].span.end,
      isOfBody(one)
        || fits(Introductions.qualities(of: wording.head, in: tokens, lexicon: lexicon), one)
    else { return nil }
    return one
  }

  /// “A former clerk says it is unsafe”, and in the next paragraph ““…,” said Ana Ruiz, who …”: whom a lead
  /// describes is named where first somebody new speaks.
  private func speakerBehind(_ wording: SourceWording, in passage: Passage) -> Introductions.Entry?
  {
    let tokens = passage.tokens
    let end = tokens[tokens.count - 1].span.end
    guard !passage.has(.anonymity), !wording.hasMore,
      let next = introductions.newSpeaker(behind: end),
      next.span.start < end + Self.nextParagraph
    else { return nil }
    let office = lexicon.office(tokens, at: wording.head)
    let nouns = introductions.nouns(of: next.key)
    return nouns.isEmpty || nouns.contains(office) ? next : nil
  }

  /// “Harbour Court Justice Ana Ruiz”: the names before the noun are a body’s, which can be anywhere.
  private func isOfBody(_ entry: Introductions.Entry) -> Bool {
    entry.qualities.contains {
      !lexicon.classes(of: $0).isDisjoint(with: [.organisation, .court])
    }
  }

  /// “A spokeswoman for Ana Ruiz said so. Ruiz communications director Ina Marsh spoke …”.
  private func speakerNext(_ wording: SourceWording, _ tokens: [Token]) -> Introductions.Entry? {
    let end = tokens[wording.all.upperBound - 1].span.end
    let bodies = tokens[wording.all].filter { $0.isCapitalised }
    let near = introductions.named(Introductions.anySpeaker, before: end + Self.nextSentence)
      .filter { entry in
        entry.span.start >= end && bodies.contains { entry.qualities.contains($0.word) }
      }
    return near.count == 1 ? near[0] : nil
  }

  /// “My lawyer”, “the trustees”, “the harbour office”: spoken of as known, though the page names nobody by
  /// the noun. One who holds an office is known by it, and so is whoever has been described before.
  func isUnknown(_ reading: SourceReading, at source: Range<Int>, in passage: Passage) -> Bool {
    guard reading.name == nil, !reading.isUnresolved, source.count > 1 else { return false }
    let tokens = passage.tokens
    let wording = SourceWording(source, tokens: tokens)
    let head = tokens[wording.head]
    if head.is(.people) {
      // “The experts” are those whom the page has named by other nouns, “the report’s authors” stand on
      // the report, and “the French” are a people.
      let modifiers = wording.modifiers(tokens)
      let isSum =
        lexicon.summingUp.contains(head.word)
        && modifiers.allSatisfy { tokens[$0].is(.document) }
        && wording.core.upperBound == wording.head + 1
      return !head.isCapitalised && !head.is(.anyone) && !isSum
        && introductions.named(String(head.word.dropLast())).isEmpty
    }
    let isOwned = tokens[wording.core.lowerBound].is(.owning)
    if head.is(.person) {
      let office = lexicon.office(tokens, at: wording.head)
      // “The late abbot” holds no office by which one could know him.
      let isTold = head.is(.office) ? office != lexicon.fullTitle(head.word) : isOwned
      return isTold && introductions.named(office).isEmpty
    }
    guard reading.kind == .organisation, reading.level == .vague, head.is(.organisation) else {
      return false
    }
    // “The group” takes up a body, “its operator” brings one in.
    return !head.is(.anyBody) || isOwned && introductions.named(head.word).isEmpty
  }
}
