package import ClaimModel
import ClaimStore

extension Desk {
  /// Puts a check of a claim on record, made on the words that the newest draft prints now.
  ///
  /// - Parameters:
  ///   - address: where the claim is printed; nil where it is printed once.
  ///   - searched: where somebody looked who found nothing; needed for `unsupported`.
  ///   - reason: why nothing could show it; needed for `not-checkable`.
  /// - Throws: `StoreError`, among others when the verdict needs an evidence line; `ClaimError`;
  ///   `CheckError`.
  package mutating func addCheck(
    of handle: Handle, method: String, verdict: Verdict, searched: String?, reason: String?,
    at address: Address?
  ) throws -> LoggedCheck {
    if verdict == .unsupported, searched == nil { throw CheckError.notSearched }
    if verdict == .notCheckable, reason == nil { throw CheckError.noReason }
    let claim = try open(handle)
    guard let mention = try Self.mentions(of: claim, at: address).first else {
      throw ClaimError.notInDraft(handle)
    }
    let time = now()
    let check: ID<Check> = id(at: time)
    let applied = try record(
      .checkAdd,
      [
        RowEdit(
          "claimCheck", check.uid,
          [
            "claimId": .row(claim.id.uid), "mentionId": .row(mention.id.uid),
            "method": .text(method), "verdict": .word(verdict), "searched": .optional(searched),
            "reason": .optional(reason),
          ])
      ], at: time)
    return try store.check(try applied.handle(.check))
  }
}

/// A check lacks what its verdict needs.
enum CheckError: Explained, Hashable {
  case notSearched
  case noReason

  var what: String {
    switch self {
    case .notSearched: "‘unsupported’ says that somebody looked, and nothing says where"
    case .noReason: "‘not-checkable’ needs a reason"
    }
  }

  var remedy: String {
    switch self {
    case .notSearched: "say it with --searched \"the county's register, the paper's archive\""
    case .noReason: "say it with --reason \"a prediction\""
    }
  }
}
