import ClaimAudit
import ClaimModel
import ClaimReports
import NewsDesk
import Testing
import WhosaysTestSupport

/// What holds for the audit of any text at all.
@Suite struct AnyTextTests {
  @Test func anyTextIsAuditedTheSameWayTwiceWithEveryPlaceInIt() throws {
    var generator = SeededGenerator(seed: 21)
    var found = 0
    for round in 0..<400 {
      let text = "Officials said the quay was shut. " + generator.hostileText(pieces: round % 80)
      guard let article = try? Article(name: "any.md", bytes: Array(text.utf8)) else { continue }
      func report() -> Report {
        Report(auditing: article, genre: .news, policy: .default, toolVersion: "1")
      }
      let (first, second) = (report(), report())
      #expect(first.findings == second.findings)
      #expect(MarkdownReport.render(first) == MarkdownReport.render(second))
      let whole = first.dossier.text.whole
      #expect(first.findings.allSatisfy { $0.place.allSatisfy(whole.contains) })
      #expect(Set(first.findings.map(\.fingerprint)).count == first.findings.count)
      found += first.findings.count
    }
    #expect(found > 400)
  }
}
