import ArticleReading
import ClaimModel
import Testing

/// Headlines and transcripts, where a colon or a comma attributes.
@Suite struct LabelTests {
  static let headlines = [
    "# ⟦1:Quill|named-organisation⟧⟪1::⟫ ⟨1:Bridge will hold for a year⟩",
    "# ⟨1:Bridge will hold for a year⟩, ⟦1:Ana Ruiz|named-person⟧ ⟪1:says⟫",
    "# ⟨1:Bridge will hold for a year⟩⟪1::⟫ ⟦1:minister|described-individual⟧",
    "# ⟨1:Two piers are cracked⟩⟪1::⟫ ⟦1:report|vague⟧",
    "# ⟦1:Ana Ruiz|named-person⟧⟪1::⟫ ⟨1:Bridge will hold for a year⟩",
    "# ⟨1:“It will hold”⟩⟪1::⟫ ⟦1:Ana Ruiz|named-person⟧",
    "# ⟦1:Ana Ruiz|named-person⟧ ⟪1:denies⟫ ⟨1:that the bridge is cracked⟩",
  ]
  static let turns = [
    "⟦1:RUIZ|named-organisation⟧⟪1::⟫ ⟨1:It will be shut for a year at the least⟩.",
    "⟦1:Ana Ruiz|named-person⟧⟪1::⟫ ⟨1:It will be shut for a year at the least⟩.",
    "⟦1:Dr. Ines Orrell|named-person⟧⟪1::⟫ ⟨1:It will be shut for a year at the least⟩.",
    "⟦1:Mayor Quill|named-person⟧⟪1::⟫ ⟨1:It will be shut for a year at the least⟩.",
    "Ana Ruiz runs the works.\n\n⟦1:Ruiz|named-person⟧⟪1::⟫ ⟨1:It will be shut for a year⟩.",
  ]
  static let silent = [
    "# Breaking: Bridge will be shut for a year",
    "# Opening Hours: The bridge and the ferry",
    "Tickets: They cost two crowns at the gate.",
    "Note: The bridge was shut for a year in March.",
    "One thing is clear: the bridge was shut for a year.",
    "Monday: The bridge was shut for a year at the least.",
  ]

  @Test(arguments: headlines) func aHeadline(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: turns) func aTurnInATranscript(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func labelsThatNameNobody(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }

  @Test func boldLabelsAreLabels() throws {
    let text = DraftText("**Ana Ruiz:** It will be shut for a year.\n\n**Courier:** Why is that?")
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    #expect(found.map(\.name) == ["Ana Ruiz"])
    #expect(found.map { text[spans: $0.content] } == ["It will be shut for a year"])
  }

  @Test func answersAreThoseOfTheOnePersonNamed() throws {
    let one = DraftText("Ana Ruiz runs the works.\n\nQ: Is it shut?\n\nA: It is shut for a year.")
    let found = try ArticleReader().read(one).proposals.compactMap(\.attribution)
    #expect(found.map(\.name) == ["Ana Ruiz"])
    let two = DraftText("Ana Ruiz met Peter Marsh.\n\nQ: Is it shut?\n\nA: It is shut for a year.")
    let open = try ArticleReader().read(two).proposals.compactMap(\.attribution)
    #expect(open.map(\.name) == [nil])
    #expect(open.map(\.isUnresolved) == [true])
    try ConstructionCheck.isSilent("A: the first of the two piers that were shut in March.")
  }
}
