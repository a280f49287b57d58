package import ClaimModel

/// The history in a list.
package enum HistoryListing {
  /// For people: a line an act, in the order given, and the head of the history.
  package static func text(_ entries: [HistoryEntry], head: HistoryHead) -> String {
    guard head.sequence > 0 else { return "Nothing has been done yet.\n" }
    return TextTable.render(
      entries.map {
        [
          "\($0.sequence)", $0.time.description, $0.agent, $0.verb,
          $0.touched.joined(separator: " "),
        ]
      }) + "Internal. History head: \(head.sequence) \(head.digest)\n"
  }

  /// A document in the form `whosays.history/1`.
  package static func json(_ entries: [HistoryEntry], head: HistoryHead) -> String {
    CanonicalJSON.document(
      "whosays.history/1",
      Document(
        internal: true, ledger: head.ledger,
        head: Head(sequence: head.sequence, digest: head.digest),
        history: entries.map {
          Entry(
            sequence: $0.sequence, act: $0.act, time: $0.time, agent: $0.agent, verb: $0.verb,
            touched: $0.touched, digest: $0.digest)
        }))
  }

  private struct Document: Encodable {
    let `internal`: Bool
    let ledger: UID
    let head: Head
    let history: [Entry]
  }

  private struct Head: Encodable {
    let sequence: Int
    let digest: Digest
  }

  private struct Entry: Encodable {
    let sequence: Int
    let act: ID<Act>
    let time: Timestamp
    let agent: String
    let verb: String
    let touched: [String]
    let digest: Digest
  }
}
