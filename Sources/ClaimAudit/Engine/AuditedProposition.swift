package import ClaimModel

/// What the claims of a page that say the same have in common. A claim that no other repeats is a
/// proposition by itself.
package struct AuditedProposition: Sendable {
  /// Its mentions in reading order; never empty.
  package let claims: [DossierClaim]
  /// Of all its claims, in reading order, each once.
  package let attributions: [DossierAttribution]
  /// The mention that most of the story hangs on: lead before key before support before background;
  /// among equals the first.
  package var central: DossierClaim { claims[centralIndex] }
  /// The mention that sounds least sure; among equals the first.
  package var weakest: DossierClaim { claims[weakestIndex] }
  /// How many independent sources can be counted on the page: distinct identified persons, bodies and
  /// documents, distinct single persons who are described, and stated numbers of people. A plural
  /// without a number counts as 0, and so does whoever only passes on another source of the same
  /// proposition, denies it, or declines to comment. (Sourcing standards, 3.1; a page shows no lineage
  /// beyond that.)
  package let countableSources: Int

  private let centralIndex: Int
  private let weakestIndex: Int

  /// - Parameters:
  ///   - claims: in reading order, not empty.
  ///   - attributions: in reading order.
  ///   - sourceNumber: equal for attributions to one source.
  init(
    claims: [DossierClaim], attributions: [DossierAttribution],
    sourceNumber: (DossierAttribution) -> Int
  ) {
    self.claims = claims
    self.attributions = attributions
    // `min` keeps the first of equals.
    centralIndex = claims.indices.min {
      claims[$0].printed.centrality.place < claims[$1].printed.centrality.place
    }!
    weakestIndex = claims.indices.min {
      claims[$0].printed.certainty.rank < claims[$1].printed.certainty.rank
    }!
    let passingOn = Set(attributions.compactMap(\.printed.details.parent))
    var counted: [Int: Int] = [:]
    for attribution in attributions {
      let printed = attribution.printed
      guard ![.deny, .decline, .ask].contains(printed.act),
        !(printed.wording.first.map(passingOn.contains) ?? false)
      else { continue }
      counted[sourceNumber(attribution), default: 0].raise(to: printed.countablePeople)
    }
    countableSources = counted.values.reduce(0, +)
  }

  /// Any of its mentions could be disputed.
  package var isContentious: Bool { claims.contains(where: \.printed.isContentious) }
}

extension PrintedAttribution {
  /// How many independent sources the wording by itself can stand for.
  fileprivate var countablePeople: Int {
    switch level {
    case .namedPerson, .namedOrganisation, .namedDocument, .partialName, .describedIndividual: 1
    case .countedGroup: details.count ?? 0
    case .describedGroup, .vague, .agentless, .ownVoice: 0
    }
  }
}

extension Centrality {
  /// 0 for the lead.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self)! }
}

extension Int {
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
