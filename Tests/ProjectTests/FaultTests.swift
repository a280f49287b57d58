import Foundation
import Testing

/// A disk that fails, and a program that ends, at each of the calls by which one act reaches the file.
@Suite(.serialized) struct FaultTests {
  /// What is done to the call; the library under `Interposer` says how.
  private static let modes = ["full", "error", "once", "die", "torn"]

  private static let commands = [
    ["claim", "edit", "c5", "--assignee", "Lena Marsh"],
    ["story", "add", "draft.md", "--slug", "second"],
    ["proposal", "accept", "p12", "p16"],
    ["draft", "reread", "saltmere-bridge", "--threshold", "0"],
    ["undo"],
    ["source", "merge", "s1", "s2"],
    ["init", "--ledger", "fresh.sqlite"],
  ]

  /// Compiles the library; nil, and a word on why, where that cannot be done.
  private static func interposer(in folder: Program.Folder) throws -> String? {
    let library = folder.path + "/faults.so"
    let built = try Program.shell(
      """
      [ "$(uname)" = Linux ] || exit 9
      for c in clang cc gcc; do command -v $c > /dev/null && break; done
      $c -shared -fPIC -O1 -o faults.so \
        '\(Project.root)/Tests/ProjectTests/Interposer/faults.c' -ldl
      """, in: folder.path)
    guard built.status == 0 else {
      print("skipped: no library can be made to fail calls with here (\(built.errors.prefix(80)))")
      return nil
    }
    return library
  }

  @Test(arguments: commands) func anActIsThereWhollyOrNotAtAll(command: [String]) throws {
    let folder = try CrashDesk.folder()
    guard let library = try Self.interposer(in: folder) else { return }
    try CrashDesk.expectRowsInEveryTable(of: folder)
    let isNew = command[0] == "init"
    let ledger = isNew ? "fresh.sqlite" : CrashDesk.ledger
    let whole = try CrashDesk.bytes(of: folder)
    let acts: [Int] = try CrashDesk.query("SELECT count(*) FROM event", in: folder)
    let base = Base(bytes: whole, acts: isNew ? 0 : acts[0], ledger: ledger)
    // In `make test` each kind of failure at the first call and at every fifteenth, others in each run.
    let stride = CrashDesk.times(15, whole: 1)
    for mode in Self.modes {
      let first = try #require(
        try outcome(of: command, mode, at: 1, library, base, in: folder),
        "\(command) reaches the ledger without a call that can fail")
      #expect(
        mode == "once" || !first.isAcknowledged,
        "\(mode): an act was acknowledged of which no call succeeded")
      var (tried, acknowledged, stands) = (1, first.isAcknowledged ? 1 : 0, first.stands ? 1 : 0)
      var at = 1 + Int.random(in: 1...stride)
      while let outcome = try outcome(of: command, mode, at: at, library, base, in: folder) {
        tried += 1
        acknowledged += outcome.isAcknowledged ? 1 : 0
        stands += outcome.stands ? 1 : 0
        at += stride
      }
      if CrashDesk.isWhole {
        print(
          "\(command.joined(separator: " ")), \(mode): \(tried) calls, \(acknowledged) acknowledged,"
            + " \(stands) on record")
      }
      // An act takes more than one call, and goes well where only its last ones fail.
      #expect(!CrashDesk.isWhole || tried > 3 && stands > 0, "\(mode): \(tried), \(stands)")
    }
  }

  /// What the ledger is before the act.
  private struct Base {
    let bytes: Data
    let acts: Int
    /// The file's name; there is none yet where it is `init` that is tried.
    let ledger: String
    var isNew: Bool { ledger != CrashDesk.ledger }
  }

  /// Does the command with one call going wrong, and looks at what is there afterwards.
  ///
  /// - Returns: nil when there were not so many calls.
  private func outcome(
    of command: [String], _ mode: String, at: Int, _ library: String, _ base: Base,
    in folder: Program.Folder
  ) throws -> (isAcknowledged: Bool, stands: Bool)? {
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasPrefix(base.ledger) || file == "hit" {
      try FileManager.default.removeItem(atPath: folder.path + "/" + file)
    }
    if !base.isNew { try folder.write(base.ledger, base.bytes) }
    let result = try Program.run(
      command, in: folder.path,
      environment: [
        "LD_PRELOAD": library, "FAULT_PATH": "/" + base.ledger, "FAULT_AT": "\(at)",
        "FAULT_MODE": mode, "FAULT_TRACE": folder.path + "/hit",
      ])
    let what = "\(command) \(mode) at \(at): \(result.status) \(result.output)\(result.errors)"
    guard FileManager.default.fileExists(atPath: folder.path + "/hit") else {
      #expect(result.status == 0, "\(what)")
      return nil
    }
    let isDead = result.status == 99 && (mode == "die" || mode == "torn")
    #expect(isDead || [0, 2].contains(result.status) && mode != "die", "\(what)")
    if result.status == 2 { #expect(result.errors.split(separator: "\n").count == 2, "\(what)") }
    // A program that ends while it closes the ledger has said already that the act stands.
    let isAcknowledged = result.status == 0 || !result.output.isEmpty
    let isThere = FileManager.default.fileExists(atPath: folder.path + "/" + base.ledger)
    guard isThere else {
      #expect(base.isNew && !isAcknowledged, "\(what)")
      return (isAcknowledged, false)
    }
    // The next command finds everything in order, and what was said of the act is true.
    let doctor = try Program.run(["doctor", "--ledger", base.ledger], in: folder.path)
    #expect(doctor.status == 0, "\(what)\n\(doctor.output)\(doctor.errors)")
    let acts: [Int] = try CrashDesk.query(
      "SELECT count(*) FROM event", in: folder, ledger: base.ledger)
    let added = acts[0] - base.acts
    let wholly = base.isNew ? 0 : command[0] == "proposal" ? 2 : 1
    #expect(added == 0 || added == wholly, "half an act: \(what): \(added)")
    let stands = base.isNew || added > 0
    #expect(stands || !isAcknowledged, "an acknowledged act is lost: \(what)")
    #expect(
      !stands || result.status != 2 || !result.errors.contains("nothing was recorded"),
      "what is said is not so: \(what)")
    return (isAcknowledged, stands)
  }
}
