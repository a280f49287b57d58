package import ClaimModel
import FoundationEssentials
import GRDB

/// The record of a newsroom: one SQLite file. Acts go in, values come out; nothing else changes it.
package struct ClaimStore: Sendable {
  let queue: DatabaseQueue
  private let random: @Sendable () -> UInt64

  /// What a command means to do with a ledger.
  package enum Access: Sendable {
    case reading, writing
    /// Writing while no other program has it open, so that nothing keeps words which go.
    case alone
  }

  /// Opens a ledger that is there.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - busySeconds: how long to wait for another program that is writing it.
  ///   - random: 64 fresh random bits at each call, for the salts of the history.
  /// - Throws: `StoreError`. A file that is not a ledger, or a newer one, is not touched.
  package init(
    opening path: String, access: Access, busySeconds: Double,
    random: @escaping @Sendable () -> UInt64
  ) throws(StoreError) {
    try LedgerFile.check(path)
    queue = try LedgerFile.connect(path, for: access, busySeconds: busySeconds)
    self.random = random
  }

  /// A ledger in memory, for tests and for trying things out.
  ///
  /// - Throws: `StoreError`.
  package init(
    inMemory ledger: UID, now: Timestamp, random: @escaping @Sendable () -> UInt64
  ) throws(StoreError) {
    queue = try StoreError.explaining {
      let queue = try DatabaseQueue(configuration: LedgerFile.configuration(busySeconds: 0))
      try queue.write { try Schema.create(in: $0, uid: ledger, replica: ledger, at: now) }
      return queue
    }
    self.random = random
  }

  /// Starts a ledger, readable by its owner alone, unless one stands there already.
  ///
  /// The file appears whole or not at all, however many programs start it at once.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - uid: of the ledger.
  ///   - replica: of this copy of it.
  /// - Returns: whether it is new.
  /// - Throws: `StoreError`, among others when something else stands there.
  package static func create(
    at path: String, now: Timestamp, uid: UID, replica: UID, busySeconds: Double
  ) throws(StoreError) -> Bool {
    if LedgerFile.exists(path) {
      try LedgerFile.check(path)
      return false
    }
    return try LedgerFile.create(path) { queue in
      try queue.write { try Schema.create(in: $0, uid: uid, replica: replica, at: now) }
    }
  }

  /// Random bytes that keep the words behind a commitment from being guessed.
  func salt() -> [UInt8] {
    (0..<4).flatMap { _ in
      let word = random()
      return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.explaining { try queue.reading(work) }
  }
}

extension DatabaseQueue {
  /// Reads in one transaction.
  ///
  /// GRDB's own way sets and unsets `query_only` around it, and either has SQLite compile every statement anew.
  func reading<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try writeWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(.deferred) {
        value = try work(db)
        return .commit
      }
      return value!
    }
  }
}

extension UID {
  /// As a column holds it.
  var column: Data { Data(bytes) }
}

extension Digest {
  /// As a column holds it.
  var column: Data { Data(bytes) }
}
