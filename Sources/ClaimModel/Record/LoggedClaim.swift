/// A claim in the ledger, with everything that hangs on it.
package struct LoggedClaim: Hashable, Sendable {
  package let id: ID<Claim>
  package let handle: Handle
  package let revision: Int
  package let story: ID<Story>
  /// The slug of its story.
  package let slug: String
  package let facts: ClaimFacts
  package let standing: ClaimStanding
  /// The claim it was split from, and those it was split into.
  package let parent: Handle?
  package let parts: [Handle]
  /// The claims that are merged into it.
  package let aliases: [Handle]
  /// In reading order, the newest draft first.
  package let mentions: [LoggedMention]
  package let attributions: [LoggedAttribution]
  /// Who put it on record, and when.
  package let agent: String
  package let addedAt: Timestamp
  /// What the reader made of it; nil where a person added it.
  package let proposed: ProposedClaim?
  /// What is recorded for and against it.
  package var support = ClaimSupport()

  package init(
    id: ID<Claim>, handle: Handle, revision: Int, story: ID<Story>, slug: String,
    facts: ClaimFacts, standing: ClaimStanding, parent: Handle?, parts: [Handle],
    aliases: [Handle], mentions: [LoggedMention], attributions: [LoggedAttribution],
    agent: String, addedAt: Timestamp, proposed: ProposedClaim?
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.story = story
    self.slug = slug
    self.facts = facts
    self.standing = standing
    self.parent = parent
    self.parts = parts
    self.aliases = aliases
    self.mentions = mentions
    self.attributions = attributions
    self.agent = agent
    self.addedAt = addedAt
    self.proposed = proposed
  }
}

/// What people say of a claim; it stands over what the reader made of it.
package struct ClaimFacts: Hashable, Sendable {
  /// In the newsroom's own words; as printed while nobody has reworded it.
  package var words: String
  package var kind: ClaimKind
  package var centrality: Centrality
  /// A reasonable reader or a party could dispute it.
  package var isContentious: Bool
  /// Says that somebody did wrong.
  package var isAllegation: Bool
  /// Who is accused, as a person put it; nil where nobody said, and unless it is an allegation.
  package var allegationTarget: String?
  /// Public fact that needs no source.
  package var isEstablished: Bool
  /// One of us was there.
  package var isWitnessed: Bool
  /// The day, month or year for which it holds.
  package var asOf: PartialDate?
  /// Who is to check it.
  package var assignee: String?

  package init(
    words: String, kind: ClaimKind, centrality: Centrality, isContentious: Bool = false,
    isAllegation: Bool = false, allegationTarget: String? = nil, isEstablished: Bool = false,
    isWitnessed: Bool = false, asOf: PartialDate? = nil, assignee: String? = nil
  ) {
    self.words = words
    self.kind = kind
    self.centrality = centrality
    self.isContentious = isContentious
    self.isAllegation = isAllegation
    self.allegationTarget = allegationTarget
    self.isEstablished = isEstablished
    self.isWitnessed = isWitnessed
    self.asOf = asOf
    self.assignee = assignee
  }

  /// By the names of the claim's fields.
  package var fields: [String: FieldValue] {
    [
      "words": .text(words), "kind": .word(kind), "centrality": .word(centrality),
      "isContentious": .flag(isContentious), "isAllegation": .flag(isAllegation),
      "allegationTarget": .optional(allegationTarget), "isEstablished": .flag(isEstablished),
      "isWitnessed": .flag(isWitnessed), "asOf": .optional(asOf?.description),
      "assignee": .optional(assignee),
    ]
  }
}

/// Whether a claim is in the story.
package enum ClaimStanding: Hashable, Sendable {
  case open
  /// - Parameters:
  ///   - by: who took it out.
  ///   - reason: nil where nobody said why.
  case cut(by: String, at: Timestamp, reason: String?)
  /// Its parts stand for it.
  case superseded
  /// Another claim stands for it.
  case merged(into: Handle)

  /// Its word in JSON and in `claimView`, before any check.
  package var status: ClaimStatus {
    switch self {
    case .open: .open
    case .cut: .cut
    case .superseded: .superseded
    case .merged: .merged
    }
  }
}

