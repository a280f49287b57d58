package import ClaimAudit
import ClaimModel

/// Rules in a list.
package enum RuleListing {
  /// For people: a line a rule.
  ///
  /// - Parameter policy: decides what each rule weighs.
  package static func text(_ rules: [AuditRule], policy: Policy) -> String {
    TextTable.render(
      [["RULE", "SEVERITY", "WHAT IT FINDS"]]
        + rules.map { [$0.name, policy.severity(of: $0)?.rawValue ?? "off", $0.metadata.summary] })
      + "Severities are those of the policy \(TerminalText.escaped(policy.name)). "
      + "Next: whosays explain RULE\n"
  }

  /// A document in the form `whosays.rules/1`, with everything a page of the handbook says but the
  /// examples.
  ///
  /// - Parameter policy: decides what each rule weighs.
  package static func json(_ rules: [AuditRule], policy: Policy) -> String {
    CanonicalJSON.document(
      "whosays.rules/1",
      Document(
        policy: policy.name, policyDigest: policy.digest,
        rules: rules.map { rule in
          let metadata = rule.metadata
          return Entry(
            name: metadata.name, category: metadata.category,
            severity: policy.severity(of: rule)?.rawValue ?? "off",
            since: metadata.since.description,
            formerNames: metadata.formerNames, summary: metadata.summary, finds: metadata.finds,
            why: metadata.why, remedy: metadata.remedy, waive: metadata.waive,
            derivesFrom: metadata.derivesFrom)
        }))
  }

  private struct Document: Encodable {
    let policy: String
    let policyDigest: Digest
    let rules: [Entry]
  }

  private struct Entry: Encodable {
    let name: String
    let category: RuleCategory
    let severity: String
    let since: String
    let formerNames: [String]
    let summary: String
    let finds: String
    let why: String
    let remedy: String
    let waive: String
    let derivesFrom: [String]
  }
}
