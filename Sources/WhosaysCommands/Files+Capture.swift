import ClaimModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Hashes a file as it is now, block by block.
  ///
  /// - Parameters:
  ///   - path: as given.
  ///   - ledger: the path of the ledger, absolute.
  /// - Throws: `CaptureError`.
  static func capture(_ path: String, beside ledger: String, _ context: CommandContext)
    throws(CaptureError) -> CapturedFile
  {
    guard let file = resolved(context.absolute(path)), !path.isEmpty else { throw .missing(path) }
    let (digest, size) = try digest(of: file, name: path)
    return CapturedFile(path: relative(file, to: home(of: ledger)), digest: digest, size: size)
  }

  /// What has become of a file that was captured.
  ///
  /// - Parameter ledger: the path of the ledger, absolute.
  static func state(of file: CapturedFile, beside ledger: String) -> FileState {
    do {
      let now = try digest(of: home(of: ledger) + "/" + file.path, name: file.path).digest
      return now == file.digest ? .same : .changed(now)
    } catch {
      switch error {
      case .missing: return .vanished
      case .notAFile: return .unreadable("it is no file any more")
      case .unreadable(_, let reason): return .unreadable(reason)
      }
    }
  }

  /// - Parameter path: absolute.
  private static func digest(of path: String, name: String) throws(CaptureError) -> (
    digest: Digest, size: Int
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(name) : .unreadable(name, reason: reason(errno))
    }
    // A pipe or a device is another one each time it is read.
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(name, reason: reason(errno)) }
    defer { close(descriptor) }
    var running = RunningDigest()
    var size = 0
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = read(descriptor, block)
      guard count >= 0 else { throw .unreadable(name, reason: reason(errno)) }
      guard count > 0 else { return (running.digest, size) }
      running.add(UnsafeRawBufferPointer(rebasing: block[..<count]))
      size += count
    }
  }

  // MARK: Paths

  /// Without links; nil where there is nothing.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder in which a ledger stands, whatever links lead to it.
  private static func home(of ledger: String) -> String {
    let path = resolved(ledger) ?? ledger
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return "/"
    }
    return String(path[..<slash])
  }

  /// Both absolute and without links.
  private static func relative(_ path: String, to folder: String) -> String {
    let (parts, base) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(parts, base).prefix { $0.0 == $0.1 }.count
    return (base.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared))
      .joined(separator: "/")
  }
}

/// A file of evidence cannot be captured.
enum CaptureError: Explained, Hashable {
  case missing(String)
  case notAFile(String)
  case unreadable(String, reason: String)

  var what: String {
    switch self {
    case .missing(let path): "there is no file ‘\(path)’"
    case .notAFile(let path): "‘\(path)’ is no file"
    case .unreadable(let path, let reason): "‘\(path)’ cannot be read: \(reason)"
    }
  }

  var remedy: String {
    switch self {
    case .missing: "check the path; nothing was recorded"
    case .notAFile: "name one file; a folder can be put in an archive first, such as a ZIP"
    case .unreadable: "see that the file may be read and the disk is sound, then try again"
    }
  }
}
