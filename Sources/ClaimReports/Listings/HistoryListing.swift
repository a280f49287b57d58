package import ClaimModel

/// The history in a list.
package enum HistoryListing {
  /// For people: a line an act, in the order given, and the head of the history.
  ///
  /// - Parameter changes: what each act did, by its place in the history; nil leaves that out.
  package static func text(
    _ entries: [HistoryEntry], head: HistoryHead, changes: [Int: [RowChange]]? = nil
  ) -> String {
    guard head.sequence > 0 else { return "Nothing has been done yet.\n" }
    guard !entries.isEmpty else { return "There are no such acts.\n" }
    let rows = entries.map {
      [
        "\($0.sequence)", $0.time.description, $0.agent, $0.verb,
        $0.touched.joined(separator: " ") + ($0.reason.map { ": \($0.withSingleBlanks)" } ?? "")
          + ($0.purge.map(mark) ?? ""),
      ]
    }
    let end = "Internal. History head: \(head.sequence) \(head.digest)\n"
    guard let changes else { return TextTable.render(rows) + end }
    return zip(entries, rows).map { entry, row in
      TextTable.render([row])
        + (changes[entry.sequence].map { $0.map(lines).joined() } ?? "      its words are purged\n")
    }.joined() + end
  }

  private static func mark(_ purge: PurgeMark) -> String {
    "; purged by \(purge.agent) on \(purge.time), act \(purge.sequence)"
  }

  /// A line for each field of a row, as it was and as it became, in the words of the commands.
  private static func lines(_ change: RowChange) -> String {
    let entity = RecordEntity.named(change.entity)
    let title = entity?.words ?? change.entity
    let name = TerminalText.escaped(change.name.map { "\(title) \($0)" } ?? title)
    let fields = Set(change.before.keys).union(change.after.keys).sorted()
    let lines = fields.compactMap { field -> String? in
      let type = entity?[field]?.type
      let values = [change.before[field], change.after[field]].map {
        words($0, of: type, change.names)
      }
      guard values.contains(where: { $0 != "–" }) else { return nil }
      let value =
        switch change.kind {
        case .added: values[1]
        case .removed: values[0]
        case .changed: "\(values[0]) → \(values[1])"
        }
      return "        \(entity?[field]?.words ?? field): \(TerminalText.escaped(value))\n"
    }
    return "      \(name) \(change.kind.rawValue)\n" + lines.joined()
  }

  private static func words(_ value: FieldValue?, of type: FieldType?, _ names: [UID: String])
    -> String
  {
    switch value {
    case nil, .null: "–"
    case .number(let number) where type == .flag: number == 0 ? "no" : "yes"
    case .number(let number) where type == .time:
      Timestamp(milliseconds: Int64(number)).description
    case .number(let number): "\(number)"
    case .text(let text): text.withSingleBlanks
    case .row(let uid): names[uid] ?? uid.description
    case .spans(let spans):
      "[" + spans.map { "[\($0.start), \($0.end)]" }.joined(separator: ", ") + "]"
    }
  }

  /// What `undo` answers.
  package static func undone(_ entry: HistoryEntry) -> String {
    "Undone: \(entry.sequence) \(entry.verb) "
      + TerminalText.escaped(entry.touched.joined(separator: " ")) + "\n"
  }

  /// A document in the form `whosays.history/1`.
  ///
  /// - Parameter changes: what each act did, by its place in the history; nil leaves that out.
  package static func json(
    _ entries: [HistoryEntry], head: HistoryHead, changes: [Int: [RowChange]]? = nil
  ) -> String {
    CanonicalJSON.document(
      "whosays.history/1",
      Document(
        internal: true, ledger: head.ledger,
        head: Head(sequence: head.sequence, digest: head.digest),
        history: entries.map { entry in
          Entry(
            sequence: entry.sequence, act: entry.act, time: entry.time, agent: entry.agent,
            verb: entry.verb, touched: entry.touched, digest: entry.digest,
            purgedBy: entry.purge, reason: entry.reason,
            changes: changes?[entry.sequence]?.map {
              Changed(
                entity: $0.entity, name: $0.name, kind: $0.kind, before: $0.before, after: $0.after)
            })
        }))
  }

  private struct Changed: Encodable {
    let entity: String
    let name: String?
    let kind: RowChange.Kind
    let before: [String: FieldValue]
    let after: [String: FieldValue]
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
    let purgedBy: PurgeMark?
    let reason: String?
    let changes: [Changed]?
  }
}
