package import ClaimModel

/// What a claim rests on, as people read it.
package enum TracePage {
  /// A tree, the count of origins, and the circles.
  package static func text(_ trace: Trace) -> String {
    "\(trace.claim) of \(trace.slug): "
      + "\(TerminalText.escaped("“\(trace.words.withSingleBlanks)”"))\n"
      + lines(TraceTree(trace).branches, under: "")
      + (trace.citations.isEmpty ? "Nobody and nothing is cited for it.\n" : "")
      + "\(trace.origins.summary)\n" + circles(trace.origins.circles)
  }

  private static func lines(_ branches: [TraceTree.Branch], under start: String) -> String {
    branches.enumerated().map { index, branch in
      let isLast = index == branches.count - 1
      return start + (isLast ? "└─ " : "├─ ") + TerminalText.escaped(branch.words) + "\n"
        + lines(branch.branches, under: start + (isLast ? "   " : "│  "))
    }.joined()
  }

  /// A line a circle.
  static func circles(_ circles: [[Handle]]) -> String {
    circles.map { circle in
      circle.count == 1
        ? "Circle: \(circle[0]) rests on itself\n"
        : "Circle: \(listed(circle.map(\.description))) rest on one another\n"
    }.joined()
  }

  /// A document in the form `whosays.trace/1`.
  package static func json(_ trace: Trace) -> String {
    CanonicalJSON.document("whosays.trace/1", TraceEntry(trace))
  }
}

/// What rests on a source or an item, as people read it.
package enum FallPage {
  /// What rests on it, and each claim with its origins before and after.
  package static func text(_ fall: Fall) -> String {
    let item = TerminalText.escaped(fall.item.title)
    guard !fall.claims.isEmpty || !fall.resting.isEmpty else {
      return "Nothing rests on \(item).\n"
    }
    let falling = fall.claims.count(where: \.falls)
    return "Without \(item):\n"
      + fall.resting.map {
        "  \(TerminalText.escaped($0.title)): rests on it\n"
      }.joined()
      + fall.claims.map { claim in
        "  \(claim.trace.claim) of \(claim.trace.slug): "
          + "\(TerminalText.escaped("“\(claim.trace.words.withSingleBlanks.shortened(to: 72))”"))\n"
          + "      \(claim.outcome)\n"
      }.joined()
      + "\(count(fall.claims.count, "claim")) \(fall.claims.count == 1 ? "rests" : "rest") on it, "
      + "\(falling) \(falling == 1 ? "falls" : "fall").\n"
  }

  /// A document in the form `whosays.fall/1`.
  package static func json(_ fall: Fall) -> String {
    CanonicalJSON.document(
      "whosays.fall/1",
      Document(
        item: TraceEntry.Item(fall.item), resting: fall.resting.map(TraceEntry.Item.init),
        claims: fall.claims.map {
          Entry(
            claim: $0.trace.claim.description, story: $0.trace.slug, words: $0.trace.words,
            falls: $0.falls, before: TraceEntry.Count($0.trace.origins),
            after: TraceEntry.Count($0.left))
        }))
  }

  private struct Document: Encodable {
    let item: TraceEntry.Item
    let resting: [TraceEntry.Item]
    let claims: [Entry]
  }

  private struct Entry: Encodable {
    let claim: String
    let story: String
    let words: String
    let falls: Bool
    let before: TraceEntry.Count
    let after: TraceEntry.Count
  }
}

extension TraceItem {
  /// “s1 Marta Quill, for s4”
  var title: String {
    "\(handle) \(name.withSingleBlanks)"
      + (aliases.isEmpty ? "" : ", for \(listed(aliases.map(\.description)))")
  }
}

extension FallingClaim {
  /// “falls: 1 established origin, then 0”
  fileprivate var outcome: String {
    let (before, after) = (trace.origins.established.count, left.established.count)
    let head = falls ? "falls" : before > after ? "stands on less" : "stands as before"
    return "\(head): \(count(before, "established origin")), then \(after); "
      + "\(count(trace.origins.citations, "citation")), then \(left.citations)"
  }
}

/// A trace in JSON.
struct TraceEntry: Encodable {
  private let claim: String
  private let story: String
  private let words: String
  private let citations: [Citation]
  private let items: [Item]
  private let edges: [Edge]
  private let origins: Count

  struct Citation: Encodable {
    let by: String
    let item: String
    let counts: Bool
    let direction: Direction?
    let use: EvidenceUse?
    let level: Level?
    let act: SpeechAct?
    let wording: String?
  }

  struct Item: Encodable {
    let handle: String
    let name: String
    let aliases: [String]
    let knowledge: [Ground]

    init(_ item: TraceItem) {
      handle = item.handle.description
      name = item.name
      aliases = item.aliases.map(\.description)
      knowledge = item.knowledge.map { Ground(ground: $0.ground, row: $0.row.description) }
    }
  }

  struct Ground: Encodable {
    let ground: TraceItem.Knowledge.Ground
    let row: String
  }

  struct Edge: Encodable {
    let from: String
    let relation: String
    let to: String
  }

  /// The origins of citations.
  struct Count: Encodable {
    let citations: Int
    let established: [String]
    let unknown: [String]
    let circles: [[String]]

    init(_ origins: Origins<Handle>) {
      citations = origins.citations
      established = origins.established.map(\.description)
      unknown = origins.unknown.map(\.description)
      circles = origins.circles.map { $0.map(\.description) }
    }
  }

  init(_ trace: Trace) {
    claim = trace.claim.description
    story = trace.slug
    words = trace.words
    citations = trace.citations.map { citation in
      switch citation.way {
      case .attribution(let handle, let level, let act, let wording):
        Citation(
          by: handle.description, item: citation.item.description, counts: citation.counts,
          direction: nil, use: nil, level: level, act: act, wording: wording)
      case .line(let handle, let direction, let use):
        Citation(
          by: handle.description, item: citation.item.description, counts: citation.counts,
          direction: direction, use: use, level: nil, act: nil, wording: nil)
      case .witnessed:
        Citation(
          by: trace.claim.description, item: citation.item.description, counts: citation.counts,
          direction: nil, use: nil, level: nil, act: nil, wording: nil)
      }
    }
    items = trace.items.map(Item.init)
    edges = trace.edges.map {
      Edge(from: $0.from.description, relation: $0.relation.word, to: $0.to.description)
    }
    origins = Count(trace.origins)
  }
}
