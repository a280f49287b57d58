/// Text from outside, made safe for a workflow command of GitHub Actions, `::error file=a,line=1::b`.
/// (The runner's own escapes: `actions/toolkit`, `packages/core/src/command.ts`.) The runner turns the
/// escapes back before it shows a message, so what must not be shown as it is becomes a form that can
/// be seen, `\u{1B}`.
enum WorkflowText {
  /// For the message, after the second `::`.
  static func message(_ text: String) -> String {
    text.escaped(visible: visible) { $0 == "%" ? "%25" : String($0) }
  }

  /// For the value of a property, which ends at a comma or at `::`.
  static func property(_ text: String) -> String {
    text.escaped(visible: visible) { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\r": "%0D"
    case "\n": "%0A"
    default: scalar.visible
    }
  }
}
