import ClaimModel
import Foundation
import Synchronization
import WhosaysCommands
import WhosaysTestSupport

/// A folder of its own and a context with a fixed clock, in which command lines are run inside the
/// test's process.
final class Session: Sendable {
  let folder: String
  private let clock = Mutex<Int64>(1_777_880_000_000)
  private let random = Mutex(SeededGenerator(seed: 7))

  /// - Parameter example: the folder under `examples` whose files it holds copies of.
  init(example: String = "saltmere-bridge") throws {
    folder = FileManager.default.temporaryDirectory.path + "/whosays-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let files = Project.root + "/examples/" + example
    for file in try FileManager.default.contentsOfDirectory(atPath: files) {
      try FileManager.default.copyItem(atPath: files + "/" + file, toPath: folder + "/" + file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs one command line.
  ///
  /// - Parameter input: what standard input holds; nil for a terminal.
  func run(
    _ words: [String], input: [UInt8]? = [], environment: [String: String] = [:],
    terminal: Bool = false
  ) -> (output: String, errors: String, status: Int32) {
    let output = Mutex("")
    let errors = Mutex("")
    let context = CommandContext(
      directory: folder,
      environment: { name in
        environment[name]
          ?? ["WHOSAYS_BY": "Ines Calloway", "WHOSAYS_BUSY_SECONDS": "0.2"][name]
      },
      loginName: "ines",
      input: InputStream(isTerminal: input == nil) { Array((input ?? []).prefix($0 + 1)) },
      output: OutputStream(isTerminal: terminal) { text in output.withLock { $0 += text } },
      errors: OutputStream(isTerminal: terminal) { text in errors.withLock { $0 += text } },
      now: { [self] in
        clock.withLock { clock in
          clock += 1000
          return Timestamp(milliseconds: clock)
        }
      },
      random: { [self] in random.withLock { $0.next() } })
    let status = CommandContext.$current.withValue(context) { runWhosays(words) }
    return (output.withLock { $0 }, errors.withLock { $0 }, status.rawValue)
  }

  /// Does one step of a transcript: `whosays`, or one of `write`, `cat`, `diff`, `rm`, `ls`.
  func perform(_ step: Transcript.Step) throws -> (printed: String, status: Int32) {
    let words = step.words
    switch words.first {
    case "whosays":
      let (output, errors, status) = run(Array(words.dropFirst()))
      return (output + errors, status)
    case "write":
      try Data((step.content ?? "").utf8).write(to: URL(fileURLWithPath: folder + "/" + words[1]))
      return ("", 0)
    case "cat":
      return (try String(contentsOfFile: folder + "/" + words[1], encoding: .utf8), 0)
    case "diff":
      let files = try words[1...2].map {
        try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: false)
      }
      // Line by line, which is enough for files of one shape.
      let differing = zip(files[0], files[1]).filter { $0 != $1 }
      let isLonger = files[0].count != files[1].count
      return (
        differing.map { "< \($0)\n> \($1)\n" }.joined()
          + (isLonger ? "they differ in length\n" : ""),
        differing.isEmpty && !isLonger ? 0 : 1
      )
    case "rm":
      try FileManager.default.removeItem(atPath: folder + "/" + words[1])
      return ("", 0)
    case "ls":
      return (
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          .map { $0 + "\n" }.joined(), 0
      )
    default: return ("there is no such command in a transcript\n", 127)
    }
  }
}

/// Where the project stands.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }
}
