import ClaimAudit
import ClaimModel
import Foundation
import Testing

/// Every rule of the catalogue against its own examples and its own page.
@Suite struct RuleTests {
  /// What an example is to show of a rule.
  private struct Firings: Equatable {
    /// The words of each place at which the rule fires, in reading order.
    var fires: [String]
    /// Of those the ones that weigh more than the policy says.
    var raises: [String]
    /// And the ones that weigh less.
    var lowers: [String]
  }

  private func findings(of rule: AuditRule, in example: RuleExample) throws -> [Finding] {
    Audit.findings(
      in: try example.dossier(), policy: try Policy.preset(named: example.preset), rules: [rule])
  }

  private func firings(of rule: AuditRule, in example: RuleExample) throws -> Firings {
    let text = try example.dossier().text
    let severity = try Policy.preset(named: example.preset).severity(of: rule)
    let findings = try findings(of: rule, in: example)
    return Firings(
      fires: findings.map { text[spans: $0.place] },
      raises: findings.filter { $0.severity > severity ?? .error }
        .map { text[spans: $0.place] },
      lowers: findings.filter { $0.severity < severity ?? .info }
        .map { text[spans: $0.place] })
  }

  private func expected(_ example: RuleExample) -> Firings {
    Firings(fires: example.fires, raises: example.raises, lowers: example.lowers)
  }

  private func notices(_ changed: AuditRule) throws -> Bool {
    try changed.examples.contains {
      try firings(of: changed, in: $0) != expected($0)
    }
  }

  @Test(arguments: RuleCatalogue.rules)
  func everyExampleFiresExactlyWhereItSays(rule: AuditRule) throws {
    for example in rule.examples {
      #expect(
        try firings(of: rule, in: example)
          == expected(example), "\(example.note)")
    }
  }

  @Test(arguments: RuleCatalogue.rules)
  func everyClauseIsNeededByAnExample(rule: AuditRule) throws {
    #expect(!rule.condition.clauseNames.isEmpty)
    for (index, name) in rule.condition.clauseNames.enumerated() {
      let weaker = rule.droppingClause(at: index)
      #expect(weaker.condition.clauseNames.count == rule.condition.clauseNames.count - 1)
      #expect(try notices(weaker), "no example of \(rule.name) needs ‘\(name)’")
    }
    if let name = rule.condition.weighingClauseName {
      #expect(try notices(rule.neverWeighed), "no example of \(rule.name) needs ‘\(name)’")
    }
  }

  @Test(arguments: RuleCatalogue.rules)
  func examplesShowBothSidesInSeveralForms(rule: AuditRule) {
    #expect(rule.examples.filter { !$0.fires.isEmpty }.count >= 2)
    #expect(rule.examples.filter(\.fires.isEmpty).count >= 2)
    #expect(
      Set(rule.examples.map { [$0.marked, $0.preset, $0.recorded == nil ? "" : "recorded"] }).count
        == rule.examples.count)
    #expect(rule.examples.allSatisfy { $0.note.hasSuffix(".") })
    #expect(rule.examples.contains { $0.marked.hasPrefix("# ") }, "none of another genre")
  }

  @Test(arguments: RuleCatalogue.rules)
  func everyPageIsComplete(rule: AuditRule) {
    let page = rule.metadata
    for section in [page.finds, page.why, page.remedy, page.waive, rule.remedy] {
      #expect(section.count > 40)
      #expect(section.hasSuffix("."))
      #expect(!section.contains("  ") && !section.contains("\n"))
    }
    #expect(!page.summary.isEmpty && !page.summary.hasSuffix(".") && page.summary.count < 80)
    #expect(!page.derivesFrom.isEmpty)
    #expect(page.since <= RuleCatalogue.version)
    #expect(page.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
  }

  @Test func namesAreUniqueAndInAlphabeticalOrder() {
    let names = RuleCatalogue.rules.map(\.name)
    #expect(names == names.sorted())
    let all = names + RuleCatalogue.rules.flatMap(\.metadata.formerNames)
    #expect(Set(all).count == all.count)
  }

  @Test func theCatalogueHoldsJustTheFilesUnderRules() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/ClaimAudit/Rules")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    // What stands in no category's folder are clauses that rules share.
    let files = names.compactMap { $0 as? String }.filter {
      $0.contains("/") && $0.hasSuffix(".swift")
    }
    let expected = RuleCatalogue.rules.map { rule in
      let words = rule.name.split(separator: "-").map(\.capitalized).joined()
      return "\(rule.metadata.category.rawValue.capitalized)/\(words).swift"
    }
    #expect(files.sorted() == expected.sorted())
  }

  @Test(arguments: RuleCatalogue.rules)
  func theMessageUsesOnlyArgumentsThatEveryFindingHas(rule: AuditRule) throws {
    let needed = rule.message.compactMap { part -> String? in
      if case .argument(let name) = part { name } else { nil }
    }
    #expect(!needed.isEmpty)
    for example in rule.examples {
      for finding in try findings(of: rule, in: example) {
        #expect(needed.allSatisfy { finding.arguments[$0] != nil })
      }
    }
  }

  @Test func whatARuleSilencesIsARule() {
    for rule in RuleCatalogue.rules {
      #expect(rule.silences.allSatisfy { RuleCatalogue.rule(named: $0)?.name == $0 })
      #expect(!rule.silences.contains(rule.name))
    }
  }

  @Test func aRuleIsFoundByItsNameAndAMisspeltOneIsGuessed() {
    #expect(RuleCatalogue.rule(named: "vague-attribution")?.name == "vague-attribution")
    #expect(RuleCatalogue.rule(named: "vague") == nil)
    #expect(RuleCatalogue.nearest(to: "vague-atribution") == "vague-attribution")
    #expect(RuleCatalogue.nearest(to: "Anonymous-Sources") == "anonymous-source")
    #expect(RuleCatalogue.nearest(to: "unattributed-claims") == "unattributed-claim")
    #expect(RuleCatalogue.nearest(to: "") == nil)
    #expect(RuleCatalogue.nearest(to: "pineapple-on-toast") == nil)
    #expect(RuleCatalogue.nearest(to: String(repeating: "vague", count: 1_000_000)) == nil)
  }
}

/// A failure names the rule and not its whole page.
extension AuditRule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
