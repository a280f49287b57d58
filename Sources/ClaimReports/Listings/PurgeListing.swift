package import ClaimModel

/// What a purge removes, in a list: rows and fields, never a word.
package enum PurgeListing {
  /// For people.
  package static func text(_ list: PurgeList, of subject: String, isDryRun: Bool) -> String {
    let name = TerminalText.escaped(subject)
    guard !list.isEmpty else {
      return "There are no words of \(name) to purge.\n"
        + (isDryRun ? "" : "The file was cleaned all the same.\n") + staying(list.staying)
    }
    let there = list.rows.filter { !$0.isUndone }.map { row in
      [row.entity, row.name ?? "", row.fields.joined(separator: ", ")]
    }
    let undone = grouped(list.rows.filter(\.isUndone)).map {
      [
        $0.entity,
        ([abridged($0.names)] + ["undone"]).filter { !$0.isEmpty }.joined(separator: ", "),
        $0.fields,
      ]
    }
    let acts = list.acts.map(String.init).joined(separator: " ")
    return (isDryRun ? "Would be purged of \(name):\n" : "Purged of \(name):\n")
      + TextTable.render(there + undone)
      + "\(count(list.rows.count, "row")), and the words of \(count(list.acts.count, "act")): \(acts)\n"
      + (isDryRun
        ? "Nothing was changed. A purge cannot be undone.\n" : "This cannot be undone.\n")
      + staying(list.staying)
      + "Copies of the ledger, exports, reports and files of evidence lie outside it: see to them too.\n"
  }

  /// What keeps its words.
  private static func staying(_ rows: [PurgeList.Row]) -> String {
    guard !rows.isEmpty else { return "" }
    return
      "These words stay, what mentions, attributions, checks and proposals repeat of a draft, and "
      + "what the history holds of them:\n"
      + TextTable.render(grouped(rows).map { [$0.entity, abridged($0.names), $0.fields] })
  }

  /// Of each kind of row those with the same fields in one.
  private static func grouped(_ rows: [PurgeList.Row]) -> [(
    entity: String, fields: String, names: [String]
  )] {
    var groups: [(entity: String, fields: String, names: [String])] = []
    for row in rows {
      let fields = row.fields.joined(separator: ", ")
      let names = row.name.map { [$0] } ?? []
      if let index = groups.firstIndex(where: { $0.entity == row.entity && $0.fields == fields }) {
        groups[index].names += names.filter { !groups[index].names.contains($0) }
      } else {
        groups.append((row.entity, fields, names))
      }
    }
    return groups
  }

  private static func abridged(_ names: [String]) -> String {
    let shown = 8
    return names.prefix(shown).joined(separator: names.contains { $0.contains(" ") } ? ", " : " ")
      + (names.count > shown ? " and \(names.count - shown) more" : "")
  }

  /// A document in the form `whosays.purge/1`.
  package static func json(_ list: PurgeList, of subject: String, isDryRun: Bool) -> String {
    CanonicalJSON.document(
      "whosays.purge/1",
      Document(
        subject: subject, dryRun: isDryRun, acts: list.acts,
        rows: list.rows.map(Row.init), staying: list.staying.map(Row.init)))
  }

  private struct Document: Encodable {
    let subject: String
    let dryRun: Bool
    let acts: [Int]
    let rows: [Row]
    let staying: [Row]
  }

  private struct Row: Encodable {
    let entity: String
    let name: String?
    let isUndone: Bool
    let fields: [String]

    init(_ row: PurgeList.Row) {
      (entity, name, isUndone, fields) = (row.entity, row.name, row.isUndone, row.fields)
    }
  }
}
