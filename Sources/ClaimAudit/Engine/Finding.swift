package import ClaimModel

/// What a rule found in one place. It holds places and words of the vocabularies, never sentences,
/// so that whatever is printed of it comes from the redacted dossier.
package struct Finding: Hashable, Sendable {
  /// The name of the rule.
  package let rule: String
  package let severity: Severity
  package let subject: Reference
  /// In reading order; never empty.
  package let place: [TextSpan]
  /// What the rule's message names, and more for whoever reads findings by program.
  package let arguments: [String: FindingArgument]
  package let fingerprint: Fingerprint
}

/// A value that a finding hands to its message.
package enum FindingArgument: Hashable, Sendable {
  /// The words at these places.
  case spans([TextSpan])
  /// A value of a closed vocabulary, such as a level.
  case word(String)
  /// How many.
  case number(Int)
}
