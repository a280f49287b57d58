/// One thing a person does to the record, complete in itself: who, when, what, on which revision of
/// which rows. Every write is one act. Applied to any ledger that holds the rows it names, it gives
/// the same record, so that history, undo, scripts and merging are one mechanism.
package struct Act: Hashable, Sendable {
  package let id: ID<Act>
  /// Who acts, as printed in the history.
  package let agent: String
  package let time: Timestamp
  package let deed: Deed

  package init(id: ID<Act>, agent: String, time: Timestamp, deed: Deed) {
    self.id = id
    self.agent = agent
    self.time = time
    self.deed = deed
  }
}

/// What an act does. Handles are not part of it: each ledger gives its own.
package enum Deed: Hashable, Sendable {
  case addStory(AddStory)
  case rereadDraft(RereadDraft)
  case acceptProposal(AcceptProposal)
  case rejectProposal(RejectProposal)
  case reverse(ReverseAct)
  case purge(Purge)
  /// Rows added and fields changed: everything that has no deed of its own.
  case entry(Entry)

  /// The word for it in history, JSON and SQL.
  package var verb: Verb {
    switch self {
    case .addStory: .storyAdd
    case .rereadDraft: .draftReread
    case .acceptProposal: .proposalAccept
    case .rejectProposal: .proposalReject
    case .reverse: .undo
    case .purge: .purge
    case .entry(let entry): entry.verb
    }
  }
}

/// The words for what acts do.
package enum Verb: String, CaseIterable, Sendable, Codable {
  case storyAdd = "story-add"
  case draftReread = "draft-reread"
  case proposalAccept = "proposal-accept"
  case proposalReject = "proposal-reject"
  case undo
  case claimAdd = "claim-add"
  case claimEdit = "claim-edit"
  case claimMention = "claim-mention"
  case claimCut = "claim-cut"
  case claimRestore = "claim-restore"
  case claimSplit = "claim-split"
  case claimMerge = "claim-merge"
  case claimUnmerge = "claim-unmerge"
  case sentenceSetAside = "sentence-set-aside"
  case sentenceReopen = "sentence-reopen"
  case evidenceAdd = "evidence-add"
  case evidenceEdit = "evidence-edit"
  case evidenceLink = "evidence-link"
  case evidenceUnlink = "evidence-unlink"
  case checkAdd = "check-add"
  case lineageAdd = "lineage-add"
  case lineageRemove = "lineage-remove"
  case assessmentAdd = "assessment-add"
  case sourceAdd = "source-add"
  case sourceEdit = "source-edit"
  case sourceDescribe = "source-describe"
  case sourceMerge = "source-merge"
  case sourceUnmerge = "source-unmerge"
  case termsSet = "terms-set"
  case termsEdit = "terms-edit"
  case attributionAdd = "attribution-add"
  case attributionEdit = "attribution-edit"
  case purge
}

/// A new story with its first draft, and what the reader found in it.
package struct AddStory: Hashable, Sendable, Codable {
  package let story: ID<Story>
  package let slug: String
  package let title: String
  package let genre: Genre
  package let language: String
  package let policy: String
  package let draft: NewDraft

  package init(
    story: ID<Story>, slug: String, title: String, genre: Genre, language: String, policy: String,
    draft: NewDraft
  ) {
    self.story = story
    self.slug = slug
    self.title = title
    self.genre = genre
    self.language = language
    self.policy = policy
    self.draft = draft
  }
}

/// A draft as an act carries it: the text and everything the reader made of it.
package struct NewDraft: Hashable, Sendable, Codable {
  package let id: ID<Draft>
  /// The stored text.
  package let text: String
  /// Of the bytes of the file, before decoding.
  package let originalDigest: Digest
  /// The last part of the file's path, or "-" for standard input.
  package let fileName: String
  package let segments: [NewSegment]
  package let proposals: [NewProposal]

  package init(
    id: ID<Draft>, text: String, originalDigest: Digest, fileName: String,
    segments: [NewSegment], proposals: [NewProposal]
  ) {
    self.id = id
    self.text = text
    self.originalDigest = originalDigest
    self.fileName = fileName
    self.segments = segments
    self.proposals = proposals
  }
}

/// A segment with the uid it will have.
package struct NewSegment: Hashable, Sendable, Codable {
  package let id: ID<Segment>
  package let segment: Segment

  package init(id: ID<Segment>, segment: Segment) {
    self.id = id
    self.segment = segment
  }
}

/// A proposal with the uid it will have.
package struct NewProposal: Hashable, Sendable, Codable {
  package let id: ID<Proposal>
  package let proposal: Proposal

  package init(id: ID<Proposal>, proposal: Proposal) {
    self.id = id
    self.proposal = proposal
  }
}

