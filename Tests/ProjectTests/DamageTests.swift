import Foundation
import Testing
import WhosaysTestSupport

/// Copies of a ledger in which bytes are not what they were.
@Suite(.serialized) struct DamageTests {
  private static let commands = [
    ["doctor"], ["story", "show", "saltmere-bridge"], ["report", "saltmere-bridge"],
    ["log", "--changes"], ["claim", "show", "c1"], ["trace", "c1"], ["source", "list"],
    ["audit", "--story", "saltmere-bridge"], ["claim", "edit", "c1", "--assignee", "Lena Marsh"],
    ["proposal", "accept", "p12"], ["undo"],
    ["draft", "reread", "saltmere-bridge", "--threshold", "0"],
  ]

  /// Damages bytes in one of the ways in which disks, copies and people do.
  private static func damage(_ bytes: inout Data, _ random: inout some RandomNumberGenerator)
    -> String
  {
    let page = 4096
    func place(_ size: Int) -> Int {
      Int.random(in: 0..<max(1, bytes.count - size), using: &random)
    }
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      let at = place(1)
      bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      return "bit at \(at)"
    case 1:
      let count = Int.random(in: 1...12, using: &random)
      for _ in 0..<count { bytes[100 + place(101)] = UInt8.random(in: 0...255, using: &random) }
      return "\(count) bytes"
    case 2:
      let at = place(512)
      for index in at..<at + 512 { bytes[index] = 0 }
      return "zeroes at \(at)"
    case 3:
      let at = place(64)
      for index in at..<at + 64 { bytes[index] = UInt8.random(in: 0...255, using: &random) }
      return "noise at \(at)"
    case 4:
      bytes = bytes.prefix(100 + place(100))
      return "cut to \(bytes.count)"
    case 5:
      let pages = bytes.count / page
      let (a, b) = (
        Int.random(in: 0..<pages, using: &random), Int.random(in: 0..<pages, using: &random)
      )
      let first = bytes[a * page..<(a + 1) * page]
      let second = bytes[b * page..<(b + 1) * page]
      bytes.replaceSubrange(a * page..<(a + 1) * page, with: Data(second))
      bytes.replaceSubrange(b * page..<(b + 1) * page, with: Data(first))
      return "pages \(a) and \(b) swapped"
    default:
      let pages = bytes.count / page
      let at = Int.random(in: 0..<pages, using: &random) * page
      for index in at..<at + page { bytes[index] = 0 }
      return "page at \(at) zeroed"
    }
  }

  @Test func damagedLedgersAreReadOrRefusedAndNeverCrashOrHang() throws {
    let folder = try CrashDesk.folder()
    try CrashDesk.expectRowsInEveryTable(of: folder)
    let whole = try CrashDesk.bytes(of: folder)
    // Drawn anew in each run; the seed of one that fails is printed.
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let rounds = CrashDesk.times(20, whole: 1000)
    var (found, refused) = (0, 0)
    // What reads the same for as long as the doctor finds nothing.
    let readings = Self.commands[1...6]
    try folder.write("bad.sqlite", whole)
    let sound = try readings.map {
      try Program.run($0 + ["--ledger", "bad.sqlite"], in: folder.path).output
    }
    for round in 0..<rounds {
      var bytes = whole
      let what = Self.damage(&bytes, &random)
      var isSound = false
      for (index, words) in Self.commands.enumerated() {
        for ending in ["-wal", "-shm"] { unlink(folder.path + "/bad.sqlite" + ending) }
        try folder.write("bad.sqlite", bytes)
        let result = try Program.run(
          words + ["--ledger", "bad.sqlite"], in: folder.path, seconds: 10)
        let name = "\(words) of \(what), round \(round) of seed \(seed)"
        guard let result else {
          Issue.record("hangs: \(name)")
          continue
        }
        #expect((0...2).contains(result.status), "\(name): \(result.status)")
        if result.status == 2 {
          #expect(
            result.errors.hasPrefix("whosays: error: ")
              && result.errors.split(separator: "\n").count == 2, "\(name): \(result.errors)")
        }
        if readings.indices.contains(index), isSound {
          #expect(result.output == sound[index - 1], "unseen by the doctor: \(name)")
        }
        if words == ["doctor"] {
          isSound = result.status == 0
          found += result.status == 1 ? 1 : 0
          refused += result.status == 2 ? 1 : 0
        }
      }
    }
    // Not all: some bytes hold nothing, and some pages are swapped with themselves.
    #expect(found + refused > 0, "no damage was seen in \(rounds) rounds of seed \(seed)")
    print(
      "\(rounds) damaged copies: the doctor found fault with \(found), \(refused) were no ledger")
  }
}
