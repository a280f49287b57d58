import ClaimModel

/// Rows as tab-separated values under their names; an empty cell is null or an empty text.
struct RowsTSV: RowsForm {
  mutating func opening(_ columns: [String]) -> String { Self.line(columns.map(TSVText.cell)) }

  mutating func row(_ values: [QueryValue]) -> String {
    Self.line(
      values.map { value in
        // Only a text can be taken for something else.
        if case .text(let text) = value { TSVText.cell(text) } else { value.words(null: "") }
      })
  }

  mutating func closing(_ count: Int) -> String { "" }

  private static func line(_ cells: [String]) -> String { cells.joined(separator: "\t") + "\n" }
}
