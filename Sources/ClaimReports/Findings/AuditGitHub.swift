import ClaimAudit
import ClaimModel

/// The findings of an audit as workflow commands of GitHub Actions, a line a finding in reading order:
/// the log shows them, and so does the file at its line. GitHub shows ten of each weight a step.
package struct AuditGitHub: AuditForm {
  private let folder: String

  /// - Parameter folder: where the audit runs; absolute. Files in it are named from there.
  package init(folder: String) { self.folder = folder }

  package var isLineAFinding: Bool { true }

  /// Its findings, each at its file and line; where there is no file the message says where.
  package mutating func add(_ report: Report) -> String {
    let file = AuditedFile(report.dossier, folder: folder)
    return report.placedFindings.map { Self.command($0, in: file) }.joined()
  }

  /// An error without a place, since there may be no such file.
  package mutating func add(_ unread: UnreadText) -> String {
    "::error title=not read::"
      + WorkflowText.message("\(unread.reason); \(unread.remedy)") + "\n"
  }

  /// - Parameter file: nil where there is none, and then the message says where the words are.
  private static func command(_ found: PlacedFinding, in file: AuditedFile?) -> String {
    let severity = found.finding.severity
    let place = file.map { properties(of: found, in: $0) } ?? ""
    let location = file == nil ? WorkflowText.message(found.location) + ": " : ""
    return
      "::\(severity == .info ? "notice" : severity.rawValue) \(place)title=\(found.rule.name)::"
      + location + found.message(WorkflowText.message) + "%0A" + found.rule.remedy + "\n"
  }

  private static func properties(of found: PlacedFinding, in file: AuditedFile) -> String {
    let start = found.start
    let end = found.dossier.text.place(of: found.finding.place[0].end)
    // Columns are taken for those of one line.
    let columns = start.line == end.line ? "col=\(start.column),endColumn=\(end.column)," : ""
    return "file=\(WorkflowText.property(file.path)),line=\(start.line),endLine=\(end.line),"
      + columns
  }
}
