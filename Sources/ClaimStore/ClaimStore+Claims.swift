package import ClaimModel
import GRDB

extension ClaimStore {
  /// The claims of a story that are meant, by handle.
  ///
  /// - Throws: `StoreError`, among others when there is no such story, or no such source.
  package func claims(story slug: String, _ filter: ClaimFilter = ClaimFilter()) throws(StoreError)
    -> [LoggedClaim]
  {
    try read { db in
      let story = try storyID(slug, in: db)
      if let source = filter.source,
        try db.first("SELECT id FROM source WHERE handle = ?", [source.number], { try $0.rowID() })
          == nil
      {
        throw StoreError.unknownHandle(source)
      }
      return try ClaimReader(db).claims(where: "claim.storyId = ?", [story]).filter(filter.matches)
    }
  }

  /// The claim of a handle.
  ///
  /// - Parameter isBare: what is recorded for and against it is left out, which is half of the work.
  /// - Throws: `StoreError`, among others when there is none.
  package func claim(_ handle: Handle, isBare: Bool = false) throws(StoreError) -> LoggedClaim {
    try read { db in
      guard handle.kind == .claim,
        let claim = try ClaimReader(db).claims(
          where: "claim.handle = ?", [handle.number], isBare: isBare
        ).first
      else { throw StoreError.unknownHandle(handle) }
      return claim
    }
  }
}

/// Reads claims with what hangs on them.
private struct ClaimReader {
  let db: Database
  private let texts = TextCache()

  init(_ db: Database) { self.db = db }

  func claims(where condition: String, _ arguments: StatementArguments, isBare: Bool = false) throws
    -> [LoggedClaim]
  {
    try db.all(
      """
      SELECT claim.id, claim.uid, claim.handle, claim.revision, story.uid, story.slug, claim.words,
        claim.kind, claim.centrality, claim.isContentious, claim.isAllegation,
        claim.allegationTarget, claim.isEstablished, claim.isWitnessed, claim.asOf, claim.assignee,
        claim.mark, claim.markReason, other.handle, parent.handle, claim.proposalId,
        claim.proposedClaim
      FROM claim JOIN story ON story.id = claim.storyId
      LEFT JOIN claim AS other ON other.id = claim.mergedIntoId
      LEFT JOIN claim AS parent ON parent.id = claim.parentId
      WHERE \(condition) ORDER BY claim.handle
      """, arguments, claim
    ).map { claim in
      guard !isBare else { return claim }
      var claim = claim
      claim.support = try SupportReader(db).support(of: claim.handle)
      return claim
    }
  }

  private func claim(_ fields: inout Fields) throws -> LoggedClaim {
    let row = try fields.rowID()
    let (id, handle) = (ID<Claim>(try fields.uid()), try fields.handle(.claim))
    let (revision, story) = (try fields.int(), ID<Story>(try fields.uid()))
    let slug = try fields.string()
    let facts = ClaimFacts(
      words: try fields.string(), kind: try fields.word(), centrality: try fields.word(),
      isContentious: try fields.bool(), isAllegation: try fields.bool(),
      allegationTarget: try fields.optionalString(), isEstablished: try fields.bool(),
      isWitnessed: try fields.bool(), asOf: try fields.optionalDate(),
      assignee: try fields.optionalString())
    let mark: ClaimMark? = try fields.optionalWord()
    let reason = try fields.optionalString()
    let other = try fields.optionalInt().map { Handle(.claim, $0) }
    let parent = try fields.optionalInt().map { Handle(.claim, $0) }
    let proposal = try fields.optionalInt().map(Int64.init)
    let ordinal = try fields.optionalInt()
    let added = try Self.added(row, in: db)
    return LoggedClaim(
      id: id, handle: handle, revision: revision, story: story, slug: slug, facts: facts,
      standing: try Self.standing(row, mark, reason: reason, mergedInto: other, in: db),
      parent: parent, parts: try handles("parentId", row),
      aliases: try handles("mergedIntoId", row),
      mentions: try mentions(row), attributions: try attributions(row),
      agent: added.agent, addedAt: added.time,
      proposed: try proposal.flatMap { id in
        try ordinal.flatMap { try proposed($0, of: id) }
      })
  }

  private func handles(_ column: String, _ id: Int64) throws -> [Handle] {
    try db.all("SELECT handle FROM claim WHERE \(column) = ? ORDER BY handle", [id]) {
      try $0.handle(.claim)
    }
  }

