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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT uid, revision, slug, title, genre, language, publicationState, policy, addedAt,
          (SELECT max(ordinal) FROM draft WHERE storyId = story.id),
          (SELECT count(*) FROM claim WHERE storyId = story.id),
          (SELECT count(*) FROM proposal WHERE storyId = story.id AND decision = 'open')
        FROM story \(condition) ORDER BY slug
        """, arguments: arguments)
    var stories: [Story] = []
    while let row = try rows.next() {
      var fields = Fields(row)
      stories.append(
        Story(
          id: try fields.id(), revision: try fields.int(), slug: try fields.string(),
          title: try fields.string(), genre: try fields.word(), language: try fields.string(),
          publicationState: try fields.word(), policy: try fields.string(),
          addedAt: try fields.time(), newestDraft: try fields.int(), claimCount: try fields.int(),
          openProposalCount: try fields.int()))
    }
    return stories
  }

  /// The id of a story's row.
  func storyID(_ slug: String, in db: Database) throws -> Int64 {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM story WHERE slug = ?"), arguments: [slug])
    guard let row else {
      let slugs = try Row.fetchAll(db, sql: "SELECT slug FROM story").map { row in
        var fields = Fields(row)
        return try fields.string()
      }
      throw StoreError.unknownStory(slug: slug, nearest: nearest(to: slug, among: slugs))
    }
    var fields = Fields(row)
    return Int64(try fields.int())
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

  private static func proposals(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [LoggedProposal] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT proposal.uid, proposal.handle, proposal.revision, story.slug, draft.ordinal,
          proposal.document, proposal.decision, proposal.decider, proposal.decidedAt
        FROM proposal JOIN story ON story.id = proposal.storyId
        JOIN draft ON draft.id = proposal.draftId
        WHERE \(condition) ORDER BY proposal.handle
        """, arguments: arguments)
    var proposals: [LoggedProposal] = []
    while let row = try rows.next() {
      var fields = Fields(row)
      proposals.append(
        LoggedProposal(
          id: try fields.id(), handle: try fields.handle(.proposal), revision: try fields.int(),
          story: try fields.string(), draft: try fields.int(), proposal: try fields.document(),
          decision: try fields.word(), decider: try fields.optionalString(),
          decidedAt: try fields.optionalTime()))
    }
    return proposals
  }

  // MARK: Sources

  /// The sources on record under a name, whatever its capitals, accents' composition and marks.
  ///
  /// - Throws: `StoreError`.
  package func sources(named name: String, kind: SourceKind) throws(StoreError) -> [Source] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT uid, handle, revision, kind, identity, name, isStateControlled FROM source
          WHERE nameKey = ? AND kind = ? ORDER BY handle
          """, arguments: [Recorder.nameKey(name), kind.rawValue]
      ).map { row in
        var fields = Fields(row)
        return try fields.source()
      }
    }
  }
}

extension Fields {
  /// A source's uid, handle, revision, kind, identity, name and state control, in this order.
  mutating func source() throws(StoreError) -> Source {
    Source(
      id: try id(), handle: try handle(.source), revision: try int(), kind: try word(),
      identity: try word(), name: try optionalString(), isStateControlled: try bool())
  }
}
