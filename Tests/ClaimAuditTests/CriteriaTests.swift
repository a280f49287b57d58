import ClaimAudit
import ClaimModel
import Testing

/// What a rule can say beside its clauses, and what rules say of one another.
@Suite struct CriteriaTests {
  private func dossier(_ marked: String) throws -> Dossier {
    Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading)
  }

  private func rule(
    _ name: String, severity: Severity = .warning, since: CatalogueVersion = "0.1.0",
    _ condition: Condition, silences: [String] = [], exclusion: Exclusion? = nil
  ) -> AuditRule {
    AuditRule(
      RuleMetadata(
        name: name, category: .sourcing, severity: severity, since: since, summary: "", finds: "",
        why: "", remedy: "", waive: "", derivesFrom: []),
      condition: condition, silences: silences, exclusion: exclusion, message: [], remedy: "",
      examples: [])
  }

  private let always = Clause<DossierClaim>("it is there") { _, _ in true }
  private let article = """
    ⟨1:The ⦃1:finest|loaded⦄ and ⦃1:only|loaded⦄ pier fell|event, lede, =fall⟩.
    ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:it fell|event, key, =fall⟩.
    ⟦3:Critics|vague, plural⟧ ⟪3:said⟫ ⟨3:it ⌊may⌋ stand|event, possible⟩.
    """

  @Test func aFindingCanHaveItsOwnPlaceAndArguments() throws {
    let dossier = try dossier(article)
    let found = Audit.findings(
      in: dossier,
      rules: [
        rule(
          "words",
          .claim(
            Criteria(
              [Clause("it is loaded") { !$1.loadedWords(of: $0).isEmpty }],
              place: { $1.loadedWords(of: $0) },
              arguments: { claim, _ in
                ["n": .number(claim.printed.details.loadedWords.count), "kind": .word("state")]
              })))
      ])
    #expect(found.map { dossier.text[spans: $0.place] } == ["finest … only"])
    #expect(found[0].arguments["n"] == .number(2))
    #expect(found[0].arguments["kind"] == .word("state"))
    #expect(found[0].arguments["certainty"] == .word("flat"))
  }

  @Test func aPropositionIsReportedOnceAtItsMostCentralMention() throws {
    let found = Audit.findings(
      in: try dossier(article),
      rules: [
        rule(
          "thin",
          .proposition([
            Clause("it is attributed") { proposition, _ in !proposition.attributions.isEmpty }
          ]))
      ])
    #expect(found.map(\.arguments["mentions"]) == [.number(2), .number(1)])
    #expect(found.map(\.arguments["sources"]) == [.number(1), .number(0)])
    #expect(found[0].subject == .proposition(Key(0)))
    #expect(found[1].arguments["hedges"] != nil)
    #expect(found[0].arguments["hedges"] == nil)
  }

  @Test(arguments: [(Severity.info, Severity.warning), (.warning, .error), (.error, .error)])
  func aFindingIsRaisedByOneStep(own: Severity, raised: Severity) throws {
    let raising = rule(
      "first", severity: own,
      .claim(
        Criteria(
          [always],
          raisedBy: Clause("it is the lead") { claim, _ in claim.printed.centrality == .lede })))
    let found = Audit.findings(in: try dossier(article), rules: [raising])
    #expect(found.map(\.severity) == [raised, own, own])
    #expect(
      Audit.findings(in: try dossier(article), rules: [raising.neverWeighed]).map(\.severity)
        == [own, own, own])
  }

  /// Claims, attributions and the proposition of the article in turn, silenced by each other.
  @Test func aRuleSilencesAnotherOnTheSameMatterAlone() throws {
    let claims = rule("claims", .claim([always]))
    let sources = rule("sources", .attribution([Clause("it is there") { _, _ in true }]))
    let matters = rule("matters", .proposition([Clause("it is there") { _, _ in true }]))
    func silences(_ rule: AuditRule, _ condition: Condition? = nil, _ names: String...) -> AuditRule
    {
      self.rule(rule.name, condition ?? rule.condition, silences: names)
    }
    func found(_ rules: [AuditRule]) throws -> [String: Int] {
      let findings = Audit.findings(in: try dossier(article), rules: rules)
      // No order of the rules matters.
      #expect(Audit.findings(in: try dossier(article), rules: rules.reversed()) == findings)
      return Dictionary(findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    }
    #expect(try found([claims, sources, matters]) == ["claims": 3, "sources": 2, "matters": 2])
    #expect(try found([claims, silences(sources, nil, "claims")]) == ["claims": 1, "sources": 2])
    #expect(try found([sources, silences(claims, nil, "sources")]) == ["claims": 3, "sources": 2])
    let leads = Condition.claim([
      Clause("it is a key claim") { c, _ in c.printed.centrality == .key }
    ])
    #expect(
      try found([matters, silences(claims, leads, "matters")]) == ["claims": 1, "matters": 1])
    let repeated = Condition.proposition([Clause("it is said twice") { p, _ in p.claims.count > 1 }]
    )
    #expect(
      try found([claims, silences(matters, repeated, "claims")]) == ["claims": 1, "matters": 1])
    #expect(
      try found([silences(claims, leads, "sources"), silences(sources, nil, "claims")])
        == ["sources": 2])
    #expect(
      try found([silences(claims, nil, "other"), rule("other", leads)]) == ["claims": 3])
  }

  @Test func ofAnExclusionTheGravestSpeaksAndThenTheFirstByName() throws {
    let lead = Condition.claim([
      Clause("it leads") { claim, _ in claim.printed.centrality == .lede }
    ])
    func found(_ severities: [Severity]) throws -> [String] {
      let rules = zip(["c", "a", "b"], severities).map {
        rule($0, severity: $1, $0 == "c" ? lead : .claim([always]), exclusion: .ownVoice)
      }
      return Audit.findings(in: try dossier(article), rules: rules).map(\.rule)
    }
    #expect(try found([.error, .warning, .warning]) == ["c", "a", "a"])
    #expect(try found([.warning, .warning, .error]) == ["b", "b", "b"])
    #expect(try found([.info, .info, .info]) == ["a", "a", "a"])
  }

  @Test func aRuleThatTheCatalogueOfThePolicyDidNotHaveIsOff() throws {
    let new = rule("new", since: "99.0.0", .claim([always]))
    #expect(Policy.default.severity(of: new) == nil)
    #expect(Audit.findings(in: try dossier(article), rules: [new]).isEmpty)
  }
}
