import ClaimAudit
import ClaimModel

extension MarkdownReport {
  /// Findings by weight, those of one rule together: what is said of all of them is said once.
  static func findings(_ report: Report) -> String {
    guard !report.findings.isEmpty else {
      return section("Findings", "The audit found nothing.\n")
    }
    return section("Findings", groups(report).map(group).joined(separator: "\n"))
  }

  /// The gravest group first; among equals, the one whose first finding comes first on the page.
  private static func groups(_ report: Report) -> [[PlacedFinding]] {
    var groups: [[PlacedFinding]] = []
    var indices: [String: Int] = [:]
    for found in report.findingsByWeight {
      if let index = indices[found.label] {
        groups[index].append(found)
      } else {
        indices[found.label] = groups.count
        groups.append([found])
      }
    }
    return groups
  }

  private static func group(_ group: [PlacedFinding]) -> String {
    let rule = group[0].rule
    return """
      ### \(rule.name): \(group[0].finding.severity.noun), \(count(group.count, "place"))

      \(MarkdownText.line(rule.metadata.summary)). \
      \(MarkdownText.inline(firstSentence(rule.metadata.why)))

      What to do: \(MarkdownText.inline(rule.remedy))


      """ + group.map(item).joined()
  }

  private static func item(_ found: PlacedFinding) -> String {
    let standing =
      switch found.standing {
      case .accepted(let handle): "\(handle)"
      case .proposed(let handle?): "proposal \(handle), open"
      case .proposed(nil): "proposed"
      }
    return "- \(found.dossier.place(of: found.finding.place)) (\(standing)): "
      + "\(excerpt(found))  \n  \(found.message(MarkdownText.inline))\n"
  }

  /// The sentence in which a finding stands, its words in bold, cut where it is long.
  private static func excerpt(_ found: PlacedFinding) -> String {
    let text = found.dossier.text
    guard let hull = found.finding.place.hull, !hull.isEmpty else { return "“”" }
    let reach = 120
    let sentence = found.dossier.segment(at: hull.start)?.span.union(hull) ?? hull
    let start = max(sentence.start, hull.start - reach)
    let middle = TextSpan(hull.start, min(hull.end, hull.start + 2 * reach))
    let end = middle.end < hull.end ? middle.end : min(sentence.end, hull.end + reach)
    return "“" + (start > sentence.start ? "…" : "")
      + MarkdownText.inline(text[TextSpan(start, hull.start)])
      + "**\(MarkdownText.inline(text[middle]))**"
      + MarkdownText.inline(text[TextSpan(middle.end, end)])
      + (end < sentence.end ? "…" : "") + "”"
  }
}
