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
  /// The first person is the speaker, “it says” is said of things, and a view or a wish of others that the
  /// speaker imagines is none of theirs.
  static let single = [
    "⟨1:“It says that it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“They think it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“If the tests say that it was shut, so be it,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“I heard the mayor say that it was shut,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“I think most people would say it was shut,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“He was sure it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“I said that it was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“The bridge was shut for good,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
  ]
  /// Whom a pronoun stands for within marks of quotation, the speaker alone knows.
  static let pronouns = [
    "⟨1:“⟦2:They|in=1⟧ ⟪2:said⟫ ⟨2:that it was shut for good⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“⟦2:He|in=1⟧ ⟪2:told⟫ me ⟨2:it was shut for good⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“We ⟪2:are told|in=1⟫ ⟨2:that it was shut⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
    "⟨1:“⟦2:Half of us|in=1⟧ ⟪2:wrote⟫ ⟨2:it down as a threat⟩,”⟩ ⟦1:Ana Ruiz⟧ ⟪1:said⟫.",
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

  @Test(arguments: pronouns) func aPronounWithinAQuotation(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: [
    ("“He said that it was shut,” Ana Ruiz said.", Level.vague, true),
    ("“They said that it was shut,” Ana Ruiz said.", .vague, true),
    ("“I met Peter Sarr. He said that it was shut,” Ana Ruiz said.", .namedPerson, false),
    ("“I met Mr. Sarr. He said that it was shut,” Ana Ruiz said.", .partialName, false),
    ("Peter Sarr met us. “He said that it was shut,” Ana Ruiz said.", .namedPerson, false),
  ])
  func whomItStandsFor(text: String, level: Level, isUnresolved: Bool) throws {
    let text = DraftText(text)
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    let inner = try #require(found.first { ["He", "They"].contains(text[spans: $0.source]) })
    #expect(inner.level == level)
    #expect(inner.isUnresolved == isUnresolved)
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
