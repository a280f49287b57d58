package import ClaimModel
import GRDB

extension ClaimStore {
  /// The sources on record, by handle.
  ///
  /// - Parameter slug: of the story that they speak in or have terms for; nil for all.
  /// - Throws: `StoreError`, among others when there is no such story.
  package func sources(story slug: String? = nil) throws(StoreError) -> [LoggedSource] {
    try read { db in
      guard let slug else { return try SourceReader(db: db).sources(where: "1", []) }
      let story = try storyID(slug, in: db)
      return try SourceReader(db: db).sources(
        where: """
          EXISTS (SELECT 1 FROM attribution JOIN draft ON draft.id = draftId
            WHERE sourceId = source.id AND storyId = ?)
          OR EXISTS (SELECT 1 FROM terms WHERE sourceId = source.id AND storyId = ?)
          """, [story, story])
    }
  }

  /// The source of a handle.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func loggedSource(_ handle: Handle) throws(StoreError) -> LoggedSource {
    try read { db in
      guard handle.kind == .source,
        let source = try SourceReader(db: db).sources(where: "source.handle = ?", [handle.number])
          .first
      else { throw StoreError.unknownHandle(handle) }
      return source
    }
  }

  /// The terms that are on record, by story and source.
  ///
  /// - Throws: `StoreError`, among others when there is no such story or source.
  package func terms(story slug: String? = nil, source: Handle? = nil) throws(StoreError)
    -> [LoggedTerms]
  {
    try read { db in
      let story = try slug.map { try storyID($0, in: db) }
      if let source,
        try db.first("SELECT id FROM source WHERE handle = ?", [source.number], { try $0.rowID() })
          == nil
      {
        throw StoreError.unknownHandle(source)
      }
      return try SourceReader(db: db).terms(
        where: "(? IS NULL OR storyId = ?) AND (? IS NULL OR source.handle = ?)",
        [story, story, source?.number, source?.number])
    }
  }
}

/// Reads sources with what hangs on them.
struct SourceReader {
  let db: Database

  func sources(where condition: String, _ arguments: StatementArguments) throws -> [LoggedSource] {
    try db.all(
      """
      SELECT source.id, source.uid, source.handle, source.revision, source.kind, source.identity,
        source.name, source.affiliation, source.role, source.tenure, source.isStateControlled,
        source.interest, source.note, source.notNames, other.handle
      FROM source LEFT JOIN source AS other ON other.id = source.mergedIntoId
      WHERE \(condition) ORDER BY source.handle
      """, arguments, source)
  }

  private func source(_ fields: inout Fields) throws -> LoggedSource {
    let row = try fields.rowID()
    let (id, handle) = (ID<Source>(try fields.uid()), try fields.handle(.source))
    let revision = try fields.int()
    let facts = try fields.sourceFacts()
    let notNames = try fields.optionalString()
    let other = try fields.optionalInt().map { Handle(.source, $0) }
    let aliases = try db.all(
      "SELECT id, handle FROM source WHERE mergedIntoId = ? ORDER BY handle", [row]
    ) { (id: try $0.rowID(), handle: try $0.handle(.source)) }
    let family = "(" + ([row] + aliases.map(\.id)).map(String.init).joined(separator: ", ") + ")"
    let descriptors = try self.descriptors(of: family)
    let added = try ActReader(db: db).added("source", row)
    return LoggedSource(
      id: id, handle: handle, revision: revision, facts: facts, notNames: notNames,
      mergedInto: other, aliases: aliases.map(\.handle),
      descriptors: descriptors.filter { $0.source == row }.map(\.value),
      printed: try printed(by: family, agreed: descriptors.map(\.value).filter(\.isAgreed)),
      parties: try parties(family), terms: try terms(where: "sourceId IN \(family)", []),
      attributions: try db.all(
        "SELECT handle FROM attribution WHERE sourceId IN \(family) ORDER BY handle"
      ) { try $0.handle(.attribution) },
      stories: try db.all(
        """
        SELECT DISTINCT slug FROM attribution JOIN draft ON draft.id = draftId
        JOIN story ON story.id = storyId WHERE sourceId IN \(family) ORDER BY slug
        """
      ) { try $0.string() }, agent: added.agent, addedAt: added.time)
  }

