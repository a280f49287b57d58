/// An attribution in the ledger, with everything that hangs on it.
package struct DetailedAttribution: Hashable, Sendable {
  package let id: ID<Attribution>
  package let handle: Handle
  package let revision: Int
  /// The slug of its story.
  package let slug: String
  /// The ordinal of its draft.
  package let draft: Int
  /// Of the segment in which it starts; nil between segments.
  package let address: Address?
  /// The words that attribute, as printed.
  package let wording: String
  package let printed: PrintedAttribution
  /// Nil for an agentless one.
  package let source: AttributedSource?
  package let facts: AttributionFacts
  /// Words in its note of which somebody said that they name nobody; a line each.
  package let notNames: String?
  /// By handle.
  package let claims: [Handle]
  /// The attributions in whose content it stands, the nearest first.
  package let within: [Handle]
  /// Those that stand in its content.
  package let contents: [Handle]
  /// Who put it on record, and when.
  package let agent: String
  package let addedAt: Timestamp

  package init(
    id: ID<Attribution>, handle: Handle, revision: Int, slug: String, draft: Int,
    address: Address?, wording: String, printed: PrintedAttribution, source: AttributedSource?,
    facts: AttributionFacts, notNames: String?, claims: [Handle], within: [Handle],
    contents: [Handle], agent: String, addedAt: Timestamp
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.slug = slug
    self.draft = draft
    self.address = address
    self.wording = wording
    self.printed = printed
    self.source = source
    self.facts = facts
    self.notNames = notNames
    self.claims = claims
    self.within = within
    self.contents = contents
    self.agent = agent
    self.addedAt = addedAt
  }
}

/// The source of an attribution, as far as a list shows it.
package struct AttributedSource: Hashable, Sendable {
  package let handle: Handle
  /// The source that stands for it; its own handle while it stands for itself.
  package let standsFor: Handle
  package let identity: Identity
  /// Nil unless it is named.
  package let name: String?

  package init(handle: Handle, standsFor: Handle, identity: Identity, name: String?) {
    self.handle = handle
    self.standsFor = standsFor
    self.identity = identity
    self.name = name
  }

  /// The source as attributed, where another one stands for it.
  package var alias: Handle? { handle == standsFor ? nil : handle }

  /// Whether a handle means it: its own, or that of the one that stands for it.
  package func isMeant(by handle: Handle) -> Bool { handle == self.handle || handle == standsFor }
}

/// What people say of an attribution beside what the page prints.
package struct AttributionFacts: Hashable, Sendable {
  /// How the source knows; nil where nobody said.
  package var basis: Basis?
  /// How many people are behind the wording; nil where nobody said.
  package var recordedCount: Int?
  package var note: String?

  package init(basis: Basis? = nil, recordedCount: Int? = nil, note: String? = nil) {
    self.basis = basis
    self.recordedCount = recordedCount
    self.note = note
  }

  /// By the names of the fields.
  package var fields: [String: FieldValue] {
    [
      "basis": .word(basis),
      "recordedCount": recordedCount.map(FieldValue.number) ?? .null, "note": .optional(note),
    ]
  }
}
