import ArticleReading
import ClaimModel
import Testing

/// What is told by nobody, by many, or by a thing: passives whose subject hears, rumours, shares of a
/// group, boards that show, and speakers that stand apart from their verb.
@Suite struct UnnamedSpeechTests {
  static let hearers = [
    "The crews ⟪1:have been told⟫ ⟨1:that the ferry was sold⟩.",
    "She ⟪1:had been asked⟫ ⟨1:to sign the old forms⟩.",
    "Residents ⟪1:were told⟫ ⟨1:it was safe⟩.",
    "The divers ⟪1:were repeatedly warned⟫ ⟨1:that the pier leaks⟩.",
    "The board ⟪1:was asked⟫ ⟨1:whether the ferry was sold⟩.",
    "The board ⟪1:was asked about⟫ ⟨1:the old ferry⟩.",
    "⟪1:Asked about⟫ ⟨1:the old ferry⟩, the mayor shrugged.",
    "⟪1:Asked⟫ ⟨1:whether the ferry was sold⟩, the mayor shrugged.",
    "⟨2:“Not today”⟩, ⟦2:Ana Ruiz⟧ ⟪2:said⟫ when ⟪1:asked about⟫ ⟨1:the old ferry⟩.",
  ]
  static let rumours = [
    "⟪1:Unconfirmed reports⟫ ⟨1:of a landslide in Orrin⟩.",
    "⟪1:Reports are coming in⟫ ⟨1:of a landslide on the Orrin road⟩.",
    "⟪1:There were rumours⟫ ⟨1:of a sale to the Marsh Bank⟩.",
    "⟪1:Reports⟫ ⟨1:of a second landslide near Orrin⟩.",
    "⟪1:News has emerged⟫ ⟨1:that the ferry was sold⟩.",
    "⟪1:There has been much speculation in the weeks before the sale as to⟫ ⟨1:whether he will leave⟩.",
    "The ferry sailed despite ⟪1:concerns⟫ ⟨1:that it might sink⟩.",
    "The mayor left after ⟪1:revelations⟫ ⟨1:that he had sold the ferry⟩.",
    "What unites the pilots is ⟪1:a consensus⟫ ⟨1:that the pier leaks⟩.",
  ]
  static let views = [
    "⟪1:The view of⟫ ⟦1:most of Orrin⟧ is ⟨1:that the bridge is rotten⟩.",
    "⟪1:The view among⟫ ⟦1:the trustees⟧ seems to be ⟨1:that the bridge is rotten⟩.",
    "⟨1:That⟩ is ⟪1:the view of⟫ ⟦1:most of the divers⟧, though not of everyone.",
    "There is a gap between that and what ⟦1:most people⟧ ⟪1:would consider⟫ ⟨1:fair conduct⟩.",
    "⟦1:Many⟧ ⟪1:would say⟫ ⟨1:the bridge is rotten⟩.",
    "⟦1:Critics⟧ ⟪1:are certain⟫ ⟨1:that the bridge is rotten⟩.",
    "⟦1:The pilots⟧ ⟪1:were convinced⟫ ⟨1:it would fall⟩.",
    "The sale, after what ⟦1:one of them⟧ ⟪1:admits⟫ ⟨1:was a lively evening⟩, went ahead.",
  ]
  static let speakers = [
    "⟦1:Velmar and Orrin⟧ each ⟪1:blamed⟫ ⟨1:the other⟩.",
    "⟦1:The other half⟧ ⟪1:blamed⟫ ⟨1:the frost⟩.",
    "⟨1:⟦2:The hospital|in=1⟧⟩, ⟦1:she⟧ ⟪1:said⟫, ⟨1:⟪2:had told⟫ her ⟨2:she could leave on Monday⟩⟩.",
    "⟦1:A diver who saw it, and who was not allowed to speak,⟧ ⟪1:said⟫ ⟨1:it was shut⟩."
      .replacing(",⟧", with: "⟧,"),
    "⟦1:The port’s insurers⟧, in papers filed last week, ⟪1:put⟫ ⟨1:them down to the weather⟩.",
    "⟨1:The port was billed for nothing⟩, ⟦1:jury⟧ ⟪1:finds⟫",
    "⟦1:The departures board behind her⟧ ⟪1:showed⟫ ⟨1:11 of 14 delayed⟩.",
    "⟦1:A report by the Orrin Harbour Board⟧ ⟪1:says⟫ ⟨1:otherwise⟩.",
    "⟨1:Whether it was sold⟩, ⟦1:nobody at the Orrin Bank⟧ ⟪1:will say⟫.",
    "⟦1:No one at the Orrin Bank⟧ ⟪1:would say⟫ ⟨1:whether it was sold⟩.",
    "⟨1:⟦2:A report|in=1⟧⟩ ⟪1:reportedly⟫ ⟨1:⟪2:puts⟫ ⟨2:the number at six⟩⟩.",
    "The bank sent a deputy, which ⟦1:some⟧ ⟪1:take⟫ ⟨1:as a snub⟩.",
    "⟦1:Ana Ruiz⟧ ⟪1:said⟫ ⟨1:it was “a wreck”⟩, ⟨2:a remark that⟩ ⟪2:is widely seen⟫ ⟨2:as a threat⟩.",
  ]
  static let silent = [
    // Nothing that was told is printed, or it is printed by whom, or it has not happened.
    "The family of the diver has been told.",
    "The crews were not told that the ferry was sold.",
    "The crews will be told that the ferry was sold.",
    "The crews have yet to be told that it was sold.",
    // A report that is a document, and rumours that nobody has.
    "Reports of the committee were printed in March.",
    "There were no reports of a landslide in Orrin.",
    "The report of the board cost two crowns.",
    // Verbs with other senses.
    "She put the cat down on the quay.",
    "They take the ferry as far as the old quay.",
    "A diver reported missing in March was found on the quay.",
    "The story told on the walls is old and well known.",
    "The Orrin Post cited no source.",
    "The Orrin Post put the price at noon and cited no source.",
    "Nobody will say so in the old town.",
    "That is the end of the old bridge.",
    // What is new, what is sure to happen, and what nobody has said.
    "The news that the ferry was sold reached Orrin.",
    "The bridge is sure to fall in the next flood.",
    "There were certain people who fed the gulls.",
    "Ana Ruiz would say the bridge is rotten.",
    "Ana Ruiz called him out in the old hall, and Marsh called them back.",
    "Ana Ruiz called him on Monday and called them again in May.",
    "Many would never say the bridge is rotten.",
    "It’s implied that the bridge is rotten.",
    "The council was never asked about the old ferry.",
    "Neither Ruiz nor the board has been accused of theft.",
    // Forms of verbs that are nouns or adjectives here.
    "The paper used one of the mayor’s quotes as its headline.",
    "She was one of the mayor’s alleged friends in Orrin.",
    "The mayor dodged the most basic question: how much is it?",
    "The mayor repeated many of the campaign pledges he had made for months.",
    "The party hardened after the Orrin attacks the campaign had warned of.",
  ]

  @Test(arguments: hearers) func whoeverToldThemIsHidden(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: rumours) func whatIsHeard(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: views) func viewsOfMany(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: speakers) func speakersApartFromTheirVerb(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func whatAttributesNothing(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }

  @Test(arguments: [
    ("Whether it was sold, nobody at the Orrin Bank will say.", Level.describedGroup),
    ("Whether it was sold, nobody in the town will say.", .vague),
    ("Half of them said it was sold.", .vague),
    ("The departures board showed that it was late.", .vague),
    ("The crews have been told that it was sold.", .agentless),
  ])
  func theirLevel(text: String, level: Level) throws {
    let found = try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution)
    #expect(found.map(\.level) == [level])
  }

  /// What the cue says of the certainty, and the verb of the kind.
  @Test(arguments: [
    ("The view among the trustees seems to be that the bridge is rotten.", Certainty.possible),
    ("Unconfirmed reports of a landslide in Orrin.", .uncommitted),
  ])
  func howSureItIs(text: String, certainty: Certainty) throws {
    let claims = try ArticleReader().read(DraftText(text)).proposals.flatMap(\.claims)
    #expect(claims.map(\.certainty) == [certainty])
  }
}
