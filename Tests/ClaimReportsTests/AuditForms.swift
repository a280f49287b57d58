import ClaimModel
import ClaimReports

/// Every form of an audit, with the golden file that a hostile story in it is compared with.
enum AuditForms {
  static var all: [(golden: String, form: any AuditForm)] {
    [
      ("hostile.txt", AuditText(width: 72, ink: Ink(isOn: false), showsAll: true)),
      ("hostile-first-screen.txt", AuditText(width: 72, ink: Ink(isOn: false))),
      ("hostile-concise.txt", AuditConcise()),
      ("hostile.json", AuditJSON()),
      ("hostile.jsonl", AuditJSONLines()),
      ("hostile.sarif", AuditSARIF(toolVersion: "0.1.0", folder: "/desk")),
      ("hostile.github.txt", AuditGitHub(folder: "/desk")),
      ("hostile.junit.xml", AuditJUnit(failOn: .error, folder: "/desk")),
      ("hostile.md", AuditMarkdown(folder: "/desk")),
    ]
  }
}

extension AuditForm {
  /// All that is printed of an audit to standard output.
  func printed(_ reports: [Report], unread: [UnreadText] = []) -> String {
    var form = self
    var tally = AuditTally()
    var page = form.opening()
    for report in reports {
      tally.add(report)
      page += form.add(report)
    }
    for text in unread { page += form.add(text) }
    return page + form.closing(tally)
  }
}
