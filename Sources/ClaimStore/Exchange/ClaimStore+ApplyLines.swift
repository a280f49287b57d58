package import ClaimModel
import GRDB

/// Ends a transaction that was a trial.
private struct Trial: Error { let result: AppliedLines }

extension ClaimStore {
  /// Applies the acts of a file, a line each, all or none.
  ///
  /// Acts that are in the history already are passed over. So are tombstones, and behind one every act that
  /// is refused: it may rest on what is lost.
  ///
  /// - Parameters:
  ///   - next: the next line with its number from 1, without its line end; nil behind the last one.
  ///   - agent: who acts where a line does not say.
  ///   - time: when, where a line does not say.
  ///   - isTrial: nothing is recorded; what would be is told all the same.
  /// - Throws: `ActLineError`; `StoreError`; what `next` throws. Then nothing has changed.
  package func apply(
    lines next: () throws -> (number: Int, bytes: [UInt8])?, by agent: String, at time: Timestamp,
    isTrial: Bool = false
  ) throws -> AppliedLines {
    do {
      return try queue.write { db in
        var taker = try LineTaker(store: self, db: db)
        while let line = try next() {
          try taker.take(line.bytes, number: line.number, by: agent, at: time)
        }
        try taker.finish()
        if isTrial { throw Trial(result: taker.result) }
        return taker.result
      }
    } catch let trial as Trial {
      return trial.result
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }
}

/// Takes the lines of a file one after the other, in one transaction.
private struct LineTaker {
  let store: ClaimStore
  let db: Database
  var head: HistoryHead
  var result = AppliedLines()
  private let texts = TextCache()
  private let known = KnownRows()
  private var names = ScriptNames()
  private var hasLosses: Bool { result.tombstones > 0 }

  init(store: ClaimStore, db: Database) throws {
    self.store = store
    self.db = db
    head = try History.head(db)
    try known.indexLater(in: db)
  }

  func finish() throws { try known.index(in: db) }

  mutating func take(_ bytes: [UInt8], number: Int, by agent: String, at time: Timestamp) throws {
    let line: ActLine
    do { line = try ActLine(bytes) } catch {
      throw ActLineError(line: number, reason: error.sentence)
    }
    do {
      switch line {
      case .tombstone(let tombstone): try take(tombstone)
      case .act(let act):
        if try isThere(act) {
          result.alreadyThere += 1
        } else {
          try takeOrLose(number) { try $0.takeNew(act) }
        }
      case .scripted(let scripted):
        let uid = scripted.uid ?? UID(madeOf: [Array("whosays act".utf8), bytes])
        if try ClaimStore.sequence(of: ID(uid), in: db) != nil {
          names.note(scripted, uid: uid)
          result.alreadyThere += 1
        } else {
          try takeOrLose(number) { taker in
            let deed = try taker.names.deed(of: scripted, uid: uid, in: taker.db)
            try taker.takeNew(
              Act(
                id: ID(uid), agent: scripted.agent ?? agent, time: scripted.time ?? time, deed: deed
              ))
          }
        }
      }
    } catch let error as DatabaseError {
      try fail(StoreError(error), number)
    } catch let error as StoreError {
      try fail(error, number)
    }
  }

  /// Whether an act is in the history.
  ///
  /// - Throws: `StoreError.unsoundAct` where another one has its uid.
  private func isThere(_ act: Act) throws -> Bool {
    guard let sequence = try ClaimStore.sequence(of: act.id, in: db) else { return false }
    // Out of a purged one words are gone that the line still has.
    let recorded = try db.first(
      "SELECT act FROM eventPayload WHERE sequence = ? AND purgedBy IS NULL", [sequence]
    ) { try $0.string() }
    if let recorded, try Document.encode(act) != recorded {
      throw StoreError.conflict(
        what: "the act \(act.id) is in the ledger already, and says something else",
        remedy: "give the act of the file a uid of its own, or leave the line out")
    }
    return true
  }

  private mutating func takeNew(_ act: Act) throws {
    _ = try store.take(act, after: &head, texts: texts, known: known, in: db)
    result.applied += 1
  }

  private mutating func takeOrLose(
    _ number: Int, _ work: (inout LineTaker) throws -> Void
  ) throws {
    guard hasLosses else { return try work(&self) }
    let before = self
    do {
      try db.inSavepoint {
        try work(&self)
        return .commit
      }
    } catch {
      let refusal = (error as? DatabaseError).map(StoreError.init) ?? error as? StoreError
      guard let refusal, refusal.isOfTheAct else { throw error }
      self = before
      texts.forget()
      known.forget()
      result.lost.append(AppliedLines.Lost(line: number, reason: refusal.what))
    }
  }

  /// Gives out the handles that the purged act had given out, so that no other row gets them.
  private mutating func take(_ tombstone: Tombstone) throws {
    if try ClaimStore.sequence(of: ID(tombstone.uid), in: db) != nil {
      result.alreadyThere += 1
      return
    }
    result.tombstones += 1
    for handle in tombstone.handles.compactMap({ Handle($0) }) {
      try db.cachedStatement(
        sql: "UPDATE handleCounter SET last = max(last, ?) WHERE kind = ?"
      ).execute(arguments: [handle.number, handle.kind.rawValue])
    }
  }

  private func fail(_ error: StoreError, _ number: Int) throws -> Never {
    guard error.isOfTheAct else { throw error }
    let advice: String? =
      switch error {
      case .unsoundAct, .tooLong, .badAgent, .appliedAlready: nil
      // That nothing was recorded is said of the whole file.
      default: error.remedy.split(separator: "; nothing").first.map(String.init)
      }
    throw ActLineError(line: number, reason: error.what, advice: advice)
  }
}

extension StoreError {
  /// Whether it is what the act says that is refused, and not the ledger that fails.
  var isOfTheAct: Bool {
    switch self {
    case .missing, .notALedger, .newer, .networkFileSystem, .inaccessible, .busy, .readOnly,
      .diskFull, .unsure, .diskError, .needsWritableFolder, .damaged, .movedOn:
      false
    case .unknownStory, .slugTaken, .unknownHandle, .alreadyDecided, .outdated, .unknownAct,
      .notYours,
      .laterActs, .purged, .appliedAlready, .badAgent, .tooLong, .conflict, .unsoundAct:
      true
    }
  }
}
