package import ClaimModel

/// What a person says of a claim; what is nil they leave as it is.
package struct ClaimChanges: Hashable, Sendable {
  package var words: String?
  package var kind: ClaimKind?
  package var centrality: Centrality?
  package var isContentious: Bool?
  package var isAllegation: Bool?
  package var allegationTarget: String?
  package var isEstablished: Bool?
  package var isWitnessed: Bool?
  package var asOf: PartialDate?
  package var assignee: String?
  /// Of the mention, not of the claim.
  package var certainty: Certainty?
  /// What is to be empty again.
  package var cleared: Set<ClearedField> = []

  package init() {}

  /// A field of a claim that can be emptied.
  package enum ClearedField: String, CaseIterable, Sendable {
    case allegationTarget = "against"
    case asOf = "as-of"
    case assignee
  }

  /// The facts with the changes in them. Somebody who is accused makes it an allegation, and what is no
  /// allegation accuses nobody.
  func applied(to facts: ClaimFacts) -> ClaimFacts {
    var facts = facts
    if let words { facts.words = words }
    if let kind { facts.kind = kind }
    if let centrality { facts.centrality = centrality }
    if let isContentious { facts.isContentious = isContentious }
    if let isEstablished { facts.isEstablished = isEstablished }
    if let isWitnessed { facts.isWitnessed = isWitnessed }
    if let asOf { facts.asOf = asOf }
    if let assignee { facts.assignee = assignee }
    if let isAllegation { facts.isAllegation = isAllegation }
    if let allegationTarget {
      facts.allegationTarget = allegationTarget
      facts.isAllegation = true
    }
    if !facts.isAllegation || cleared.contains(.allegationTarget) { facts.allegationTarget = nil }
    if cleared.contains(.asOf) { facts.asOf = nil }
    if cleared.contains(.assignee) { facts.assignee = nil }
    return facts
  }

  /// Nothing is said at all.
  package var isEmpty: Bool { self == ClaimChanges() }
}
