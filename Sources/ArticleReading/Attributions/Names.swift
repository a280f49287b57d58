import ClaimModel

/// The people whom an article names in full, so that a surname alone is known again.
struct Names: Sendable {
  /// By lower-case surname; nil where two people share it.
  private var bySurname: [String: KnownName?] = [:]
  /// The surnames of those whom a given name, a title or a trade shows to be people, which two
  /// capitals alone do not: “Silver Star”.
  private var people: Set<String> = []
  /// What else the article tells of those it names.
  private(set) var introductions = Introductions()

  init(_ passages: [Passage], in text: DraftText, lexicon: Lexicon) {
    for passage in passages where passage.role != .headline && passage.role != .subheading {
      introductions.readDescriptions(in: passage.tokens)
      for run in Self.runs(in: passage.tokens) {
        let name = Self.person(run, in: passage.tokens)
        let isShown = introductions.read(run, person: name, in: passage.tokens, lexicon: lexicon)
        guard let name else { continue }
        let person: WordClasses = [.title, .person]
        if isShown
          || passage.tokens[run.lowerBound..<name.lowerBound].contains(where: { $0.is(person) })
          || passage.tokens[name].contains(where: { $0.is(.givenName) })
        {
          people.insert(passage.tokens[name.upperBound - 1].word)
        }
        add(
          KnownName(
            Self.words(passage.tokens, name, in: text),
            given: passage.tokens[name.lowerBound..<name.upperBound - 1]),
          surname: passage.tokens[name.upperBound - 1].word)
      }
    }
  }

  private mutating func add(_ name: KnownName, surname: String) {
    guard let known = bySurname[surname] else {
      bySurname[surname] = name
      return
    }
    if let known { bySurname[surname] = .some(known.merged(with: name)) }
  }

  /// The full name to which a surname belongs; nil when none or more than one does.
  func fullName(surname: String) -> String? { bySurname[surname]??.printed }

  /// Whether a surname is surely a person's.
  func isPerson(surname: String) -> Bool { people.contains(surname) }

  /// The one person whom the article names; nil where it names none or more than one.
  var only: String? { people.count == 1 ? people.first.flatMap { fullName(surname: $0) } : nil }

  /// Whether somebody named in full has this surname.
  func knows(_ surname: String) -> Bool { bySurname[surname] != nil }

  /// Words of a name as printed, without a possessive's ending.
  static func words(_ tokens: [Token], _ range: Range<Int>, in text: DraftText) -> String {
    let span = tokens.span(range)
    let end = tokens[range.upperBound - 1].isPossessive ? span.end - 2 : span.end
    return text[TextSpan(span.start, end)]
  }

  // MARK: Runs of capitals

  /// Every run of capitalised words, with the stops of initials between them.
  static func runs(in tokens: [Token]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      let isName =
        token.kind == .word && token.isCapitalised
        && token.classes.isDisjoint(with: [
          .determiner, .conjunction, .preposition, .auxiliary, .singularPronoun, .pluralPronoun,
          .participant, .relative, .time,
        ])
      if isName {
        if start == nil { start = place }
        if token.isPossessive {
          runs.append(start!..<place + 1)
          start = nil
        }
      } else if start != nil, token.isMark("."), place > 0, isShort(tokens[place - 1]),
        place + 1 < tokens.count, tokens[place + 1].isCapitalised
      {
        // The run goes on behind it.
      } else if let first = start {
        runs.append(first..<place)
        start = nil
      }
      place += 1
    }
    if let first = start { runs.append(first..<tokens.count) }
    return runs
  }

  /// A month's name right behind another capital is a surname: “Tom May”.
  static func isSurname(_ place: Int, in tokens: [Token]) -> Bool {
    guard place > 0, tokens[place].isCapitalised, tokens[place].is(.month) else { return false }
    let before = tokens[place - 1]
    return before.kind == .word && before.isCapitalised && !before.isPossessive
      && !before.is([.time, .preposition, .determiner, .conjunction, .auxiliary])
  }

  private static func isShort(_ token: Token) -> Bool {
    token.is([.abbreviation, .title]) || token.word.utf8.count == 1
      || token.word.utf8.contains(UInt8(ascii: "."))
  }

  /// The part of a run that is a person's full name, without titles before it; nil where the run
  /// names something else.
  static func person(_ run: Range<Int>, in tokens: [Token]) -> Range<Int>? {
    let other: WordClasses = [
      .organisation, .outlet, .firm, .place, .demonym, .document, .documents,
    ]
    var start = run.lowerBound
    var end = run.upperBound
    while end > start, tokens[end - 1].isMark || tokens[end - 1].is(.generation) { end -= 1 }
    guard end - start >= 2 else { return nil }
    let last = tokens[end - 1]
    guard !last.is(other) || last.is(.givenName),
      !last.is([.title, .people, .person]) || last.is(.givenName)
        || isNamedLikeATitle(end - 1, from: run.lowerBound, in: tokens),
      !last.isAllCapitals || last.word.utf8.count > 4
    else { return nil }
    // The name starts behind the last word that is a title, a body or a place, or at a given name.
    var words = 0
    var place = end - 1
    start = end
    while place >= run.lowerBound, words < 4 {
      let token = tokens[place]
      if token.isMark {
        place -= 1
        continue
      }
      if words > 0,
        token.is(other) && !token.is(.givenName)
          || token.is([.title, .person, .people]) && !token.is(.givenName)
      {
        break
      }
      start = place
      words += 1
      if words > 1, token.is(.givenName) { break }
      place -= 1
    }
    // “Secretary of Roads Ana Ruiz”: what the office is over is no name.
    if words > 2, start > 0, tokens[start - 1].is(.linking) {
      start += 1
      words -= 1
    }
    guard words >= 2, !isThing(start..<end, in: tokens) else { return nil }
    // What stands before a body's name is not proof of a person: “Orrin Harbour Trust Lines”,
    // “the ferry operator Blue Line”.
    let lead = max(0, run.lowerBound - 1)
    let before = tokens[lead..<start].filter { !$0.isMark }
    if before.contains(where: { $0.is([.organisation, .outlet]) }),
      !before.contains(where: { $0.is([.title, .person]) }),
      !tokens[start..<end].contains(where: { $0.is(.givenName) })
    {
      return nil
    }
    return start..<end
  }

  /// “Peter T. King”: behind a given name a title is a surname.
  private static func isNamedLikeATitle(_ last: Int, from start: Int, in tokens: [Token]) -> Bool {
    var place = last - 1
    while place > start, tokens[place].isMark || tokens[place].word.utf8.count == 1 { place -= 1 }
    return place >= start && tokens[last].isCapitalised && tokens[place].is(.givenName)
      && !tokens[last].is(.people)
  }

  /// “the Silver Star”, “the brokers Finch Marsh”, “Blue Line, a ferry operator”: an article and a plural
  /// do not stand before one person's name, nor a body behind it.
  private static func isThing(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    guard !tokens[name.lowerBound].is(.givenName) else { return false }
    let before = name.lowerBound > 0 ? tokens[name.lowerBound - 1] : nil
    let behind = name.upperBound
    let isOneOfMore =
      behind + 1 < tokens.count
      && (tokens[behind].is(.coordinator)
        || tokens[behind].isComma && tokens[behind + 1].isCapitalised)
    if behind + 1 < tokens.count, tokens[behind].isComma,
      Introductions.explainingBody(startingAt: behind + 1, in: tokens) != nil
    {
      return true
    }
    guard let before else { return false }
    return before.is(.definite) || before.is(.people) && !before.is(.person) && !isOneOfMore
  }
}
