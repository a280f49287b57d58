/// What other programs keep at the very start of a Markdown file: in YAML between lines of `---`, or in TOML
/// between lines of `+++`.
extension Layout {
  /// The line after the front matter; nil where there is none.
  var frontMatterEnd: Int? {
    guard let first = lines.first, text(first.line) == "---" || text(first.line) == "+++" else {
      return nil
    }
    let mark = text(first.line)
    return lines.indices.dropFirst().prefix(200).first { text(lines[$0].line) == mark }
      .map { $0 + 1 }
  }

  /// The value of a key without quotation marks around it; nil where there is none, or it is empty.
  func frontMatterValue(of key: String) -> Line? {
    guard let end = frontMatterEnd else { return nil }
    let blanks: Set<UInt8> = [32, 9]
    let quotes = blanks.union([UInt8(ascii: "\""), UInt8(ascii: "'")])
    let sign = UInt8(ascii: text(lines[0].line) == "---" ? ":" : "=")
    for (line, _) in lines[..<end] where bytes[line.start..<line.end].starts(with: key.utf8) {
      let rest = bytes[(line.start + key.utf8.count)..<line.end].drop { blanks.contains($0) }
      guard rest.first == sign else { continue }
      let words = rest.dropFirst()
      guard let first = words.firstIndex(where: { !quotes.contains($0) }),
        let last = words.lastIndex(where: { !quotes.contains($0) })
      else { continue }
      let start = drop(first - line.start, of: line)
      return Line(start: start.start, end: last + 1, scalarStart: start.scalarStart)
    }
    return nil
  }
}
