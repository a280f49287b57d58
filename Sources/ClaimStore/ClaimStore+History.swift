package import ClaimModel
import GRDB

extension ClaimStore {
  /// The history, newest first.
  ///
  /// - Throws: `StoreError`, among others when there is no such story or row.
  package func history(_ filter: HistoryFilter) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      var conditions = ["1"]
      var arguments: [(any DatabaseValueConvertible)?] = []
      if let slug = filter.story {
        conditions.append(Self.touching("story"))
        arguments.append(try storyID(slug, in: db))
      }
      if let handle = filter.handle {
        let (condition, row) = try Self.acts(on: handle, in: db)
        conditions.append(condition)
        arguments.append(row)
      }
      for (condition, value) in [
        ("event.agent = ?", filter.agent as (any DatabaseValueConvertible)?),
        ("event.time >= ?", filter.since?.milliseconds),
        ("event.time < ?", filter.until?.milliseconds),
      ] {
        guard let value else { continue }
        conditions.append(condition)
        arguments.append(value)
      }
      return try Self.events(
        "WHERE \(conditions.joined(separator: " AND ")) ORDER BY event.sequence DESC LIMIT ?",
        StatementArguments(arguments + [filter.limit ?? -1]), in: db)
    }
  }

  private static func touching(_ table: String) -> String {
    """
    event.sequence IN (SELECT sequence FROM eventRow WHERE entity = '\(table)' AND rowId = ?)
    """
  }

  /// The condition for acts on a row, and what stands for its mark. A row that was undone is known by the
  /// words of the acts alone.
  private static func acts(on handle: Handle, in db: Database) throws -> (
    String, any DatabaseValueConvertible
  ) {
    let table = RecordEntity.all.first { $0.handle == handle.kind }?.name ?? "claim"
    let id = try db.first("SELECT id FROM \(table) WHERE handle = ?", [handle.number]) {
      try $0.rowID()
    }
    if let id { return (touching(table), id) }
    let condition = "' ' || touched || ' ' LIKE '% ' || ? || ' %'"
    let isKnown = try db.first(
      "SELECT EXISTS (SELECT 1 FROM eventPayload WHERE \(condition))", [handle.description]
    ) { try $0.bool() }
    guard isKnown == true else { throw StoreError.unknownHandle(handle) }
    return (condition, handle.description)
  }

  private static func events(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [HistoryEntry] {
    try db.all("\(query) \(condition)", arguments, event)
  }

  private static let query = """
    SELECT event.sequence, event.uid, event.time, event.agent, event.verb,
      eventPayload.touched, event.digest, purge.sequence, purge.agent, purge.time,
      CASE event.verb WHEN 'purge' THEN json_extract(eventPayload.act, '$.deed.reason') END
    FROM event LEFT JOIN eventPayload ON eventPayload.sequence = event.sequence
    LEFT JOIN event AS purge ON purge.sequence = eventPayload.purgedBy
    """

  private static func event(_ fields: inout Fields) throws -> HistoryEntry {
    HistoryEntry(
      sequence: try fields.int(), act: try fields.id(), time: try fields.time(),
      agent: try fields.string(), verb: try fields.string(),
      touched: (try fields.optionalString() ?? "").split(separator: " ").map(String.init),
      digest: try fields.digest(), purge: try purge(&fields), reason: try fields.optionalString())
  }

  private static func purge(_ fields: inout Fields) throws -> PurgeMark? {
    let (sequence, agent) = (try fields.optionalInt(), try fields.optionalString())
    let time = try fields.optionalTime()
    guard let sequence, let agent, let time else { return nil }
    return PurgeMark(sequence: sequence, agent: agent, time: time)
  }

  // MARK: Single acts

  /// The act that somebody named by its number in the history or by a uid, or by a beginning of one; several
  /// where that begins several uids, newest first and at most four of them; none where there is none.
  ///
  /// - Throws: `StoreError`.
  package func acts(named name: String) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      if let sequence = Int(name) {
        return try Self.events("WHERE event.sequence = ?", [sequence], in: db)
      }
      guard let prefix = UIDPrefix(name) else { return [] }
      return try Self.events(
        "WHERE event.uid BETWEEN ? AND ? ORDER BY event.sequence DESC LIMIT 4",
        [prefix.first.column, prefix.last.column], in: db)
    }
  }

  /// The rows whose uids begin so, by handle; at most four of each kind.
  ///
  /// - Throws: `StoreError`.
  package func handles(of prefix: UIDPrefix, among kinds: [HandleKind]) throws(StoreError)
    -> [Handle]
  {
    try read { db in
      try RecordEntity.all.flatMap { entity -> [Handle] in
        guard let kind = entity.handle, kinds.contains(kind) else { return [] }
        return try db.all(
          "SELECT handle FROM \(entity.name) WHERE uid BETWEEN ? AND ? ORDER BY handle LIMIT 4",
          [prefix.first.column, prefix.last.column]
        ) { try $0.handle(kind) }
      }.sorted()
    }
  }

  /// The last act of somebody that stands and is no reversal itself; nil where there is none.
  ///
  /// - Throws: `StoreError`.
  package func lastAct(of agent: String) throws(StoreError) -> HistoryEntry? {
    try read { db in
      var found: HistoryEntry?
      try db.forEach(
        while: Self.query
          + " WHERE event.agent = ? AND event.verb <> 'undo' ORDER BY event.sequence DESC", [agent]
      ) { fields in
        let act = try Self.event(&fields)
        guard try !History.isUndone(act.act, in: db) else { return true }
        found = act
        return false
      }
      return found
    }
  }

  /// What an act did to each row, in the order in which it did it.
  ///
  /// - Throws: `StoreError`, also where there is no such act.
  package func changes(of sequence: Int) throws(StoreError) -> [RowChange] {
    try read { db in
      let payload = try db.first(
        "SELECT act, changes FROM eventPayload WHERE sequence = ?", [sequence]
      ) { (act: try $0.string(), changes: try $0.string()) }
      guard let (act, changes) = payload else {
        throw StoreError.damaged(detail: "event \(sequence) has lost its words")
      }
      let deed = try Document.decode(Act.self, from: act).deed
      let edits: [RowEdit] = if case .entry(let entry) = deed { entry.edits } else { [] }
      return try Document.decode(Footprint.self, from: changes).changes.enumerated().map {
        index, change in
        try ChangeReader(db: db).change(change, edits.indices.contains(index) ? edits[index] : nil)
      }
    }
  }
}

