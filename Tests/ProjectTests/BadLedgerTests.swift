import Foundation
import GRDB
import Testing

/// Ledgers that are busy, foreign, newer, damaged or full, and processes that die.
@Suite(.serialized) struct BadLedgerTests {
  static let article = Array(
    "# Dam\n\nCritics say the dam is unsafe. \"It holds,\" said Ana Ruiz, the engineer.\n".utf8)

  /// A folder with an article and a ledger with one story.
  static func desk() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("dam.md", article)
    #expect(try Program.run(["init"], in: folder.path).status == 0)
    #expect(try Program.run(["story", "add", "dam.md"], in: folder.path).status == 0)
    return folder
  }

  private func refusal(_ words: [String], in folder: Program.Folder, says what: String) throws {
    let result = try Program.run(
      words, in: folder.path, environment: ["WHOSAYS_BUSY_SECONDS": "0.3"])
    #expect(result.status == 2, "\(words)")
    #expect(result.errors.contains(what), "\(words): \(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 2, "\(result.errors)")
  }

  @Test func withoutALedgerTheRemedyIsInit() throws {
    let folder = try Program.Folder()
    try refusal(["story", "list"], in: folder, says: "no ledger")
    _ = try Program.run(["init"], in: folder.path)
    #expect(try Program.run(["story", "list"], in: folder.path).status == 0)
  }

  @Test func aLedgerIsFoundInAFolderAbove() throws {
    let folder = try Self.desk()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/a/b", withIntermediateDirectories: true)
    let result = try Program.run(["story", "list"], in: folder.path + "/a/b")
    #expect(result.output.contains("dam"))
  }

  @Test func theLedgerIsForItsOwnerAlone() throws {
    let folder = try Self.desk()
    _ = try Program.run(["report", "dam", "-o", "report.md"], in: folder.path)
    for name in ["whosays.sqlite", "report.md"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func whatIsNoLedgerIsRefusedAndNotTouched() throws {
    let other = try Program.Folder()
    let foreign = try DatabaseQueue(path: other.path + "/foreign.sqlite")
    try foreign.write { try $0.execute(sql: "CREATE TABLE t (x); INSERT INTO t VALUES (1)") }
    try foreign.close()
    let newer = try Self.desk()
    var bytes = try newer.bytes("whosays.sqlite")
    // The schema's number is at offset 60 of an SQLite file, most significant byte first.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    for (name, content, what) in [
      ("text.sqlite", Data("not a ledger at all, just text".utf8), "not a whosays ledger"),
      ("empty.sqlite", Data(), "not a whosays ledger"),
      ("newer.sqlite", bytes, "newer"),
      ("foreign.sqlite", try other.bytes("foreign.sqlite"), "not a whosays ledger"),
    ] {
      let folder = try Program.Folder()
      try folder.write(name, content)
      try folder.write("dam.md", Self.article)
      for words in [["story", "list"], ["story", "add", "dam.md"], ["doctor"]] {
        try refusal(words + ["--ledger", name], in: folder, says: what)
      }
      #expect(try Program.run(["init", "--ledger", name], in: folder.path).status == 2)
      #expect(try folder.bytes(name) == content)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }

  @Test func aTruncatedLedgerIsRefusedOrFoundOutByTheDoctor() throws {
    let folder = try Self.desk()
    let whole = try folder.bytes("whosays.sqlite")
    for share in 1...9 {
      try folder.write("cut.sqlite", whole.prefix(whole.count * share / 10))
      let result = try Program.run(["doctor", "--ledger", "cut.sqlite"], in: folder.path)
      #expect(
        result.status == 1 || result.status == 2, "\(share): \(result.output)\(result.errors)")
      #expect(!(result.output + result.errors).isEmpty)
    }
  }

  @Test func everyChangedByteOfStoredTextIsFound() throws {
    let folder = try Self.desk()
    #expect(try Program.run(["doctor"], in: folder.path).status == 0)
    let whole = try folder.bytes("whosays.sqlite")
    // The draft's text stands in the file as it is; the longest run of it on one page.
    let words = Data("Critics say the dam is unsafe".utf8)
    let place = try #require(whole.range(of: words))
    for offset in stride(from: place.lowerBound, to: place.upperBound, by: 3) {
      var changed = whole
      changed[offset] = changed[offset] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      try folder.write("changed.sqlite", changed)
      let result = try Program.run(["doctor", "--ledger", "changed.sqlite"], in: folder.path)
      #expect(result.status == 1, "byte \(offset): \(result.output)")
    }
  }

  @Test func damagedFilesNeverCrashACommand() throws {
    let folder = try Self.desk()
    let whole = try folder.bytes("whosays.sqlite")
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<40 {
      var changed = whole
      for _ in 0..<(1 + next(12)) { changed[100 + next(whole.count - 100)] = UInt8(next(256)) }
      try folder.write("bad.sqlite", changed)
      for words in [["story", "list"], ["story", "show", "dam"], ["report", "dam"], ["doctor"]] {
        let result = try Program.run(words + ["--ledger", "bad.sqlite"], in: folder.path)
        #expect((0...2).contains(result.status), "round \(round) \(words): \(result.status)")
      }
    }
  }

  @Test func aLedgerLockedForLongerThanTheTimeoutIsSaidToBeBusy() throws {
    let folder = try Self.desk()
    let other = try DatabaseQueue(path: folder.path + "/whosays.sqlite")
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      try refusal(["proposal", "accept", "p1"], in: folder, says: "in use")
      // Readers are not kept waiting.
      #expect(try Program.run(["story", "list"], in: folder.path).status == 0)
      try db.execute(sql: "ROLLBACK")
    }
    try other.close()
    // The remedy is to try again.
    #expect(try Program.run(["proposal", "accept", "p1"], in: folder.path).status == 0)
  }

  @Test func eightProcessesMakeOneLedger() throws {
    for _ in 0..<5 {
      let folder = try Program.Folder()
      let result = try Program.shell(
        "for i in 1 2 3 4 5 6 7 8; do (\"$WHOSAYS\" init > out.$i 2>&1; echo $? >> out.$i) & done; wait; cat out.*",
        in: folder.path)
      #expect(result.output.components(separatedBy: "Started").count - 1 == 1)
      #expect(
        result.output.components(separatedBy: "nothing changed").count - 1 == 7, "\(result.output)")
      #expect(try Program.run(["doctor"], in: folder.path).status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
          .filter { !$0.hasPrefix("out.") } == ["whosays.sqlite"])
    }
  }

  @Test func killedCommandsLoseNothingTheyAcknowledged() throws {
    let folder = try Self.desk()
    var random = SystemRandomNumberGenerator()
    var acknowledged: Set<String> = []
    for round in 0..<200 {
      let name = "s\(round)"
      // The delay is drawn anew in each run, so that over time every moment is hit.
      let delay = Double(UInt64.random(in: 2...60, using: &random)) / 1000
      let result = try Program.shell(
        """
        "$WHOSAYS" story add dam.md --slug \(name) > /dev/null & pid=$!
        (sleep \(delay); kill -9 $pid 2> /dev/null) & wait $pid
        """, in: folder.path)
      if result.status == 0 { acknowledged.insert(name) }
    }
    #expect(try Program.run(["doctor"], in: folder.path).status == 0)
    let list = try Program.run(["story", "list"], in: folder.path).output
    let kept = Set(list.split(whereSeparator: { " \n".contains($0) }).map(String.init))
    #expect(acknowledged.isSubset(of: kept))
    #expect(acknowledged.count < 200, "no command was killed, so nothing was tried")
  }
}
