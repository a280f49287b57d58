package import ClaimModel

/// A story in reading order: each segment, and under it who says what is claimed there.
package enum StoryPage {
  /// For people.
  package static func text(_ dossier: Dossier) -> String {
    var page =
      "\(TerminalText.escaped(dossier.story.title)) (\(TerminalText.escaped(dossier.story.name)))\n"
    let accepted = dossier.claims.count { !$0.standing.isProposed }
    page += "\(count(accepted, "claim")) accepted; p marks a proposal nobody has accepted.\n"
    let rejected = dossier.story.record?.rejected.count ?? 0
    if rejected > 0 { page += "\(count(rejected, "proposal")) rejected and not shown.\n" }
    let claims = Dictionary(grouping: dossier.claims) { claim in
      claim.printed.spans.first.flatMap { dossier.segment(at: $0.start) }?.address
    }
    for segment in dossier.segments {
      let address = segment.address.description
      page +=
        "\n\(pad(address, 7))\(TerminalText.escaped(dossier.text[segment.span].withSingleBlanks))\n"
      for claim in claims[segment.address] ?? [] { page += line(claim, in: dossier) }
    }
    return page
  }

  /// Handle, level, certainty, who says so, and the words.
  private static func line(_ claim: DossierClaim, in dossier: Dossier) -> String {
    let attribution = claim.attributions.first.flatMap { dossier[$0] }
    let who = attribution.map { $0.printed.wordingWithCue(in: dossier.text) } ?? "own voice"
    let words = dossier.text[spans: claim.printed.spans]
    return "  "
      + pad(claim.standing.handle?.description ?? "", 5)
      + pad((attribution?.printed.level ?? .ownVoice).rawValue, 22)
      + pad(claim.printed.certainty.rawValue, 13)
      + TerminalText.escaped("\(who): \(words)".withSingleBlanks) + "\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }

  /// A document in the form `whosays.story/1`; its offsets count Unicode scalars of the draft.
  package static func json(_ dossier: Dossier) -> String {
    CanonicalJSON.document(
      "whosays.story/1",
      Document(
        slug: dossier.story.name, title: dossier.story.title,
        segments: dossier.segments.map {
          Line(address: $0.address, role: $0.role, span: $0.span, words: dossier.text[$0.span])
        },
        claims: dossier.claims.map { claim in
          let attribution = claim.attributions.first.flatMap { dossier[$0] }
          return Entry(
            handle: claim.standing.handle?.description, isProposed: claim.standing.isProposed,
            address: claim.printed.spans.first.flatMap { dossier.segment(at: $0.start) }?.address,
            spans: claim.printed.spans, exact: dossier.text[spans: claim.printed.spans],
            words: claim.words, kind: claim.printed.kind, certainty: claim.printed.certainty,
            level: attribution?.printed.level ?? .ownVoice,
            wording: attribution.map { dossier.text[spans: $0.printed.wording] },
            source: attribution?.source.flatMap { dossier[$0]?.standing.handle?.description })
        }))
  }

  private struct Document: Encodable {
    let slug: String
    let title: String
    let segments: [Line]
    let claims: [Entry]
  }

  private struct Line: Encodable {
    let address: Address
    let role: SegmentRole
    let span: TextSpan
    let words: String
  }

  private struct Entry: Encodable {
    let handle: String?
    let isProposed: Bool
    let address: Address?
    let spans: [TextSpan]
    let exact: String
    let words: String
    let kind: ClaimKind
    let certainty: Certainty
    let level: Level
    let wording: String?
    let source: String?
  }
}

extension PrintedAttribution {
  /// Who says so and how, in the order of the page: “Quill” denies; According to “a survey”.
  func wordingWithCue(in text: DraftText) -> String {
    let wording = "“\(text[spans: wording])”"
    guard let source = source.first, let cue = cue.first else { return wording }
    return cue < source ? "\(text[cue]) \(wording)" : "\(wording) \(text[cue])"
  }
}
