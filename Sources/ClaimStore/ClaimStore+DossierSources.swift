import ClaimModel
import GRDB

/// The attributions of a dossier, and the sources behind them.
extension ClaimStore {
  /// An attribution on record.
  struct AcceptedAttribution {
    let handle: Handle
    let printed: PrintedAttribution
    let source: RecordedSource?
    /// Ids of claims.
    let claims: [Int]
    let count: Int?
    let basis: Basis?
    let within: Handle?
  }

  /// A source that stands for itself, as a dossier shows it.
  struct RecordedSource {
    let source: Source
    let interest: String?
    let record: DossierSourceRecord
    /// Whether a person says that the story is about it; nil where nobody did.
    let isParty: Bool?
  }

  /// The attributions of a draft by handle. One whose source is merged into another goes by that one.
  func attributions(of draft: Int64, _ text: DraftText, story slug: String, in db: Database) throws
    -> [AcceptedAttribution]
  {
    var sources: [Int64: RecordedSource] = [:]
    return try db.all(
      """
      SELECT attribution.id, attribution.handle, attribution.basis, attribution.recordedCount,
        parent.handle, coalesce(source.mergedIntoId, source.id),
        attribution.sourceSpans, attribution.cueSpans, attribution.contentSpans, attribution.level,
        attribution.voice, attribution.act, attribution.verbClass, attribution.sourceKind,
        attribution.isUnresolved, attribution.isPlural, attribution.reasonSpans,
        attribution.reasonKind, attribution.stateLabelSpans, attribution.details
      FROM attribution LEFT JOIN source ON source.id = attribution.sourceId
      LEFT JOIN attribution AS parent ON parent.id = attribution.parentId
      WHERE attribution.draftId = ? ORDER BY attribution.handle
      """, [draft]
    ) { fields in
      let id = try fields.int()
      let handle = try fields.handle(.attribution)
      let basis: Basis? = try fields.optionalWord()
      let count = try fields.optionalInt()
      let within = try fields.optionalInt().map { Handle(.attribution, $0) }
      var source: RecordedSource?
      if let root = try fields.optionalInt().map(Int64.init) {
        let known = try sources[root] ?? recordedSource(root, story: slug, in: db)
        sources[root] = known
        source = known
      }
      var printed = try fields.printedAttribution(
        named: source?.source.name, isStateControlled: source?.source.isStateControlled ?? false,
        in: text)
      if let isParty = source?.isParty { printed.details.isParty = isParty }
      return AcceptedAttribution(
        handle: handle, printed: printed, source: source,
        claims: try claimIDs(coveredBy: id, in: db), count: count, basis: basis, within: within)
    }
  }

  private func claimIDs(coveredBy attribution: Int, in db: Database) throws -> [Int] {
    try db.all(
      "SELECT claimId FROM attributionClaim WHERE attributionId = ? ORDER BY id", [attribution]
    ) { try $0.int() }
  }

  /// A source redacted: where it is withheld, or its terms protect its name, no free text of it and
  /// nobody's name leaves the store.
  private func recordedSource(_ id: Int64, story slug: String, in db: Database) throws
    -> RecordedSource
  {
    guard let logged = try SourceReader(db: db).sources(where: "source.id = ?", [id]).first else {
      throw StoreError.damaged(detail: "a source is gone")
    }
    let terms = Self.binding(logged.terms.filter { $0.slug == slug }.map(\.facts))
    let parties = logged.parties.filter { $0.slug == slug }
    let facts = logged.facts
    let isProtected = facts.identity == .withheld || terms?.footing.protectsName ?? false
    return RecordedSource(
      source: Source(
        id: logged.id, handle: logged.handle, revision: logged.revision, kind: facts.kind,
        identity: facts.identity, name: facts.name, isStateControlled: facts.isStateControlled),
      interest: facts.interest.map { isProtected ? "on record" : $0 },
      record: DossierSourceRecord(
        affiliation: RecordedWords(facts.affiliation, isProtected: isProtected),
        role: RecordedWords(facts.role, isProtected: isProtected), tenure: facts.tenure,
        agreed: try agreedDescriptors(of: id, in: db),
        terms: terms.map { DossierTerms($0, isProtected: isProtected) }, aliases: logged.aliases),
      isParty: (parties.first { $0.source == logged.handle } ?? parties.first)?.isParty)
  }

  /// Of the terms of a source and its aliases those that bind it most, until the latest embargo ends.
  private static func binding(_ all: [TermsFacts]) -> TermsFacts? {
    var terms = all.max { $0.footing.rank < $1.footing.rank }
    terms?.embargoedUntil = all.compactMap(\.embargoedUntil).max()
    return terms
  }

  private func agreedDescriptors(of source: Int64, in db: Database) throws -> [String] {
    try db.all(
      """
      SELECT DISTINCT wording FROM descriptor JOIN source ON source.id = sourceId
      WHERE isAgreed = 1 AND (source.id = ? OR mergedIntoId = ?) ORDER BY wording
      """, [source, source]
    ) { try $0.string() }
  }
}
