package import ClaimModel

/// How much each rule weighs in one newsroom.
package struct Policy: Hashable, Sendable {
  package let name: String
  /// By the name of the rule; every rule of the catalogue is in it.
  package let severities: [String: Severity]
  /// Of the severities alone, so that a report can be made again whatever the policy was called.
  package let digest: Digest

  /// What each rule says of itself.
  package static let `default` = Policy(name: "default")

  /// - Parameter overrides: where the newsroom differs from the rules' own severities.
  package init(name: String, overriding overrides: [String: Severity] = [:]) {
    let own = RuleCatalogue.rules.map { ($0.name, $0.metadata.severity) }
    self.name = name
    severities = Dictionary(uniqueKeysWithValues: own).merging(overrides) { $1 }
    digest = Digest(
      ofFields: severities.sorted { $0.key < $1.key }.map { Array("\($0.key) \($0.value)".utf8) })
  }

  /// How much a finding of the rule weighs under this policy.
  package func severity(of rule: AuditRule) -> Severity {
    severities[rule.name] ?? rule.metadata.severity
  }
}
