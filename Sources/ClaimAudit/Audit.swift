package import ClaimModel

/// Applies rules to a dossier.
package enum Audit {
  /// What the rules find, in reading order and within one place by rule name.
  ///
  /// Rules that would say the same thing twice exclude each other in their conditions. Beyond that,
  /// a rule reports one place once, however many attributions or claims stand there.
  package static func findings(
    in dossier: Dossier, policy: Policy = .default, rules: [AuditRule] = RuleCatalogue.rules
  ) -> [Finding] {
    let audited = AuditedDossier(dossier)
    let hits = rules.flatMap { rule in
      rule.condition.subjects(in: audited).map { Hit(rule: rule, subject: $0) }
    }
    var fingerprinter = Fingerprinter(dossier)
    var previous: Hit?
    return hits.sorted { $0.order < $1.order }.compactMap { hit in
      defer { previous = hit }
      if let previous, previous.rule.name == hit.rule.name, previous.place == hit.place {
        return nil
      }
      return Finding(
        rule: hit.rule.name, severity: policy.severity(of: hit.rule),
        subject: hit.subject.reference, place: hit.place, arguments: hit.subject.arguments,
        fingerprint: fingerprinter.fingerprint(rule: hit.rule.name, place: hit.place))
    }
  }
}

/// A rule that fired, and for what.
private struct Hit {
  let rule: AuditRule
  let subject: Subject
  let place: [TextSpan]

  init(rule: AuditRule, subject: Subject) {
    self.rule = rule
    self.subject = subject
    place = subject.place
  }

  /// Equal places of one rule are neighbours in this order.
  var order: (TextSpan, String, Places, Int) {
    (place[0], rule.name, Places(spans: place), subject.number)
  }

  struct Places: Comparable {
    let spans: [TextSpan]
    static func < (a: Places, b: Places) -> Bool { a.spans.lexicographicallyPrecedes(b.spans) }
  }
}

/// What a rule fired for.
private enum Subject {
  case attribution(DossierAttribution)
  case claim(DossierClaim)

  var reference: Reference {
    switch self {
    case .attribution(let attribution): .attribution(attribution.key)
    case .claim(let claim): .claim(claim.key)
    }
  }

  var number: Int {
    switch self {
    case .attribution(let attribution): attribution.key.number
    case .claim(let claim): claim.key.number
    }
  }

  /// Never empty, not even for an element that stands nowhere in the text.
  var place: [TextSpan] {
    let spans =
      switch self {
      case .attribution(let attribution): attribution.printed.wording
      case .claim(let claim): claim.printed.spans
      }
    return spans.isEmpty ? [TextSpan(0, 0)] : spans.sorted()
  }

  var arguments: [String: FindingArgument] {
    switch self {
    case .attribution(let attribution):
      var arguments: [String: FindingArgument] = [
        "wording": .spans(place), "level": .word(attribution.printed.level.rawValue),
      ]
      if let reason = attribution.printed.reason {
        arguments["reason"] = .word(reason.kind.rawValue)
      }
      return arguments
    case .claim(let claim):
      return ["span": .spans(place), "kind": .word(claim.printed.kind.rawValue)]
    }
  }
}

extension Condition {
  /// Everything in a dossier for which all clauses hold.
  fileprivate func subjects(in audited: AuditedDossier) -> [Subject] {
    switch self {
    case .attribution(let clauses):
      audited.dossier.attributions.filter { attribution in
        clauses.allSatisfy { $0.holds(attribution, audited) }
      }.map(Subject.attribution)
    case .claim(let clauses):
      audited.dossier.claims.filter { claim in
        clauses.allSatisfy { $0.holds(claim, audited) }
      }.map(Subject.claim)
    }
  }
}
