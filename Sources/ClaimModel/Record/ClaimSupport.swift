/// What is recorded for and against a claim, or one that is merged into it. Printed certainty,
/// reliability, credibility, likelihood, confidence and verdict stand beside one another in it and are
/// never merged.
package struct ClaimSupport: Hashable, Sendable {
  /// Those that stand, by handle.
  package let lines: [LoggedLine]
  /// By handle.
  package let checks: [LoggedCheck]
  /// Of the claim and of its lines, oldest first.
  package let assessments: [LoggedAssessment]

  package init(
    lines: [LoggedLine] = [], checks: [LoggedCheck] = [], assessments: [LoggedAssessment] = []
  ) {
    self.lines = lines
    self.checks = checks
    self.assessments = assessments
  }

  /// A check that counts has come to an end.
  package var isChecked: Bool { checks.counting.contains { $0.verdict != .pending } }
}

extension LoggedClaim {
  /// What has become of it: of one that stands, what its checks make of it.
  package var status: ClaimStatus {
    standing.status == .open ? support.checks.status : standing.status
  }
}

/// What is recorded for and against the claims of a story, as reports may show it: what is restricted says
/// only that it is there.
package struct RecordedSupport: Hashable, Sendable {
  /// By the claim that stands.
  package let claims: [Handle: ClaimSupport]
  /// What each of them rests on.
  package let traces: [Handle: Trace]
  /// Of the sources that the claims rest on; those that count.
  package let sources: [Handle: [LoggedAssessment]]

  package init(
    claims: [Handle: ClaimSupport] = [:], traces: [Handle: Trace] = [:],
    sources: [Handle: [LoggedAssessment]] = [:]
  ) {
    self.claims = claims
    self.traces = traces
    self.sources = sources
  }
}
