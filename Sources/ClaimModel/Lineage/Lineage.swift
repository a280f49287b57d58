/// How sources and evidence depend on one another, as a graph. It knows nothing of claims: what a claim
/// rests on is where a walk through the graph starts.
///
/// An item is what a key names, a source or a piece of evidence. The order of items and edges never
/// changes what is counted.
package struct Lineage<Item: Hashable & Comparable & Sendable>: Sendable {
  /// One item that rests on another, or is the same as another.
  package struct Edge: Hashable, Sendable {
    package let from: Item
    package let to: Item
    package let relation: LineageRelation

    package init(_ from: Item, _ relation: LineageRelation, _ to: Item) {
      self.from = from
      self.to = to
      self.relation = relation
    }
  }

  /// In the order of their uids where a ledger gives them.
  package let edges: [Edge]
  /// The items that know by themselves: they witnessed it or took part, are our own observation, or are
  /// primary items on file (design, “Origins”).
  package let established: Set<Item>

  /// For each item, the smallest of those that are the same as it; an item alone is left out.
  private let representative: [Item: Item]
  /// For each representative, those on which it or one that is the same rests, sorted.
  private let supports: [Item: [Item]]

  package init(edges: [Edge], established: Set<Item>) {
    self.edges = edges
    self.established = established
    var classes = UnionFind<Item>()
    for edge in edges where edge.relation.isSameness { classes.join(edge.from, edge.to) }
    let representative = classes.representatives
    var supports: [Item: Set<Item>] = [:]
    for edge in edges where !edge.relation.isSameness {
      let from = representative[edge.from] ?? edge.from
      supports[from, default: []].insert(representative[edge.to] ?? edge.to)
    }
    self.representative = representative
    self.supports = supports.mapValues { $0.sorted() }
  }

  /// The item that stands for all that are the same as this one; the item itself where none is.
  package func representative(of item: Item) -> Item { representative[item] ?? item }

  /// The representatives of what an item rests on, in order.
  package func supports(of item: Item) -> [Item] { supports[representative(of: item)] ?? [] }

  /// The same without an item, those that are the same as it, and every edge that touches one of them: what
  /// is left when a source is withdrawn.
  package func withdrawing(_ item: Item) -> Lineage {
    let gone = representative(of: item)
    func isLeft(_ other: Item) -> Bool { representative(of: other) != gone }
    return Lineage(
      edges: edges.filter { isLeft($0.from) && isLeft($0.to) },
      established: established.filter(isLeft))
  }
}

/// How one item depends on another.
package enum LineageRelation: String, CaseIterable, Sendable, Codable {
  case quotes
  case summarises
  case reprints
  case pressReleaseOf = "press-release-of"
  case translationOf = "translation-of"
  case briefedBy = "briefed-by"
  case samePerson = "same-person"
  case sameOrganisation = "same-organisation"

  /// Both ends are one origin, and neither rests on the other.
  package var isSameness: Bool { self == .samePerson || self == .sameOrganisation }
}

/// Items joined in classes.
private struct UnionFind<Item: Hashable & Comparable> {
  private var parent: [Item: Item] = [:]

  private mutating func root(of item: Item) -> Item {
    var root = item
    while let next = parent[root], next != root { root = next }
    // Every item on the way points at the root from now on, so that no chain stays long.
    var place = item
    while let next = parent[place], next != root {
      parent[place] = root
      place = next
    }
    return root
  }

  /// The smaller root wins, so that a class is known by its smallest item whatever the order.
  mutating func join(_ a: Item, _ b: Item) {
    let (first, second) = (root(of: a), root(of: b))
    parent[max(first, second)] = min(first, second)
    parent[min(first, second)] = min(first, second)
  }

  var representatives: [Item: Item] {
    var copy = self
    return Dictionary(uniqueKeysWithValues: parent.keys.map { ($0, copy.root(of: $0)) })
  }
}
