package import ClaimModel

/// The findings of a page that are one matter to an editor: all those about one source, or about one
/// proposition. An editor who has settled it is done with them all.
package struct FindingGroup: Hashable, Sendable {
  /// The gravest first, and among equals in reading order; never empty.
  package let findings: [Finding]

  /// How much of the page hangs on it.
  private let rank: Rank

  /// The first finding: what an editor is told of it when there is room for one only.
  package var first: Finding { findings[0] }

  /// What an editor should be told first comes first: errors before warnings before notes; then an
  /// allegation before anything else; then the lead before key before support before background; then
  /// the matter with more findings of its gravest kind; then the order of the page.
  /// (docs/audit.md; the order is our own, from what the standards call a reason to hold a story.)
  private struct Rank: Hashable, Comparable {
    /// 0 for an error.
    let severity: Int
    /// 0 for an allegation.
    let allegation: Int
    /// 0 for the lead.
    let centrality: Int
    /// Negative: minus how many findings weigh as much as the gravest.
    let count: Int
    let place: TextSpan

    static func < (a: Rank, b: Rank) -> Bool {
      (a.severity, a.allegation, a.centrality, a.count, a.place)
        < (b.severity, b.allegation, b.centrality, b.count, b.place)
    }
  }

  /// - Parameter findings: of the dossier, in reading order.
  package static func groups(of findings: [Finding], in dossier: Dossier) -> [FindingGroup] {
    let audited = AuditedDossier(dossier)
    return Dictionary(grouping: findings) { audited.matter(of: $0.subject) }.values
      .map { FindingGroup($0, in: audited) }.sorted { $0.rank < $1.rank }
  }

  /// - Parameter findings: in reading order, not empty.
  private init(_ findings: [Finding], in audited: AuditedDossier) {
    let byWeight = Severity.allCases.map { severity in
      findings.filter { $0.severity == severity }
    }
    let claims = findings.flatMap { audited.claims(of: $0.subject) }
    self.findings = byWeight.flatMap(\.self)
    let gravest = byWeight.firstIndex { !$0.isEmpty }!
    rank = Rank(
      severity: gravest,
      allegation: claims.contains { $0.printed.details.isAllegation } ? 0 : 1,
      centrality: claims.map { Centrality.allCases.firstIndex(of: $0.printed.centrality)! }.min()
        ?? Centrality.allCases.count,
      count: -byWeight[gravest].count, place: byWeight[gravest][0].place[0])
  }
}

extension AuditedDossier {
  /// What a finding is a part of for whoever settles it.
  fileprivate enum Matter: Hashable {
    /// Equal for one source.
    case source(Int)
    /// The central mention of the proposition.
    case proposition(Key<DossierClaim>)
  }

  /// Who says it is settled by asking the source, wherever it is cited; what nobody or several say is
  /// settled by the proposition.
  fileprivate func matter(of subject: Reference) -> Matter {
    switch subject {
    case .attribution(let key):
      dossier[key].map { .source(sourceNumber(of: $0)) } ?? .source(-1)
    case .claim(let key), .proposition(let key):
      dossier[key].map { matter(of: proposition(of: $0)) } ?? .proposition(key)
    }
  }

  private func matter(of proposition: AuditedProposition) -> Matter {
    let sources = Set(proposition.attributions.map(sourceNumber))
    let isOneSource =
      sources.count == 1 && proposition.claims.allSatisfy { !$0.attributions.isEmpty }
    return isOneSource ? .source(sources.first!) : .proposition(proposition.central.key)
  }

  fileprivate func claims(of subject: Reference) -> [DossierClaim] {
    switch subject {
    case .attribution(let key): dossier[key]?.claims.compactMap { dossier[$0] } ?? []
    case .claim(let key): dossier[key].map { [$0] } ?? []
    case .proposition(let key): dossier[key].map { proposition(of: $0).claims } ?? []
    }
  }
}
