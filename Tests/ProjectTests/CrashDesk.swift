import Foundation
import GRDB
import Testing

/// What the tests of failure share: how much is tried, a ledger with rows in every table, and how to look at
/// what became of it.
enum CrashDesk {
  /// Whether everything is tried that the project promises, by scripts/crash; otherwise a part of it, drawn anew in
  /// each run.
  static let isWhole = ProcessInfo.processInfo.environment["WHOSAYS_CRASH"] == "whole"

  /// So many times in `make test`, and so many in `scripts/crash`.
  static func times(_ few: Int, whole: Int) -> Int { isWhole ? whole : few }

  static let ledger = "whosays.sqlite"

  /// A folder with a ledger that has rows in every table of the record.
  static func folder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("draft.md", Data(Project.text("examples/saltmere-bridge/draft.md").utf8))
    try folder.write("report.txt", Data("Pier six: critical.".utf8))
    try folder.write("session.sh", Data(session.utf8))
    let result = try Program.run(
      ["session.sh"], in: folder.path, executable: "/bin/sh",
      environment: ["WHOSAYS": Program.path])
    try #require(result.status == 0, "\(result.errors)")
    return folder
  }

  private static let session = """
    set -e
    w() { "$WHOSAYS" "$@" > /dev/null; }
    w init
    w story add draft.md --slug saltmere-bridge
    w proposal accept p3 p4 p5 p6 p9 p10
    w proposal reject p13 --reason "said twice"
    w claim edit c1 --assignee "Tom Arden" --as-of 2026-05
    w claim add saltmere-bridge --at P8S2 "declined to comment"
    w claim mention c3 --at H1 "cracks are found"
    w claim cut c4 --reason "gone"
    w sentence set-aside saltmere-bridge P4S2 --as scene
    w source edit s1 --affiliation "Orrin County" --role engineer --tenure current \\
      --interest "wrote the plan" --note "calls back" --party-to saltmere-bridge
    w source describe s1 "a county engineer" --agreed
    w source edit s3 --identity withheld
    w terms set s3 saltmere-bridge --footing background --wording "a member of the council" \\
      --reason "fears for the contract" --granted-by "Ines Calloway" --approved-by "Tom Harrow" \\
      --known-to "Ines Calloway" --embargoed-until 2026-05-06T06:00Z
    w source edit s3 --note "meets us at the Gull Inn" --not-a-name
    w attribution edit a1 --basis witnessed --people 2 --note "on the phone"
    w evidence add "Inspection report" --kind document --creator s1 --page 4 \\
      --excerpt "Pier six: critical." --made 2026-04-28 --published 2026-04 --captured 2026 \\
      --file report.txt --language en --translator "Ada Brook" --sensitivity internal \\
      --link https://roads.example/r --archive https://archive.example/r
    w evidence add "Wire story" --kind web-page --link https://wire.example/b
    w evidence link e1 c1 --supports --primary --certainty flat --strongest probable --page 5
    w check add c1 --method "read it" --verdict unsupported --searched "the archive" --reason "no page"
    w lineage add e2 quotes e1
    w assessment add c1 --confidence low --rationale "one call"
    """

  /// The ledger's bytes with nothing left in its write-ahead log.
  static func bytes(of folder: Program.Folder) throws -> Data {
    let queue = try DatabaseQueue(path: folder.path + "/" + ledger)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    return try folder.bytes(ledger)
  }

  /// The first column of a query of the ledger.
  static func query<Value: DatabaseValueConvertible>(
    _ sql: String, in folder: Program.Folder, ledger name: String = ledger
  ) throws -> [Value] {
    let queue = try DatabaseQueue(path: folder.path + "/" + name)
    defer { try? queue.close() }
    return try queue.read { try Value.fetchAll($0, sql: sql) }
  }

  /// Every record table has rows, so that what the tests try is tried on all of them.
  static func expectRowsInEveryTable(of folder: Program.Folder) throws {
    let tables: [String] = try query(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE '%Search%'
      """, in: folder)
    #expect(tables.count > 20)
    for table in tables {
      let count: [Int] = try query("SELECT count(*) FROM \(table)", in: folder)
      #expect(count[0] > 0, "\(table)")
    }
  }
}

extension Program {
  /// Runs a program and kills it when it has not ended in time.
  ///
  /// - Returns: nil when it had to be killed.
  static func run(_ arguments: [String], in folder: String, seconds: Double) throws -> Result? {
    let place = FileManager.default.temporaryDirectory.path + "/whosays-\(UUID().uuidString)"
    defer { for ending in [".out", ".err"] { unlink(place + ending) } }
    let process = try start(
      arguments, in: folder, streams: ["/dev/null", place + ".out", place + ".err"])
    let deadline = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        _ = wait(for: process)
        return nil
      }
      usleep(2000)
    }
    func text(_ ending: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: place + ending)), as: UTF8.self)
    }
    return Result(
      output: try text(".out"), errors: try text(".err"),
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }
}
