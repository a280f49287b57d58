package import ClaimModel
import ClaimReports

/// Everything a command reaches outside itself: clock, streams, environment, randomness. A test
/// gives it another one and so runs a command in its own process.
package struct CommandContext: Sendable {
  /// Absolute; relative paths start here.
  package var directory: String
  /// The value of a variable; nil where it is not set.
  package var environment: @Sendable (_ name: String) -> String?
  /// The login name, the last resort for who acts.
  package var loginName: String
  package var input: InputStream
  package var output: OutputStream
  package var errors: OutputStream
  package var now: @Sendable () -> Timestamp
  /// 64 fresh random bits at each call.
  package var random: @Sendable () -> UInt64

  package init(
    directory: String, environment: @escaping @Sendable (_ name: String) -> String?,
    loginName: String, input: InputStream,
    output: OutputStream, errors: OutputStream, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.directory = directory
    self.environment = environment
    self.loginName = loginName
    self.input = input
    self.output = output
    self.errors = errors
    self.now = now
    self.random = random
  }

  /// ArgumentParser makes commands itself, so they find their context here.
  @TaskLocal package static var current = CommandContext.live

  /// The colours of a stream: none where it is no terminal, or the person wants none
  /// (no-color.org).
  func ink(on stream: OutputStream) -> Ink {
    Ink(
      isOn: stream.isTerminal && (environment("NO_COLOR") ?? "").isEmpty
        && environment("TERM") != "dumb")
  }

  /// A path as given, made absolute.
  package func absolute(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : directory + "/" + path
  }
}

/// Where standard input comes from.
package struct InputStream: Sendable {
  package let isTerminal: Bool
  /// Reads to the end, or one byte past the limit, whichever comes first.
  package let read: @Sendable (_ limit: Int) throws -> [UInt8]
  /// The next bytes as they come, none at the end; nil where it comes in one piece.
  package let piece: (@Sendable () throws -> [UInt8])?

  package init(
    isTerminal: Bool, read: @escaping @Sendable (_ limit: Int) throws -> [UInt8],
    piece: (@Sendable () throws -> [UInt8])? = nil
  ) {
    self.isTerminal = isTerminal
    self.read = read
    self.piece = piece
  }
}

/// Where a command's product, or what it has to say about it, goes.
package struct OutputStream: Sendable {
  package let isTerminal: Bool
  /// Columns of the terminal; 80 where there is none.
  package let width: Int
  /// - Throws: `ClosedPipe` when nobody reads any more; `FileError` when writing fails.
  package let write: @Sendable (String) throws -> Void

  package init(
    isTerminal: Bool, width: Int = 80, write: @escaping @Sendable (String) throws -> Void
  ) {
    self.isTerminal = isTerminal
    self.width = width
    self.write = write
  }
}

/// The reader of a pipe has gone. For a command that is success, and silence.
package struct ClosedPipe: Error {
  package init() {}
}
