import ClaimAudit
import ClaimModel

/// The findings of one text for an editor at a terminal: what must be said first comes first, and
/// each comes with the words it is about, why it matters and what to do.
package struct AuditText: AuditForm {
  private let width: Int
  private let ink: Ink

  /// - Parameter width: columns of the terminal.
  package init(width: Int, ink: Ink) {
    self.width = width
    self.ink = ink
  }

  /// Its findings, as `render` puts them.
  package mutating func add(_ report: Report) -> String {
    Self.render(report, width: width, ink: ink)
  }

  /// What it rests on, and the count.
  package func closing(_ tally: AuditTally) -> String { tally.closingLines }

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
