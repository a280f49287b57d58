import ClaimModel

/// What an article tells of those it names: what they are, by the nouns that take them up again (“the
/// mayor”, “the board”), which names are places, and who is accused.
struct Introductions: Sendable {
  /// Somebody or something that the article names.
  struct Entry: Sendable {
    /// In lower case: a person's surname, or the first word of a body's name.
    let key: String
    /// The name as it is printed first.
    let span: TextSpan
    let isPerson: Bool
    /// The surname where it is printed apart from `span`: “James and Olive Marsh”. Nil for most.
    var surname: TextSpan?
    /// The names before the noun, in lower case: “the Orrin Bank engineer Ana Ruiz”.
    var qualities: [String] = []
  }

  private var byNoun: [String: [Entry]] = [:]
  private var places: Set<String> = []
  /// Words that stand with a capital where not every word does.
  private var capitals: Set<String> = []
  /// Every word with a capital.
  private var words: Set<String> = []
  /// Those that can be the word for a people, by what stands before its ending.
  private var peoples: [String: [String]] = [:]
  private var accused: Set<String> = []
  /// Those who say something where they are first named and who are told of there: “said Ana Ruiz, who …”; in
  /// reading order.
  private var newSpeakers: [Entry] = []
  /// The surnames of those who are named in full.
  private var surnames: Set<String> = []
  /// Nouns for one person who has been described, each with where that ends, a scalar offset.
  var describedAt: [String: Int] = [:]
  /// Surnames that stand behind an office of one person: “Mayor Ruiz” is nobody else.
  private var holders: Set<String> = []
  /// The noun of bodies that any noun for a body can take up.
  static let anyBody = ""
  /// The noun of all who speak for a body, whatever they are called.
  static let anySpeaker = " "
  /// For one noun; more would settle nothing.
  private static let most = 8

  /// What a noun can stand for: those of whom it was said before a place, a scalar offset of the text,
  /// or anywhere.
  func named(_ noun: String, before place: Int = .max) -> [Entry] {
    byNoun[noun, default: []].filter { $0.span.start < place }
  }

  /// The first behind a place, a scalar offset, who speaks where the article first names them and tells of them.
  func newSpeaker(behind place: Int) -> Entry? {
    // One long paragraph can hold many.
    newSpeakers[newSpeakers.partitioningIndex { $0.span.start >= place }...].first
  }

  func isCapital(_ word: String) -> Bool { capitals.contains(word) }

  func isHolder(_ surname: String) -> Bool { holders.contains(surname) }

  func isAccused(_ word: String) -> Bool { accused.contains(word) }

  /// Whether the article shows that a word names a place: something is in it, it has an ambassador, or
  /// there is a word for its people.
  func isPlace(_ word: String) -> Bool {
    if places.contains(word) || peoples[word] != nil { return true }
    // “orrinian” is made of “orrina” too, but “delhi” is not of “delhi”.
    return peoples[String(word.unicodeScalars.dropLast())]?.contains { $0 != word } ?? false
  }

  mutating func add(_ noun: String, _ entry: Entry) {
    let known = byNoun[noun, default: []]
    if let same = known.firstIndex(where: { $0.key == entry.key }) {
      let more = entry.qualities.filter { !known[same].qualities.contains($0) }
      if !more.isEmpty { byNoun[noun]![same].qualities += more }
    } else if known.count < Self.most {
      byNoun[noun] = known + [entry]
    }
  }

  /// The nouns by which the article calls somebody, by the key of the entry.
  func nouns(of key: String) -> [String] {
    byNoun.compactMap { noun, known in known.contains { $0.key == key } ? noun : nil }
  }

