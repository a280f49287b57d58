import ClaimModel
import GRDB

/// No free text on a withheld source may name somebody: two adjacent capitalised words are refused that
/// stand in no draft of a story that uses the source, in no agreed descriptor, and of which nobody said
/// that they name nobody.
extension RecordChecks {
  /// A row with free text on a source.
  private struct GuardedRow {
    let row: RowName
    /// What it is, for people: “the terms of s3 for bridge”.
    let title: String
    /// What says of its words that they name nobody.
    let command: String
    let texts: [String]
    let notNames: String?
  }

  /// Looks at what an act changed; where it changed a source, at everything that hangs on it.
  func checkNames(_ rows: Set<RowName>) throws {
    var checked: Set<Int64> = []
    for row in rows.sorted() {
      guard let source = try guardedSource(of: row), let family = try family(of: source),
        checked.insert(family.id).inserted
      else { continue }
      let isWithheld =
        try db.first(
          """
          SELECT EXISTS (SELECT 1 FROM source WHERE id IN \(family.list) AND identity = 'withheld')
          """
        ) { try $0.bool() } ?? false
      guard isWithheld else { continue }
      let isWhole = rows.contains { $0.table == "source" && family.members.contains($0.id) }
      let guarded = try guardedRows(of: family).filter { isWhole || rows.contains($0.row) }
      try check(guarded, of: family, changed: rows)
    }
  }

  private func check(_ guarded: [GuardedRow], of family: Family, changed: Set<RowName>) throws {
    var printed: Set<String>?
    for row in guarded {
      let own = NameGuard.keys(ofField: row.notNames)
      var strangers = row.texts.flatMap { NameGuard.strangers(in: $0, known: own) }
      guard !strangers.isEmpty else { continue }
      let known = try printed ?? pairsOnRecord(for: family)
      printed = known
      let agreed = try agreedPairs(for: family, except: row.row)
      strangers.removeAll { known.contains(nameKey($0)) || agreed.contains(nameKey($0)) }
      guard let stranger = strangers.first else { continue }
      throw StoreError.conflict(
        what: "‘\(stranger)’ in \(row.title) could name a withheld source",
        remedy: changed.contains(row.row)
          ? "leave it out, or say that it names nobody with --not-a-name"
          : "reword that first, or say that it names nobody: \(row.command) --not-a-name")
    }
  }

  /// The source that a row holds free text on; nil for any other row.
  private func guardedSource(of row: RowName) throws -> Int64? {
    switch row.table {
    case "source": row.id
    case "descriptor", "terms", "attribution":
      try db.first("SELECT sourceId FROM \(row.table) WHERE id = ?", [row.id]) {
        try $0.optionalInt().map(Int64.init)
      }.flatMap(\.self)
    default: nil
    }
  }

  private func guardedRows(of family: Family) throws -> [GuardedRow] {
    var rows = try db.all(
      """
      SELECT id, handle, affiliation, role, interest, note, notNames FROM source
      WHERE id IN \(family.list) ORDER BY id
      """
    ) { fields in
      let (id, handle) = (try fields.rowID(), try fields.handle(.source))
      let texts = [
        try fields.optionalString(), try fields.optionalString(), try fields.optionalString(),
        try fields.optionalString(),
      ]
      return GuardedRow(
        row: RowName(table: "source", id: id), title: "what is said of \(handle)",
        command: "whosays source edit \(handle)", texts: texts.compactMap(\.self),
        notNames: try fields.optionalString())
    }
    rows += try db.all(
      """
      SELECT descriptor.id, source.handle, wording, descriptor.notNames FROM descriptor
      JOIN source ON source.id = sourceId WHERE sourceId IN \(family.list) ORDER BY descriptor.id
      """
    ) { fields in
      let (id, handle) = (try fields.rowID(), try fields.handle(.source))
      let wording = try fields.string()
      return GuardedRow(
        row: RowName(table: "descriptor", id: id), title: "a descriptor of \(handle)",
        command: "whosays source describe \(handle) \(Self.shellWord(wording))", texts: [wording],
        notNames: try fields.optionalString())
    }
    rows += try db.all(
      """
      SELECT terms.id, source.handle, story.slug, agreedWording, reason, terms.notNames FROM terms
      JOIN source ON source.id = sourceId JOIN story ON story.id = storyId
      WHERE sourceId IN \(family.list) ORDER BY terms.id
      """
    ) { fields in
      let (id, handle) = (try fields.rowID(), try fields.handle(.source))
      let slug = try fields.string()
      let texts = [try fields.optionalString(), try fields.optionalString()]
      return GuardedRow(
        row: RowName(table: "terms", id: id), title: "the terms of \(handle) for \(slug)",
        command: "whosays terms edit \(handle) \(slug)", texts: texts.compactMap(\.self),
        notNames: try fields.optionalString())
    }
    rows += try db.all(
      """
      SELECT id, handle, note, notNames FROM attribution
      WHERE sourceId IN \(family.list) AND note IS NOT NULL ORDER BY id
      """
    ) { fields in
      let (id, handle) = (try fields.rowID(), try fields.handle(.attribution))
      return GuardedRow(
        row: RowName(table: "attribution", id: id), title: "the note on \(handle)",
        command: "whosays attribution edit \(handle)", texts: [try fields.string()],
        notNames: try fields.optionalString())
    }
    return rows
  }

  /// A text as a shell takes it for one word.
  private static func shellWord(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  // MARK: What is known

  /// The pairs of every draft of a story that uses the source: that has an attribution or terms of it.
  private func pairsOnRecord(for family: Family) throws -> Set<String> {
    let texts = try db.all(
      """
      SELECT text FROM draft WHERE storyId IN (
        SELECT storyId FROM attribution JOIN draft ON draft.id = draftId
        WHERE sourceId IN \(family.list)
        UNION SELECT storyId FROM terms WHERE sourceId IN \(family.list))
      """
    ) { try $0.string() }
    return texts.reduce(into: []) { $0.formUnion(NameGuard.keys(in: $1)) }
  }

  /// The pairs of the descriptors that the source agreed to; of one that is looked at itself those of the
  /// others.
  private func agreedPairs(for family: Family, except row: RowName) throws -> Set<String> {
    try db.all(
      "SELECT id, wording FROM descriptor WHERE isAgreed = 1 AND sourceId IN \(family.list)"
    ) { (id: try $0.rowID(), wording: try $0.string()) }
    .filter { row != RowName(table: "descriptor", id: $0.id) }
    .reduce(into: []) { $0.formUnion(NameGuard.keys(in: $1.wording)) }
  }
}
