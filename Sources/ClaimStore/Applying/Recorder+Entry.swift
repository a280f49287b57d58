import ClaimModel
import FoundationEssentials
import GRDB

extension Recorder {
  /// Makes the edits of an entry, each checked against the definition of its kind of row.
  mutating func apply(_ entry: Entry) throws {
    guard let forms = EntryForm.forms[entry.verb] else {
      throw StoreError.unsoundAct(reason: "‘\(entry.verb.rawValue)’ is no entry")
    }
    guard !entry.edits.isEmpty else { throw StoreError.unsoundAct(reason: "it edits nothing") }
    var names: [String] = []
    for edit in entry.edits {
      guard let entity = RecordEntity.named(edit.entity) else {
        throw StoreError.unsoundAct(reason: "there is no kind of row ‘\(edit.entity)’")
      }
      if let unknown = edit.fields.keys.sorted().first(where: { entity[$0] == nil }) {
        throw StoreError.unsoundAct(reason: "a \(entity.name) has no field ‘\(unknown)’")
      }
      guard forms.contains(where: { $0.allows(edit) }) else {
        throw StoreError.unsoundAct(
          reason: "\(entry.verb.rawValue) does not \(edit.seen == nil ? "add" : "change so") a "
            + entity.name)
      }
      names += try apply(edit, to: entity)
    }
    var seen: Set<String> = []
    names = names.filter { seen.insert($0).inserted }
    for name in names where Handle(name) == nil { touch(name) }
    for handle in names.compactMap({ Handle($0) }).sorted() { touch(handle) }
  }

  /// - Returns: slugs and handles of what it is about, for people.
  private mutating func apply(_ edit: RowEdit, to entity: RecordEntity) throws -> [String] {
    let row = try edit.seen.map { try self.row(edit.uid, of: entity, seen: $0) }
    let references = try references(edit, of: entity)
    let text = try draft(of: entity, row: row, references).map { try self.text(of: $0) }
    var columns: [(String, DatabaseValue)] = []
    for field in entity.fields {
      guard let value = edit.fields[field.name] else {
        if row == nil, field.isRequired { throw unsound(entity, field, "is missing") }
        if row == nil, field.type != .kept { columns.append((field.name, .null)) }
        continue
      }
      if row != nil, field.isFixed { throw unsound(entity, field, "stays what it was") }
      columns.append(
        (field.name, try column(value, of: field, in: entity, references: references, text: text)))
    }
    columns += try kept(
      edit, of: entity, isNew: row == nil, references: references, text: text)
    let id: Int64
    let name: RowName
    if let row {
      guard !columns.isEmpty else { throw StoreError.unsoundAct(reason: "it changes nothing") }
      try update(entity.name, id: row, columns)
      id = row
      name = RowName(table: entity.name, id: id)
    } else {
      var identity = [("revision", 1.databaseValue), ("uid", edit.uid.column.databaseValue)]
      let handle = try entity.handle.map { try nextHandle($0) }
      if let handle { identity.append(("handle", handle.number.databaseValue)) }
      id = try insert(entity.name, identity + columns)
      name = RowName(table: entity.name, id: id)
      known.note(name, edit.uid, handle: handle, owner: Self.owner(of: entity, references))
    }
    for (field, row) in references {
      guard case .row(let table)? = entity[field]?.type, !Self.comesWithItsOwner(table) else {
        continue
      }
      rest(on: table, id: row)
    }
    return try restOnOwners(of: name).reversed()
      + references.sorted { $0.key < $1.key }.flatMap { field, row in
        guard case .row(let table)? = entity[field]?.type else { return [String]() }
        return try title(of: RowName(table: table, id: row)).map { [$0] } ?? []
      } + (try restOnSource(of: name))
  }

  /// The row that a new one belongs to.
  private static func owner(of entity: RecordEntity, _ references: [String: Int64]) -> RowName? {
    for field in entity.fields where field.isOwner {
      guard case .row(let table) = field.type, let id = references[field.name] else { continue }
      return RowName(table: table, id: id)
    }
    return nil
  }

  /// The id of a row; nil where there is no such row.
  private func id(of uid: UID, in table: String) throws -> Int64? {
    if let id = known.id(of: uid, in: table) { return id }
    let id = try db.first("SELECT id FROM \(table) WHERE uid = ?", [uid.column]) { try $0.rowID() }
    if let id { known.note(RowName(table: table, id: id), uid) }
    return id
  }

