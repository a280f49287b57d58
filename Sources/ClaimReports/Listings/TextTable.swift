/// Columns for a terminal, two blanks between them, the last one ragged.
enum TextTable {
  /// - Parameter rows: cells, not yet escaped; the first row is the heading.
  static func render(_ rows: [[String]]) -> String {
    let cells = rows.map { $0.map(TerminalText.escaped) }
    let columns = cells.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      cells.map { column < $0.count ? TerminalText.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return cells.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell
          : cell + String(repeating: " ", count: widths[column] - TerminalText.width(of: cell) + 2)
      }.joined() + "\n"
    }.joined()
  }
}
