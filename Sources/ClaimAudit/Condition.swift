package import ClaimModel

/// When a rule fires: what it is about, and what must hold of that.
package enum Condition: Sendable {
  case attribution(Criteria<DossierAttribution>)
  case claim(Criteria<DossierClaim>)
  case proposition(Criteria<AuditedProposition>)
}

/// What must hold of a subject for a rule to fire, and how its finding differs from the usual one.
/// A list of clauses is one: `.claim([.isOwnVoice, .isDisputable])`.
package struct Criteria<Subject: AuditSubject>: Sendable, ExpressibleByArrayLiteral {
  /// All of them must hold.
  package let clauses: [Clause<Subject>]
  /// Where it holds, the finding weighs one step more than the policy says; nil where it never does.
  package let raisedBy: Clause<Subject>?
  /// Where it holds, the finding weighs one step less than the policy says; nil where it never does.
  package let loweredBy: Clause<Subject>?
  /// The words that the finding points at, in any order; nil for those of the whole subject, which
  /// also serve where it gives none. Several spans are one place.
  let place: (@Sendable (Subject, AuditedDossier) -> [TextSpan])?
  /// Arguments for the message beside the standard ones, which they may replace.
  let arguments: (@Sendable (Subject, AuditedDossier) -> [String: FindingArgument])?

  package init(
    _ clauses: [Clause<Subject>], raisedBy: Clause<Subject>? = nil,
    loweredBy: Clause<Subject>? = nil,
    place: (@Sendable (Subject, AuditedDossier) -> [TextSpan])? = nil,
    arguments: (@Sendable (Subject, AuditedDossier) -> [String: FindingArgument])? = nil
  ) {
    self.clauses = clauses
    self.raisedBy = raisedBy
    self.loweredBy = loweredBy
    self.place = place
    self.arguments = arguments
  }

  package init(arrayLiteral clauses: Clause<Subject>...) { self.init(clauses) }

  fileprivate func droppingClause(at index: Int) -> Criteria {
    Criteria(
      Array(clauses[..<index] + clauses[(index + 1)...]), raisedBy: raisedBy,
      loweredBy: loweredBy, place: place, arguments: arguments)
  }

  fileprivate var neverWeighed: Criteria { Criteria(clauses, place: place, arguments: arguments) }
}

/// One part of a rule's condition. It tests level, kind, certainty, a flag or a threshold of the
/// policy, never a word.
package struct Clause<Subject>: Sendable {
  /// What must hold, in words.
  package let name: String
  package let holds: @Sendable (Subject, AuditedDossier) -> Bool

  package init(_ name: String, holds: @escaping @Sendable (Subject, AuditedDossier) -> Bool) {
    self.name = name
    self.holds = holds
  }
}

// MARK: To show what each part is there for

extension Condition {
  /// What each clause asks, in order.
  package var clauseNames: [String] {
    switch self {
    case .attribution(let criteria): criteria.clauses.map(\.name)
    case .claim(let criteria): criteria.clauses.map(\.name)
    case .proposition(let criteria): criteria.clauses.map(\.name)
    }
  }

  /// What the clause asks by which a finding is raised or lowered; nil where there is none.
  package var weighingClauseName: String? {
    switch self {
    case .attribution(let criteria): (criteria.raisedBy ?? criteria.loweredBy)?.name
    case .claim(let criteria): (criteria.raisedBy ?? criteria.loweredBy)?.name
    case .proposition(let criteria): (criteria.raisedBy ?? criteria.loweredBy)?.name
    }
  }

  func droppingClause(at index: Int) -> Condition {
    switch self {
    case .attribution(let criteria): .attribution(criteria.droppingClause(at: index))
    case .claim(let criteria): .claim(criteria.droppingClause(at: index))
    case .proposition(let criteria): .proposition(criteria.droppingClause(at: index))
    }
  }

  var neverWeighed: Condition {
    switch self {
    case .attribution(let criteria): .attribution(criteria.neverWeighed)
    case .claim(let criteria): .claim(criteria.neverWeighed)
    case .proposition(let criteria): .proposition(criteria.neverWeighed)
    }
  }
}
