package import ClaimModel
import ClaimStore

extension Desk {
  // MARK: Items

  /// Puts an item of evidence on record.
  ///
  /// - Parameter changes: what else is said of it.
  /// - Throws: `StoreError`; `EvidenceError`.
  package mutating func addEvidence(kind: EvidenceKind, title: String, _ changes: EvidenceChanges)
    throws -> LoggedEvidence
  {
    let time = now()
    let facts = try facts(EvidenceFacts(kind: kind, title: title), changes, time)
    let item: ID<Evidence> = id(at: time)
    let applied = try record(
      .evidenceAdd, [RowEdit("evidence", item.uid, facts.fields)], at: time)
    return try store.evidence(try applied.handle(.evidence))
  }

  /// Changes what is said of an item.
  ///
  /// - Throws: `StoreError`; `EvidenceError`.
  package mutating func editEvidence(_ handle: Handle, _ changes: EvidenceChanges) throws
    -> LoggedEvidence
  {
    guard !changes.isEmpty else { throw EvidenceError.nothingSaid }
    let item = try store.evidence(handle)
    let time = now()
    let (old, new) = (item.facts.fields, try facts(item.facts, changes, time).fields)
    let fields = new.filter { old[$0.key] != $0.value }
    guard !fields.isEmpty else { throw EvidenceError.soAlready(handle) }
    _ = try record(
      .evidenceEdit, [RowEdit("evidence", item.id.uid, seen: item.revision, fields)], at: time)
    return try store.evidence(handle)
  }

  private func facts(_ facts: EvidenceFacts, _ changes: EvidenceChanges, _ time: Timestamp) throws
    -> EvidenceFacts
  {
    for link in [changes.link, changes.archiveLink].compactMap(\.self) where !Self.isLink(link) {
      throw EvidenceError.noLink(link)
    }
    if let language = changes.language, !Self.isLanguage(language) {
      throw EvidenceError.noLanguage(language)
    }
    return changes.applied(
      to: facts, creator: try changes.creator.map(store.sourceName),
      today: PartialDate(String(time.description.prefix(10))))
  }

  private static func isLink(_ text: String) -> Bool {
    let isWhole = text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace }
    return isWhole
      && ["http://", "https://"].contains {
        text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count
      }
  }

  private static func isLanguage(_ text: String) -> Bool {
    text.utf8.count == 2
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  // MARK: Lines

  /// Draws a line from an item to each of some claims, of whatever stories, all or none.
  ///
  /// - Throws: `StoreError`; `ClaimError`.
  package mutating func linkEvidence(_ handle: Handle, to claims: [Handle], _ facts: LineFacts)
    throws -> [LoggedLine]
  {
    let item = try store.evidence(handle)
    let time = now()
    let edits = try claims.map { handle in
      let claim = try open(handle)
      let line: ID<EvidenceLine> = id(at: time)
      return RowEdit(
        "evidenceLine", line.uid,
        facts.fields.merging(
          ["evidenceId": .row(item.id.uid), "claimId": .row(claim.id.uid)]) { $1 })
    }
    let applied = try record(.evidenceLink, edits, at: time)
    return try applied.handles.filter { $0.kind == .line }.sorted().map { try store.line($0) }
  }

  /// Withdraws evidence lines, all or none; they stay on record.
  ///
  /// - Throws: `StoreError`; `EvidenceError`.
  package mutating func unlinkEvidence(_ handles: [Handle]) throws -> [LoggedLine] {
    let lines = try handles.map { try store.line($0) }
    let edits = try lines.map { line in
      guard !line.isWithdrawn else { throw EvidenceError.withdrawn(line.handle) }
      return RowEdit(
        "evidenceLine", line.id.uid, seen: line.revision, ["isWithdrawn": .flag(true)])
    }
    _ = try record(.evidenceUnlink, edits)
    return lines
  }
}

extension AppliedAct {
  /// The first row of a kind that it made or rests on.
  func handle(_ kind: HandleKind) throws -> Handle {
    guard let handle = handles.first(where: { $0.kind == kind }) else {
      throw StoreError.unsoundAct(reason: "it made no row of the kind ‘\(kind.rawValue)’")
    }
    return handle
  }
}
