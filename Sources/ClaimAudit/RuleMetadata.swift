package import ClaimModel

/// The name, weight and documentation of a rule.
package struct RuleMetadata: Hashable, Sendable {
  /// Kebab-case; what people type and what a waiver names.
  package let name: String
  package let category: RuleCategory
  /// Unless a policy says otherwise.
  package let severity: Severity
  /// The version of the catalogue that first had it.
  package let since: CatalogueVersion
  /// Names it once went by, which are still understood.
  package let formerNames: [String]
  /// One line without a full stop.
  package let summary: String
  /// The section “What it finds”.
  package let finds: String
  /// The section “Why it matters”.
  package let why: String
  /// The section “What to do”.
  package let remedy: String
  /// The section “When to waive it”.
  package let waive: String
  /// The published standards it derives from, by their plain names.
  package let derivesFrom: [String]

  package init(
    name: String, category: RuleCategory, severity: Severity, since: CatalogueVersion,
    formerNames: [String] = [], summary: String, finds: String, why: String, remedy: String,
    waive: String, derivesFrom: [String]
  ) {
    self.name = name
    self.category = category
    self.severity = severity
    self.since = since
    self.formerNames = formerNames
    self.summary = summary
    self.finds = finds
    self.why = why
    self.remedy = remedy
    self.waive = waive
    self.derivesFrom = derivesFrom
  }
}

/// What a rule is about; also the folder its file stands in.
package enum RuleCategory: String, CaseIterable, Sendable, Codable {
  case sourcing, anonymity, corroboration, chain, certainty, freshness, independence
}
