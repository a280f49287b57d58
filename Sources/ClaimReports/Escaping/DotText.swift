/// Text from outside, made safe for a quoted string of Graphviz' language (graphviz.org/doc/info/lang.html):
/// it is read as the words it holds, and never ends the string or asks for a line or a name to be put in.
package enum DotText {
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
  }

  /// With its quotation marks.
  package static func quoted(_ text: String) -> String {
    "\""
      + text.withSingleBlanks.escaped(
        visible: { escaped($0.visible) }, show: { escaped(String($0)) })
      + "\""
  }
}
