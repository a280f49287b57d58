/// What a claim rests on: who and what is cited for it, how that depends on one another, and to how many
/// origins it comes. Its items go by their handles: sources that stand for themselves and evidence, an
/// attribution that names nobody, and the claim itself where one of us witnessed it.
package struct Trace: Hashable, Sendable {
  package let claim: Handle
  /// The slug of the claim's story.
  package let slug: String
  /// The claim in the newsroom's own words.
  package let words: String
  /// Attributions first, then evidence lines, by handle.
  package let citations: [TraceCitation]
  /// Everything that a walk from the citations meets, by handle.
  package let items: [TraceItem]
  /// Between those items, by their ends.
  package let edges: [TraceEdge]
  /// Of the citations that count.
  package let origins: Origins<Handle>

  package init(
    claim: Handle, slug: String, words: String, citations: [TraceCitation], items: [TraceItem],
    edges: [TraceEdge]
  ) {
    self.claim = claim
    self.slug = slug
    self.words = words
    self.citations = citations
    self.items = items
    self.edges = edges
    origins = Self.origins(citations, items, edges, without: nil)
  }

  /// The origins that are left when an item is withdrawn, with all that is the same as it.
  package func origins(without item: Handle) -> Origins<Handle> {
    Self.origins(citations, items, edges, without: item)
  }

  /// The item of a handle; nil where no walk meets it.
  package subscript(handle: Handle) -> TraceItem? { items.first { $0.handle == handle } }

  private static func origins(
    _ citations: [TraceCitation], _ items: [TraceItem], _ edges: [TraceEdge],
    without withdrawn: Handle?
  ) -> Origins<Handle> {
    let relations = edges.map { Lineage.Edge($0.from, $0.relation.inGraph, $0.to) }
    let all = Lineage<Handle>(edges: relations, established: [])
    func isLeft(_ item: Handle) -> Bool {
      withdrawn.map { all.representative(of: item) != all.representative(of: $0) } ?? true
    }
    let known = items.filter { item in item.knowledge.contains { isLeft($0.by) } }
    let whole = Lineage(edges: relations, established: Set(known.map(\.handle)))
    let left = withdrawn.map(whole.withdrawing) ?? whole
    return left.origins(of: citations.filter(\.counts).map(\.item).filter(isLeft))
  }
}

/// One way in which a claim is cited.
package struct TraceCitation: Hashable, Sendable {
  /// Which row cites it, and how.
  package enum Way: Hashable, Sendable {
    /// The page attributes it.
    case attribution(Handle, level: Level, act: SpeechAct, wording: String)
    case line(Handle, Direction, EvidenceUse)
    /// One of us was there.
    case witnessed
  }

  package let way: Way
  package let item: Handle

  package init(way: Way, item: Handle) {
    self.way = way
    self.item = item
  }

  /// It says that the claim is so. What disputes a claim, denies it or gives its context is no citation
  /// for it.
  package var counts: Bool {
    switch way {
    case .attribution(_, _, let act, _): ![SpeechAct.deny, .ask, .decline].contains(act)
    case .line(_, let direction, _): direction == .supports
    case .witnessed: true
    }
  }
}

/// A source, an item of evidence, or what stands for one, as a walk meets it.
package struct TraceItem: Hashable, Sendable {
  package let handle: Handle
  /// What people call it; never the name of a withheld source, nor the title of a restricted item.
  package let name: String
  /// The sources that are merged into it, for which it stands, by handle.
  package let aliases: [Handle]
  /// Why it knows by itself; empty where nobody has recorded that.
  package let knowledge: [Knowledge]

  package init(handle: Handle, name: String, aliases: [Handle] = [], knowledge: [Knowledge]) {
    self.handle = handle
    self.name = name
    self.aliases = aliases
    self.knowledge = knowledge
  }

  /// Why an item is an established origin (design, “Origins”).
  package struct Knowledge: Hashable, Sendable {
    /// The word for it in JSON.
    package enum Ground: String, CaseIterable, Sendable, Codable {
      /// Its attribution records that it witnessed this or took part.
      case basis
      case ownObservation = "own-observation"
      /// Used as primary, and on file.
      case primaryOnFile = "primary-on-file"
    }

    package let ground: Ground
    /// The row that says so.
    package let row: Handle
    /// The item without which this is not so any more.
    package let by: Handle

    package init(_ ground: Ground, row: Handle, by: Handle) {
      self.ground = ground
      self.row = row
      self.by = by
    }
  }
}

/// How one item of a trace depends on another.
package struct TraceEdge: Hashable, Sendable {
  /// A relation of lineage, or one that another row tells of.
  package enum Relation: Hashable, Sendable {
    case lineage(LineageRelation)
    /// The other is on record as who made it.
    case madeBy
    /// The page says that it says what the other said.
    case passesOn

    package var word: String {
      switch self {
      case .lineage(let relation): relation.rawValue
      case .madeBy: "made-by"
      case .passesOn: "passes-on"
      }
    }

    /// What the graph makes of it: it asks only whether both ends are one.
    package var inGraph: LineageRelation {
      switch self {
      case .lineage(let relation): relation
      case .madeBy, .passesOn: .quotes
      }
    }
  }

  package let from: Handle
  package let relation: Relation
  package let to: Handle

  package init(_ from: Handle, _ relation: Relation, _ to: Handle) {
    self.from = from
    self.relation = relation
    self.to = to
  }
}

/// What rests on a source or an item, and what is left of it without.
package struct Fall: Hashable, Sendable {
  package let item: TraceItem
  /// The items that rest on it, near or far, or are the same, by handle.
  package let resting: [TraceItem]
  /// The claims that rest on it, by handle.
  package let claims: [FallingClaim]

  package init(item: TraceItem, resting: [TraceItem], claims: [FallingClaim]) {
    self.item = item
    self.resting = resting
    self.claims = claims
  }
}

/// A claim that rests on something that may be withdrawn.
package struct FallingClaim: Hashable, Sendable {
  package let trace: Trace
  package let left: Origins<Handle>

  package init(trace: Trace, left: Origins<Handle>) {
    self.trace = trace
    self.left = left
  }

  /// It had an established origin, and has none without; or nothing is cited for it any more.
  package var falls: Bool {
    !trace.origins.established.isEmpty && left.established.isEmpty
      || trace.origins.citations > 0 && left.citations == 0
  }
}

/// An edge of lineage in the ledger.
package struct LoggedEdge: Hashable, Sendable {
  package let uid: UID
  package let revision: Int
  /// A source or an item of evidence, as the other end.
  package let from: Handle
  package let relation: LineageRelation
  package let to: Handle
  package let isRemoved: Bool

  package init(
    uid: UID, revision: Int, from: Handle, relation: LineageRelation, to: Handle, isRemoved: Bool
  ) {
    self.uid = uid
    self.revision = revision
    self.from = from
    self.relation = relation
    self.to = to
    self.isRemoved = isRemoved
  }
}
