package import ClaimAudit
import ClaimModel

/// Policies in a list.
package enum PolicyListing {
  /// For people: each with what it is a reading of.
  package static func text(_ policies: [Policy]) -> String {
    policies.map { policy in
      TerminalText.escaped(policy.name) + "\n"
        + TerminalText.wrapped(
          TerminalText.escaped(policy.basis), width: 80, first: "  ", rest: "  ")
    }.joined() + "Next: whosays policy show NAME\n"
  }

  /// A document in the form `whosays.policies/1`.
  package static func json(_ policies: [Policy]) -> String {
    CanonicalJSON.document(
      "whosays.policies/1",
      Document(
        policies: policies.map {
          Entry(name: $0.name, extends: $0.extends, basis: $0.basis, digest: $0.digest)
        }))
  }

  private struct Document: Encodable {
    let policies: [Entry]
  }

  private struct Entry: Encodable {
    let name: String
    let extends: String?
    let basis: String
    let digest: Digest
  }
}
