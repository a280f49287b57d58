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
      for accepted in try attributions(of: draft.id, draft.text, story: slug, in: db) {
        var source: Key<DossierSource>?
        if let recorded = accepted.source {
          let id = recorded.source.handle.number
          let key =
            sources[id]
            ?? builder.add(
              recorded.source, interest: recorded.interest, record: recorded.record)
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
          covering: (near.isEmpty ? covered : near).map(\.key), count: accepted.count,
          basis: accepted.basis, within: accepted.within)
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
}
