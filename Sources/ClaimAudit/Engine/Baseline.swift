/// The findings that somebody has seen in a text and lives with, so that only new ones are reported.
/// It holds no word of the text.
package struct Baseline: Hashable, Sendable {
  /// A finding by which it is known again.
  package struct Entry: Hashable, Sendable, Codable {
    /// The name of the rule.
    package let rule: String
    package let fingerprint: Fingerprint
  }

  private let known: Set<Entry>

  package init(_ findings: some Sequence<Finding>) {
    self.init(findings.map { Entry(rule: $0.rule, fingerprint: $0.fingerprint) })
  }

  package init(_ entries: [Entry]) { known = Set(entries) }

  /// By rule and fingerprint.
  package var entries: [Entry] {
    known.sorted {
      ($0.rule, $0.fingerprint.description) < ($1.rule, $1.fingerprint.description)
    }
  }

  /// Whether somebody has seen it.
  package func contains(_ finding: Finding) -> Bool {
    known.contains(Entry(rule: finding.rule, fingerprint: finding.fingerprint))
  }

  /// How many of its findings are not among some of the same text any more.
  package func countGone(from findings: some Sequence<Finding>) -> Int {
    known.subtracting(findings.map { Entry(rule: $0.rule, fingerprint: $0.fingerprint) }).count
  }
}
