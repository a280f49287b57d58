import ClaimModel
import GRDB

/// What must hold between rows, beyond what one column or table can say. Looked at after each act, for
/// every row that it changed, so that no act breaks it, whoever made the act.
struct RecordChecks {
  let db: Database

  /// - Throws: `StoreError.conflict` for what a person can settle; `StoreError.unsoundAct` for the rest.
  func check(_ rows: Set<RowName>) throws {
    for row in rows.sorted() {
      switch row.table {
      case "claim": try checkClaim(row.id)
      case "mention": try checkMention(row.id, among: rows)
      case "setAside": try checkSetAside(row.id)
      case "attributionClaim": try checkLink(row.id)
      case "evidenceLine": try checkLine(row.id)
      case "assessment": try checkAssessment(row.id)
      case "claimCheck": try checkClaimCheck(row.id)
      case "source": try checkSource(row.id)
      case "attribution": try checkAttribution(row.id)
      default: break
      }
    }
    try checkNames(rows)
    try checkTerms(rows)
  }

  func unsound(_ reason: String) -> StoreError { .unsoundAct(reason: reason) }

  // MARK: Claims

  private struct ClaimRow {
    let handle: Handle
    let story: Int64
    let parent: Int64?
    let mark: ClaimMark?
    let mergedInto: Int64?
  }

  private func claim(_ id: Int64) throws -> ClaimRow? {
    try db.first(
      "SELECT handle, storyId, parentId, mark, mergedIntoId FROM claim WHERE id = ?", [id]
    ) {
      ClaimRow(
        handle: try $0.handle(.claim), story: try $0.rowID(),
        parent: try $0.optionalInt().map(Int64.init), mark: try $0.optionalWord(),
        mergedInto: try $0.optionalInt().map(Int64.init))
    }
  }

  func exists(_ condition: String, _ id: Int64) throws -> Bool {
    try db.first("SELECT EXISTS (SELECT 1 FROM \(condition))", [id]) { try $0.bool() } == true
  }

  private func checkClaim(_ id: Int64) throws {
    guard let claim = try claim(id) else { return }
    guard try exists("mention WHERE claimId = ?", id) else {
      throw unsound("\(claim.handle) is printed nowhere")
    }
    if let parent = try claim.parent.flatMap(self.claim), parent.story != claim.story {
      throw unsound("\(claim.handle) is a part of a claim of another story")
    }
    if claim.mark == .superseded, try !exists("claim WHERE parentId = ?", id) {
      throw unsound("\(claim.handle) has no parts that stand for it")
    }
    if let other = try claim.mergedInto.flatMap(self.claim) {
      guard other.story == claim.story else {
        throw unsound("\(claim.handle) is merged into a claim of another story")
      }
      guard other.mergedInto == nil else {
        throw StoreError.conflict(
          what: "\(other.handle) is merged into another claim itself",
          remedy:
            "run whosays claim show \(other.handle) for the one that stands for it, and name that")
      }
      let aliases = try db.all(
        "SELECT handle FROM claim WHERE mergedIntoId = ? ORDER BY handle", [id]
      ) { try $0.handle(.claim) }
      if let alias = aliases.first {
        throw StoreError.conflict(
          what: "\(alias) is merged into \(claim.handle)",
          remedy: "run whosays claim unmerge \(alias) first, then merge both")
      }
    }
    for mention in try db.all(
      """
      SELECT mention.id FROM mention JOIN claim ON claim.id = claimId
      WHERE claim.id = ? OR claim.mergedIntoId = ?
      """, [id, id], { try $0.rowID() })
    {
      try checkSentences(of: mention)
    }
  }

  // MARK: Mentions

  /// - Parameter rows: all that are looked at; with a claim its mentions are.
  private func checkMention(_ id: Int64, among rows: Set<RowName>) throws {
    let found = try db.first(
      """
      SELECT claim.handle, claim.storyId = draft.storyId,
        EXISTS (SELECT 1 FROM mention AS other WHERE other.claimId = mention.claimId
          AND other.draftId = mention.draftId AND other.spans = mention.spans
          AND other.id <> mention.id), claim.id
      FROM mention JOIN claim ON claim.id = claimId JOIN draft ON draft.id = draftId
      WHERE mention.id = ?
      """, [id]
    ) {
      (
        handle: try $0.handle(.claim), isOfStory: try $0.bool(), isTwice: try $0.bool(),
        claim: RowName(table: "claim", id: try $0.rowID())
      )
    }
    guard let found else { return }
    guard found.isOfStory else {
      throw unsound("\(found.handle) is printed in a draft of another story")
    }
    guard !found.isTwice else {
      throw StoreError.conflict(
        what: "\(found.handle) is on record in this place already",
        remedy: "run whosays claim show \(found.handle) for its places, and name another")
    }
    if !rows.contains(found.claim) { try checkSentences(of: id) }
  }

