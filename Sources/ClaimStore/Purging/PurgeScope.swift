import ClaimModel
import GRDB

/// Which rows a purge looks at.
struct PurgeScope {
  let db: Database

  /// Every row whose words go by the rules, whether it has any or not.
  ///
  /// - Parameter time: of the purge.
  func targets(of subject: Purge.Subject, at time: Timestamp) throws -> [PurgeTarget] {
    switch subject {
    case .source(let source): try targets(ofSource: source)
    case .story(let story, let days): try targets(ofStory: story, days: days, at: time)
    }
  }

  /// The row of the subject itself, and where it was undone what is left of it.
  func row(of subject: Purge.Subject) throws -> (name: RowName, removed: RemovedRows.Row?) {
    let (table, uid) =
      switch subject {
      case .source(let source): ("source", source.uid)
      case .story(let story, _): ("story", story.uid)
      }
    if let id = try id(of: uid, in: table) { return (RowName(table: table, id: id), nil) }
    let rows = try RemovedRows(in: db)
    guard let removed = table == "source" ? rows.source(uid) : rows.story(uid) else {
      throw StoreError.unsoundAct(reason: "the \(table) \(uid) is not in this ledger")
    }
    return (removed.name, removed)
  }

  private func id(of uid: UID, in table: String) throws -> Int64? {
    try db.first("SELECT id FROM \(table) WHERE uid = ?", [uid.column]) { try $0.rowID() }
  }

  /// Items that a conversation gave, or that not everybody may see.
  static let isConfidential =
    "(evidence.sensitivity <> 'open' OR evidence.kind IN ('interview', 'own-notes'))"

  private func rows(
    _ table: String, _ condition: String, _ argument: Int64, except: Set<String> = []
  ) throws -> [PurgeTarget] {
    let fields = Set(PurgedField.rules[table]?.keys.map(\.self) ?? []).subtracting(except)
    return try db.all(
      "SELECT DISTINCT \(table).id, \(table).uid FROM \(table) \(condition)", [argument]
    ) {
      PurgeTarget(
        row: RowName(table: table, id: try $0.rowID()), uid: try $0.uid(), isThere: true,
        fields: fields)
    }
  }

  // MARK: A source

  private func targets(ofSource source: ID<Source>) throws -> [PurgeTarget] {
    let own = try row(of: .source(source)).name
    let family = try db.all(
      "SELECT id, uid, identity FROM source WHERE id = ? OR mergedIntoId = ? ORDER BY id",
      [own.id, own.id]
    ) { (id: try $0.rowID(), uid: try $0.uid(), identity: try $0.word(Identity.self)) }
    let removed = try RemovedRows(in: db)
    if family.isEmpty { return removed.targets(ofSource: own.id, confidential: []) }
    return try family.flatMap { member in
      let row = RowName(table: "source", id: member.id)
      var targets = [
        PurgeTarget(
          row: row, uid: member.uid, isThere: true, fields: Self.fields(member.identity))
      ]
      targets += try rows(
        "descriptor", "WHERE sourceId = ? AND isAgreed = 0", member.id)
      targets += try rows("terms", "WHERE sourceId = ?", member.id)
      targets += try rows("attribution", "WHERE sourceId = ?", member.id)
      targets += try rows("assessment", "WHERE sourceId = ?", member.id)
      targets += try rows(
        "evidence", "WHERE creatorId = ? AND \(Self.isConfidential)", member.id)
      targets += try rows(
        "evidenceLine",
        """
        JOIN evidence ON evidence.id = evidenceId WHERE creatorId = ? AND \(Self.isConfidential)
        """, member.id)
      let confidential = targets.filter { $0.row.table == "evidence" }.map(\.row.id)
      return targets + removed.targets(ofSource: member.id, confidential: Set(confidential))
    }
  }

  /// Of a withheld source everything said of it goes, and a name that it once had; of another what is
  /// printed stays.
  private static func fields(_ identity: Identity) -> Set<String> {
    let all = Set(PurgedField.rules["source"]?.keys.map(\.self) ?? [])
    return switch identity {
    case .named: PurgedField.ofNamedSource
    case .withheld: all
    case .unknown: all.subtracting(["affiliation", "role"])
    }
  }

  // MARK: A story

