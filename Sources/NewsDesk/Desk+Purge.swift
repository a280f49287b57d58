package import ClaimModel
import ClaimStore

extension Desk {
  /// Removes the details of conversations with a source, for good, and cleans the file.
  ///
  /// - Parameter isNotAName: the capitalised words of the reason name nobody whose name is withheld.
  /// - Returns: what was removed; where there was nothing, no act is recorded.
  /// - Throws: `PurgeError`; `StoreError`.
  package mutating func purge(
    source handle: Handle, reason: String?, isNotAName: Bool
  ) throws -> PurgeList {
    try purge(.source(store.sourceToPurge(handle)), reason, isNotAName)
  }

  /// Removes the working papers of a story that is at least so many days old, for good, and cleans the
  /// file.
  ///
  /// - Parameter isNotAName: the capitalised words of the reason name nobody whose name is withheld.
  /// - Returns: what was removed; where there was nothing, no act is recorded.
  /// - Throws: `PurgeError`; `StoreError`.
  package mutating func purge(
    story slug: String, after days: Int, reason: String?, isNotAName: Bool
  ) throws -> PurgeList {
    try purge(.story(store.storyToPurge(slug), days: days), reason, isNotAName)
  }

  private mutating func purge(_ subject: Purge.Subject, _ reason: String?, _ isNotAName: Bool)
    throws -> PurgeList
  {
    guard let reason else { throw PurgeError.noReason }
    try store.refuseDamage()
    let time = now()
    let purge = Purge(subject, reason: reason, isNotAName: isNotAName)
    let list = try store.purgeList(of: purge, at: time)
    if !list.isEmpty {
      let act = Act(id: id(at: time), agent: agent, time: time, deed: .purge(purge))
      _ = try store.apply([act], seen: seen)
    }
    do { try store.clean() } catch { throw PurgeError.notCleaned(error.what) }
    return list
  }
}

extension ClaimStore {
  /// What `Desk.purge` would remove of a source.
  package func purgeList(ofSource handle: Handle, at time: Timestamp) throws -> PurgeList {
    try refuseDamage()
    return try purgeList(of: Purge(.source(sourceToPurge(handle)), reason: ""), at: time)
  }

  /// What `Desk.purge` would remove of a story.
  package func purgeList(ofStory slug: String, after days: Int, at time: Timestamp) throws
    -> PurgeList
  {
    try refuseDamage()
    return try purgeList(of: Purge(.story(storyToPurge(slug), days: days), reason: ""), at: time)
  }
}

/// Why a purge stops.
enum PurgeError: Explained, Hashable {
  case noReason
  case notCleaned(String)

  var what: String {
    switch self {
    case .noReason: "nothing says why it is purged"
    case .notCleaned(let why):
      "what was purged is off the record, but its bytes may still stand in the file: \(why)"
    }
  }

  var remedy: String {
    switch self {
    case .noReason: "say it with --reason, without a word of what goes; the reason stays on record"
    case .notCleaned: "see to that and run the same command again, which cleans the file"
    }
  }
}