extension History {
  /// Whether a reversal of the act stands.
  static func isUndone(_ act: ID<Act>, in db: Database) throws -> Bool {
    try reversals(of: act, in: db).contains { try !isUndone($0.act, in: db) }
  }

  /// Who did the last act of a verb on a row that stands, and when; nil where there is none.
  static func lastStanding(_ verb: Verb, on row: RowName, in db: Database) throws -> (
    agent: String, time: Timestamp
  )? {
    try db.all(
      """
      SELECT event.uid, agent, time FROM eventRow JOIN event USING (sequence)
      WHERE entity = ? AND rowId = ? AND verb = ? ORDER BY sequence DESC
      """, [row.table, row.id, verb.rawValue]
    ) { (act: try $0.id() as ID<Act>, agent: try $0.string(), time: try $0.time()) }
    .first { try !isUndone($0.act, in: db) }.map { ($0.agent, $0.time) }
  }

  /// The reversals of an act, each with its place in the history.
  static func reversals(of act: ID<Act>, in db: Database) throws -> [(act: ID<Act>, sequence: Int)]
  {
    try db.all("SELECT uid, sequence FROM event WHERE reverses = ?", [act.uid.column]) {
      (act: try $0.id(), sequence: try $0.int())
    }
  }
}

/// Turns what the history holds of a change into the fields of the record.
private struct ChangeReader {
  let db: Database

  func change(_ change: Change, _ edit: RowEdit?) throws -> RowChange {
    let kind: RowChange.Kind =
      change.digest == nil ? .removed : change.before == nil ? .added : .changed
    let row = RowName(table: change.table, id: change.rowId)
    var name = try Recorder.title(of: row, in: db)
    if name == nil, case .integer(let number)? = change.before?["handle"],
      let kind = RecordEntity.named(change.table)?.handle
    {
      name = Handle(kind, Int(number)).description
    }
    return RowChange(
      entity: change.table, name: name, kind: kind,
      before: try fields(change.before ?? [:], of: change.table),
      after: kind == .added
        ? edit?.fields ?? [:] : try fields(change.after ?? [:], of: change.table),
      names: try names(edit, change))
  }

  /// What people call the rows that it refers to, where they call them anything.
  private func names(_ edit: RowEdit?, _ change: Change) throws -> [UID: String] {
    var names: [UID: String] = [:]
    for field in RecordEntity.named(change.table)?.fields ?? [] {
      guard case .row(let table) = field.type else { continue }
      var ids = [change.before?[field.name], change.after?[field.name]].compactMap { value in
        if case .integer(let id)? = value { id } else { nil }
      }
      if case .row(let uid)? = edit?.fields[field.name] {
        ids += try db.all("SELECT id FROM \(table) WHERE uid = ?", [uid.column]) { try $0.rowID() }
      }
      for id in ids {
        let uid = try db.first("SELECT uid FROM \(table) WHERE id = ?", [id]) { try $0.uid() }
        let title =
          table == "draft"
          ? try db.first(
            """
            SELECT slug || '@' || ordinal FROM draft JOIN story ON story.id = storyId
            WHERE draft.id = ?
            """, [id]
          ) { try $0.string() } : try Recorder.title(of: RowName(table: table, id: id), in: db)
        if let uid, let title { names[uid] = title }
      }
    }
    return names
  }

  private func fields(_ stored: [String: StoredValue], of table: String) throws -> [String:
    FieldValue]
  {
    guard let entity = RecordEntity.named(table) else { return [:] }
    var fields: [String: FieldValue] = [:]
    for field in entity.fields where field.type != .kept {
      guard let value = stored[field.name] else { continue }
      fields[field.name] = try self.value(value, field.type)
    }
    return fields
  }

  private func value(_ stored: StoredValue, _ type: FieldType) throws -> FieldValue {
    switch (stored, type) {
    case (.integer(let id), .row(let table)):
      let uid = try db.first("SELECT uid FROM \(table) WHERE id = ?", [id]) { try $0.uid() }
      return uid.map(FieldValue.row) ?? .null
    case (.integer(let number), _): return .number(Int(number))
    case (.text(let text), .spans): return .spans(try Document.decode([TextSpan].self, from: text))
    case (.text(let text), _): return .text(text)
    default: return .null
    }
  }
}
