import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension CommandContext {
  /// Gives the next bytes of a file at each call, or of standard input for “-”; none at the end.
  ///
  /// - Throws: `FileError`.
  func pieces(of path: String) throws -> () throws -> [UInt8] {
    guard path == "-" else {
      let file = OpenFile(try Files.opened(absolute(path), name: path))
      return { try Files.piece(of: file.descriptor, name: path) }
    }
    guard !input.isTerminal else { throw FileError.terminalInput }
    if let piece = input.piece { return piece }
    var rest: [UInt8]? = nil
    return { [input] in
      defer { rest = [] }
      return try rest ?? input.read(.max - 1)
    }
  }
}

/// A descriptor that is closed when nobody holds it any more.
private final class OpenFile {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

extension Files {
  /// The next bytes of a descriptor; none at the end.
  static func piece(of descriptor: Int32, name: String) throws(FileError) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, size in
      count = read(descriptor, UnsafeMutableRawBufferPointer(buffer))
      size = max(count, 0)
    }
    guard count >= 0 else { throw .unreadable(name, reason: reason(errno)) }
    return bytes
  }
}
