package import ClaimModel

/// A dossier in which a rule can look up where else a source is cited.
package struct AuditedDossier: Sendable {
  package let dossier: Dossier
  /// The attributions of one source or wording, in reading order.
  private let references: [String: [DossierAttribution]]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    let sorted = dossier.attributions.sorted {
      ($0.printed.spans.first ?? TextSpan(0, 0), $0.key)
        < ($1.printed.spans.first ?? TextSpan(0, 0), $1.key)
    }
    references = Dictionary(grouping: sorted) { Self.lookup($0, in: dossier) }
  }

  /// Every attribution to the same name or, where there is no name, in the same words; the given
  /// one is among them. In reading order.
  package func references(like attribution: DossierAttribution) -> [DossierAttribution] {
    references[Self.lookup(attribution, in: dossier)] ?? []
  }

  private static func lookup(_ attribution: DossierAttribution, in dossier: Dossier) -> String {
    let name = attribution.source.flatMap { dossier[$0]?.name } ?? attribution.printed.name
    return nameKey(name ?? dossier.text[spans: attribution.printed.wording])
  }
}
