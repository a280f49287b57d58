import ClaimModel

extension MarkdownReport {
  /// Everyone the claims come from: those on record, then those that open proposals name.
  static func sources(_ dossier: Dossier) -> String {
    let attributions = Dictionary(
      grouping: dossier.attributions.filter { $0.source != nil }, by: { $0.source! })
    let accepted = dossier.sources.filter { !$0.standing.isProposed }
    let proposed = dossier.sources.filter(\.standing.isProposed)
    let nameless = dossier.attributions.count { $0.source == nil }
    func table(_ sources: [DossierSource]) -> String {
      "| Source | Name | As printed | Kind | State-controlled | Attributions |\n"
        + "|---|---|---|---|---|---|\n"
        + sources.map { row($0, attributions[$0.key] ?? [], in: dossier) }.joined()
    }
    var parts: [String] = []
    parts.append(accepted.isEmpty ? "No source is on record.\n" : table(accepted))
    if !proposed.isEmpty {
      parts.append("Named by open proposals, which nobody has accepted:\n\n" + table(proposed))
    }
    if nameless > 0 {
      let verb = nameless == 1 ? "has" : "have"
      parts.append("\(count(nameless, "more attribution")) \(verb) no source in this list.\n")
    }
    parts += recordOfSources(dossier)
    return section("Sources", parts.joined(separator: "\n"))
  }

  private static func row(
    _ source: DossierSource, _ attributions: [DossierAttribution], in dossier: Dossier
  ) -> String {
    let printed = attributions.first.map { quoted(dossier.text[spans: $0.printed.wording]) } ?? ""
    let handle = source.standing.isProposed ? "proposed" : source.standing.handle?.description ?? ""
    return "| \(handle) | \(name(of: source)) | \(printed) | \(source.kind.rawValue) "
      + "| \(source.isStateControlled ? "yes" : "no") | \(attributions.count) |\n"
  }
}
