package import ClaimModel
import GRDB

extension ClaimStore {
  /// The dossier of a story's newest draft: what is accepted, beside the proposals still open.
  ///
  /// - Throws: `StoreError`, among others when there is no such story.
  package func dossier(story slug: String) throws(StoreError) -> Dossier {
    try read { db in
      let draft = try newestDraft(of: slug, in: db)
      var builder = DossierBuilder(text: draft.text)
      let claims = try addClaims(of: draft.id, draft.text, to: &builder, in: db)
      var sources: [Int: Key<DossierSource>] = [:]
      for accepted in try attributions(of: draft, in: db) {
        var source: Key<DossierSource>?
        if let (id, value) = accepted.source {
          let key = sources[id] ?? builder.add(value)
          sources[id] = key
          source = key
        }
        let covered = accepted.claims.flatMap { claims[$0] ?? [] }
        // A claim that is printed in several places is attributed where the attribution stands; a
        // mention elsewhere may be in our own voice.
        let near = covered.filter { mention in
          mention.spans.contains { span in accepted.printed.content.contains(where: span.overlaps) }
        }
        builder.add(
          accepted.handle, printed: accepted.printed, source: source,
          covering: (near.isEmpty ? covered : near).map(\.key))
      }
      try db.forEach(
        """
        SELECT handle, document FROM proposal
        WHERE draftId = ? AND decision = 'open' ORDER BY handle
        """, [draft.id]
      ) { fields in
        let handle = try fields.handle(.proposal)
        builder.add(try fields.proposal(handle, in: draft.text), handle: handle)
      }
      return builder.dossier(story: draft.story, segments: try segments(of: draft, in: db))
    }
  }

  // MARK: The draft

  private struct NewestDraft {
    let id: Int64
    let text: DraftText
    let story: DossierStory
  }

  private func newestDraft(of slug: String, in db: Database) throws -> NewestDraft {
    let story = try storyID(slug, in: db)
    let head = try History.head(db)
    let draft = try db.first(
      """
      SELECT draft.id, draft.text, story.title, story.genre, story.language, draft.ordinal,
        story.publicationState, story.policy, story.addedAt, draft.originalDigest, draft.fileName
      FROM draft JOIN story ON story.id = draft.storyId
      WHERE storyId = ? ORDER BY ordinal DESC LIMIT 1
      """, [story]
    ) { fields in
      let (id, text) = (try fields.rowID(), DraftText(try fields.string()))
      return NewestDraft(
        id: id, text: text,
        story: DossierStory(
          name: slug, title: try fields.string(), genre: try fields.word(),
          language: try fields.string(),
          record: DossierRecord(
            draft: try fields.int(), publicationState: try fields.word(),
            policy: try fields.string(),
            addedAt: try fields.time(), originalDigest: try fields.digest(),
            fileName: try fields.string(), rejected: try rejected(in: id, text, db),
            cut: try cutClaims(of: story, draft: id, text, db),
            setAside: try sentencesSetAside(in: id, db), head: head)))
    }
    guard let draft else { throw StoreError.damaged(detail: "a story has no draft") }
    return draft
  }

  private func rejected(in draft: Int64, _ text: DraftText, _ db: Database) throws
    -> [RejectedProposal]
  {
    try db.all(
      """
      SELECT handle, document, decider, reason FROM proposal
      WHERE draftId = ? AND decision = 'rejected' ORDER BY handle
      """, [draft]
    ) { fields in
      let handle = try fields.handle(.proposal)
      let proposal = try fields.proposal(handle, in: text)
      return RejectedProposal(
        handle: handle, spans: proposal.spans, decider: try fields.string(),
        reason: try fields.optionalString())
    }
  }

  private func segments(of draft: NewestDraft, in db: Database) throws -> [Segment] {
    try db.all(
      "SELECT role, address, spanStart, spanEnd FROM segment WHERE draftId = ? ORDER BY spanStart",
      [draft.id]
    ) { fields in
      let role: SegmentRole = try fields.word()
      guard let address = Address(try fields.string()) else {
        throw StoreError.damaged(detail: "a segment has no address")
      }
      let (start, end) = (try fields.int(), try fields.int())
      guard 0 <= start, start < end, end <= draft.text.scalarCount else {
        throw StoreError.damaged(detail: "\(address) stands outside the text")
      }
      return Segment(role: role, address: address, span: TextSpan(start, end))
    }
  }

  // MARK: What is accepted

  private struct AcceptedAttribution {
    let handle: Handle
    let printed: PrintedAttribution
    let source: (id: Int, value: Source)?
    /// Ids of claims.
    let claims: [Int]
  }

  private func attributions(of draft: NewestDraft, in db: Database) throws -> [AcceptedAttribution]
  {
    try db.all(
      """
      SELECT attribution.id, attribution.handle, sourceSpans, cueSpans, contentSpans, level,
        voice, act, verbClass, sourceKind, isUnresolved, isPlural, reasonSpans, reasonKind,
        stateLabelSpans, details, source.id, source.uid, source.handle, source.revision, source.kind,
        source.identity, source.name, source.isStateControlled
      FROM attribution LEFT JOIN source ON source.id = attribution.sourceId
      WHERE draftId = ? ORDER BY attribution.handle
      """, [draft.id]
    ) { fields in
      let id = try fields.int()
      let handle = try fields.handle(.attribution)
      let (source, cue) = (try fields.spans(in: draft.text), try fields.spans(in: draft.text))
      let content = try fields.spans(in: draft.text)
      let level: Level = try fields.word()
      let (voice, act) = (try fields.word(Voice.self), try fields.word(SpeechAct.self))
      let (verbClass, kind) = (try fields.word(VerbClass.self), try fields.word(SourceKind.self))
      let (isUnresolved, isPlural) = (try fields.bool(), try fields.bool())
      let reason = try fields.spans(in: draft.text).first
      let reasonKind: ReasonKind? = try fields.optionalWord()
      let label = try fields.spans(in: draft.text).first
      let details = try fields.attributionDetails(in: draft.text)
      let onRecord = try fields.optionalInt().map { id in (id: id, value: try fields.source()) }
      return AcceptedAttribution(
        handle: handle,
        printed: PrintedAttribution(
          source: source, cue: cue, content: content, level: level, voice: voice, act: act,
          verbClass: verbClass, sourceKind: kind, name: onRecord?.value.name,
          isUnresolved: isUnresolved,
          reason: reason.flatMap { span in reasonKind.map { PrintedReason(span: span, kind: $0) } },
          isStateControlled: onRecord?.value.isStateControlled ?? false, stateLabel: label,
          isPlural: isPlural, details: details),
        source: onRecord, claims: try claimIDs(coveredBy: id, in: db))
    }
  }

  private func claimIDs(coveredBy attribution: Int, in db: Database) throws -> [Int] {
    try db.all(
      "SELECT claimId FROM attributionClaim WHERE attributionId = ? ORDER BY id", [attribution]
    ) { try $0.int() }
  }
}
