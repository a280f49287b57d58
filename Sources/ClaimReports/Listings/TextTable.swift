/// Columns for a terminal, two blanks between them, the last one ragged.
enum TextTable {
  /// - Parameter rows: cells, not yet escaped; the first row is the heading.
  static func render(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    var cells: [(text: String, width: Int)] = []
    cells.reserveCapacity(rows.reduce(0) { $0 + $1.count })
    for row in rows {
      for (column, cell) in row.enumerated() {
        let cell = TerminalText.measured(cell)
        if column == widths.count { widths.append(0) }
        if cell.width > widths[column] { widths[column] = cell.width }
        cells.append(cell)
      }
    }
    // Bytes, since a string looks for the end of its last character each time it grows.
    var table: [UInt8] = []
    var next = 0
    for row in rows {
      for column in row.indices {
        let cell = cells[next]
        next += 1
        table += cell.text.utf8
        guard column < row.count - 1 else { continue }
        for _ in 0..<widths[column] - cell.width + 2 { table.append(UInt8(ascii: " ")) }
      }
      table.append(UInt8(ascii: "\n"))
    }
    return String(decoding: table, as: UTF8.self)
  }
}
