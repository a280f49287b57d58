/// A source in the ledger, with everything that hangs on it.
package struct LoggedSource: Hashable, Sendable {
  package let id: ID<Source>
  package let handle: Handle
  package let revision: Int
  package let facts: SourceFacts
  /// Words in its free text of which somebody said that they name nobody; a line each.
  package let notNames: String?
  /// The source that stands for it; nil while it stands for itself.
  package let mergedInto: Handle?
  /// The sources that are merged into it.
  package let aliases: [Handle]
  /// On record, by wording.
  package let descriptors: [LoggedDescriptor]
  /// How drafts print it where they do not name it; its own and its aliases', by wording.
  package let printed: [PrintedDescriptor]
  /// Its own and its aliases', by slug.
  package let parties: [LoggedParty]
  /// Its own and its aliases', by slug.
  package let terms: [LoggedTerms]
  /// Its own and its aliases'.
  package let attributions: [Handle]
  /// Slugs of those that it or an alias speaks in.
  package let stories: [String]
  /// Who put it on record, and when.
  package let agent: String
  package let addedAt: Timestamp

  package init(
    id: ID<Source>, handle: Handle, revision: Int, facts: SourceFacts, notNames: String?,
    mergedInto: Handle?, aliases: [Handle], descriptors: [LoggedDescriptor],
    printed: [PrintedDescriptor], parties: [LoggedParty], terms: [LoggedTerms],
    attributions: [Handle], stories: [String], agent: String, addedAt: Timestamp
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.facts = facts
    self.notNames = notNames
    self.mergedInto = mergedInto
    self.aliases = aliases
    self.descriptors = descriptors
    self.printed = printed
    self.parties = parties
    self.terms = terms
    self.attributions = attributions
    self.stories = stories
    self.agent = agent
    self.addedAt = addedAt
  }
}

/// What people say of a source.
package struct SourceFacts: Hashable, Sendable {
  package var kind: SourceKind
  package var identity: Identity
  /// Nil unless it is named.
  package var name: String?
  /// The body it belongs to.
  package var affiliation: String?
  /// What it is or does there.
  package var role: String?
  /// Whether it is so still; nil where nobody said.
  package var tenure: Tenure?
  /// An outlet that a state controls.
  package var isStateControlled: Bool
  /// A stake in what it speaks of, in the newsroom's words.
  package var interest: String?
  package var note: String?

  package init(
    kind: SourceKind, identity: Identity, name: String? = nil, affiliation: String? = nil,
    role: String? = nil, tenure: Tenure? = nil, isStateControlled: Bool = false,
    interest: String? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.identity = identity
    self.name = name
    self.affiliation = affiliation
    self.role = role
    self.tenure = tenure
    self.isStateControlled = isStateControlled
    self.interest = interest
    self.note = note
  }

  /// By the names of the source's fields.
  package var fields: [String: FieldValue] {
    [
      "kind": .word(kind), "identity": .word(identity), "name": .optional(name),
      "affiliation": .optional(affiliation), "role": .optional(role), "tenure": .word(tenure),
      "isStateControlled": .flag(isStateControlled), "interest": .optional(interest),
      "note": .optional(note),
    ]
  }

  /// What could give a withheld source away.
  package var freeTexts: [String] { [affiliation, role, interest, note].compactMap(\.self) }
}

/// How a source may be named in print, as the ledger holds it.
package struct LoggedDescriptor: Hashable, Sendable {
  package let uid: UID
  package let revision: Int
  package let wording: String
  /// The source agreed to be named so.
  package let isAgreed: Bool
  package let notNames: String?

  package init(uid: UID, revision: Int, wording: String, isAgreed: Bool, notNames: String?) {
    self.uid = uid
    self.revision = revision
    self.wording = wording
    self.isAgreed = isAgreed
    self.notNames = notNames
  }
}

/// How drafts print a source that they do not name.
package struct PrintedDescriptor: Hashable, Sendable {
  package let wording: String
  /// How many attributions print it so.
  package let count: Int
  /// The source agreed to be named so.
  package let isAgreed: Bool

  package init(wording: String, count: Int, isAgreed: Bool) {
    self.wording = wording
    self.count = count
    self.isAgreed = isAgreed
  }
}

/// Whether a story is about a source, as a person put it.
package struct LoggedParty: Hashable, Sendable {
  package let uid: UID
  package let revision: Int
  package let source: Handle
  package let slug: String
  package let isParty: Bool

  package init(uid: UID, revision: Int, source: Handle, slug: String, isParty: Bool) {
    self.uid = uid
    self.revision = revision
    self.source = source
    self.slug = slug
    self.isParty = isParty
  }
}

/// The conditions agreed with a source for a story, as the ledger holds them.
package struct LoggedTerms: Hashable, Sendable {
  package let uid: UID
  package let revision: Int
  package let source: Handle
  package let slug: String
  package let facts: TermsFacts
  package let notNames: String?
  /// Who changed them last, and when.
  package let agent: String
  package let changedAt: Timestamp

  package init(
    uid: UID, revision: Int, source: Handle, slug: String, facts: TermsFacts, notNames: String?,
    agent: String, changedAt: Timestamp
  ) {
    self.uid = uid
    self.revision = revision
    self.source = source
    self.slug = slug
    self.facts = facts
    self.notNames = notNames
    self.agent = agent
    self.changedAt = changedAt
  }
}

/// What people say of the conditions agreed with a source.
package struct TermsFacts: Hashable, Sendable {
  package var footing: Footing
  /// Nothing of it may be printed before.
  package var embargoedUntil: Timestamp?
  /// What was agreed, in words.
  package var agreedWording: String?
  /// Why the source is not to be named.
  package var reason: String?
  /// Who gave the word of the newsroom.
  package var grantedBy: String?
  /// The editor who approved of it.
  package var approvedBy: String?
  /// Who in the newsroom knows who it is.
  package var identityKnownTo: String?

  package init(
    footing: Footing, embargoedUntil: Timestamp? = nil, agreedWording: String? = nil,
    reason: String? = nil, grantedBy: String? = nil, approvedBy: String? = nil,
    identityKnownTo: String? = nil
  ) {
    self.footing = footing
    self.embargoedUntil = embargoedUntil
    self.agreedWording = agreedWording
    self.reason = reason
    self.grantedBy = grantedBy
    self.approvedBy = approvedBy
    self.identityKnownTo = identityKnownTo
  }

  /// By the names of the fields.
  package var fields: [String: FieldValue] {
    [
      "footing": .word(footing),
      "embargoedUntil": embargoedUntil.map { .number(Int($0.milliseconds)) } ?? .null,
      "agreedWording": .optional(agreedWording), "reason": .optional(reason),
      "grantedBy": .optional(grantedBy), "approvedBy": .optional(approvedBy),
      "identityKnownTo": .optional(identityKnownTo),
    ]
  }

  /// What could give a withheld source away; the fields that name people of the newsroom are not among
  /// it.
  package var freeTexts: [String] { [agreedWording, reason].compactMap(\.self) }
}
