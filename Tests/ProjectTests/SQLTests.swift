import Foundation
import GRDB
import Testing

/// The ledger for people with SQL: `docs/sql.md` against the schema, and other programs at the file.
@Suite(.serialized) struct SQLTests {
  private static let sqlite3 = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { $0 + "/sqlite3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The columns of every view of `schema.sql`.
  private static func views() throws -> [String: [String]] {
    let queue = try DatabaseQueue()
    return try queue.write { db in
      try db.execute(sql: Project.text("schema.sql"))
      let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'")
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try db.columns(in: $0).map(\.name)) })
    }
  }

  @Test func thePageDescribesEveryColumnOfEveryView() throws {
    var described: [String: [String]] = [:]
    let page = try Project.text("docs/sql.md")
    for section in page.components(separatedBy: "\n### ").dropFirst() {
      let own = section.components(separatedBy: "\n## ")[0]
      let lines = own.split(separator: "\n")
      described[String(lines[0])] = lines.compactMap { line in
        line.firstMatch(of: /^\| `(\w+)` \| \S/).map { String($0.output.1) }
      }
    }
    #expect(described == (try Self.views()))
  }

  @Test(.enabled(if: sqlite3 != nil, "skipped: sqlite3 is not installed"))
  func sqlite3OpensTheLedger() throws {
    let folder = try BadLedgerTests.desk()
    _ = try Program.run(["proposal", "accept", "p1"], in: folder.path)
    func ask(_ query: String) throws -> String {
      let result = try Program.run(
        ["-readonly", "whosays.sqlite", query], in: folder.path, executable: #require(Self.sqlite3))
      #expect(result.status == 0 && result.errors == "", "\(query): \(result.errors)")
      return result.output
    }
    #expect(try ask("PRAGMA integrity_check") == "ok\n")
    #expect(try ask("PRAGMA foreign_key_check") == "")
    let schema = try ask(".schema")
    #expect(schema.contains("CREATE TABLE claim (\n  -- A statement of fact"))
    for (view, columns) in try Self.views() {
      #expect(schema.contains("CREATE VIEW \(view) AS"))
      _ = try ask("SELECT \(columns.joined(separator: ", ")) FROM \(view)")
    }
    #expect(try ask("SELECT count(*) FROM storyView") == "1\n")
    #expect(try ask("SELECT handle FROM claimView WHERE handle = 'c1' LIMIT 1") == "c1\n")
    let doctor = try Program.run(["doctor"], in: folder.path)
    #expect(doctor.status == 0, "\(doctor.output)")
  }

  private static let endless =
    "WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x, hex(x) FROM n"

  @Test func anInterruptEndsAnEndlessAnswer() throws {
    let folder = try BadLedgerTests.desk()
    let process = try Program.start(
      ["sql", Self.endless, "--format", "tsv"], in: folder.path,
      streams: ["/dev/null", folder.path + "/out", folder.path + "/err"])
    // Until it writes, it may not be there yet.
    while (try? folder.bytes("out"))?.isEmpty ?? true { usleep(10_000) }
    kill(process, SIGINT)
    #expect(Program.wait(for: process) == 128 + SIGINT)
    let written = String(decoding: try folder.bytes("out").prefix(30), as: UTF8.self)
    #expect(written.hasPrefix("x\thex(x)\n1\t31\n2\t32\n"))
    #expect(try Program.run(["doctor"], in: folder.path).status == 0)
  }

  @Test func aReaderThatHasEnoughEndsItInSilence() throws {
    let folder = try BadLedgerTests.desk()
    let result = try Program.shell(
      "\"$WHOSAYS\" sql '\(Self.endless)' | head -n 2", in: folder.path)
    #expect(result.errors == "")
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test func aDamagedViewIsTheLedgersFault() throws {
    let folder = try BadLedgerTests.desk()
    var bytes = try folder.bytes("whosays.sqlite")
    bytes.replaceSubrange(4096..<bytes.count, with: repeatElement(0xA5, count: bytes.count - 4096))
    try folder.write("whosays.sqlite", bytes)
    let result = try Program.run(["sql", "SELECT * FROM claimView"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("the ledger is damaged"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 2)
  }
}
