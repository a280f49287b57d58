package import ClaimAudit
import ClaimModel

/// All that holds under a policy, each value with where it was set.
package enum PolicyPage {
  /// For people: what it is, then a table a kind of value.
  package static func text(_ policy: Policy) -> String {
    let extends = policy.extends.map { ", extends \($0)" } ?? ""
    return TerminalText.escaped("\(policy.name)\(extends)") + "\n"
      + TerminalText.wrapped(
        TerminalText.escaped(policy.basis), width: 80, first: "  ", rest: "  ")
      + "  \(policy.digest)\n\n"
      + [general(policy), rules(policy), genres(policy), thresholds(policy), words(policy)]
      .filter { $0.count > 1 }.map(TextTable.render).joined(separator: "\n")
  }

  private static func general(_ policy: Policy) -> [[String]] {
    [
      ["SETTING", "VALUE", "SET BY"],
      ["catalogue", "\(policy.catalogue.value)", "\(policy.catalogue.origin)"],
      ["default_genre", policy.defaultGenre.value.rawValue, "\(policy.defaultGenre.origin)"],
    ]
  }

  private static func rules(_ policy: Policy) -> [[String]] {
    [["RULE", "SEVERITY", "SET BY"]]
      + RuleCatalogue.rules.compactMap { rule in
        policy.severities[rule.name].map { [rule.name, word($0), "\($0.origin)"] }
      }
  }

  private static func genres(_ policy: Policy) -> [[String]] {
    [["GENRE", "RULE", "SEVERITY", "SET BY"]]
      + inOrder(policy.genreSeverities).map {
        [$0.genre.rawValue, $0.rule, word($0.severity), "\($0.severity.origin)"]
      }
  }

  private static func thresholds(_ policy: Policy) -> [[String]] {
    [["THRESHOLD", "VALUE", "SET BY"]]
      + Threshold.allCases.map {
        [$0.rawValue, "\(policy.thresholds[$0])", "\(policy.origin(of: $0))"]
      }
  }

  private static func words(_ policy: Policy) -> [[String]] {
    [["WORDS", "CHANGE", "SET BY"]]
      + WordClass.allCases.flatMap { kind -> [[String]] in
        guard let change = policy.wordChanges[kind] else { return [] }
        let changes = change.value.added.map { "+ \($0)" } + change.value.removed.map { "- \($0)" }
        return changes.map { [kind.rawValue, $0, "\(change.origin)"] }
      }
  }

  private static func word(_ severity: Setting<Severity?>) -> String {
    severity.value?.rawValue ?? "off"
  }

  /// Only rules that the program has: a preset may speak of one that is still to come.
  private static func inOrder(_ severities: [GenreSeverity]) -> [GenreSeverity] {
    severities.filter { RuleCatalogue.rule(named: $0.rule) != nil }
      .sorted { ($0.genre.rawValue, $0.rule) < ($1.genre.rawValue, $1.rule) }
  }

  // MARK: For programs

  /// A document in the form `whosays.policy/1`, with the same values.
  package static func json(_ policy: Policy) -> String {
    CanonicalJSON.document(
      "whosays.policy/1",
      Document(
        name: policy.name, extends: policy.extends, basis: policy.basis, digest: policy.digest,
        catalogue: Entry(policy.catalogue.value.description, policy.catalogue.origin),
        defaultGenre: Entry(policy.defaultGenre.value.rawValue, policy.defaultGenre.origin),
        rules: policy.severities.mapValues { Entry(word($0), $0.origin) },
        genres: Dictionary(grouping: inOrder(policy.genreSeverities), by: \.genre.rawValue)
          .mapValues { severities in
            Dictionary(
              uniqueKeysWithValues: severities.map {
                ($0.rule, Entry(word($0.severity), $0.severity.origin))
              })
          },
        thresholds: Dictionary(
          uniqueKeysWithValues: Threshold.allCases.map {
            ($0.rawValue, Entry(policy.thresholds[$0].description, policy.origin(of: $0)))
          }),
        words: Dictionary(
          uniqueKeysWithValues: policy.wordChanges.map {
            ($0.key.rawValue, WordsEntry($0.value))
          })))
  }

  private struct Document: Encodable {
    let name: String
    let extends: String?
    let basis: String
    let digest: Digest
    let catalogue: Entry
    let defaultGenre: Entry
    let rules: [String: Entry]
    let genres: [String: [String: Entry]]
    let thresholds: [String: Entry]
    let words: [String: WordsEntry]
  }

  /// A value in the words of a policy file, and where it was set.
  private struct Entry: Encodable {
    let value: String
    let setBy: String

    init(_ value: String, _ origin: Origin) {
      self.value = value
      setBy = origin.description
    }
  }

  private struct WordsEntry: Encodable {
    let add: [String]
    let remove: [String]
    let setBy: String

    init(_ change: Setting<WordChange>) {
      (add, remove) = (change.value.added, change.value.removed)
      setBy = change.origin.description
    }
  }
}
