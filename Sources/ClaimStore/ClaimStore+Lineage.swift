package import ClaimModel
import GRDB

extension ClaimStore {
  /// What a claim rests on; of one that is merged into another, what that one rests on.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func trace(_ handle: Handle) throws(StoreError) -> Trace {
    try read { db in
      let row = try db.first("SELECT id FROM claim WHERE handle = ?", [handle.number]) {
        try $0.rowID()
      }
      guard handle.kind == .claim, let row else { throw StoreError.unknownHandle(handle) }
      return try TraceReader(db).trace(of: row)
    }
  }

  /// What rests on a source or an item of evidence; of a source that is merged into another, what rests on
  /// that one.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func fall(of handle: Handle) throws(StoreError) -> Fall {
    try read { db in
      let reader = TraceReader(db)
      guard let item = try reader.standing(handle) else {
        throw StoreError.unknownHandle(handle)
      }
      return try reader.fall(of: item)
    }
  }

  /// The edges of lineage that stand, by their ends.
  ///
  /// - Parameter handle: only those that touch this source or item; nil for all.
  /// - Throws: `StoreError`, among others when there is none.
  package func lineage(of handle: Handle? = nil) throws(StoreError) -> [LoggedEdge] {
    try read { db in
      let node = try handle.map { handle in
        guard let node = try TraceReader(db).node(handle) else {
          throw StoreError.unknownHandle(handle)
        }
        return node
      }
      guard let node else { return try LineageReader(db).edges(where: "isRemoved = 0") }
      return try LineageReader(db).edges(
        where: "(\(node.from) = ?1 OR \(node.to) = ?1) AND isRemoved = 0", [node.id])
    }
  }

  /// The edge between two items, be it removed; nil where there never was one.
  ///
  /// - Throws: `StoreError`, among others when there is no such item.
  package func edge(_ from: Handle, _ relation: LineageRelation, _ to: Handle)
    throws(StoreError) -> LoggedEdge?
  {
    try read { db in
      let reader = TraceReader(db)
      guard let first = try reader.node(from) else { throw StoreError.unknownHandle(from) }
      guard let second = try reader.node(to) else { throw StoreError.unknownHandle(to) }
      return try LineageReader(db).edges(
        where: "\(first.from) = ? AND \(second.to) = ? AND relation = ?",
        [first.id, second.id, relation.rawValue]
      ).first
    }
  }

  /// The uid of the row that a handle names.
  ///
  /// - Throws: `StoreError`, among others when there is none.
  package func uid(of handle: Handle) throws(StoreError) -> UID {
    try read { db in
      let entity = RecordEntity.all.first { $0.handle == handle.kind }
      let uid = try entity.flatMap { entity in
        try db.first("SELECT uid FROM \(entity.name) WHERE handle = ?", [handle.number]) {
          try $0.uid()
        }
      }
      guard let uid else { throw StoreError.unknownHandle(handle) }
      return uid
    }
  }
}

/// Reads edges of lineage.
struct LineageReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  func edges(where condition: String, _ arguments: StatementArguments = []) throws -> [LoggedEdge] {
    try db.all(
      """
      SELECT lineage.uid, lineage.revision, fromSource.handle, fromEvidence.handle, relation,
        toSource.handle, toEvidence.handle, isRemoved
      FROM lineage LEFT JOIN source AS fromSource ON fromSource.id = fromSourceId
      LEFT JOIN evidence AS fromEvidence ON fromEvidence.id = fromEvidenceId
      LEFT JOIN source AS toSource ON toSource.id = toSourceId
      LEFT JOIN evidence AS toEvidence ON toEvidence.id = toEvidenceId
      WHERE \(condition)
      """, arguments
    ) { fields in
      let (uid, revision) = (try fields.uid(), try fields.int())
      let from = try fields.item()
      let relation: LineageRelation = try fields.word()
      return LoggedEdge(
        uid: uid, revision: revision, from: from, relation: relation, to: try fields.item(),
        isRemoved: try fields.bool())
    }.sorted { ($0.from, $0.to, $0.relation.rawValue) < ($1.from, $1.to, $1.relation.rawValue) }
  }
}

extension Fields {
  /// A source's handle and an item's, of which one is there.
  fileprivate mutating func item() throws(StoreError) -> Handle {
    let (source, evidence) = (try optionalInt(), try optionalInt())
    if let source { return Handle(.source, source) }
    guard let evidence else { throw .damaged(detail: "an edge of lineage has no end") }
    return Handle(.evidence, evidence)
  }
}
