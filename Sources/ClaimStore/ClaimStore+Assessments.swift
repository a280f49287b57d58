package import ClaimModel
import GRDB

extension ClaimStore {
  /// The assessments of a claim and its evidence lines, of a source, or of one line, oldest first.
  ///
  /// - Throws: `StoreError`, among others when there is no such row.
  package func assessments(of handle: Handle) throws(StoreError) -> [LoggedAssessment] {
    try read { db in
      let reader = AssessmentReader(db)
      switch handle.kind {
      case .claim:
        let row = try db.first("SELECT id FROM claim WHERE handle = ?", [handle.number]) {
          try $0.rowID()
        }
        guard let row else { throw StoreError.unknownHandle(handle) }
        return try reader.assessments(of: ClaimFamily(of: row, in: db))
      case .source, .line:
        let table = handle.kind == .source ? "source" : "evidenceLine"
        let row = try db.first("SELECT id FROM \(table) WHERE handle = ?", [handle.number]) {
          try $0.rowID()
        }
        guard let row else { throw StoreError.unknownHandle(handle) }
        return try reader.assessments(
          where: handle.kind == .source ? "assessment.sourceId = ?" : "assessment.lineId = ?", [row]
        )
      default: throw StoreError.unknownHandle(handle)
      }
    }
  }
}

extension ClaimStore {
  /// What is recorded for and against the claims of a story that stand.
  ///
  /// - Throws: `StoreError`, among others when there is no such story.
  package func support(story slug: String) throws(StoreError) -> RecordedSupport {
    try read { db in
      let claims = try db.all(
        "SELECT id, handle FROM claim WHERE storyId = ? AND mark IS NULL AND mergedIntoId IS NULL",
        [try storyID(slug, in: db)]
      ) { (row: try $0.rowID(), handle: try $0.handle(.claim)) }
      var supports: [Handle: ClaimSupport] = [:]
      var traces: [Handle: Trace] = [:]
      for claim in claims {
        let support = try SupportReader(db).support(of: claim.handle)
        supports[claim.handle] = ClaimSupport(
          lines: support.lines.map(\.redacted), checks: support.checks,
          assessments: support.assessments)
        traces[claim.handle] = try TraceReader(db).trace(of: claim.row)
      }
      let cited = Set(traces.values.flatMap(\.items).map(\.handle).filter { $0.kind == .source })
      var sources: [Handle: [LoggedAssessment]] = [:]
      for source in cited {
        sources[source] = try AssessmentReader(db).assessments(
          where: """
            assessment.sourceId IN (SELECT own.id FROM source AS own JOIN source AS root
              ON root.id = coalesce(own.mergedIntoId, own.id) WHERE root.handle = ?)
            """, [source.number]
        ).filter { !$0.isSuperseded }
      }
      return RecordedSupport(claims: supports, traces: traces, sources: sources)
    }
  }
}

/// Reads assessments with whether a newer one has taken their place.
struct AssessmentReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  func assessments(of family: ClaimFamily) throws -> [LoggedAssessment] {
    try family.rows.flatMap { row in
      try assessments(
        where: """
          assessment.claimId = ?1 OR lineId IN (SELECT id FROM evidenceLine
            WHERE claimId = ?1 AND isWithdrawn = 0)
          """, [row])
    }
  }

  func assessments(where condition: String, _ arguments: StatementArguments) throws
    -> [LoggedAssessment]
  {
    let all = try db.all(
      """
      SELECT assessment.id, assessment.uid, claim.handle, source.handle, evidenceLine.handle,
        dimension, scale, value, rationale
      FROM assessment LEFT JOIN claim ON claim.id = assessment.claimId
      LEFT JOIN source ON source.id = assessment.sourceId
      LEFT JOIN evidenceLine ON evidenceLine.id = lineId
      WHERE \(condition) ORDER BY assessment.id
      """, arguments
    ) { fields -> (Handle, ID<Assessment>, Fields.Value, String, Timestamp) in
      let row = try fields.rowID()
      let id: ID<Assessment> = try fields.id()
      let target = try fields.target()
      let value = try fields.assessedValue()
      let made = try History.addition(of: RowName(table: "assessment", id: row), in: db)
      return (target, id, value, made.agent, made.time)
    }
    return all.enumerated().map { index, each in
      let (target, id, value, assessor, time) = each
      return LoggedAssessment(
        id: id, target: target, dimension: value.dimension, scale: value.scale, value: value.value,
        rationale: value.rationale, assessor: assessor, time: time,
        isSuperseded: all[(index + 1)...].contains {
          $0.0 == target && $0.2.dimension == value.dimension
            && $0.3.utf8.elementsEqual(assessor.utf8)
        })
    }
  }
}

/// Reads what is recorded for and against claims.
struct SupportReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// - Parameter claim: the handle of one that is there.
  func support(of claim: Handle) throws -> ClaimSupport {
    let row = try db.first("SELECT id FROM claim WHERE handle = ?", [claim.number]) {
      try $0.rowID()
    }
    guard let row else { throw StoreError.unknownHandle(claim) }
    let family = ClaimFamily(of: row, in: db)
    return ClaimSupport(
      lines: try family.lines, checks: try CheckReader(db).checks(of: family),
      assessments: try AssessmentReader(db).assessments(of: family))
  }
}

extension Fields {
  /// What an assessment says.
  fileprivate struct Value {
    let dimension: Dimension
    let scale: AssessmentScale
    let value: String
    let rationale: String
  }

  fileprivate mutating func assessedValue() throws(StoreError) -> Value {
    Value(
      dimension: try word(), scale: try word(), value: try string(), rationale: try string())
  }

  /// A claim's handle, a source's and an evidence line's, of which one is there.
  fileprivate mutating func target() throws(StoreError) -> Handle {
    let (claim, source, line) = (try optionalInt(), try optionalInt(), try optionalInt())
    if let claim { return Handle(.claim, claim) }
    if let source { return Handle(.source, source) }
    guard let line else { throw .damaged(detail: "an assessment has no target") }
    return Handle(.line, line)
  }
}
