import Foundation
import Testing

/// Commands that are killed while they write.
@Suite(.serialized) struct KilledTests {
  /// A command that can be done whatever has become of those before it; the last may find nothing to undo.
  private static func command(_ number: Int) -> [String] {
    switch number % 10 {
    case 0: ["story", "add", "draft.md", "--slug", "s\(number)"]
    case 1: ["claim", "edit", "c1", "--assignee", "Tom Arden \(number)"]
    case 2: ["claim", "add", "saltmere-bridge", "--at", "P3S1", "the damage was first noted"]
    case 3: ["source", "edit", "s1", "--note", "call \(number)"]
    case 4: ["evidence", "add", "Note \(number)", "--kind", "own-notes"]
    case 5: ["evidence", "link", "e1", "c5", "--supports", "--primary", "--page", "\(number)"]
    case 6: ["check", "add", "c1", "--method", "call \(number)", "--verdict", "pending"]
    case 7: ["assessment", "add", "c5", "--confidence", "low", "--rationale", "call \(number)"]
    case 8: ["attribution", "edit", "a1", "--note", "call \(number)"]
    default: ["undo"]
    }
  }

  @Test func killedCommandsLoseNothingTheyAcknowledged() throws {
    let folder = try CrashDesk.folder()
    let before: [Int] = try CrashDesk.query("SELECT count(*) FROM event", in: folder)
    let rounds = CrashDesk.times(80, whole: 500)
    var random = SystemRandomNumberGenerator()
    var acknowledged: Set<String> = []
    var killed: Set<String> = []
    var delay = 0.05
    for round in 0..<rounds {
      let words = Self.command(round)
      // An undo takes back what the one before did, where that has been done.
      let agent = "agent-\(words[0] == "undo" ? round - 1 : round)"
      let process = try Program.start(
        words + ["--by", agent], in: folder.path,
        streams: ["/dev/null", "/dev/null", folder.path + "/errors"])
      // Drawn anew in each run, so that over time every moment is hit. A command that was killed gives
      // the next one longer, one that ended less: half of them end, however busy the machine.
      Thread.sleep(forTimeInterval: Double.random(in: 0...(2 * delay), using: &random))
      kill(process, SIGKILL)
      let status = Program.wait(for: process)
      let errors = String(decoding: try folder.bytes("errors"), as: UTF8.self)
      let name = words[0] == "undo" ? "undo of \(agent)" : agent
      switch status {
      case 0: acknowledged.insert(name)
      case 128 + SIGKILL: killed.insert(name)
      default:
        #expect(
          words == ["undo"] && errors.contains("there is no act of"), "\(words): \(errors)")
      }
      delay = min(2, max(0.002, delay * (status == 128 + SIGKILL ? 1.15 : 0.87)))
    }
    let doctor = try Program.run(["doctor"], in: folder.path)
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    let acts: [String] = try CrashDesk.query(
      """
      SELECT CASE verb WHEN 'undo' THEN 'undo of ' ELSE '' END || agent FROM event
      WHERE sequence > \(before[0])
      """, in: folder)
    #expect(Set(acts).count == acts.count, "nothing was done twice")
    #expect(acknowledged.isSubset(of: acts), "\(acknowledged.subtracting(acts)) are lost")
    #expect(Set(acts).isSubset(of: acknowledged.union(killed)))
    // Both must happen, or nothing was tried.
    let least = rounds / 10
    #expect(
      acknowledged.count >= least && killed.count >= least,
      "\(acknowledged.count), \(killed.count)")
    print(
      "\(rounds) writing commands, \(killed.count) killed, \(acknowledged.count) acknowledged,"
        + " \(Set(acts).subtracting(acknowledged).count) on record that nobody was told of")
  }
}
