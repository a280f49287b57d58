import Foundation
import Synchronization
import Testing

/// Several people at one ledger at the same time.
@Suite(.serialized) struct MixedCommandsTests {
  /// One of them, with what is theirs alone; rows that all of them edit stand beside it.
  private struct Worker {
    let name: String
    let slug: String
    let folder: String
    var random = SystemRandomNumberGenerator()
    var number = 0
    /// Proposals of their story that are open.
    var proposals: [String] = []
    var claims: [String] = []
    var cut: [String] = []
    var evidence: [String] = []
    var isSetAside = false
    /// How many acts were acknowledged.
    var acts = 0
    var stale = 0
    var longest = Duration.zero
    var failures: [String] = []

    init(_ index: Int, in folder: String) {
      name = "Agent \(index)"
      slug = "story-\(index)"
      self.folder = folder
    }

    private static let writing: Set<String> = [
      "add", "edit", "accept", "reject", "cut", "restore", "split", "merge", "unmerge", "mention",
      "link", "set-aside", "reopen", "set", "describe",
    ]

    /// Does one command, and when somebody else was faster, what the refusal says to type.
    ///
    /// - Returns: what it printed; nil when it failed.
    @discardableResult
    mutating func run(_ words: String...) throws -> String? {
      let isWriting = words[0] == "undo" || words.count > 1 && Self.writing.contains(words[1])
      let (folder, by) = (folder, isWriting ? ["--by", name] : [])
      var result = try timed { try Program.run(words + by, in: folder) }
      // The command that is printed succeeds, unless yet another one is faster.
      while result.status == 2, let line = Self.again(result.errors), stale < 10_000 {
        stale += 1
        result = try timed { try Program.shell(line, in: folder) }
      }
      let isDone = result.status == 0 || result.status == 1 && words[0] == "audit"
      guard isDone else {
        failures.append("\(words): \(result.status) \(result.errors)")
        return nil
      }
      acts += isWriting ? 1 : 0
      return result.output
    }

    private mutating func timed(_ work: () throws -> Program.Result) rethrows -> Program.Result {
      let clock = ContinuousClock()
      let start = clock.now
      defer { longest = max(longest, clock.now - start) }
      return try work()
    }

    private static func again(_ errors: String) -> String? {
      guard errors.contains(", in act "),
        let place = errors.range(of: "; to do it all the same, run whosays ")
      else { return nil }
      return "\"$WHOSAYS\" " + errors[place.upperBound...].prefix { $0 != "\n" }
    }

    private static func handles(_ letter: String, in output: String?) -> [String] {
      (output ?? "").split(whereSeparator: { " ,:\n".contains($0) }).map(String.init)
        .filter { $0.hasPrefix(letter) && Int($0.dropFirst()) != nil }
    }

    /// Adds a story of their own.
    mutating func begin() throws {
      try run("story", "add", "draft.md", "--slug", slug)
      proposals = Self.handles("p", in: try run("proposal", "list", slug))
    }

