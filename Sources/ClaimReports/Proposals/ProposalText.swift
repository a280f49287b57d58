package import ClaimModel

/// What the reader proposes for one file, for people.
package enum ProposalText {
  /// A paragraph a proposal, in reading order: where, who says so, what, and why it is proposed.
  ///
  /// - Parameter name: the path as given.
  package static func render(_ reading: Reading, name: String) -> String {
    let dossier = Dossier(bareFile: name, reading: reading)
    let number = count(reading.proposals.count, "proposal")
    return "\(TerminalText.escaped(name)): \(number), none accepted\n"
      + reading.proposals.map { proposal in
        let place = dossier.place(of: proposal.spans)
        let who = [proposal.level.rawValue] + wording(proposal.attribution, in: reading.text)
        let lines =
          proposal.claims.map { words($0, in: reading.text) }
          + ["\(proposal.finder): \(proposal.why)"]
        return "\n\(line("\(place): \(who.joined(separator: ", "))"))\n"
          + lines.map { "  \(line($0))\n" }.joined()
      }.joined()
  }

  /// Empty for own voice, of which its level says everything.
  private static func wording(_ attribution: PrintedAttribution?, in text: DraftText) -> [String] {
    guard let attribution else { return [] }
    let source =
      attribution.source.isEmpty ? "nobody is named" : "“\(text[spans: attribution.source])”"
    return attribution.cue.isEmpty
      ? [source] : [source, "cue “\(text[spans: attribution.cue])”"]
  }

  private static func words(_ claim: PrintedClaim, in text: DraftText) -> String {
    let cues =
      claim.certaintyCues.isEmpty ? "" : " (“\(text[spans: claim.certaintyCues])”)"
    return "\(claim.kind.rawValue), \(claim.certainty.rawValue)\(cues): "
      + text[spans: claim.spans]
  }

  private static func line(_ words: String) -> String {
    TerminalText.escaped(words.withSingleBlanks)
  }
}
