package import ClaimModel
import GRDB

extension ClaimStore {
  // MARK: Stories

  /// Every story, by slug.
  ///
  /// - Throws: `StoreError`.
  package func stories() throws(StoreError) -> [Story] {
    try read { db in try Self.stories(db, where: "", []) }
  }

  /// The story of a slug.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func story(_ slug: String) throws(StoreError) -> Story {
    try read { db in
      let id = try storyID(slug, in: db)
      guard let story = try Self.stories(db, where: "WHERE story.id = ?", [id]).first else {
        throw StoreError.unknownStory(slug: slug, nearest: nil)
      }
      return story
    }
  }

  private static func stories(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  )
    throws -> [Story]
  {
    try db.all(
      """
      SELECT uid, revision, slug, title, genre, language, publicationState, policy, addedAt,
        newestDraft, claimCount, openProposalCount
      FROM story JOIN storyCount ON storyId = story.id \(condition) ORDER BY slug
      """, arguments
    ) { fields in
      Story(
        id: try fields.id(), revision: try fields.int(), slug: try fields.string(),
        title: try fields.string(), genre: try fields.word(), language: try fields.string(),
        publicationState: try fields.word(), policy: try fields.string(),
        addedAt: try fields.time(), newestDraft: try fields.int(), claimCount: try fields.int(),
        openProposalCount: try fields.int())
    }
  }

  /// The id of a story's row.
  func storyID(_ slug: String, in db: Database) throws -> Int64 {
    if let id = try db.first("SELECT id FROM story WHERE slug = ?", [slug], { try $0.rowID() }) {
      return id
    }
    let slugs = try db.all("SELECT slug FROM story") { try $0.string() }
    throw StoreError.unknownStory(slug: slug, nearest: nearest(to: slug, among: slugs))
  }

  // MARK: Proposals

  /// The proposals of a story, in reading order.
  ///
  /// - Parameter decision: nil for all of them.
  /// - Throws: `StoreError`, among others when there is no such story.
  package func proposals(story slug: String, decision: Decision?) throws(StoreError)
    -> [LoggedProposal]
  {
    try read { db in
      let story = try storyID(slug, in: db)
      return try Self.proposals(
        db, where: "proposal.storyId = ? AND (? IS NULL OR decision = ?)",
        [story, decision?.rawValue, decision?.rawValue])
    }
  }

  /// The proposals of a draft, but for withdrawn ones, that have words at some spans, as those of a claim, of
  /// a source or of a cue, in reading order. Of the others nothing is read but where they stand: a long article
  /// has hundreds.
  ///
  /// - Throws: `StoreError`.
  package func proposals(at spans: [TextSpan], in draft: LoggedDraft) throws(StoreError)
    -> [LoggedProposal]
  {
    guard let hull = spans.hull else { return [] }
    return try read { db in
      try Self.proposals(
        db,
        where: """
          draft.uid = ? AND decision <> 'withdrawn' AND EXISTS (
            SELECT 1 FROM (
              SELECT span.value FROM json_each(document, '$.claims') AS claim,
                json_each(claim.value, '$.spans') AS span
              UNION ALL SELECT value FROM json_each(document, '$.attribution.source')
              UNION ALL SELECT value FROM json_each(document, '$.attribution.cue'))
            WHERE json_extract(value, '$[0]') < ? AND json_extract(value, '$[1]') > ?)
          """, [draft.id.uid.column, hull.end, hull.start])
    }
  }

  /// The proposal of a handle.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func proposal(_ handle: Handle) throws(StoreError) -> LoggedProposal {
    try read { db in
      guard handle.kind == .proposal,
        let proposal = try Self.proposals(db, where: "proposal.handle = ?", [handle.number]).first
      else { throw StoreError.unknownHandle(handle) }
      return proposal
    }
  }

  static func proposals(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [LoggedProposal] {
    let texts = TextCache()
    return try db.all(
      """
      SELECT proposal.uid, proposal.handle, proposal.revision, story.slug, draft.ordinal, draft.id,
        proposal.document, proposal.decision, proposal.decider, proposal.decidedAt,
        proposal.reason
      FROM proposal JOIN story ON story.id = proposal.storyId
      JOIN draft ON draft.id = proposal.draftId
      WHERE \(condition) ORDER BY proposal.handle
      """, arguments
    ) { fields in
      let (id, handle) = (ID<Proposal>(try fields.uid()), try fields.handle(.proposal))
      let (revision, story) = (try fields.int(), try fields.string())
      let (ordinal, draft) = (try fields.int(), try fields.rowID())
      let text = try texts.text(of: draft, in: db)
      let proposal = try fields.proposal(handle, in: text)
      return LoggedProposal(
        id: id, handle: handle, revision: revision, story: story, draft: ordinal, text: text,
        proposal: proposal, decision: try fields.word(), decider: try fields.optionalString(),
        decidedAt: try fields.optionalTime(), reason: try fields.optionalString())
    }
  }

  // MARK: Sources

  /// The sources on record under a name, whatever its capitals, accents' composition and marks.
  ///
  /// - Throws: `StoreError`.
  package func sources(named name: String, kind: SourceKind) throws(StoreError) -> [Source] {
    try read { db in
      try db.all(
        """
        SELECT uid, handle, revision, kind, identity, name, isStateControlled FROM source
        WHERE nameKey = ? AND kind = ? ORDER BY handle
        """, [nameKey(name), kind.rawValue]
      ) { try $0.source() }
    }
  }
}

