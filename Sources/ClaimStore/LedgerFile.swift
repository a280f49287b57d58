import ClaimModel
import FoundationEssentials
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of a ledger: what it must be before SQLite may open it, and how it is opened and made.
enum LedgerFile {
  // MARK: What it must be

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Looks at a file without SQLite, which would write beside it.
  ///
  /// - Parameter mounts: of this machine; nil where they are not known.
  static func check(_ path: String, mounts: MountTable? = .ofThisMachine) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path: path) : refusal(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notALedger(path: path) }
    try refuseNetwork(path, mounts)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(path) }
    defer { close(descriptor) }
    // The header of an SQLite file is 100 bytes (sqlite.org/fileformat2.html, 1.3).
    var header = [UInt8](repeating: 0, count: 100)
    guard read(descriptor, &header, 100) == 100,
      header.starts(with: "SQLite format 3\0".utf8),
      number(header, at: 68) == UInt32(Schema.applicationID)
    else { throw .notALedger(path: path) }
    // A signed number, which is 0 in a file that is no ledger yet.
    let version = Int(Int32(bitPattern: number(header, at: 60)))
    guard version > 0 else { throw .notALedger(path: path) }
    guard version <= Schema.version else { throw .newer(path: path, version: version) }
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func refuseNetwork(_ path: String, _ mounts: MountTable?) throws(StoreError) {
    guard let resolved = realpath(path, nil) else { return }
    defer { free(resolved) }
    guard let type = mounts?.fileSystem(of: String(cString: resolved)), MountTable.isShared(type)
    else { return }
    throw .networkFileSystem(path: path, type: type)
  }

  /// What the last system call's error means for a path.
  private static func refusal(_ path: String) -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    case EACCES, EPERM: .inaccessible(path: path, reason: "permission denied")
    case ENOENT, ENOTDIR: .inaccessible(path: path, reason: "its folder does not exist")
    default: .inaccessible(path: path, reason: String(cString: strerror(errno)))
    }
  }

  // MARK: Opening

  /// - Parameter isAlone: no other program may have the ledger open meanwhile.
  static func configuration(busySeconds: Double, isAlone: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busySeconds)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // GRDB keeps a list of every column that a statement reads, for those who watch a database for changes.
      // Nobody does here, and the list takes longer to make than the statement.
      sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      // Before the first look at the file, which the other settings take; then even a program that only
      // reads makes it busy.
      if isAlone { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// - Precondition: the file has been checked.
  static func connect(_ path: String, for purpose: ClaimStore.Access, busySeconds: Double)
    throws(StoreError) -> DatabaseQueue
  {
    let isFixed = isOnReadOnlyDisk(path)
    // Lock files that a reader makes would belong to it, and keep the owner out.
    guard purpose != .reading || isFixed || access(path, W_OK) == 0 else {
      throw .needsWritableFolder(path: path)
    }
    let deadline = ContinuousClock.now + .seconds(busySeconds)
    while true {
      do throws(StoreError) {
        return try opened(path, busySeconds: busySeconds, isAlone: purpose == .alone)
      } catch .busy where ContinuousClock.now < deadline {
        // SQLite's own waiting does not cover all of what opening takes a lock for.
        usleep(20_000)
      } catch .busy where purpose == .alone {
        throw .conflict(
          what: "another program has the ledger open, and could keep words that are to go",
          remedy: "end it, whosays, sqlite3 or Datasette, and try again; nothing was purged")
      } catch {
        guard error == .readOnly || Self.cannotOpen(error) else { throw error }
        guard access(path, R_OK) == 0 else {
          throw .inaccessible(path: path, reason: "permission denied")
        }
        // A write-ahead log needs a folder that can be written. On a read-only disk nobody writes
        // the file either, so it can be read as it is.
        guard purpose == .reading else { throw .readOnly }
        guard isFixed, !isChanging(path) else { throw .needsWritableFolder(path: path) }
        return try opened(immutableURI(path), busySeconds: busySeconds)
      }
    }
  }

  private static func cannotOpen(_ error: StoreError) -> Bool {
    if case .inaccessible = error { true } else { false }
  }

  private static func opened(_ path: String, busySeconds: Double, isAlone: Bool = false)
    throws(StoreError) -> DatabaseQueue
  {
    try StoreError.explaining {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(busySeconds: busySeconds, isAlone: isAlone))
      // The first read takes the locks and finds out whether the file can be read at all.
      let version = try queue.reading { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
      guard version <= Schema.version else { throw StoreError.newer(path: path, version: version) }
      if version < Schema.version { try queue.write { try Schema.migrate($0) } }
      return queue
    }
  }

  private static func isOnReadOnlyDisk(_ path: String) -> Bool {
    var disk = statvfs()
    return statvfs(path, &disk) == 0 && disk.f_flag & UInt(ST_RDONLY) != 0
  }

  /// Whether words are waiting in the write-ahead log.
  private static func isChanging(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  private static func immutableURI(_ path: String) -> String {
    var uri = "file:"
    for byte in path.utf8 {
      let isPlain =
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      let hex = Array("0123456789ABCDEF")
      uri += isPlain ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }
    return uri + "?immutable=1"
  }

  // MARK: Making

  /// Makes a file beside the path, fills it, and gives it its name in one step, so that nobody ever
  /// sees a ledger half made.
  ///
  /// - Returns: false when somebody else was first.
  static func create(
    _ path: String, mounts: MountTable? = .ofThisMachine, fill: (DatabaseQueue) throws -> Void
  ) throws(StoreError) -> Bool {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
    try refuseNetwork(folder, mounts)
    var template = Array((path + ".part-XXXXXX").utf8CString)
    // mkstemp makes it for its owner alone, and SQLite makes the log like the file it belongs to.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw refusal(path) }
    close(descriptor)
    let temporary = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(temporary + ending) } }
    try StoreError.explaining {
      let queue = try DatabaseQueue(path: temporary, configuration: configuration(busySeconds: 1))
      try fill(queue)
      let mode = try queue.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      guard mode == "wal" else { throw StoreError.damaged(detail: "it has no write-ahead log") }
      try queue.close()
    }
    if link(temporary, path) == 0 { return true }
    if errno == EEXIST {
      try check(path)
      return false
    }
    // Some file systems have no links; there two programs at once could still overwrite each other,
    // so a name that is taken meanwhile is respected as far as can be seen.
    guard !exists(path), rename(temporary, path) == 0 else { throw refusal(path) }
    return true
  }
}
