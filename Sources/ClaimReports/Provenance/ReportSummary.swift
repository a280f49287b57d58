import ClaimAudit
import ClaimModel

extension MarkdownReport {
  /// The whole report in a few sentences, what matters first among them.
  static func summary(_ report: Report) -> String {
    section(
      "Summary",
      [accepted(report), open(report.dossier), found(report)]
        .map { $0.joined(separator: " ") + "\n" }.joined(separator: "\n"))
  }

  private static func accepted(_ report: Report) -> [String] {
    let dossier = report.dossier
    let claims = dossier.claims.filter { !$0.standing.isProposed }
    guard !claims.isEmpty else { return ["No claim of this text has been accepted by a person."] }
    let handles = Set(claims.compactMap(\.standing.handle))
    let places =
      handles.count == claims.count ? "" : ", printed in \(count(claims.count, "place"))"
    return [
      "A person has accepted \(count(handles.count, "claim")) of this text\(places): "
        + "\(bands(of: claims, in: dossier)).",
      supported(handles, report.support),
    ]
  }

  private static func open(_ dossier: Dossier) -> [String] {
    let claims = dossier.claims.filter(\.standing.isProposed)
    let number = dossier.openProposalCount
    let rejected = dossier.story.record?.rejected.count ?? 0
    let turnedDown =
      rejected == 0
      ? ""
      : "\(count(rejected, "proposal")) \(rejected == 1 ? "was" : "were") rejected, and no rule "
        + "has looked at what \(rejected == 1 ? "it points" : "they point") at."
    guard number > 0 else {
      return [
        dossier.story.record == nil ? "The program proposes no claim." : "No proposal is open.",
        turnedDown,
      ].filter { !$0.isEmpty }
    }
    return [
      "\(count(number, "proposal")) of the program \(number == 1 ? "is" : "are") still open: "
        + "nobody has accepted \(number == 1 ? "it" : "them"), so nothing of "
        + "\(number == 1 ? "it" : "them") is on record.",
      claims.isEmpty ? "" : "Of the claims proposed, \(bands(of: claims, in: dossier)).",
      turnedDown,
    ].filter { !$0.isEmpty }
  }

  /// “2 are attributed to someone the reader can identify and 1 stands in our own voice”.
  private static func bands(of claims: [DossierClaim], in dossier: Dossier) -> String {
    let bands = Dictionary(grouping: claims) { dossier.level(of: $0).band }.mapValues(\.count)
    return listed(
      Band.allCases.compactMap { band in
        bands[band].map { "\($0) \(band.predicate(plural: $0 > 1))" }
      })
  }

  private static func found(_ report: Report) -> [String] {
    guard let foremost = FindingGroup.groups(of: report.findings, in: report.dossier).first else {
      return ["The audit found nothing."]
    }
    let first = PlacedFinding(foremost.first, in: report.dossier)
    let counts = Dictionary(grouping: report.findings, by: \.severity).mapValues(\.count)
    let others = report.findings.count { $0.rule == first.rule.name } - 1
    return [
      "The audit has \(count(report.findings.count, "finding")): \(listed(counted(counts))).",
      "What matters first is at \(report.dossier.place(of: first.finding.place)): "
        + first.message(MarkdownText.inline),
      others > 0 ? "The same rule speaks in \(count(others, "other place"))." : "",
    ].filter { !$0.isEmpty }
  }
}

extension Dossier {
  /// Who is answerable for a claim by the printed wording: by its most answerable attribution.
  func level(of claim: DossierClaim) -> Level {
    claim.attributions.compactMap { self[$0]?.printed.level }.min { $0.rank < $1.rank }
      ?? .ownVoice
  }
}
