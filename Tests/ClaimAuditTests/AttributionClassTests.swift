import ClaimAudit
import ClaimModel
import Testing

/// Rules judge what somebody said or holds for so, and nothing that nobody has to have said.
@Suite struct AttributionClassTests {
  private func findings(_ marked: String) throws -> [String] {
    let dossier = Dossier(bareFile: "a.md", reading: try MarkedText(marked).reading)
    return Audit.findings(in: dossier).map(\.rule)
  }

  private func hope(_ words: String) -> String {
    """
    # Quay shut
    ⟦1:Critics|vague, plural⟧ ⟪1:hope|\(words)⟫ ⟨1:the council hid the report|event, contentious, allegation⟩.
    """
  }

  @Test func plansWishesSupportAndFeelingsAreSilent() throws {
    for act in [SpeechAct.plan, .wish, .support, .feel] {
      #expect(try findings(hope(act.rawValue)) == [], "\(act)")
    }
    #expect(try findings(hope("say")).isEmpty == false)
    #expect(try findings(hope("believe, mental-state")).isEmpty == false)
  }

  @Test func theClauseThatTellsOfThemIsJudgedAsOurs() throws {
    let own = "\n⟨2:⦃2:The council|actor⦄ wants the report gone|intent, contentious⟩."
    #expect(try findings(hope("wish") + own) == findings("# Quay shut\nCritics hope so." + own))
    #expect(try !findings(hope("wish") + own).isEmpty)
  }

  /// A claim that somebody also says stays theirs.
  @Test func aClaimIsJudgedByThoseWhoSayIt() throws {
    let marked = try MarkedText(hope("wish"))
    var builder = DossierBuilder(text: marked.text)
    let claim = builder.add(
      Handle(.claim, 1), words: "so", printed: marked.proposals[0].claims[0])
    let wish = try #require(marked.proposals[0].attribution)
    let said = try #require(try MarkedText(hope("say")).proposals[0].attribution)
    builder.add(Handle(.attribution, 1), printed: wish, source: nil, covering: [claim])
    builder.add(Handle(.attribution, 2), printed: said, source: nil, covering: [claim])
    let dossier = builder.dossier(
      story: DossierStory(name: "a", title: "a", genre: .news, language: "en", record: nil),
      segments: marked.segments)
    #expect(dossier.stated.attributions.map(\.standing.handle) == [Handle(.attribution, 2)])
    #expect(dossier.stated.claims.map(\.attributions.count) == [1])
    #expect(Dossier(bareFile: "a.md", reading: marked.reading).stated.claims == [])
  }

  @Test func classesFollowFromActAndVerbClass() throws {
    func attributionClass(_ words: String) throws -> AttributionClass? {
      try MarkedText(hope(words)).proposals[0].attribution?.attributionClass
    }
    #expect(try attributionClass("say") == .utterance)
    #expect(try attributionClass("decline") == .utterance)
    #expect(try attributionClass("predict, mental-state") == .view)
    #expect(try attributionClass("believe, framing") == .view)
    #expect(try attributionClass("feel") == .feeling)
    #expect(try attributionClass("plan, mental-state") == .plan)
  }
}