  private func targets(ofStory story: ID<Story>, days: Int, at time: Timestamp) throws
    -> [PurgeTarget]
  {
    let (row, undone) = try row(of: .story(story, days: days))
    let added = try times(of: row, undone)
    try refuseYoung(added, days: days, at: time)
    let removed = try RemovedRows(in: db)
    // A wrong text is undone, and the right one added under the same slug.
    let ofUndone = removed.stories(added.slug).flatMap {
      removed.targets(ofUndoneStory: $0.name.id)
    }
    if undone != nil { return ofUndone }
    let ofClaims = "JOIN claim ON claim.id = claimId WHERE storyId = ?"
    var targets = try rows("proposal", "WHERE storyId = ?", row.id)
    targets += try rows("terms", "WHERE storyId = ?", row.id)
    targets += try rows("claim", "WHERE storyId = ?", row.id)
    targets += try rows(
      "attribution", "JOIN draft ON draft.id = draftId WHERE storyId = ?", row.id)
    let ofThisAlone = """
      \(Self.isConfidential)
      AND NOT EXISTS (SELECT 1 FROM evidenceLine AS line JOIN claim AS other ON other.id = line.claimId
        WHERE line.evidenceId = evidence.id AND other.storyId <> claim.storyId)
      """
    targets += try rows(
      "evidence",
      """
      JOIN evidenceLine ON evidenceId = evidence.id JOIN claim ON claim.id = claimId
      WHERE storyId = ? AND \(ofThisAlone)
      """, row.id)
    targets += try rows(
      "evidenceLine",
      """
      JOIN evidence ON evidence.id = evidenceId JOIN claim ON claim.id = claimId
      WHERE storyId = ? AND \(ofThisAlone)
      """, row.id)
    targets += try rows("claimCheck", ofClaims, row.id)
    targets += try rows("assessment", ofClaims, row.id)
    targets += try rows(
      "assessment",
      """
      JOIN evidenceLine ON evidenceLine.id = lineId JOIN claim ON claim.id = evidenceLine.claimId
      WHERE storyId = ?
      """, row.id)
    return try targets + ofUndone
      + removed.targets(
        ofStory: row.id, drafts: ids("SELECT id FROM draft WHERE storyId = ?", row.id),
        claims: ids("SELECT id FROM claim WHERE storyId = ?", row.id),
        lines: ids("SELECT evidenceLine.id FROM evidenceLine \(ofClaims)", row.id))
  }

  private func ids(_ query: String, _ argument: Int64) throws -> Set<Int64> {
    Set(try db.all(query, [argument]) { try $0.rowID() })
  }

  /// Of a story its slug, and when it was published or else added.
  private struct Times {
    let slug: String
    let time: Timestamp
    let isUnpublished: Bool
  }

  private func times(of story: RowName, _ undone: RemovedRows.Row?) throws -> Times {
    if let undone {
      guard case .text(let slug)? = undone.columns["slug"],
        case .integer(let added)? = undone.columns["addedAt"]
      else { throw StoreError.damaged(detail: "a story that was undone has no slug or no time") }
      return Times(slug: slug, time: Timestamp(milliseconds: added), isUnpublished: true)
    }
    let found = try db.first(
      "SELECT slug, coalesce(publishedAt, addedAt), publishedAt IS NULL FROM story WHERE id = ?",
      [story.id]
    ) { Times(slug: try $0.string(), time: try $0.time(), isUnpublished: try $0.bool()) }
    guard let found else { throw StoreError.damaged(detail: "a story is gone") }
    return found
  }

  private func refuseYoung(_ found: Times, days: Int, at time: Timestamp) throws {
    // A year has 365 or 366 of them; a number that no newsroom means would run over.
    guard (0...36_600).contains(days) else {
      throw StoreError.unsoundAct(reason: "no story is purged after \(days) days")
    }
    let (due, isOver) = found.time.milliseconds.addingReportingOverflow(Int64(days) * 86_400_000)
    guard isOver || time.milliseconds < due else { return }
    throw StoreError.conflict(
      what:
        "\(found.slug) was \(found.isUnpublished ? "added" : "published") at \(found.time), less "
        + "than \(days) \(days == 1 ? "day" : "days") ago",
      remedy: isOver
        ? "say fewer days with --after; nothing was purged"
        : "wait until \(Timestamp(milliseconds: due)), or say fewer days with --after; nothing was purged"
    )
  }
}