  private func descriptors(of family: String) throws -> [(source: Int64, value: LoggedDescriptor)] {
    try db.all(
      """
      SELECT sourceId, uid, revision, wording, isAgreed, notNames FROM descriptor
      WHERE sourceId IN \(family) ORDER BY wording, sourceId
      """
    ) {
      (
        source: try $0.rowID(),
        value: LoggedDescriptor(
          uid: try $0.uid(), revision: try $0.int(), wording: try $0.string(),
          isAgreed: try $0.bool(), notNames: try $0.optionalString())
      )
    }
  }

  /// The wordings that name nobody, each once.
  private func printed(by family: String, agreed: [LoggedDescriptor]) throws -> [PrintedDescriptor]
  {
    let agreed = Set(agreed.map { nameKey($0.wording) })
    return try db.all(
      """
      SELECT wording, count(*) FROM attribution WHERE sourceId IN \(family)
        AND level NOT IN ('named-person', 'named-organisation', 'named-document')
      GROUP BY wording ORDER BY wording
      """
    ) {
      let wording = try $0.string()
      return PrintedDescriptor(
        wording: wording, count: try $0.int(), isAgreed: agreed.contains(nameKey(wording)))
    }
  }

  private func parties(_ family: String) throws -> [LoggedParty] {
    try db.all(
      """
      SELECT party.uid, party.revision, source.handle, slug, isParty FROM party
      JOIN story ON story.id = storyId JOIN source ON source.id = sourceId
      WHERE sourceId IN \(family) ORDER BY slug, source.handle
      """
    ) {
      LoggedParty(
        uid: try $0.uid(), revision: try $0.int(), source: try $0.handle(.source),
        slug: try $0.string(), isParty: try $0.bool())
    }
  }

  func terms(where condition: String, _ arguments: StatementArguments) throws -> [LoggedTerms] {
    try db.all(
      """
      SELECT terms.id, terms.uid, terms.revision, source.handle, story.slug, footing, embargoedUntil,
        agreedWording, reason, grantedBy, approvedBy, identityKnownTo, terms.notNames
      FROM terms JOIN source ON source.id = sourceId JOIN story ON story.id = storyId
      WHERE \(condition) ORDER BY story.slug, source.handle
      """, arguments
    ) { fields in
      let row = try fields.rowID()
      let (uid, revision) = (try fields.uid(), try fields.int())
      let (handle, slug) = (try fields.handle(.source), try fields.string())
      let facts = try fields.termsFacts()
      let notNames = try fields.optionalString()
      let changed = try ActReader(db: db).changed("terms", row)
      return LoggedTerms(
        uid: uid, revision: revision, source: handle, slug: slug, facts: facts, notNames: notNames,
        agent: changed.agent, changedAt: changed.time)
    }
  }
}

/// Who did what to rows.
struct ActReader {
  let db: Database

  /// Who put a row on record, and when: the first act on it.
  func added(_ table: String, _ id: Int64) throws -> (agent: String, time: Timestamp) {
    try act(table, id, order: "ASC")
  }

  /// Who did something to a row last, and when, of a row on which no other act rests.
  func changed(_ table: String, _ id: Int64) throws -> (agent: String, time: Timestamp) {
    try act(table, id, order: "DESC")
  }

  private func act(_ table: String, _ id: Int64, order: String) throws -> (
    agent: String, time: Timestamp
  ) {
    let event = try db.first(
      """
      SELECT agent, time FROM eventRow JOIN event USING (sequence)
      WHERE entity = ? AND rowId = ? ORDER BY sequence \(order) LIMIT 1
      """, [table, id]
    ) { (agent: try $0.string(), time: try $0.time()) }
    guard let event else { throw StoreError.damaged(detail: "a row has no history") }
    return event
  }
}

extension Fields {
  /// A source's kind, identity, name, affiliation, role, tenure, state control, interest and note, in
  /// this order.
  mutating func sourceFacts() throws(StoreError) -> SourceFacts {
    SourceFacts(
      kind: try word(), identity: try word(), name: try optionalString(),
      affiliation: try optionalString(), role: try optionalString(), tenure: try optionalWord(),
      isStateControlled: try bool(), interest: try optionalString(), note: try optionalString())
  }

  /// Footing, embargo, agreed wording, reason, who granted it, who approved, who knows, in this order.
  mutating func termsFacts() throws(StoreError) -> TermsFacts {
    TermsFacts(
      footing: try word(), embargoedUntil: try optionalTime(),
      agreedWording: try optionalString(), reason: try optionalString(),
      grantedBy: try optionalString(), approvedBy: try optionalString(),
      identityKnownTo: try optionalString())
  }
}
