import ClaimModel
@testable import ClaimStore
import Foundation
import GRDB
import Testing

/// Every column of every table that a ledger has, taken from the schema so that a new one cannot be forgotten:
/// whatever is changed there behind the history's back, the doctor finds it.
@Suite struct StoredBytesTests {
  /// What the doctor does not account for, and why that loses nothing.
  private static let exceptions = [
    // Names this copy of the file for an exchange with other copies; nothing in it refers to it.
    "ledger.replica",
    // Ahead of what was given out they skip a number and give none twice; set back they are found.
    "handleCounter.last", "sqlite_sequence.seq",
  ]

  /// A ledger with rows in every table.
  private static func ledger() throws -> Ledger {
    let ledger = try Ledger()
    let story = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([story])
    _ = try ledger.store.apply([ledger.accept(1), ledger.accept(2), ledger.accept(4)])
    _ = try ledger.store.apply([ledger.reject(5, reason: "twice")])
    func uid() -> UID { (ledger.id() as ID<Claim>).uid }
    guard case .addStory(let deed) = story.deed else { throw StoreError.busy }
    let store = ledger.store
    let claim = try store.claim(Handle(.claim, 1))
    let segment = try #require(try store.newestDraft(story: "causeway").segments.first)
    let (first, second) = (
      FieldValue.row(try store.uid(of: Handle(.source, 1))),
      FieldValue.row(try store.uid(of: Handle(.source, 2)))
    )
    let (item, line) = (uid(), uid())
    try ledger.apply(
      .sentenceSetAside,
      [RowEdit("setAside", uid(), ["segmentId": .row(segment.id.uid), "class": .text("scene")])])
    try ledger.apply(
      .sourceDescribe,
      [
        RowEdit(
          "descriptor", uid(),
          ["sourceId": first, "wording": .text("an engineer"), "isAgreed": .flag(true)])
      ])
    try ledger.apply(
      .sourceEdit,
      [
        RowEdit(
          "party", uid(),
          ["sourceId": first, "storyId": .row(deed.story.uid), "isParty": .flag(true)])
      ])
    try ledger.apply(
      .termsSet,
      [
        RowEdit(
          "terms", uid(),
          [
            "sourceId": second, "storyId": .row(deed.story.uid), "footing": .text("background"),
            "reason": .text("fears for the post"),
          ])
      ])
    try ledger.apply(
      .evidenceAdd,
      [
        RowEdit(
          "evidence", item,
          ["kind": .text("document"), "title": .text("Report"), "sensitivity": .text("open")])
      ])
    try ledger.apply(
      .evidenceLink,
      [
        RowEdit(
          "evidenceLine", line,
          [
            "evidenceId": .row(item), "claimId": .row(claim.id.uid), "direction": .text("supports"),
            "use": .text("primary"), "isWithdrawn": .flag(false),
          ])
      ])
    try ledger.apply(
      .checkAdd,
      [
        RowEdit(
          "claimCheck", uid(),
          [
            "claimId": .row(claim.id.uid), "mentionId": .row(claim.mentions[0].id.uid),
            "method": .text("read it"), "verdict": .text("pending"),
          ])
      ])
    try ledger.apply(
      .lineageAdd,
      [
        RowEdit(
          "lineage", uid(),
          [
            "fromEvidenceId": .row(item), "relation": .text("quotes"), "toSourceId": first,
            "isRemoved": .flag(false),
          ])
      ])
    try ledger.apply(
      .assessmentAdd,
      [
        RowEdit(
          "assessment", uid(),
          [
            "claimId": .row(claim.id.uid), "dimension": .text("confidence"),
            "scale": .text("icd-203"), "value": .text("low"), "rationale": .text("one call"),
          ])
      ])
    #expect(try store.doctor().ailments == [])
    return ledger
  }

  /// Whether every change is tried, by scripts/crash, and not only the ones that are the hardest to see.
  private static let isWhole = ProcessInfo.processInfo.environment["WHOSAYS_CRASH"] == "whole"

  private struct Column {
    let table: String
    let name: String
    let type: String
  }

