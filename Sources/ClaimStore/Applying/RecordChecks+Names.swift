import ClaimModel
import GRDB

/// No free text on a source whose name is withheld, or protected by terms, may name somebody: two adjacent
/// capitalised words are refused that stand in no draft of a story that uses the source, in no agreed
/// descriptor, and of which nobody said that they name nobody. Which texts these are is said by
/// `RecordEntity.guardedFields`.
extension RecordChecks {
  /// A row with free text on a source.
  private struct GuardedRow {
    let row: RowName
    let texts: [String]
    /// Of this row alone.
    let notNames: String?
  }

  /// Looks at what an act changed; where it changed a source or its terms, at everything that hangs on it.
  func checkNames(_ rows: Set<RowName>) throws {
    var checked: Set<Int64> = []
    for row in rows.sorted() {
      guard let source = try guardedSource(of: row), let family = try family(of: source),
        checked.insert(family.id).inserted, try isProtected(family)
      else { continue }
      let isWhole = rows.contains {
        $0.table == "terms" || $0.table == "source" && family.members.contains($0.id)
      }
      let guarded = try guardedRows(of: family).filter { isWhole || rows.contains($0.row) }
      try check(guarded, of: family, changed: rows)
    }
  }

  /// Looks at why a purge is made, which stays when all else has gone.
  ///
  /// - Parameters:
  ///   - subject: the source or the story of which words go.
  ///   - removed: what is left of the subject where it was undone; nothing that is on record is known of it.
  func checkReason(_ reason: String, ofPurging subject: RowName, _ removed: RemovedRows.Row?) throws
  {
    if let removed, removed.columns["identity"] == .text(Identity.withheld.rawValue),
      let stranger = NameGuard.pairs(in: reason).first
    {
      throw Self.couldName(stranger, in: "the reason of the purge", Self.remedyOfPurge)
    }
    let families =
      subject.table == "source"
      ? [try family(of: subject.id)].compactMap(\.self) : try families(ofStory: subject.id)
    for family in families where try isProtected(family) {
      let strangers = NameGuard.strangers(in: reason, known: try notNames(of: family))
      guard !strangers.isEmpty else { continue }
      let known = try pairsOnRecord(for: family).union(agreedPairs(for: family, except: nil))
      guard let stranger = strangers.first(where: { !known.contains(nameKey($0)) }) else {
        continue
      }
      throw Self.couldName(stranger, in: "the reason of the purge", Self.remedyOfPurge)
    }
  }

  private static let remedyOfPurge =
    "leave it out, or say that it names nobody with --not-a-name; nothing was purged"

  /// Whether the record must not name the source.
  private func isProtected(_ family: Family) throws -> Bool {
    try db.first(
      """
      SELECT EXISTS (SELECT 1 FROM source WHERE id IN \(family.list) AND identity = 'withheld')
        OR EXISTS (SELECT 1 FROM terms
          WHERE sourceId IN \(family.list) AND footing <> 'on-the-record')
      """
    ) { try $0.bool() } ?? false
  }

  /// The sources that a story uses.
  private func families(ofStory story: Int64) throws -> [Family] {
    let sources = try db.all(
      """
      SELECT sourceId FROM attribution JOIN draft ON draft.id = draftId
      WHERE storyId = ?1 AND sourceId IS NOT NULL
      UNION SELECT sourceId FROM terms WHERE storyId = ?1
      """, [story]
    ) { try $0.rowID() }
    var seen: Set<Int64> = []
    return try sources.compactMap(family).filter { seen.insert($0.id).inserted }
  }

  private static func couldName(_ stranger: String, in title: String, _ remedy: String)
    -> StoreError
  {
    .conflict(what: "‘\(stranger)’ in \(title) could name a withheld source", remedy: remedy)
  }

