import ClaimModel
import GRDB

/// The claims of a dossier: those that stand, those that are cut, and the sentences without any.
extension ClaimStore {
  /// A claim in one place.
  struct PlacedClaim {
    let key: Key<DossierClaim>
    let spans: [TextSpan]
  }

  /// Adds every claim that stands where the draft prints it. One that is merged into another goes by that
  /// one's handle, words and facts.
  ///
  /// - Returns: by the claim's id; more than one where the draft prints it more than once.
  func addClaims(
    of draft: Int64, _ text: DraftText, to builder: inout DossierBuilder, in db: Database
  )
    throws -> [Int: [PlacedClaim]]
  {
    var placed: [Int: [PlacedClaim]] = [:]
    let confirmed = try confirmedClaims(of: draft, in: db)
    try db.forEach(
      """
      SELECT own.id, claim.handle, claim.words, claim.kind, claim.centrality, claim.isContentious,
        claim.isAllegation, claim.allegationTarget, claim.isEstablished, claim.isWitnessed,
        claim.asOf, claim.assignee, claim.contentiousRule, mention.spans, mention.certainty,
        mention.certaintyCues, mention.polarity, mention.quoteKind, mention.details
      FROM mention JOIN claim AS own ON own.id = mention.claimId
      JOIN claim ON claim.id = coalesce(own.mergedIntoId, own.id)
      WHERE mention.draftId = ? AND own.mark IS NULL AND claim.mark IS NULL
      ORDER BY claim.handle, mention.id
      """, [draft]
    ) { fields in
      let id = try fields.int()
      let handle = try fields.handle(.claim)
      let facts = ClaimFacts(
        words: try fields.string(), kind: try fields.word(), centrality: try fields.word(),
        isContentious: try fields.bool(), isAllegation: try fields.bool(),
        allegationTarget: try fields.optionalString(), isEstablished: try fields.bool(),
        isWitnessed: try fields.bool(), asOf: try fields.optionalDate(),
        assignee: try fields.optionalString())
      let rule = try fields.optionalString()
      let spans = try fields.spans(in: text)
      let (certainty, cues) = (try fields.word(Certainty.self), try fields.spans(in: text))
      let (polarity, quoteKind) = (try fields.word(Polarity.self), try fields.word(QuoteKind.self))
      let details = Self.details(try fields.claimDetails(in: text), facts, spans, in: text)
      let printed = PrintedClaim(
        spans: spans, kind: facts.kind, certainty: certainty, certaintyCues: cues,
        polarity: polarity, quoteKind: quoteKind, centrality: facts.centrality,
        isContentious: facts.isContentious, contentiousRule: facts.isContentious ? rule : nil,
        details: details)
      let key = builder.add(
        handle, words: facts.words, printed: printed, facts: facts,
        isConfirmed: confirmed.contains(handle))
      placed[id, default: []].append(PlacedClaim(key: key, spans: spans))
    }
    return placed
  }

  /// The claims of a draft's story that their checks confirm, by the handle of the one that stands. Only
  /// where a check of the family says so are all of them read.
  private func confirmedClaims(of draft: Int64, in db: Database) throws -> Set<Handle> {
    let candidates = try db.all(
      """
      SELECT DISTINCT root.id, root.handle FROM claimCheck JOIN claim ON claim.id = claimId
      JOIN claim AS root ON root.id = coalesce(claim.mergedIntoId, claim.id)
      WHERE verdict = ? AND claim.storyId = (SELECT storyId FROM draft WHERE id = ?)
      """, [Verdict.supported.rawValue, draft]
    ) { (row: try $0.rowID(), handle: try $0.handle(.claim)) }
    return try Set(
      candidates.filter {
        try CheckReader(db).checks(of: ClaimFamily(of: $0.row, in: db)).confirm
      }.map(\.handle))
  }

  /// What the page shows of a claim, with what a person says of allegations over what the reader found.
  /// The one who is accused is pointed at where the page has those words, nearest the claim.
  private static func details(
    _ read: ClaimDetails, _ facts: ClaimFacts, _ spans: [TextSpan], in text: DraftText
  ) -> ClaimDetails {
    var details = read
    details.isAllegation = facts.isAllegation
    if !facts.isAllegation { details.allegationTarget = nil }
    if let target = facts.allegationTarget, let hull = spans.hull {
      details.allegationTarget = text.places(of: target).min {
        (max($0.start - hull.start, hull.start - $0.start), $0.start)
          < (max($1.start - hull.start, hull.start - $1.start), $1.start)
      }
    }
    return details
  }

  /// The claims of a story that were cut, where the draft prints them.
  func cutClaims(of story: Int64, draft: Int64, _ text: DraftText, _ db: Database) throws
    -> [CutClaim]
  {
    try db.all(
      """
      SELECT claim.id, claim.handle, claim.words, claim.markReason,
        (SELECT spans FROM mention WHERE claimId = claim.id AND draftId = ? ORDER BY id LIMIT 1)
      FROM claim WHERE storyId = ? AND mark = 'cut' ORDER BY handle
      """, [draft, story]
    ) { fields in
      let row = RowName(table: "claim", id: try fields.rowID())
      let (handle, words) = (try fields.handle(.claim), try fields.string())
      let reason = try fields.optionalString()
      let spans = try fields.optionalString().map { try Document.decode([TextSpan].self, from: $0) }
      guard spans?.allSatisfy(text.whole.contains) ?? true else {
        throw StoreError.damaged(detail: "\(handle) stands outside the text")
      }
      return CutClaim(
        handle: handle, words: words, spans: spans ?? [],
        agent: try agent(of: .claimCut, on: row, db), reason: reason)
    }
  }

  /// The sentences of a draft that are no claims, in reading order.
  func sentencesSetAside(in draft: Int64, _ db: Database) throws -> [SetAsideSentence] {
    try db.all(
      """
      SELECT setAside.id, segment.address, setAside.class
      FROM setAside JOIN segment ON segment.id = segmentId
      WHERE segment.draftId = ? AND class IS NOT NULL ORDER BY segment.spanStart
      """, [draft]
    ) { fields in
      let row = RowName(table: "setAside", id: try fields.rowID())
      guard let address = Address(try fields.string()) else {
        throw StoreError.damaged(detail: "a segment has no address")
      }
      return SetAsideSentence(
        address: address, class: try fields.word(),
        agent: try agent(of: .sentenceSetAside, on: row, db))
    }
  }

  private func agent(of verb: Verb, on row: RowName, _ db: Database) throws -> String {
    guard let event = try History.lastStanding(verb, on: row, in: db) else {
      throw StoreError.damaged(detail: "a row is not what an act made of it")
    }
    return event.agent
  }
}
