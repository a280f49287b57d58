import ClaimModel
import GRDB

extension Recorder {
  /// Adds a story with its first draft, its segments and what the reader proposes.
  mutating func add(_ deed: AddStory, at time: Timestamp) throws {
    let taken = try db.first("SELECT id FROM story WHERE slug = ?", [deed.slug]) { try $0.rowID() }
    guard taken == nil else { throw StoreError.slugTaken(slug: deed.slug) }
    let story = try insert(
      "story",
      [
        "uid": deed.story.uid.column, "slug": deed.slug, "title": deed.title,
        "genre": deed.genre.rawValue, "language": deed.language,
        "publicationState": PublicationState.unpublished.rawValue, "publishedAt": nil,
        "policy": deed.policy, "addedAt": time.milliseconds,
      ])
    touch(deed.slug)
    try add(deed.draft, ordinal: 1, story: story, at: time)
  }

  private mutating func add(_ new: NewDraft, ordinal: Int, story: Int64, at time: Timestamp) throws
  {
    let text = DraftText(new.text)
    let draft = try insert(
      "draft",
      [
        "uid": new.id.uid.column, "storyId": story, "ordinal": ordinal, "text": new.text,
        "textDigest": Digest(of: new.text).column, "originalDigest": new.originalDigest.column,
        "fileName": new.fileName, "addedAt": time.milliseconds,
      ])
    guard
      zip(new.segments, new.segments.dropFirst()).allSatisfy({
        $0.segment.span.end <= $1.segment.span.start
      }), Set(new.segments.map(\.segment.address)).count == new.segments.count
    else {
      throw StoreError.unsoundAct(
        reason: "its segments are not in reading order, or share an address")
    }
    for new in new.segments {
      guard text.whole.contains(new.segment.span) else {
        throw StoreError.unsoundAct(reason: "a segment in it lies outside the text")
      }
      try insert(
        "segment",
        [
          "uid": new.id.uid.column, "draftId": draft,
          "address": new.segment.address.description, "role": new.segment.role.rawValue,
          "spanStart": new.segment.span.start, "spanEnd": new.segment.span.end,
        ])
    }
    try add(new.proposals, draft: draft, text, story: story)
  }

  /// Adds what the reader proposes, open.
  mutating func add(_ proposals: [NewProposal], draft: Int64, _ text: DraftText, story: Int64)
    throws
  {
    for new in proposals {
      guard new.proposal.lies(in: text) else {
        throw StoreError.unsoundAct(reason: "a span in it lies outside the text")
      }
      guard !new.proposal.claims.isEmpty else {
        throw StoreError.unsoundAct(reason: "a proposal in it has no claim")
      }
      try insert(
        "proposal",
        [
          "uid": new.id.uid.column, "handle": try nextHandle(.proposal).number, "storyId": story,
          "draftId": draft, "document": try Document.encode(new.proposal),
          "wordsKey": new.proposal.wordsKey(in: text).column,
          "decision": Decision.open.rawValue, "decider": nil, "decidedAt": nil, "reason": nil,
        ])
    }
  }

  /// A line of a person, not a book.
  func checkLength(of text: String?, in field: String) throws(StoreError) {
    guard let text, text.utf8.count > RecordEntity.Limit.sentence else { return }
    throw .tooLong(field: field, bytes: text.utf8.count, limit: RecordEntity.Limit.sentence)
  }
}
