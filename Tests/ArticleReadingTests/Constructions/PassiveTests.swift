import Testing

/// The passive, with whoever says so and without.
@Suite struct PassiveTests {
  static let agentless = [
    "⟨1:The ferry⟩ ⟪1:reportedly⟫ ⟨1:carried 300 people⟩.",
    "⟨1:The ferry⟩ ⟪1:is believed⟫ ⟨1:to have carried 300 people⟩.",
    "⟪1:It is believed⟫ ⟨1:that the ferry carried 300 people⟩.",
    "⟪1:It is understood⟫ ⟨1:that the ferry was sold⟩.",
    "⟨1:The ferry⟩ ⟪1:is widely seen⟫ ⟨1:as a wreck⟩.",
    "⟨1:The ferry⟩ ⟪1:is said⟫ ⟨1:to be a wreck⟩.",
    "⟨1:The ferry⟩ ⟪1:has been linked⟫ ⟨1:to two wrecks⟩.",
    "⟨1:The pilots⟩ ⟪1:have been accused⟫ ⟨1:of theft⟩.",
    "⟪1:It’s believed⟫ ⟨1:that the ferry was sold⟩.",
    "⟨1:The ferry⟩ ⟪1:is widely expected⟫ ⟨1:to be sold⟩.",
    "Ana Ruiz – who ⟪1:was regarded⟫ ⟨1:as a lightweight⟩ – was the last to sign.",
    "⟪1:Reports suggest⟫ ⟨1:that the ferry was sold|possible⟩.",
    "The quay was shut after ⟨1:a diver⟩ ⟪1:allegedly⟫ ⟨1:sold the pumps⟩.",
  ]
  static let agents = [
    "⟨1:The delay⟩ ⟪1:was described by⟫ ⟦1:Ana Ruiz|named-person⟧ ⟨1:as a disgrace⟩.",
    "⟨1:The ferry was sold⟩, as ⟪1:reported by⟫ ⟦1:the Orrin Post|named-organisation⟧.",
    "⟨1:The board⟩ ⟪1:was accused by⟫ ⟦1:Ana Ruiz|named-person⟧ ⟨1:of theft⟩.",
    "⟨1:The plan⟩ ⟪1:has been criticised by⟫ ⟦1:the pilots’ union|named-organisation⟧.",
    "⟨1:The ferry⟩ ⟪1:was said by⟫ ⟦1:two pilots|counted-group⟧ ⟨1:to have been sold⟩.",
    "⟨1:The plan⟩ ⟪1:was described on Monday by⟫ ⟦1:Ana Ruiz|named-person⟧ ⟨1:as a disgrace⟩.",
  ]
  static let silent = [
    "The ferry was seen by two divers on the quay.",
    "The bridge is known to every child in the town.",
    "The hall is thought of by nobody and used by few.",
    "The board was linked by a bridge of planks with the quay.",
    "The letter was read by the mayor in the old hall.",
    "The leaders prefer a quiet river and worry that the lock leaks.",
    "The ferry is expected to be sold in May.",
    "The crews did what might be expected to work.",
    "The hut is held together by rope and is painted green.",
    "A vigil was held to remember the two divers.",
    "The pilots should be held to account for the wreck.",
    "The wreck was reported to the coastguard at noon.",
  ]

  @Test(arguments: agentless) func wordingThatHidesWhoSaysSo(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: agents) func theAgentOfAPassiveIsTheSource(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func passivesThatSayNothing(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }
}
