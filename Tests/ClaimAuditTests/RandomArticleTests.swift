import ClaimAudit
import ClaimModel
import Testing
import WhosaysTestSupport

/// What holds for the findings of every rule in articles made up at random.
@Suite struct RandomArticleTests {
  private static let seeds: ClosedRange<UInt64> = 1...40

  /// The properties would hold for articles in which nothing is found.
  @Test func everyRuleFiresInSomeOfThem() throws {
    // Some rules ask for much at once.
    let found = try Set(
      (1...600).flatMap { (seed: UInt64) in
        let article = RandomArticle(seed: seed)
        return Audit.findings(in: try RandomArticle.dossier(article.lines)).map(\.rule)
          + Audit.findings(in: try article.recorded()).map(\.rule)
      })
    #expect(found == Set(RuleCatalogue.rules.map(\.name)))
  }

  @Test(arguments: seeds)
  func theOrderOfADossiersElementsDoesNotMatter(seed: UInt64) throws {
    let dossier = try RandomArticle.dossier(RandomArticle(seed: seed).lines)
    var generator = SeededGenerator(seed: seed)
    let shuffled = Dossier(
      story: dossier.story, text: dossier.text,
      segments: dossier.segments.shuffled(using: &generator),
      sources: dossier.sources.shuffled(using: &generator),
      attributions: dossier.attributions.shuffled(using: &generator),
      claims: dossier.claims.shuffled(using: &generator))
    #expect(Audit.findings(in: shuffled) == Audit.findings(in: dossier))
  }

  /// Places and arguments are the same; fingerprints hold the words and cannot be.
  @Test(arguments: seeds)
  func whatSourcesAreCalledDoesNotMatter(seed: UInt64) throws {
    struct Nameless: Hashable {
      let rule: String
      let severity: Severity
      let subject: Reference
      let place: [TextSpan]
      let arguments: [String: FindingArgument]
    }
    func findings(_ names: [String]) throws -> [Nameless] {
      Audit.findings(in: try RandomArticle.dossier(RandomArticle(seed: seed, names: names).lines))
        .map {
          Nameless(
            rule: $0.rule, severity: $0.severity, subject: $0.subject, place: $0.place,
            arguments: $0.arguments)
        }
    }
    #expect(try findings(RandomArticle.names) == findings(RandomArticle.otherNames))
  }

  @Test(arguments: seeds)
  func fingerprintsSurviveParagraphsAnywhereElse(seed: UInt64) throws {
    let lines = RandomArticle(seed: seed).lines
    var generator = SeededGenerator(seed: seed)
    let longer = lines.flatMap { line in
      Bool.random(using: &generator) ? [line] : ["Gulls sat on the wall.", line]
    }
    func fingerprints(_ lines: [String]) throws -> [Fingerprint] {
      Audit.findings(in: try RandomArticle.dossier(lines)).map(\.fingerprint)
    }
    let before = try fingerprints(lines)
    #expect(try fingerprints(longer + ["The lamp was lit again."]) == before)
    #expect(Set(before).count == before.count)
  }

  @Test(arguments: seeds)
  func aPolicyThatTurnsARuleOffTakesAwayItsFindingsAlone(seed: UInt64) throws {
    let dossier = try RandomArticle.dossier(RandomArticle(seed: seed).lines)
    // A rule that others leave the word to is the only one that can add findings by being turned off.
    for rule in RuleCatalogue.rules where rule.silences.isEmpty && rule.exclusion == nil {
      var overrides = PolicyOverrides()
      overrides.severities[rule.name] = "off"
      let policy = try Policy(
        name: "without", extending: .default, overrides, from: .file("whosays.toml"))
      #expect(
        Audit.findings(in: dossier, policy: policy)
          == Audit.findings(in: dossier).filter { $0.rule != rule.name })
    }
  }
}
