/// One person's value on one scale. Named so that its uid has a type; what the ledger holds of one is
/// `LoggedAssessment`.
package enum Assessment {}

/// What is assessed. The four are never merged (sourcing standards, 2.1).
package enum Dimension: String, CaseIterable, Sendable, Codable {
  /// What the record of a source is.
  case reliability
  /// How well an item is supported by others.
  case credibility
  /// How probable it is that something is so.
  case likelihood
  /// How good our basis for a judgement is.
  case confidence

  /// The scales on which it is given; the first is taken where nobody names one, except for likelihood.
  package var scales: [AssessmentScale] {
    switch self {
    case .reliability, .credibility: [.admiralty]
    case .likelihood, .confidence: [.icd203, .phia, .ipcc]
    }
  }

  /// The kinds of rows that it can be said of.
  package var targets: [HandleKind] {
    switch self {
    case .reliability: [.source]
    case .credibility: [.line, .claim]
    case .likelihood, .confidence: [.claim]
    }
  }
}

/// A published scale with its native values.
package enum AssessmentScale: String, CaseIterable, Sendable, Codable {
  /// STANAG 2511 (sourcing standards, 2.5).
  case admiralty
  /// US Intelligence Community Directive 203.
  case icd203 = "icd-203"
  /// The probability yardstick of the UK's Professional Head of Intelligence Assessment.
  case phia
  /// The Intergovernmental Panel on Climate Change, fifth and sixth reports.
  case ipcc

  /// Its values for a dimension, in the scale's own order; empty where it has none. (Sourcing standards,
  /// 2.3 to 2.5.)
  package func steps(_ dimension: Dimension) -> [String] {
    switch (self, dimension) {
    case (.admiralty, .reliability): ["A", "B", "C", "D", "E", "F"]
    case (.admiralty, .credibility): ["1", "2", "3", "4", "5", "6"]
    case (.icd203, .likelihood):
      [
        "almost-no-chance", "very-unlikely", "unlikely", "roughly-even-chance", "likely",
        "very-likely", "almost-certain",
      ]
    case (.phia, .likelihood):
      [
        "remote-chance", "highly-unlikely", "unlikely", "realistic-possibility", "likely",
        "highly-likely", "almost-certain",
      ]
    case (.ipcc, .likelihood):
      [
        "exceptionally-unlikely", "extremely-unlikely", "very-unlikely", "unlikely",
        "about-as-likely-as-not", "more-likely-than-not", "likely", "very-likely",
        "extremely-likely", "virtually-certain",
      ]
    case (.icd203, .confidence), (.phia, .confidence): ["low", "moderate", "high"]
    case (.ipcc, .confidence): ["very-low", "low", "medium", "high", "very-high"]
    default: []
    }
  }
}

/// An assessment in the ledger.
package struct LoggedAssessment: Hashable, Sendable {
  package let id: ID<Assessment>
  /// The claim, source or evidence line.
  package let target: Handle
  package let dimension: Dimension
  package let scale: AssessmentScale
  /// As the scale has it.
  package let value: String
  /// Why, in the person's words.
  package let rationale: String
  /// Who made it, and when.
  package let assessor: String
  package let time: Timestamp
  /// The same person has made a newer one of the same target and dimension.
  package let isSuperseded: Bool

  package init(
    id: ID<Assessment>, target: Handle, dimension: Dimension, scale: AssessmentScale,
    value: String, rationale: String, assessor: String, time: Timestamp, isSuperseded: Bool
  ) {
    self.id = id
    self.target = target
    self.dimension = dimension
    self.scale = scale
    self.value = value
    self.rationale = rationale
    self.assessor = assessor
    self.time = time
    self.isSuperseded = isSuperseded
  }

  /// F and 6 say that nobody can judge: they are no middle value.
  package var isJudgement: Bool { scale != .admiralty || value != "F" && value != "6" }
}
