import ClaimModel

/// What rules say of one another, so that one defect is one finding. (Sourcing standards, 3.3.)
enum Silencing {
  /// The hits that are left when each rule has silenced what it makes superfluous, and then one is left
  /// of each exclusion.
  ///
  /// A hit that is itself silenced silences all the same, so that no order of the rules matters.
  static func heard(_ hits: [Hit], in audited: AuditedDossier) -> [Hit] {
    var silenced: [String: Set<Reference>] = [:]
    for hit in hits where !hit.rule.silences.isEmpty {
      let subjects = audited.subjects(coveredBy: hit.subject)
      for name in hit.rule.silences { silenced[name, default: []].formUnion(subjects) }
    }
    let left = hits.filter { !(silenced[$0.rule.name]?.contains($0.subject) ?? false) }

    // By the name of an exclusion, and what only one of its rules may speak of.
    var chosen: [String: [Reference: Hit]] = [:]
    for hit in left {
      guard let exclusion = hit.rule.exclusion?.rawValue else { continue }
      if let other = chosen[exclusion]?[hit.subject], !hit.goesBefore(other) { continue }
      chosen[exclusion, default: [:]][hit.subject] = hit
    }
    return left.filter { hit in
      hit.rule.exclusion.map {
        chosen[$0.rawValue]?[hit.subject]?.rule.name == hit.rule.name
      } ?? true
    }
  }
}

extension Hit {
  fileprivate func goesBefore(_ other: Hit) -> Bool {
    (other.severity, rule.name) < (severity, other.rule.name)
  }
}

extension AuditedDossier {
  /// The subject itself, the proposition of a claim, and the claims of an attribution or a proposition.
  fileprivate func subjects(coveredBy subject: Reference) -> [Reference] {
    switch subject {
    case .attribution(let key):
      [subject] + (dossier[key]?.claims ?? []).map(Reference.claim)
    case .claim(let key):
      [subject] + (dossier[key].map { [proposition(of: $0).reference] } ?? [])
    case .proposition(let key):
      [subject]
        + (dossier[key].map { proposition(of: $0).claims.map { .claim($0.key) } } ?? [])
    }
  }
}
