/// What people record of sources, of the terms agreed with them, and of attributions.
extension RecordEntity {
  static let source = RecordEntity(
    "source", handle: .source,
    [
      RecordField("kind", .words(SourceKind.self), required: true),
      RecordField("identity", .words(Identity.self), required: true),
      // A withheld one has none.
      RecordField("name", .text(limit: Limit.name), guarded: false), RecordField("nameKey", .kept),
      RecordField("affiliation", .text(limit: Limit.name)),
      RecordField("role", .text(limit: Limit.name)),
      RecordField("tenure", .words(Tenure.self)),
      RecordField("isStateControlled", .flag, required: true),
      RecordField("interest", .text(limit: Limit.sentence)),
      RecordField("note", .text(limit: Limit.sentence)),
      RecordField("notNames", .text(limit: Limit.sentence), guarded: false),
      RecordField("mergedIntoId", .row("source")),
    ])

  static let descriptor = RecordEntity(
    "descriptor",
    [
      RecordField(
        "sourceId", .row("source"), required: true, fixed: true, owner: true, subject: true),
      RecordField("wording", .text(limit: Limit.name), required: true, fixed: true),
      RecordField("isAgreed", .flag, required: true),
      RecordField("notNames", .text(limit: Limit.sentence), guarded: false),
    ])

  static let party = RecordEntity(
    "party",
    [
      RecordField("sourceId", .row("source"), required: true, fixed: true, subject: true),
      RecordField("storyId", .row("story"), required: true, fixed: true, owner: true),
      RecordField("isParty", .flag, words: "a party", required: true),
    ])

  static let terms = RecordEntity(
    "terms",
    [
      RecordField("sourceId", .row("source"), required: true, fixed: true, subject: true),
      RecordField("storyId", .row("story"), required: true, fixed: true, owner: true),
      RecordField("footing", .words(Footing.self), required: true),
      RecordField("embargoedUntil", .time),
      RecordField("agreedWording", .text(limit: Limit.sentence), words: "wording"),
      RecordField("reason", .text(limit: Limit.sentence)),
      RecordField("grantedBy", .text(limit: Limit.name), guarded: false),
      RecordField("approvedBy", .text(limit: Limit.name), guarded: false),
      RecordField(
        "identityKnownTo", .text(limit: Limit.sentence), words: "known to", guarded: false),
      RecordField("notNames", .text(limit: Limit.sentence), guarded: false),
    ])

  static let attribution = RecordEntity(
    "attribution", handle: .attribution,
    [
      RecordField("draftId", .row("draft"), required: true, fixed: true, owner: true),
      RecordField("sourceId", .row("source"), subject: true), RecordField("wording", .kept),
      RecordField("sourceSpans", .spans, words: "wording", required: true),
      RecordField("cueSpans", .spans, words: "cue", required: true),
      RecordField("contentSpans", .spans, words: "content", required: true),
      RecordField("level", .word(Level.allCases.map(\.rawValue).dropLast()), required: true),
      RecordField("voice", .words(Voice.self), required: true),
      RecordField("act", .words(SpeechAct.self), required: true),
      RecordField("verbClass", .words(VerbClass.self), words: "verb", required: true),
      RecordField("sourceKind", .words(SourceKind.self), required: true),
      RecordField("isUnresolved", .flag, required: true),
      RecordField("isPlural", .flag, required: true),
      RecordField("reasonSpans", .spans, words: "reason", required: true),
      RecordField("reasonKind", .words(ReasonKind.self)),
      RecordField("stateLabelSpans", .spans, words: "state label", required: true),
      RecordField("details", .kept),
      RecordField("basis", .words(Basis.self)),
      RecordField("recordedCount", .number(1...1_000_000), words: "people"),
      RecordField("parentId", .row("attribution"), words: "within"),
      RecordField("note", .text(limit: Limit.sentence)),
      RecordField("notNames", .text(limit: Limit.sentence), guarded: false),
    ])

  static let attributionClaim = RecordEntity(
    "attributionClaim", words: "claim of an attribution",
    [
      RecordField("attributionId", .row("attribution"), required: true, fixed: true),
      RecordField("claimId", .row("claim"), required: true, fixed: true, owner: true),
    ])
}

extension EntryForm {
  static let sourceForms: [Verb: [EntryForm]] = [
    .sourceAdd: [.new("source", ["mergedIntoId": .nothing]), .new("party")],
    .sourceEdit: [
      .change("source", Set(RecordEntity.source.fields.map(\.name)).subtracting(["mergedIntoId"])),
      .new("party"), .change("party"),
    ],
    .sourceDescribe: [.new("descriptor"), .change("descriptor")],
    .sourceMerge: [.change("source", [], ["mergedIntoId": .something])],
    .sourceUnmerge: [.change("source", [], ["mergedIntoId": .null])],
    .termsSet: [.new("terms")],
    .termsEdit: [.change("terms")],
    .attributionAdd: [.new("attribution"), .new("attributionClaim")],
    .attributionEdit: [.change("attribution"), .new("attributionClaim")],
  ]
}