/// What has become of a claim. It is derived, never stored.
package enum ClaimStatus: String, CaseIterable, Sendable, Codable {
  /// No check that holds has come to anything.
  case open
  case inCheck = "in-check"
  case verified, disputed, cut, superseded, merged

  /// Those of claims that stand.
  package static let standing: Set<ClaimStatus> = [.open, .inCheck, .verified, .disputed]
}

/// The place in a draft where a claim is printed, as the ledger holds it.
package struct LoggedMention: Hashable, Sendable {
  package let id: ID<Mention>
  package let revision: Int
  /// The ordinal of its draft.
  package let draft: Int
  /// Of the segment in which it starts; nil between segments.
  package let address: Address?
  package let spans: [TextSpan]
  /// The words there, pieces joined by “ … ”.
  package let exact: String
  package let certainty: Certainty
  package let certaintyCues: [TextSpan]
  package let polarity: Polarity
  package let quoteKind: QuoteKind

  package init(
    id: ID<Mention>, revision: Int, draft: Int, address: Address?, spans: [TextSpan],
    exact: String, certainty: Certainty, certaintyCues: [TextSpan], polarity: Polarity,
    quoteKind: QuoteKind
  ) {
    self.id = id
    self.revision = revision
    self.draft = draft
    self.address = address
    self.spans = spans
    self.exact = exact
    self.certainty = certainty
    self.certaintyCues = certaintyCues
    self.polarity = polarity
    self.quoteKind = quoteKind
  }
}

/// The link from a claim to its source, as the ledger holds it.
package struct LoggedAttribution: Hashable, Sendable {
  package let id: ID<Attribution>
  package let handle: Handle
  /// The words that attribute, as printed.
  package let wording: String
  package let level: Level
  /// Nil for an agentless one.
  package let source: AttributedSource?

  package init(
    id: ID<Attribution>, handle: Handle, wording: String, level: Level, source: AttributedSource?
  ) {
    self.id = id
    self.handle = handle
    self.wording = wording
    self.level = level
    self.source = source
  }
}

/// What the reader made of a claim, with the step that found it.
package struct ProposedClaim: Hashable, Sendable {
  package let proposal: Handle
  package let finder: Finder
  package let printed: PrintedClaim

  package init(proposal: Handle, finder: Finder, printed: PrintedClaim) {
    self.proposal = proposal
    self.finder = finder
    self.printed = printed
  }
}

/// Which claims of a story are meant; every condition that is given must hold.
package struct ClaimFilter: Hashable, Sendable {
  /// Empty for those that stand.
  package var statuses: Set<ClaimStatus> = []
  /// Those attributed to it, or to one that is merged into it.
  package var source: Handle?
  package var level: Level?
  /// Who put them on record.
  package var agent: String?
  package var assignee: String?
  /// No check of it that counts has come to an end.
  package var isUnchecked = false
  package var isWithoutEvidence = false

  package init() {}

  /// Whether a claim is meant.
  package func matches(_ claim: LoggedClaim) -> Bool {
    let levels = claim.attributions.map(\.level)
    return (statuses.isEmpty ? ClaimStatus.standing : statuses).contains(claim.status)
      && (!isUnchecked || !claim.support.isChecked)
      && (!isWithoutEvidence || claim.support.lines.isEmpty)
      && source.map { handle in
        claim.attributions.contains { $0.source?.isMeant(by: handle) ?? false }
      } ?? true
      && level.map { $0 == .ownVoice ? levels.isEmpty : levels.contains($0) } ?? true
      && agent.map { $0.utf8.elementsEqual(claim.agent.utf8) } ?? true
      && assignee.map { $0.utf8.elementsEqual((claim.facts.assignee ?? "").utf8) } ?? true
  }
}
