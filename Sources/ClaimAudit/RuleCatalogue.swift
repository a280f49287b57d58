import ClaimModel

/// Every rule there is.
package enum RuleCatalogue {
  /// The version of the program that has just these rules; raised with every release that adds one.
  package static let version: CatalogueVersion = "0.1.0"

  /// In alphabetical order of their names.
  package static let rules: [AuditRule] = [
    .agentlessAttribution,
    .anonymityReasonMissing,
    .anonymousDirectQuote,
    .anonymousLead,
    .anonymousOpinion,
    .anonymousPejorative,
    .anonymousSource,
    .attributionPlacement,
    .certaintyEscalation,
    .descriptorTooThin,
    .intentAsFact,
    .interestUndisclosed,
    .legalConclusionUnsourced,
    .loadedLanguage,
    .loadedVerb,
    .opinionAsFact,
    .otherSideMissing,
    .ownVoiceSpeculation,
    .pluralSourceMismatch,
    .relativeDate,
    .relayNotOriginal,
    .reportNotLocated,
    .singleAnonymousAllegation,
    .singleSource,
    .stackedHedges,
    .stateMediaOnly,
    .stateMediaUnlabelled,
    .unattributedClaim,
    .unverifiedNotDisclosed,
    .vagueAttribution,
    .vagueQuantity,
  ]

  /// The rule of that name, or the one that once went by it.
  package static func rule(named name: String) -> AuditRule? {
    rules.first { $0.name == name } ?? rules.first { $0.metadata.formerNames.contains(name) }
  }

  /// The name that was probably meant; nil when none is near.
  package static func nearest(to name: String) -> String? {
    ClaimModel.nearest(to: name, among: rules.map(\.name))
  }
}
