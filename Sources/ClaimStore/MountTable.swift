import FoundationEssentials

/// The mounts of a Linux system, as `/proc/self/mountinfo` lists them (proc_pid_mountinfo(5)).
struct MountTable: Sendable {
  private let mounts: [(point: [UInt8], type: String)]

  /// Nil where the system does not list its mounts, as on macOS.
  static var ofThisMachine: MountTable? {
    FileManager.default.contents(atPath: "/proc/self/mountinfo")
      .map { MountTable(String(decoding: $0, as: UTF8.self)) }
  }

  init(_ text: String) {
    mounts = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash > 4,
        dash + 1 < fields.count
      else { return nil }
      return (Self.unescaped(fields[4]), String(Substring(fields[dash + 1])))
    }
  }

  /// Blanks, tabs, line ends and backslashes stand as three octal digits.
  private static func unescaped(_ field: Substring.UTF8View) -> [UInt8] {
    guard field.contains(UInt8(ascii: "\\")) else { return Array(field) }
    var bytes: [UInt8] = []
    var rest = Array(field)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The type of the file system on which a path lies; nil when no mount holds it.
  ///
  /// - Parameter path: absolute, without links.
  func fileSystem(of path: String) -> String? {
    var best: (point: [UInt8], type: String)?
    for mount in mounts where Self.holds(mount.point, path) {
      // Of two mounts at one point, the later one covers the earlier.
      if mount.point.count >= best?.point.count ?? 0 { best = mount }
    }
    return best?.type
  }

  private static func holds(_ point: [UInt8], _ path: String) -> Bool {
    guard path.utf8.starts(with: point) else { return false }
    let next = path.utf8.dropFirst(point.count).first
    return next == nil || next == UInt8(ascii: "/") || point.last == UInt8(ascii: "/")
  }

  /// Whether other machines can write a file system of the type: there SQLite's locks and the shared
  /// memory of its write-ahead log do not reach everybody (sqlite.org/wal.html, “All processes using
  /// a database must be on the same host computer”).
  static func isShared(_ type: String) -> Bool {
    [
      "nfs", "nfs3", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "virtiofs", "glusterfs",
      "lustre", "gfs2", "ocfs2", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs",
      "fuse.ceph", "fuse.davfs2", "fuse.s3fs", "fuse.gcsfuse",
    ].contains(type)
  }
}
