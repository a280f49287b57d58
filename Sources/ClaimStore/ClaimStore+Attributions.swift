package import ClaimModel
import GRDB

extension ClaimStore {
  /// The attributions of a story on record, by handle.
  ///
  /// - Parameter source: only its own and those of its aliases; nil for all.
  /// - Throws: `StoreError`, among others when there is no such story or source.
  package func attributions(story slug: String, source: Handle? = nil) throws(StoreError)
    -> [DetailedAttribution]
  {
    try read { db in
      let story = try storyID(slug, in: db)
      if let source,
        try db.first("SELECT id FROM source WHERE handle = ?", [source.number], { try $0.rowID() })
          == nil
      {
        throw StoreError.unknownHandle(source)
      }
      return try AttributionReader(db).attributions(
        where: """
          draft.storyId = ? AND (? IS NULL OR source.handle = ? OR root.handle = ?)
          """, [story, source?.number, source?.number, source?.number])
    }
  }

  /// The attribution of a handle with everything that hangs on it.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func detailedAttribution(_ handle: Handle) throws(StoreError) -> DetailedAttribution {
    try read { db in
      guard handle.kind == .attribution,
        let found = try AttributionReader(db).attributions(
          where: "attribution.handle = ?", [handle.number]
        ).first
      else { throw StoreError.unknownHandle(handle) }
      return found
    }
  }
}

/// Reads attributions with what hangs on them.
private struct AttributionReader {
  let db: Database
  private let texts = TextCache()

  init(_ db: Database) { self.db = db }

  func attributions(where condition: String, _ arguments: StatementArguments) throws
    -> [DetailedAttribution]
  {
    try db.all(
      """
      SELECT attribution.id, attribution.uid, attribution.handle, attribution.revision, story.slug,
        draft.id, draft.ordinal, wording, basis, recordedCount, attribution.note,
        attribution.notNames, source.handle, root.handle, root.identity, root.name,
        root.isStateControlled, sourceSpans, cueSpans, contentSpans, level, voice, act, verbClass,
        sourceKind, isUnresolved, isPlural, reasonSpans, reasonKind, stateLabelSpans, details
      FROM attribution JOIN draft ON draft.id = draftId JOIN story ON story.id = storyId
      LEFT JOIN source ON source.id = sourceId
      LEFT JOIN source AS root ON root.id = coalesce(source.mergedIntoId, source.id)
      WHERE \(condition) ORDER BY attribution.handle
      """, arguments, attribution)
  }

  private func attribution(_ fields: inout Fields) throws -> DetailedAttribution {
    let row = try fields.rowID()
    let (id, handle) = (ID<Attribution>(try fields.uid()), try fields.handle(.attribution))
    let (revision, slug) = (try fields.int(), try fields.string())
    let (draft, ordinal, wording) = (
      try fields.rowID(), try fields.int(), try fields.string()
    )
    let facts = AttributionFacts(
      basis: try fields.optionalWord(), recordedCount: try fields.optionalInt(),
      note: try fields.optionalString())
    let notNames = try fields.optionalString()
    let source = try fields.attributedSource()
    let isStateControlled = try fields.optionalInt() == 1
    let text = try texts.text(of: draft, in: db)
    let printed = try fields.printedAttribution(
      named: source?.name, isStateControlled: isStateControlled, in: text)
    guard let start = printed.wording.first?.start else {
      throw StoreError.damaged(detail: "\(handle) has no place")
    }
    let added = try ActReader(db: db).added("attribution", row)
    return DetailedAttribution(
      id: id, handle: handle, revision: revision, slug: slug, draft: ordinal,
      address: try db.first(
        """
        SELECT address FROM segment WHERE draftId = ? AND spanStart <= ? AND spanEnd > ?
        ORDER BY spanStart DESC LIMIT 1
        """, [draft, start, start], { try $0.string() }
      ).flatMap { Address($0) }, wording: wording, printed: printed, source: source,
      facts: facts, notNames: notNames,
      claims: try db.all(
        """
        SELECT handle FROM attributionClaim JOIN claim ON claim.id = claimId
        WHERE attributionId = ? ORDER BY handle
        """, [row]
      ) { try $0.handle(.claim) }, within: try ancestors(of: row),
      contents: try db.all(
        "SELECT handle FROM attribution WHERE parentId = ? ORDER BY handle", [row]
      ) { try $0.handle(.attribution) }, agent: added.agent, addedAt: added.time)
  }

  /// The chain above an attribution; it ends where a damaged file would run in a circle.
  private func ancestors(of row: Int64) throws -> [Handle] {
    var handles: [Handle] = []
    var seen: Set<Int64> = [row]
    var next = row
    while let parent = try db.first(
      """
      SELECT parent.id, parent.handle FROM attribution
      JOIN attribution AS parent ON parent.id = attribution.parentId WHERE attribution.id = ?
      """, [next], { (id: try $0.rowID(), handle: try $0.handle(.attribution)) }),
      seen.insert(parent.id).inserted
    {
      handles.append(parent.handle)
      next = parent.id
    }
    return handles
  }
}

extension Fields {
  /// The source of an attribution: its handle, and of the one that stands for it handle, identity and
  /// name, in this order; nil where it has none.
  mutating func attributedSource() throws(StoreError) -> AttributedSource? {
    let (own, root) = (try optionalInt(), try optionalInt())
    let (identity, name) = (try optionalWord(Identity.self), try optionalString())
    guard let own, let root, let identity else { return nil }
    return AttributedSource(
      handle: Handle(.source, own), standsFor: Handle(.source, root), identity: identity, name: name
    )
  }

  /// Source, cue and content spans, level, voice, act, verb class, kind of source, whether it is
  /// unresolved and plural, reason spans and kind, state label and details of an attribution, in this
  /// order.
  mutating func printedAttribution(named name: String?, isStateControlled: Bool, in text: DraftText)
    throws(StoreError) -> PrintedAttribution
  {
    let (source, cue, content) = (try spans(in: text), try spans(in: text), try spans(in: text))
    let (level, voice) = (try word(Level.self), try word(Voice.self))
    let (act, verbClass) = (try word(SpeechAct.self), try word(VerbClass.self))
    let kind = try word(SourceKind.self)
    let (isUnresolved, isPlural) = (try bool(), try bool())
    let reason = try spans(in: text).first
    let reasonKind: ReasonKind? = try optionalWord()
    let label = try spans(in: text).first
    return PrintedAttribution(
      source: source, cue: cue, content: content, level: level, voice: voice, act: act,
      verbClass: verbClass, sourceKind: kind, name: name, isUnresolved: isUnresolved,
      reason: reason.flatMap { span in reasonKind.map { PrintedReason(span: span, kind: $0) } },
      isStateControlled: isStateControlled, stateLabel: label, isPlural: isPlural,
      details: try attributionDetails(in: text))
  }
}
