/// Columns for a terminal, two blanks between them, the last one ragged.
enum TextTable {
  /// - Parameter rows: cells, not yet escaped; the first row is the heading.
  static func render(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    let cells = rows.map { row in
      row.enumerated().map { column, cell in
        let text = TerminalText.escaped(cell)
        let width = TerminalText.width(of: text)
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], width)
        return (text: text, width: width)
      }
    }
    // Bytes, since a string looks for the end of its last character each time it grows.
    var table: [UInt8] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        table += cell.text.utf8
        if column < row.count - 1 {
          table += repeatElement(UInt8(ascii: " "), count: widths[column] - cell.width + 2)
        }
      }
      table.append(UInt8(ascii: "\n"))
    }
    return String(decoding: table, as: UTF8.self)
  }
}
