import ClaimModel

extension MarkdownReport {
  /// What a person took out of the story, who and why; empty when nothing was.
  static func cut(_ dossier: Dossier) -> String {
    let cut = dossier.story.record?.cut ?? []
    guard !cut.isEmpty else { return "" }
    return section(
      "Cut claims",
      "Taken out of the story by a person. They stay on record, and no rule has looked at them.\n\n"
        + cut.map { claim in
          let place = claim.spans.isEmpty ? "not in this draft" : dossier.place(of: claim.spans)
          return "- \(claim.handle), \(place): \(quoted(claim.words))  \n"
            + "  by \(MarkdownText.inline(claim.agent)): "
            + (claim.reason.map(quoted) ?? "no reason given") + "\n"
        }.joined())
  }

  /// The sentences that a person found to be no claims; empty when there are none.
  static func setAside(_ dossier: Dossier) -> String {
    let sentences = dossier.story.record?.setAside ?? []
    guard !sentences.isEmpty else { return "" }
    return section(
      "Sentences set aside",
      "Found to be no claims by a person.\n\n"
        + sentences.map { sentence in
          let span = dossier.segments.first { $0.address == sentence.address }?.span
          return "- \(sentence.address), \(sentence.class.rawValue), "
            + "by \(MarkdownText.inline(sentence.agent)): "
            + (span.map { quoted(dossier.text[$0]) } ?? "") + "\n"
        }.joined())
  }
}
