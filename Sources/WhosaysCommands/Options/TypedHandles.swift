import ClaimModel

/// The handles that a person typed.
enum TypedHandles {
  /// All of one kind; a handle typed twice means the row once.
  static func distinct(_ typed: [String], _ kind: HandleKind) throws -> [Handle] {
    var seen: Set<Handle> = []
    return try typed.map { try one($0, kind) }.filter { seen.insert($0).inserted }
  }

  /// One of a kind.
  static func one(_ word: String, _ kind: HandleKind) throws -> Handle {
    guard let handle = Handle(word), handle.kind == kind else {
      throw NoHandle(word: word, kind: kind)
    }
    return handle
  }
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
