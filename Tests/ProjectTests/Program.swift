import Foundation

/// The built program, run as a process of its own.
struct Program {
  /// A folder of its own, removed at the end.
  final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/whosays-\(UUID().uuidString)"
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: some DataProtocol) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    func bytes(_ name: String) throws -> Data {
      try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
  }

  struct Result {
    let output: String
    let errors: String
    /// As a shell counts it: 128 and the signal's number where one ended it.
    let status: Int32
  }

  /// Beside the test bundle, where the package manager puts both.
  static let path =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    + "/whosays"

  /// Runs a program and waits for it.
  ///
  /// - Parameter input: a file for standard input; nil for none.
  static func run(
    _ arguments: [String], in folder: String, executable: String = path,
    environment: [String: String] = [:], input: String = "/dev/null"
  ) throws -> Result {
    // Files, not pipes: a pipe that nobody empties would stop the program when it is full.
    let place = FileManager.default.temporaryDirectory.path + "/whosays-\(UUID().uuidString)"
    defer { for ending in [".out", ".err"] { unlink(place + ending) } }
    let process = try start(
      arguments, in: folder, executable: executable, environment: environment,
      streams: [input, place + ".out", place + ".err"])
    let status = wait(for: process)
    func text(_ ending: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: place + ending)), as: UTF8.self)
    }
    return Result(output: try text(".out"), errors: try text(".err"), status: status)
  }

  /// Starts a program with an empty signal mask. Foundation's `Process` hands on the mask of the
  /// thread it is called on, and a shell whose SIGCHLD is blocked waits for ever.
  ///
  /// - Parameter streams: files for standard input, output and error.
  static func start(
    _ arguments: [String], in folder: String, executable: String = path,
    environment: [String: String] = [:], streams: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in streams.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(number), file, number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = ProcessInfo.processInfo.environment
      .merging(["WHOSAYS_BY": "Ines Calloway", "WHOSAYS_BUSY_SECONDS": "5"]) { $1 }
      .merging(environment) { $1 }
    let shell = "/bin/sh"
    let words = [shell, "-c", "cd \"$0\" && exec \"$@\"", folder, executable]
    let arguments = (words + arguments).map { strdup($0) }
    let settings = variables.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + settings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, shell, &actions, &attributes, arguments + [nil], settings + [nil])
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  /// Waits for a process that was started.
  ///
  /// - Returns: its status as a shell counts it.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Runs a line of shell.
  static func shell(_ line: String, in folder: String) throws -> Result {
    try run(["-c", line], in: folder, executable: "/bin/sh", environment: ["WHOSAYS": path])
  }
}
