/// What the citations of a claim come to: where the lineage of each ends.
///
/// An end is an item that rests on nothing, or a circle of items that rest on one another alone. An end
/// is an established origin where one of its items knows by itself; every other end is unknown and counts
/// for nothing. Items that are the same person or organisation are one. What stands on the way counts for
/// nothing either, however much it is cited: no citation is an origin.
package struct Origins<Item: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// How many citations were given.
  package let citations: Int
  /// The ends that know by themselves, each by its smallest item, in order.
  package let established: [Item]
  /// The ends nobody has traced further, each by its smallest item, in order.
  package let unknown: [Item]
  /// The circles that a walk from the citations meets, each in order; ends or not.
  package let circles: [[Item]]
}

extension Lineage {
  /// The origins of some citations. A citation given twice counts as two citations and leads to the
  /// same origins. Takes time in proportion to what can be reached.
  package func origins(of citations: [Item]) -> Origins<Item> {
    var walk = Walk(self)
    for citation in citations { walk.visit(representative(of: citation)) }
    var (known, unknown): ([Item], [Item]) = ([], [])
    let knowing = Set(established.map(representative(of:)))
    for end in walk.ends {
      if end.contains(where: knowing.contains) {
        known.append(end[0])
      } else {
        unknown.append(end[0])
      }
    }
    return Origins(
      citations: citations.count, established: known.sorted(), unknown: unknown.sorted(),
      circles: walk.circles.sorted { $0[0] < $1[0] })
  }

  /// Finds the strongly connected parts that can be reached, and of these the ones that lead nowhere
  /// (Tarjan, Depth-first search and linear graph algorithms, 1972), without recursion: a chain can be as
  /// long as a ledger.
  private struct Walk {
    private(set) var ends: [[Item]] = []
    private(set) var circles: [[Item]] = []

    private let lineage: Lineage
    private var index: [Item: Int] = [:]
    private var low: [Item: Int] = [:]
    private var stack: [Item] = []
    private var isOnStack: Set<Item> = []

    init(_ lineage: Lineage) { self.lineage = lineage }

    mutating func visit(_ start: Item) {
      guard index[start] == nil else { return }
      // Each item with how many of its supports have been looked at.
      var path: [(item: Item, next: Int)] = []
      enter(start, &path)
      while let (item, next) = path.last {
        let supports = lineage.supports(of: item)
        guard next < supports.count else {
          path.removeLast()
          if let parent = path.last?.item { low[parent] = min(low[parent]!, low[item]!) }
          if low[item] == index[item] { close(item) }
          continue
        }
        path[path.count - 1].next += 1
        let support = supports[next]
        if index[support] == nil {
          enter(support, &path)
        } else if isOnStack.contains(support) {
          low[item] = min(low[item]!, index[support]!)
        }
      }
    }

    private mutating func enter(_ item: Item, _ path: inout [(item: Item, next: Int)]) {
      index[item] = index.count
      low[item] = index[item]
      stack.append(item)
      isOnStack.insert(item)
      path.append((item, 0))
    }

    /// Takes the part that an item is the entry of from the stack.
    private mutating func close(_ entry: Item) {
      var part: [Item] = []
      repeat {
        part.append(stack.removeLast())
        isOnStack.remove(part.last!)
      } while part.last != entry
      part.sort()
      let inside = Set(part)
      let supports = part.flatMap { lineage.supports(of: $0) }
      if part.count > 1 || supports.contains(where: inside.contains) { circles.append(part) }
      if supports.allSatisfy(inside.contains) { ends.append(part) }
    }
  }
}
