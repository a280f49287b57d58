import ClaimModel
import GRDB

/// What the ledger makes of sources and attributions itself.
extension Recorder {
  /// The words of a name by which it is found.
  static func kept(ofSource edit: RowEdit) -> [(String, DatabaseValue)] {
    switch edit.fields["name"] {
    case .text(let name)?: [("nameKey", nameKey(name).databaseValue)]
    case .null?: [("nameKey", .null)]
    default: []
    }
  }

  /// The words that attribute, as printed.
  func kept(ofAttribution edit: RowEdit, isNew: Bool, text: DraftText?) throws
    -> [(String, DatabaseValue)]
  {
    let places = ["sourceSpans", "cueSpans", "contentSpans"]
    let given = places.compactMap { edit.fields[$0] }
    let columns = isNew ? [("details", "{}".databaseValue)] : []
    guard !given.isEmpty else { return columns }
    var spans: [[TextSpan]] = []
    for case .spans(let pieces) in given { spans.append(pieces) }
    guard spans.count == places.count, let text else {
      throw StoreError.unsoundAct(
        reason:
          "the places of an attribution are given all together: \(places.joined(separator: ", "))")
    }
    guard let wording = spans.first(where: { !$0.isEmpty }) else {
      throw StoreError.unsoundAct(reason: "an attribution has no place on the page")
    }
    return columns + [("wording", text[spans: wording].databaseValue)]
  }

  /// Refuses a second row of what there is one of: terms and party for a source and a story, a descriptor
  /// of one wording.
  func refuseSecond(_ edit: RowEdit, _ references: [String: Int64]) throws {
    guard let source = references["sourceId"] else { return }
    let isThere: Bool?
    if case .text(let wording)? = edit.fields["wording"] {
      isThere = try db.first(
        "SELECT 1 FROM descriptor WHERE sourceId = ? AND wording = ?", [source, wording]
      ) { try $0.bool() }
    } else {
      isThere = try references["storyId"].flatMap { story in
        try db.first(
          "SELECT 1 FROM \(edit.entity) WHERE sourceId = ? AND storyId = ?", [source, story]
        ) { try $0.bool() }
      }
    }
    guard isThere == true, let handle = try title(of: RowName(table: "source", id: source)) else {
      return
    }
    throw StoreError.conflict(
      what: "somebody has recorded the same of \(handle) already",
      remedy: "run whosays source show \(handle) for what is on record, and change that")
  }

  /// Notes that an act on what belongs to a source and a story rests on the source too.
  ///
  /// - Returns: what people call the source; empty for any other row.
  mutating func restOnSource(of row: RowName) throws -> [String] {
    guard row.table == "terms" || row.table == "party" else { return [] }
    let source = try db.first("SELECT sourceId FROM \(row.table) WHERE id = ?", [row.id]) {
      RowName(table: "source", id: try $0.rowID())
    }
    guard let source else { throw StoreError.damaged(detail: "a row that must be there is gone") }
    rest(on: source.table, id: source.id)
    return try title(of: source).map { [$0] } ?? []
  }
}
