import ClaimModel

/// What the wording of a source says about it.
struct SourceReading: Sendable {
  var level: Level
  var kind: SourceKind
  var name: String?
  var isUnresolved = false
  var isPlural = false
}

/// The people a passage names up to a place, read on from where the last look ended.
private struct MentionedPeople {
  private var passage: (role: SegmentRole, number: Int)?
  private var runs: ArraySlice<Range<Int>> = []
  /// In order of their first mention.
  private(set) var names: [String] = []

  mutating func read(_ passage: Passage, to place: Int, names known: Names) {
    if self.passage?.role != passage.role || self.passage?.number != passage.number {
      self.passage = (passage.role, passage.number)
      runs = ArraySlice(Names.runs(in: passage.tokens))
      names = []
    }
    while let run = runs.first, run.lowerBound < place {
      runs.removeFirst()
      let last = passage.tokens[run.upperBound - 1]
      // Somebody of whom only the first name is known is a candidate too.
      let name = known.fullName(surname: last.word) ?? (last.is(.givenName) ? last.word : nil)
      guard names.count < 2, let name, !names.contains(name) else { continue }
      names.append(name)
    }
  }
}

/// Judges the wording of sources by the decision order of the sourcing standards, 1.1, and resolves
/// pronouns, titles and short names within the article. It is told of every source in reading order.
struct SourceReader {
  private let names: Names
  private let text: DraftText
  /// The last single person and the last group that said something.
  private var lastPerson: SourceReading?
  private var lastGroup: SourceReading?
  private var mentioned = MentionedPeople()
  /// Described people by their noun: “the analyst” is the Seoul-based one of before.
  private var described: [String: SourceReading] = [:]

  init(names: Names, text: DraftText) {
    self.names = names
    self.text = text
  }

  /// Reads the wording of one source.
  ///
  /// - Parameter hasChannel: the sentence says through what a body spoke (“in a statement”).
  mutating func read(_ source: Range<Int>, in passage: Passage, hasChannel: Bool) -> SourceReading {
    let tokens = passage.tokens
    let reading: SourceReading
    if source.count == 1,
      let pronoun = pronoun(tokens[source.lowerBound], at: source.lowerBound, in: passage)
    {
      reading = pronoun
    } else {
      reading = judge(Wording(source, tokens: tokens), tokens: tokens, hasChannel: hasChannel)
    }
    if reading.isPlural {
      lastGroup = reading
    } else if reading.kind == .person {
      lastPerson = reading
    }
    return reading
  }

  // MARK: Pronouns

  private mutating func pronoun(_ token: Token, at place: Int, in passage: Passage)
    -> SourceReading?
  {
    if token.is(.singularPronoun) || token.word == "who" {
      return person(before: place, in: passage)
        ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
    }
    if token.is(.pluralPronoun) {
      var group = lastGroup ?? SourceReading(level: .vague, kind: .group, isUnresolved: true)
      group.isPlural = true
      // A group that nobody names is no clearer for being called “they”.
      if lastGroup == nil || group.name == nil { group.isUnresolved = true }
      return group
    }
    if token.word == "it" || token.word == "which" || token.word == "that" {
      return SourceReading(level: .namedOrganisation, kind: .organisation, isUnresolved: true)
    }
    return nil
  }

  /// Whom a singular pronoun stands for: the one person the paragraph names before it, or else the
  /// last one who spoke.
  private mutating func person(before place: Int, in passage: Passage) -> SourceReading? {
    mentioned.read(passage, to: place, names: names)
    if let last = lastPerson, mentioned.names.allSatisfy({ $0 == last.name }) { return last }
    guard let first = mentioned.names.first else { return nil }
    return mentioned.names.count == 1 && first.utf8.contains(32)
      ? SourceReading(level: .namedPerson, kind: .person, name: first)
      : SourceReading(level: .namedPerson, kind: .person, isUnresolved: true)
  }

  // MARK: Wording

  /// A source's tokens, taken apart.
  private struct Wording {
    let all: Range<Int>
    /// Up to the first comma, relative clause or parenthesis.
    let core: Range<Int>
    /// The last word before the first preposition of the core.
    let head: Int
    let hasMore: Bool

    init(_ source: Range<Int>, tokens: [Token]) {
      all = source
      var end = source.lowerBound + 1
      while end < source.upperBound, !tokens[end].isComma, !tokens[end].isMark("("),
        tokens[end].word != "who", tokens[end].word != "whose", tokens[end].word != "which"
      {
        end += 1
      }
      core = source.lowerBound..<end
      hasMore = end < source.upperBound
      var head = source.lowerBound
      var place = source.lowerBound
      while place < end {
        let token = tokens[place]
        if place > source.lowerBound, token.is(.preposition), !token.is(.determiner) { break }
        // “analysts monitoring the strait”, “a report dated 28 April”: the noun ends at the participle.
        if place > source.lowerBound, !token.isCapitalised,
          token.word.hasSuffix("ing") || token.word.hasSuffix("ed"),
          tokens[head].is([.person, .people, .document, .documents])
        {
          break
        }
        if !token.isMark, !token.is(.adverb) { head = place }
        place += 1
      }
      self.head = head
    }
  }

