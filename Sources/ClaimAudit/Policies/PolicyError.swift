import ClaimModel

/// Why there can be no such policy.
package enum PolicyError: Explained, Hashable {
  case unknownPreset(String)
  case unknownRule(String)
  case unknownThreshold(String)
  case unknownWordClass(String)
  case unknownGenre(String)
  /// A severity that is none of error, warning, info and off, for a rule.
  case unknownSeverity(String, rule: String)
  case wrongValue(of: Threshold, ThresholdValue)
  /// A version of the catalogue that is none, or newer than the program's.
  case unknownCatalogue(String)

  package var what: String {
    switch self {
    case .unknownPreset(let name): "there is no policy ‘\(name)’"
    case .unknownRule(let name): "there is no rule ‘\(name)’"
    case .unknownThreshold(let key): "there is no threshold ‘\(key)’"
    case .unknownWordClass(let name): "there is no class of words ‘\(name)’"
    case .unknownGenre(let name): "there is no genre ‘\(name)’"
    case .unknownSeverity(let word, let rule): "‘\(word)’ is no severity for \(rule)"
    case .wrongValue(let threshold, let value): "\(threshold.rawValue) cannot be \(value)"
    case .unknownCatalogue(let version):
      "‘\(version)’ is no version of the catalogue of rules up to \(RuleCatalogue.version)"
    }
  }

  package var remedy: String {
    switch self {
    case .unknownPreset(let name): Self.choose(name, among: Policy.presetNames)
    case .unknownRule(let name):
      RuleCatalogue.nearest(to: name).map { "write \($0), or run whosays rules for all of them" }
        ?? "run whosays rules for all of them"
    case .unknownThreshold(let key): Self.choose(key, among: Threshold.allCases.map(\.rawValue))
    case .unknownWordClass(let name): Self.choose(name, among: WordClass.allCases.map(\.rawValue))
    case .unknownGenre(let name): Self.choose(name, among: Genre.allCases.map(\.rawValue))
    case .unknownSeverity(let word, _): Self.choose(word, among: Policy.severityWords)
    case .wrongValue(let threshold, _): "write \(threshold.expected)"
    case .unknownCatalogue: "write a version such as \(RuleCatalogue.version)"
    }
  }

  private static func choose(_ name: String, among names: [String]) -> String {
    nearest(to: name, among: names).map { "write \($0)" }
      ?? "write one of \(names.joined(separator: ", "))"
  }
}