  /// Of every table but the full-text index, which the doctor compares with what it was made of.
  private static func columns(of ledger: Ledger) throws -> [Column] {
    let queue = try DatabaseQueue(path: ledger.path)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT made.name, part.name, part.type
          FROM sqlite_schema AS made, pragma_table_info(made.name) AS part
          WHERE made.type = 'table' AND made.name NOT LIKE '%Search%'
          """)
    }.map { Column(table: $0[0], name: $0[1], type: $0[2]) }
  }

  /// Other values for one, as SQL: a byte more or other, and what GRDB does not show, such as words behind a NUL.
  private static func changes(of value: DatabaseValue, _ column: Column) -> [String] {
    func literal(_ bytes: [UInt8]) -> String { "x'\(Hex.text(bytes))'" }
    switch value.storage {
    case .string(let text):
      let bytes = Array(text.utf8)
      var changed =
        [literal(bytes + [0])]
        + (isWhole ? [[0xFF], [0x2E]] : []).map {
          literal(bytes + $0)
        }
      let ends = isWhole ? [0, bytes.count - 1] : []
      for place in Set(ends + [bytes.count / 2]) where bytes.indices.contains(place) {
        var other = bytes
        other[place] ^= 1
        changed.append(literal(other))
      }
      return changed.map { "CAST(\($0) AS TEXT)" }
    case .blob(let data):
      return [literal(data.dropLast() + [data.last.map { $0 ^ 1 } ?? 1])]
    case .int64(let number): return ["\(number) + 1"]
    case .null: return [column.type == "TEXT" ? "'x'" : column.type == "BLOB" ? "x'07'" : "1"]
    case .double: return []
    }
  }

  /// Changes one value in a copy of the ledger and asks the doctor.
  private static func ailments(_ ledger: Ledger, _ bytes: Data, _ sql: String) throws -> [Ailment] {
    let path = ledger.folder + "/copy.sqlite"
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    try bytes.write(to: URL(fileURLWithPath: path))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      // The guards of the history stand again afterwards, or they alone would be what is found.
      let guards = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name LIKE 'eventIsNot%'")
      try db.execute(sql: "DROP TRIGGER eventIsNotChanged; DROP TRIGGER eventIsNotRemoved")
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
      for sql in guards { try db.execute(sql: sql) }
    }
    try queue.close()
    let store = try ClaimStore(
      opening: path, access: .writing, busySeconds: 1, random: Ledger.random(seed: 1))
    defer { try? store.queue.close() }
    return try store.doctor().ailments
  }

  @Test func whateverIsChangedInAColumnIsFound() throws {
    let ledger = try Self.ledger()
    let columns = try Self.columns(of: ledger)
    let tables = Set(columns.map(\.table))
    #expect(tables.isSuperset(of: Schema.recordTables))
    let queue = try DatabaseQueue(path: ledger.path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: ledger.path))
    #expect(try Self.ailments(ledger, bytes, "SELECT 1") == [])
    var tried = 0
    for column in columns {
      let (table, name) = (column.table, column.name)
      let keys = try queue.read { db in
        try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0", arguments: [table])
      }
      let triedBefore = tried
      let key = keys.isEmpty ? "rowid" : keys.joined(separator: ", ")
      // A row that has a value there, and one that has none.
      for condition in ["IS NOT NULL", "IS NULL"] {
        let found = try queue.read { db in
          try Row.fetchOne(
            db,
            sql: """
              SELECT \(name), \(key) FROM \(table) WHERE \(name) \(condition)
              ORDER BY \(key) DESC LIMIT 1
              """)
        }
        guard let found else { continue }
        let values = Array(found.databaseValues)
        let place = try values.dropFirst().map { value in
          try queue.read {
            try String.fetchOne($0, sql: "SELECT quote(?)", arguments: [value]) ?? ""
          }
        }
        for change in Self.changes(of: values[0], column) {
          let sql = """
            UPDATE OR REPLACE \(table) SET \(name) = \(change)
            WHERE (\(key)) = (\(place.joined(separator: ", ")))
            """
          let ailments = try Self.ailments(ledger, bytes, sql)
          tried += 1
          let isException = Self.exceptions.contains("\(table).\(name)")
          #expect(ailments.isEmpty == isException, "\(sql)")
        }
      }
      #expect(tried > triedBefore, "\(table).\(name) is not tried: give the table a row")
    }
    #expect(tried > 300, "\(tried)")
  }

  @Test func aRecordTableWithoutRowsIsNotTried() throws {
    let ledger = try Self.ledger()
    for table in Schema.recordTables {
      let count: [Int] = try ledger.query("SELECT count(*) FROM \(table)")
      #expect(count[0] > 0, "\(table): add a row of it to the ledger of these tests")
    }
  }
}
