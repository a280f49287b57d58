import ClaimModel
import ClaimStore

/// The rows that a person typed: by their handles, or by the beginnings of their uids.
extension LedgerOptions {
  /// All of one kind; a row typed twice is meant once.
  func handles(_ typed: [String], _ kind: HandleKind, _ context: CommandContext) throws -> [Handle]
  {
    var seen: Set<Handle> = []
    return try typed.map { try handle($0, kind, context) }.filter { seen.insert($0).inserted }
  }

  /// One of a kind.
  func handle(_ word: String, _ kind: HandleKind, _ context: CommandContext) throws -> Handle {
    guard let handle = try handle(word, among: [kind], context) else {
      throw NoHandle(word: word, kind: kind)
    }
    return handle
  }

  /// One of any of some kinds; nil where the word is neither a handle of them nor the beginning of a uid.
  ///
  /// - Throws: `AmbiguousRow`; what opening the ledger throws.
  func handle(_ word: String, among kinds: [HandleKind], _ context: CommandContext) throws
    -> Handle?
  {
    if let handle = Handle(word), kinds.contains(handle.kind) { return handle }
    guard let prefix = UIDPrefix(word) else { return nil }
    let found = try opened(.reading, context).handles(of: prefix, among: kinds)
    guard found.count < 2 else { throw AmbiguousRow(word: word, handles: found) }
    return found.first
  }
}

/// The beginning of several uids was typed.
private struct AmbiguousRow: Explained {
  let word: String
  /// Of some of the rows.
  let handles: [Handle]

  var what: String {
    "‘\(word)’ begins the uids of several rows: "
      + handles.prefix(3).map(\.description).joined(separator: ", ")
      + (handles.count > 3 ? ", …" : "")
  }

  var remedy: String { "type more of it, or the handle of the one that is meant" }
}

/// Something else was typed where a handle of a kind must stand.
private struct NoHandle: Explained {
  let word: String
  let kind: HandleKind

  var what: String {
    let names =
      switch kind {
      case .attribution: "attribution"
      case .claim: "claim"
      case .check: "check"
      case .evidence: "item of evidence"
      case .line: "evidence line"
      case .proposal: "proposal"
      case .source: "source"
      }
    return "‘\(word)’ names no \(names)"
  }

  var remedy: String {
    let place =
      switch kind {
      case .proposal: "whosays proposal list SLUG has them"
      case .claim: "whosays claim list SLUG has them"
      case .attribution: "whosays attribution list SLUG has them"
      case .source: "whosays source list has them"
      case .evidence: "whosays evidence list has them"
      case .line: "whosays evidence show has those of an item"
      case .check: "whosays check list SLUG has them"
      }
    return "type handles such as \(kind.rawValue)7, apart from each other; \(place)"
  }
}
