/// Text from outside, made safe for XML 1.0, within an element as within an attribute.
enum XMLText {
  /// Markup becomes references. What XML forbids, and what must not reach a page as it is, becomes a
  /// form that can be seen, `\u{1B}`; so no line ends in it.
  static func escaped(_ text: String) -> String {
    text.escaped(show: { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      // Outside the characters of XML 1.0 (2.2), as controls and halves of pairs are.
      case "\u{FFFE}", "\u{FFFF}": scalar.visible
      default: String(scalar)
      }
    })
  }
}