extension ClaimStore {
  /// The source of a handle.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func source(_ handle: Handle) throws(StoreError) -> Source {
    try read { db in
      let found = try db.first(
        """
        SELECT uid, handle, revision, kind, identity, name, isStateControlled FROM source
        WHERE handle = ?
        """, [handle.number]
      ) { try $0.source() }
      guard handle.kind == .source, let found else { throw StoreError.unknownHandle(handle) }
      return found
    }
  }

  /// The sources on record that a proposal may mean: those of the name it gives, and those for which the
  /// same words stand in its story, whatever their capitals. Each with that name or those words.
  ///
  /// - Throws: `StoreError`.
  package func sources(meantBy logged: LoggedProposal) throws(StoreError)
    -> [(source: Source, words: String)]
  {
    guard let printed = logged.proposal.attribution, printed.level != .agentless else { return [] }
    let words = logged.text[spans: printed.wording]
    var known = try sources(described: words, story: logged.story).map { ($0, words) }
    if let name = printed.name {
      known += try sources(named: name, kind: printed.sourceKind).map { ($0, name) }
    }
    var seen: Set<Handle> = []
    return known.filter { seen.insert($0.0.handle).inserted }
  }

  private func sources(described words: String, story slug: String) throws(StoreError) -> [Source] {
    try read { db in
      let key = nameKey(words)
      return try db.all(
        """
        SELECT attribution.wording, source.uid, source.handle, source.revision, source.kind,
          source.identity, source.name, source.isStateControlled
        FROM attribution JOIN draft ON draft.id = draftId JOIN source ON source.id = sourceId
        WHERE draft.storyId = ? ORDER BY source.handle
        """, [try storyID(slug, in: db)]
      ) { (key: nameKey(try $0.string()), source: try $0.source()) }
      .filter { $0.key == key }.map(\.source)
    }
  }
}

extension Fields {
  /// What the reader proposed, all of it in its text and of at least one claim.
  mutating func proposal(_ handle: Handle, in text: DraftText) throws(StoreError) -> Proposal {
    let proposal: Proposal = try document()
    guard proposal.lies(in: text), !proposal.claims.isEmpty else {
      throw .damaged(detail: "what \(handle) proposes cannot be read")
    }
    return proposal
  }

  /// A source's uid, handle, revision, kind, identity, name and state control, in this order.
  mutating func source() throws(StoreError) -> Source {
    Source(
      id: try id(), handle: try handle(.source), revision: try int(), kind: try word(),
      identity: try word(), name: try optionalString(), isStateControlled: try bool())
  }
}
