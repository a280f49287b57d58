/// The numbers and choices of a policy that rules read. (Sourcing standards, 4: the defaults are those of
/// its table.)
package struct Thresholds: Hashable, Sendable {
  /// How many independent sources a proposition that could be disputed needs.
  package var minSources = 2
  /// How many it needs where the lead rests on it.
  package var minSourcesCentral = 2
  /// One authoritative source who was there and gives detail is enough.
  package var singleSourceException = false
  /// How many sentences behind a claim its attribution may stand.
  package var maxAttributionLag = 1
  /// A formula such as “not authorised to speak” is no reason for anonymity.
  package var boilerplateCountsAsMissing = false
  /// The rules on sourcing ask only about what could be disputed.
  package var contentiousOnly = true

  package init(
    minSources: Int = 2, minSourcesCentral: Int = 2, singleSourceException: Bool = false,
    maxAttributionLag: Int = 1, boilerplateCountsAsMissing: Bool = false,
    contentiousOnly: Bool = true
  ) {
    self.minSources = minSources
    self.minSourcesCentral = minSourcesCentral
    self.singleSourceException = singleSourceException
    self.maxAttributionLag = maxAttributionLag
    self.boilerplateCountsAsMissing = boilerplateCountsAsMissing
    self.contentiousOnly = contentiousOnly
  }

  package subscript(threshold: Threshold) -> ThresholdValue {
    switch threshold {
    case .minSources: .number(minSources)
    case .minSourcesCentral: .number(minSourcesCentral)
    case .singleSourceException: .flag(singleSourceException)
    case .maxAttributionLag: .number(maxAttributionLag)
    case .boilerplateCountsAsMissing: .flag(boilerplateCountsAsMissing)
    case .contentiousOnly: .flag(contentiousOnly)
    }
  }

  /// - Throws: `PolicyError.wrongValue` for a value of another type, or a number no page could keep to.
  mutating func set(_ threshold: Threshold, to value: ThresholdValue) throws(PolicyError) {
    switch (threshold, value) {
    case (.minSources, .number(let number)) where (1...99).contains(number): minSources = number
    case (.minSourcesCentral, .number(let number)) where (1...99).contains(number):
      minSourcesCentral = number
    case (.maxAttributionLag, .number(let number)) where (0...99).contains(number):
      maxAttributionLag = number
    case (.singleSourceException, .flag(let flag)): singleSourceException = flag
    case (.boilerplateCountsAsMissing, .flag(let flag)): boilerplateCountsAsMissing = flag
    case (.contentiousOnly, .flag(let flag)): contentiousOnly = flag
    default: throw .wrongValue(of: threshold, value)
    }
  }
}

/// The thresholds by the keys that a policy file has for them.
package enum Threshold: String, CaseIterable, Sendable {
  case minSources = "min_sources"
  case minSourcesCentral = "min_sources_central"
  case singleSourceException = "single_source_exception"
  case maxAttributionLag = "max_attribution_lag"
  case boilerplateCountsAsMissing = "boilerplate_counts_as_missing"
  case contentiousOnly = "contentious_only"

  /// What its value must be, for people.
  package var expected: String {
    switch self {
    case .minSources, .minSourcesCentral: "a number from 1 to 99"
    case .maxAttributionLag: "a number of sentences from 0 to 99"
    case .singleSourceException, .boilerplateCountsAsMissing, .contentiousOnly: "true or false"
    }
  }
}

/// What stands behind the key of a threshold.
package enum ThresholdValue: Hashable, Sendable, CustomStringConvertible {
  case number(Int)
  case flag(Bool)

  package var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    }
  }
}
