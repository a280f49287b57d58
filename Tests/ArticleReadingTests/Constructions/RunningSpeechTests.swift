import ArticleReading
import ClaimModel
import Testing

/// Words that go on in later sentences and later paragraphs.
@Suite struct RunningSpeechTests {
  private func found(_ text: String) throws -> [(name: String?, content: [String])] {
    let text = DraftText(text)
    return try ArticleReader().read(text).proposals.compactMap(\.attribution).map {
      ($0.name, $0.content.map { text[$0] })
    }
  }

  private func expectOne(
    _ text: String, content: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try found(text)
    #expect(found.map(\.name) == ["Marta Quill"], sourceLocation: sourceLocation)
    #expect(found.map(\.content) == [content], sourceLocation: sourceLocation)
  }

  @Test func aQuotationGoesOnInTheNextSentence() throws {
    try ConstructionCheck.read(
      "⟨1:“It is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫. ⟨1:“It stays shut for a year.”⟩")
  }

  @Test func aQuotationLeftOpenGoesOnBehindTheNextMark() throws {
    try expectOne(
      "“It is shut,” Marta Quill said. “It stays shut.\n\n“It is old.”\n\nThe ferry sails.",
      content: ["“It is shut,”", "“It stays shut.", "“It is old.”"])
  }

  @Test func aQuotationLeftOpenGoesOnWithoutAMarkToTheOneThatClosesIt() throws {
    try expectOne(
      "“It is shut,” Marta Quill said. “It stays shut.\n\nIt is old.” The ferry sails.",
      content: ["“It is shut,”", "“It stays shut.", "It is old.”"])
    try expectOne(
      "Marta Quill said: “It stays shut.\n\nIt is old.\n\nIt leaks.”\n\nThe ferry sails.",
      content: ["“It stays shut", "It is old.", "It leaks.”"])
  }

  @Test func aQuotationThatNothingClosesEndsWithItsParagraph() throws {
    try expectOne(
      "Marta Quill said: “It stays shut.\n\nThe ferry sails at noon.\n\nThe quay is old.",
      content: ["“It stays shut"])
  }

  @Test func aParagraphInQuotationMarksGoesOnBehindItsSpeaker() throws {
    try expectOne(
      "“It is shut,” Marta Quill said.\n\n“It stays shut for a year.”\n\nThe ferry sails.",
      content: ["“It is shut,”", "“It stays shut for a year.”"])
    try expectOne(
      "“It is shut,” Marta Quill said.\n\n“It leaks.”\n\n“It stays shut for a year.”",
      content: ["“It is shut,”", "“It leaks.”", "“It stays shut for a year.”"])
  }

  @Test func aParagraphOfTheNarratorEndsAQuotation() throws {
    try expectOne(
      "“It is shut,” Marta Quill said.\n\nThe ferry sails.\n\n“It stays shut for a year.”",
      content: ["“It is shut,”"])
  }

  @Test func aQuotationOverParagraphsKeepsEveryPieceInItsPlace() throws {
    let text = DraftText(
      """
      “It is shut,” Marta Quill said. “It ‘never’ opens.

      “It is old.

      “It leaks.”

      “It floats,” Ines Orrell said.
      """)
    let reading = try ArticleReader().read(text)
    let found = reading.proposals.compactMap(\.attribution)
    #expect(found.map(\.name) == ["Marta Quill", "Ines Orrell"])
    #expect(
      found[0].content.map { text[$0] } == [
        "“It is shut,”", "“It ‘never’ opens.", "“It is old.", "“It leaks.”",
      ])
    #expect(reading.proposals.map { $0.claims.count } == [4, 1])
    #expect(
      reading.quotations.map { $0.words.map { text[$0] } } == [
        ["It is shut,"], ["It ‘never’ opens.", "It is old.", "It leaks."], ["never"],
        ["It floats,"],
      ])
  }

  @Test func wordsBehindAColonStandInTheNextParagraph() throws {
    try expectOne(
      "The ferry sails.\n\nMarta Quill said:\n\n“The bridge is shut.”\n\nThe ferry sails.",
      content: ["“The bridge is shut.”"])
    try expectOne(
      "The ferry sails.\n\nMarta Quill added:\n\nThe bridge is shut for good.\n\nThe ferry sails.",
      content: ["The bridge is shut for good"])
    try expectOne(
      "Marta Quill wrote:\n\n> The bridge is shut.\n\nThe ferry sails.",
      content: ["The bridge is shut"])
    // Who is named farther back in a paragraph than the next one is long.
    try expectOne(
      "The ferry sails at noon from the old pier. Marta Quill said:\n\n“Shut it.”",
      content: ["“Shut it.”"])
  }

  /// What others are quoted for in words that a colon announces, or that the paragraph before left open, is told
  /// by whoever speaks them.
  @Test func wordsBehindAColonStayWhoseTheyAre() throws {
    let text = """
      Marta Quill reports:

      "He left the bridge in May. A doctor told him that it was unsafe. He called it a “wreck,” and went.

      "Ines Orrell said that the ferry was old.
      """
    let found = try found(text)
    let told = try #require(found.first { $0.name == "Marta Quill" })
    #expect(told.content.count == 2)
    #expect(told.content[0].hasSuffix("and went."))
    #expect(found.contains { $0.content == ["that it was unsafe"] })
    #expect(found.contains { $0.name == "Ines Orrell" && $0.content == ["that the ferry was old"] })
  }
}
