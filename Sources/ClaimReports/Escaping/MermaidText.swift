/// Text from outside, made safe for a quoted label of Mermaid's language: marks that could end the label,
/// or that Mermaid or a browser reads as markup, stand as numbers between `#` and `;`.
package enum MermaidText {
  private static let marks: Set<Unicode.Scalar> = [
    "\"", "#", ";", "<", ">", "&", "`", "\\", "%", "|", "[", "]", "{", "}", "(", ")", "$", "*", "_",
    "~", "@", ":", "/",
  ]

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { marks.contains($0) ? "#\($0.value);" : "\($0)" }.joined()
  }

  /// With its quotation marks.
  package static func quoted(_ text: String) -> String {
    "\""
      + text.withSingleBlanks.escaped(
        visible: { escaped($0.visible) }, show: { escaped(String($0)) })
      + "\""
  }
}
