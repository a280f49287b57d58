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

  /// The item that stands for the one of a handle: of a merged source the one it is merged into.
  func standing(_ handle: Handle) throws -> Node? {
    guard handle.kind == .source else { return try node(handle) }
    return try db.first(
      """
      SELECT source.handle, source.id FROM source AS own
      JOIN source ON source.id = coalesce(own.mergedIntoId, own.id) WHERE own.handle = ?
      """, [handle.number]
    ) { Node(handle: try $0.handle(.source), id: try $0.rowID()) }
  }

  /// The sources that are merged into one, by handle.
  func aliases(of node: Node) throws -> [Node] {
    guard node.handle.kind == .source else { return [] }
    return try db.all(
      "SELECT handle, id FROM source WHERE mergedIntoId = ? ORDER BY handle", [node.id]
    ) { Node(handle: try $0.handle(.source), id: try $0.rowID()) }
  }

  /// The rows of an item that stands and of its aliases, as SQL has a list.
  func rows(of node: Node) throws -> String {
    Self.list([node.id] + (try aliases(of: node).map(\.id)))
  }

  private static func list(_ rows: [Int64]) -> String {
    "(" + rows.map(String.init).joined(separator: ", ") + ")"
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
    for attribution in try attributions(of: rows) {
      citations.append(attribution.citation)
      nodes += [attribution.source, attribution.passing].compactMap(\.self)
      if attribution.source == nil {
        others.append(
          TraceItem(handle: attribution.handle, name: "nobody named", knowledge: []))
      }
      if let edge = attribution.edge { chained.insert(edge) }
    }
    let lines = try family.lines
    for line in lines {
      citations.append(
        TraceCitation(
          way: .line(line.handle, line.facts.direction, line.facts.use), item: line.evidence))
      if let node = try self.standing(line.evidence) { nodes.append(node) }
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
      try item(node, knowledge: knowledge[node.handle] ?? [])
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

  /// The attributions of some claims in the newest draft, by handle; one that covers several of them is
  /// one citation.
  private func attributions(of claims: [Int64]) throws -> [Cited] {
    try db.all(
      """
      SELECT DISTINCT attribution.handle, attribution.level, attribution.act, attribution.wording,
        source.handle, source.id, passing.handle, passing.id
      FROM attributionClaim JOIN attribution ON attribution.id = attributionId
      JOIN draft ON draft.id = attribution.draftId
      JOIN storyCount ON storyCount.storyId = draft.storyId AND newestDraft = draft.ordinal
      LEFT JOIN source AS cited ON cited.id = attribution.sourceId
      LEFT JOIN source ON source.id = coalesce(cited.mergedIntoId, cited.id)
      LEFT JOIN attribution AS parent ON parent.id = attribution.parentId
      LEFT JOIN source AS speaker ON speaker.id = parent.sourceId
      LEFT JOIN source AS passing ON passing.id = coalesce(speaker.mergedIntoId, speaker.id)
      WHERE claimId IN \(Self.list(claims)) ORDER BY attribution.handle
      """
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
    let rows = try rows(of: node)
    let recorded = try edges(
      where: """
        \(node.from) IN \(rows)
          OR \(node.to) IN \(rows) AND relation IN ('same-person', 'same-organisation')
        """)
    var steps = recorded.map { from, relation, to in
      (TraceEdge(from.handle, .lineage(relation), to.handle), from == node ? to : from)
    }
    let restsOnOthers = recorded.contains { !$0.relation.isSameness }
    if let creator = try creator(of: node), try !restsOnOthers || isPrimary(node, lines: lines) {
      steps.append((TraceEdge(node.handle, .madeBy, creator.handle), creator))
    }
    return steps
  }

  /// The edges of lineage that stand, between the items that stand for their ends; none between sources
  /// that are merged.
  func edges(where condition: String) throws -> [(from: Node, relation: LineageRelation, to: Node)]
  {
    try LineageReader(db).edges(where: "isRemoved = 0 AND (\(condition))").compactMap { edge in
      guard let from = try standing(edge.from), let to = try standing(edge.to), from != to else {
        return nil
      }
      return (from, edge.relation, to)
    }
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
