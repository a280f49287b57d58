package import ClaimAudit
package import ClaimModel

/// Everything that is printed of one audit: what it was about, what it found, and how it was done.
/// The same report always prints the same text: there is no clock in it.
package struct Report: Hashable, Sendable {
  package let dossier: Dossier
  /// In reading order.
  package let findings: [Finding]
  package let facts: RunFacts
  /// Which rules it reports on.
  package let filter: FindingFilter
  /// Nil where every finding counts as new.
  package let baseline: BaselineUse?
  /// What is recorded for and against its claims.
  package var support = RecordedSupport()

  package init(
    dossier: Dossier, findings: [Finding], facts: RunFacts, filter: FindingFilter = .all,
    baseline: BaselineUse? = nil
  ) {
    self.dossier = dossier
    self.findings = findings
    self.facts = facts
    self.filter = filter
    self.baseline = baseline
  }
}

/// What a baseline kept out of a report.
package struct BaselineUse: Hashable, Sendable, Codable {
  /// How many findings were in it and are not reported.
  package let known: Int
  /// How many of its findings are no longer found.
  package let gone: Int

  package init(known: Int, gone: Int) {
    self.known = known
    self.gone = gone
  }
}

/// What must be known to come to the same findings again.
package struct RunFacts: Hashable, Sendable, Codable {
  package let toolVersion: String
  /// Of the reader that made the proposals.
  package let readerVersion: String
  /// The name of the policy.
  package let policy: String
  package let policyDigest: Digest

  package init(toolVersion: String, readerVersion: String, policy: String, policyDigest: Digest) {
    self.toolVersion = toolVersion
    self.readerVersion = readerVersion
    self.policy = policy
    self.policyDigest = policyDigest
  }
}
