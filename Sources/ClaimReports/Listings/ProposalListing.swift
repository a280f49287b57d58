package import ClaimModel

/// Proposals in a list, and what deciding on them answers.
package enum ProposalListing {
  /// For people: each with the words of its claims.
  package static func text(_ proposals: [LoggedProposal]) -> String {
    guard !proposals.isEmpty else { return "There are no such proposals.\n" }
    return proposals.map { logged in
      let decision = logged.decision == .open ? "" : " (\(logged.decision.rawValue))"
      return lines("\(logged.handle)\(decision)", logged.proposal, in: logged.text)
        + (logged.reason.map { "      rejected: \(TerminalText.escaped($0.withSingleBlanks))\n" }
          ?? "")
    }.joined()
  }

  /// A proposal in a list, with its line and the words of its claims.
  ///
  /// - Parameter name: its handle, and what is said of it.
  static func lines(_ name: String, _ proposal: Proposal, in text: DraftText) -> String {
    let wording = proposal.attribution.map { $0.wordingWithCue(in: text) } ?? "own voice"
    let place = proposal.spans.first.map { text.place(of: $0.start) }
    return "\(name)  line \(place?.line ?? 0)  \(proposal.level.rawValue)  "
      + "\(TerminalText.escaped(wording.withSingleBlanks))\n"
      + proposal.claims.map {
        "      \($0.certainty.rawValue): \(TerminalText.escaped(text[spans: $0.spans].withSingleBlanks))\n"
      }.joined()
  }

  /// A document in the form `whosays.proposals/1`.
  package static func json(_ proposals: [LoggedProposal]) -> String {
    CanonicalJSON.document(
      "whosays.proposals/1",
      Document(
        proposals: proposals.map { logged in
          Entry(
            uid: logged.id, handle: logged.handle.description, revision: logged.revision,
            story: logged.story, draft: logged.draft, decision: logged.decision,
            decider: logged.decider, decidedAt: logged.decidedAt, reason: logged.reason,
            level: logged.proposal.level, class: logged.proposal.attribution?.attributionClass,
            wording: logged.proposal.attribution.map { logged.text[spans: $0.wording] },
            claims: logged.proposal.claims.map { logged.text[spans: $0.spans] },
            proposal: logged.proposal)
        }))
  }

  /// What `proposal accept` answers.
  ///
  /// - Parameter handles: of the rows that each act made, in the order of the proposals.
  package static func accepted(_ proposals: [Handle], as handles: [[Handle]]) -> String {
    zip(proposals, handles).map { proposal, made in
      "\(proposal) accepted: \(made.sorted().map(\.description).joined(separator: ", "))\n"
    }.joined()
  }

  /// What `proposal reject` answers.
  package static func rejected(_ proposals: [Handle]) -> String {
    proposals.map { "\($0) rejected\n" }.joined()
  }

  private struct Document: Encodable {
    let proposals: [Entry]
  }

  private struct Entry: Encodable {
    let uid: ID<Proposal>
    let handle: String
    let revision: Int
    let story: String
    let draft: Int
    let decision: Decision
    let decider: String?
    let decidedAt: Timestamp?
    let reason: String?
    let level: Level
    let `class`: AttributionClass?
    let wording: String?
    let claims: [String]
    let proposal: Proposal
  }
}
