import ClaimModel

/// What the published rules of five organisations justify, as we read them, with a default and a strict
/// union of them all. The tables are those of section 4 of the sourcing standards, and a test compares
/// them with it. None of these organisations has endorsed its column or is described by it as it works
/// today: every edition is the one that was read.
extension Policy {
  /// In the order of the columns.
  package static let presetNames = ["default", "ap", "reuters", "nyt", "bbc", "guardian", "strict"]

  /// What each rule says of itself, with the thresholds of the standards.
  package static let `default` = Policy(.default)

  /// - Throws: `PolicyError.unknownPreset`.
  package static func preset(named name: String) throws(PolicyError) -> Policy {
    guard let preset = presets.first(where: { $0.name == name }) else { throw .unknownPreset(name) }
    return preset.name == "default" ? .default : Policy(preset)
  }

  private init(_ preset: Preset) {
    let base = Preset.default
    let isDefault = preset.name == base.name
    var origins: [Threshold: Origin] = [:]
    for threshold in Threshold.allCases
    where preset.thresholds[threshold] != base.thresholds[threshold] {
      origins[threshold] = .preset(preset.name)
    }
    self.init(
      name: preset.name, extends: isDefault ? nil : base.name, basis: preset.basis,
      catalogue: Setting(RuleCatalogue.version, .preset(base.name)),
      defaultGenre: Setting(.news, .preset(base.name)),
      // The default's column is what the rules say of themselves.
      changed: isDefault ? [:] : preset.changes,
      genreSeverities: preset.relaxesGenres ? Preset.relaxations : [],
      thresholds: preset.thresholds, thresholdOrigins: origins, wordChanges: [:])
  }

  private static let presets: [Preset] = [
    .default,
    Preset(
      name: "ap",
      basis: """
        Our reading of rules that the Associated Press has published: When is it OK to use anonymous \
        sources?, on its blog; News Values and Principles, in copies; its statement for APME, 2009. It is \
        not the agency's own policy.
        """,
      thresholds: Thresholds(singleSourceException: true, maxAttributionLag: 0)),
    Preset(
      name: "reuters",
      basis: """
        Our reading of the Reuters Handbook of Journalism, online edition: Accuracy, and in copies The \
        Essentials of Reuters Sourcing. It is not the agency's own policy.
        """,
      thresholds: Thresholds()),
    Preset(
      name: "nyt",
      basis: """
        Our reading of what The New York Times has published on unnamed sources: the policy of 2004, the \
        memo of 2010 and the guidelines of 2016, in copies and reports. It is not the paper's own policy.
        """,
      thresholds: Thresholds(
        minSources: 1, singleSourceException: true, boilerplateCountsAsMissing: true)),
    Preset(
      name: "bbc",
      basis: """
        Our reading of the BBC Editorial Guidelines, edition of 2019 and earlier pages on gathering \
        material and reporting allegations. It is not the broadcaster's own policy; a later edition exists.
        """,
      thresholds: Thresholds(singleSourceException: true)),
    Preset(
      name: "guardian",
      basis: """
        Our reading of the Guardian's guidelines on anonymous sources as its readers' editor quoted them in \
        2014 and 2015, and of its social audit of 2004. It is not the paper's own policy.
        """,
      thresholds: Thresholds()),
    Preset(
      name: "strict",
      basis: "The union of the other presets, nothing relaxed. It is nobody's policy.",
      thresholds: Thresholds(
        minSourcesCentral: 3, maxAttributionLag: 0, boilerplateCountsAsMissing: true,
        contentiousOnly: false), relaxesGenres: false),
  ]
}

/// One column of the tables.
private struct Preset {
  let name: String
  /// Edition and source.
  let basis: String
  let thresholds: Thresholds
  /// In an analysis the relaxed rules are information alone. The tables say nothing of opinion, which is
  /// held to no more than an analysis.
  var relaxesGenres = true

  static let `default` = Preset(
    name: "default",
    basis: """
      Our own judgment of what the published standards of several newsrooms have in common, as read in \
      2026. It is no newsroom's policy.
      """,
    thresholds: Thresholds())

  static let relaxations = [Genre.analysis, .opinion].flatMap { genre in
    ["opinion-as-fact", "intent-as-fact"].map {
      GenreSeverity(genre: genre, rule: $0, severity: Setting(.info, .preset("default")))
    }
  }

  /// Where its column differs from what the rules say of themselves.
  var changes: [String: Setting<Severity?>] {
    let column = 2 * Policy.presetNames.firstIndex(of: name)!
    let severities = Dictionary(uniqueKeysWithValues: Self.table).mapValues { letters -> Severity in
      switch Array(letters.utf8)[column] {
      case UInt8(ascii: "E"): .error
      case UInt8(ascii: "W"): .warning
      default: .info
      }
    }
    let changed = RuleCatalogue.rules.map(\.metadata).compactMap { rule in
      severities[rule.name].flatMap { $0 == rule.severity ? nil : (rule.name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: changed).mapValues { Setting($0, .preset(name)) }
  }

  /// E error, W warning, I info, in the order of `Policy.presetNames`.
  private static let table: [(rule: String, severities: String)] = [
    ("unattributed-claim", "E E E E E E E"),
    ("opinion-as-fact", "W W W W W W E"),
    ("intent-as-fact", "E E E E E W E"),
    ("attribution-placement", "W W W I I I E"),
    ("state-media-unlabelled", "E E E E E W E"),
    ("legal-conclusion-unsourced", "W W E W W W E"),
    ("anonymous-source", "I W W W W I W"),
    ("vague-attribution", "E E E E E E E"),
    ("agentless-attribution", "E E E W W W E"),
    ("anonymity-reason-missing", "E E I W W I E"),
    ("anonymous-opinion", "E E W E W W E"),
    ("anonymous-pejorative", "E E E E E E E"),
    ("anonymous-direct-quote", "W W W E W W E"),
    ("anonymous-lead", "E E W E E W E"),
    ("descriptor-too-thin", "W W W W W W E"),
    ("plural-source-mismatch", "E E E E E E E"),
    ("single-source", "W E W W W W E"),
    ("single-anonymous-allegation", "E E E E E E E"),
    ("state-media-only", "W W W W W W E"),
    ("unverified-not-disclosed", "W W W W E W E"),
    ("contrary-evidence-ignored", "E W W W E W E"),
    ("relay-not-original", "W W W W W I E"),
    ("report-not-located", "E E W E W W E"),
    ("certainty-escalation", "E E E E E E E"),
    ("loaded-language", "W W W W W W E"),
    ("own-voice-speculation", "W E W W W I E"),
    ("stacked-hedges", "I I I I I I W"),
    ("loaded-verb", "W I W I I I W"),
    ("vague-quantity", "I I I I W I W"),
    ("relative-date", "W I I I I I W"),
    ("interest-undisclosed", "W E W E W W E"),
    ("other-side-missing", "W E E W E W E"),
  ]
}
