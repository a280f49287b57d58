/// Text from outside, made safe for a cell of tab-separated values, which end in a spreadsheet sooner or later.
enum TSVText {
  /// A tab is `\t`, a line end `\n` or `\r`, a backslash `\\`, and what must not be shown as it is stands in the
  /// form `\u{1B}`. In front of what a spreadsheet would take for a formula or for a quotation of several cells
  /// stands an apostrophe, and in front of an apostrophe another one, so that all of it can be turned back.
  /// (OWASP, “CSV Injection”; full-width forms are read alike in East Asia.)
  static func cell(_ text: String) -> String {
    let safe = text.escaped(visible: visible) { $0 == "\\" ? "\\\\" : String($0) }
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\"", "'":
      return "'" + safe
    default: return safe
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: scalar.visible
    }
  }
}
