package import ClaimModel

/// What a rule can be about.
package protocol AuditSubject: Sendable {
  /// Every one of a dossier, in reading order.
  static func all(in audited: AuditedDossier) -> [Self]
  var reference: Reference { get }
  /// Empty for what stands nowhere in the text.
  var place: [TextSpan] { get }
  /// What the message of any rule may name.
  func arguments(in audited: AuditedDossier) -> [String: FindingArgument]
}

extension DossierAttribution: AuditSubject {
  /// In reading order.
  package static func all(in audited: AuditedDossier) -> [DossierAttribution] {
    audited.attributions
  }
  package var reference: Reference { .attribution(key) }
  package var place: [TextSpan] { printed.wording }

  /// The standard ones.
  package func arguments(in audited: AuditedDossier) -> [String: FindingArgument] {
    var arguments = Arguments()
    arguments.add(of: self)
    arguments.add("span", printed.content)
    return arguments.values
  }
}

extension DossierClaim: AuditSubject {
  /// In reading order.
  package static func all(in audited: AuditedDossier) -> [DossierClaim] { audited.claims }
  package var reference: Reference { .claim(key) }
  package var place: [TextSpan] { printed.spans }

  /// The standard ones.
  package func arguments(in audited: AuditedDossier) -> [String: FindingArgument] {
    var arguments = Arguments()
    arguments.add(of: self, in: audited)
    return arguments.values
  }
}

extension AuditedProposition: AuditSubject {
  /// In reading order.
  package static func all(in audited: AuditedDossier) -> [AuditedProposition] {
    audited.propositions
  }
  package var reference: Reference { .proposition(central.key) }
  package var place: [TextSpan] { central.printed.spans }

  /// The standard ones.
  package func arguments(in audited: AuditedDossier) -> [String: FindingArgument] {
    var arguments = Arguments()
    arguments.add(of: central, in: audited)
    arguments.add("sources", countableSources)
    arguments.add("mentions", claims.count)
    arguments.add("wordings", attributions.flatMap(\.printed.wording))
    return arguments.values
  }
}

/// The standard arguments of findings: places, words of the vocabularies and numbers. What a page does
/// not show is left out. CONTRIBUTING.md lists them.
private struct Arguments {
  private(set) var values: [String: FindingArgument] = [:]

  mutating func add(_ name: String, _ spans: [TextSpan]) {
    if !spans.isEmpty { values[name] = .spans(spans.sorted()) }
  }

  mutating func add(_ name: String, _ span: TextSpan?) {
    if let span { values[name] = .spans([span]) }
  }

  mutating func add(_ name: String, _ number: Int?) {
    if let number { values[name] = .number(number) }
  }

  mutating func add(_ name: String, _ word: some RawRepresentable<String>) {
    values[name] = .word(word.rawValue)
  }

  mutating func add(of attribution: DossierAttribution) {
    let printed = attribution.printed
    let details = printed.details
    // A message can always name what the finding is about.
    values["wording"] = .spans(printed.wording.sorted())
    add("cue", printed.cue)
    add("level", printed.level)
    add("verb", printed.verbClass)
    if let reason = printed.reason { add("reason", reason.kind) }
    add("role", details.role)
    add("institution", details.institution)
    add("basis", details.basis)
    add("interest", details.interest)
    add("relay", details.relay)
    add("item", details.item?.span)
    add("count", details.count)
  }

  mutating func add(of claim: DossierClaim, in audited: AuditedDossier) {
    let printed = claim.printed
    let details = printed.details
    if let attribution = audited.attributions(of: claim).first { add(of: attribution) }
    values["span"] = .spans(printed.spans.sorted())
    add("level", audited.level(of: claim))
    add("kind", printed.kind)
    add("certainty", printed.certainty)
    add("actor", details.actor)
    add("target", details.allegationTarget)
    add("pejorative", details.pejorativeTarget)
    add("loaded", audited.loadedWords(of: claim))
    add("quantity", audited.vagueQuantities(of: claim))
    add("date", details.dates.map(\.span))
    if printed.certainty.rank < Certainty.flat.rank { add("hedges", printed.certaintyCues) }
    values["proposition"] = .spans(audited.proposition(of: claim).central.printed.spans.sorted())
  }
}
