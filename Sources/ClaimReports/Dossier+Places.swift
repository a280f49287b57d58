import ClaimModel

extension Dossier {
  /// What the story or the file is called where findings are listed: `slug@2`, or the path.
  var textName: String { story.record.map { "\(story.name)@\($0.draft)" } ?? story.name }

  /// How many proposals it shows: each is one attribution, or one claim in own voice.
  var openProposalCount: Int {
    attributions.count { $0.standing.isProposed }
      + claims.count { $0.standing.isProposed && $0.attributions.isEmpty }
  }

  /// Whether what is said of it rests on what nobody has accepted. A bare file's always does: that
  /// nothing was found in it is itself only what the reader says.
  var restsOnProposals: Bool { story.record == nil || openProposalCount > 0 }

  /// Where an element is, as people say it: `P3S2, line 17`.
  func place(of spans: [TextSpan]) -> String {
    guard let first = spans.first else { return "nowhere in the text" }
    let line = "line \(text.place(of: first.start).line)"
    return address(of: spans).map { "\($0), \(line)" } ?? line
  }

  /// The address of an element's first span; nil between segments.
  func address(of spans: [TextSpan]) -> Address? {
    spans.first.flatMap { segment(at: $0.start) }?.address
  }
}
