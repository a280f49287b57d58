import ClaimModel

/// Whom “the Orrin senator” stands for.
extension SourceReader {
  /// Passages of an item that are looked back on, with the one being read.
  private static let reach = 4

  /// Notes a passage of the item that is being read; a line of marks or a time alone opens another.
  mutating func enterItem(_ passage: Passage) {
    guard passage.role == .body, let first = passage.tokens.first else {
      item.removeAll(keepingCapacity: true)
      return
    }
    let isTime =
      first.kind == .number && passage.tokens.count < 8
      && !passage.tokens.contains { $0.isCapitalised }
    if let last = item.last?.tokens.last, isRule(last.span.end, first.span.start) {
      item.removeAll(keepingCapacity: true)
    }
    if isTime || passage.tokens.count < 8 && passage.tokens.allSatisfy(\.isMark) {
      item.removeAll(keepingCapacity: true)
    } else {
      if item.count == Self.reach { item.removeFirst() }
      item.append(passage)
    }
  }

  /// Whether a line of marks, which is no passage, stands between two places.
  private func isRule(_ start: Int, _ end: Int) -> Bool {
    // White space and closing marks alone take less.
    guard end - start > 5 else { return false }
    return text[TextSpan(start, end)].utf8.count { $0 == 42 || $0 == 45 || $0 == 95 } > 2
  }

  /// “The ageing Orrin engineer”: words before the noun that add to it and set nobody apart.
  func isEpithet(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    let modifiers = wording.modifiers(tokens)
    let apart: WordClasses = [
      .person, .people, .organisation, .outlet, .number, .anyone, .owning, .preposition,
    ]
    return !modifiers.isEmpty && wording.core.upperBound == wording.head + 1 && !wording.hasMore
      && !modifiers.contains { tokens[$0].is(apart) || tokens[$0].isPossessive }
  }

  /// The one person whom the article has called by the noun and nothing against the names before it;
  /// or else whom the item is about, who then goes by what everybody knows them to be.
  func epithet(_ wording: SourceWording, in passage: Passage, anywhere: Bool) -> SourceReading? {
    let tokens = passage.tokens
    let noun = lexicon.office(tokens, at: wording.head)
    guard described[noun] == nil else { return nil }
    let start = wording.all.lowerBound
    let named = Introductions.qualities(of: wording.head, in: tokens, lexicon: lexicon)
    let called = introductions.named(noun, before: anywhere ? .max : tokens[start].span.start)
      .filter(\.isPerson)
    let exact = called.filter { entry in named.allSatisfy(entry.qualities.contains) }
    if exact.count == 1, called.count == 1 || !named.isEmpty { return reading(of: exact[0]) }
    let fitting = called.filter { fits(named, $0) }
    if fitting.count == 1 { return reading(of: fitting[0]) }
    if let one = mentionedAlone(fitting, before: start, in: passage) { return reading(of: one) }
    guard called.isEmpty, !named.isEmpty else { return nil }
    return topic(before: start, in: passage, for: wording, noun, named)
  }

  private func reading(of entry: Introductions.Entry) -> SourceReading? {
    fullName(of: entry).map { SourceReading(level: .namedPerson, kind: .person, name: $0) }
  }

  /// Whether names before a noun can be added to those before the noun of an introduction: it has them,
  /// or has none of their sort, which is a place or body, or else a party or people.
  func fits(_ named: [String], _ entry: Introductions.Entry) -> Bool {
    named.allSatisfy { name in
      let isMember = isMember(name)
      return entry.qualities.contains(name)
        // “U.S. senator” says nothing against a state.
        || !entry.qualities.contains { isMember == self.isMember($0) && !$0.utf8.contains(46) }
    }
  }

  private func isMember(_ word: String) -> Bool {
    !lexicon.classes(of: word).isDisjoint(with: .memberNoun)
  }

  /// The one of several whom the item names before a place.
  func mentionedAlone(
    _ entries: [Introductions.Entry], before place: Int, in passage: Passage
  ) -> Introductions.Entry? {
    guard entries.count > 1 else { return nil }
    let near = entries.filter { entry in
      item.contains { one in
        let end = one === passage ? place : one.tokens.count
        return one.tokens[..<end].contains { $0.isCapitalised && $0.word == entry.key }
      }
    }
    return near.count == 1 ? near[0] : nil
  }

  // MARK: Topics

  /// The one person with whose name the paragraphs of the item and the sentences of this one open, where
  /// nothing that the article tells of them is against an epithet: “the Orrin senator” is no woman’s
  /// brother, and no mayor the governor.
  func topic(
    before place: Int, in passage: Passage, for wording: SourceWording, _ noun: String,
    _ named: [String]
  ) -> SourceReading? {
    let tokens = passage.tokens
    let apart: WordClasses = [.anyone, .speakingFor, .kin]
    let head = tokens[wording.head]
    guard item.last === passage, !head.is(apart), !introductions.isDescribed(noun, before: .max),
      !wording.modifiers(tokens).contains(where: {
        // “The UN envoy” is of a body.
        isPerson(tokens[$0].word) || tokens[$0].isAllCapitals && !tokens[$0].is(.demonym)
      }),
      let key = opener(before: place, in: passage), let name = names.fullName(surname: key),
      !lexicon.disagree(head.word, MentionedPeople.givenName(name)),
      !introductions.nouns(of: key).contains(where: { other in
        head.is(.office) && other != noun && !lexicon.classes(of: other).isDisjoint(with: .office)
      })
    else { return nil }
    return SourceReading(level: .namedPerson, kind: .person, name: name)
  }

  /// Whether a surname is surely a person’s, or of somebody who has spoken.
  private func isPerson(_ surname: String) -> Bool {
    if names.isPerson(surname: surname) { return true }
    guard let name = names.fullName(surname: surname) else { return false }
    return spoken.persons.contains { $0.name == name }
  }

  /// Whom an epithet stands for that opens the sentence before a place, or this one; nil where none does.
  func epithetOpening(before place: Int, in passage: Passage) -> SourceReading? {
    let tokens = passage.tokens
    var index = Int(passage.sentence[place])
    for _ in 0..<2 where index >= 0 {
      let sentence = passage.sentences[index]
      if sentence.lowerBound < place, tokens[sentence.lowerBound].is(.definite),
        !passage.isQuoted(sentence.lowerBound),
        let phrase = NounPhrases(passage, sentence: sentence).holder(at: sentence.lowerBound),
        phrase.upperBound <= place
      {
        let wording = SourceWording(phrase, tokens: tokens)
        guard tokens[wording.head].is(.person), isEpithet(wording, tokens) else { return nil }
        return epithet(wording, in: passage, anywhere: false)
      }
      index -= 1
    }
    return nil
  }

  /// The surname of the one person whose name opens what has been read of the item; nil where that opens
  /// with none or with more.
  private func opener(before place: Int, in passage: Passage) -> String? {
    var found: String?
    for one in item {
      let starts = one === passage ? one.sentences.map(\.lowerBound).filter { $0 < place } : [0]
      let runs = Names.runs(in: one.tokens)
      for start in starts where !one.isQuoted(start) {
        guard let run = runs.first(where: { $0.lowerBound == start }) else { continue }
        let last = one.tokens[run.upperBound - 1]
        guard !last.isPossessive, isPerson(last.word),
          run.upperBound <= place
            || one !== passage
        else { continue }
        let isJoined =
          run.upperBound < one.tokens.count && one.tokens[run.upperBound].is(.coordinator)
        if isJoined || found.map({ $0 != last.word }) ?? false { return nil }
        found = last.word
      }
    }
    return found
  }
}
