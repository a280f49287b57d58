package import ClaimModel
import GRDB

extension ClaimStore {
  /// The checks of a story's claims, by handle.
  ///
  /// - Throws: `StoreError`, among others when there is no such story.
  package func checks(story slug: String) throws(StoreError) -> [LoggedCheck] {
    try read { db in
      try CheckReader(db).checks(where: "claim.storyId = ?", [try storyID(slug, in: db)])
    }
  }

  /// The check of a handle.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func check(_ handle: Handle) throws(StoreError) -> LoggedCheck {
    try read { db in
      guard handle.kind == .check,
        let check = try CheckReader(db).checks(where: "claimCheck.handle = ?", [handle.number])
          .first
      else { throw StoreError.unknownHandle(handle) }
      return check
    }
  }
}

/// Reads checks with whether they hold.
struct CheckReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The checks of a claim and of those that are merged into it.
  func checks(of family: ClaimFamily) throws -> [LoggedCheck] {
    try family.rows.flatMap { try checks(where: "claimCheck.claimId = ?", [$0]) }
      .sorted { $0.handle < $1.handle }
  }

  func checks(where condition: String, _ arguments: StatementArguments) throws -> [LoggedCheck] {
    try db.all(
      """
      SELECT claimCheck.id, claimCheck.uid, claimCheck.handle, claim.id, claim.handle, story.slug,
        draft.ordinal, claimCheck.exact, claimCheck.method, claimCheck.verdict,
        claimCheck.searched, claimCheck.reason
      FROM claimCheck JOIN claim ON claim.id = claimCheck.claimId
      JOIN story ON story.id = claim.storyId JOIN mention ON mention.id = claimCheck.mentionId
      JOIN draft ON draft.id = mention.draftId
      WHERE \(condition) ORDER BY claimCheck.handle
      """, arguments
    ) { fields in
      let row = try fields.rowID()
      let (id, handle) = (ID<Check>(try fields.uid()), try fields.handle(.check))
      let family = ClaimFamily(of: try fields.rowID(), in: db)
      let (claim, slug) = (try fields.handle(.claim), try fields.string())
      let (draft, exact) = (try fields.int(), try fields.string())
      let (method, verdict) = (try fields.string(), try fields.word(Verdict.self))
      let made = try History.addition(of: RowName(table: "claimCheck", id: row), in: db)
      return LoggedCheck(
        id: id, handle: handle, claim: claim, slug: slug, draft: draft, exact: exact,
        method: method, verdict: verdict, searched: try fields.optionalString(),
        reason: try fields.optionalString(), checker: made.agent, time: made.time,
        holds: try isPrinted(exact, by: family) && (!verdict.needsEvidence || family.hasLines))
    }
  }

  /// Whether the newest draft prints one of the claims in these words.
  private func isPrinted(_ exact: String, by family: ClaimFamily) throws -> Bool {
    try family.rows.contains { claim in
      try db.first(
        """
        SELECT EXISTS (SELECT 1 FROM mention JOIN draft ON draft.id = mention.draftId
          JOIN storyCount ON storyCount.storyId = draft.storyId
          WHERE claimId = ? AND draft.ordinal = storyCount.newestDraft AND exact = ?)
        """, [claim, exact]
      ) { try $0.bool() } ?? false
    }
  }
}
