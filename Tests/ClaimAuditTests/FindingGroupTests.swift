import ClaimAudit
import ClaimModel
import Testing

/// What an editor is told first. Every finding is made up of a marked page by rules of the catalogue, so
/// that the order is that of real findings.
@Suite struct FindingGroupTests {
  /// The first words that each group points at, in order.
  private func order(_ marked: String) throws -> [String] {
    let dossier = Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading)
    let findings = Audit.findings(in: dossier).filter {
      ["vague-attribution", "anonymous-source", "unattributed-claim"].contains($0.rule)
    }
    return FindingGroup.groups(of: findings, in: dossier).map {
      dossier.text[spans: $0.first.place]
    }
  }

  /// Each line: a page, and its matters in the order in which they must be told.
  @Test(arguments: [
    // An error before a note, wherever they stand.
    (
      """
      ⟦1:A guard|described-individual⟧ ⟪1:said⟫ ⟨1:it fell|event, lede⟩.
      ⟦2:Officials|vague, plural⟧ ⟪2:said⟫ ⟨2:it stood|event, background⟩.
      """, ["Officials", "A guard"]
    ),
    // An allegation before colour, even where the colour is in the lead.
    (
      """
      ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:the sea was calm|event, lede⟩.
      ⟦2:Critics|vague, plural⟧ ⟪2:said⟫ ⟨2:he stole it|event, background, allegation, contentious⟩.
      """, ["Critics", "Officials"]
    ),
    // The lead before key before support before background.
    (
      """
      ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:one|event, background⟩.
      ⟦2:Critics|vague, plural⟧ ⟪2:said⟫ ⟨2:two|event, support⟩.
      ⟦3:Experts|vague, plural⟧ ⟪3:said⟫ ⟨3:three|event, key⟩.
      ⟦4:Insiders|vague, plural⟧ ⟪4:said⟫ ⟨4:four|event, lede⟩.
      """, ["Insiders", "Experts", "Critics", "Officials"]
    ),
    // What comes up more often, then what stands first.
    (
      """
      ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:one|event, key⟩.
      ⟦2:Critics|vague, plural⟧ ⟪2:said⟫ ⟨2:two|event, key⟩.
      ⟦3:Experts|vague, plural⟧ ⟪3:said⟫ ⟨3:three|event, key⟩.
      ⟦4:Experts|vague, plural⟧ ⟪4:said⟫ ⟨4:four|event, key⟩.
      """, ["Experts", "Officials", "Critics"]
    ),
  ])
  func theOrderIsTheDocumentedOne(marked: String, order expected: [String]) throws {
    #expect(try order(marked) == expected)
  }

  @Test func oneSourceIsOneMatterAndSoIsWhatNobodySaysTwice() throws {
    let matters = try order(
      """
      ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:the pier fell|event, key⟩.
      ⟨2:Forty boats sank|quantity, contentious, =boats⟩. ⟨3:The mast was new|state⟩.
      ⟦4:officials|vague, plural⟧ ⟪4:said⟫ ⟨4:the lamp went out|event⟩.
      ⟨5:Some forty went down|quantity, contentious, =boats⟩.
      """)
    #expect(matters == ["Officials", "Forty boats sank"])
  }

  @Test func everyFindingIsInJustOneGroup() throws {
    for seed in 1...20 {
      let dossier = try RandomArticle.dossier(RandomArticle(seed: UInt64(seed)).lines)
      let findings = Audit.findings(in: dossier)
      let grouped = FindingGroup.groups(of: findings, in: dossier).flatMap(\.findings)
      #expect(grouped.count == findings.count)
      #expect(Set(grouped) == Set(findings))
    }
  }
}
