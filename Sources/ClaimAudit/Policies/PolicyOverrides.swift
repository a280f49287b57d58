import ClaimModel

/// Where a newsroom differs from the policy it extends, in the words of a policy file; nothing in it is
/// checked before a policy is made of it.
package struct PolicyOverrides: Hashable, Sendable {
  /// Nil leaves what the policy says that is extended.
  package var basis: String?
  /// The version of the catalogue to keep to; nil leaves it.
  package var catalogue: String?
  /// Nil leaves it.
  package var defaultGenre: String?
  /// `error`, `warning`, `info` or `off` by the name of a rule; a former name will do.
  package var severities: [String: String] = [:]
  /// The same by genre.
  package var severitiesByGenre: [String: [String: String]] = [:]
  /// By their keys.
  package var thresholds: [String: ThresholdValue] = [:]
  /// By the names of the classes.
  package var words: [String: WordChange] = [:]

  package init() {}
}

extension Policy {
  /// - Parameters:
  ///   - extending: what holds wherever the overrides say nothing.
  ///   - origin: of the overrides.
  /// - Throws: `PolicyError` for the first name, in alphabetical order, that there is not, and for a
  ///   value that no threshold can have.
  package init(
    name: String, extending base: Policy, _ overrides: PolicyOverrides, from origin: Origin
  ) throws(PolicyError) {
    let catalogue = try overrides.catalogue.map { text throws(PolicyError) in
      guard let version = CatalogueVersion(text), version <= RuleCatalogue.version else {
        throw .unknownCatalogue(text)
      }
      return Setting(version, origin)
    }
    let severities = try Self.severities(overrides.severities, from: origin)
    var inGenres = base.genreSeverities
    for (word, changes) in overrides.severitiesByGenre.sorted(by: { $0.key < $1.key }) {
      guard let genre = Genre(rawValue: word) else { throw .unknownGenre(word) }
      let changes = try Self.severities(changes, from: origin)
      inGenres.removeAll { $0.genre == genre && changes[$0.rule] != nil }
      inGenres += changes.map { GenreSeverity(genre: genre, rule: $0.key, severity: $0.value) }
    }
    var (thresholds, origins) = (base.thresholds, base.thresholdOrigins)
    for (key, value) in overrides.thresholds.sorted(by: { $0.key < $1.key }) {
      guard let threshold = Threshold(rawValue: key) else { throw .unknownThreshold(key) }
      try thresholds.set(threshold, to: value)
      origins[threshold] = origin
    }
    var words = base.wordChanges
    for (key, change) in overrides.words.sorted(by: { $0.key < $1.key }) {
      guard let kind = WordClass(rawValue: key) else { throw .unknownWordClass(key) }
      words[kind] = Setting(words[kind]?.value.followed(by: change) ?? change, origin)
    }
    let genre = try overrides.defaultGenre.map { word throws(PolicyError) in
      guard let genre = Genre(rawValue: word) else { throw .unknownGenre(word) }
      return Setting(genre, origin)
    }
    self.init(
      name: name, extends: base.name, basis: overrides.basis ?? base.basis,
      catalogue: catalogue ?? base.catalogue, defaultGenre: genre ?? base.defaultGenre,
      changed: base.severities.filter { $0.value.origin.isChoice }.merging(severities) { $1 },
      genreSeverities: inGenres, thresholds: thresholds, thresholdOrigins: origins,
      wordChanges: words)
  }

  private static func severities(_ words: [String: String], from origin: Origin)
    throws(PolicyError) -> [String: Setting<Severity?>]
  {
    var severities: [String: Setting<Severity?>] = [:]
    for (name, word) in words.sorted(by: { $0.key < $1.key }) {
      guard let rule = RuleCatalogue.rule(named: name) else { throw .unknownRule(name) }
      guard severityWords.contains(word) else { throw .unknownSeverity(word, rule: rule.name) }
      severities[rule.name] = Setting(Severity(rawValue: word), origin)
    }
    return severities
  }
}

extension Origin {
  /// Whether a preset or a file said so.
  fileprivate var isChoice: Bool {
    switch self {
    case .own, .pinned: false
    case .preset, .file: true
    }
  }
}
