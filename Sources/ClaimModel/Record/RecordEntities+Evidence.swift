// What bears on claims: evidence and its lines, checks, lineage, assessments.
extension RecordEntity {
  static let evidenceEntities = [evidence, evidenceLine, claimCheck, lineage, assessment]

  static let evidence = RecordEntity(
    "evidence", handle: .evidence,
    [
      RecordField("kind", .words(EvidenceKind.self), required: true),
      RecordField("title", .text(limit: Limit.name), required: true),
      RecordField("creatorId", .row("source")), RecordField("locators", .locators),
      RecordField("excerpt", .text(limit: Limit.passage)),
      RecordField("madeOn", .date, words: "made"),
      RecordField("publishedOn", .date, words: "published"),
      RecordField("capturedOn", .date, words: "captured"),
      RecordField("link", .text(limit: Limit.sentence)),
      RecordField("archiveLink", .text(limit: Limit.sentence)),
      RecordField("filePath", .text(limit: Limit.sentence), words: "file"),
      RecordField("fileDigest", .text(limit: 64), words: "SHA-256 of the file"),
      RecordField("fileSize", .number(0...Int.max)),
      RecordField("language", .text(limit: 2)),
      RecordField("translator", .text(limit: Limit.name)),
      RecordField("sensitivity", .words(Sensitivity.self), required: true),
    ])

  static let evidenceLine = RecordEntity(
    "evidenceLine", handle: .line,
    [
      RecordField("evidenceId", .row("evidence"), required: true, fixed: true),
      RecordField("claimId", .row("claim"), required: true, fixed: true, owner: true),
      RecordField("direction", .words(Direction.self), required: true),
      RecordField("use", .words(EvidenceUse.self), required: true),
      RecordField("sourceCertainty", .words(Certainty.self)),
      RecordField("supportedCertainty", .words(Certainty.self)),
      RecordField("locators", .locators), RecordField("isWithdrawn", .flag, required: true),
    ])

  static let claimCheck = RecordEntity(
    "claimCheck", handle: .check, words: "check",
    [
      RecordField("claimId", .row("claim"), required: true, fixed: true, owner: true),
      RecordField("mentionId", .row("mention"), required: true, fixed: true),
      RecordField("exact", .kept),
      RecordField("method", .text(limit: Limit.sentence), required: true),
      RecordField("verdict", .words(Verdict.self), required: true),
      RecordField("searched", .text(limit: Limit.sentence)),
      RecordField("reason", .text(limit: Limit.sentence)),
    ])

  static let lineage = RecordEntity(
    "lineage",
    [
      RecordField("fromSourceId", .row("source"), words: "from", fixed: true),
      RecordField("fromEvidenceId", .row("evidence"), words: "from", fixed: true),
      RecordField("relation", .words(LineageRelation.self), required: true, fixed: true),
      RecordField("toSourceId", .row("source"), words: "to", fixed: true),
      RecordField("toEvidenceId", .row("evidence"), words: "to", fixed: true),
      RecordField("isRemoved", .flag, required: true),
    ])

  static let assessment = RecordEntity(
    "assessment",
    [
      RecordField("claimId", .row("claim"), fixed: true, owner: true),
      RecordField("sourceId", .row("source"), fixed: true, owner: true, subject: true),
      RecordField("lineId", .row("evidenceLine"), fixed: true, owner: true),
      RecordField("dimension", .words(Dimension.self), required: true, fixed: true),
      RecordField("scale", .words(AssessmentScale.self), required: true, fixed: true),
      // A word of the scale.
      RecordField(
        "value", .text(limit: Limit.name), required: true, fixed: true, guarded: false),
      RecordField("rationale", .text(limit: Limit.sentence), required: true, fixed: true),
    ])
}

extension EntryForm {
  static let evidenceForms: [Verb: [EntryForm]] = [
    .evidenceAdd: [.new("evidence")], .evidenceEdit: [.change("evidence")],
    .evidenceLink: [.new("evidenceLine")],
    .evidenceUnlink: [.change("evidenceLine", ["isWithdrawn"])],
    .checkAdd: [.new("claimCheck")],
    .lineageAdd: [.new("lineage"), .change("lineage", ["isRemoved"])],
    .lineageRemove: [.change("lineage", ["isRemoved"])],
    // With one of a source, words of its rationale that name nobody.
    .assessmentAdd: [.new("assessment"), .change("source", ["notNames"])],
  ]
}