/// A draft read again by a newer reader: what it proposes beside what is on record, and which open
/// proposals it does not make any more. What people have decided is no part of it.
package struct RereadDraft: Hashable, Sendable, Codable {
  package let draft: ID<Draft>
  package let added: [NewProposal]
  package let withdrawn: [Seen<Proposal>]

  package init(draft: ID<Draft>, added: [NewProposal], withdrawn: [Seen<Proposal>]) {
    self.draft = draft
    self.added = added
    self.withdrawn = withdrawn
  }
}

/// A proposal made fact: one claim with its mention for each claim it holds, its attribution, and
/// the source behind it.
package struct AcceptProposal: Hashable, Sendable, Codable {
  package let proposal: Seen<Proposal>
  /// As many as the proposal has claims, in its order.
  package let claims: [NewClaim]
  /// Nil where the proposal has no attribution.
  package let attribution: ID<Attribution>?
  /// Nil where the proposal has no attribution, or an agentless one.
  package let source: SourceChoice?
  /// What the person made of it; nil where it was accepted as it stands. The proposal itself stays what
  /// the reader made.
  package let version: Proposal?

  package init(
    proposal: Seen<Proposal>, claims: [NewClaim], attribution: ID<Attribution>?,
    source: SourceChoice?, version: Proposal? = nil
  ) {
    self.version = version
    self.proposal = proposal
    self.claims = claims
    self.attribution = attribution
    self.source = source
  }
}

/// The uids of a claim and of the one mention it starts with.
package struct NewClaim: Hashable, Sendable, Codable {
  package let claim: ID<Claim>
  package let mention: ID<Mention>

  package init(claim: ID<Claim>, mention: ID<Mention>) {
    self.claim = claim
    self.mention = mention
  }
}

/// The source of an accepted attribution: one on record already, or a new one with what the page
/// says of it.
package struct SourceChoice: Hashable, Sendable, Codable {
  package let id: ID<Source>
  package let isNew: Bool

  package init(id: ID<Source>, isNew: Bool) {
    self.id = id
    self.isNew = isNew
  }
}

/// A proposal turned down. It is remembered by its words.
package struct RejectProposal: Hashable, Sendable, Codable {
  package let proposal: Seen<Proposal>
  /// Why, in the person's words; nil when they gave none.
  package let reason: String?

  package init(proposal: Seen<Proposal>, reason: String?) {
    self.proposal = proposal
    self.reason = reason
  }
}

/// The reversal of an earlier act.
package struct ReverseAct: Hashable, Sendable, Codable {
  package let act: ID<Act>

  package init(act: ID<Act>) { self.act = act }
}

extension Act: Codable {
  private enum Key: String, CodingKey { case uid, agent, time, verb, deed }

  /// An entry as a deed; its verb stands beside it.
  private struct Edits: Codable { let edits: [RowEdit] }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .uid)
    try container.encode(agent, forKey: .agent)
    try container.encode(time, forKey: .time)
    try container.encode(deed.verb, forKey: .verb)
    switch deed {
    case .addStory(let what): try container.encode(what, forKey: .deed)
    case .rereadDraft(let what): try container.encode(what, forKey: .deed)
    case .acceptProposal(let what): try container.encode(what, forKey: .deed)
    case .rejectProposal(let what): try container.encode(what, forKey: .deed)
    case .reverse(let what): try container.encode(what, forKey: .deed)
    case .purge(let what): try container.encode(what, forKey: .deed)
    case .entry(let what): try container.encode(Edits(edits: what.edits), forKey: .deed)
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(ID<Act>.self, forKey: .uid)
    agent = try container.decode(String.self, forKey: .agent)
    time = try container.decode(Timestamp.self, forKey: .time)
    let verb = try container.decode(Verb.self, forKey: .verb)
    deed =
      switch verb {
      case .storyAdd: .addStory(try container.decode(AddStory.self, forKey: .deed))
      case .draftReread: .rereadDraft(try container.decode(RereadDraft.self, forKey: .deed))
      case .proposalAccept:
        .acceptProposal(try container.decode(AcceptProposal.self, forKey: .deed))
      case .proposalReject:
        .rejectProposal(try container.decode(RejectProposal.self, forKey: .deed))
      case .undo: .reverse(try container.decode(ReverseAct.self, forKey: .deed))
      case .purge: .purge(try container.decode(Purge.self, forKey: .deed))
      default: .entry(Entry(verb, try container.decode(Edits.self, forKey: .deed).edits))
      }
  }
}
