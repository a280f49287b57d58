import Testing

/// Reported speech: clauses, asides, shared speakers, verbs with particles and objects.
@Suite struct ReportedSpeechTests {
  static let clauses = [
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ ⟨1:that the bridge was shut⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ in a statement on Monday ⟨1:that the bridge was shut⟩.",
    "⟦1:Marta Quill|named-person⟧ on Monday ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Two people who attended the meeting|counted-group⟧ ⟪1:said⟫ ⟨1:the council had been told⟩.",
    "⟦1:The ferry operator Blue Line|named-organisation⟧ ⟪1:said⟫ ⟨1:the ferry would sail⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ ⟨1:about 20 people were on board⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:told⟫ reporters ⟨1:that it was shut⟩.",
    "⟦1:Those close to the mayor|vague⟧ ⟪1:say⟫ ⟨1:that the bridge was sold⟩.",
  ]
  static let unnamed = [
    "⟦1:Critics|vague⟧ ⟪1:say⟫ ⟨1:the council hid the findings⟩.",
    "⟦1:Analysts|vague⟧ ⟪1:believe⟫ ⟨1:the closure ⌊1:may⌋ push up prices|possible⟩.",
    "⟦1:A source|vague⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:A clerk|vague⟧ ⟪1:said⟫ ⟨1:nobody had asked⟩.",
    "⟦1:The family|vague⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Moscow|vague⟧ ⟪1:says⟫ ⟨1:the talks are over⟩.",
    "⟦1:A senior county official|described-individual⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Harbour Ministry officials|described-group⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
  ]
  static let asides = [
    "⟨1:The bridge⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:was shut⟩.",
    "⟨1:Orrin⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:was flooded⟩.",
    "⟨1:Normally⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:it opens at noon⟩.",
    "⟨1:In May⟩, ⟦1:one of the pilots|described-individual⟧ ⟪1:said⟫, ⟨1:it opens at noon⟩.",
    "But, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:the bridge was shut⟩.",
    "⟨1:When it rains⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:nobody can cross it⟩.",
    "⟨1:Even if it rains⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:the ferry sails⟩.",
    "⟨1:The bridge was shut⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:because the piers leak⟩.",
    "⟨1:The bridge was shut for good⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:The bridge was shut, but the ferry would sail⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:The bridge⟩, as ⟦1:Marta Quill|named-person⟧ ⟪1:put it⟫, ⟨1:was rotten⟩.",
    "As ⟦1:Marta Quill|named-person⟧ ⟪1:observed⟫, ⟨1:the bridge was rotten⟩.",
  ]
  static let verbs = [
    "⟦1:The organiser of a pier rally|described-individual⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:The mayor, Marta Quill|named-person⟧, ⟪1:called⟫ ⟨1:the director of the ferry “a coward”⟩.",
    "⟦1:The dean|vague⟧ ⟪1:denies⟫ ⟨1:it⟩.",
    "⟦1:A photographer on the pier|described-individual⟧ ⟪1:told⟫ the Orrin Post ⟨1:that the wave was tall⟩.",
    "⟦1:A doctor|vague⟧ ⟪1:had typed⟫ ⟨1:“unfit to dive or to swim in the sea”⟩.",
    "⟦1:A group of parents with kids in the harbour school|vague⟧ sent a letter to the council ⟪1:urging⟫ it "
      + "⟨1:to stay⟩.",
    "It was shut after what ⟦1:she|vague⟧ ⟪1:called⟫ ⟨1:a “row”⟩ and nobody came.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:called⟫ ⟨1:them thieves⟩.",
    "⟦1:Critics|vague⟧ ⟪1:would call⟫ ⟨1:it folly⟩.",
    "⟨1:“It is old and rotten,”⟩ ⟪1:said⟫ ⟦1:Marta Quill, who lives there and who said she had called the "
      + "city|named-person⟧.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:pledges⟫ ⟨1:to shut the bridge⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:pointed out⟫ ⟨1:that the bridge was old⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:called on Monday for⟫ ⟨1:an inquiry|uncommitted⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:urged⟫ the council ⟨1:to shut it|uncommitted⟩.",
    "⟦1:The ministry|named-organisation⟧ ⟪1:confirmed⟫ ⟨1:the deaths of two divers⟩ on Monday.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:blamed⟫ ⟨1:the frost⟩.",
    "⟦1:Critics|vague⟧ ⟪1:criticised⟫ ⟨1:the board for its silence⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:vowed⟫ ⟨1:to open it by spring⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:used to say⟫ ⟨1:that it leaked⟩.",
    "⟦1:He’s|described-individual⟧ ⟪1:claiming⟫ ⟨1:that the bridge leaks⟩.",
  ]
  static let shared = [
    "⟦1:⟦2:Marta Quill|named-person⟧|named-person⟧ ⟪1:said⟫ ⟨1:that it was shut⟩ and ⟪2:added⟫ ⟨2:that it was old⟩.",
    "⟦1:Marta Quill|named-person⟧ met the board and ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "⟦1:Marta Quill|named-person⟧ walked the quay on Monday, ⟪1:saying⟫ ⟨1:that it was shut⟩.",
    "⟦1:Ana Ruiz and Ben Marsh|named-person⟧ ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "⟦1:Ana Ruiz, Ben Marsh and Ines Orrell|named-person⟧ ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "In Orrin, ⟦1:Ana Ruiz and Ben Marsh|named-person⟧ ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "⟦1:The mayor and the surveyor|described-individual⟧ ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "In March, ⟦1:the board|named-organisation⟧ shut the quay and ⟪1:told⟫ pilots ⟨1:to stay away⟩.",
  ]
  static let relative = [
    "⟦1:Ana Ruiz, who|named-person⟧ ⟪1:said⟫ ⟨1:the pier was cracked⟩, left.",
    "He met ⟦1:an official who|vague⟧ ⟪1:said⟫ ⟨1:that the pier was cracked⟩.",
    "⟦1:The Orrin Harbour Board, which|named-organisation⟧ ⟪1:said⟫ ⟨1:the pier was cracked⟩, met.",
    "It was ⟦1:a study that|vague⟧ ⟪1:found⟫ ⟨1:that the pier was cracked⟩.",
    "The ferry carried ⟦1:two officials who|counted-group⟧ ⟪1:warned⟫ ⟨1:that the pier was cracked⟩.",
  ]
  static let silent = [
    "Marta Quill would say that, and nobody has said it yet.",
    "They want to say goodbye to the ferry before it sails.",
    "Two claims were settled, and three more are before the court.",
    "The Orrin and Marsh States pact, with its rules that could close the harbour, is old.",
    "The accord between Marta Quill and Ines Orrell reveals the state of the harbour.",
    "The bridge, old and rotten as it was, stood for a year.",
    "The Orrin attack on the quay left two divers dead.",
    "Ana Ruiz, who runs the works, left the quay at noon.",
    "The board called a meeting for noon in the old hall.",
    "The tide has declined to half of what it was in March.",
    "The officials’ cars and the boys’ bikes stood in the street.",
    "The report stands on the shelf of the mayor’s office.",
    "Rock ’n’ roll came to the harbour in the ’60s by ship.",
  ]
  /// A metonym or a holder of feelings with a verb for a state of mind says nothing.
  static let feelings = [
    "Beijing watches the straits with mixed feelings these days.",
    "The leaders worry that the harbour will silt up again.",
    "The capital wants a new bridge and fears the cost of it.",
    "Moscow believes that the harbour will silt up again.",
    "The club wants a new stand and hopes to build it by spring.",
    "Residents fear the river more than they trust the bridge.",
  ]

  @Test(arguments: clauses) func aClauseWithAndWithoutThat(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: unnamed) func speakersWhoAreNotNamed(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: asides) func aSpeakerBetweenCommas(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: verbs) func verbsWithParticlesObjectsAndListeners(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: shared) func aSpeakerShared(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: relative) func aRelativeClauseThatSays(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func wordsThatSayNothing(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }

  @Test(arguments: feelings) func feelingsThatNobodyUtters(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }
}
