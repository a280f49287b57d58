import ClaimModel

/// Rows for people: columns as wide as those of the first rows, so that the others need not be known.
struct RowsText: RowsForm {
  /// How many rows are waited for, and how wide a column may become.
  private static let (waiting, widest) = (100, 60)

  private var waitingRows: [[String]] = []
  private var widths: [Int]?

  mutating func opening(_ columns: [String]) -> String {
    waitingRows.append(columns)
    return ""
  }

  mutating func row(_ values: [QueryValue]) -> String {
    let cells = values.map { $0.words(null: "NULL") }
    if let widths { return Self.line(cells, widths) }
    waitingRows.append(cells)
    return waitingRows.count > Self.waiting ? released() : ""
  }

  mutating func closing(_ count: Int) -> String {
    released() + "\(count) row\(count == 1 ? "" : "s"). Internal.\n"
  }

  /// The rows that were waited for.
  private mutating func released() -> String {
    guard widths == nil else { return "" }
    var widths = waitingRows.first.map { $0.map { _ in 0 } } ?? []
    for row in waitingRows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], min(TerminalText.measured(cell).width, Self.widest))
      }
    }
    self.widths = widths
    defer { waitingRows = [] }
    return waitingRows.map { Self.line($0, widths) }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let (text, width) = TerminalText.measured(cell)
      line += text
      if column < cells.count - 1 {
        line += String(repeating: " ", count: max(0, widths[column] - width) + 2)
      }
    }
    return line + "\n"
  }
}
