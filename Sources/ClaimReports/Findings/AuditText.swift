import ClaimAudit
import ClaimModel

/// The findings of one text for an editor at a terminal: what must be said first comes first, and
/// each comes with the words it is about, why it matters and what to do. Findings that are one matter
/// are one entry, and after the first dozen entries the rest is counted; or else each finding is shown.
package struct AuditText: AuditForm {
  private let width: Int
  private let ink: Ink
  private let showsAll: Bool

  /// - Parameters:
  ///   - width: columns of the terminal.
  ///   - showsAll: whether each finding is shown by itself.
  package init(width: Int, ink: Ink, showsAll: Bool = false) {
    self.width = width
    self.ink = ink
    self.showsAll = showsAll
  }

  /// Its findings.
  package mutating func add(_ report: Report) -> String {
    showsAll
      ? Self.render(report, width: width, ink: ink)
      : Self.firstScreen(of: report, width: width, ink: ink)
  }

  /// What it rests on, and the count.
  package func closing(_ tally: AuditTally) -> String { tally.closingLines }

  /// How many entries of a text are shown before the rest is folded.
  package static let entryLimit = 12

  /// What an editor should be told first: an entry a matter, with what else there is to it.
  private static func firstScreen(of report: Report, width: Int, ink: Ink) -> String {
    let groups = FindingGroup.groups(of: report.findings, in: report.dossier)
    var explained: Set<String> = []
    let shown = groups.prefix(entryLimit).map { group in
      let findings = group.findings.map { PlacedFinding($0, in: report.dossier) }
      return render(
        findings[0], width: width, ink: ink,
        saysWhy: explained.insert(findings[0].rule.name).inserted)
        + more(of: findings, width: width, ink: ink) + "\n"
    }
    return shown.joined() + folded(groups.dropFirst(entryLimit), width: width)
  }

  /// What an entry says after its first finding: where the rule finds the same again, and a line for
  /// each other rule.
  ///
  /// - Parameter findings: of one group.
  private static func more(of findings: [PlacedFinding], width: Int, ink: Ink) -> String {
    var others: [(rule: String, found: [PlacedFinding])] = []
    for found in findings {
      if let index = others.firstIndex(where: { $0.rule == found.rule.name }) {
        others[index].found.append(found)
      } else {
        others.append((found.rule.name, [found]))
      }
    }
    let again = others[0].found.dropFirst()
    return
      (again.isEmpty ? "" : "  Again on \(lines(of: again)).\n")
      + others.dropFirst().map { other in
        let first = other.found[0]
        let severity = first.finding.severity
        let label = "+ \(first.label) on \(lines(of: other.found[...])): "
        return TerminalText.wrapped(
          label + first.message(TerminalText.escaped), width: width, first: "  ", rest: "    ")
          + (severity == .info
            ? ""
            : TerminalText.wrapped(
              first.rule.remedy, width: width, first: "    Do: ", rest: "        "))
      }.joined()
  }

  /// `line 9`, `lines 9, 12 and 20`.
  private static func lines(of found: ArraySlice<PlacedFinding>) -> String {
    let lines = Set(found.map(\.start.line)).sorted().map { "\($0)" }
    return (lines.count == 1 ? "line " : "lines ") + listed(lines)
  }

  private static func folded(_ groups: ArraySlice<FindingGroup>, width: Int) -> String {
    guard !groups.isEmpty else { return "" }
    let counts = Dictionary(grouping: groups.flatMap(\.findings), by: \.severity)
      .mapValues(\.count)
    return TerminalText.wrapped(
      "Folded: \(groups.count) more \(groups.count == 1 ? "entry" : "entries") with "
        + "\(listed(counted(counts))). To see each finding: --all-findings", width: width,
      first: "", rest: "") + "\n"
  }

  /// Each finding is a paragraph; all of them end in an empty line.
  ///
  /// - Parameter width: columns of the terminal.
  package static func render(_ report: Report, width: Int, ink: Ink = Ink(isOn: false)) -> String {
    var explained: Set<String> = []
    return report.findingsByWeight.map { found in
      render(
        found, width: width, ink: ink, saysWhy: explained.insert(found.rule.name).inserted) + "\n"
    }.joined()
  }

  /// - Parameter saysWhy: whether why it matters is said; once a rule is enough.
  private static func render(_ found: PlacedFinding, width: Int, ink: Ink, saysWhy: Bool) -> String
  {
    let text = found.dossier.text
    let line = "\(found.start.line)"
    let gutter = String(repeating: " ", count: max(0, 5 - line.utf8.count)) + line + " | "
    let excerpt = Excerpt(of: found.finding.place, in: text, width: width - gutter.utf8.count)
    let noLine = String(repeating: " ", count: gutter.utf8.count - 2) + "| "
    func paragraph(_ label: String, _ words: String) -> String {
      TerminalText.wrapped(
        words, width: width, first: "  " + label,
        rest: String(repeating: " ", count: label.utf8.count + 2))
    }
    let handle = found.standing.handle.map { " \($0)" } ?? ""
    let look: Ink.Look =
      switch found.finding.severity {
      case .error: .red
      case .warning: .yellow
      case .info: .blue
      }
    return ink("\(TerminalText.escaped(found.location)):", .bold)
      + " \(ink(found.label, look))\(handle)\n"
      + paragraph("", found.message(TerminalText.escaped))
      + (excerpt.words.isEmpty
        ? "" : "\(gutter)\(excerpt.words)\n\(noLine)\(ink(excerpt.marks, look))\n")
      + (saysWhy ? paragraph("Why: ", firstSentence(found.rule.metadata.why)) : "")
      + paragraph("Do:  ", found.rule.remedy)
  }
}

/// The findings of one text for a pipe.
package struct AuditConcise: AuditForm {
  package init() {}

  package var isLineAFinding: Bool { true }

  /// Its findings, as `render` puts them.
  package mutating func add(_ report: Report) -> String { Self.render(report) }

  /// A line a finding, in reading order: `path:line:col: severity[rule] message`.
  package static func render(_ report: Report) -> String {
    report.placedFindings.map { found in
      "\(TerminalText.escaped(found.location)): \(found.label) "
        + found.message(TerminalText.escaped) + "\n"
    }.joined()
  }
}
