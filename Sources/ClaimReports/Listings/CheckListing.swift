package import ClaimModel

/// Checks in a list, one by one, and what adding one answers.
package enum CheckListing {
  /// For people: a line a check, in the order given.
  package static func text(_ checks: [LoggedCheck]) -> String {
    guard !checks.isEmpty else { return "There are no such checks.\n" }
    return TextTable.render(
      [["CHECK", "CLAIM", "VERDICT", "HOLDS", "CHECKER", "TIME", "METHOD"]]
        + checks.map { check in
          [
            check.handle.description, check.claim.description, check.verdict.rawValue,
            check.holds ? "yes" : "no", check.checker.withSingleBlanks, check.time.description,
            check.method.withSingleBlanks.shortened(to: 60),
          ]
        })
  }

  /// A document in the form `whosays.checks/1`.
  package static func json(_ checks: [LoggedCheck]) -> String {
    CanonicalJSON.document("whosays.checks/1", Document(checks: checks.map(CheckEntry.init)))
  }

  private struct Document: Encodable {
    let checks: [CheckEntry]
  }

  /// What `check add` answers.
  ///
  /// - Parameter status: what the claim is now.
  package static func added(_ check: LoggedCheck, status: ClaimStatus) -> String {
    "\(check.handle) added: \(check.claim) \(check.verdict.rawValue), on the words "
      + "\(TerminalText.escaped("“\(check.exact.withSingleBlanks)”"))\n"
      + "  \(check.claim) is now \(status.rawValue)\n"
  }

  /// One of them, for people.
  package static func page(_ check: LoggedCheck) -> String {
    let rows: [(String, String?)] = [
      ("\(check.handle)", "\(check.claim) of \(check.slug)"), ("verdict", check.verdict.rawValue),
      ("method", check.method.withSingleBlanks), ("searched", check.searched?.withSingleBlanks),
      ("reason", check.reason?.withSingleBlanks), ("checker", "\(check.checker), \(check.time)"),
      ("words", "\(check.slug)@\(check.draft) “\(check.exact.withSingleBlanks)”"),
      ("holds", check.holds ? "yes" : "no: " + check.whyNot),
    ]
    return rows.compactMap { name, value in value.map { EvidencePage.row(name, $0) } }.joined()
  }

  /// One of them, as a document in the form `whosays.check/1`.
  package static func pageJSON(_ check: LoggedCheck) -> String {
    CanonicalJSON.document("whosays.check/1", CheckEntry(check))
  }
}

extension LoggedCheck {
  /// Why it does not hold.
  var whyNot: String {
    "the newest draft prints other words"
      + (verdict.needsEvidence ? ", or no evidence line is left" : "")
  }
}

/// A check in JSON.
struct CheckEntry: Encodable {
  private let uid: ID<Check>
  private let handle: String
  private let claim: String
  private let story: String
  private let draft: Int
  private let exact: String
  private let method: String
  private let verdict: Verdict
  private let searched: String?
  private let reason: String?
  private let checker: String
  private let time: Timestamp
  private let holds: Bool

  init(_ check: LoggedCheck) {
    uid = check.id
    handle = check.handle.description
    claim = check.claim.description
    story = check.slug
    draft = check.draft
    exact = check.exact
    method = check.method
    verdict = check.verdict
    searched = check.searched
    reason = check.reason
    checker = check.checker
    time = check.time
    holds = check.holds
  }
}
