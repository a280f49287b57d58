import ClaimModel
import GRDB

/// What has to do with the subject of a purge and keeps its words: what the newsroom answers for, what
/// belongs to others too, and what other fields than those of the policy say.
struct StayingWords {
  let db: Database

  /// - Parameter targets: the rows of which words go.
  /// - Returns: rows that stand, with the fields that hold words, in the order of kinds of rows. What only
  ///   repeats a draft, or names our own people, is left out.
  func rows(_ subject: Purge.Subject, but targets: [PurgeTarget]) throws -> [(
    row: RowName, fields: Set<String>
  )] {
    let going = Dictionary(targets.map { ($0.row, $0.fields) }) { $0.union($1) }
    return try RecordEntity.all.flatMap { entity -> [(row: RowName, fields: Set<String>)] in
      let fields = Set(PurgedField.rules[entity.name]?.keys.map(\.self) ?? []).union(
        (PurgedField.staying[entity.name] ?? [:]).filter { $0.value == .answeredFor }.keys)
      guard !fields.isEmpty, let condition = Self.conditions(subject)[entity.name] else {
        return []
      }
      return try ids(entity.name, condition, subject).compactMap { id in
        let row = RowName(table: entity.name, id: id)
        let stored = try StoredRow.fetch(db, table: row.table, id: id)
        let said = fields.subtracting(going[row] ?? []).filter { field in
          if case .text(let text)? = stored?[field] { !Purge.isTombstone(text) } else { false }
        }
        return said.isEmpty ? nil : (row, said)
      }
    }
  }

  private func ids(_ table: String, _ condition: String, _ subject: Purge.Subject) throws
    -> [Int64]
  {
    let uid =
      switch subject {
      case .source(let source): source.uid
      case .story(let story, _): story.uid
      }
    return try db.all(
      """
      WITH
        family AS (SELECT id FROM source WHERE uid = ?1
          OR mergedIntoId = (SELECT id FROM source WHERE uid = ?1)),
        one AS (SELECT id FROM story WHERE uid = ?1),
        \(Self.claims(subject)),
        items AS (SELECT evidenceId AS id FROM evidenceLine WHERE claimId IN claims
          UNION SELECT id FROM evidence WHERE creatorId IN family)
      SELECT id FROM \(table) WHERE \(condition) ORDER BY id
      """, [uid.column]
    ) { try $0.rowID() }
  }

  /// The claims that are the subject's: those of the story, or attributed to the source.
  private static func claims(_ subject: Purge.Subject) -> String {
    switch subject {
    case .source:
      """
      claims AS (SELECT claimId AS id FROM attributionClaim JOIN attribution
        ON attribution.id = attributionId WHERE sourceId IN family),
      sources AS (SELECT id FROM family)
      """
    case .story:
      """
      claims AS (SELECT id FROM claim WHERE storyId IN one),
      sources AS (SELECT sourceId AS id FROM attribution JOIN draft ON draft.id = draftId
        WHERE storyId IN one AND sourceId IS NOT NULL
        UNION SELECT sourceId FROM terms WHERE storyId IN one)
      """
    }
  }

  /// Which rows have to do with it, by kind.
  private static func conditions(_ subject: Purge.Subject) -> [String: String] {
    var conditions = [
      "story": "id IN (SELECT storyId FROM claim WHERE id IN claims)",
      "draft": "id IN (SELECT draftId FROM mention WHERE claimId IN claims)",
      "claim": "id IN claims", "source": "id IN sources", "descriptor": "sourceId IN sources",
      "terms": "sourceId IN family",
      "attribution": "sourceId IN family", "evidence": "id IN items",
      "evidenceLine": "evidenceId IN items AND (claimId IN claims OR evidenceId IN "
        + "(SELECT id FROM evidence WHERE creatorId IN family))",
      "claimCheck": "claimId IN claims",
      "assessment": "claimId IN claims OR sourceId IN sources "
        + "OR lineId IN (SELECT id FROM evidenceLine WHERE claimId IN claims)",
    ]
    if case .story = subject {
      conditions["story"] = "id IN one"
      conditions["draft"] = "storyId IN one"
      conditions["terms"] = "storyId IN one"
      conditions["attribution"] = "draftId IN (SELECT id FROM draft WHERE storyId IN one)"
      conditions["proposal"] = "storyId IN one"
    }
    return conditions
  }
}
