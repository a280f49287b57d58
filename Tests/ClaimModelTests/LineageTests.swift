import ClaimModel
import Testing
import WhosaysTestSupport

/// How many origins stand behind citations.
@Suite struct LineageTests {
  typealias Graph = Lineage<Int>

  private func origins(
    of citations: [Int], established: Set<Int>, _ edges: [(Int, LineageRelation, Int)]
  ) -> Origins<Int> {
    Graph(edges: edges.map { .init($0, $1, $2) }, established: established).origins(of: citations)
  }

  @Test func threeCitationsOfOneReleaseAreOneOrigin() {
    let found = origins(
      of: [1, 2, 3], established: [9],
      [(1, .reprints, 8), (2, .summarises, 8), (3, .translationOf, 1), (8, .pressReleaseOf, 9)])
    #expect(found.citations == 3)
    #expect(found.established == [9])
    #expect(found.unknown == [])
  }

  @Test func whatNobodyHasTracedCountsForNothing() {
    let found = origins(of: [1, 2, 3], established: [3], [(1, .quotes, 4)])
    #expect(found.established == [3])
    #expect(found.unknown == [2, 4])
  }

  @Test func theSamePersonIsOneOriginWhoeverKnows() {
    let found = origins(
      of: [5, 6, 7], established: [7], [(5, .samePerson, 6), (6, .sameOrganisation, 7)])
    #expect(found.established == [5])
    #expect(found.unknown == [])
  }

  @Test func whoeverKnowsAndRestsOnAnotherIsNoEnd() {
    let found = origins(of: [1], established: [1], [(1, .briefedBy, 2)])
    #expect(found.established == [])
    #expect(found.unknown == [2])
  }

  @Test func aCircleIsNamedAndIsOneEnd() {
    let circle: [(Int, LineageRelation, Int)] = [
      (1, .quotes, 2), (2, .reprints, 3), (3, .quotes, 1),
    ]
    #expect(origins(of: [1, 2], established: [], circle).circles == [[1, 2, 3]])
    #expect(origins(of: [1, 2], established: [], circle).unknown == [1])
    #expect(origins(of: [1, 2], established: [3], circle).established == [1])
    let left = origins(of: [1], established: [4], circle + [(3, .quotes, 4)])
    #expect(left.circles == [[1, 2, 3]])
    #expect(left.established == [4] && left.unknown == [])
  }

  @Test func aWithdrawnSourceTakesWhatIsTheSameWithIt() {
    let graph = Graph(
      edges: [.init(1, .quotes, 2), .init(3, .samePerson, 2), .init(4, .quotes, 5)],
      established: [2, 5])
    #expect(graph.origins(of: [1, 4]).established == [2, 5])
    let left = graph.withdrawing(3)
    #expect(left.origins(of: [1, 4]).established == [5])
    #expect(left.origins(of: [1, 4]).unknown == [1])
  }

  @Test func aChainAsLongAsALedgerIsWalked() {
    let edges = (0..<100_000).map { Graph.Edge($0, .quotes, $0 + 1) }
    let found = Graph(edges: edges, established: [100_000]).origins(of: [0, 0])
    #expect(found.established == [100_000] && found.citations == 2)
  }

  /// Everything from the words of the definition: reachability by walking, ends and classes by looking at
  /// every pair.
  private func slowOrigins(of citations: [Int], in graph: Graph, items: Range<Int>)
    -> (established: Set<Int>, unknown: Set<Int>)
  {
    var same = items.map { one in items.map { $0 == one } }
    var rests = items.map { _ in items.map { _ in false } }
    for edge in graph.edges {
      if edge.relation.isSameness {
        same[edge.from][edge.to] = true
        same[edge.to][edge.from] = true
      } else {
        rests[edge.from][edge.to] = true
      }
    }
    for middle in items {
      for a in items {
        for b in items where same[a][middle] && same[middle][b] { same[a][b] = true }
      }
    }
    // What is the same rests on the same.
    var reaches = items.map { a in
      items.map { b in
        items.contains { x in items.contains { y in same[a][x] && rests[x][y] && same[y][b] } }
      }
    }
    for middle in items {
      for a in items {
        for b in items where reaches[a][middle] && reaches[middle][b] { reaches[a][b] = true }
      }
    }
    var (known, unknown): (Set<Int>, Set<Int>) = ([], [])
    for end in items {
      let isCited = citations.contains { same[$0][end] || reaches[$0][end] }
      // Whatever it leads to leads back.
      guard isCited, items.allSatisfy({ !reaches[end][$0] || reaches[$0][end] || same[$0][end] })
      else { continue }
      let members = items.filter {
        same[end][$0] || reaches[end][$0] && reaches[$0][end]
      }
      let smallest = members.min()!
      if members.contains(where: graph.established.contains) {
        known.insert(smallest)
      } else {
        unknown.insert(smallest)
      }
    }
    return (known, unknown)
  }

  @Test(arguments: 1...200) func countsAreThoseOfTheDefinition(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let items = 0..<Int.random(in: 2...9, using: &random)
    let edges = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Graph.Edge(
        Int.random(in: items, using: &random),
        LineageRelation.allCases.randomElement(using: &random)!,
        Int.random(in: items, using: &random))
    }
    let graph = Graph(
      edges: edges,
      established: Set(items.filter { _ in Int.random(in: 0...2, using: &random) == 0 }))
    let citations = items.filter { _ in Bool.random(using: &random) }
    let (found, slow) = (
      graph.origins(of: citations), slowOrigins(of: citations, in: graph, items: items)
    )
    #expect(Set(found.established) == slow.established)
    #expect(Set(found.unknown) == slow.unknown)
    #expect(found.established.count == slow.established.count)
    let shuffled = Graph(edges: edges.shuffled(using: &random), established: graph.established)
    #expect(shuffled.origins(of: citations.shuffled(using: &random)) == found)
  }
}
