import ArticleReading
import ClaimModel
import Testing

/// What the wording of a source tells beside its level, against the marks in the text: for every detail
/// five sentences or more in which it stands, and near misses that have none.
@Suite struct SourceDetailTests {
  static let roles = [
    "⟦1:Marta Quill, the county’s ⦃1:chief engineer|role⦄,|named-person⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A ⦃1:spokeswoman|role⦄ for the Orrin Council⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Tomas Sarr, a ⦃1:senior fellow|role⦄ at the Sejong Institute,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:⦃1:Finance Minister|role⦄ Marta Quill⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Two Harbour Ministry ⦃1:officials|role⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, a ⦃1:baker|role⦄ in Orrin,|named-person⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Dr. Marta Quill⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Two people⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
  ]

  static let institutions = [
    "⟦1:Marta Quill, the ⦃1:county|institution⦄’s chief engineer,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A spokeswoman for the ⦃1:Orrin Council|institution⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A spokeswoman for ⦃1:Blue Line|institution⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Tomas Sarr, a senior fellow at the ⦃1:Sejong Institute|institution⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Two ⦃1:Harbour Ministry|institution⦄ officials⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A ⦃1:hospital|institution⦄ manager⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Members of the ⦃1:search team|institution⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, who studies tides at the ⦃1:Orrin Institute|institution⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A senior engineer⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A European diplomat⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Local officials⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Residents of a block⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
  ]

  static let bases = [
    "⟦1:Two people ⦃1:who attended the meeting|basis⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A person ⦃1:briefed on the talks|basis⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Two officials ⦃1:familiar with the inquiry|basis⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, ⦃1:who saw the crash|basis⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk, ⦃1:who has read the report|basis⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Two officials ⦃1:with direct knowledge of the talks|basis⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, who was not involved in the work,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk who lives in Orrin⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk with a red coat⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
  ]

  static let interests = [
    "⟦1:Marta Quill, ⦃1:whose firm bid for the contract|interest⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, ⦃1:an investor in the port|interest⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:The Orrin Dockers’ Union, ⦃1:which opposes the plan|interest⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:⦃1:A supporter of the plan|interest⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A resident ⦃1:who is suing the board|interest⦄⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, ⦃1:who campaigned against the bridge|interest⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:An investor⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill, whose dog fell in,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
  ]

  static let motives = [
    "⟦1:A clerk, who spoke out ⦃1:because he feared a cover-up|motive⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk, who came forward ⦃1:because nobody else would|motive⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A county clerk⟧ ⟪1:said⟫ ⟨1:it was shut⟩. She was speaking ⦃1:because her son had drowned|motive⦄.",
    "⟦1:A county clerk⟧ ⟪1:said⟫ ⟨1:it was shut⟩. The clerk spoke ⦃1:because the inquiry had stalled|motive⦄.",
    "⟦1:Marta Quill, who agreed to talk ⦃1:because the case is closed|motive⦄,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk, who spoke on condition of anonymity because he feared for his job,⟧ ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:A clerk⟧ ⟪1:said⟫ ⟨1:it was shut because of the ice⟩.",
  ]

  static let relays = [
    "⟦1:Radio Orrin⟧ ⟪1:reported⟫ ⟨1:that it was shut⟩, citing ⦃1:two officials|relay⦄.",
    "⟦1:The Orrin Morning Post⟧ ⟪1:said⟫ ⟨1:it was shut⟩, quoting ⦃1:a harbour official|relay⦄.",
    "⟨1:It was shut⟩, ⟦1:Xinhua⟧ ⟪1:said⟫, citing ⦃1:the transport ministry|relay⦄.",
    "⟦1:The Orrin Lantern⟧ ⟪1:reported⟫ ⟨1:that it was shut⟩, citing ⦃1:an email|relay⦄.",
    "⟦1:Marta Quill⟧ ⟪1:said⟫ ⟨1:it was shut⟩, citing ⦃1:the Orrin Harbour Board|relay⦄.",
    "⟦1:Radio Orrin⟧ ⟪1:reported⟫ ⟨1:that it was shut⟩.",
  ]

  static let items = [
    "⟨1:It was shut⟩, ⟪1:according to⟫ ⟦1:⦃1:a report dated ⦃1:28 April 2024|item-date⦄|item⦄⟧.",
    "⟨1:It was shut⟩, ⟪1:according to⟫ ⟦1:⦃1:Resolution 1718|item⦄⟧.",
    "⟦1:⦃1:A survey by the Orrin Board|item⦄⟧ ⟪1:found⟫ ⟨1:that it was shut⟩.",
    "⟦1:⦃1:A poll|item⦄⟧ ⟪1:showed⟫ ⟨1:that it was shut⟩.",
    "⟨1:It was shut⟩, ⟪1:according to⟫ ⟦1:⦃1:documents|item⦄⟧.",
    "⟦1:⦃1:An Orrin Board poll released in late ⦃1:August|item-date⦄|item⦄⟧ ⟪1:found⟫ ⟨1:that it was shut⟩.",
    "⟦1:Marta Quill⟧ ⟪1:said⟫ in ⦃1:a letter to the board|item⦄ ⟨1:that it was shut⟩.",
    "⟦1:Marta Quill⟧ ⟪1:said⟫ in an interview ⟨1:that it was shut⟩.",
    "⟦1:Marta Quill⟧ ⟪1:said⟫ ⟨1:that the letter was lost⟩.",
  ]

