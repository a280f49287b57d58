import ClaimModel
import GRDB

/// What must hold of assessments.
extension RecordChecks {
  func checkAssessment(_ id: Int64) throws {
    let found = try db.first(
      """
      SELECT dimension, scale, value, coalesce(assessment.claimId, evidenceLine.claimId)
      FROM assessment LEFT JOIN evidenceLine ON evidenceLine.id = lineId WHERE assessment.id = ?
      """, [id]
    ) {
      (
        dimension: try $0.word(Dimension.self), scale: try $0.word(AssessmentScale.self),
        value: try $0.string(), claim: try $0.optionalInt().map(Int64.init)
      )
    }
    guard let (dimension, scale, value, claim) = found else { return }
    guard dimension.scales.contains(scale),
      scale.steps(dimension).contains(where: { $0.utf8.elementsEqual(value.utf8) })
    else {
      throw StoreError.unsoundAct(
        reason: "‘\(value)’ is no \(dimension.rawValue) on the scale \(scale.rawValue)")
    }
    guard dimension == .credibility, value == "1", let claim else { return }
    let trace = try TraceReader(db).trace(of: claim)
    guard trace.origins.established.count < 2 else { return }
    let count = trace.origins.established.count
    throw StoreError.conflict(
      what: "credibility 1 means confirmed by other sources, and \(trace.claim) has "
        + "\(count == 0 ? "no established origin" : "one established origin")",
      remedy: "run whosays trace \(trace.claim) for what it rests on, or give --credibility 2")
  }
}
