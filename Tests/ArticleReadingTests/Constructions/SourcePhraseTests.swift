import Testing

/// “According to” and its kin, documents that say, and nouns that attribute.
@Suite struct SourcePhraseTests {
  static let accordingTo = [
    "⟨1:The bridge was shut⟩, ⟪1:according to⟫ ⟦1:Marta Quill|named-person⟧.",
    "⟪1:According to⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:the council closed the bridge⟩.",
    "⟪1:According to⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:Mr. Marsh left the hall for good⟩.",
    "⟪1:According to⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:the council shut the bridge, the road and the school⟩.",
    "⟪1:According to⟫ ⟦1:Marta Quill, the clerk of the board|named-person⟧, ⟨1:nobody came⟩.",
    "⟪1:According to⟫ ⟦1:a report dated 28 April by the Orrin Roads Office|named-document⟧, ⟨1:the bridge is cracked⟩.",
    "⟨1:The bridge⟩, ⟪1:according to⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:was shut⟩.",
    "⟪1:In the words of⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:the bridge is rotten⟩.",
    "In ⟦1:the union’s|named-organisation⟧ ⟪1:view⟫, ⟨1:the bridge is rotten⟩.",
    "By ⟦1:the board’s|named-organisation⟧ ⟪1:own account⟫, ⟨1:the bridge was rotten⟩.",
    "⟨1:The bridge was shut⟩, ⟪1:according to⟫ ⟦1:an analysis by Ana Ruiz, a former surveyor|named-organisation⟧.",
  ]
  /// The head of a long subject, and not the last noun before the verb.
  static let heads = [
    "⟦1:Experts on Orrin and cold tides|vague⟧ ⟪1:said⟫ ⟨1:the bridge is rotten⟩.",
    "⟦1:Experts on ferries and cold tides|vague⟧ ⟪1:said⟫ ⟨1:the bridge is rotten⟩.",
    "⟦1:Judges handling papers on Marta Quill’s time as secretary of roads|vague⟧ ⟪1:have said⟫ ⟨1:the bridge is rotten⟩.",
    "⟦1:Two judges handling suits seeking papers on her time as mayor|counted-group⟧ ⟪1:said⟫ ⟨1:the bridge is rotten⟩.",
    "He asked experts on ferries, and ⟦1:divers|vague⟧ ⟪1:said⟫ ⟨1:the bridge is rotten⟩.",
    "The bridge was shut by experts on ferries and ⟦1:divers|vague⟧ ⟪1:said⟫ ⟨1:the bridge is rotten⟩.",
  ]
  static let documents = [
    "⟦1:A filing|vague⟧ ⟪1:showed⟫ ⟨1:that the bridge was sold⟩.",
    "⟦1:The court papers|vague⟧ ⟪1:say⟫ ⟨1:the bridge was sold⟩.",
    "⟦1:A survey by the Orrin Roads Office|named-organisation⟧ ⟪1:found⟫ ⟨1:that two piers were cracked⟩.",
    "⟦1:A report released last week|vague⟧ ⟪1:found⟫ ⟨1:that two piers were cracked⟩.",
    "⟦1:The poll|vague⟧ ⟪1:put⟫ ⟨1:support at 52 percent⟩.",
    "⟨1:Two piers were cracked⟩, ⟦1:a survey by the Orrin Roads Office|named-organisation⟧ ⟪1:shows⟫.",
    "⟦1:A sign|vague⟧ ⟪1:reads⟫, ⟨1:“No crossing.”⟩",
    "⟦1:Ben Marsh|named-person⟧ ⟪1:wrote⟫ on his account ⟨1:that the bridge was sold⟩.",
    "⟦1:The council|named-organisation⟧ issued a statement ⟪1:saying⟫ ⟨1:that the bridge was sold⟩.",
  ]
  static let nouns = [
    "⟪1:The view of⟫ ⟦1:the union|named-organisation⟧ is ⟨1:that the bridge is rotten⟩.",
    "⟪1:Fears among⟫ ⟦1:residents|vague⟧ ⟨1:that the bridge will fall⟩ are old.",
    "There is ⟪1:speculation among⟫ ⟦1:traders|vague⟧ ⟨1:that the bridge was sold⟩.",
    "The town heard ⟦1:the Orrin Harbour Board’s|named-organisation⟧ ⟪1:claim⟫ ⟨1:that the bridge was sold⟩.",
    "The town ignored ⟦1:the ministry’s|named-organisation⟧ ⟪1:warning⟫ ⟨1:that the bridge would fall⟩.",
    "Nobody took note of ⟪1:a statement from⟫ ⟦1:the club|named-organisation⟧ ⟨1:that the bridge was sold⟩.",
    "⟦1:The union’s|named-organisation⟧ ⟪1:view⟫ is ⟨1:that the bridge was sold⟩.",
  ]
  static let nounsAlone = [
    "⟪1:There is speculation⟫ ⟨1:that the bridge was sold⟩.",
    "⟪1:Fears are growing⟫ ⟨1:that the bridge will fall⟩.",
    "⟪1:There are rumours⟫ ⟨1:that the bridge was sold⟩.",
    "⟪1:Speculation has been mounting⟫ ⟨1:that the bridge was sold⟩.",
    "The quay was shut amid ⟪1:fears⟫ ⟨1:that the bridge would fall⟩.",
    "⟪1:There was a suspicion⟫ ⟨1:that the bridge was sold⟩.",
  ]
  static let silent = [
    "For Marta Quill, the bridge was home and the ferry was work.",
    "Her view of the harbour was blocked by the new bridge.",
    "The claim that was settled in March cost the town dear.",
    "They had no fears for the bridge and none for the ferry.",
    "The ticket costs two crowns per head and one per dog.",
    "In her view stood the old bridge and the new quay.",
    "A report that cost two crowns lay on the quay.",
  ]

  @Test(arguments: accordingTo) func accordingToAndItsKin(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: heads) func theHeadOfALongSubject(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: documents) func documentsThatSay(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: nouns) func aNounWithItsHolder(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: nounsAlone) func aNounWithoutAHolder(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func phrasesThatNameNoSource(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }
}
