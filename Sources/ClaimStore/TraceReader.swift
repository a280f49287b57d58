import ClaimModel
import GRDB

/// Walks through lineage, row by row, so that a claim costs what it rests on and not what the ledger
/// holds.
struct TraceReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// A source or an item of evidence by its row.
  struct Node: Hashable {
    let handle: Handle
    let id: Int64

    /// The column of an edge that starts at one of its kind.
    var from: String { handle.kind == .source ? "fromSourceId" : "fromEvidenceId" }
    /// The column of an edge that ends at one of its kind.
    var to: String { handle.kind == .source ? "toSourceId" : "toEvidenceId" }
  }

  /// Nil when there is none, or the handle names neither a source nor an item.
  func node(_ handle: Handle) throws -> Node? {
    guard handle.kind == .source || handle.kind == .evidence else { return nil }
    let table = handle.kind == .source ? "source" : "evidence"
    return try db.first("SELECT id FROM \(table) WHERE handle = ?", [handle.number]) {
      Node(handle: handle, id: try $0.rowID())
    }
  }

  // MARK: A claim

  /// - Parameter claim: the row of a claim; of one that is merged, the other's trace.
  func trace(of claim: Int64) throws -> Trace {
    let family = ClaimFamily(of: claim, in: db)
    let (standing, rows) = (try family.standing, try family.rows)
    let head = try db.first(
      """
      SELECT claim.handle, story.slug, claim.words, story.id FROM claim
      JOIN story ON story.id = storyId WHERE claim.id = ?
      """, [standing]
    ) { (try $0.handle(.claim), try $0.string(), try $0.string(), try $0.rowID()) }
    guard let (handle, slug, words, story) = head else {
      throw StoreError.damaged(detail: "a claim that must be there is gone")
    }
    var citations: [TraceCitation] = []
    var nodes: [Node] = []
    var others: [TraceItem] = []
    var chained: Set<TraceEdge> = []
    for row in rows {
      for attribution in try attributions(of: row) {
        citations.append(attribution.citation)
        nodes += [attribution.source, attribution.passing].compactMap(\.self)
        if attribution.source == nil {
          others.append(
            TraceItem(handle: attribution.handle, name: "nobody named", knowledge: []))
        }
        if let edge = attribution.edge { chained.insert(edge) }
      }
    }
    let lines = try family.lines
    for line in lines {
      citations.append(
        TraceCitation(
          way: .line(line.handle, line.facts.direction, line.facts.use), item: line.evidence))
      if let node = try node(line.evidence) { nodes.append(node) }
    }
    if try isWitnessed(rows) {
      citations.append(TraceCitation(way: .witnessed, item: handle))
      others.append(
        TraceItem(
          handle: handle, name: "our own observation",
          knowledge: [.init(.ownObservation, row: handle, by: handle)]))
    }
    let (met, edges) = try walk(from: nodes, lines: lines)
    let knowledge = try self.knowledge(of: met, lines: lines, story: story)
    let items = try met.map { node in
      TraceItem(
        handle: node.handle, name: try name(of: node), knowledge: knowledge[node.handle] ?? [])
    }
    return Trace(
      claim: handle, slug: slug, words: words,
      citations: citations, items: Set(items + others).sorted { $0.handle < $1.handle },
      edges: chained.union(edges).sorted {
        ($0.from, $0.to, $0.relation.word) < ($1.from, $1.to, $1.relation.word)
      })
  }

  /// An attribution of a claim as a walk starts from it.
  private struct Cited {
    let handle: Handle
    let way: TraceCitation.Way
    /// Nil where it names nobody.
    let source: Node?
    /// Whoever says what the source said; nil where the page passes it on itself.
    let passing: Node?

    private var item: Handle { source?.handle ?? handle }

    /// What the page cites is whoever it has the words from.
    var citation: TraceCitation { TraceCitation(way: way, item: passing?.handle ?? item) }

    var edge: TraceEdge? {
      passing.flatMap { $0.handle == item ? nil : TraceEdge($0.handle, .passesOn, item) }
    }
  }

  /// The attributions of a claim in the newest draft, by handle.
  private func attributions(of claim: Int64) throws -> [Cited] {
    try db.all(
      """
      SELECT attribution.handle, attribution.level, attribution.act, attribution.wording,
        source.handle, source.id, passing.handle, passing.id
      FROM attributionClaim JOIN attribution ON attribution.id = attributionId
      JOIN draft ON draft.id = attribution.draftId
      JOIN storyCount ON storyCount.storyId = draft.storyId AND newestDraft = draft.ordinal
      LEFT JOIN source ON source.id = attribution.sourceId
      LEFT JOIN attribution AS parent ON parent.id = attribution.parentId
      LEFT JOIN source AS passing ON passing.id = parent.sourceId
      WHERE claimId = ? ORDER BY attribution.handle
      """, [claim]
    ) { fields in
      let handle = try fields.handle(.attribution)
      let way = TraceCitation.Way.attribution(
        handle, level: try fields.word(), act: try fields.word(), wording: try fields.string())
      return Cited(
        handle: handle, way: way, source: try fields.sourceNode(), passing: try fields.sourceNode())
    }
  }

  private func isWitnessed(_ claims: [Int64]) throws -> Bool {
    try claims.contains {
      try db.first("SELECT isWitnessed FROM claim WHERE id = ?", [$0]) { try $0.bool() } ?? false
    }
  }

  // MARK: The walk

  /// Everything that can be reached, by handle, and the edges that lead there.
  private func walk(from start: [Node], lines: [LoggedLine]) throws -> ([Node], Set<TraceEdge>) {
    var met = Set(start)
    var open = start
    var edges: Set<TraceEdge> = []
    while let node = open.popLast() {
      for (edge, other) in try steps(from: node, lines: lines) {
        edges.insert(edge)
        if met.insert(other).inserted { open.append(other) }
      }
    }
    return (met.sorted { $0.handle < $1.handle }, edges)
  }

  /// The edges that lead on from an item: what it rests on, what is the same, and who made it. Of an item
  /// that passes on what is traced further, its maker is no end.
  private func steps(from node: Node, lines: [LoggedLine]) throws -> [(TraceEdge, Node)] {
    let recorded = try LineageReader(db).edges(
      where: """
        isRemoved = 0 AND (\(node.from) = ?1
          OR \(node.to) = ?1 AND relation IN ('same-person', 'same-organisation'))
        """, [node.id])
    var steps = try recorded.compactMap { edge -> (TraceEdge, Node)? in
      let other = edge.from == node.handle ? edge.to : edge.from
      return try self.node(other).map {
        (TraceEdge(edge.from, .lineage(edge.relation), edge.to), $0)
      }
    }
    if node.handle.kind == .source {
      for (edge, other) in try aliases(of: node) { steps.append((edge, other)) }
    }
    let restsOnOthers = recorded.contains { !$0.relation.isSameness }
    if let creator = try creator(of: node), try !restsOnOthers || isPrimary(node, lines: lines) {
      steps.append((TraceEdge(node.handle, .madeBy, creator.handle), creator))
    }
    return steps
  }

  /// The sources that are merged with one, in either direction.
  func aliases(of node: Node) throws -> [(TraceEdge, Node)] {
    try db.all(
      """
      SELECT other.handle, other.id, other.id = own.mergedIntoId FROM source AS own
      JOIN source AS other ON other.id = own.mergedIntoId OR other.mergedIntoId = own.id
      WHERE own.id = ?
      """, [node.id]
    ) { fields in
      let other = Node(handle: try fields.handle(.source), id: try fields.rowID())
      let standsForIt = try fields.optionalInt() == 1
      return (
        standsForIt
          ? TraceEdge(node.handle, .aliasOf, other.handle)
          : TraceEdge(other.handle, .aliasOf, node.handle), other
      )
    }
  }

  /// Who is on record as having made an item.
  private func creator(of node: Node) throws -> Node? {
    guard node.handle.kind == .evidence else { return nil }
    return try db.first(
      """
      SELECT source.handle, source.id FROM evidence JOIN source ON source.id = creatorId
      WHERE evidence.id = ?
      """, [node.id]
    ) { Node(handle: try $0.handle(.source), id: try $0.rowID()) }
  }

  /// Used as primary: for this claim, or where it is not used for it, for any.
  private func isPrimary(_ node: Node, lines: [LoggedLine]) throws -> Bool {
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

  // MARK: Knowledge

  /// Why items know by themselves, by their handles. That of a primary item counts for whoever made it,
  /// so that two items of one maker are one origin.
  private func knowledge(of nodes: [Node], lines: [LoggedLine], story: Int64) throws
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
    let isOwn = try db.first("SELECT kind = 'own-observation' FROM source WHERE id = ?", [node.id])
    {
      try $0.bool()
    }
    if isOwn == true { return [.init(.ownObservation, row: node.handle, by: node.handle)] }
    let handles = try db.all(
      """
      SELECT attribution.handle, attribution.details, attribution.isPlural, recordedCount
      FROM attribution JOIN draft ON draft.id = draftId WHERE sourceId = ? AND storyId = ?
        AND attribution.basis IN ('witnessed', 'participant') ORDER BY attribution.handle
      """, [node.id, story]
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

  /// What people call an item; never the name of a withheld source, nor the title of a restricted item.
  func name(of node: Node) throws -> String {
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

extension Fields {
  /// A source's handle and id, in this order; nil for nulls.
  fileprivate mutating func sourceNode() throws(StoreError) -> TraceReader.Node? {
    let (number, id) = (try optionalInt(), try optionalInt())
    guard let number, let id else { return nil }
    return TraceReader.Node(handle: Handle(.source, number), id: Int64(id))
  }
}
