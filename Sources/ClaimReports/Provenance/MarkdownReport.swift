import ClaimModel

/// The provenance report: for whoever must answer for the story, who says what in it, how sure it
/// sounds, and what is still open. It is internal.
///
/// Its parts are functions of the report, each in a file of its own, and stand here in the order of
/// the page.
package enum MarkdownReport {
  /// How every report begins.
  package static let opening = "# Internal provenance report: "

  /// The whole page.
  package static func render(_ report: Report) -> String {
    [
      heading(report), summary(report), findings(report), claims(report),
      cut(report.dossier), setAside(report.dossier), proposals(report.dossier),
      rejected(report.dossier), sources(report.dossier), method(report),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: Report) -> String {
    let story = report.dossier.story
    let about =
      if let record = story.record {
        "Story \(MarkdownText.code(story.name)), draft \(record.draft), from the file "
          + "\(MarkdownText.code(record.fileName)), added \(record.addedAt). "
          + "Genre: \(story.genre.rawValue). State: \(record.publicationState.rawValue)."
      } else {
        "The file \(MarkdownText.code(story.name)), which stands in no ledger. "
          + "Genre: \(story.genre.rawValue)."
      }
    return """
      \(opening)\(MarkdownText.inline(story.title))

      **Internal: not for publication.** It quotes the draft and says what we hold on its sources.

      \(about)

      """
  }

  /// Words of the article in quotation marks; in their own where they start and end with some.
  static func quoted(_ words: String) -> String {
    let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]
    let ends = [words.unicodeScalars.first, words.unicodeScalars.last]
    let isQuoted =
      words.unicodeScalars.count > 1 && ends.allSatisfy { $0.map(marks.contains) ?? false }
    return isQuoted ? MarkdownText.inline(words) : "“\(MarkdownText.inline(words))”"
  }

  /// A heading and what stands under it.
  static func section(_ title: String, _ body: String) -> String { "## \(title)\n\n\(body)" }
}
