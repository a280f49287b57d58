package import ClaimModel

/// What a purge removes, in a list: rows and fields, never a word.
package enum PurgeListing {
  /// For people.
  package static func text(_ list: PurgeList, of subject: String, isDryRun: Bool) -> String {
    let name = TerminalText.escaped(subject)
    guard !list.isEmpty else {
      return "There are no words of \(name) to purge.\n"
        + (isDryRun ? "" : "The file was cleaned all the same.\n")
    }
    let rows = list.rows.map { row in
      [row.entity, row.name ?? "undone", row.fields.joined(separator: ", ")]
    }
    let acts = list.acts.map(String.init).joined(separator: " ")
    return (isDryRun ? "Would be purged of \(name):\n" : "Purged of \(name):\n")
      + TextTable.render(rows)
      + "\(count(list.rows.count, "row")), and the words of \(count(list.acts.count, "act")): \(acts)\n"
      + (isDryRun
        ? "Nothing was changed. A purge cannot be undone.\n" : "This cannot be undone.\n")
      + "Copies of the ledger, exports, reports and files of evidence lie outside it: see to them too.\n"
  }

  /// A document in the form `whosays.purge/1`.
  package static func json(_ list: PurgeList, of subject: String, isDryRun: Bool) -> String {
    CanonicalJSON.document(
      "whosays.purge/1",
      Document(
        subject: subject, dryRun: isDryRun, acts: list.acts,
        rows: list.rows.map { Row(entity: $0.entity, name: $0.name, fields: $0.fields) }))
  }

  private struct Document: Encodable {
    let subject: String
    let dryRun: Bool
    let acts: [Int]
    let rows: [Row]
  }

  private struct Row: Encodable {
    let entity: String
    let name: String?
    let fields: [String]
  }
}
