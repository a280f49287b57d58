import ArticleReading
import ClaimAudit
import ClaimReports
import NewsDesk
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of files: with standard streams, all input and output of the program but the ledger's.
enum Files {
  /// The bytes of a file or a pipe; one byte past the reader's limit at the most, so that the
  /// reader can refuse what is too large without the whole of it in memory.
  ///
  /// - Parameter path: absolute.
  /// - Parameter name: the path as given, for messages.
  static func read(_ path: String, name: String) throws(FileError) -> [UInt8] {
    let descriptor = try opened(path, name: name)
    defer { close(descriptor) }
    return try read(descriptor, limit: ArticleInput.byteLimit, name: name)
  }

  /// A file or a pipe, open for reading; whoever asks closes it.
  static func opened(_ path: String, name: String) throws(FileError) -> Int32 {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(name) : .unreadable(name, reason: reason(errno))
    }
    // A device is recognised before it is opened, since opening one can do something.
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO: break
    case S_IFDIR: throw .folderGiven(name)
    default: throw .device(name)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(name, reason: reason(errno)) }
    return descriptor
  }

  /// Reads a descriptor to its end, or to one byte past the limit.
  static func read(_ descriptor: Int32, limit: Int, name: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0) }
      guard count >= 0 else { throw .unreadable(name, reason: reason(errno)) }
      guard count > 0 else { break }
      bytes += block.prefix(min(count, limit + 1 - bytes.count))
    }
    return bytes
  }

  /// Reads again where a signal interrupted.
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// Writes all of a text to a descriptor.
  ///
  /// - Throws: `ClosedPipe` when nobody reads it any more; `FileError`.
  static func write(_ text: String, to descriptor: Int32, name: String) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EPIPE { throw ClosedPipe() }
          throw descriptor <= 2
            ? FileError.unwritableStream(name, reason: reason(errno))
            : FileError.unwritable(name, reason: reason(errno))
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  /// What the program writes to a file that a person names or can find.
  enum Product {
    case report, baseline, acts

    /// What messages call it.
    var noun: String {
      switch self {
      case .report: "report"
      case .baseline: "baseline"
      case .acts: "export"
      }
    }

    /// What every one of them opens with.
    var opening: String {
      switch self {
      case .report: MarkdownReport.opening
      case .baseline: Baseline.opening
      // Keys are sorted, and every line says who acts.
      case .acts: "{\"agent\":"
      }
    }
  }

  /// Writes a text to a path. A file is replaced in one step, readable by its owner alone: a full
  /// disk or a crash leaves the old one, never half of the new one. A link is followed, a pipe or a
  /// device is written to, and nothing is written over but an earlier product of the same kind.
  static func write(_ text: String, to path: String, name: String, as product: Product) throws {
    try write(to: path, name: name, as: product) { write in try write(text) }
  }

  /// The same for what comes in pieces.
  ///
  /// - Parameters:
  ///   - unlessThere: an earlier product is not replaced either.
  ///   - fill: calls back with each piece.
  static func write(
    to path: String, name: String, as product: Product, unlessThere: Bool = false,
    _ fill: ((String) throws -> Void) throws -> Void
  ) throws {
    var status = stat()
    for ending in ["-wal", "-shm", "-journal"]
    where path.utf8.reversed().starts(with: ending.utf8.reversed()) {
      let owner = String(decoding: path.utf8.dropLast(ending.utf8.count), as: UTF8.self)
      guard !isDatabase(owner) else { throw FileError.database(name) }
    }
    guard stat(path, &status) == 0 else {
      return try replace(path, name: name, fill)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard !isDatabase(path) else { throw FileError.database(name) }
      guard isEmpty(path, or: product) else { throw FileError.otherFile(name, product) }
      guard !unlessThere || start(of: path).isEmpty else { throw FileError.there(name) }
      guard let resolved = realpath(path, nil) else {
        throw FileError.unwritable(name, reason: reason(errno))
      }
      defer { free(resolved) }
      try replace(String(cString: resolved), name: name, fill)
    case S_IFDIR: throw FileError.unwritable(name, reason: reason(EISDIR))
    default:
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError.unwritable(name, reason: reason(errno)) }
      defer { close(descriptor) }
      try fill { try write($0, to: descriptor, name: name) }
    }
  }

  private static func isDatabase(_ path: String) -> Bool {
    start(of: path).starts(with: "SQLite format 3\0".utf8)
  }

  /// Whether a file is empty or an earlier product, so that nothing else is lost.
  private static func isEmpty(_ path: String, or product: Product) -> Bool {
    let start = start(of: path)
    return start.isEmpty || start.starts(with: product.opening.utf8)
  }

  private static func start(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return (try? read(descriptor, limit: 63, name: path)) ?? []
  }

  private static func replace(
    _ path: String, name: String, _ fill: ((String) throws -> Void) throws -> Void
  ) throws {
    let temporary = path + ".part-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError.unwritable(name, reason: reason(errno)) }
    do {
      defer { close(descriptor) }
      try fill { try write($0, to: descriptor, name: name) }
      guard fsync(descriptor) == 0 else { throw FileError.unwritable(name, reason: reason(errno)) }
      guard rename(temporary, path) == 0 else {
        throw FileError.unwritable(name, reason: reason(errno))
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A file of that name in this folder or in the nearest above that has one, absolute; nil where none
  /// has.
  static func hereOrAbove(_ name: String, _ context: CommandContext) -> String? {
    var folder = Substring(context.directory).utf8
    while folder.last == UInt8(ascii: "/") { folder.removeLast() }
    while true {
      let candidate = String(Substring(folder)) + "/" + name
      if exists(candidate) { return candidate }
      guard let slash = folder.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      folder = folder[..<slash]
    }
  }

  /// The articles under some paths: files as given, folders searched for `.md`, `.markdown` and
  /// `.txt` in the order of their names; hidden files and linked folders are passed over.
  static func articles(_ paths: [String], in context: CommandContext) -> [ArticlePath] {
    paths.flatMap { path -> [ArticlePath] in
      // An empty path is an unset variable of a shell, and not the root folder.
      guard !path.isEmpty else { return [ArticlePath(path, .missing(path))] }
      guard path != "-", isFolder(context.absolute(path), followLink: true) else {
        return [ArticlePath(path)]
      }
      var found: [ArticlePath] = []
      collect(path, in: context, into: &found)
      return found.isEmpty ? [ArticlePath(path, .folderWithoutArticles(path))] : found
    }
  }

  private static func collect(
    _ folder: String, in context: CommandContext, into found: inout [ArticlePath]
  ) {
    guard let stream = opendir(context.absolute(folder)) else {
      found.append(ArticlePath(folder, .unreadableFolder(folder, reason: reason(errno))))
      return
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard !name.utf8.starts(with: ".".utf8) else { continue }
      let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
      let ending = name.lowercased().utf8
      let absolute = context.absolute(path)
      if isFolder(absolute, followLink: false) {
        collect(path, in: context, into: &found)
      } else if isFile(absolute),
        [".md", ".markdown", ".txt"].contains(where: {
          ending.reversed().starts(with: $0.utf8.reversed())
        })
      {
        found.append(ArticlePath(path))
      }
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func isFolder(_ path: String, followLink: Bool) -> Bool {
    var status = stat()
    guard (followLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case ENOENT: "its folder does not exist"
    case EISDIR: "it is a folder"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "the disk reports an error"
    case ELOOP: "its links go round in a circle"
    default: String(cString: strerror(code))
    }
  }
}

/// A path under which an article is looked for.
struct ArticlePath {
  /// As it should be shown.
  let path: String
  /// What is wrong with it before it is read; nil where nothing is.
  let problem: FileError?

  init(_ path: String, _ problem: FileError? = nil) {
    self.path = path
    self.problem = problem
  }
}