  /// Notes what stands around a run of capitals.
  ///
  /// - Parameter person: the part of it that is a person's name; nil for anything else.
  /// - Returns: whether what stands around the name shows that it is a person's.
  @discardableResult mutating func read(
    _ run: Range<Int>, person: Range<Int>?, in tokens: [Token], lexicon: Lexicon
  ) -> Bool {
    let opens = run.lowerBound == 0 || tokens[run.lowerBound - 1].isMark
    for place in run where !tokens[place].isMark {
      let (isNew, word) = words.insert(tokens[place].word)
      if isNew { for stem in lexicon.stems(of: word) { peoples[stem, default: []].append(word) } }
      if place > run.lowerBound || !opens { capitals.insert(tokens[place].word) }
    }
    let last = tokens[(person?.upperBound ?? run.upperBound) - 1]
    if isAccused(run, in: tokens) { accused.insert(last.word) }
    let surname = person.map { $0.upperBound - 1 } ?? run.upperBound - 1
    if run.count > 1, tokens[surname - 1].is(.office) { holders.insert(last.word) }
    if let person {
      let entry = Entry(key: last.word, span: tokens.span(person), isPerson: true)
      let roles = roles(of: person, in: tokens)
      for noun in roles {
        var entry = entry
        entry.qualities = Self.qualities(of: noun, in: tokens, lexicon: lexicon)
        add(lexicon.office(tokens, at: noun), entry)
        if lexicon.isForPress(tokens, at: noun) { add(Self.anySpeaker, entry) }
      }
      if surnames.insert(last.word).inserted,
        isToldOf(person, behind: run, in: tokens, lexicon: lexicon)
      {
        newSpeakers.append(entry)
      }
      readCouple(person, entry, in: tokens, lexicon: lexicon)
      let owner = Entry(key: entry.key, span: entry.span, isPerson: false)
      readBehind(person, owner, in: tokens, lexicon: lexicon)
      return !roles.isEmpty || isExplainedAsPerson(person, in: tokens)
    } else if run.count > 1, let title = titleBefore(surname, in: tokens),
      !last.is([.organisation, .outlet, .firm, .person, .people])
    {
      let entry = Entry(key: last.word, span: tokens.span(surname..<surname + 1), isPerson: true)
      add(lexicon.office(tokens, at: title), entry)
    } else {
      readPlace(run, in: tokens)
      readBody(run, in: tokens, lexicon: lexicon)
    }
    return false
  }

  /// “Said Ana Ruiz, who …”.
  private func isToldOf(
    _ name: Range<Int>, behind run: Range<Int>, in tokens: [Token], lexicon: Lexicon
  ) -> Bool {
    guard name.lowerBound == run.lowerBound, run.lowerBound > 0,
      lexicon.isVerb(tokens[run.lowerBound - 1]), name.upperBound + 1 < tokens.count
    else { return false }
    return tokens[name.upperBound].isComma && tokens[name.upperBound + 1].is(.who)
  }

  /// “Ana Ruiz, 41, …”, “Ana Ruiz, who …”.
  private func isExplainedAsPerson(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    let behind = name.upperBound
    guard behind + 2 < tokens.count, tokens[behind].isComma else { return false }
    return tokens[behind + 1].is(.who)
      || tokens[behind + 1].kind == .number && tokens[behind + 2].isMark
        && tokens[behind + 1].word.utf8.count < 4
  }

  // MARK: People

  /// The noun right before a name, over the stop of an abbreviation.
  private func titleBefore(_ name: Int, in tokens: [Token]) -> Int? {
    var place = name - 1
    if place > 0, tokens[place].isMark(".") { place -= 1 }
    guard place >= 0, tokens[place].is([.title, .person]) else { return nil }
    return place
  }

  /// The nouns that say what somebody is: before the name, and in what explains it on either side.
  private func roles(of name: Range<Int>, in tokens: [Token]) -> [Int] {
    var found: [Int] = []
    if let title = titleBefore(name.lowerBound, in: tokens) { found.append(title) }
    if let joined = joinedNoun(before: name.lowerBound, in: tokens) { found.append(joined) }
    if name.lowerBound > 1, tokens[name.lowerBound - 1].isComma,
      let noun = explainingNoun(endingAt: name.lowerBound - 1, in: tokens)
    {
      found.append(noun)
    }
    if name.upperBound + 1 < tokens.count, tokens[name.upperBound].isComma,
      let noun = explainingNoun(startingAt: name.upperBound + 1, in: tokens)
    {
      found.append(noun)
    }
    return found
  }

  private static let closesPhrase: WordClasses = [
    .auxiliary, .finiteVerb, .pastVerb, .conjunction, .relative, .singularPronoun, .pluralPronoun,
  ]

  /// “the mayor of Orrin, Ana Ruiz”: the first noun for people of what stands before the comma.
  private func explainingNoun(endingAt comma: Int, in tokens: [Token]) -> Int? {
    var first: Int?
    var place = comma - 1
    while place >= 0, comma - place < 10, !tokens[place].isMark,
      !tokens[place].is(Self.closesPhrase)
    {
      if tokens[place].is([.person, .title]),
        !(place + 1 < comma && tokens[place + 1].is([.person, .title]))
      {
        first = place
      }
      place -= 1
    }
    return first
  }

