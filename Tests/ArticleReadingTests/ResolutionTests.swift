import ArticleReading
import ClaimModel
import Testing

/// Whom a pronoun, a title, a short name or a common noun stands for within an article.
@Suite struct ResolutionTests {
  private func last(_ text: String) throws -> PrintedAttribution {
    try #require(
      try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution).last)
  }

  @Test(arguments: [
    // A title takes up the one who is introduced with it, before the name or behind it.
    ("Mayor Marta Quill opened the bridge. The mayor said it was safe.", "Marta Quill"),
    ("Marta Quill, the mayor, opened the bridge. The mayor said it was safe.", "Marta Quill"),
    ("The mayor of Orrin, Marta Quill, opened it. The mayor said it was safe.", "Marta Quill"),
    ("Col. Badran Sarr led the crew. The colonel said the bridge was safe.", "Badran Sarr"),
    ("Marta Quill, 41, an engineer, built it. The engineer said it was safe.", "Marta Quill"),
    // An office of one person is known by a name that comes later too.
    ("The mayor of Orrin said it was safe. Mayor Marta Quill opened it.", "Marta Quill"),
    // Pronouns, by number and gender.
    ("Marta Quill said it was shut.\n\nShe said it was safe.", "Marta Quill"),
    (
      "Maria Quill said it was shut. Peter Sarr said it was open. She said it was safe.",
      "Maria Quill"
    ),
    ("Peter Sarr said it was shut.\n\nHe said it was safe.", "Peter Sarr"),
    (
      "Peter Sarr said it was shut.\n\nThe ferry sails at noon.\n\nHe said it was safe.",
      "Peter Sarr"
    ),
    ("A man fell in.\n\nPeter Sarr, 41, pulled him out.\n\nHe said it was cold.", "Peter Sarr"),
    // Bodies.
    ("The Orrin Harbour Ministry met. The ministry said it was safe.", "Orrin Harbour Ministry"),
    ("The ferry operator Blue Line met. The company said it was safe.", "Blue Line"),
    ("Norrgrid said it was shut. The company said it was safe.", "Norrgrid"),
    ("The council in Orrin met. The council said it was safe.", "council in Orrin"),
    ("The Orrin Harbour Board said it was shut. It said it was safe.", "Orrin Harbour Board"),
    ("The Orrin Harbour Board met. It said it was safe.", "Orrin Harbour Board"),
    ("Blue Line, a ferry operator, met.\n\nThe operator said it was safe.", "Blue Line"),
  ])
  func oneCandidateIsMeant(text: String, name: String) throws {
    let source = try last(text)
    #expect(source.name == name)
    #expect(!source.isUnresolved)
    #expect(source.level.band == .identified)
  }

  @Test(arguments: [
    ("Mayor Marta Quill met Mayor Tomas Sarr. The mayor said it was safe.", Level.namedPerson),
    ("Marta Quill met Ines Sarr at the works. She said it was safe.", .namedPerson),
    ("The Orrin Bank met the Marsh Bank. The bank said it was safe.", .namedOrganisation),
    ("She said it was safe and sound again.", .describedIndividual),
    ("They said it was safe and sound again.", .vague),
    ("It said it was safe and sound again.", .vague),
  ])
  func moreOrNoneLeaveItOpen(text: String, level: Level) throws {
    let source = try last(text)
    #expect(source.isUnresolved)
    #expect(source.name == nil)
    #expect(source.level == level)
  }

  /// A noun that takes nobody up is judged by its words alone, and hides behind no open question.
  @Test(arguments: [
    ("The witness said it was safe.", Level.vague), ("The official said it was safe.", .vague),
    ("The ministry said it was safe.", .vague), ("The company said it was safe.", .vague),
    ("The mayor said it was safe.", .describedIndividual),
    ("Deputy Mayor Marta Quill met us. The mayor said it was safe.", .describedIndividual),
    ("Former mayor Marta Quill met us. The mayor said it was safe.", .describedIndividual),
    ("The witness, a nurse, said it was safe.", .describedIndividual),
    ("The report said the bridge was safe.", .vague),
    ("The residents said it was safe.", .vague),
  ])
  func nobodyOfBeforeIsNoOpenQuestion(text: String, level: Level) throws {
    let source = try last(text)
    #expect(source.level == level)
    #expect(!source.isUnresolved)
    #expect(source.name == nil)
  }

  @Test(arguments: [
    ("Two officials said it was shut. They said it was old.", Level.countedGroup),
    ("Two officials said it was shut. The officials said it was old.", .countedGroup),
    ("Two officials said it was shut. The other said it was old.", .describedIndividual),
    ("Two officials said it was shut. One official said it was old.", .describedIndividual),
    ("A county official said it was shut. He said it was old.", .describedIndividual),
    ("An Orrin-based analyst said it was shut. The analyst said it was old.", .describedIndividual),
    ("Harbour Ministry officials said it was shut. They said it was old.", .describedGroup),
    (
      "A report by the Orrin Board said it was shut. The report said it was old.",
      .namedOrganisation
    ),
    ("Marta Quill and Tomas Sarr said it was shut. They said it was old.", .namedPerson),
  ])
  func whoIsNotNamedIsTakenUpToo(text: String, level: Level) throws {
    let source = try last(text)
    #expect(source.level == level)
    #expect(!source.isUnresolved)
  }

  @Test(arguments: [
    ("A spokesman for the port said it was shut. She said it was old.", true),
    ("A spokeswoman for the port said it was shut. She said it was old.", false),
  ])
  func aPronounGoesWithTheNoun(text: String, isUnresolved: Bool) throws {
    #expect(try last(text).isUnresolved == isUnresolved)
  }
}
