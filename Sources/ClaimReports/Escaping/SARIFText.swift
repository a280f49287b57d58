/// Text from outside, made safe for a message string of SARIF, before JSON's own escapes.
enum SARIFText {
  /// Braces are doubled, since single ones are placeholders (SARIF 2.1.0, 3.11.5). `[a](b)` would be
  /// a link (3.11.6), and a blank before the parenthesis breaks it for every reader of the format.
  /// What must not be shown as it is becomes a form that can be seen.
  static func message(_ text: String) -> String {
    var previous: Unicode.Scalar = " "
    return TerminalText.escaped(text).escaped(show: { scalar in
      defer { previous = scalar }
      switch scalar {
      case "{", "}": return "\(scalar)\(scalar)"
      case "(" where previous == "]": return " ("
      default: return String(scalar)
      }
    })
  }
}
