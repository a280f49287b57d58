import ClaimModel

extension MarkdownReport {
  /// How all this was found, and what must be known to find it again.
  static func method(_ report: Report) -> String {
    section(
      "Method",
      """
      The program reads the text for attributions (who says so, in which words) and for claims in the \
      publication's own voice. What it reads is a proposal until a person accepts it. The audit then \
      applies fixed rules to claims and attributions; it judges how the page is sourced and not \
      whether the page is true. Nothing is sent anywhere.


      """ + levels(report.dossier) + certainties(report.dossier) + facts(report))
  }

  private static func levels(_ dossier: Dossier) -> String {
    let used = Set(dossier.claims.map(dossier.level))
    guard !used.isEmpty else { return "" }
    return "The level says who is answerable by the printed wording alone:\n\n"
      + Level.allCases.filter(used.contains).map { "- \($0.rawValue): \($0.meaning)\n" }.joined()
      + "\n"
  }

  private static func certainties(_ dossier: Dossier) -> String {
    let used = Set(dossier.claims.map(\.printed.certainty))
    guard !used.isEmpty else { return "" }
    return
      "The certainty says how sure the page sounds, and nothing of how well it is supported:\n\n"
      + Certainty.allCases.filter(used.contains).map { "- \($0.rawValue): \($0.meaning)\n" }
      .joined()
      + "\n"
  }

  private static func facts(_ report: Report) -> String {
    let facts = report.facts
    var lines = [
      "Policy: \(MarkdownText.inline(facts.policy)), digest `\(facts.policyDigest)`",
      "Program: whosays \(MarkdownText.inline(facts.toolVersion)), reader "
        + MarkdownText.inline(facts.readerVersion),
      "Stored text: SHA-256 `\(Digest(of: report.dossier.text.string))`",
    ]
    if let record = report.dossier.story.record {
      lines += [
        "File as added: SHA-256 `\(record.originalDigest)`",
        "History: ledger `\(record.head.ledger)`, event \(record.head.sequence), "
          + "digest `\(record.head.digest)`",
      ]
    } else {
      lines.append("History: none. Nothing of this file is recorded.")
    }
    return lines.map { "- \($0)\n" }.joined()
  }
}
