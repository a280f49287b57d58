import ClaimModel
import Testing

@testable import ArticleReading

/// Sources whose level is known from the rest of the page alone: whose item it is, whom a list names, who
/// writes, who was meant before.
@Suite struct TakenUpSourceTests {
  private func last(_ text: String) throws -> PrintedAttribution {
    try #require(
      try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution).last)
  }

  /// A wording as a source, wherever it stands last in a text, and whoever found it there.
  private func source(_ wording: String, in text: String) throws -> SourceReading {
    let text = DraftText(text)
    let passages = ArticleReader().passages(of: text)
    var reader = SourceReader(passages, text: text, lexicon: .english)
    var reading: SourceReading?
    for passage in passages {
      reader.enter(passage)
      let places = passage.tokens.indices.flatMap { start in
        (start..<passage.tokens.count).map { start..<$0 + 1 }
      }
      if let place = places.last(where: { text[passage.tokens.span($0)] == wording }) {
        reading = reader.read(place, in: passage, channel: nil)
      }
    }
    return try #require(reading)
  }

  /// An item is taken up by its noun with whatever sets no other apart, and is of whoever put it out.
  @Test(arguments: [
    ("A Radio Orrin poll is out. The new poll says the bridge leaks.", Level.namedOrganisation),
    ("The Harbour Watch report is out. The report says it leaks.", .namedOrganisation),
    ("The Harbour Watch sent a second letter. The letter says it leaks.", .namedOrganisation),
    ("Marta Quill wrote a letter. The letter says the bridge leaks.", .namedPerson),
    (
      "A study by the Tidal Institute said it was cold. The 2009 study said it leaks.",
      .namedOrganisation
    ),
    ("Friday’s Radio Orrin poll says the bridge leaks.", .namedOrganisation),
    ("A poll says it leaks. The 50-harbour poll says it leaks.", .namedOrganisation),
    // No more than that: not another's, nor one that nobody has put out.
    ("A Radio Orrin poll is out. An older poll says the bridge leaks.", .vague),
    ("A Radio Orrin poll is out. The police poll says the bridge leaks.", .vague),
    ("The Harbour Watch read a letter. The letter says the bridge leaks.", .vague),
    ("The Harbour Watch report author left. The report says the bridge leaks.", .vague),
    ("Friday’s poll says the bridge leaks.", .vague),
  ])
  func anItemIsOfWhoeverPutItOut(text: String, level: Level) throws {
    #expect(try last(text).level == level)
  }

  /// A lead describes whom the next paragraph names as the first to speak, and tells of.
  @Test(arguments: [
    ("A former Harbour Board chairman", "who led it for two years", Level.namedPerson),
    ("A retired clerk", "who saw it fall", .namedPerson),
    // Of another noun, of nobody, or of one of whom the page tells no more.
    ("A retired clerk", "the mayor of Orrin", .describedIndividual),
    ("A retired clerk, speaking on condition of anonymity,", "who saw it", .describedIndividual),
  ])
  func theFirstToSpeakIsWhomTheLeadDescribes(lead: String, who: String, level: Level) throws {
    let text = "\(lead) says that the bridge leaks.\n\n“It is old,” said Odo Brandt, \(who)."
    let found = try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution)
    #expect(found.map(\.level) == [level, .namedPerson])
  }

  @Test func itemsOfTwoLeaveItOpen() throws {
    let found = try last(
      "A Radio Orrin poll and a Tidal Times poll are out. The poll says it leaks.")
    #expect(found.level == .namedOrganisation)
    #expect(found.isUnresolved)
  }

  @Test(arguments: [
    ("Harbour View magazine met. The magazine said it leaks.", Level.namedOrganisation, false),
    ("The Marta Quill campaign met. The campaign said it leaks.", .namedOrganisation, true),
    ("Mayor Ana Quill met Quill Marine Works. The works said it leaks.", .namedOrganisation, false),
    ("The administration said the bridge leaks.", .namedOrganisation, false),
    ("The magazine said the bridge leaks.", .vague, false),
    ("The city said the bridge leaks.", .namedOrganisation, false),
    ("The towns of Orrin and Saltmere said the bridge leaks.", .namedOrganisation, false),
    ("The towns said the bridge leaks.", .vague, false),
    ("One of the mayor's friends, the teacher Marta Quill, said it leaks.", .namedPerson, false),
    ("One of the mayor's friends, the teacher, said it leaks.", .describedIndividual, false),
  ])
  func aBodyIsNamedBesideItsNoun(text: String, level: Level, isUnresolved: Bool) throws {
    let found = try last(text)
    #expect(found.level == level)
    #expect(found.isUnresolved == isUnresolved)
  }

  @Test(arguments: [
    ("One group, Harbour Watch", Level.namedOrganisation), ("One group, a new one", .vague),
    ("A Democrat familiar", .describedIndividual),
    ("Marta Quill and other engineers", .namedPerson),
    ("Marta Quill's ex-wife", .describedIndividual),
    ("A decision by the Harbour Watch", .namedOrganisation), ("A decision by critics", .vague),
  ])
  func whatStandsBehindANounTellsOfIt(wording: String, level: Level) throws {
    #expect(try source(wording, in: wording + " with the works said it leaks.").level == level)
  }

  /// Two names or more tell who the many are, one does not.
  @Test(arguments: [
    ("Other engineers, including Marta Quill and Tomas Sarr, said it leaks.", Level.namedPerson),
    (
      "Some unions, including the Harbour Union and the Ferry League, said it leaks.",
      .namedOrganisation
    ),
    ("Engineers, including Marta Quill, Ben Marsh and Tomas Sarr, said it leaks.", .namedPerson),
    ("Other engineers, including Marta Quill, said it leaks.", .vague),
    ("Other engineers, including two divers, said it leaks.", .vague),
  ])
  func thoseWhomAListNamesAnswerForIt(text: String, level: Level) throws {
    #expect(try last(text).level == level)
  }

  /// Who is around a person is bounded, who is for or against one is not.
  @Test(arguments: [
    ("Aides", Level.vague), ("Quill aides", .describedGroup), ("Quill’s friends", .describedGroup),
    ("People close to Quill", .describedGroup), ("Quill supporters", .vague),
    ("Quill’s critics", .vague), ("People familiar with the works", .vague),
    ("A senior Democrat", .describedIndividual), ("One senior Democrat", .describedIndividual),
    ("Quill defenders", .describedGroup), ("Water Street reform advocates", .describedGroup),
    ("Twenty-four percent", .countedGroup),
  ])
  func aGroupIsBoundedByAPerson(wording: String, level: Level) throws {
    let found = try last("Mayor Marta Quill left. \(wording) said that the bridge leaks.")
    #expect(found.level == level)
  }

  private static let nouns: [(String, Level, String?)] = [
    // The noun of a contest or of business is whom the item is about.
    ("Marta Quill left.\n\nThe candidate said it leaks.", Level.namedPerson, "Marta Quill"),
    (
      "Council contender and former diver Marta Quill left. The candidate said it leaks.",
      .namedPerson, "Marta Quill"
    ),
    ("The judge said it leaks. Judge Quill left.", .partialName, "Quill"),
    ("Marta Quill left.\n\nThe witness said it leaks.", .vague, nil),
    ("The clerk and diver Marta Quill left. The clerk said it leaks.", .vague, nil),
    ("A harbour judge left. The judge said it leaks. Judge Quill left.", .describedIndividual, nil),
  ]

  @Test(arguments: nouns)
  func aNounTakesUpWhoIsMeant(text: String, level: Level, name: String?) throws {
    let found = try last(text)
    #expect(found.level == level)
    #expect(found.name == name)
  }

  @Test func bothAreTheLastTwo() throws {
    let two = "Marta Quill said it leaks. Tomas Sarr said it stands. Both men said it is old."
    #expect(try last(two).level == .namedPerson)
    #expect(try last(two).isUnresolved)
    #expect(try last("Tomas Sarr said it leaks. Both men said it is old.").level == .vague)
  }

  @Test(arguments: [
    ("I", "I told the board that the bridge leaks.", Level.namedPerson),
    ("We", "We asked the board whether the bridge leaks.", .namedOrganisation),
    ("You", "You told the board that the bridge leaks.", .vague),
    ("I", "“The bridge leaks,” read a note. “I told the board.”", .vague),
  ])
  func whoWritesIsNobodyUnnamed(wording: String, text: String, level: Level) throws {
    let reading = try source(wording, in: text)
    #expect(reading.level == level)
    #expect(reading.isUnresolved == (wording != "You"))
  }

  @Test func whoWritesIsNotWhoeverComesNext() throws {
    let text = DraftText("I told them. He said the bridge leaks.")
    let passage = try #require(ArticleReader().passages(of: text).first)
    var reader = SourceReader([passage], text: text, lexicon: .english)
    reader.enter(passage)
    _ = reader.read(0..<1, in: passage, channel: nil)
    #expect(reader.spoken.persons.isEmpty)
  }

  /// “Who” is the noun before it, and no name of before.
  @Test(arguments: [
    ("Mayor Marta Quill met divers who say it leaks.", Level.vague),
    ("Mayor Marta Quill met two divers who say it leaks.", .countedGroup),
    ("Mayor Marta Quill met the 30 percent who say it leaks.", .countedGroup),
    ("Mayor Marta Quill, who says it leaks, left.", .namedPerson),
  ])
  func whoIsTheNounBefore(text: String, level: Level) throws {
    #expect(try source("who", in: text).level == level)
  }

  @Test func aNounIsReadWithWhoseItIs() throws {
    #expect(try source("union", in: "The dockers’ union left.").level == .namedOrganisation)
    #expect(try source("union", in: "The dockers' union left.").level == .namedOrganisation)
    #expect(try source("union", in: "A union left.").level == .vague)
  }
}
