package import ClaimModel
import FoundationEssentials
import GRDB

extension ClaimStore {
  /// Looks for anything in the ledger that is not as it was left: pages, schema, references, the
  /// chain of the history, every value of every row, the full-text index. Changes nothing.
  ///
  /// - Throws: `StoreError` only when another program keeps the ledger busy.
  package func doctor() throws(StoreError) -> Examination {
    var parts: [ExaminedPart] = []
    for (part, examine) in [
      (LedgerPart.file, examineFile), (.schema, examineSchema), (.references, examineReferences),
      (.history, examineHistory), (.rows, examineRows), (.index, examineIndex),
    ] {
      do throws(StoreError) {
        parts.append(try examine())
      } catch .busy {
        throw .busy
      } catch {
        // A damage that stops one part from being read must not keep the others from being seen.
        parts.append(
          ExaminedPart(part: part, extent: "cannot be read", ailments: [Self.detail(of: error)]))
      }
    }
    return Examination(findings: parts)
  }

  private static func detail(of error: StoreError) -> String {
    if case .damaged(let detail) = error { detail } else { error.what }
  }

  private func examineFile() throws(StoreError) -> ExaminedPart {
    try read { db in
      let lines = try db.all("PRAGMA integrity_check(20)") { try $0.string() }
      let pages = try db.first("PRAGMA page_count") { try $0.int() } ?? 0
      return ExaminedPart(
        part: .file, extent: count(pages, "page"), ailments: lines.filter { $0 != "ok" })
    }
  }

  private func examineSchema() throws(StoreError) -> ExaminedPart {
    try read { db in
      let here = Set(try Schema.shape(of: db))
      let fresh = try DatabaseQueue()
      let ours = Set(
        try fresh.write { db in
          try db.execute(sql: Schema.text)
          return try Schema.shape(of: db)
        })
      func name(_ sql: String) -> String {
        sql.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
      }
      return ExaminedPart(
        part: .schema, extent: "version \(Schema.version)",
        ailments: here.subtracting(ours).sorted().map { "it holds what no ledger has: \(name($0))" }
          + ours.subtracting(here).sorted().map { "it lacks: \(name($0))" })
    }
  }

  private func examineReferences() throws(StoreError) -> ExaminedPart {
    try read { db in
      let lost = try db.all("PRAGMA foreign_key_check") { fields in
        let table = try fields.string()
        return "row \(try fields.optionalInt() ?? 0) of \(table) refers to a row that is not there"
      }
      return ExaminedPart(part: .references, extent: "every foreign key", ailments: lost)
    }
  }

  /// A number and what it counts.
  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func examineCounts() throws(StoreError) -> [String] {
    try read { db in
      try db.all(
        """
        SELECT slug FROM story LEFT JOIN storyCount ON storyId = id WHERE
          newestDraft IS NOT (SELECT max(ordinal) FROM draft WHERE storyId = story.id)
          OR claimCount IS NOT (SELECT count(*) FROM claim
            WHERE storyId = story.id AND mark IS NULL AND mergedIntoId IS NULL)
          OR openProposalCount IS NOT
            (SELECT count(*) FROM proposal WHERE storyId = story.id AND decision = 'open')
        """
      ) { "the counts of the story \(try $0.string()) are wrong" }
    }
  }

  private func examineIndex() throws(StoreError) -> ExaminedPart {
    var ailments = try examineCounts()
    for table in Schema.searchColumns.keys.sorted() {
      let index = "\(table)Search"
      do throws(StoreError) {
        try StoreError.explaining {
          try queue.writeWithoutTransaction { db in
            // With rank 1 FTS5 also compares the index with the table it was made of (fts5.html,
            // 6.7). It is written as an INSERT and writes nothing.
            try db.execute(
              sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
          }
        }
      } catch .readOnly {
        return ExaminedPart(
          part: .index, extent: "the ledger is read-only here", wasExamined: false, ailments: [])
      } catch .busy {
        return ExaminedPart(
          part: .index, extent: "another program is writing the ledger", wasExamined: false,
          ailments: [])
      } catch {
        ailments.append("the index of \(table) does not hold the words of its table")
      }
    }
    return ExaminedPart(
      part: .index, extent: "counts, draft texts and claim words", ailments: ailments)
  }
}
