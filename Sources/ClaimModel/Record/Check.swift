/// An act of verification. Named so that its uid has a type; what the ledger holds of one is `LoggedCheck`.
package enum Check {}

/// The outcome of a check (sourcing standards, 2.6).
package enum Verdict: String, CaseIterable, Sendable, Codable {
  case supported
  case supportedNeedsContext = "supported-needs-context"
  case partlySupported = "partly-supported"
  /// Looked for, and nothing found.
  case unsupported
  case contradicted
  /// It was so.
  case outdated
  /// An opinion, a prediction: nothing could show it.
  case notCheckable = "not-checkable"
  /// Begun, and not ended.
  case pending

  /// Nobody comes to it without an evidence line (design, “Verdicts”).
  package var needsEvidence: Bool {
    switch self {
    case .supported, .supportedNeedsContext, .partlySupported, .contradicted, .outdated: true
    case .unsupported, .notCheckable, .pending: false
    }
  }

  /// What a claim with it is; nil where it says nothing of that.
  var status: ClaimStatus? {
    switch self {
    case .supported, .supportedNeedsContext: .verified
    case .partlySupported, .unsupported, .contradicted, .outdated: .disputed
    case .notCheckable: nil
    case .pending: .inCheck
    }
  }
}

/// A check in the ledger.
package struct LoggedCheck: Hashable, Sendable {
  package let id: ID<Check>
  package let handle: Handle
  package let claim: Handle
  /// The slug of the claim's story.
  package let slug: String
  /// The ordinal of the draft that printed the words.
  package let draft: Int
  /// The words that it was made on, as they were printed then.
  package let exact: String
  package let method: String
  package let verdict: Verdict
  /// Where somebody looked who found nothing.
  package let searched: String?
  /// Why it cannot be checked, or what else there is to say.
  package let reason: String?
  /// Who made it, and when.
  package let checker: String
  package let time: Timestamp
  /// The newest draft prints the same words as this claim's, and what the verdict needs is still there.
  package let holds: Bool

  package init(
    id: ID<Check>, handle: Handle, claim: Handle, slug: String, draft: Int, exact: String,
    method: String, verdict: Verdict, searched: String?, reason: String?, checker: String,
    time: Timestamp, holds: Bool
  ) {
    self.id = id
    self.handle = handle
    self.claim = claim
    self.slug = slug
    self.draft = draft
    self.exact = exact
    self.method = method
    self.verdict = verdict
    self.searched = searched
    self.reason = reason
    self.checker = checker
    self.time = time
    self.holds = holds
  }
}

extension [LoggedCheck] {
  /// Those that hold, of each checker the newest alone, by handle.
  package var counting: [LoggedCheck] {
    var newest: [String: LoggedCheck] = [:]
    for check in self where check.holds {
      let known = newest[check.checker]
      if known.map({ $0.handle < check.handle }) ?? true { newest[check.checker] = check }
    }
    return newest.values.sorted { $0.handle < $1.handle }
  }

  /// Whether one that counts found the claim supported, and none that counts found anything else.
  package var confirm: Bool {
    let verdicts = counting.map(\.verdict).filter { $0 != .pending }
    return !verdicts.isEmpty && verdicts.allSatisfy { $0 == .supported }
  }

  /// What the checks that hold make of a claim that stands: disputed where one disputes it, otherwise
  /// verified where one verifies it, otherwise in check while one is pending.
  package var status: ClaimStatus {
    let statuses = counting.compactMap(\.verdict.status)
    return [ClaimStatus.disputed, .verified, .inCheck].first(where: statuses.contains) ?? .open
  }
}