  @Test(arguments: roles) func rolesAreRead(marked: String) throws {
    try same(marked) { $0.role }
  }
  @Test(arguments: institutions) func institutionsAreRead(marked: String) throws {
    try same(marked) { $0.institution }
  }
  @Test(arguments: bases) func basesAreRead(marked: String) throws { try same(marked) { $0.basis } }
  @Test(arguments: interests) func interestsAreRead(marked: String) throws {
    try same(marked) { $0.interest }
  }
  @Test(arguments: motives) func motivesAreRead(marked: String) throws {
    try same(marked) { $0.motive }
  }
  @Test(arguments: relays) func relaysAreRead(marked: String) throws {
    try same(marked) { $0.relay }
  }
  @Test(arguments: items) func itemsAreRead(marked: String) throws {
    try same(marked) { $0.item?.span }
    try same(marked) { $0.item?.date }
  }

  private func same(_ marked: String, _ detail: (AttributionDetails) -> TextSpan?) throws {
    let expected = try MarkedText(marked)
    let found = try ArticleReader().read(expected.text).proposals.compactMap(\.attribution)
    func words(_ attribution: PrintedAttribution?) -> String? {
      attribution.flatMap { detail($0.details) }.map { expected.text[$0] }
    }
    #expect(words(found.first) == words(expected.proposals.compactMap(\.attribution).first))
  }

  @Test(arguments: [
    ("Two officials said it was shut.", 2), ("A dozen residents said it was shut.", 12),
    ("Two dozen residents said it was shut.", 24), ("Some 1,200 residents said it was shut.", 1200),
    ("Two of the five commissioners said it was shut.", 2),
    ("The two officials said it was shut.", 2),
    ("12 residents said it was shut.", 12), ("Officials said it was shut.", nil),
    ("94 percent said it was shut.", nil), ("An official said it was shut.", nil),
    ("Marta Quill said it was shut.", nil),
  ])
  func peopleAreCounted(text: String, count: Int?) throws {
    #expect(try first(text).details.count == count)
  }

  @Test(arguments: [
    ("A clerk said it was shut.", Definiteness.indefinite),
    ("One Orrin official said it was shut.", .indefinite),
    ("The clerk said it was shut.", .definite),
    // Spoken of as known, and known only where the page names somebody by the noun.
    ("Her lawyer said it was shut.", nil), ("My cousin on the quay said it was shut.", nil),
    ("The trustees said it was shut.", nil), ("The ward nurses said it was shut.", nil),
    ("Her lawyer said it was shut. Ana Ruiz, a lawyer, left.", .definite),
    ("The trustees said it was shut. Ana Ruiz, a trustee, left.", .definite),
    ("The ward nurses said it was shut. Nurse Ana Ruiz left.", .definite),
    ("The experts said it was shut.", .definite), ("Her mayor said it was shut.", .definite),
    ("The Orrinians said it was shut.", .definite), ("The port office said it was shut.", nil),
    ("The report’s authors said it was shut.", .definite),
    ("The late abbot said it was shut.", nil),
    ("The former mayor said it was shut. Former Mayor Ana Ruiz left.", .definite),
    ("The mill’s workers met. Its operator said it was shut.", nil),
    ("The company said it was shut.", .definite), ("Our people said it was shut.", .definite),
    ("Orrin’s mayor said it was shut.", .definite), ("He said it was shut.", .definite),
    ("Officials said it was shut.", nil), ("Marta Quill said it was shut.", nil),
  ])
  func whoIsNewIsToldFromWhoIsKnown(text: String, definiteness: Definiteness?) throws {
    #expect(try first(text).details.definiteness == definiteness)
  }

  @Test(arguments: [
    ("Marta Quill denied that the bridge was shut.", true),
    ("Marta Quill accused the board of a cover-up.", true),
    ("Marta Quill said it was shut. The board accused Quill of fraud.", true),
    ("Marta Quill said it was shut. Quill was charged with fraud.", true),
    ("# Marta Quill leaves the bridge\n\nMarta Quill said the bridge was shut.", true),
    ("# The bridge is shut for good\n\nMarta Quill said the bridge was shut.", false),
    ("# The bridge is shut, Marta Quill says\n\nMarta Quill said the bridge was shut.", false),
    ("Marta Quill said it was shut. The board accused Sarr of fraud.", false),
  ])
  func aPartyIsToldBySaidRules(text: String, isParty: Bool) throws {
    let text = DraftText(text)
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    let quill = found.last { text[spans: $0.source].hasPrefix("Marta Quill") }
    #expect(quill.map(\.details.isParty) == isParty)
  }

  @Test func whatWasToldOnceHoldsForTheSameSource() throws {
    let text = DraftText(
      "Marta Quill, the county’s chief engineer, said it was shut.\n\nQuill said it was old.")
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    #expect(found.map { $0.details.role.map { text[$0] } } == ["chief engineer", "chief engineer"])
    #expect(found.map { $0.details.institution.map { text[$0] } } == ["county", "county"])
  }

  private func first(_ text: String) throws -> PrintedAttribution {
    try #require(
      try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution).first)
  }
}
