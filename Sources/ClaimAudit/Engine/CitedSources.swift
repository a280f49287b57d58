import ClaimModel

/// The attributions of a dossier by their source: the same name or, where there is no name, the same
/// words, or words that the reader takes for somebody described before (“the official” whose council
/// stands in “a council official”).
struct CitedSources: Sendable {
  private var numbers: [Key<DossierAttribution>: Int] = [:]
  private var orders: [Key<DossierAttribution>: Int] = [:]
  private var references: [[DossierAttribution]] = []

  /// - Parameter attributions: in reading order.
  init(_ attributions: [DossierAttribution], in dossier: Dossier) {
    var numberOf: [String: Int] = [:]
    // By where the words for the institution start.
    var numberWithInstitution: [Int: Int] = [:]
    for (order, attribution) in attributions.enumerated() {
      let printed = attribution.printed
      let name = attribution.source.flatMap { dossier[$0]?.name } ?? printed.name
      let lookup = nameKey(name ?? dossier.text[spans: printed.wording])
      let institution = printed.details.institution
      let described = institution.flatMap { place in
        name != nil || printed.wording.contains { $0.contains(place) }
          ? nil : numberWithInstitution[place.start]
      }
      let number = described ?? numberOf[lookup] ?? references.count
      if number == references.count {
        numberOf[lookup] = number
        references.append([])
      }
      if let institution, numberWithInstitution[institution.start] == nil {
        numberWithInstitution[institution.start] = number
      }
      numbers[attribution.key] = number
      orders[attribution.key] = order
      references[number].append(attribution)
    }
  }

  /// Equal for attributions to one source.
  func number(of attribution: DossierAttribution) -> Int { numbers[attribution.key] ?? -1 }

  /// How many attributions come before it on the page.
  func order(of attribution: DossierAttribution) -> Int { orders[attribution.key] ?? -1 }

  /// Those of the same source, in reading order.
  func references(like attribution: DossierAttribution) -> [DossierAttribution] {
    numbers[attribution.key].map { references[$0] } ?? []
  }
}