  private func unsound(_ entity: RecordEntity, _ field: RecordField, _ what: String) -> StoreError {
    .unsoundAct(reason: "the field \(field.name) of a \(entity.name) \(what)")
  }

  // MARK: Rows

  /// The row that is to be changed, at the revision that was seen.
  private func row(_ uid: UID, of entity: RecordEntity, seen: Int) throws -> Int64 {
    let found = try db.first(
      "SELECT id, revision FROM \(entity.name) WHERE uid = ?", [uid.column]
    ) { (id: try $0.rowID(), revision: try $0.int()) }
    guard let found else {
      throw StoreError.unsoundAct(reason: "the \(entity.name) \(uid) is not in this ledger")
    }
    guard found.revision == seen else {
      throw StoreError.outdated(try lastChange(of: RowName(table: entity.name, id: found.id)))
    }
    return found.id
  }

  /// The ids of the rows that an edit refers to, by field.
  private func references(_ edit: RowEdit, of entity: RecordEntity) throws -> [String: Int64] {
    var ids: [String: Int64] = [:]
    for field in entity.fields {
      guard case .row(let table) = field.type, case .row(let uid)? = edit.fields[field.name] else {
        continue
      }
      guard let id = try id(of: uid, in: table) else {
        throw unsound(entity, field, "refers to a \(table) that is not in this ledger, \(uid)")
      }
      ids[field.name] = id
    }
    return ids
  }

  /// The draft in which the spans of a row stand; nil for a kind of row without spans.
  private func draft(of entity: RecordEntity, row: Int64?, _ references: [String: Int64]) throws
    -> Int64?
  {
    guard entity.fields.contains(where: { $0.type == .spans }) else { return nil }
    if let draft = references["draftId"] { return draft }
    guard let row else { return nil }
    return try db.first("SELECT draftId FROM \(entity.name) WHERE id = ?", [row]) { try $0.rowID() }
  }

  // MARK: Values

