import ClaimModel
import GRDB

/// The rows that stand no more, since the act that made them was undone: the history alone holds their words.
struct RemovedRows {
  private let db: Database
  private let byName: [RowName: Row]
  private var rows: Dictionary<RowName, Row>.Values { byName.values }

  struct Row {
    let name: RowName
    let uid: UID
    /// Every column as it was when the row was removed last.
    let columns: [String: StoredValue]

    /// Nil of a kind that has none.
    var handle: Handle? {
      guard let kind = RecordEntity.named(name.table)?.handle,
        case .integer(let number)? = columns["handle"]
      else { return nil }
      return Handle(kind, Int(number))
    }

    /// What people called it: the handle, or the slug; nil of a kind that has neither.
    var title: String? {
      if case .text(let slug)? = columns["slug"] { slug } else { handle?.description }
    }

    func points(_ column: String, at ids: Set<Int64>) -> Bool {
      if case .integer(let id)? = columns[column] { ids.contains(id) } else { false }
    }
  }

  init(in db: Database) throws {
    var found: [RowName: Row] = [:]
    try db.forEach(
      """
      SELECT change.value FROM eventPayload, json_each(eventPayload.changes, '$.changes') AS change
      WHERE json_extract(change.value, '$.digest') IS NULL ORDER BY sequence
      """
    ) { fields in
      let change = try Document.decode(Change.self, from: try fields.string())
      guard !PurgedField.all(of: change.table).isEmpty, let columns = change.before,
        case .bytes(let bytes)? = columns["uid"], let uid = UID(bytes: bytes)
      else { return }
      let name = RowName(table: change.table, id: change.rowId)
      found[name] = Row(name: name, uid: uid, columns: columns)
    }
    self.db = db
    byName = try found.filter { name, _ in
      try db.first("SELECT 1 FROM \(name.table) WHERE id = ?", [name.id]) { try $0.int() } == nil
    }
  }

  /// The source of a handle, or of a uid; nil where none was removed that had it.
  func source(_ handle: Handle) -> Row? {
    rows.first { $0.name.table == "source" && $0.handle == handle }
  }

  func source(_ uid: UID) -> Row? {
    rows.first { $0.name.table == "source" && $0.uid == uid }
  }

  /// What people called a row.
  func title(of row: RowName) -> String? { byName[row]?.title }

  /// The stories of a slug, the first added first.
  func stories(_ slug: String) -> [Row] {
    rows.filter { $0.name.table == "story" && $0.title == slug }.sorted { $0.name < $1.name }
  }

  func story(_ uid: UID) -> Row? { rows.first { $0.name.table == "story" && $0.uid == uid } }

  /// Everything that came with a story that was undone, down to its text.
  func targets(ofUndoneStory story: Int64) -> [PurgeTarget] {
    let drafts = Set(ids("draft") { $0.points("storyId", at: [story]) })
    let papers = targets(ofStory: story, drafts: drafts, claims: [], lines: [])
    let known = Set(papers.map(\.row))
    // Sources that were accepted from it came with it and went with it.
    let sources = Set(
      rows.lazy.filter { known.contains($0.name) }.compactMap { row -> Int64? in
        if case .integer(let id)? = row.columns["sourceId"] { id } else { nil }
      })
    let own = targets { row in
      switch row.name.table {
      case "story": row.name.id == story
      case "draft": drafts.contains(row.name.id)
      case "proposal": row.points("storyId", at: [story])
      case "mention": row.points("draftId", at: drafts)
      case "source": sources.contains(row.name.id)
      case "descriptor": row.points("sourceId", at: sources)
      default: false
      }
    }
    return (papers + own).map { target in
      var target = target
      target.fields = PurgedField.all(of: target.row.table)
      return target
    }
  }

  /// Those on which words of a source were said; itself too where it was removed.
  ///
  /// - Parameter confidential: ids of its items that stand, and are not for everybody.
  func targets(ofSource source: Int64, confidential: Set<Int64>) -> [PurgeTarget] {
    let items = Set(ids("evidence") { $0.points("creatorId", at: [source]) })
    return targets { row in
      switch row.name.table {
      case "evidenceLine": row.points("evidenceId", at: items.union(confidential))
      case "evidence": items.contains(row.name.id)
      case "source": row.name.id == source
      default: row.points("sourceId", at: [source])
      }
    }
  }

  /// Those on which the working papers of a story stood.
  ///
  /// - Parameters:
  ///   - drafts: ids of its drafts.
  ///   - claims: ids of its claims that stand.
  ///   - lines: ids of the lines of evidence that stand on these.
  func targets(
    ofStory story: Int64, drafts: Set<Int64>, claims: Set<Int64>, lines: Set<Int64>
  ) -> [PurgeTarget] {
    let claims = claims.union(ids("claim") { $0.points("storyId", at: [story]) })
    let lines = lines.union(ids("evidenceLine") { $0.points("claimId", at: claims) })
    // An item that nothing but this story was argued from.
    let items = Set(
      ids("evidence") { item in
        let arguments = rows.filter {
          $0.name.table == "evidenceLine" && $0.points("evidenceId", at: [item.name.id])
        }
        return !arguments.isEmpty && arguments.allSatisfy { $0.points("claimId", at: claims) }
      })
    return targets { row in
      switch row.name.table {
      case "attribution": row.points("draftId", at: drafts)
      case "claim", "terms": row.points("storyId", at: [story])
      case "claimCheck", "evidenceLine": row.points("claimId", at: claims)
      case "assessment": row.points("claimId", at: claims) || row.points("lineId", at: lines)
      case "evidence": items.contains(row.name.id)
      default: false
      }
    }
  }

  private func ids(_ table: String, where isOne: (Row) -> Bool) -> [Int64] {
    rows.filter { $0.name.table == table && isOne($0) }.map(\.name.id)
  }

  private func targets(where isOne: (Row) -> Bool) -> [PurgeTarget] {
    rows.filter(isOne).map {
      PurgeTarget(
        row: $0.name, uid: $0.uid, isThere: false,
        fields: Set(PurgedField.rules[$0.name.table]?.keys.map(\.self) ?? []))
    }
  }
}
