/// Which rules an audit reports on. All rules that the policy has are applied whatever it says, so that
/// what is left is just what stands among all findings.
package struct FindingFilter: Hashable, Sendable {
  /// Everything is reported.
  package static let all = FindingFilter(reported: nil, ignored: [])

  /// The names of the rules; nil for all of them.
  private let reported: Set<String>?
  private let ignored: Set<String>

  private init(reported: Set<String>?, ignored: Set<String>) {
    self.reported = reported
    self.ignored = ignored
  }

  /// - Parameters:
  ///   - names: of the only rules to report on; empty for all. A former name will do.
  ///   - ignored: names of rules not to report on, whatever else is said of them.
  /// - Throws: `PolicyError.unknownRule`.
  package init(only names: [String], ignoring ignored: [String]) throws(PolicyError) {
    let only = try Self.rules(names)
    self.init(reported: only.isEmpty ? nil : only, ignored: try Self.rules(ignored))
  }

  private static func rules(_ names: [String]) throws(PolicyError) -> Set<String> {
    var found: Set<String> = []
    for name in names {
      guard let rule = RuleCatalogue.rule(named: name) else { throw .unknownRule(name) }
      found.insert(rule.name)
    }
    return found
  }

  /// Whether findings of the rule of that name are reported.
  package func keeps(_ rule: String) -> Bool {
    !ignored.contains(rule) && reported?.contains(rule) ?? true
  }
}
