import ClaimModel
import GRDB

/// What must hold of evidence lines, checks, lineage and assessments.
extension RecordChecks {
  // MARK: Lines

  func checkLine(_ id: Int64) throws {
    let found = try db.first(
      """
      SELECT evidence.handle, claim.handle, line.direction, other.handle
      FROM evidenceLine AS line JOIN evidence ON evidence.id = line.evidenceId
      JOIN claim ON claim.id = line.claimId
      JOIN evidenceLine AS other ON other.claimId = line.claimId AND other.id <> line.id
        AND other.evidenceId = line.evidenceId AND other.direction = line.direction
        AND other.locators IS line.locators AND other.isWithdrawn = 0
      WHERE line.id = ? AND line.isWithdrawn = 0 LIMIT 1
      """, [id]
    ) {
      (
        evidence: try $0.handle(.evidence), claim: try $0.handle(.claim),
        direction: try $0.word(Direction.self), line: try $0.handle(.line)
      )
    }
    guard let found else { return }
    let what =
      found.direction == .context ? "is context of" : found.direction.rawValue
    throw StoreError.conflict(
      what: "\(found.evidence) \(what) \(found.claim) already, by the line \(found.line)",
      remedy: "name another place in it, or run whosays evidence unlink \(found.line) first")
  }

  // MARK: Checks

  func checkClaimCheck(_ id: Int64) throws {
    let found = try db.first(
      """
      SELECT claim.handle, claimCheck.handle, claimCheck.verdict, claim.id, mention.claimId
      FROM claimCheck JOIN claim ON claim.id = claimCheck.claimId
      JOIN mention ON mention.id = claimCheck.mentionId WHERE claimCheck.id = ?
      """, [id]
    ) {
      (
        claim: try $0.handle(.claim), check: try $0.handle(.check),
        verdict: try $0.word(Verdict.self),
        id: try $0.rowID(), printed: try $0.rowID()
      )
    }
    guard let found else { return }
    guard found.id == found.printed else {
      throw StoreError.unsoundAct(
        reason: "a check of \(found.claim) is of a mention of another claim")
    }
    guard try !found.verdict.needsEvidence || ClaimFamily(of: found.id, in: db).hasLines else {
      throw StoreError.conflict(
        what: "\(found.claim) has no evidence line, and ‘\(found.verdict.rawValue)’ needs one",
        remedy:
          "run whosays evidence link EVIDENCE \(found.claim) first, with --supports or --disputes,"
          + " and --primary or --secondary; whosays evidence list has the items")
    }
  }
}
