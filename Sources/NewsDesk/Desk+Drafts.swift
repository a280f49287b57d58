import ArticleReading
package import ClaimModel
package import ClaimStore

extension Desk {
  /// Reads the newest draft of a story again, as the reader is now, and records in one act what it
  /// proposes beside what is on record and what it does not propose any more.
  ///
  /// - Parameter leastProbability: of the finds of the trained model that are taken beside those of the
  ///   rules, in 0 ... 1; nil for the rules alone.
  /// - Returns: what was recorded; where nothing changes, no act is.
  /// - Throws: `StoreError`; `DraftError`.
  package mutating func reread(story slug: String, leastProbability: Double?) throws -> Rereading {
    while true {
      let head = try store.head()
      let (draft, rereading) = try store.reread(slug, leastProbability: leastProbability)
      guard !rereading.isEmpty else { return rereading }
      let time = now()
      let added = rereading.added.map { NewProposal(id: id(at: time), proposal: $0.proposal) }
      let deed = RereadDraft(
        draft: draft, added: added,
        withdrawn: rereading.withdrawn.map { Seen($0.id, revision: $0.revision) })
      let act = Act(id: id(at: time), agent: agent, time: time, deed: .rereadDraft(deed))
      // Somebody else may decide on a proposal meanwhile; then it is looked at again.
      guard try apply([act], after: head) != nil else { continue }
      let handles = Dictionary(
        uniqueKeysWithValues: try store.proposals(story: slug, decision: nil).map {
          ($0.id, $0.handle)
        })
      return rereading.recorded(as: added.compactMap { handles[$0.id] })
    }
  }
}

extension ClaimStore {
  /// What `Desk.reread` would record.
  package func rereading(story slug: String, leastProbability: Double?) throws -> Rereading {
    try reread(slug, leastProbability: leastProbability).rereading
  }

  fileprivate func reread(_ slug: String, leastProbability: Double?) throws -> (
    draft: ID<Draft>, rereading: Rereading
  ) {
    let draft = try newestDraft(story: slug)
    // Of another text nothing that is on record would be made again.
    guard Digest(of: draft.text.string) == draft.textDigest else {
      throw StoreError.damaged(detail: "the text of \(slug)@\(draft.ordinal) is not what was added")
    }
    let reading: Reading
    do {
      reading = try ArticleReader(leastProbability: leastProbability).read(draft.text)
    } catch { throw DraftError(name: "\(slug)@\(draft.ordinal)", reason: error) }
    return (
      draft.id,
      Rereading(
        story: slug, draft: draft.ordinal, text: draft.text,
        stored: try proposals(story: slug, decision: nil), reading: reading.proposals,
        leastPercent: leastProbability.map { Int(($0 * 100).rounded()) } ?? 100)
    )
  }
}

/// A stored draft is no text that this reader reads.
struct DraftError: Explained, Hashable {
  let name: String
  let reason: ReadingError

  var what: String { "‘\(name)’ cannot be read again: \(reason.what)" }
  var remedy: String { "decide on its proposals as they are; nothing was recorded" }
}
