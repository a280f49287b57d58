import ClaimModel

/// A number and what it counts, the noun plural unless there is one.
package func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}

/// “a”, “a and b”, “a, b and c”.
func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}

/// Everything up to the first full stop, or the whole text.
func firstSentence(_ text: String) -> String {
  let parts = text.split(separator: ". ", maxSplits: 1)
  return parts.count > 1 ? parts[0] + "." : text
}

extension String {
  /// At most so many scalars, the last of them `…` where something was cut.
  func shortened(to limit: Int) -> String {
    let kept = unicodeScalars.prefix(limit)
    guard kept.endIndex < unicodeScalars.endIndex else { return self }
    return String(kept.dropLast()) + "…"
  }
}

extension Severity {
  /// As it is counted in a sentence: a finding that is inventory is a note.
  var noun: String { self == .info ? "note" : rawValue }
}

/// How many findings weigh how much, in words, the gravest first: “2 errors, 1 note”.
func counted(_ severities: [Severity: Int]) -> [String] {
  Severity.allCases.compactMap { severity in
    severities[severity].flatMap { $0 > 0 ? count($0, severity.noun) : nil }
  }
}