  private func column(
    _ value: FieldValue, of field: RecordField, in entity: RecordEntity,
    references: [String: Int64], text: DraftText?
  ) throws -> DatabaseValue {
    switch (field.type, value) {
    case (.kept, _): throw unsound(entity, field, "is the ledger's to make")
    case (_, .null):
      if field.isRequired { throw unsound(entity, field, "must not be null") }
      return .null
    case (.text(let limit), .text(let words)):
      guard words.utf8.count <= limit else {
        throw StoreError.tooLong(field: field.name, bytes: words.utf8.count, limit: limit)
      }
      guard words.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        throw unsound(entity, field, "is blank")
      }
      return words.databaseValue
    case (.word(let vocabulary), .text(let word)):
      guard vocabulary.contains(where: { $0.utf8.elementsEqual(word.utf8) }) else {
        throw unsound(entity, field, "cannot be ‘\(word)’")
      }
      return word.databaseValue
    case (.date, .text(let date)):
      guard PartialDate(date)?.description == date else {
        throw unsound(entity, field, "is no date: ‘\(date)’")
      }
      return date.databaseValue
    case (.locators, .text(let places)):
      guard Locators(places) != nil else {
        throw unsound(entity, field, "is no place: ‘\(places)’")
      }
      return places.databaseValue
    case (.number(let range), .number(let number)):
      guard range.contains(number) else { throw unsound(entity, field, "cannot be \(number)") }
      return number.databaseValue
    case (.flag, .number(let number)):
      guard number == 0 || number == 1 else { throw unsound(entity, field, "is neither 0 nor 1") }
      return number.databaseValue
    case (.time, .number(let time)):
      guard RecordEntity.Limit.times.contains(Int64(time)) else {
        throw unsound(entity, field, "is no time before the year 10000: \(time)")
      }
      return time.databaseValue
    case (.row, .row): return references[field.name]?.databaseValue ?? .null
    case (.spans, .spans(let spans)):
      guard let text, spans.allSatisfy({ text.whole.contains($0) && !$0.isEmpty }) else {
        throw unsound(entity, field, "lies outside the text")
      }
      guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
        throw unsound(entity, field, "is not in reading order")
      }
      return Document.encode(spans).databaseValue
    default: throw unsound(entity, field, "holds a value of another type")
    }
  }

  /// What the ledger makes of an edit itself.
  private func kept(
    _ edit: RowEdit, of entity: RecordEntity, isNew: Bool, references: [String: Int64],
    text: DraftText?
  ) throws -> [(String, DatabaseValue)] {
    switch entity.name {
    case "mention":
      var columns = isNew ? [("details", "{}".databaseValue)] : []
      if case .spans(let spans)? = edit.fields["spans"], let text {
        guard !spans.isEmpty else {
          throw StoreError.unsoundAct(reason: "a mention has no place on the page")
        }
        columns += Self.quotation(of: spans, in: text).map { ($0.key, $0.value.databaseValue) }
      }
      return columns
    case "source": return Self.kept(ofSource: edit)
    case "attribution": return try kept(ofAttribution: edit, isNew: isNew, text: text)
    case "claimCheck" where isNew:
      // The words of the mention at this time, so that a later draft cannot change what was checked.
      let exact = try references["mentionId"].flatMap { mention in
        try db.first("SELECT exact FROM mention WHERE id = ?", [mention]) { try $0.string() }
      }
      return exact.map { [("exact", $0.databaseValue)] } ?? []
    case "setAside" where isNew:
      let isThere = try references["segmentId"].flatMap { segment in
        try db.first("SELECT 1 FROM setAside WHERE segmentId = ?", [segment]) { try $0.bool() }
      }
      if isThere == true {
        throw StoreError.conflict(
          what: "somebody has set this sentence aside meanwhile",
          remedy: "look at it again with whosays story show --coverage; nothing was recorded")
      }
      return []
    case "descriptor" where isNew, "terms" where isNew, "party" where isNew:
      try refuseSecond(edit, references)
      return []
    default: return []
    }
  }

  /// The columns that say in words where a mention stands.
  static func quotation(of spans: [TextSpan], in text: DraftText) -> KeyValuePairs<String, String> {
    let hull = spans.hull ?? TextSpan(0, 0)
    let context = 32
    return [
      "exact": text[spans: spans],
      "prefix": text[TextSpan(max(0, hull.start - context), hull.start)],
      "suffix": text[TextSpan(hull.end, min(text.scalarCount, hull.end + context))],
    ]
  }

  // MARK: Whose it is

  /// Notes that the act rests on the row's owners, up to its story.
  ///
  /// - Returns: what people call the row and its owners, from the row up.
  private mutating func restOnOwners(of row: RowName) throws -> [String] {
    var names = [try title(of: row)].compactMap(\.self)
    var row = row
    while let owner = try owner(of: row) {
      row = owner
      if !Self.comesWithItsOwner(row.table) { rest(on: row.table, id: row.id) }
      names += [try title(of: row)].compactMap(\.self)
    }
    return names
  }

  /// The row that a row belongs to; nil where it belongs to none.
  func owner(of row: RowName) throws -> RowName? {
    try known.owner(of: row) { try findOwner(of: row) }
  }

  private func findOwner(of row: RowName) throws -> RowName? {
    for field in RecordEntity.named(row.table)?.fields ?? [] where field.isOwner {
      guard case .row(let table) = field.type else { continue }
      let id = try db.first("SELECT \(field.name) FROM \(row.table) WHERE id = ?", [row.id]) {
        try $0.optionalInt()
      }
      guard let id else { throw StoreError.damaged(detail: "a row that must be there is gone") }
      if let id { return RowName(table: table, id: Int64(id)) }
    }
    return nil
  }

  /// What people call a row: its handle, slug or address; nil for one that goes by another row's.
  func title(of row: RowName) throws -> String? {
    try known.title(of: row) { try Self.title(of: row, in: db) }
  }

  /// The same without a recorder.
  static func title(of row: RowName, in db: Database) throws -> String? {
    if let kind = RecordEntity.named(row.table)?.handle {
      return try db.first("SELECT handle FROM \(row.table) WHERE id = ?", [row.id]) {
        try $0.handle(kind).description
      }
    }
    switch row.table {
    case "story":
      return try db.first("SELECT slug FROM story WHERE id = ?", [row.id]) { try $0.string() }
    case "segment":
      return try db.first("SELECT address FROM segment WHERE id = ?", [row.id]) { try $0.string() }
    default: return nil
    }
  }
}
