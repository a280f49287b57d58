/// Colours and weights for a terminal, or none. They never say anything that words do not say too.
package struct Ink: Sendable {
  private let isOn: Bool

  /// - Parameter isOn: whether the stream is a terminal that shows them.
  package init(isOn: Bool) { self.isOn = isOn }

  /// What a text can look like, by its number (ECMA-48, 8.3.117).
  enum Look: Int {
    case bold = 1
    case red = 31
    case yellow = 33
    case blue = 34
  }

  /// - Parameter text: already escaped.
  func callAsFunction(_ text: String, _ look: Look) -> String {
    isOn ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }
}
