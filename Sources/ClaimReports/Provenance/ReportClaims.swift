import ClaimModel

extension MarkdownReport {
  /// What a person has accepted, claim by claim in reading order.
  static func claims(_ report: Report) -> String {
    let dossier = report.dossier
    let accepted = dossier.claims.filter { !$0.standing.isProposed }
    guard !accepted.isEmpty else { return section("Claims", "None has been accepted.\n") }
    return section(
      "Claims",
      "Accepted by a person, in the words of the page and in reading order.\n\n"
        + accepted.map { entry($0, in: report) }.joined(separator: "\n"))
  }

  private static func entry(_ claim: DossierClaim, in report: Report) -> String {
    let dossier = report.dossier
    let handle = claim.standing.handle.map(\.description) ?? "claim"
    let printed = dossier.text[spans: claim.printed.spans]
    let attributions = claim.attributions.compactMap { dossier[$0] }
    var lines =
      attributions.isEmpty ? ["Attribution: none. It stands in our own voice."] : []
    for attribution in attributions {
      lines.append(
        "\(attribution.standing.isProposed ? "Proposed attribution" : "Attribution")"
          + "\(attribution.standing.handle.map { " \($0)" } ?? ""): "
          + "\(wording(attribution.printed, in: dossier)).")
      lines.append("Source: \(source(of: attribution, in: dossier)).")
    }
    lines += [
      "Level: \(dossier.level(of: claim).rawValue).",
      "Certainty: \(certainty(claim.printed, in: dossier)).",
      "Kind: \(claim.printed.kind.rawValue)\(claim.printed.isContentious ? ", contentious" : "").",
    ]
    let recorded = (claim.facts?.remarks ?? []).filter { $0 != "contentious" }
    if !recorded.isEmpty {
      lines.append("On record: \(recorded.map(MarkdownText.inline).joined(separator: "; ")).")
    }
    lines += support(of: claim, in: report)
    if claim.words != printed { lines.insert("In our words: \(quoted(claim.words))", at: 0) }
    return
      "### \(handle): \(dossier.place(of: claim.printed.spans))\n\n> \(quoted(printed))\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }

  /// What nobody has decided on, apart from what has been accepted.
  static func proposals(_ dossier: Dossier) -> String {
    let proposed = dossier.claims.filter(\.standing.isProposed)
    guard !proposed.isEmpty else { return section("Open proposals", "There are none.\n") }
    return section(
      "Open proposals",
      "These are proposals of the program that nobody has accepted. They are no part of the record"
        + " until somebody does.\n\n"
        + proposed.map { item($0, in: dossier) }.joined())
  }

  /// What a person turned down, who and why; empty when nothing was.
  static func rejected(_ dossier: Dossier) -> String {
    let rejected = dossier.story.record?.rejected ?? []
    guard !rejected.isEmpty else { return "" }
    return section(
      "Rejected proposals",
      "Turned down by a person. No rule has looked at what they point at, which still stands on the"
        + " page.\n\n"
        + rejected.map { proposal in
          "- \(proposal.handle), \(dossier.place(of: proposal.spans)): "
            + "\(quoted(dossier.text[spans: dossier.text.joined(proposal.spans)]))  \n"
            + "  by \(MarkdownText.inline(proposal.decider)): "
            + (proposal.reason.map(quoted) ?? "no reason given") + "\n"
        }.joined())
  }

  private static func item(_ claim: DossierClaim, in dossier: Dossier) -> String {
    let attribution = claim.attributions.first.flatMap { dossier[$0] }
    let who = attribution.map { wording($0.printed, in: dossier) } ?? "in our own voice"
    let handle = claim.standing.handle.map { "\($0), " } ?? ""
    return "- \(handle)\(dossier.place(of: claim.printed.spans)): "
      + "\(quoted(dossier.text[spans: claim.printed.spans]))  \n"
      + "  \(who); level \(dossier.level(of: claim).rawValue); "
      + "certainty \(certainty(claim.printed, in: dossier)); kind \(claim.printed.kind.rawValue)\n"
  }

  /// Who says so as printed, with the cue.
  private static func wording(_ printed: PrintedAttribution, in dossier: Dossier) -> String {
    let source =
      printed.source.isEmpty ? "nobody is named" : quoted(dossier.text[spans: printed.source])
    return printed.cue.isEmpty
      ? source : "\(source), cue \(quoted(dossier.text[spans: printed.cue]))"
  }

  private static func source(of attribution: DossierAttribution, in dossier: Dossier) -> String {
    guard let source = attribution.source.flatMap({ dossier[$0] }) else {
      return attribution.printed.level == .agentless
        ? "none, since the wording names nobody" : "none recorded"
    }
    let handle = source.standing.isProposed ? "proposed" : source.standing.handle?.description ?? ""
    return "\(handle), \(name(of: source))"
  }

  /// The name of a source, or why there is none.
  static func name(of source: DossierSource) -> String {
    switch source.identity {
    case .named: MarkdownText.inline(source.name ?? "named")
    case .withheld: "name withheld"
    case .unknown: "name unknown to us"
    }
  }

  private static func certainty(_ claim: PrintedClaim, in dossier: Dossier) -> String {
    guard !claim.certaintyCues.isEmpty else { return claim.certainty.rawValue }
    return "\(claim.certainty.rawValue), from \(quoted(dossier.text[spans: claim.certaintyCues]))"
  }
}
