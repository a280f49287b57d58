import ClaimAudit
package import ClaimModel

/// The findings of an audit as JUnit's XML: a suite a text, a case a rule.
package struct AuditJUnit: AuditForm {
  private let failOn: Severity?
  private let folder: String

  /// - Parameters:
  ///   - failOn: the least severity with which a case fails; nil where none does.
  ///   - folder: where the audit runs; absolute. Files in it are named from there.
  package init(failOn: Severity?, folder: String) {
    self.failOn = failOn
    self.folder = folder
  }

  /// The declaration and the start of all suites.
  package func opening() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"whosays\">\n"
  }

  /// Its suite: a case for every rule it reports on, so that what was looked for and not found shows.
  package mutating func add(_ report: Report) -> String {
    let findings = Dictionary(grouping: report.placedFindings, by: \.rule.name)
    let name = XMLText.escaped(report.dossier.textName)
    let file =
      AuditedFile(report.dossier, folder: folder)
      .map { " file=\"\(XMLText.escaped($0.path))\"" } ?? ""
    var failures = 0
    let cases = RuleCatalogue.rules.filter { report.filter.keeps($0.name) }.map { rule in
      let opening = "    <testcase classname=\"\(name)\" name=\"\(rule.name)\"\(file)"
      guard let found = findings[rule.name] else { return opening + "/>\n" }
      let fails = fails(found)
      failures += fails ? 1 : 0
      return "\(opening)>\n\(fails ? Self.failure(found) : Self.output(found))    </testcase>\n"
    }
    return suite(
      name: name, tests: cases.count, failures: failures, errors: 0,
      content: properties(of: report) + cases.joined())
  }

  /// A suite with one case, which ended in an error.
  package mutating func add(_ unread: UnreadText) -> String {
    let name = XMLText.escaped(unread.path)
    return suite(
      name: name, tests: 1, failures: 0, errors: 1,
      content: """
            <testcase classname="\(name)" name="is read">
              <error type="not read" message="\(XMLText.escaped(unread.reason))">\
        \(XMLText.escaped(unread.remedy))</error>
            </testcase>

        """)
  }

  /// The end of all suites.
  package func closing(_ tally: AuditTally) -> String { "</testsuites>\n" }

  private func fails(_ found: [PlacedFinding]) -> Bool {
    guard let failOn else { return false }
    return found.contains { $0.finding.severity >= failOn }
  }

  /// - Parameter name: escaped.
  private func suite(name: String, tests: Int, failures: Int, errors: Int, content: String)
    -> String
  {
    """
      <testsuite name="\(name)" tests="\(tests)" failures="\(failures)" errors="\(errors)" \
    skipped="0">
    \(content)  </testsuite>

    """
  }

  private func properties(of report: Report) -> String {
    let facts = report.facts
    let properties = [
      ("policy", facts.policy), ("policyDigest", "\(facts.policyDigest)"),
      ("readerVersion", facts.readerVersion), ("toolVersion", facts.toolVersion),
      ("textDigest", "\(Digest(of: report.dossier.text.string))"),
      ("openProposals", "\(report.dossier.openProposalCount)"),
    ]
    return "    <properties>\n"
      + properties.map { name, value in
        "      <property name=\"\(name)\" value=\"\(XMLText.escaped(value))\"/>\n"
      }.joined() + "    </properties>\n"
  }

  /// - Parameter found: at least one, of one rule. The first of the gravest speaks for all.
  private static func failure(_ found: [PlacedFinding]) -> String {
    let gravest = found.map(\.finding.severity).max() ?? .error
    let first = found.first { $0.finding.severity == gravest } ?? found[0]
    let places = found.count == 1 ? "" : "\(found.count) places, first of all: "
    return """
            <failure type="\(gravest.rawValue)" message="\(places)\
      \(first.message(XMLText.escaped))">\(lines(found))</failure>

      """
  }

  private static func output(_ found: [PlacedFinding]) -> String {
    "      <system-out>\(lines(found))</system-out>\n"
  }

  /// A line a finding, and last what to do about all of them.
  private static func lines(_ found: [PlacedFinding]) -> String {
    found.map { found in
      "\(XMLText.escaped(found.location)): \(found.label) \(found.message(XMLText.escaped))\n"
    }.joined() + XMLText.escaped(found[0].rule.remedy) + "\n"
  }
}