  private func check(_ guarded: [GuardedRow], of family: Family, changed: Set<RowName>) throws {
    let ofSource = try notNames(of: family)
    var printed: Set<String>?
    for row in guarded {
      let own = NameGuard.keys(ofField: row.notNames).union(ofSource)
      var strangers = row.texts.flatMap { NameGuard.strangers(in: $0, known: own) }
      guard !strangers.isEmpty else { continue }
      let known = try printed ?? pairsOnRecord(for: family)
      printed = known
      let agreed = try agreedPairs(for: family, except: row.row)
      strangers.removeAll { known.contains(nameKey($0)) || agreed.contains(nameKey($0)) }
      guard let stranger = strangers.first else { continue }
      let (title, first, command) = try words(for: row.row)
      throw Self.couldName(
        stranger, in: title,
        changed.contains(row.row)
          ? "leave it out, or say that it names nobody with --not-a-name"
          : "\(first), or say that it names nobody: \(command) --not-a-name")
    }
  }

  /// The source that a row holds free text on; nil for any other row.
  private func guardedSource(of row: RowName) throws -> Int64? {
    if row.table == "source" { return row.id }
    guard let subject = RecordEntity.named(row.table)?.subject else { return nil }
    return try db.first("SELECT \(subject.name) FROM \(row.table) WHERE id = ?", [row.id]) {
      try $0.optionalInt().map(Int64.init)
    }.flatMap(\.self)
  }

  private func guardedRows(of family: Family) throws -> [GuardedRow] {
    try RecordEntity.all.flatMap { entity -> [GuardedRow] in
      let fields = entity.guardedFields.map(\.name)
      guard !fields.isEmpty else { return [] }
      let notNames = entity["notNames"] == nil ? "NULL" : "notNames"
      return try db.all(
        """
        SELECT id, \(notNames), \(fields.joined(separator: ", ")) FROM \(entity.name)
        WHERE \(entity.subject?.name ?? "id") IN \(family.list) ORDER BY id
        """
      ) { values in
        let id = try values.rowID()
        let notNames = try values.optionalString()
        return GuardedRow(
          row: RowName(table: entity.name, id: id),
          texts: try fields.compactMap { _ in try values.optionalString() }, notNames: notNames)
      }
    }
  }

  /// For people: what a row is, what to do about it first, and the command that says of its words that
  /// they name nobody.
  private func words(for row: RowName) throws -> (title: String, first: String, command: String) {
    let reword = "reword that first"
    let owner = try Recorder.name(of: row, in: db) ?? ""
    switch row.table {
    case "source":
      return ("what is said of \(owner)", reword, "whosays source edit \(owner)")
    case "descriptor":
      let wording = try db.first("SELECT wording FROM descriptor WHERE id = ?", [row.id]) {
        try $0.string()
      }
      return (
        "a descriptor of \(owner)", reword,
        "whosays source describe \(owner) \(Self.shellWord(wording ?? ""))"
      )
    case "terms":
      return (
        "the terms of \(owner.split(separator: " ").joined(separator: " for "))", reword,
        "whosays terms edit \(owner)"
      )
    case "attribution":
      return ("the note on \(owner)", reword, "whosays attribution edit \(owner)")
    default:
      // Nobody rewords an assessment, but its words can be taken away.
      return (
        "what was judged of \(owner)",
        "run whosays purge source \(owner) --reason 'its name is to be withheld' first",
        "whosays source edit \(owner)"
      )
    }
  }

  /// A text as a shell takes it for one word.
  private static func shellWord(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  // MARK: What is known

  /// The pairs of which somebody said of the source, whatever the text, that they name nobody.
  private func notNames(of family: Family) throws -> Set<String> {
    try db.all("SELECT notNames FROM source WHERE id IN \(family.list)") {
      NameGuard.keys(ofField: try $0.optionalString())
    }.reduce(into: []) { $0.formUnion($1) }
  }

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
  private func agreedPairs(for family: Family, except row: RowName?) throws -> Set<String> {
    try db.all(
      "SELECT id, wording FROM descriptor WHERE isAgreed = 1 AND sourceId IN \(family.list)"
    ) { (id: try $0.rowID(), wording: try $0.string()) }
    .filter { row != RowName(table: "descriptor", id: $0.id) }
    .reduce(into: []) { $0.formUnion(NameGuard.keys(in: $1.wording)) }
  }
}
