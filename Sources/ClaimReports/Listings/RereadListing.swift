package import ClaimModel

/// What reading a draft again came to, or would come to.
package enum RereadListing {
  /// For people.
  ///
  /// - Parameter isDryRun: nothing was recorded, so each proposal is told.
  package static func text(_ reread: Rereading, isDryRun: Bool) -> String {
    let slug = TerminalText.escaped(reread.story)
    let name = "\(slug)@\(reread.draft)"
    guard !reread.isEmpty else {
      return "Nothing new in \(name): \(count(reread.asBefore, "proposal")) as before.\n"
    }
    let replaced = reread.added.count { $0.replaces != nil }
    let gone = reread.withdrawn.count - replaced
    let would = isDryRun ? " would be" : ""
    let parts =
      ["\(count(reread.added.count - replaced, "proposal"))\(would) added"]
      + (replaced > 0 ? ["\(replaced) read otherwise"] : [])
      + ["\(reread.asBefore) as before", "\(gone) no longer made"]
    let summary = "In \(name): \(parts.joined(separator: ", ")).\n"
    guard isDryRun else {
      return summary + "Next: whosays proposal list \(slug)\n"
        + (reread.withdrawn.isEmpty
          ? "" : "What was withdrawn: whosays proposal list \(slug) --decision withdrawn\n")
    }
    let added = reread.added.map { added in
      ProposalListing.lines(
        added.replaces.map { "new, for \($0)" } ?? "new", added.proposal, in: reread.text)
    }
    let replacedHandles = Set(reread.added.compactMap(\.replaces))
    let withdrawn = reread.withdrawn.filter { !replacedHandles.contains($0.handle) }.map {
      ProposalListing.lines("\($0.handle), no longer made", $0.proposal, in: reread.text)
    }
    return (added + withdrawn).joined() + summary + "Nothing was recorded.\n"
  }

  /// A document in the form `whosays.reread/1`.
  package static func json(_ reread: Rereading, isDryRun: Bool) -> String {
    CanonicalJSON.document(
      "whosays.reread/1",
      Document(
        story: reread.story, draft: reread.draft, dryRun: isDryRun, asBefore: reread.asBefore,
        added: reread.added.map {
          Entry($0.proposal, $0.handle, replaces: $0.replaces, in: reread.text)
        },
        withdrawn: reread.withdrawn.map {
          Entry($0.proposal, $0.handle, replaces: nil, in: reread.text)
        }))
  }

  private struct Document: Encodable {
    let story: String
    let draft: Int
    let dryRun: Bool
    let asBefore: Int
    let added: [Entry]
    let withdrawn: [Entry]
  }

  private struct Entry: Encodable {
    let handle: String?
    let replaces: String?
    let level: Level
    let `class`: AttributionClass?
    let wording: String?
    let claims: [String]
    let proposal: Proposal

    init(_ proposal: Proposal, _ handle: Handle?, replaces: Handle?, in text: DraftText) {
      self.handle = handle?.description
      self.replaces = replaces?.description
      level = proposal.level
      `class` = proposal.attribution?.attributionClass
      wording = proposal.attribution.map { text[spans: $0.wording] }
      claims = proposal.claims.map { text[spans: $0.spans] }
      self.proposal = proposal
    }
  }
}
