import ClaimModel
import GRDB

/// What must hold of sources, their terms and their attributions.
extension RecordChecks {
  /// A source that stands for itself and, it may be, for others.
  struct Family {
    let id: Int64
    let handle: Handle
    let identity: Identity
    /// Of the source and of those that are merged into it.
    let members: [Int64]

    /// The ids, as SQL has a list.
    var list: String { "(" + members.map(String.init).joined(separator: ", ") + ")" }
  }

  /// The family of a source; nil where there is no such source.
  func family(of source: Int64) throws -> Family? {
    let root = try db.first(
      """
      SELECT root.id, root.handle, root.identity FROM source
      JOIN source AS root ON root.id = coalesce(source.mergedIntoId, source.id)
      WHERE source.id = ?
      """, [source]
    ) { (id: try $0.rowID(), handle: try $0.handle(.source), identity: try $0.word(Identity.self)) }
    guard let root else { return nil }
    let members = try db.all("SELECT id FROM source WHERE mergedIntoId = ? ORDER BY id", [root.id])
    {
      try $0.rowID()
    }
    return Family(
      id: root.id, handle: root.handle, identity: root.identity, members: [root.id] + members)
  }

  // MARK: Sources

  private struct SourceRow {
    let id: Int64
    let handle: Handle
    let identity: Identity
    let mergedInto: Int64?
  }

  private func source(_ id: Int64) throws -> SourceRow? {
    try db.first("SELECT handle, identity, mergedIntoId FROM source WHERE id = ?", [id]) {
      SourceRow(
        id: id, handle: try $0.handle(.source), identity: try $0.word(),
        mergedInto: try $0.optionalInt().map(Int64.init))
    }
  }

  func checkSource(_ id: Int64) throws {
    guard let source = try source(id) else { return }
    if let other = try source.mergedInto.flatMap(self.source) {
      guard other.mergedInto == nil else {
        throw StoreError.conflict(
          what: "\(other.handle) is merged into another source itself",
          remedy: "run whosays source show \(other.handle) for the one that stands for it, "
            + "and name that")
      }
      let alias = try db.first(
        "SELECT handle FROM source WHERE mergedIntoId = ? ORDER BY handle LIMIT 1", [id]
      ) { try $0.handle(.source) }
      if let alias {
        throw StoreError.conflict(
          what: "\(alias) is merged into \(source.handle)",
          remedy: "run whosays source unmerge \(alias) first, then merge both")
      }
      try checkMerge(of: source, into: other)
    } else {
      let aliases = try db.all("SELECT id FROM source WHERE mergedIntoId = ? ORDER BY id", [id]) {
        try $0.rowID()
      }
      for alias in try aliases.compactMap(self.source) { try checkMerge(of: alias, into: source) }
    }
    try checkLevels(of: id)
  }

  /// One that nobody names may stand for no other that somebody names or withholds, or the name, or the
  /// promise, would be lost from sight; and a named one for none that is withheld, or it would be named.
  private func checkMerge(of alias: SourceRow, into other: SourceRow) throws {
    switch (alias.identity, other.identity) {
    case (.named, .named), (.withheld, .withheld), (.unknown, _): return
    case (.named, .unknown), (.withheld, .unknown):
      throw StoreError.conflict(
        what: "\(alias.handle) is \(alias.identity.rawValue) and \(other.handle) is unknown",
        remedy: "let the one that is known stand for the other: "
          + "whosays source merge \(alias.handle) \(other.handle)")
    case (.named, .withheld), (.withheld, .named):
      let named = alias.identity == .named ? alias : other
      let withheld = alias.identity == .named ? other : alias
      throw StoreError.conflict(
        what: "\(named.handle) is named and \(withheld.handle) is withheld: "
          + "as one source the name would stand on record",
        remedy: "leave them apart, or withhold the other too: "
          + "whosays source edit \(named.handle) --identity withheld")
    }
  }

