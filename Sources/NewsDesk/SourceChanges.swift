package import ClaimModel

/// What a person says of a source; what is nil they leave as it is.
package struct SourceChanges: Hashable, Sendable {
  package var kind: SourceKind?
  package var identity: Identity?
  /// Makes it named.
  package var name: String?
  package var affiliation: String?
  package var role: String?
  package var tenure: Tenure?
  package var isStateControlled: Bool?
  package var interest: String?
  package var note: String?
  /// Slugs of stories that are about it, and of those that are not.
  package var partyTo: [String] = []
  package var notPartyTo: [String] = []
  /// The capitalised words in its free text name nobody.
  package var isNotAName = false
  /// What is to be empty again.
  package var cleared: Set<ClearedField> = []

  package init() {}

  /// A field of a source that can be emptied.
  package enum ClearedField: String, CaseIterable, Sendable {
    case affiliation, role, tenure, interest, note
  }

  /// The facts with the changes in them. A name makes a source named, and one that is not named has none.
  func applied(to facts: SourceFacts) -> SourceFacts {
    var facts = facts
    if let kind { facts.kind = kind }
    if let identity { facts.identity = identity }
    if let name { (facts.name, facts.identity) = (name, .named) }
    if facts.identity != .named { facts.name = nil }
    if let affiliation { facts.affiliation = affiliation }
    if let role { facts.role = role }
    if let tenure { facts.tenure = tenure }
    if let isStateControlled { facts.isStateControlled = isStateControlled }
    if let interest { facts.interest = interest }
    if let note { facts.note = note }
    if cleared.contains(.affiliation) { facts.affiliation = nil }
    if cleared.contains(.role) { facts.role = nil }
    if cleared.contains(.tenure) { facts.tenure = nil }
    if cleared.contains(.interest) { facts.interest = nil }
    if cleared.contains(.note) { facts.note = nil }
    return facts
  }

  /// Nothing is said at all.
  package var isEmpty: Bool { self == SourceChanges() }
}

/// What a person says of the terms agreed with a source; what is nil they leave as it is.
package struct TermsChanges: Hashable, Sendable {
  package var footing: Footing?
  package var embargoedUntil: Timestamp?
  package var agreedWording: String?
  package var reason: String?
  package var grantedBy: String?
  package var approvedBy: String?
  package var identityKnownTo: String?
  /// The capitalised words in its free text name nobody.
  package var isNotAName = false
  package var cleared: Set<ClearedField> = []

  package init() {}

  /// A field of terms that can be emptied.
  package enum ClearedField: String, CaseIterable, Sendable {
    case embargo, wording, reason
    case grantedBy = "granted-by"
    case approvedBy = "approved-by"
    case knownTo = "known-to"
  }

  /// The facts with the changes in them.
  func applied(to facts: TermsFacts) -> TermsFacts {
    var facts = facts
    if let footing { facts.footing = footing }
    if let embargoedUntil { facts.embargoedUntil = embargoedUntil }
    if let agreedWording { facts.agreedWording = agreedWording }
    if let reason { facts.reason = reason }
    if let grantedBy { facts.grantedBy = grantedBy }
    if let approvedBy { facts.approvedBy = approvedBy }
    if let identityKnownTo { facts.identityKnownTo = identityKnownTo }
    if cleared.contains(.embargo) { facts.embargoedUntil = nil }
    if cleared.contains(.wording) { facts.agreedWording = nil }
    if cleared.contains(.reason) { facts.reason = nil }
    if cleared.contains(.grantedBy) { facts.grantedBy = nil }
    if cleared.contains(.approvedBy) { facts.approvedBy = nil }
    if cleared.contains(.knownTo) { facts.identityKnownTo = nil }
    return facts
  }

  /// Nothing is said at all.
  package var isEmpty: Bool { self == TermsChanges() }
}
