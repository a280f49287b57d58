import ClaimModel

/// The file in which an audited text stands, for formats that lead there.
struct AuditedFile {
  /// Whether it is named by its path from the folder of the audit; otherwise by that from the root.
  let isRelative: Bool
  /// The parts of that path, none of them empty or a single dot.
  private let parts: [String]

  /// Nil for standard input and for a draft of the ledger, which are no files.
  ///
  /// - Parameter folder: where the audit runs; absolute. A path that leads into it becomes relative,
  ///   since whoever reads a format elsewhere knows the folder by another name.
  init?(_ dossier: Dossier, folder: String) {
    let path = dossier.story.name
    guard dossier.story.record == nil, path != "-" else { return nil }
    let parts = Self.parts(path)
    let above = Self.parts(folder)
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let isWithin = isAbsolute && parts.count > above.count && parts.starts(with: above)
    isRelative = !isAbsolute || isWithin
    self.parts = isWithin ? Array(parts.dropFirst(above.count)) : parts
  }

  private static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter { $0 != "." }
  }

  /// As it stands on the disk.
  var path: String { (isRelative ? "" : "/") + parts.joined(separator: "/") }

  /// A relative reference (RFC 3986, 4.2): from the folder of the audit, or from the root.
  var uri: String { parts.map(URIText.segment).joined(separator: "/") }
}