  /// A page that prints the full name of a source does not withhold it.
  private func checkLevels(of source: Int64) throws {
    guard let family = try family(of: source), family.identity == .withheld else { return }
    let named = try db.all(
      """
      SELECT handle FROM attribution WHERE sourceId IN \(family.list) AND level = 'named-person'
      ORDER BY handle
      """
    ) { try $0.handle(.attribution) }
    guard let first = named.first else { return }
    let handles = named.map(\.description).joined(separator: " ")
    throw StoreError.conflict(
      what: "\(family.handle) is withheld, and the page prints it by name: \(handles)",
      remedy: "run whosays attribution show \(first), and give it another source or level first, "
        + "such as whosays attribution edit \(handles) --level described-individual")
  }

  // MARK: Terms

  /// A source whose terms protect its name is not named on record, nor is one that stands for it.
  func checkTerms(_ rows: Set<RowName>) throws {
    var checked: Set<Int64> = []
    for row in rows.sorted() {
      let source: Int64?
      switch row.table {
      case "source": source = row.id
      case "terms":
        source = try db.first("SELECT sourceId FROM terms WHERE id = ?", [row.id]) {
          try $0.rowID()
        }
      default: source = nil
      }
      guard let source, let family = try family(of: source), family.identity == .named,
        checked.insert(family.id).inserted
      else { continue }
      let protecting = try db.first(
        """
        SELECT terms.id, source.handle, story.slug, terms.footing FROM terms
        JOIN source ON source.id = sourceId JOIN story ON story.id = storyId
        WHERE sourceId IN \(family.list) AND footing <> 'on-the-record'
        ORDER BY story.slug, source.handle LIMIT 1
        """
      ) {
        (
          row: RowName(table: "terms", id: try $0.rowID()), handle: try $0.handle(.source),
          slug: try $0.string(), footing: try $0.word(Footing.self)
        )
      }
      guard let protecting else { continue }
      let (handle, slug) = (protecting.handle, protecting.slug)
      throw StoreError.conflict(
        what: "\(family.handle) is named, and the terms of \(handle) for \(slug), "
          + "\(protecting.footing.rawValue), protect its name",
        remedy: rows.contains(protecting.row)
          ? "run whosays source edit \(family.handle) --identity withheld first, or say --footing "
            + "on-the-record"
          : "leave it without a name, or run whosays terms edit \(handle) \(slug) --footing "
            + "on-the-record first")
    }
  }

  // MARK: Attributions

  func checkAttribution(_ id: Int64) throws {
    let found = try db.first(
      "SELECT handle, draftId, sourceId, parentId FROM attribution WHERE id = ?", [id]
    ) {
      (
        handle: try $0.handle(.attribution), draft: try $0.rowID(), source: try $0.optionalInt(),
        parent: try $0.optionalInt().map(Int64.init)
      )
    }
    guard let found else { return }
    guard try exists("attributionClaim WHERE attributionId = ?", id) else {
      throw unsound("\(found.handle) covers no claim")
    }
    var seen: Set<Int64> = [id]
    var next = found.parent
    var inner = found.handle
    while let parent = next {
      let row = try db.first(
        "SELECT handle, draftId, parentId FROM attribution WHERE id = ?", [parent]
      ) {
        (
          handle: try $0.handle(.attribution), draft: try $0.rowID(),
          parent: try $0.optionalInt().map(Int64.init)
        )
      }
      guard let row else { break }
      guard row.draft == found.draft else {
        throw StoreError.conflict(
          what: "\(row.handle) stands in another draft than \(found.handle)",
          remedy: "name an attribution of the same draft; whosays attribution list SLUG has them")
      }
      guard seen.insert(parent).inserted else {
        throw StoreError.conflict(
          what: "\(inner) stands in the content of \(row.handle) already",
          remedy: "run whosays attribution edit \(inner) --clear within first")
      }
      inner = row.handle
      next = row.parent
    }
    if let source = found.source { try checkLevels(of: Int64(source)) }
  }
}
