package import ClaimModel

/// Applies rules to a dossier.
package enum Audit {
  /// What the rules find under a policy, in reading order and within one place by rule name.
  ///
  /// All rules are applied before any of them silences another. A rule reports one place once, however
  /// many attributions or claims stand there. A rule that the policy turns off is not applied.
  package static func findings(
    in dossier: Dossier, policy: Policy = .default, rules: [AuditRule] = RuleCatalogue.rules
  ) -> [Finding] {
    let audited = AuditedDossier(dossier, policy: policy)
    let hits = rules.flatMap { rule in
      policy.severity(of: rule, in: dossier.story.genre).map {
        rule.condition.hits(of: rule, weighing: $0, in: audited)
      } ?? []
    }
    var fingerprinter = Fingerprinter(dossier)
    var previous: Hit?
    return Silencing.heard(hits, in: audited).sorted { $0.comes(before: $1) }.compactMap { hit in
      defer { previous = hit }
      if let previous, previous.rule.name == hit.rule.name, previous.place == hit.place {
        return nil
      }
      return Finding(
        rule: hit.rule.name, severity: hit.severity, subject: hit.subject, place: hit.place,
        arguments: hit.arguments(),
        fingerprint: fingerprinter.fingerprint(rule: hit.rule.name, place: hit.place))
    }
  }
}

/// A rule that fired, and for what.
struct Hit {
  let rule: AuditRule
  let severity: Severity
  let subject: Reference
  /// In reading order; never empty, not even for an element that stands nowhere in the text.
  let place: [TextSpan]
  /// Asked for only where the finding is reported.
  let arguments: () -> [String: FindingArgument]

  /// Equal places of one rule are neighbours in this order, the gravest first.
  func comes(before other: Hit) -> Bool {
    // Few hits start at one place, and only those need be compared further.
    place[0] == other.place[0] ? order < other.order : place[0] < other.place[0]
  }

  private var order: (TextSpan, String, Places, Int, Int) {
    let gravity = Severity.allCases.firstIndex(of: severity)!
    return (place[0], rule.name, Places(spans: place), gravity, subject.number)
  }

  struct Places: Comparable {
    let spans: [TextSpan]
    static func < (a: Places, b: Places) -> Bool { a.spans.lexicographicallyPrecedes(b.spans) }
  }
}

extension Reference {
  fileprivate var number: Int {
    switch self {
    case .attribution(let key): key.number
    case .claim(let key), .proposition(let key): key.number
    }
  }
}

extension Condition {
  /// Everything in a dossier for which all clauses hold.
  fileprivate func hits(of rule: AuditRule, weighing severity: Severity, in audited: AuditedDossier)
    -> [Hit]
  {
    switch self {
    case .attribution(let criteria): criteria.hits(of: rule, weighing: severity, in: audited)
    case .claim(let criteria): criteria.hits(of: rule, weighing: severity, in: audited)
    case .proposition(let criteria): criteria.hits(of: rule, weighing: severity, in: audited)
    }
  }
}

extension Criteria {
  fileprivate func hits(of rule: AuditRule, weighing severity: Severity, in audited: AuditedDossier)
    -> [Hit]
  {
    Subject.all(in: audited).filter { subject in
      clauses.allSatisfy { $0.holds(subject, audited) }
    }.map { subject in
      let own = place?(subject, audited) ?? []
      let spans = own.isEmpty ? subject.place : own
      return Hit(
        rule: rule,
        severity: weight(of: subject, in: audited, against: severity),
        subject: subject.reference, place: spans.isEmpty ? [TextSpan(0, 0)] : spans.sorted(),
        arguments: {
          subject.arguments(in: audited)
            .merging(arguments?(subject, audited) ?? [:]) { _, extra in extra }
        })
    }
  }
}

extension Criteria {
  private func weight(
    of subject: Subject, in audited: AuditedDossier, against severity: Severity
  ) -> Severity {
    if raisedBy?.holds(subject, audited) ?? false { return severity.raised }
    return loweredBy?.holds(subject, audited) ?? false ? severity.lowered : severity
  }
}

extension Severity {
  /// One step less; information stays that.
  fileprivate var lowered: Severity {
    switch self {
    case .error: .warning
    case .warning, .info: .info
    }
  }

  /// One step more; an error stays one.
  fileprivate var raised: Severity {
    switch self {
    case .info: .warning
    case .warning, .error: .error
    }
  }
}
