/// One piece of journalism through all its drafts, as the ledger holds it.
package struct Story: Hashable, Sendable {
  package let id: ID<Story>
  package let revision: Int
  /// Unique in the ledger; lower-case letters, digits and single hyphens.
  package let slug: String
  package let title: String
  package let genre: Genre
  /// ISO 639-1.
  package let language: String
  package let publicationState: PublicationState
  /// The name of the policy recorded when the story was added.
  package let policy: String
  package let addedAt: Timestamp
  /// The ordinal of its newest draft, from 1.
  package let newestDraft: Int
  package let claimCount: Int
  package let openProposalCount: Int

  package init(
    id: ID<Story>, revision: Int, slug: String, title: String, genre: Genre, language: String,
    publicationState: PublicationState, policy: String, addedAt: Timestamp, newestDraft: Int,
    claimCount: Int, openProposalCount: Int
  ) {
    self.id = id
    self.revision = revision
    self.slug = slug
    self.title = title
    self.genre = genre
    self.language = language
    self.publicationState = publicationState
    self.policy = policy
    self.addedAt = addedAt
    self.newestDraft = newestDraft
    self.claimCount = claimCount
    self.openProposalCount = openProposalCount
  }
}

/// One immutable text of a story. Named so that its uid has a type.
package enum Draft {}
/// A statement of fact that a story stands on, in the newsroom's own words. Named so that its uid
/// has a type; what a report needs of a claim is `DossierClaim`.
package enum Claim {}
/// The place in a draft where a claim is printed. Named so that its uid has a type.
package enum Mention {}
/// The link from claims to a source as printed. Named so that its uid has a type; what a report
/// needs of it is `DossierAttribution`.
package enum Attribution {}

/// Who or what claims come from, as the ledger holds it.
package struct Source: Hashable, Sendable {
  package let id: ID<Source>
  package let handle: Handle
  package let revision: Int
  package let kind: SourceKind
  package let identity: Identity
  /// Nil unless `identity` is `named`.
  package let name: String?
  package let isStateControlled: Bool

  package init(
    id: ID<Source>, handle: Handle, revision: Int, kind: SourceKind, identity: Identity,
    name: String?, isStateControlled: Bool
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.kind = kind
    self.identity = identity
    self.name = name
    self.isStateControlled = isStateControlled
  }
}

/// A proposal in the ledger, with what became of it.
package struct LoggedProposal: Hashable, Sendable {
  package let id: ID<Proposal>
  package let handle: Handle
  package let revision: Int
  /// The slug of its story.
  package let story: String
  package let draft: Int
  /// Of that draft; every span of the proposal lies in it.
  package let text: DraftText
  package let proposal: Proposal
  package let decision: Decision
  /// Nil while the decision is open.
  package let decider: String?
  package let decidedAt: Timestamp?
  /// Why it was rejected; nil when it was not, or nobody said why.
  package let reason: String?

  package init(
    id: ID<Proposal>, handle: Handle, revision: Int, story: String, draft: Int,
    text: DraftText, proposal: Proposal, decision: Decision, decider: String?,
    decidedAt: Timestamp?, reason: String?
  ) {
    self.reason = reason
    self.id = id
    self.handle = handle
    self.revision = revision
    self.story = story
    self.draft = draft
    self.text = text
    self.proposal = proposal
    self.decision = decision
    self.decider = decider
    self.decidedAt = decidedAt
  }
}

/// One line of the history: who did what to which rows, when.
package struct HistoryEntry: Hashable, Sendable {
  /// From 1, without gaps.
  package let sequence: Int
  package let act: ID<Act>
  package let time: Timestamp
  package let agent: String
  package let verb: String
  /// Slugs and handles of what was touched, for people.
  package let touched: [String]
  package let digest: Digest
  /// The last purge that took words out of it; nil where none did.
  package let purge: PurgeMark?
  /// Why, of a purge; nil for every other act.
  package let reason: String?

  package init(
    sequence: Int, act: ID<Act>, time: Timestamp, agent: String, verb: String, touched: [String],
    digest: Digest, purge: PurgeMark? = nil, reason: String? = nil
  ) {
    self.reason = reason
    self.purge = purge
    self.sequence = sequence
    self.act = act
    self.time = time
    self.agent = agent
    self.verb = verb
    self.touched = touched
    self.digest = digest
  }
}

/// Who purged the words of an act, when, and the place of that purge in the history.
package struct PurgeMark: Hashable, Sendable, Codable {
  package let sequence: Int
  package let agent: String
  package let time: Timestamp

  package init(sequence: Int, agent: String, time: Timestamp) {
    self.sequence = sequence
    self.agent = agent
    self.time = time
  }
}

/// The end of a ledger's history. Whoever keeps it can tell later whether the past was changed.
package struct HistoryHead: Hashable, Sendable {
  /// The ledger's own uid.
  package let ledger: UID
  /// 0 for a ledger without events.
  package let sequence: Int
  package let digest: Digest

  package init(ledger: UID, sequence: Int, digest: Digest) {
    self.ledger = ledger
    self.sequence = sequence
    self.digest = digest
  }
}
