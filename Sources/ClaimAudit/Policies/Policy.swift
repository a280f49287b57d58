package import ClaimModel

/// How much each rule weighs in one newsroom, and what its rules count as enough.
package struct Policy: Hashable, Sendable {
  package let name: String
  /// The name of the policy it changes; nil for the default.
  package let extends: String?
  /// What it is a reading of: edition and source, in a sentence.
  package let basis: String
  /// Rules that came after this version of the catalogue are off, so that an update never turns old
  /// work red unasked.
  package let catalogue: Setting<CatalogueVersion>
  /// Of a piece whose genre nobody gives.
  package let defaultGenre: Setting<Genre>
  /// By the name of the rule; every rule of the catalogue is in it. Nil is off.
  package let severities: [String: Setting<Severity?>]
  /// Where a genre differs; one entry for a rule in a genre at most. A rule that is off stays off.
  package let genreSeverities: [GenreSeverity]
  package let thresholds: Thresholds
  /// Of the thresholds that were set after the default.
  let thresholdOrigins: [Threshold: Origin]
  package let wordChanges: [WordClass: Setting<WordChange>]
  /// Of everything above that changes a finding: not of names and origins, so that a report can be made
  /// again whatever the policy was called.
  package let digest: Digest

  /// How much a finding of the rule weighs under this policy in a piece of some genre, before the rule
  /// raises it; nil when the rule is off.
  package func severity(of rule: AuditRule, in genre: Genre = .news) -> Severity? {
    // A rule that is not in the catalogue is being tried out.
    let own = rule.metadata.since > catalogue.value ? nil : rule.metadata.severity
    guard let severity = severities[rule.name].map(\.value) ?? own else { return nil }
    let inGenre = genreSeverities.first { $0.genre == genre && $0.rule == rule.name }
    return inGenre.map(\.severity.value) ?? severity
  }

  /// Where the value of a threshold was set.
  package func origin(of threshold: Threshold) -> Origin {
    thresholdOrigins[threshold] ?? .preset("default")
  }

  /// The words for a severity in a policy, `off` for none.
  static let severityWords = Severity.allCases.map(\.rawValue) + ["off"]
}

/// How much a rule weighs in pieces of one genre; nil is off.
package struct GenreSeverity: Hashable, Sendable {
  package let genre: Genre
  /// Its name.
  package let rule: String
  package let severity: Setting<Severity?>
}

/// A value of a policy, and where it comes from.
package struct Setting<Value: Sendable>: Sendable {
  package let value: Value
  package let origin: Origin

  package init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

extension Setting: Equatable where Value: Equatable {}
extension Setting: Hashable where Value: Hashable {}

/// Where a value of a policy was set.
package enum Origin: Hashable, Sendable, CustomStringConvertible {
  /// It is the severity that the rule itself has.
  case own
  /// The rule came after the version of the catalogue that the policy keeps to.
  case pinned(CatalogueVersion)
  case preset(String)
  case file(String)

  package var description: String {
    switch self {
    case .own: "the rule's own"
    case .pinned(let version): "newer than catalogue \(version)"
    case .preset(let name): "preset \(name)"
    case .file(let path): "file \(path)"
    }
  }
}

extension Policy {
  /// - Parameter changed: the severities that a preset or a file chose; the other rules keep their own,
  ///   and are off where they came after the catalogue.
  init(
    name: String, extends: String?, basis: String, catalogue: Setting<CatalogueVersion>,
    defaultGenre: Setting<Genre>, changed: [String: Setting<Severity?>],
    genreSeverities: [GenreSeverity], thresholds: Thresholds,
    thresholdOrigins: [Threshold: Origin], wordChanges: [WordClass: Setting<WordChange>]
  ) {
    var severities: [String: Setting<Severity?>] = [:]
    for rule in RuleCatalogue.rules {
      let isNew = rule.metadata.since > catalogue.value
      let own =
        isNew ? Setting(nil, .pinned(catalogue.value)) : Setting(rule.metadata.severity, .own)
      let chosen = changed[rule.name]
      // What a preset says of a rule that came later is no choice of the newsroom that pins.
      let isChosen = if isNew, case .preset = chosen?.origin { false } else { true }
      severities[rule.name] = isChosen ? chosen ?? own : own
    }
    self.name = name
    self.extends = extends
    self.basis = basis
    self.catalogue = catalogue
    self.defaultGenre = defaultGenre
    self.severities = severities
    self.genreSeverities = genreSeverities
    self.thresholds = thresholds
    self.thresholdOrigins = thresholdOrigins
    self.wordChanges = wordChanges
    digest = Self.digest(
      defaultGenre: defaultGenre.value, severities, genreSeverities, thresholds, wordChanges)
  }
}

extension Policy {
  private static func digest(
    defaultGenre: Genre, _ severities: [String: Setting<Severity?>],
    _ genreSeverities: [GenreSeverity], _ thresholds: Thresholds,
    _ wordChanges: [WordClass: Setting<WordChange>]
  ) -> Digest {
    func word(_ severity: Setting<Severity?>) -> String { severity.value?.rawValue ?? "off" }
    var fields = severities.map { "any \($0.key) \(word($0.value))" }.sorted()
    fields += genreSeverities.map { "\($0.genre.rawValue) \($0.rule) \(word($0.severity))" }
      .sorted()
    fields.append("default-genre \(defaultGenre.rawValue)")
    fields += Threshold.allCases.map { "\($0.rawValue) \(thresholds[$0])" }
    for kind in WordClass.allCases {
      guard let change = wordChanges[kind]?.value else { continue }
      fields += change.added.map { "\(kind.rawValue) + \($0)" }
      fields += change.removed.map { "\(kind.rawValue) - \($0)" }
    }
    return Digest(ofFields: fields.map { Array($0.utf8) })
  }
}
