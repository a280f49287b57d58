import ClaimAudit
import ClaimModel
import ClaimReports
import Foundation
import Testing
import WhosaysTestSupport

/// Every form of the same story, as a file that people can read.
@Suite struct GoldenTests {
  private func tally(_ reports: [Report]) -> AuditTally {
    var tally = AuditTally()
    for report in reports { tally.add(report) }
    return tally
  }

  @Test func theReportOfAStory() throws {
    let page = MarkdownReport.render(try SeaWall.story())
    #expect(Golden.compare(page, with: Project.golden("report-of-story.md")) == nil)
  }

  @Test func theReportOfAFile() throws {
    let page = MarkdownReport.render(try SeaWall.bareFile())
    #expect(Golden.compare(page, with: Project.golden("report-of-file.md")) == nil)
  }

  @Test func theAuditAsText() throws {
    let reports = [try SeaWall.bareFile(), try SeaWall.story()]
    let text =
      reports.map { AuditText.render($0, width: 72) }.joined() + tally(reports).closingLines
    #expect(Golden.compare(text, with: Project.golden("audit.txt")) == nil)
  }

  @Test func theConciseAudit() throws {
    let reports = [try SeaWall.bareFile(), try SeaWall.story()]
    let text = reports.map(AuditConcise.render).joined() + tally(reports).closingLines
    #expect(Golden.compare(text, with: Project.golden("audit-concise.txt")) == nil)
  }

  @Test func theAuditAsJSON() throws {
    let reports = [try SeaWall.bareFile(), try SeaWall.story()]
    let document = AuditJSON().printed(reports)
    #expect(Golden.compare(document, with: Project.golden("audit.json")) == nil)
  }

  @Test func theAuditAsLinesOfJSON() throws {
    let lines = AuditJSONLines().printed([try SeaWall.story()])
    #expect(Golden.compare(lines, with: Project.golden("audit.jsonl")) == nil)
  }

  @Test(arguments: AuditForms.all.map(\.golden))
  func aHostileFileAndAStoryInEveryForm(golden: String) throws {
    let form = try #require(AuditForms.all.first { $0.golden == golden }?.form)
    let page = form.printed(
      [HostileStory.file(), try SeaWall.story()], unread: [HostileStory.unread])
    #expect(Golden.compare(page, with: Project.golden(golden)) == nil)
  }

  @Test func whatTheReaderProposes() throws {
    let reading = try SeaWall.reading()
    for (name, text) in [
      ("proposals.txt", ProposalText.render(reading, name: "sea-wall.md")),
      ("proposals.json", ProposalJSON.document([ProposalJSON.File(reading, name: "sea-wall.md")])),
      ("proposals-as-spans.jsonl", ProposalSpans.render(reading, name: "sea-wall")),
    ] {
      #expect(Golden.compare(text, with: Project.golden(name)) == nil)
    }
  }

  @Test(arguments: RuleCatalogue.rules.map(\.name))
  func thePageOfARuleIsWhatTheRuleSays(name: String) throws {
    let rule = try #require(RuleCatalogue.rule(named: name))
    let path = "\(Project.root)/docs/rules/\(name).md"
    #expect(Golden.compare(RulePage.markdown(rule), with: path) == nil)
  }

  @Test func theFolderOfRulesHoldsTheirPagesAndAnIndex() throws {
    let folder = "\(Project.root)/docs/rules"
    #expect(
      Golden.compare(RulePage.index(RuleCatalogue.rules), with: "\(folder)/README.md") == nil)
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(pages) == Set(["README.md"] + RuleCatalogue.rules.map { "\($0.name).md" }))
  }

  @Test func aRuleIsExplainedOnATerminal() throws {
    let rule = try #require(RuleCatalogue.rule(named: "vague-attribution"))
    let page = RulePage.terminal(rule)
    #expect(Golden.compare(page, with: Project.golden("explain.txt")) == nil)
    #expect(page.split(separator: "\n").allSatisfy { TerminalText.width(of: String($0)) <= 80 })
  }
}

/// What golden files are good for only if it holds.
@Suite struct GoldenFileTests {
  private let path =
    FileManager.default.temporaryDirectory.path + "/golden-\(UUID().uuidString)/page.txt"

  @Test func aDifferenceIsShownByItsFirstLines() throws {
    #expect(Golden.compare("a\n", with: path, environment: [:])?.contains("no such file") == true)
    let recorded = Golden.compare("a\nb\nc\n", with: path, environment: ["RECORD": "1"])
    #expect(recorded?.contains("recorded") == true)
    defer {
      try? FileManager.default.removeItem(
        at: URL(fileURLWithPath: path).deletingLastPathComponent())
    }
    #expect(Golden.compare("a\nb\nc\n", with: path, environment: [:]) == nil)
    let message = Golden.compare("a\nB\nc\n", with: path, environment: [:])
    #expect(message == "page.txt: line 2 differs\n- b\n- c\n- \n+ B\n+ c\n+ \n")
    // Equal to the eye, and to Swift's own comparison, but not the same bytes.
    _ = Golden.compare("é", with: path, environment: ["RECORD": "1"])
    #expect(Golden.compare("e\u{301}", with: path, environment: [:]) != nil)
  }

  @Test func nothingIsRecordedInContinuousIntegration() {
    let environment = ["RECORD": "1", "CI": "true"]
    #expect(Golden.compare("a", with: path, environment: environment)?.contains("CI") == true)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