  /// Who put a claim on record, and when: the first act on its row.
  private static func added(_ id: Int64, in db: Database) throws -> (agent: String, time: Timestamp)
  {
    let event = try db.first(
      """
      SELECT agent, time FROM eventRow JOIN event USING (sequence)
      WHERE entity = 'claim' AND rowId = ? ORDER BY sequence LIMIT 1
      """, [id]
    ) { (agent: try $0.string(), time: try $0.time()) }
    guard let event else { throw StoreError.damaged(detail: "a claim has no history") }
    return event
  }

  static func standing(
    _ id: Int64, _ mark: ClaimMark?, reason: String?, mergedInto other: Handle?, in db: Database
  ) throws -> ClaimStanding {
    if let other { return .merged(into: other) }
    switch mark {
    case nil: return .open
    case .superseded: return .superseded
    case .cut:
      let event = try History.lastStanding(
        .claimCut, on: RowName(table: "claim", id: id), in: db)
      guard let event else { throw StoreError.damaged(detail: "a claim is cut, and no act did it") }
      return .cut(by: event.agent, at: event.time, reason: reason)
    }
  }

  private func mentions(_ claim: Int64) throws -> [LoggedMention] {
    try db.all(
      """
      SELECT mention.uid, mention.revision, draft.id, draft.ordinal, mention.spans, mention.exact,
        mention.certainty, mention.certaintyCues, mention.polarity, mention.quoteKind
      FROM mention JOIN draft ON draft.id = mention.draftId WHERE claimId = ?
      """, [claim]
    ) { fields in
      let (id, revision) = (ID<Mention>(try fields.uid()), try fields.int())
      let (draft, ordinal) = (try fields.rowID(), try fields.int())
      let text = try texts.text(of: draft, in: db)
      let spans = try fields.spans(in: text)
      guard let start = spans.first?.start else {
        throw StoreError.damaged(detail: "a mention has no place")
      }
      return LoggedMention(
        id: id, revision: revision, draft: ordinal, address: try address(of: start, in: draft),
        spans: spans, exact: try fields.string(), certainty: try fields.word(),
        certaintyCues: try fields.spans(in: text), polarity: try fields.word(),
        quoteKind: try fields.word())
    }.sorted { (-$0.draft, $0.spans[0], $0.id) < (-$1.draft, $1.spans[0], $1.id) }
  }

  private func address(of offset: Int, in draft: Int64) throws -> Address? {
    let text = try db.first(
      """
      SELECT address FROM segment WHERE draftId = ? AND spanStart <= ? AND spanEnd > ?
      ORDER BY spanStart DESC LIMIT 1
      """, [draft, offset, offset]
    ) { try $0.string() }
    return text.flatMap { Address($0) }
  }

  private func attributions(_ claim: Int64) throws -> [LoggedAttribution] {
    try db.all(
      """
      SELECT attribution.uid, attribution.handle, attribution.wording, attribution.level,
        source.handle, root.handle, root.identity, root.name
      FROM attributionClaim JOIN attribution ON attribution.id = attributionId
      LEFT JOIN source ON source.id = attribution.sourceId
      LEFT JOIN source AS root ON root.id = coalesce(source.mergedIntoId, source.id)
      WHERE claimId = ? ORDER BY attribution.handle
      """, [claim]
    ) {
      LoggedAttribution(
        id: try $0.id(), handle: try $0.handle(.attribution), wording: try $0.string(),
        level: try $0.word(), source: try $0.attributedSource())
    }
  }

  private func proposed(_ ordinal: Int, of proposal: Int64) throws -> ProposedClaim? {
    try db.first("SELECT draftId, handle, document FROM proposal WHERE id = ?", [proposal]) {
      let text = try texts.text(of: try $0.rowID(), in: db)
      let handle = try $0.handle(.proposal)
      let document = try $0.proposal(handle, in: text)
      guard document.claims.indices.contains(ordinal - 1) else {
        throw StoreError.damaged(detail: "\(handle) has no claim \(ordinal)")
      }
      return ProposedClaim(
        proposal: handle, finder: document.finder, printed: document.claims[ordinal - 1])
    }
  }
}

extension Fields {
  /// A date as far as it is known; nil for null.
  mutating func optionalDate() throws(StoreError) -> PartialDate? {
    guard let text = try optionalString() else { return nil }
    guard let date = PartialDate(text) else { throw .damaged(detail: "a row holds no date") }
    return date
  }
}
