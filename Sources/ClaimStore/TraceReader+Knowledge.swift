import ClaimModel
import GRDB

/// Who made an item, why it knows by itself, and what people call it.
extension TraceReader {
  /// Who is on record as having made an item, or who stands for that one.
  func creator(of node: Node) throws -> Node? {
    guard node.handle.kind == .evidence else { return nil }
    return try db.first(
      """
      SELECT source.handle, source.id FROM evidence JOIN source AS own ON own.id = creatorId
      JOIN source ON source.id = coalesce(own.mergedIntoId, own.id) WHERE evidence.id = ?
      """, [node.id]
    ) { Node(handle: try $0.handle(.source), id: try $0.rowID()) }
  }

  /// Used as primary: for this claim, or where it is not used for it, for any.
  func isPrimary(_ node: Node, lines: [LoggedLine]) throws -> Bool {
    guard node.handle.kind == .evidence else { return false }
    let own = lines.filter { $0.evidence == node.handle }
    guard own.isEmpty else { return own.contains { $0.facts.use == .primary } }
    return try db.first(
      """
      SELECT EXISTS (SELECT 1 FROM evidenceLine
        WHERE evidenceId = ? AND use = 'primary' AND isWithdrawn = 0)
      """, [node.id]
    ) { try $0.bool() } ?? false
  }

  /// Why items know by themselves, by their handles. That of a primary item counts for whoever made it,
  /// so that two items of one maker are one origin.
  func knowledge(of nodes: [Node], lines: [LoggedLine], story: Int64) throws
    -> [Handle: [TraceItem.Knowledge]]
  {
    var known: [Handle: [TraceItem.Knowledge]] = [:]
    for node in nodes {
      if node.handle.kind == .source {
        known[node.handle, default: []] += try knowledge(ofSource: node, story: story)
      } else if try isPrimary(node, lines: lines), try isOnFile(node) {
        let holder = try creator(of: node)?.handle ?? node.handle
        known[holder, default: []].append(
          .init(.primaryOnFile, row: node.handle, by: node.handle))
      }
    }
    return known
  }

  private func isOnFile(_ node: Node) throws -> Bool {
    try db.first(
      "SELECT filePath IS NOT NULL OR archiveLink IS NOT NULL FROM evidence WHERE id = ?",
      [node.id]
    ) { try $0.bool() } ?? false
  }

  /// Why a source knows: it is our own observation, or an attribution in the story records that it
  /// witnessed this or took part. People who are not counted are nobody's origin.
  private func knowledge(ofSource node: Node, story: Int64) throws -> [TraceItem.Knowledge] {
    let rows = try rows(of: node)
    let isOwn = try db.first(
      "SELECT EXISTS (SELECT 1 FROM source WHERE id IN \(rows) AND kind = 'own-observation')"
    ) { try $0.bool() }
    if isOwn == true { return [.init(.ownObservation, row: node.handle, by: node.handle)] }
    let handles = try db.all(
      """
      SELECT attribution.handle, attribution.details, attribution.isPlural, recordedCount
      FROM attribution JOIN draft ON draft.id = draftId WHERE sourceId IN \(rows) AND storyId = ?
        AND attribution.basis IN ('witnessed', 'participant') ORDER BY attribution.handle
      """, [story]
    ) { fields -> Handle? in
      let handle = try fields.handle(.attribution)
      let details: AttributionDetails = try fields.document()
      let isPlural = try fields.bool()
      let isCounted = try fields.optionalInt() != nil || details.count != nil
      return isPlural && !isCounted ? nil : handle
    }
    return handles.compactMap { $0 }.prefix(1)
      .map { .init(.basis, row: $0, by: node.handle) }
  }

  /// An item as a trace shows it.
  func item(_ node: Node, knowledge: [TraceItem.Knowledge] = []) throws -> TraceItem {
    TraceItem(
      handle: node.handle, name: try name(of: node), aliases: try aliases(of: node).map(\.handle),
      knowledge: knowledge)
  }

  /// What people call an item; never the name of a withheld source, nor the title of a restricted item.
  private func name(of node: Node) throws -> String {
    let name =
      node.handle.kind == .source
      ? try db.first("SELECT uid, handle, identity, name FROM source WHERE id = ?", [node.id]) {
        try $0.sourceName().shown
      }
      : try db.first("SELECT title, kind, sensitivity FROM evidence WHERE id = ?", [node.id]) {
        let (title, kind) = (try $0.string(), try $0.word(EvidenceKind.self))
        return try $0.word(Sensitivity.self) == .restricted
          ? "\(kind.rawValue), restricted" : "\(kind.rawValue) “\(title)”"
      }
    guard let name else { throw StoreError.damaged(detail: "an item of lineage is gone") }
    return name
  }
}
