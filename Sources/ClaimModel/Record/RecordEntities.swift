extension RecordEntity {
  /// Every kind of row whose rows the history accounts for, referenced ones before those that refer.
  package static let all: [RecordEntity] =
    [
      story, draft, segment, proposal, source, descriptor, party, terms, claim, mention,
      attribution,
      attributionClaim, setAside,
    ] + evidenceEntities

  /// The greatest lengths of texts, in bytes of UTF-8. What people write in a line, in a paragraph, and
  /// the name of a person are far below them; a book by mistake is not.
  package enum Limit {
    /// A name.
    package static let name = 400
    /// A sentence or a reason.
    package static let sentence = 4000
    /// Words of an item, to the letter.
    package static let passage = 40_000
    /// Times, in milliseconds since 1970: up to the last one of the year 9999.
    package static let times: ClosedRange<Int64> = 0...253_402_300_799_999
  }

  static let story = RecordEntity(
    "story",
    [
      RecordField("slug", .kept),
      RecordField("title", .text(limit: Limit.sentence), required: true),
      RecordField("genre", .words(Genre.self), required: true), RecordField("language", .kept),
      RecordField("publicationState", .words(PublicationState.self), required: true),
      RecordField("publishedAt", .time), RecordField("policy", .kept),
      RecordField("addedAt", .kept),
    ])

  static let draft = RecordEntity(
    "draft",
    [RecordField("storyId", .row("story"), required: true, fixed: true, owner: true)]
      + ["ordinal", "text", "textDigest", "originalDigest", "fileName", "addedAt"].map {
        RecordField($0, .kept)
      })

  static let segment = RecordEntity(
    "segment",
    [
      RecordField("draftId", .row("draft"), required: true, fixed: true, owner: true),
      RecordField("address", .kept),
      RecordField("role", .words(SegmentRole.self), required: true, fixed: true),
      RecordField("spanStart", .kept), RecordField("spanEnd", .kept),
    ])

  static let proposal = RecordEntity(
    "proposal", handle: .proposal,
    [
      RecordField("storyId", .row("story"), required: true, fixed: true, owner: true),
      RecordField("draftId", .row("draft"), required: true, fixed: true),
      RecordField("document", .kept), RecordField("wordsKey", .kept),
      RecordField("decision", .words(Decision.self), required: true),
      RecordField("decider", .kept), RecordField("decidedAt", .kept),
      RecordField("reason", .text(limit: Limit.sentence)),
    ])

  static let claim = RecordEntity(
    "claim", handle: .claim,
    [
      RecordField("storyId", .row("story"), required: true, fixed: true, owner: true),
      RecordField("parentId", .row("claim"), words: "part of", fixed: true),
      RecordField("proposalId", .kept), RecordField("proposedClaim", .kept),
      RecordField("words", .text(limit: Limit.sentence), required: true),
      RecordField("kind", .words(ClaimKind.self), required: true),
      RecordField("centrality", .words(Centrality.self), required: true),
      RecordField("isContentious", .flag, required: true),
      RecordField("contentiousRule", .kept),
      RecordField("isAllegation", .flag, required: true),
      RecordField("allegationTarget", .text(limit: Limit.name), words: "against"),
      RecordField("isEstablished", .flag, required: true),
      RecordField("isWitnessed", .flag, required: true),
      RecordField("asOf", .date), RecordField("assignee", .text(limit: Limit.name)),
      RecordField("mark", .words(ClaimMark.self)),
      RecordField("markReason", .text(limit: Limit.sentence), words: "reason"),
      RecordField("mergedIntoId", .row("claim")),
    ])

  static let mention = RecordEntity(
    "mention",
    [
      RecordField("claimId", .row("claim"), required: true, fixed: true, owner: true),
      RecordField("draftId", .row("draft"), required: true, fixed: true),
      RecordField("spans", .spans, required: true),
      RecordField("exact", .kept), RecordField("prefix", .kept), RecordField("suffix", .kept),
      RecordField("certainty", .words(Certainty.self), required: true),
      RecordField("certaintyCues", .spans, required: true),
      RecordField("polarity", .words(Polarity.self), required: true),
      RecordField("quoteKind", .words(QuoteKind.self), required: true),
      RecordField("details", .kept),
    ])

  static let setAside = RecordEntity(
    "setAside", words: "sentence",
    [
      RecordField("segmentId", .row("segment"), required: true, fixed: true, owner: true),
      RecordField("class", .words(SetAsideClass.self), words: "set aside as"),
    ])
}

extension EntryForm {
  /// What an entry of each verb may edit. A verb that is not here has a deed of its own.
  package static let forms = claimForms.merging(sourceForms) { $1 }.merging(evidenceForms) { $1 }

  private static let claimForms: [Verb: [EntryForm]] = [
    .claimAdd: [newClaim, .new("mention"), .new("attributionClaim")],
    .claimEdit: [
      .change("claim", Set(RecordEntity.claim.fields.map(\.name)).subtracting(unmarked.keys)),
      .change("mention", ["certainty", "certaintyCues", "polarity", "quoteKind"]),
    ],
    .claimMention: [.new("mention")],
    .claimCut: [.change("claim", ["markReason"], ["mark": .word("cut")])],
    .claimRestore: [.change("claim", ["markReason"], ["mark": .null])],
    .claimSplit: [
      newClaim, .new("mention"), .new("attributionClaim"),
      .change("claim", [], ["mark": .word("superseded")]),
    ],
    .claimMerge: [.change("claim", [], ["mergedIntoId": .something])],
    .claimUnmerge: [.change("claim", [], ["mergedIntoId": .null])],
    .sentenceSetAside: [
      .new("setAside", ["class": .something]), .change("setAside", [], ["class": .something]),
    ],
    .sentenceReopen: [.change("setAside", [], ["class": .null])],
  ]

  private static let newClaim = EntryForm.new("claim", unmarked)
  private static let unmarked: [String: Requirement] = [
    "mark": .nothing, "markReason": .nothing, "mergedIntoId": .nothing,
  ]
}
