import Testing

/// Queries on standard input, and who is told what.
@Suite struct SQLInputTests {
  private func ask(_ input: [UInt8]?, _ words: [String] = []) throws -> (
    output: String, errors: String, status: Int32
  ) {
    let session = try Session()
    _ = session.run(["init"])
    return session.run(["sql", "-"] + words, input: input)
  }

  @Test func aQueryIsReadFromStandardInput() throws {
    let answer = try ask(
      Array("\u{FEFF}-- How many?\r\nSELECT count(*)\r\n  AS stories FROM storyView;\r\n".utf8))
    #expect(answer.output == "stories\n0\n1 row. Internal.\n")
    #expect(answer.errors == "" && answer.status == 0)
  }

  @Test func whatIsNoQueryIsRefusedInASentence() throws {
    let words = Array("SELECT 1".utf8)
    for (input, what) in [
      ([], "the query is empty"), ([0xEF, 0xBB, 0xBF], "the query is empty"),
      (words + [0xFF], "no text in UTF-8"), (words + [0], "no text in UTF-8"),
      (Array("SQLite format 3\0".utf8), "no text in UTF-8"),
      (words + [UInt8](repeating: 32, count: 2 << 20), "longer than 1 MiB"),
      (Array("SELECT \u{1B}[31m".utf8), "SQLite refuses the query"),
      (
        Array("SELECT '".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 100_000),
        "SQLite refuses the query"
      ),
      (
        Array("SELECT 1".utf8) + [UInt8](repeating: UInt8(ascii: "("), count: 100_000),
        "SQLite refuses the query"
      ),
    ] as [([UInt8], String)] {
      let answer = try ask(input)
      #expect(answer.status == 2 && answer.output == "")
      #expect(answer.errors.contains(what), "\(answer.errors)")
      #expect(answer.errors.split(separator: "\n").count == 2)
      #expect(answer.errors.utf8.count < 1000)
      #expect(!answer.errors.contains("\u{1B}"))
    }
    #expect(try ask(nil).errors.contains("that is this terminal"))
  }

  @Test func anErrorOnTheWayLeavesAnUnfinishedDocument() throws {
    let answer = try ask(
      Array("VALUES (1), (abs(-9223372036854775807 - 1))".utf8), ["--format", "json"])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("integer overflow"))
    #expect(!answer.output.contains("]\n}"))
  }
}
