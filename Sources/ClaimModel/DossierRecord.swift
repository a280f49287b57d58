/// What only a ledger knows of a story.
package struct DossierRecord: Hashable, Sendable {
  /// The ordinal of the draft that the dossier shows.
  package let draft: Int
  package let publicationState: PublicationState
  /// The name of the policy that the story was added under.
  package let policy: String
  package let addedAt: Timestamp
  /// Of the bytes of the file that was added.
  package let originalDigest: Digest
  package let fileName: String
  /// In reading order. What they point at is not in the dossier, so no rule sees it.
  package let rejected: [RejectedProposal]
  /// By handle. What they say is not in the dossier, so no rule sees it.
  package let cut: [CutClaim]
  /// In reading order.
  package let setAside: [SetAsideSentence]
  package let head: HistoryHead

  package init(
    draft: Int, publicationState: PublicationState, policy: String, addedAt: Timestamp,
    originalDigest: Digest, fileName: String, rejected: [RejectedProposal], cut: [CutClaim] = [],
    setAside: [SetAsideSentence] = [], head: HistoryHead
  ) {
    self.cut = cut
    self.setAside = setAside
    self.draft = draft
    self.publicationState = publicationState
    self.policy = policy
    self.addedAt = addedAt
    self.originalDigest = originalDigest
    self.fileName = fileName
    self.rejected = rejected
    self.head = head
  }
}

/// A proposal that a person turned down: remembered, so that nobody takes silence for all clear.
package struct RejectedProposal: Hashable, Sendable {
  package let handle: Handle
  package let spans: [TextSpan]
  package let decider: String
  /// Nil when nobody said why.
  package let reason: String?

  package init(handle: Handle, spans: [TextSpan], decider: String, reason: String?) {
    self.handle = handle
    self.spans = spans
    self.decider = decider
    self.reason = reason
  }
}

/// A claim that a person cut.
package struct CutClaim: Hashable, Sendable {
  package let handle: Handle
  package let words: String
  /// Where the draft prints it; empty where it does not any more.
  package let spans: [TextSpan]
  package let agent: String
  /// Nil when nobody said why.
  package let reason: String?

  package init(handle: Handle, words: String, spans: [TextSpan], agent: String, reason: String?) {
    self.handle = handle
    self.words = words
    self.spans = spans
    self.agent = agent
    self.reason = reason
  }
}

/// A sentence that a person found to be no claim.
package struct SetAsideSentence: Hashable, Sendable {
  package let address: Address
  package let `class`: SetAsideClass
  package let agent: String

  package init(address: Address, class: SetAsideClass, agent: String) {
    self.address = address
    self.class = `class`
    self.agent = agent
  }
}
