package import ClaimModel

/// A proposal with everything the reader says in it.
package enum ProposalPage {
  /// For people.
  ///
  /// - Parameter known: sources on record that it may mean, each with the words that stand for it.
  package static func text(_ logged: LoggedProposal, known: [(source: Source, words: String)])
    -> String
  {
    let (proposal, text) = (logged.proposal, logged.text)
    var lines = [
      line(logged.handle.description, decision(logged)),
      line("story", "\(logged.story)@\(logged.draft)"),
      line("found by", "\(proposal.finder): \(proposal.why)"),
    ]
    if let printed = proposal.attribution {
      lines += [
        line("level", printed.level.rawValue),
        line("class", printed.attributionClass.rawValue),
        line("source", words(printed.source, in: text) + (printed.name.map { ", \($0)" } ?? "")),
        line("cue", words(printed.cue, in: text)),
        line("content", words(printed.content, in: text)),
      ]
    } else {
      lines.append(line("level", Level.ownVoice.rawValue))
    }
    for (index, claim) in proposal.claims.enumerated() {
      lines.append(
        line(
          "claim \(index + 1)",
          "\(claim.kind.rawValue), \(claim.centrality.rawValue), \(claim.certainty.rawValue)"
            + (claim.isContentious ? ", contentious" : "")
            + (claim.details.isAllegation ? ", allegation" : "")
            + ": \(words(claim.spans, in: text))"))
    }
    if logged.decision == .open {
      lines += known.map { known in
        line(
          "may be",
          "\(known.source.handle), \(known.words): "
            + "whosays proposal accept \(logged.handle) --source \(known.source.handle)")
      }
    }
    return lines.joined()
  }

  private static func line(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 10 - name.utf8.count))
      + TerminalText.escaped(value.withSingleBlanks) + "\n"
  }

  private static func words(_ spans: [TextSpan], in text: DraftText) -> String {
    spans.isEmpty ? "–" : "“\(text[spans: spans])”"
  }

  private static func decision(_ logged: LoggedProposal) -> String {
    guard let decider = logged.decider else { return logged.decision.rawValue }
    return "\(logged.decision.rawValue) by \(decider)"
      + (logged.decidedAt.map { ", \($0)" } ?? "") + (logged.reason.map { ": \($0)" } ?? "")
  }
}
