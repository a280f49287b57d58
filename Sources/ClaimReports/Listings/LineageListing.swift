package import ClaimModel

/// Edges of lineage in a list.
package enum LineageListing {
  /// For people: a line an edge, in the order given.
  package static func text(_ edges: [LoggedEdge]) -> String {
    guard !edges.isEmpty else { return "No such lineage is on record.\n" }
    return edges.map { "\($0.from) \($0.relation.rawValue) \($0.to)\n" }.joined()
  }

  /// A document in the form `whosays.lineage/1`.
  package static func json(_ edges: [LoggedEdge]) -> String {
    CanonicalJSON.document(
      "whosays.lineage/1",
      Document(
        lineage: edges.map {
          Entry(
            uid: $0.uid, revision: $0.revision, from: $0.from.description, relation: $0.relation,
            to: $0.to.description)
        }))
  }

  private struct Document: Encodable {
    let lineage: [Entry]
  }

  private struct Entry: Encodable {
    let uid: UID
    let revision: Int
    let from: String
    let relation: LineageRelation
    let to: String
  }
}
