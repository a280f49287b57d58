import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

@testable import ClaimReports

/// The three forms in which rows are written, with values from outside.
@Suite struct RowsFormTests {
  private func written(_ format: RowsFormat, _ columns: [String], _ rows: [[QueryValue]]) -> String
  {
    var form = format.form
    var text = form.opening(columns)
    for row in rows { text += form.row(row) }
    return text + form.closing(rows.count)
  }

  @Test func noCellOfATableIsAFormulaOrOpensAQuotation() {
    for start in ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\"", "'"] {
      #expect(written(.tsv, ["a"], [[.text(start + "1")]]) == "a\n'\(start)1\n")
    }
    #expect(written(.tsv, ["=a"], [[.integer(-1)], [.null], [.real(-0.5)]]) == "'=a\n-1\n\n-0.5\n")
  }

  @Test func hostileTextStaysInItsCell() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let texts = (0..<3).map { _ in generator.hostileText(pieces: 12) }
      let row = texts.map { QueryValue.text($0) }
      for format in [RowsFormat.tsv, .text] {
        let page = written(format, ["a", "b", "c"], [row])
        let lines = page.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == (format == .tsv ? 3 : 4))
        #expect(!page.unicodeScalars.contains { $0.isHostile && $0 != "\n" && $0 != "\t" })
        if format == .tsv {
          #expect(lines[1].split(separator: "\t", omittingEmptySubsequences: false).count == 3)
        }
      }
      let json = written(.json, ["a", "b", "c"], [row, row])
      #expect(!json.unicodeScalars.contains { $0.isHostile && $0 != "\n" })
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(object?["rows"] as? [[String]] == [texts, texts])
      #expect(object?["columns"] as? [String] == ["a", "b", "c"])
    }
  }

  @Test func aTableOfNothingIsWhole() throws {
    #expect(written(.text, ["a", "b"], []) == "a  b\n0 rows. Internal.\n")
    #expect(written(.tsv, ["a", "b"], []) == "a\tb\n")
    let json = written(.json, ["a", "a"], [])
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["rows"] as? [[String]] == [])
  }

  @Test func columnsFollowTheFirstRows() {
    let rows = (0..<150).map { number in
      [
        QueryValue.text(String(repeating: "x", count: number == 120 ? 9 : 2)),
        .integer(Int64(number)),
      ]
    }
    let lines = written(.text, ["a", "b"], rows).split(separator: "\n")
    #expect(lines.count == 152)
    #expect(lines[0] == "a   b" && lines[1] == "xx  0" && lines[121] == "xxxxxxxxx  120")
    #expect(lines[150] == "xx  149" && lines[151] == "150 rows. Internal.")
  }
}
