import ArticleReading
import ClaimModel
import Testing

/// The level of each wording of a source, by the decision order of the sourcing standards, 1.1: five
/// wordings or more a level, near misses between neighbours beside each other.
@Suite struct LevelTests {
  static let levels: [(Level, [String])] = [
    (
      .namedPerson,
      [
        "Marta Quill", "Harbour Minister Marta Quill", "Dr. Tomas Osei, who led the trial,",
        "Marta Quill, 34, who saw the crash,", "The plaintiff, Marta Quill,",
        "The mayor of Orrin, Marta Quill,", "A laughing Marta Quill, the coach,",
        "Marta Quill and Tomas Osei", "Mayor Quill", "A man named Tomas Osei",
        "A report by Marta Quill",
      ]
    ),
    (
      .namedOrganisation,
      [
        "The Orrin Harbour Board", "Norrgrid, which runs the network,", "The Ministry of Roads",
        "The ferry operator Blue Line", "The Orrin Morning Post", "Radio Orrin",
        "The brokers Finch Marsh",
        "The transport ministry", "The government", "The dockers’ union",
        "Russia’s defence ministry",
        "Police in Orrin", "A report by the Orrin Harbour Board", "An Orrin Harbour Board report",
        "A poll for the Orrin Lantern", "The insurers’ association",
        "A survey published on Monday in the Annals of Tides",
      ]
    ),
    (
      .partialName,
      [
        "Ilse, who asked that her surname not be used,", "A nurse, J.,", "The user @harbourwatch",
        "A woman called Ilse", "A Mr. Choi", "Mr. Choi", "Ilse",
      ]
    ),
    (
      .describedIndividual,
      [
        "His widow",
        "An Orrin-based analyst specialising in ferries", "A senior Harbour Ministry official",
        "A person briefed on the talks", "A former board member of the fund",
        "A diplomat who saw the draft", "A spokeswoman for Blue Line", "The company’s spokesman",
        "A police spokesman", "A hospital source", "One official who was in the room",
        "My neighbour", "Her brother-in-law", "The late abbot", "The mayor", "The mayor of Orrin",
        "A spokeswoman there", "The master of the ferry", "A European diplomat",
      ]
    ),
    (
      .countedGroup,
      [
        "Two officials with knowledge of the talks", "Three people who attended",
        "Four current employees of the agency", "A dozen residents of the block",
        "Two of the five commissioners", "One of the two officials", "12 residents",
        "Some 1,200 residents", "94 percent", "The two officials",
        "A majority of voters", "Nearly eight of 10 voters",
      ]
    ),
    (
      .describedGroup,
      [
        "Harbour Ministry officials", "People inside the Orrin Fund", "Diplomats at the UN mission",
        "Members of the search team", "The jury", "The prosecution", "Former Orrin Post editors",
        "Monitors from the Salt Road Conference",
      ]
    ),
    (
      .vague,
      [
        "Analysts", "Diplomatic analysts", "Western intelligence agencies", "Officials", "A source",
        "Security analysts monitoring the Orrin Strait", "Experts", "Critics", "Insiders",
        "Moscow", "Moscow and Tehran", "State media", "State television", "Social media",
        "A report", "An intelligence report", "Reports from Western harbour agencies",
        "A report obtained by Radio Orrin", "A report completed in December",
        "The regional hospital",
        "The port authority", "Its operator", "The witness", "The official", "A spokesman",
        "Half of them", "Divers on the Orrin Reef", "Most residents", "Marta Quill’s critics",
        "Local officials, who asked not to be named,", "Forecasters", "The hospital",
      ]
    ),
  ]

  @Test(arguments: levels.flatMap { level, wordings in wordings.map { (level, $0) } })
  func theWordingHasItsLevel(level: Level, wording: String) throws {
    let found = try attributions("\(wording) said on Monday that the bridge was shut.")
    #expect(found.map(\.level) == [level])
    #expect(found.map(\.isUnresolved) == [false])
  }

  /// A document stands for itself where it could be retrieved, and otherwise for its issuer.
  @Test(arguments: [
    ("Resolution 1718 (2006)", Level.namedDocument),
    ("the Orrin Harbour Board’s 2025 White Paper", .namedDocument),
    ("the Orrin Harbour Board’s White Paper", .namedOrganisation),
    ("the transcript of the 12 May meeting of the Orrin Council", .namedDocument),
    ("the transcript of the last meeting of the Orrin Council", .namedOrganisation),
    ("a satellite image taken by Planet on 4 June", .namedDocument),
    ("a satellite image taken by Planet", .namedOrganisation),
    ("a satellite image taken on 4 June", .vague),
    ("Blue Line’s 10-K filed on 3 March", .namedDocument),
    ("a post of 9 April on the Orrin Embassy’s account", .namedDocument),
    ("the Orrin Harbour Board’s Annual Report of 3 May 2024", .namedDocument),
    ("a report by the Orrin Harbour Board dated 3 May", .namedOrganisation),
    ("a report by Marta Quill", .namedPerson),
    ("Secretary of State Marta F. Quill", .namedPerson),
    ("a report by two engineers", .countedGroup),
    ("a report by a Harbour Ministry official", .describedIndividual),
    ("a report dated 3 May", .vague),
  ])
  func aDocumentHasTheLevelOfWhatCanBeFound(wording: String, level: Level) throws {
    let found = try attributions("The bridge was shut on Monday, according to \(wording).")
    #expect(found.map(\.level) == [level])
  }

  /// A capital or a country that “says” names nobody; what it speaks through does.
  @Test(arguments: [
    ("Moscow said the talks were over.", Level.vague),
    ("Moscow said the report on the talks was false.", .vague),
    ("Moscow said on Monday that the talks were over.", .vague),
    ("Moscow said in a statement that the talks were over.", .namedOrganisation),
    ("In a note to the embassy, Moscow said that the talks were over.", .namedOrganisation),
    ("Moscow said on its website that the talks were over.", .namedOrganisation),
    ("Moscow said through its foreign ministry that the talks were over.", .namedOrganisation),
    ("Ships waited in Velmar for days. Velmar said the talks were over.", .vague),
    ("Velmari ships waited for days. Velmar said the talks were over.", .vague),
    ("Ships waited for days. Velmar said the talks were over.", .namedOrganisation),
  ])
  func aCapitalNeedsAChannel(text: String, level: Level) throws {
    #expect(try attributions(text).map(\.level) == [level])
  }

  /// Bounded by one named institution, or by one that is named before.
  @Test(arguments: [
    ("The Orrin Bank is shut. Lawyers for the bank said it would open.", Level.describedGroup),
    ("Lawyers for the bank said it would open at noon.", .vague),
    ("The Orrin Bank is shut. The bank’s lawyers said it would open.", .describedGroup),
    ("A study by the Tidal Institute is out. The researchers said it was cold.", .describedGroup),
    ("Residents of Orrin said that it would open at noon.", .vague),
    ("Members of the Orrin Harbour Board said it would open.", .describedGroup),
    ("Analysts at Marsh & Orrell said it would open at noon.", .describedGroup),
    ("Analysts at Orrell said it would open at noon.", .vague),
    ("Western officials in Orrin said that it would open.", .vague),
    ("Ministers in Orrin said that it would open at noon.", .vague),
  ])
  func aGroupNeedsOneNamedInstitution(text: String, level: Level) throws {
    #expect(try attributions(text).map(\.level).suffix(1) == [level])
  }

  private func attributions(_ text: String) throws -> [PrintedAttribution] {
    try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution)
  }
}