  /// “Ana Ruiz, 41, the chief engineer of the port”: the last noun for people before a preposition.
  private func explainingNoun(startingAt start: Int, in tokens: [Token]) -> Int? {
    var (start, found) = (start, Int?.none)
    if tokens[start].kind == .number, start + 2 < tokens.count, tokens[start + 1].isComma {
      start += 2
    }
    let isName = tokens[start].isCapitalised && !tokens[start].is([.person, .title, .demonym])
    guard !isName || tokens[start].isPossessive else { return nil }
    for place in start..<min(start + 9, tokens.count) {
      let token = tokens[place]
      if token.isMark || token.is(Self.closesPhrase)
        || token.is(.preposition) && !token.is(.determiner)
      {
        break
      }
      if token.is([.person, .title]) { found = place }
    }
    return found
  }

  /// “accused Ruiz”, “Ruiz was charged”.
  private func isAccused(_ run: Range<Int>, in tokens: [Token]) -> Bool {
    if run.lowerBound > 0, tokens[run.lowerBound - 1].is(.accusing) { return true }
    let behind = run.upperBound..<min(run.upperBound + 4, tokens.count)
    guard let verb = behind.first(where: { tokens[$0].is(.accusing) }) else { return false }
    return tokens[behind.lowerBound..<verb].contains { $0.is(.be) }
      && tokens[behind.lowerBound..<verb].allSatisfy { $0.is([.auxiliary, .adverb]) }
  }

  // MARK: Places and bodies

  private mutating func readPlace(_ run: Range<Int>, in tokens: [Token]) {
    let word = tokens[run.lowerBound]
    guard run.count == 1, !word.is([.organisation, .outlet, .person, .people]) else { return }
    let (before, behind) = (run.lowerBound - 1, run.upperBound)
    let isLocated =
      before >= 0 && tokens[before].is(.locating)
      && !(before > 0 && tokens[before - 1].is(.stake))
    let hasEnvoy =
      before > 0 && tokens[before].is(.preposition) && tokens[before - 1].is(.ofState)
    let hasOrgan = behind < tokens.count && tokens[behind].is(.ofState)
    if isLocated || hasEnvoy || hasOrgan { places.insert(word.word) }
  }

  private static let bodies: WordClasses = [.organisation, .outlet, .firm, .anyBody]

  /// A body with the nouns that are a part of its name, stand before it or explain it.
  private mutating func readBody(_ run: Range<Int>, in tokens: [Token], lexicon: Lexicon) {
    let key = tokens[run.lowerBound].word
    let (before, behind) = (run.lowerBound - 1, run.upperBound)
    // “the port of Orrin”, “Ministry of Roads”: the name goes on behind the noun.
    if before > 0, tokens[before].is([.linking, .locating]),
      tokens[before - 1].is([.organisation, .eventGroup])
    {
      let span = tokens.span(before - 1..<run.upperBound)
      add(tokens[before - 1].word, Entry(key: key, span: span, isPerson: false))
    }
    let entry = Entry(key: key, span: tokens.span(run), isPerson: false)
    if before >= 0, tokens[before].is(Self.bodies) || tokens[before].is(.people),
      !tokens[before].isCapitalised, !tokens[before].isPossessive
    {
      add(tokens[before].word, entry)
      add(Self.anyBody, entry)
    }
    readBehind(run, entry, in: tokens, lexicon: lexicon)
    if behind + 1 < tokens.count, tokens[behind].isComma,
      let noun = Self.explainingBody(startingAt: behind + 1, in: tokens)
    {
      add(tokens[noun].word, entry)
      add(Self.anyBody, entry)
    }
    guard run.count > 1, let noun = run.last(where: { tokens[$0].is(Self.bodies) }) else { return }
    add(tokens[noun].word, entry)
    if tokens[noun].is([.firm, .anyBody, .fieldBody]) { add(Self.anyBody, entry) }
  }

  /// “Blue Line, a ferry operator”: an article and a noun for a body behind it.
  static func explainingBody(startingAt start: Int, in tokens: [Token]) -> Int? {
    guard tokens[start].is(.determiner) else { return nil }
    var found: Int?
    for place in start..<min(start + 7, tokens.count) {
      let token = tokens[place]
      if token.isMark || token.is(Self.closesPhrase)
        || token.is(.preposition) && !token.is(.determiner)
      {
        break
      }
      if token.is([.person, .people, .title]) { return nil }
      if token.is(Self.bodies) { found = place }
    }
    return found
  }
}
