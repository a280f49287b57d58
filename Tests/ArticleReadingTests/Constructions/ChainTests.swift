import Testing

/// One speaker tells what another one said: both attribute, the second in the first.
@Suite struct ChainTests {
  static let chains = [
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:says⟫ ⟨1:⟦2:the board|named-organisation, in=1⟧ ⟪2:said⟫ ⟨2:it was shut⟩⟩.",
    "⟦1:The Orrin Post|named-organisation⟧, ⟪2:citing⟫ ⟦2:two officials|counted-group, in=1⟧, ⟪1:reported⟫ ⟨1:⟨2:that it was shut⟩⟩.",
    "⟦1:The Orrin Post|named-organisation⟧ ⟪1:reported⟫, ⟪2:citing⟫ ⟦2:two officials|counted-group, in=1⟧, ⟨1:⟨2:that it was shut⟩⟩.",
    "⟪1:According to⟫ ⟦1:Ana Ruiz|named-person⟧, ⟨1:⟦2:the mayor|described-individual, in=1⟧ ⟪2:told⟫ the court ⟨2:that it was shut⟩⟩.",
    "⟨1:⟨2:It was shut⟩, ⟦2:the board|named-organisation, in=1⟧ ⟪2:said⟫⟩, ⟪1:according to⟫ ⟦1:the Orrin Post|named-organisation⟧.",
    "⟦1:Radio Orrin|named-organisation⟧ ⟪1:quoted⟫ ⟨1:⟦2:a pilot from Marsh|described-individual, in=1⟧ ⟪2:as saying⟫ ⟨2:that it was shut⟩⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:said⟫ ⟨1:⟦2:analysts|vague, in=1⟧ ⟪2:believe⟫ ⟨2:it is shut|probable⟩⟩.",
  ]
  static let single = [
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:was quoted as saying⟫ ⟨1:that it was shut⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:said⟫ ⟨1:she ⌊1:believes⌋ it was shut|probable⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:said⟫ ⟨1:it was shut⟩, and ⟦2:Ben Marsh|named-person⟧ ⟪2:said⟫ ⟨2:it was old⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:cited⟫ ⟨1:the frost⟩.",
  ]

  @Test(arguments: chains) func oneInAnother(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: single) func noChain(marked: String) throws {
    try ConstructionCheck.read(marked)
  }
}