  /// The mentions of claims that stand, and the sentences that are set aside, where they meet.
  private static let meetings = """
    SELECT claim.handle, segment.address, story.slug, setAside.class
    FROM setAside JOIN segment ON segment.id = segmentId
    JOIN mention ON mention.draftId = segment.draftId
    JOIN claim ON claim.id = mention.claimId JOIN story ON story.id = claim.storyId
    LEFT JOIN claim AS other ON other.id = claim.mergedIntoId
    WHERE class IS NOT NULL AND claim.mark IS NULL AND other.mark IS NULL
      AND EXISTS (SELECT 1 FROM json_each(mention.spans)
        WHERE json_extract(value, '$[0]') < segment.spanEnd
          AND json_extract(value, '$[1]') > segment.spanStart)
    """

  private func checkSentences(of mention: Int64) throws {
    let meeting = try db.first(
      // Segments do not overlap, so that of those that start before a span only the last can meet it.
      """
      SELECT claim.handle, segment.address, story.slug, setAside.class
      FROM mention CROSS JOIN claim ON claim.id = mention.claimId
      CROSS JOIN story ON story.id = claim.storyId CROSS JOIN json_each(mention.spans) AS span
      CROSS JOIN segment ON segment.draftId = mention.draftId
        AND segment.spanStart < json_extract(span.value, '$[1]')
        AND segment.spanStart >= coalesce((SELECT max(before.spanStart) FROM segment AS before
          WHERE before.draftId = mention.draftId
            AND before.spanStart <= json_extract(span.value, '$[0]')), 0)
      CROSS JOIN setAside ON setAside.segmentId = segment.id
      LEFT JOIN claim AS other ON other.id = claim.mergedIntoId
      WHERE mention.id = ? AND class IS NOT NULL AND claim.mark IS NULL AND other.mark IS NULL
        AND segment.spanEnd > json_extract(span.value, '$[0]')
      LIMIT 1
      """, [mention]
    ) {
      (
        claim: try $0.handle(.claim), address: try $0.string(), slug: try $0.string(),
        as: try $0.string()
      )
    }
    guard let meeting else { return }
    throw StoreError.conflict(
      what: "\(meeting.address), where \(meeting.claim) would stand, is set aside as \(meeting.as)",
      remedy: "run whosays sentence reopen \(meeting.slug) \(meeting.address) first")
  }

  private func checkSetAside(_ id: Int64) throws {
    let claims = try db.all(
      Self.meetings + " AND setAside.id = ? ORDER BY claim.handle", [id]
    ) { (claim: try $0.handle(.claim), address: try $0.string()) }
    guard let first = claims.first else { return }
    let handles = claims.map(\.claim.description).joined(separator: " ")
    throw StoreError.conflict(
      what: "\(first.address) holds \(claims.count == 1 ? "a claim" : "claims") that "
        + "\(claims.count == 1 ? "stands" : "stand"): \(handles)",
      remedy: "run whosays claim cut \(handles) first, or leave the sentence as it is")
  }

  // MARK: Links

  private func checkLink(_ id: Int64) throws {
    let link = try db.first(
      """
      SELECT attributionClaim.uid, attribution.uid, claim.uid, attribution.handle, claim.handle,
        draft.storyId = claim.storyId
      FROM attributionClaim JOIN attribution ON attribution.id = attributionId
      JOIN draft ON draft.id = attribution.draftId JOIN claim ON claim.id = claimId
      WHERE attributionClaim.id = ?
      """, [id]
    ) {
      (
        uid: try $0.uid(), attribution: try $0.uid(), claim: try $0.uid(),
        handles: (try $0.handle(.attribution), try $0.handle(.claim)), isOfStory: try $0.bool()
      )
    }
    guard let link else { return }
    guard link.isOfStory else {
      throw unsound("\(link.handles.0) is not of the story of \(link.handles.1)")
    }
    guard link.uid == UID(linking: link.attribution, and: link.claim) else {
      throw unsound("a link has a uid that is not made of those it links")
    }
  }
}
