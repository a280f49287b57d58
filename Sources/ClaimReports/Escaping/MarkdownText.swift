/// Text from outside, made safe for a place in a Markdown page: it is read as the words it holds and
/// never as markup, link, HTML, math or the end of a table cell. (CommonMark 0.31 and GitHub's
/// additions to it.) White space becomes single blanks, as it does when a page is shown.
package enum MarkdownText {
  /// For anywhere within a line: prose, the cell of a table, a heading.
  package static func inline(_ text: String) -> String {
    var previous: Unicode.Scalar = " "
    var wCount = 0
    return text.withSingleBlanks.escaped(visible: { "\\" + $0.visible }) { scalar in
      defer {
        previous = scalar
        wCount = scalar == "w" || scalar == "W" ? wCount + 1 : 0
      }
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#", "{", "^":
        return "\\" + String(scalar)
      // GitHub makes links of bare addresses; what it looks for is broken up.
      case "/" where previous == ":", "." where wCount >= 3:
        return "\\" + String(scalar)
      case "@" where previous != "@":
        return "`@`"
      default:
        return String(scalar)
      }
    }
  }

  /// For the start of a line, where more has a meaning.
  package static func line(_ text: String) -> String {
    let safe = inline(text).unicodeScalars.drop { $0 == " " }
    let digits = safe.prefix { ("0"..."9").contains($0) }
    let rest = safe.dropFirst(digits.count)
    let starts: [Unicode.Scalar] = digits.isEmpty ? ["-", "+", "=", ":"] : [".", ")"]
    let isMarker = rest.first.map(starts.contains) ?? false
    return String(digits) + (isMarker ? "\\" : "") + String(rest)
  }

  /// As code, for anywhere but the cell of a table.
  package static func code(_ text: String) -> String {
    let words = text.withSingleBlanks.escaped()
    let runs = words.unicodeScalars.split { $0 != "`" }.map(\.count)
    let marks = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    // A blank on both sides is taken off when the page is shown, but not from blanks alone.
    let needsBlank = !runs.isEmpty || words.unicodeScalars.first == " " && words != " "
    let blank = needsBlank || words.isEmpty ? " " : ""
    return marks + blank + words + blank + marks
  }
}
