package import ClaimModel
import ClaimStore

extension Desk {
  /// Records that a source or an item depends on another one, or is the same.
  ///
  /// - Throws: `StoreError`; `LineageError`.
  package mutating func addLineage(_ from: Handle, _ relation: LineageRelation, _ to: Handle) throws
  {
    guard from != to else { throw LineageError.withItself(from) }
    if relation.isSameness, from.kind != .source || to.kind != .source {
      throw LineageError.onlySources(relation)
    }
    let known = try store.edge(from, relation, to)
    if let known {
      guard known.isRemoved else { throw LineageError.soAlready(from, relation, to) }
      _ = try record(
        .lineageAdd,
        [RowEdit("lineage", known.uid, seen: known.revision, ["isRemoved": .flag(false)])])
      return
    }
    let time = now()
    let edge: ID<LoggedEdge> = id(at: time)
    let ends: [String: FieldValue] = [
      from.kind == .source ? "fromSourceId" : "fromEvidenceId": .row(try store.uid(of: from)),
      to.kind == .source ? "toSourceId" : "toEvidenceId": .row(try store.uid(of: to)),
    ]
    _ = try record(
      .lineageAdd,
      [
        RowEdit(
          "lineage", edge.uid,
          ends.merging(["relation": .word(relation), "isRemoved": .flag(false)]) { $1 })
      ], at: time)
  }

  /// Takes that back.
  ///
  /// - Throws: `StoreError`; `LineageError`.
  package mutating func removeLineage(_ from: Handle, _ relation: LineageRelation, _ to: Handle)
    throws
  {
    guard let edge = try store.edge(from, relation, to), !edge.isRemoved else {
      throw LineageError.notSo(from, relation, to)
    }
    _ = try record(
      .lineageRemove,
      [RowEdit("lineage", edge.uid, seen: edge.revision, ["isRemoved": .flag(true)])])
  }
}

/// Something was asked of lineage that does not go with what is on record.
enum LineageError: Explained, Hashable {
  case withItself(Handle)
  case onlySources(LineageRelation)
  case soAlready(Handle, LineageRelation, Handle)
  case notSo(Handle, LineageRelation, Handle)

  var what: String {
    switch self {
    case .withItself(let handle): "\(handle) cannot depend on itself"
    case .onlySources(let relation): "‘\(relation.rawValue)’ is said of two sources"
    case .soAlready(let from, let relation, let to):
      "\(from) \(relation.rawValue) \(to) already; nothing was recorded"
    case .notSo(let from, let relation, let to):
      "\(from) \(relation.rawValue) \(to) is not on record"
    }
  }

  var remedy: String {
    switch self {
    case .withItself: "name two, such as whosays lineage add e4 quotes e2"
    case .onlySources: "name two sources, such as s3 and s5"
    case .soAlready(let from, _, _), .notSo(let from, _, _):
      "run whosays lineage list \(from) for what is on record"
    }
  }
}
