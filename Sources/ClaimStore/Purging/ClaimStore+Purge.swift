package import ClaimModel
import GRDB

extension ClaimStore {
  /// What a purge would remove; changes nothing.
  ///
  /// - Parameter time: at which it would be made.
  /// - Throws: `StoreError`, among others when a story is not old enough.
  package func purgeList(of purge: Purge, at time: Timestamp) throws(StoreError) -> PurgeList {
    try read { db in try PurgePlan(purge, at: time, in: db).list(of: purge, in: db) }
  }

  /// The source of a handle, also where it is merged into another one, or where it was undone and the
  /// history alone holds its words.
  ///
  /// - Throws: `StoreError`, among others where there never was one.
  package func sourceToPurge(_ handle: Handle) throws(StoreError) -> ID<Source> {
    try read { db in
      let known = try db.first("SELECT uid FROM source WHERE handle = ?", [handle.number]) {
        try $0.uid()
      }
      let uid = try known ?? RemovedRows(in: db).source(handle)?.uid
      guard handle.kind == .source, let uid else { throw StoreError.unknownHandle(handle) }
      return ID(uid)
    }
  }

  /// The story of a slug, also where it was undone and the history alone holds its words.
  ///
  /// - Throws: `StoreError`, among others where there never was one.
  package func storyToPurge(_ slug: String) throws(StoreError) -> ID<Story> {
    do { return try story(slug).id } catch {
      guard case .unknownStory = error else { throw error }
      let undone = try read { db in try RemovedRows(in: db).stories(slug).first }
      guard let undone else { throw error }
      return ID(undone.uid)
    }
  }

  /// Refuses where anything in the ledger is not as it was left: a purge would vouch for it.
  ///
  /// - Throws: `StoreError.damaged`, with the first that is wrong.
  package func refuseDamage() throws(StoreError) {
    guard let ailment = try doctor().ailments.first else { return }
    throw .damaged(detail: "\(ailment.what); nothing was purged")
  }

  /// Writes the whole file anew and empties the write-ahead log, so that no byte of what was removed is
  /// left in either. Needs a store that was opened `alone`; may be repeated.
  ///
  /// - Throws: `StoreError`; what was recorded before stands all the same.
  package func clean() throws(StoreError) {
    try StoreError.explaining {
      try queue.writeWithoutTransaction { db in
        // The full-text index keeps what it was told to forget until its segments are merged
        // (fts5.html, 6.4); pages that hold nothing any more go with the VACUUM.
        for table in Schema.searchColumns.keys.sorted() {
          try db.execute(sql: "INSERT INTO \(table)Search (\(table)Search) VALUES ('optimize')")
        }
        try db.execute(sql: "VACUUM")
        let isKept = try db.first("PRAGMA wal_checkpoint(TRUNCATE)") { try $0.bool() }
        if isKept == true { throw StoreError.busy }
      }
    }
  }
}
