import ArticleReading
import ClaimAudit
import ClaimModel

/// How many findings that an audit of the marked article has, the audit of the bare one has too: what the
/// reader costs the audit. Rules that ask for what nobody marked find nothing there and are left out.
package enum AuditRecall {
  /// A table for a file: a line a rule that finds anything in the marked articles, in alphabetical order,
  /// and a line for them all. Tabs between cells.
  ///
  /// - Throws: whatever the reader throws.
  package static func table(_ articles: [AnnotatedArticle]) throws -> String {
    var counts: [String: (found: Int, marked: Int)] = [:]
    for article in articles {
      let reading = try ArticleReader().read(article.text)
      let marked = Reading(
        text: reading.text, language: reading.language, segments: reading.segments,
        quotations: reading.quotations, proposals: article.marked.proposals)
      let found = Dictionary(grouping: findings(reading), by: \.rule)
      for finding in findings(marked) {
        let isFound = found[finding.rule, default: []].contains { other in
          other.place.contains { span in finding.place.contains(where: span.overlaps) }
        }
        for rule in [finding.rule, "all"] {
          counts[rule, default: (0, 0)].marked += 1
          if isFound { counts[rule]?.found += 1 }
        }
      }
    }
    let lines = counts.sorted {
      ($0.key == "all" ? 1 : 0, $0.key) < ($1.key == "all" ? 1 : 0, $1.key)
    }
    return "rule\tfound\tmarked\trecall\n"
      + lines.map { rule, count in
        let tenths = (2000 * count.found + count.marked) / (2 * count.marked)
        return "\(rule)\t\(count.found)\t\(count.marked)\t\(tenths / 10).\(tenths % 10)\n"
      }.joined()
  }

  private static func findings(_ reading: Reading) -> [Finding] {
    Audit.findings(in: Dossier(bareFile: "article.md", reading: reading))
  }
}
