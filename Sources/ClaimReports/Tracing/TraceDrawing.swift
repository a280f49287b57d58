package import ClaimModel

/// Chains as graphs for other programs: Graphviz and Mermaid. Both are made of the same nodes and arrows.
package enum TraceDrawing {
  /// What a claim rests on, in Graphviz' language.
  package static func dot(_ trace: Trace) -> String { Graph(trace).dot }

  /// What a claim rests on, in Mermaid's language.
  package static func mermaid(_ trace: Trace) -> String { Graph(trace).mermaid }

  /// What rests on an item, in Graphviz' language.
  package static func dot(_ fall: Fall) -> String { Graph(fall).dot }

  /// What rests on an item, in Mermaid's language.
  package static func mermaid(_ fall: Fall) -> String { Graph(fall).mermaid }

  private struct Graph {
    /// By handle, with what is written in it.
    var nodes: [(name: String, label: String, isEstablished: Bool)] = []
    var arrows: [(from: String, label: String, to: String)] = []
    let caption: String

    init(_ trace: Trace) {
      caption = trace.origins.summary
      add(trace)
    }

    init(_ fall: Fall) {
      let falling = fall.claims.count(where: \.falls)
      caption =
        "without \(fall.item.handle): \(falling) of \(count(fall.claims.count, "claim")) fall"
      for claim in fall.claims { add(claim.trace) }
      if nodes.isEmpty {
        nodes.append((fall.item.handle.description, fall.item.title, false))
      }
    }

    private mutating func add(_ trace: Trace) {
      let claim = trace.claim.description
      add(claim, "\(claim) “\(trace.words.withSingleBlanks.shortened(to: 80))”", false)
      let established = Set(trace.origins.established)
      for item in trace.items where item.handle != trace.claim {
        add(item.handle.description, item.title, established.contains(item.handle))
      }
      for citation in trace.citations {
        let label =
          switch citation.way {
          case .attribution(let handle, _, _, _): "\(handle)"
          case .line(let handle, let direction, let use):
            "\(handle) \(direction.rawValue), \(use.rawValue)"
          case .witnessed: "witnessed by us"
          }
        add(claim, label, citation.item.description)
      }
      for edge in trace.edges {
        add(edge.from.description, edge.relation.word, edge.to.description)
      }
    }

    private mutating func add(_ name: String, _ label: String, _ isEstablished: Bool) {
      guard !nodes.contains(where: { $0.name == name }) else { return }
      nodes.append((name, label, isEstablished))
    }

    private mutating func add(_ from: String, _ label: String, _ to: String) {
      guard !arrows.contains(where: { $0 == (from, label, to) }) else { return }
      arrows.append((from, label, to))
    }

    var dot: String {
      "digraph trace {\n  label=\(DotText.quoted(caption));\n  rankdir=LR;\n  node [shape=box];\n"
        + nodes.map {
          "  \($0.name) [label=\(DotText.quoted($0.label))"
            + ($0.isEstablished ? ", style=bold" : "") + "];\n"
        }.joined()
        + arrows.map { "  \($0.from) -> \($0.to) [label=\(DotText.quoted($0.label))];\n" }.joined()
        + "}\n"
    }

    var mermaid: String {
      "flowchart LR\n"
        + nodes.map {
          "  \($0.name)[\(MermaidText.quoted($0.label))]"
            + ($0.isEstablished ? ":::established" : "")
            + "\n"
        }.joined()
        + arrows.map { "  \($0.from) -->|\(MermaidText.quoted($0.label))| \($0.to)\n" }.joined()
        + "  classDef established stroke-width:3px\n  %% \(caption)\n"
    }
  }
}