  private mutating func judge(_ wording: Wording, tokens: [Token], hasChannel: Bool)
    -> SourceReading
  {
    let head = tokens[wording.head]
    if head.is([.document, .documents]), !head.isCapitalised || wording.core.count > 1,
      !isPerson(wording, tokens)
    {
      return document(wording, tokens)
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

  private func words(_ range: Range<Int>, _ tokens: [Token]) -> String {
    var start = range.lowerBound
    while start + 1 < range.upperBound, tokens[start].is(.determiner) { start += 1 }
    return Names.words(tokens, start..<range.upperBound, in: text)
  }

  private func isPerson(_ wording: Wording, _ tokens: [Token]) -> Bool {
    Names.runs(in: Array(tokens[wording.core])).contains { run in
      Names.person(
        run.lowerBound + wording.core.lowerBound..<run.upperBound + wording.core.lowerBound,
        in: tokens) != nil
    }
  }

  private func fullName(_ wording: Wording, _ tokens: [Token]) -> String? {
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
        guard let name = Names.person(place, in: tokens), !tokens[name.upperBound - 1].isPossessive
        else { continue }
        return Names.words(tokens, name, in: text)
      }
    }
    return nameBehindOffice(wording, tokens)
  }

  /// “Minister of Roads Ana Ruiz”: the last two words of a run behind an office and what it is over.
  private func nameBehindOffice(_ wording: Wording, _ tokens: [Token]) -> String? {
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
  private func shortName(_ wording: Wording, _ tokens: [Token], hasChannel: Bool) -> SourceReading?
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
    let isIntroduced = ["a", "an", "one"].contains(tokens[wording.core.lowerBound].word)
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

  private func document(_ wording: Wording, _ tokens: [Token]) -> SourceReading {
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
      isUnresolved: tokens[wording.core.lowerBound].word == "the" && !wording.hasMore,
      isPlural: isPlural)
  }

  /// A capital that names who issued it; the one that opens a sentence does only where more than the
  /// place tells that it is a name.
  private func isIssuer(_ place: Int, _ wording: Wording, _ tokens: [Token]) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised,
      !token.is([.demonym, .time, .determiner, .relative, .documents, .adverb, .preposition])
    else { return false }
    guard place == wording.all.lowerBound else { return true }
    return token.isPossessive || token.isAllCapitals
      || token.is([.place, .organisation, .outlet, .givenName])
      || place + 1 < wording.head && tokens[place + 1].isCapitalised
  }

  private func isNumbered(_ wording: Wording, _ tokens: [Token]) -> Bool {
    tokens[wording.core.lowerBound..<wording.head].contains {
      $0.is(.number) && $0.word != "dozens" || $0.kind == .number && $0.word.utf8.count < 4
    }
  }

  private mutating func group(_ wording: Wording, _ tokens: [Token]) -> SourceReading {
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
        let before = place > wording.all.lowerBound ? tokens[place - 1].word : ""
        return !["in", "near", "across", "around", "outside"].contains(before)
          || token.is(.organisation)
      }
      || ["police", "staff"].contains(head.word)
        && tokens[wording.core].contains { $0.isCapitalised && !$0.is(.determiner) }
    if isBounded {
      let group = SourceReading(level: .describedGroup, kind: .group, isPlural: true)
      described[head.word] = group
      return group
    }
    if tokens[wording.core.lowerBound].word == "the", wording.core.count == 2, !wording.hasMore,
      var known = described[head.word]
    {
      known.isPlural = true
      return known
    }
    return SourceReading(level: .vague, kind: .group, isPlural: true)
  }

  private mutating func individual(_ wording: Wording, _ tokens: [Token]) -> SourceReading {
    let head = tokens[wording.head]
    let modifiers = wording.core.filter {
      $0 != wording.head && !tokens[$0].isMark && !tokens[$0].is(.determiner)
    }
    if modifiers.isEmpty, !wording.hasMore {
      let isDefinite = !["a", "an", "one", "another"].contains(tokens[wording.core.lowerBound].word)
      if isDefinite {
        // “the analyst” of before, or an office that one person holds.
        return described[head.word]
          ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
      }
      return SourceReading(level: .vague, kind: .person)
    }
    let reading = SourceReading(level: .describedIndividual, kind: .person)
    described[head.word] = reading
    return reading
  }
}
