import ClaimModel
import GRDB

/// What rests on a source or an item, found by walking the edges against their direction.
extension TraceReader {
  /// What rests on an item, and what is left of each claim without it.
  func fall(of item: Node) throws -> Fall {
    var met: Set<Node> = [item]
    var open = [item]
    while let node = open.popLast() {
      for other in try dependents(of: node) where met.insert(other).inserted { open.append(other) }
    }
    var claims: Set<Int64> = []
    for node in met { claims.formUnion(try self.claims(citing: node)) }
    let standing = try Set(claims.map { try ClaimFamily(of: $0, in: db).standing })
    let falling = try standing.map { claim in
      let trace = try trace(of: claim)
      return FallingClaim(trace: trace, left: trace.origins(without: item.handle))
    }
    func named(_ node: Node) throws -> TraceItem {
      TraceItem(handle: node.handle, name: try name(of: node), knowledge: [])
    }
    return Fall(
      item: try named(item),
      resting: try met.subtracting([item]).map(named).sorted { $0.handle < $1.handle },
      claims: falling.filter { $0.trace[item.handle] != nil }
        .sorted { $0.trace.claim < $1.trace.claim })
  }

  /// The items that rest on one, are the same, or were made by it.
  private func dependents(of node: Node) throws -> [Node] {
    let edges = try LineageReader(db).edges(
      where: """
        isRemoved = 0 AND (\(node.to) = ?1
          OR \(node.from) = ?1 AND relation IN ('same-person', 'same-organisation'))
        """, [node.id])
    let near = try edges.compactMap { try self.node($0.to == node.handle ? $0.from : $0.to) }
    guard node.handle.kind == .source else { return near }
    return try near + aliases(of: node).map(\.1)
      + db.all("SELECT handle, id FROM evidence WHERE creatorId = ?", [node.id]) {
        Node(handle: try $0.handle(.evidence), id: try $0.rowID())
      }
  }

  /// The claims that stand and cite an item.
  private func claims(citing node: Node) throws -> [Int64] {
    let sql =
      node.handle.kind == .source
      ? """
      SELECT claim.id FROM attribution JOIN attributionClaim ON attributionId = attribution.id
      JOIN claim ON claim.id = attributionClaim.claimId
      WHERE claim.mark IS NULL AND (sourceId = ?1
        OR attribution.parentId IN (SELECT id FROM attribution WHERE sourceId = ?1))
      """
      : """
      SELECT claim.id FROM evidenceLine JOIN claim ON claim.id = claimId
      WHERE evidenceId = ? AND isWithdrawn = 0 AND claim.mark IS NULL
      """
    return try db.all(sql, [node.id]) { try $0.rowID() }
  }
}
