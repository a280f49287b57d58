import ClaimModel

/// One line of an article, cut to a width around some words, and marks under them.
struct Excerpt {
  /// Escaped for a terminal; an ellipsis where the line goes on.
  let words: String
  /// Blanks and `^`, to stand under the words.
  let marks: String

  /// - Parameters:
  ///   - place: in reading order, not empty; the line is the one on which it starts.
  ///   - width: columns for the words; fewer than 20 count as 20.
  init(of place: [TextSpan], in text: DraftText, width: Int) {
    let width = max(20, width)
    let line = text.span(ofLine: text.place(of: place[0].start).line)
    // A line may be megabytes long, so no more of it is looked at than could be shown.
    let window = TextSpan(
      max(line.start, place[0].start - width), min(line.end, place[0].start + 2 * width))
    let cells = Self.cells(of: window, marking: place, in: text)
    let focus = place[0].start - window.start

    var first = 0
    if window != line || cells.columns > width, cells[..<focus].columns > width / 2 {
      first = focus - cells[..<focus].countOfLast(columns: width / 4)
    }
    let isCutBefore = window.start + first > line.start
    let room = width - (isCutBefore ? 1 : 0)
    var end = cells.count
    if window.end < line.end || cells[first...].columns > room {
      end = first + cells[first...].countOfFirst(columns: room - 1)
    }

    let shown = cells[first..<end]
    var marks = shown.map { String(repeating: $0.isMarked ? "^" : " ", count: $0.columns) }.joined()
    if let last = marks.lastIndex(of: "^") {
      marks = String(marks[...last])
    } else {
      // What has no width, such as an empty place, is marked by the column where it stands.
      marks = String(repeating: " ", count: cells[first..<focus].columns) + "^"
    }
    words =
      (isCutBefore ? "…" : "") + shown.map(\.shown).joined()
      + (window.start + end < line.end ? "…" : "")
    self.marks = (isCutBefore ? " " : "") + marks
  }

  /// One cell for each scalar.
  private static func cells(of window: TextSpan, marking place: [TextSpan], in text: DraftText)
    -> [Cell]
  {
    var counter = ColumnCounter()
    var cells: [Cell] = []
    func add(_ shown: String, columns: Int) {
      let offset = window.start + cells.count
      cells.append(
        Cell(
          shown: shown, columns: columns,
          isMarked: place.contains { $0.start <= offset && offset < $0.end }))
    }
    _ = text[window].escaped(
      visible: { scalar in
        add(scalar.visible, columns: scalar.visible.utf8.count)
        return ""
      },
      show: { scalar in
        add(String(scalar), columns: counter.next(scalar))
        return ""
      })
    return cells
  }
}

/// A scalar as it is shown.
private struct Cell {
  let shown: String
  let columns: Int
  let isMarked: Bool
}

extension Collection<Cell> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }

  /// How many of the first cells fit into so many columns.
  fileprivate func countOfFirst(columns: Int) -> Int {
    var used = 0
    return prefix { cell in
      used += cell.columns
      return used <= columns
    }.count
  }
}

extension BidirectionalCollection<Cell> {
  /// How many of the last cells fit into so many columns, the first of them not one that combines
  /// with what is left out.
  fileprivate func countOfLast(columns: Int) -> Int {
    let count = reversed().countOfFirst(columns: columns)
    return suffix(count).drop { $0.columns == 0 }.count
  }
}
