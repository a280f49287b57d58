import ClaimAudit
import ClaimModel
import Foundation
import Testing

/// Every rule of the catalogue against its own examples and its own page.
@Suite struct RuleTests {
  /// The words of each place at which the rule fires, in reading order.
  private func firings(of rule: AuditRule, in example: RuleExample) throws -> [String] {
    let dossier = try example.dossier()
    return Audit.findings(in: dossier, rules: [rule]).map { dossier.text[spans: $0.place] }
  }

  @Test(arguments: RuleCatalogue.rules)
  func everyExampleFiresExactlyWhereItSays(rule: AuditRule) throws {
    for example in rule.examples {
      #expect(try firings(of: rule, in: example) == example.fires, "\(example.note)")
    }
  }

  @Test(arguments: RuleCatalogue.rules)
  func everyClauseIsNeededByAnExample(rule: AuditRule) throws {
    #expect(!rule.condition.clauseNames.isEmpty)
    for (index, name) in rule.condition.clauseNames.enumerated() {
      let weaker = rule.droppingClause(at: index)
      #expect(weaker.condition.clauseNames.count == rule.condition.clauseNames.count - 1)
      let notices = try rule.examples.contains { try firings(of: weaker, in: $0) != $0.fires }
      #expect(notices, "no example of \(rule.name) needs ‘\(name)’")
    }
  }

  @Test(arguments: RuleCatalogue.rules)
  func examplesShowBothSidesInSeveralForms(rule: AuditRule) {
    #expect(rule.examples.filter { !$0.fires.isEmpty }.count >= 2)
    #expect(rule.examples.filter(\.fires.isEmpty).count >= 2)
    #expect(Set(rule.examples.map(\.marked)).count == rule.examples.count)
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
    #expect(page.since.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
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
    let files = try RuleCategory.allCases.flatMap { category in
      let name = category.rawValue.capitalized
      return try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(name).path
      ).map { "\(name)/\($0)" }
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
      for finding in Audit.findings(in: try example.dossier(), rules: [rule]) {
        #expect(needed.allSatisfy { finding.arguments[$0] != nil })
      }
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
