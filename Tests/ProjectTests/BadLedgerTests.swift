import Foundation
import GRDB
import Testing

/// Ledgers that are busy, foreign, newer, cut short or somebody else's.
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
      // The remedy: another name.
      _ = try Program.run(["init", "--ledger", "desk.sqlite"], in: folder.path)
      let added = try Program.run(
        ["story", "add", "dam.md", "--ledger", "desk.sqlite"], in: folder.path)
      #expect(added.status == 0)
      #expect(try folder.bytes(name) == content)
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

  @Test func aDamagedLedgerIsNotPurged() throws {
    let folder = try Self.desk()
    let add = ["source", "add", "--kind", "person", "--identity", "unknown", "--note", "giraffe"]
    #expect(try Program.run(add, in: folder.path).status == 0)
    let queue = try DatabaseQueue(path: folder.path + "/whosays.sqlite")
    try queue.write { try $0.execute(sql: "UPDATE story SET title = 'x'") }
    try queue.close()
    let reason = ["--reason", "policy"]
    for words in [
      ["purge", "source", "s1"] + reason, ["purge", "story", "dam", "--after", "0"] + reason,
      ["purge", "source", "s1", "--dry-run"],
    ] {
      try refusal(words, in: folder, says: "the ledger is damaged: the story dam is not what")
    }
    #expect(try Program.run(["source", "show", "s1"], in: folder.path).output.contains("giraffe"))
    #expect(try Program.run(["doctor"], in: folder.path).status == 1, "the remedy")
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
    // The remedy: a copy that is sound.
    try folder.write("changed.sqlite", whole)
    #expect(
      try Program.run(["doctor", "--ledger", "changed.sqlite"], in: folder.path).status == 0)
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

  @Test func aLedgerOfSomebodyElseIsNotReadInAWayThatLocksThemOut() throws {
    let folder = try Self.desk()
    // The root user may write everything, so somebody else is asked to, where that is possible.
    let result = try Program.shell(
      """
      chmod 777 . && chmod 644 whosays.sqlite
      if [ "$(id -u)" != 0 ]; then exit 99; fi
      other="setpriv --reuid 65534 --clear-groups"
      $other test -x "$WHOSAYS" && $other test -r whosays.sqlite || exit 99
      $other "$WHOSAYS" story list; echo "status $?"; ls
      """, in: folder.path)
    guard result.status != 99 else {
      print("skipped: there is nobody else to be here")
      return
    }
    #expect(result.output.contains("status 2"), "\(result.errors)")
    #expect(result.errors.contains("cannot be read where it stands"), "\(result.errors)")
    #expect(!result.output.contains("-shm"))
    // The remedy: a copy.
    let copy = try Program.shell(
      """
      cp whosays.sqlite copy.sqlite; chmod 666 copy.sqlite
      setpriv --reuid 65534 --clear-groups "$WHOSAYS" story list --ledger copy.sqlite
      """, in: folder.path)
    #expect(copy.status == 0 && copy.output.contains("dam"), "\(copy.errors)")
  }

  @Test func settingsThatMeanNothingAreRefused() throws {
    let folder = try Self.desk()
    for value in ["nan", "-5", "5s", "1e9"] {
      let result = try Program.run(
        ["story", "list"], in: folder.path, environment: ["WHOSAYS_BUSY_SECONDS": value])
      #expect(result.status == 2 && result.errors.contains("no number of seconds"), "\(value)")
    }
    try refusal(["story", "list", "--ledger", ""], in: folder, says: "names no file")
    try refusal(["audit", ""], in: folder, says: "there is no file")
    try refusal(["proposal", "accept", "c1"], in: folder, says: "names no proposal")
  }

  @Test func anActThatCannotBeAnnouncedIsSaidToStand() throws {
    let folder = try Self.desk()
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let result = try Program.shell("\"$WHOSAYS\" proposal accept p1 > /dev/full", in: folder.path)
    #expect(result.status == 2 && result.errors.contains("it was recorded"), "\(result.errors)")
    // The remedy: look into the log.
    #expect(try Program.run(["log"], in: folder.path).output.contains("proposal-accept"))
  }

  @Test func inAFolderThatIsGoneNothingIsMadeElsewhere() throws {
    let folder = try Program.Folder()
    let result = try Program.shell(
      "mkdir g && cd g && rmdir ../g && \"$WHOSAYS\" init", in: folder.path)
    #expect(result.status == 2 && result.errors.contains("this folder is gone"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: "/whosays.sqlite"))
  }

  @Test func eightPeopleAcceptingOneNameMakeOneSource() throws {
    let folder = try Program.Folder()
    let line = "Ana Ruiz, the engineer, said the dam holds.\n\n"
    try folder.write("dam.md", Array(String(repeating: line, count: 8).utf8))
    _ = try Program.shell("\"$WHOSAYS\" init && \"$WHOSAYS\" story add dam.md", in: folder.path)
    let result = try Program.shell(
      """
      for i in 1 2 3 4 5 6 7 8; do "$WHOSAYS" proposal accept p$i > out.$i 2>&1 & done; wait
      cat out.*
      """, in: folder.path)
    #expect(result.output.components(separatedBy: "accepted: ").count - 1 == 8, "\(result.output)")
    #expect(!result.output.contains("s2"), "\(result.output)")
  }

  @Test func aReportIsNeverWrittenOverALedger() throws {
    let folder = try Self.desk()
    let ledger = try folder.bytes("whosays.sqlite")
    _ = try Program.shell(
      "ln -s whosays.sqlite link.md; touch old.md; ln -s old.md to-old.md; echo mine > mine.md",
      in: folder.path)
    for place in ["whosays.sqlite", "link.md"] {
      try refusal(["report", "dam", "-o", place], in: folder, says: "was not written over")
    }
    #expect(try folder.bytes("whosays.sqlite") == ledger)
    // Nor over anything else that is no report.
    try refusal(["report", "dam", "-o", "mine.md"], in: folder, says: "is no report")
    #expect(try folder.bytes("mine.md") == Data("mine\n".utf8))
    try refusal(
      ["report", "dam", "-o", "whosays.sqlite-wal"], in: folder, says: "was not written over")
    // A link to a file is followed, and stays one; a pipe and a device are written to.
    #expect(try Program.run(["report", "dam", "-o", "to-old.md"], in: folder.path).status == 0)
    #expect(
      try Program.shell("test -L to-old.md && grep -c '^# ' old.md", in: folder.path).output
        == "1\n")
    #expect(try Program.run(["report", "dam", "-o", "/dev/null"], in: folder.path).status == 0)
    #expect(try Program.shell("test -c /dev/null", in: folder.path).status == 0)
    let piped = try Program.shell(
      "mkfifo p; (cat p > got &) ; \"$WHOSAYS\" report dam -o p; sleep 0.2; grep -c '^# ' got",
      in: folder.path)
    #expect(piped.output.hasSuffix("1\n"))
  }
}
