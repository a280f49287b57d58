package import ClaimAudit
import ClaimModel

/// A rule as a page of a handbook.
package enum RulePage {
  /// For a terminal, 80 columns wide.
  package static func terminal(_ rule: AuditRule) -> String {
    let metadata = rule.metadata
    var page =
      "\(rule.name)\n" + plain(metadata.summary + ".")
      + "\(metadata.severity.rawValue), \(metadata.category.rawValue), since \(metadata.since)\n"
    for (title, text) in sections(of: rule) { page += "\n\(title)\n" + plain(text, indent: "  ") }
    for fires in [true, false] {
      page += "\n\(title(ofExamplesThatFire: fires))\n"
      page += examples(of: rule, fire: fires).map { example in
        example.lines.map { plain($0, indent: "  > ") }.joined()
          + plain(example.remark, indent: "    ")
      }.joined(separator: "\n")
    }
    page += "\nDerives from\n"
    for standard in metadata.derivesFrom { page += plain(standard, indent: "  ") }
    return page
  }

  /// For the handbook under `docs/rules`.
  package static func markdown(_ rule: AuditRule) -> String {
    let metadata = rule.metadata
    let former =
      metadata.formerNames.isEmpty
      ? "" : " Formerly \(listed(metadata.formerNames.map(MarkdownText.code)))."
    let heading = """
      # \(metadata.name)

      \(MarkdownText.line(metadata.summary)).

      Severity **\(metadata.severity.rawValue)** · category \(metadata.category.rawValue) · \
      since \(metadata.since).\(former)


      """
    var page = heading
    for (title, text) in sections(of: rule) { page += "## \(title)\n\n\(marked(text))\n" }
    for fires in [true, false] {
      page += "## \(title(ofExamplesThatFire: fires))\n\n"
      for example in examples(of: rule, fire: fires) {
        page += example.lines.map { marked($0, indent: "> ") }.joined(separator: ">\n")
        page += "\n\(marked(example.remark))\n"
      }
    }
    page += "## Derives from\n\n"
    for standard in metadata.derivesFrom { page += "- \(MarkdownText.line(standard))\n" }
    return page
  }

  /// What a reader of findings elsewhere is told of a rule: the page without its examples.
  static func plainHelp(_ rule: AuditRule) -> String {
    sections(of: rule).map { "\($0.title): \($0.text)\n" }.joined()
  }

  /// The same in Markdown.
  static func markdownHelp(_ rule: AuditRule) -> String {
    sections(of: rule).map { "## \($0.title)\n\n\(MarkdownText.line($0.text))\n" }
      .joined(separator: "\n")
  }

  /// The list of the pages, which stands beside them.
  package static func index(_ rules: [AuditRule]) -> String {
    """
    # Rules

    What an audit looks for. `whosays rules` lists the rules, `whosays explain RULE` shows a page.
    These pages are written from the rules themselves by `RECORD=1 swift test`.

    | Rule | Severity | What it finds |
    |---|---|---|

    """
      + rules.map { rule in
        "| [\(rule.name)](\(rule.name).md) | \(rule.metadata.severity.rawValue) "
          + "| \(MarkdownText.inline(rule.metadata.summary)) |\n"
      }.joined()
  }

  private static func plain(_ text: String, indent: String = "") -> String {
    TerminalText.wrapped(TerminalText.escaped(text), width: 80, first: indent, rest: indent)
  }

  private static func marked(_ text: String, indent: String = "") -> String {
    TerminalText.wrapped(MarkdownText.line(text), width: 100, first: indent, rest: indent)
  }

  private static func sections(of rule: AuditRule) -> [(title: String, text: String)] {
    [
      ("What it finds", rule.metadata.finds), ("Why it matters", rule.metadata.why),
      ("What to do", rule.metadata.remedy),
      ("When to waive it", "\(rule.metadata.waive) \(waiving(rule))"),
    ]
  }

  /// What lets a finding stand, while no command records a waiver.
  private static func waiving(_ rule: AuditRule) -> String {
    """
    No command records a waiver yet. whosays audit --ignore \(rule.name) leaves the rule out of one audit, a \
    policy gives it less weight or turns it off, and a baseline beside an article holds back what was found before \
    (--record-baseline, then --new).
    """
  }

  private static func title(ofExamplesThatFire fires: Bool) -> String {
    fires ? "Examples that fire" : "Examples that do not"
  }

  /// An example as it is read: without its marks.
  private struct Example {
    let lines: [String]
    /// What is flagged in it, and what it shows.
    let remark: String
  }

  /// What the ledger holds in an example that is no bare file.
  private static func recorded(_ example: RuleExample) -> String {
    guard let recorded = example.recorded else { return "" }
    let facts = recorded.sorted { $0.key < $1.key }.compactMap { wording, facts in
      facts.words.map { " for “\(wording)” \($0)" }
    }
    return " (Everything is accepted, and the record has"
      + (facts.isEmpty ? " nothing more" : facts.joined(separator: ",")) + ".)"
  }

  private static func examples(of rule: AuditRule, fire: Bool) -> [Example] {
    rule.examples.filter { $0.fires.isEmpty != fire }.map { example in
      guard let text = try? example.dossier().text.string else {
        preconditionFailure("an example of \(rule.name) is not well marked")
      }
      return Example(
        lines: text.split(separator: "\n").map(String.init),
        remark: example.fires.map { "Flagged: “\($0)”. " }.joined() + example.note
          + recorded(example)
          + (example.preset == "default" ? "" : " (Under the policy \(example.preset).)"))
    }
  }
}
