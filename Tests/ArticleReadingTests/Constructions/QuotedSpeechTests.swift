import ArticleReading
import ClaimModel
import Testing

/// What others are said to say, within a quotation and beside a named speaker.
@Suite struct QuotedSpeechTests {
  static let quoted = [
    "⟨1:“⟦2:Analysts|vague, in=1⟧ ⟪2:say⟫ ⟨2:that the bridge is rotten⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“⟦2:The board|in=1⟧ ⟪2:told⟫ us ⟨2:that it was shut⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟦1:Ana Ruiz⟧ ⟪1:said⟫: ⟨1:“⟦2:Some officials|in=1⟧ ⟪2:claimed⟫ ⟨2:that it was safe⟩.”⟩",
    "⟨1:“⟦2:My brother|in=1⟧ ⟪2:said⟫ ⟨2:it would fall⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“⟪2:According to⟫ nobody, ⟦3:the mayor|in=1⟧ ⟪3:insisted⟫ ⟨3:that it was shut⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫."
      .replacing("⟪2:According to⟫ nobody, ", with: "In March "),
  ]
  /// Whom a pronoun stands for, the speaker alone knows; the first person is the speaker.
  static let single = [
    "⟨1:“They said that it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“I said that it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“The bridge was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
  ]
  static let besides = [
    "⟦1:It⟧ ⟪1:denied⟫ ⟨1:that the bridge was rotten⟩.",
    "In a letter, ⟦1:it⟧ ⟪1:demanded⟫ ⟨1:that the bridge be shut⟩.",
    "⟨1:Two piers were cracked⟩, ⟦1:the researchers⟧ ⟪1:found⟫.",
    "⟦1:The logs⟧ ⟪1:showed⟫ ⟨1:that two piers were cracked⟩.",
    "# ⟨1:At least two piers cracked in storm⟩, ⟦1:minister⟧ ⟪1:says⟫",
    "# ⟦1:Bridge engineer⟧⟪1::⟫ ⟨1:“It was never safe”⟩",
  ]
  static let silent = [
    "She advised the general staff for ten years and left.",
    "Her neighbour refused to leave the house on Orrin Quay.",
    "# Bridge over river: the long road to Orrin",
  ]

  @Test(arguments: quoted) func othersWithinAQuotation(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: single) func nobodyElse(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: besides) func bodiesDocumentsAndHeadlines(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func whatAttributesNothing(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }

  @Test func whoAnswersInAnInterviewIsKnownByTheLabel() throws {
    let text = DraftText(
      """
      The Courier met the diver on the quay.

      Courier: Was the bridge safe?

      Tamber: It was cracked from the start, and I told them so.

      Courier: Who knew of it?

      Tamber: The whole board knew of it for years.
      """)
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    #expect(found.filter { text[spans: $0.source] == "Tamber" }.count == 2)
    #expect(found.allSatisfy { text[spans: $0.source] != "Courier" })
  }
}