    /// Does a command drawn at random from those that make sense.
    mutating func step() throws {
      number += 1
      let shared = "c\([1, 5, 6].randomElement(using: &random)!)"
      switch Int.random(in: 0..<24, using: &random) {
      case 0, 1: try run("claim", "edit", shared, "--assignee", "\(name), \(number)")
      case 2:
        // Looked at first, so that others have time to change it.
        let log = try run("log", shared, "--limit", "1") ?? ""
        let seen = String(log.prefix { $0 != " " })
        try run("claim", "edit", shared, "--assignee", "\(name), \(number)", "--seen", seen)
      case 3: try run("source", "edit", "s1", "--note", "\(name), \(number)")
      case 4: try run("evidence", "edit", "e1", "--title", "Report of \(name), \(number)")
      case 5, 6:
        guard let open = proposals.popLast() else { fallthrough }
        claims += Self.handles("c", in: try run("proposal", "accept", open))
      case 7:
        claims += Self.handles(
          "c", in: try run("claim", "add", slug, "--at", "P3S1", "the damage was first noted")
        ).prefix(1)
      case 8:
        guard let open = proposals.popLast() else { fallthrough }
        try run("proposal", "reject", open, "--reason", "no")
      case 9:
        evidence += Self.handles(
          "e", in: try run("evidence", "add", "Note \(number) of \(name)", "--kind", "own-notes")
        ).prefix(1)
      case 10:
        guard let item = evidence.last else { fallthrough }
        try run("evidence", "link", item, shared, "--supports", "--primary", "--page", "\(number)")
      case 11: try run("check", "add", shared, "--method", "call \(number)", "--verdict", "pending")
      case 12:
        try run("assessment", "add", shared, "--confidence", "low", "--rationale", "call \(number)")
      case 13:
        guard let item = evidence.popLast() else { fallthrough }
        try run("lineage", "add", item, "quotes", "e1")
      case 14:
        guard let claim = claims.popLast() else { fallthrough }
        try run("claim", "cut", claim)
        cut.append(claim)
      case 15:
        guard let claim = cut.popLast() else { fallthrough }
        try run("claim", "restore", claim)
        claims.append(claim)
      case 16:
        guard claims.count > 1 else { fallthrough }
        try run("claim", "merge", claims[0], claims[1])
        try run("claim", "unmerge", claims[1])
      case 17:
        // Of their own claim, so that nobody's act stands in the way.
        guard let claim = claims.last else { fallthrough }
        try run("claim", "edit", claim, "--assignee", "\(name), \(number)")
        try run("undo")
      case 18:
        try run(
          "sentence", isSetAside ? "reopen" : "set-aside", slug, "C1S2",
          isSetAside ? "--verbose" : "--as=scene")
        isSetAside.toggle()
      case 19:
        let added = try run(
          "claim", "add", slug, "--at", "P1S1", "cracks in two of its eleven piers")
        guard let claim = Self.handles("c", in: added).first else { return }
        try run("claim", "split", claim, "cracks in two", "its eleven piers")
      case 20: try run("log", "--limit", "5", "--changes")
      case 21: try run("story", "show", "saltmere-bridge", "--coverage")
      case 22: try run("audit", "--story", "saltmere-bridge", "--fail-on", "error")
      default: try run("report", "saltmere-bridge")
      }
    }
  }

  @Test func nothingIsLostAndNobodyIsRefusedButForAnothersChange() throws {
    let folder = try CrashDesk.folder()
    let before: [Int] = try CrashDesk.query("SELECT count(*) FROM event", in: folder)
    let steps = CrashDesk.times(12, whole: 200)
    let ended = Mutex<[Worker]>([])
    let path = folder.path
    let group = DispatchGroup()
    for index in 1...8 {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        var worker = Worker(index, in: path)
        do {
          try worker.begin()
          for _ in 0..<steps { try worker.step() }
        } catch { worker.failures.append("\(error)") }
        ended.withLock { $0.append(worker) }
      }
    }
    group.wait()
    let workers = ended.withLock { $0 }
    for worker in workers {
      #expect(worker.failures == [], "\(worker.name)")
      // Every act that was acknowledged, once.
      let acts: [Int] = try CrashDesk.query(
        "SELECT count(*) FROM event WHERE agent = '\(worker.name)'", in: folder)
      #expect(acts == [worker.acts], "\(worker.name)")
    }
    let acts: [Int] = try CrashDesk.query("SELECT count(*) FROM event", in: folder)
    #expect(acts[0] - before[0] == workers.map(\.acts).reduce(0, +))
    let doctor = try Program.run(["doctor"], in: folder.path)
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    print(
      "8 processes, \(steps) steps each: \(acts[0] - before[0]) acts, "
        + "\(workers.map(\.stale).reduce(0, +)) refused for another's change and repeated, "
        + "longest command \(workers.map(\.longest).max()!)")
  }
}
