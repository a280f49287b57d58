import ClaimModel
import GRDB

/// What rests on a source or an item, found by walking the edges against their direction.
extension TraceReader {
  /// What rests on an item that stands, and what is left of each claim without it.
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
    return Fall(
      item: try self.item(item),
      resting: try met.subtracting([item]).map { try self.item($0) }.sorted {
        $0.handle < $1.handle
      },
      claims: falling.filter { $0.trace[item.handle] != nil }
        .sorted { $0.trace.claim < $1.trace.claim })
  }

  /// The items that rest on one, are the same, or were made by it.
  private func dependents(of node: Node) throws -> [Node] {
    let rows = try rows(of: node)
    let near = try edges(
      where: """
        \(node.to) IN \(rows)
          OR \(node.from) IN \(rows) AND relation IN ('same-person', 'same-organisation')
        """
    ).map { $0.to == node ? $0.from : $0.to }
    guard node.handle.kind == .source else { return near }
    return try near
      + db.all("SELECT handle, id FROM evidence WHERE creatorId IN \(rows)") {
        Node(handle: try $0.handle(.evidence), id: try $0.rowID())
      }
  }

  /// The claims that stand and cite an item.
  private func claims(citing node: Node) throws -> [Int64] {
    let rows = try rows(of: node)
    let sql =
      node.handle.kind == .source
      ? """
      SELECT claim.id FROM attribution JOIN attributionClaim ON attributionId = attribution.id
      JOIN claim ON claim.id = attributionClaim.claimId
      WHERE claim.mark IS NULL AND (sourceId IN \(rows)
        OR attribution.parentId IN (SELECT id FROM attribution WHERE sourceId IN \(rows)))
      """
      : """
      SELECT claim.id FROM evidenceLine JOIN claim ON claim.id = claimId
      WHERE evidenceId IN \(rows) AND isWithdrawn = 0 AND claim.mark IS NULL
      """
    return try db.all(sql) { try $0.rowID() }
  }
}
