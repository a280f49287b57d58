import ClaimAudit
import ClaimModel

/// The findings of an audit for a comment on a change: the count first, then a table a text, the
/// gravest text and in it the gravest finding first. It links to the lines of files and nowhere else.
package struct AuditMarkdown: AuditForm {
  private let folder: String
  private var sections: [Section] = []
  private var unread: [UnreadText] = []

  /// A text with findings, as it will be printed.
  private struct Section {
    let words: String
    /// How many findings weigh how much, the gravest first.
    let weight: [Int]
  }

  /// - Parameter folder: where the audit runs; absolute. Files in it are named from there.
  package init(folder: String) { self.folder = folder }

  /// Nothing yet: its table is kept, since the count stands above.
  package mutating func add(_ report: Report) -> String {
    let counts = Dictionary(grouping: report.findings, by: \.severity).mapValues(\.count)
    guard !counts.isEmpty else { return "" }
    let file = AuditedFile(report.dossier, folder: folder)
    let name = MarkdownText.code(report.dossier.textName)
    sections.append(
      Section(
        words: "\n### \(name): \(listed(counted(counts)))\n\n"
          + "| Line | Severity | What it says | What to do |\n|---:|---|---|---|\n"
          + report.findingsByWeight.map { Self.row($0, in: file) }.joined(),
        weight: Severity.allCases.map { counts[$0] ?? 0 }))
    return ""
  }

  /// Nothing yet.
  package mutating func add(_ unread: UnreadText) -> String {
    self.unread.append(unread)
    return ""
  }

  /// The whole page.
  package func closing(_ tally: AuditTally) -> String {
    let notes = [tally.note, tally.rejectedNote, tally.baselineNote].compactMap(\.self)
    // Equal texts stay in the order in which they were named.
    let gravestFirst = sections.enumerated().sorted { a, b in
      a.element.weight == b.element.weight
        ? a.offset < b.offset : b.element.weight.lexicographicallyPrecedes(a.element.weight)
    }
    return "## Sourcing audit: \(tally.summary ?? "no text could be read")\n"
      + notes.map { "\n\($0)\n" }.joined() + notRead
      + gravestFirst.map(\.element.words).joined()
  }

  private var notRead: String {
    guard !unread.isEmpty else { return "" }
    return "\n### Not read\n\n"
      + unread.map { text in
        "- \(MarkdownText.code(text.path)): \(MarkdownText.inline(text.reason)); "
          + "\(MarkdownText.inline(text.remedy)).\n"
      }.joined()
  }

  private static func row(_ found: PlacedFinding, in file: AuditedFile?) -> String {
    let line = "\(found.start.line)"
    let link = file.flatMap { $0.isRelative ? "[\(line)](\($0.uri)#L\(line))" : nil } ?? line
    return "| \(link) | \(found.finding.severity.noun) "
      + "| \(found.message(MarkdownText.inline)) (\(found.rule.name)) "
      + "| \(MarkdownText.inline(found.rule.remedy)) |\n"
  }
}
