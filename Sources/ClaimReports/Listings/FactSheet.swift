import ClaimModel

/// Names and values, a line each, for a terminal.
enum FactSheet {
  /// - Parameter value: not yet escaped.
  static func line(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 13 - name.utf8.count))
      + TerminalText.escaped(value.withSingleBlanks) + "\n"
  }

  /// Nothing where there is no value.
  static func line(_ name: String, ifAny value: String?) -> String {
    value.map { line(name, $0) } ?? ""
  }

  static func listed(_ handles: [Handle]) -> String {
    handles.map(\.description).joined(separator: ", ")
  }
}
