import ClaimAudit
import ClaimModel
import Testing

/// What rules look up.
@Suite struct AuditedDossierTests {
  private func audited(_ marked: String, policy: Policy = .default) throws -> AuditedDossier {
    AuditedDossier(
      Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading), policy: policy)
  }

  @Test func claimsThatSayTheSameAreOneProposition() throws {
    let audited = try audited(
      """
      ⟨1:It ⌊may⌋ have sunk|event, possible, key, =sunk⟩.
      ⟨2:The mast was new|state⟩.
      ⟦3:Ana Keld|named-person⟧ ⟪3:said⟫ ⟨3:it sank|event, lede, contentious, =sunk⟩.
      ⟨4:It went down|event, lede, =sunk⟩.
      """)
    #expect(audited.propositions.map { $0.claims.map(\.key.number) } == [[0, 2, 3], [1]])
    let proposition = audited.proposition(of: audited.claims[3])
    #expect(proposition.central.key == Key(2))
    #expect(proposition.weakest.key == Key(0))
    #expect(proposition.attributions.map(\.key) == [Key(0)])
    #expect(proposition.isContentious)
    #expect(!audited.propositions[1].isContentious)
  }

  /// Each line: what the sources of one proposition look like, and how many of them count.
  @Test(arguments: [
    (
      "⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:so|=p⟩.\n⟦3:Ana Keld|named-person⟧ ⟪3:said⟫ ⟨3:so|=p⟩.",
      1
    ),
    (
      "⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:so|=p⟩.\n⟦3:Odo Venn|named-person⟧ ⟪3:said⟫ ⟨3:so|=p⟩.",
      2
    ),
    ("⟦2:Officials|vague, plural⟧ ⟪2:said⟫ ⟨2:so|=p⟩.", 0),
    ("⟦2:Guards at the mill|described-group, plural⟧ ⟪2:said⟫ ⟨2:so|=p⟩.", 0),
    ("⟪2:Reportedly⟫ ⟨2:so|=p⟩.", 0),
    ("⟦2:Three guards|counted-group, plural, count=3⟧ ⟪2:said⟫ ⟨2:so|=p⟩.", 3),
    ("⟦2:A guard|described-individual⟧ ⟪2:said⟫ ⟨2:so|=p⟩.", 1),
    ("⟦2:Ana Keld|named-person⟧ ⟪2:denied|deny⟫ ⟨2:so|=p⟩.", 0),
    ("⟦2:Ana Keld|named-person⟧ ⟪2:refused|decline⟫ ⟨2:so|=p⟩.", 0),
    (
      "⟦2:Radio Sorn|named-organisation⟧ ⟪2:said⟫ ⟨2:so, quoting ⟦3:Ana Keld|named-person, in=2⟧ "
        + "⟪3:as saying⟫ ⟨3:so|=p⟩|=p⟩.", 1
    ),
  ])
  func independentSourcesAreCounted(marked: String, count: Int) throws {
    #expect(try audited(marked).propositions.map(\.countableSources) == [count])
  }

  @Test func theLagIsCountedInSentencesEitherWay() throws {
    let audited = try audited(
      """
      ⟨1:The pier fell|event⟩.
      Gulls sat on the wall.
      ⟦1:Ana Keld|named-person⟧ ⟪1:said⟫ so. ⟨2:The lamp went out|event⟩.
      ⟨1b:A boat sank|event⟩.
      """)
    let attribution = try #require(audited.attributions.first)
    let lags = audited.claims.map { audited.lag(of: attribution, behind: $0) }
    #expect(lags == [2, 0, -1])
  }

  @Test func theFirstQuotationIsTheFirstOfASource() throws {
    let audited = try audited(
      """
      ⟨1:The “old” pier fell|event, partial⟩.
      ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:it fell|event⟩.
      ⟨3:“Nobody saw it,”|direct⟩ ⟪3:said⟫ ⟦3:a guard|described-individual⟧.
      ⟨4:“I did,”|direct⟩ ⟪4:said⟫ ⟦4:Odo Venn|named-person⟧.
      """)
    #expect(audited.claims.map { audited.isFirstQuotation($0) } == [false, false, true, false])
    #expect(audited.attributions.map { audited.isFirstQuotation($0) } == [false, true, false])
  }

  /// Each line: an article of two sources, and which of them nothing on the page names.
  @Test(arguments: [
    (
      "⟦1:A clerk|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1:so⟩.\n⟦2:The clerk|described-individual, definite⟧ ⟪2:said⟫ ⟨2:no⟩.",
      [true, true]
    ),
    (
      "⟦1:A clerk|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1:so⟩.\n⟦2:The mayor|described-individual, definite⟧ ⟪2:said⟫ ⟨2:no⟩.",
      [true, false]
    ),
    (
      "# ⟦1:Clerk|described-individual⟧: ⟨1:so⟩\n⟦2:The clerk|described-individual, definite⟧ ⟪2:said⟫ ⟨2:no⟩.",
      [true, false]
    ),
    (
      "⟦1:A clerk|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1:so⟩.\n⟦2:He|described-individual, definite⟧ ⟪2:said⟫ ⟨2:no⟩.",
      [true, false]
    ),
    (
      "⟦1:Marit|partial-name⟧ ⟪1:said⟫ ⟨1:so⟩.\n⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:Marit Lund left⟩.",
      [false, false]
    ),
    (
      "⟦1:Marit|partial-name⟧ ⟪1:said⟫ ⟨1:so⟩.\nThen Marit left, and then ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:no⟩.",
      [true, false]
    ),
    (
      "⟦1:Clerk Mr. Lund|described-individual⟧ ⟪1:said⟫ ⟨1:so⟩.\n⟦2:the chief|described-individual, definite⟧, ⟬who feared for the job|job⟭, ⟪2:said⟫ ⟨2:no⟩.",
      [false, true]
    ),
  ])
  func whoIsNamedElsewhereIsTold(marked: String, areUnnamed: [Bool]) throws {
    let audited = try audited(marked)
    #expect(audited.attributions.map { audited.isNamedNowhere($0) } == areUnnamed)
  }

  @Test func disclosureIsOfThePage() throws {
    #expect(try audited("⟨That could not be verified|disclosure⟩.").printsDisclosure)
    #expect(try !audited("⟨That was verified⟩.").printsDisclosure)
  }

  @Test func aPartyIsOneByWhateverItIsCalledAndIsHeardByWhoeverSpeaksForIt() throws {
    func parties(_ more: String) throws -> [(claims: Int, isHeard: Bool)] {
      try audited(
        """
        ⟨1:⦃The Harbour Board|actor⦄ wants the mill|intent⟩.
        ⟨2:⦃The board|target⦄ hid the survey|event, allegation⟩, and ⟨3:⦃a carter|target⦄ lied|event, \
        allegation⟩.
        \(more)
        """
      ).parties.all.map { ($0.claims.count, $0.isHeard) }
    }
    #expect(try parties("").map(\.claims) == [2, 1])
    func heard(_ more: String) throws -> [Bool] { try parties(more).map(\.isHeard) }
    #expect(try heard("⟦4:Ana Keld|named-person⟧ ⟪4:said⟫ ⟨4:no|state⟩.") == [false, false])
    #expect(
      try heard("⟦4:A Harbour Board clerk|described-individual⟧ ⟪4:said⟫ ⟨4:no|state⟩.")
        == [true, false])
    #expect(
      try heard("⟦4:The board|named-organisation⟧ ⟪4:declined⟫ ⟨4:it|state⟩.") == [true, false])
    #expect(
      try heard("⟦4:Ana Keld of ⦃4:the Harbour Board|institution⦄|named-person⟧ ⟪4:said⟫ ⟨4:no⟩.")
        == [true, false])
    #expect(
      try heard("⟦4:The School Board|named-organisation⟧ ⟪4:said⟫ ⟨4:no⟩.") == [false, false])
    #expect(try heard("⟦4:The carter|described-individual⟧ ⟪4:said⟫ ⟨4:no⟩.") == [false, true])
    #expect(try heard("⟦4:He|named-person, name=Carter⟧ ⟪4:said⟫ ⟨4:no⟩.") == [false, true])
  }

  @Test func thePartyOfAClaimIsWhomItAccusesBeforeWhoseIntentionItStates() throws {
    let audited = try audited(
      """
      ⟨⦃The mayor|actor⦄ meant to ruin ⦃the carter|target⦄|intent, allegation⟩.
      ⟨It rained|event⟩.
      """)
    #expect(
      audited.claims.map { audited.parties[$0].map { audited.dossier.text[$0.words] } }
        == ["the carter", nil])
  }

  @Test func aPolicyAddsWordsAndTakesThemAway() throws {
    var overrides = PolicyOverrides()
    overrides.words = [
      "loaded": WordChange(added: ["so-called reform", "Ruinous"], removed: ["historic"]),
      "vague-quantity": WordChange(added: ["a good few"]),
      "boilerplate": WordChange(added: ["not permitted"], removed: ["not authorised to speak"]),
    ]
    let policy = try Policy(name: "own", extending: .default, overrides, from: .file("own.toml"))
    func words(_ policy: Policy) throws -> [[String]] {
      let audited = try audited(
        """
        ⟨1:The ruinous, ⦃1:historic|loaded⦄ So-Called Reform cost a good few ⦃1:finest|loaded⦄ boats|event⟩.
        ⟨2:“A ruinous day,”|direct⟩ ⟪2:said⟫ ⟦2:Ana Keld|named-person⟧.
        """, policy: policy)
      let text = audited.dossier.text
      return audited.claims.map { audited.loadedWords(of: $0).map { text[$0] } }
        + [audited.vagueQuantities(of: audited.claims[0]).map { text[$0] }]
    }
    #expect(try words(.default) == [["historic", "finest"], [], []])
    #expect(
      try words(policy) == [["ruinous", "So-Called Reform", "finest"], [], ["a good few"]])

    func boilerplate(_ reason: String, _ policy: Policy) throws -> Bool {
      let audited = try audited(
        "⟦A clerk|described-individual⟧, ⟬\(reason)⟭, ⟪said⟫ ⟨so⟩.", policy: policy)
      return audited.isBoilerplate(try #require(audited.attributions[0].printed.reason))
    }
    #expect(try boilerplate("not authorised to speak|boilerplate", .default))
    #expect(try !boilerplate("not authorised to speak|boilerplate", policy))
    #expect(try !boilerplate("who was not permitted to talk|job", .default))
    #expect(try boilerplate("who was not permitted to talk|job", policy))
  }

  /// Were every mention compared with every other, this test would not come to its end.
  @Test func anAuditOfOnePropositionStatedOftenEnds() throws {
    let line = "⟦Ana Keld|named-person⟧ ⟪said⟫ ⟨⦃the board|actor⦄ ⌊may⌋ want it|intent, =same⟩."
    let marked = try MarkedText((0..<400).map { _ in line }.joined(separator: "\n"))
    let once = try #require(marked.proposals.first)
    let reading = Reading(
      text: marked.text, language: "en", segments: marked.segments, quotations: [],
      proposals: (0..<20_000).map { _ in once })
    let audited = AuditedDossier(Dossier(bareFile: "draft.md", reading: reading))
    #expect(audited.propositions.map(\.claims.count) == [20_000])
    #expect(audited.parties.all.count == 1)
    #expect(Audit.findings(in: audited.dossier).isEmpty)
  }
}
