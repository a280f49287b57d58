import ClaimModel

/// A trace as a tree of lines: what a citation leads to, each item with what it rests on. An item that
/// stands in it already is not drawn again.
struct TraceTree {
  /// One line with those under it.
  struct Branch {
    let words: String
    let branches: [Branch]
  }

  private let trace: Trace
  private let onward: [Handle: [(relation: TraceEdge.Relation, to: Handle)]]
  private let lineage: Lineage<Handle>
  private let known: [Handle: TraceItem.Knowledge]

  init(_ trace: Trace) {
    self.trace = trace
    var onward: [Handle: [(TraceEdge.Relation, Handle)]] = [:]
    for edge in trace.edges {
      onward[edge.from, default: []].append((edge.relation, edge.to))
      if edge.relation.isSameness {
        onward[edge.to, default: []].append((edge.relation, edge.from))
      }
    }
    self.onward = onward
    lineage = Lineage(
      edges: trace.edges.map { Lineage.Edge($0.from, $0.relation.inGraph, $0.to) },
      established: Set(trace.items.filter { !$0.knowledge.isEmpty }.map(\.handle)))
    var known: [Handle: TraceItem.Knowledge] = [:]
    for item in trace.items {
      let one = lineage.representative(of: item.handle)
      known[one] = known[one] ?? item.knowledge.first
    }
    self.known = known
  }

  /// One branch a citation.
  var branches: [Branch] {
    var drawn: Set<Handle> = []
    return trace.citations.map { citation in
      Branch(
        words: citation.words,
        branches: [branch(citation.item, by: nil, above: [], drawn: &drawn)])
    }
  }

  private func branch(
    _ item: Handle, by relation: TraceEdge.Relation?, above: [Handle], drawn: inout Set<Handle>
  ) -> Branch {
    let words = (relation.map { $0.word + " " } ?? "") + (trace[item]?.title ?? item.description)
    if above.contains(item) { return Branch(words: words + ": a circle", branches: []) }
    let next = (onward[item] ?? []).filter { step in
      step.to != above.last || !step.relation.isSameness
    }
    guard drawn.insert(item).inserted || next.isEmpty else {
      return Branch(words: words + ": see above", branches: [])
    }
    var branches: [Branch] = []
    for step in next {
      branches.append(branch(step.to, by: step.relation, above: above + [item], drawn: &drawn))
    }
    return Branch(words: words + mark(item), branches: branches)
  }

  /// What an end comes to; empty for an item that leads on.
  private func mark(_ item: Handle) -> String {
    guard lineage.supports(of: item).isEmpty else { return "" }
    return known[lineage.representative(of: item)].map { ": established, \($0.words)" }
      ?? ": unknown"
  }
}

extension TraceEdge.Relation {
  /// Both ends are one.
  var isSameness: Bool { inGraph.isSameness }
}

extension TraceItem.Knowledge {
  /// Why somebody knows.
  var words: String {
    switch ground {
    case .basis: "\(row) records how it knows"
    case .ownObservation: "our own observation"
    case .primaryOnFile: "\(row) is primary and on file"
    }
  }
}

extension TraceCitation {
  /// How it is cited, and that it does not count where it does not.
  var words: String {
    switch way {
    case .attribution(let handle, let level, let act, let wording):
      "\(handle) \(level.rawValue) “\(wording.withSingleBlanks)”"
        + (counts ? "" : ", \(act.rawValue): no citation for it")
    case .line(let handle, let direction, let use):
      "\(handle) \(direction.verb), \(use.rawValue)" + (counts ? "" : ": no citation for it")
    case .witnessed: "witnessed by us"
    }
  }
}

extension Origins {
  /// “3 citations, 1 established origin, 1 unknown”
  var summary: String {
    "\(count(citations, "citation")), \(count(established.count, "established origin")), "
      + "\(unknown.count) unknown"
  }
}
