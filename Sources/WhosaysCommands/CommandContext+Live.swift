import ClaimModel
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandContext {
  /// The real process.
  static var live: CommandContext {
    CommandContext(
      directory: FileManager.default.currentDirectoryPath,
      environment: { name in getenv(name).map { String(cString: $0) } },
      loginName: loginNameOfProcess,
      input: InputStream(
        isTerminal: isatty(0) == 1, read: { try Files.read(0, limit: $0, name: "-") },
        piece: { try Files.piece(of: 0, name: "-") }),
      output: .live(1, name: "standard output"), errors: .live(2, name: "standard error"),
      now: { Timestamp(Date.now) },
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      })
  }

  private static var loginNameOfProcess: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "unknown" }
    return String(cString: name)
  }
}

extension OutputStream {
  fileprivate static func live(_ descriptor: Int32, name: String) -> OutputStream {
    var size = winsize()
    let isTerminal = isatty(descriptor) == 1
    let columns =
      isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    return OutputStream(isTerminal: isTerminal, width: columns > 0 ? columns : 80) { text in
      try Files.write(text, to: descriptor, name: name)
    }
  }
}
