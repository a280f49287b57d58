package import ClaimModel
import GRDB

/// A draft in the ledger, with the names of its sentences.
package struct LoggedDraft: Hashable, Sendable {
  package let id: ID<Draft>
  package let story: ID<Story>
  package let slug: String
  /// From 1 within the story.
  package let ordinal: Int
  package let text: DraftText
  /// Of the text as it was added.
  package let textDigest: Digest
  /// In reading order.
  package let segments: [LoggedSegment]

  /// The segment at an address; nil where there is none.
  package subscript(address: Address) -> LoggedSegment? {
    segments.first { $0.segment.address == address }
  }

  /// The segment in which an offset stands; nil between segments.
  package func segment(at offset: Int) -> LoggedSegment? {
    segments.first { $0.segment.span.start <= offset && offset < $0.segment.span.end }
  }
}

/// A segment in the ledger.
package struct LoggedSegment: Hashable, Sendable {
  package let id: ID<Segment>
  package let segment: Segment
  /// Nil where nobody has ever set it aside.
  package let setAside: LoggedSetAside?
}

/// That a sentence was set aside.
package struct LoggedSetAside: Hashable, Sendable {
  package let uid: UID
  package let revision: Int
  /// Nil since it was opened again.
  package let `class`: SetAsideClass?
}

extension ClaimStore {
  /// The newest draft of a story.
  ///
  /// - Throws: `StoreError`, among others when there is no such story.
  package func newestDraft(story slug: String) throws(StoreError) -> LoggedDraft {
    try read { db in
      let story = try storyID(slug, in: db)
      let draft = try db.first(
        """
        SELECT draft.id, draft.uid, story.uid, draft.ordinal, draft.text, draft.textDigest
        FROM draft JOIN story ON story.id = draft.storyId
        WHERE storyId = ? ORDER BY ordinal DESC LIMIT 1
        """, [story]
      ) { fields in
        let row = try fields.rowID()
        return LoggedDraft(
          id: try fields.id(), story: try fields.id(), slug: slug, ordinal: try fields.int(),
          text: DraftText(try fields.string()), textDigest: try fields.digest(),
          segments: try segments(of: row, in: db))
      }
      guard let draft else { throw StoreError.damaged(detail: "a story has no draft") }
      guard draft.segments.allSatisfy({ draft.text.whole.contains($0.segment.span) }) else {
        throw StoreError.damaged(detail: "a segment stands outside the text")
      }
      return draft
    }
  }

  private func segments(of draft: Int64, in db: Database) throws -> [LoggedSegment] {
    try db.all(
      """
      SELECT segment.uid, role, address, spanStart, spanEnd, setAside.uid, setAside.revision,
        setAside.class
      FROM segment LEFT JOIN setAside ON segmentId = segment.id
      WHERE draftId = ? ORDER BY spanStart
      """, [draft]
    ) { fields in
      let (id, role) = (ID<Segment>(try fields.uid()), try fields.word(SegmentRole.self))
      guard let address = Address(try fields.string()) else {
        throw StoreError.damaged(detail: "a segment has no address")
      }
      let (start, end) = (try fields.int(), try fields.int())
      guard 0 <= start, start < end else {
        throw StoreError.damaged(detail: "\(address) stands outside the text")
      }
      let uid = try fields.optionalBytes().flatMap { UID(bytes: $0) }
      let (revision, word) = (try fields.optionalInt(), try fields.optionalWord(SetAsideClass.self))
      return LoggedSegment(
        id: id, segment: Segment(role: role, address: address, span: TextSpan(start, end)),
        setAside: uid.map { LoggedSetAside(uid: $0, revision: revision ?? 1, class: word) })
    }
  }

  /// An attribution by its handle: its uid, and the slug of its story.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func attribution(_ handle: Handle) throws(StoreError) -> (
    id: ID<Attribution>, slug: String
  ) {
    try read { db in
      let found = try db.first(
        """
        SELECT attribution.uid, slug FROM attribution JOIN draft ON draft.id = draftId
        JOIN story ON story.id = draft.storyId WHERE handle = ?
        """, [handle.number]
      ) { (id: ID<Attribution>(try $0.uid()), slug: try $0.string()) }
      guard handle.kind == .attribution, let found else { throw StoreError.unknownHandle(handle) }
      return found
    }
  }
}
