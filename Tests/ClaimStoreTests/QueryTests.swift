import ClaimModel
import Foundation
import GRDB
import Testing
import WhosaysTestSupport

@testable import ClaimStore

/// Queries: what is answered, and that nothing changes.
@Suite struct QueryTests {
  private struct Enough: Error {}

  private func rows(_ sql: String, in ledger: Ledger) throws -> [[QueryValue]] {
    var rows: [[QueryValue]] = []
    try ledger.store.query(sql) { _ in
    } row: {
      rows.append($0)
    }
    return rows
  }

  @Test func everyViewIsAnswered() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1), ledger.reject(2)])
    for row in try rows("SELECT name FROM sqlite_schema WHERE type = 'view'", in: ledger) {
      guard case .text(let view) = row[0] else { continue }
      var count = 0
      try ledger.store.query("SELECT * FROM \(view)") {
        count = $0.count
      } row: {
        #expect($0.count == count)
      }
      #expect(count > 0)
    }
    #expect(try rows("SELECT handle FROM claimView", in: ledger) == [[.text("c1")]])
  }

  @Test func valuesAreThoseOfSQLite() throws {
    let ledger = try Ledger()
    let values = try rows(
      "VALUES (NULL, 9223372036854775807, 0.5, -9e999, '', x'', x'00FF', 'a' || char(0) || 'ß', CAST(x'61FF' AS TEXT))",
      in: ledger)
    #expect(
      values == [
        [
          .null, .integer(.max), .real(0.5), .real(-.infinity), .text(""), .blob([]),
          .blob([0, 255]), .text("a\0ß"), .text("a\u{FFFD}"),
        ]
      ])
  }

  @Test func rowsComeOneByOne() throws {
    let ledger = try Ledger()
    var seen = 0
    #expect(throws: Enough.self) {
      try ledger.store.query(
        "WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
      ) { _ in
      } row: { _ in
        seen += 1
        if seen == 1000 { throw Enough() }
      }
    }
    #expect(seen == 1000)
    // What the caller throws first of all comes out as it is, too.
    #expect(throws: Enough.self) {
      try ledger.store.query("SELECT 1") { _ in
        throw Enough()
      } row: { _ in
      }
    }
  }

  private static let refused = [
    "DELETE FROM claim", "delete from claim", "INSERT INTO story VALUES (1)",
    "UPDATE story SET slug = 'x'",
    "REPLACE INTO story VALUES (1)", "DROP VIEW claimView", "CREATE TABLE t (x)",
    "CREATE TEMP TABLE t (x)", "ALTER TABLE story RENAME TO tale", "PRAGMA user_version = 7",
    "PRAGMA query_only = 0", "PRAGMA journal_mode = DELETE", "ATTACH 'x.sqlite' AS x",
    "DETACH main",
    "VACUUM", "VACUUM INTO 'x.sqlite'", "REINDEX", "ANALYZE", "BEGIN", "COMMIT", "ROLLBACK",
    "SAVEPOINT s", "EXPLAIN PRAGMA query_only = 0", "EXPLAIN QUERY PLAN PRAGMA query_only = 0",
    "EXPLAIN DELETE FROM claim", "/* SELECT */ DELETE FROM claim", "-- SELECT\nDELETE FROM claim",
    "WITH x AS (SELECT 1) DELETE FROM claim",
    "WITH x AS (SELECT 1) INSERT INTO handleCounter SELECT 'a', 9 FROM x",
    "WITH x AS (SELECT 1) UPDATE story SET slug = 'x' RETURNING slug",
    "SELECT 1; DELETE FROM claim", "SELECT 1; PRAGMA query_only = 0", ";; SELECT 1;; SELECT 2",
    "SELECT 1 -- ;\n; DROP VIEW claimView", "SELECT load_extension('x')",
    "SELECT writefile('x', 'y')",
    "SELECT 'a\0b'", "", " ", ";", "--", "/*", "\u{FEFF}", "SELECT", "SELECT '",
    "SELECT \"nothing\"",
    "SELECT ?", "SELECT :name", "(SELECT 1)", "'SELECT' 1", "[SELECT] 1", "EXPLAIN",
    "EXPLAIN QUERY PLAN",
    "SELECT zeroblob(999999999)", "SELECT * FROM pragma_optimize(65538)",
    "SELECT * FROM pragma_wal_checkpoint",
    "SELECT randomblob(2147483647)", "SELECT abs(-9223372036854775808)",
  ]

  @Test(arguments: refused) func whatDoesNotOnlyReadIsRefused(sql: String) throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let before: [Int] = try ledger.query("PRAGMA user_version")
    let head = try ledger.store.head()
    let error = #expect(throws: QueryError.self) { try rows(sql, in: ledger) }
    #expect(error?.what.isEmpty == false && error?.remedy.isEmpty == false)
    #expect(try ledger.query("PRAGMA user_version") == before)
    #expect(try ledger.store.head() == head)
    #expect(try ledger.store.doctor().ailments.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: ledger.folder).allSatisfy {
        $0.hasPrefix("whosays.sqlite")
      })
    // The connection goes on being good for everything else.
    _ = try ledger.store.apply([ledger.reject(1)])
  }

  @Test(arguments: [
    ("SELECT * FROM claims", "claimView"), ("SELECT * FROM storys", "storyView"),
    ("SELECT * FROM ClaimViews", "claimView"), ("SELECT * FROM proposals", "proposal"),
    ("SELECT word FROM claimView", "words"), ("SELECT c.word FROM claimView c", "words"),
    ("SELECT \"word\" FROM claimView", "words"), ("SELECT lenght('a')", "length"),
    ("selcet 1", "SELECT"),
    ("EXPLAN SELECT 1", "EXPLAIN"),
  ]) func whatWasMeantIsOffered(sql: String, name: String) throws {
    let ledger = try Ledger()
    let error = #expect(throws: QueryError.self) { try rows(sql, in: ledger) }
    #expect(error?.remedy.hasPrefix("did you mean \(name)?") == true, "\(error?.remedy ?? "")")
  }

  @Test func anyBytesAreAnsweredOrRefusedAndNothingChanges() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let head = try ledger.store.head()
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "SELECT ", "WITH ", "VALUES (1) ", "EXPLAIN ", "DELETE FROM claim ", "PRAGMA query_only = 0 ",
      ";", "'", "\"",
      "[", "]", "`", "--", "\n", "/*", "*/", "* FROM ", "story ", "claimView ", "x'", "0", ",", "(",
      ")", "é", "\0",
      "?", "UPDATE story SET slug = 'x' ", "RETURNING ", "UNION ", "ATTACH 'y' AS y ", "\u{FEFF}",
      "'x' ",
    ]
    var answered = 0
    for round in 0..<3000 {
      let sql = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        parts.randomElement(using: &generator)!
      }
      .joined()
      do {
        _ = try rows((round % 2 == 0 ? "SELECT " : "") + sql, in: ledger)
        answered += 1
      } catch is QueryError {}
    }
    #expect(answered > 20)
    #expect(try ledger.store.head() == head)
    #expect(try ledger.store.doctor().ailments.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: ledger.folder).allSatisfy {
        $0.hasPrefix("whosays.sqlite")
      })
    _ = try ledger.store.apply([ledger.reject(1)])
  }
}
