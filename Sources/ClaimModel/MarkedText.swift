/// The notation of marked text: a text with what is claimed and who says it marked in place, so that
/// input, place and expectation stand in one line. Rule examples, reader tests and annotated articles
/// share it.
///
/// | marks | meaning | words after `|`, separated by commas |
/// |---|---|---|
/// | `⟦ ⟧` | source | a level, a source kind, `plural`, `unresolved`, `state-controlled`, `definite`, `indefinite`, `party`, `name=…`, `count=…`, `in=…` |
/// | `⟪ ⟫` | cue | a verb class, a speech act |
/// | `⟨ ⟩` | content and claim | a kind, certainty, quote kind, centrality, `negative`, `contentious`, `presupposed`, `verdict`, `allegation`, `ambiguous`, `disclosure`, `personal`, `=…` |
/// | `⟬ ⟭` | the printed reason for anonymity | a reason kind |
/// | `⌈ ⌉` | the label of a state-controlled outlet | |
/// | `⌊ ⌋` | the words that make a claim more or less sure | |
/// | `⦃ ⦄` | a detail of the claim or the attribution | one word that says which: `MarkedDetail` |
///
/// Marks that belong together carry the same number after the opening mark, as in `⟦2:officials⟧`;
/// without a number a mark belongs with the one it stands in, or else with the one before it on its
/// line. A letter behind the number tells the claims of one attribution apart: `⟨2a:…⟩ ⟨2b:…⟩`; more
/// `⟨ ⟩` with one number and letter are pieces of one claim. A `⟨ ⟩` in a group without source and cue
/// is a claim in the publication's own voice. `in=2` says that the attribution stands in the content of
/// group 2. Claims with the same `=label` state the same proposition. A line that starts with `# ` is
/// the headline; every other line that is not empty is a paragraph of one sentence.
package struct MarkedText: Hashable, Sendable {
  package let text: DraftText
  package let segments: [Segment]
  /// In reading order.
  package let proposals: [Proposal]
  /// The labels of the propositions, in the order in which they come: `ClaimDetails.proposition` counts
  /// in it, from 1.
  package let propositions: [String]

  /// - Throws: `MarkedTextError` when a mark is not closed, not opened, or carries an unknown word.
  package init(_ marked: String) throws(MarkedTextError) {
    var parser = MarkedTextParser()
    for (line, words) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      try parser.read(line: Substring(words), number: line + 1)
    }
    self = try parser.finish()
  }

  init(
    text: DraftText, segments: [Segment], proposals: [Proposal], propositions: [String]
  ) {
    self.text = text
    self.segments = segments
    self.proposals = proposals
    self.propositions = propositions
  }

  /// As if the reader had found just what is marked.
  package var reading: Reading {
    Reading(
      text: text, language: "en", segments: segments, quotations: [], proposals: proposals)
  }
}

/// What a `⦃ ⦄` marks.
package enum MarkedDetail: String, CaseIterable, Sendable {
  // Of a claim; a `date` is reckoned from the day of publication, the others say from what.
  case actor, target, pejorative, loaded, quantity, date
  case anchoredDate = "anchored-date", eventDate = "event-date"
  // Of an attribution.
  case role, institution, basis, interest, motive, relay, item
  case itemTitle = "item-title", itemDate = "item-date"
}

/// What is wrong with a marked text.
package struct MarkedTextError: Explained, Hashable {
  package let what: String
  package var remedy: String { "correct the marks; they are listed in docs/marked-text.md" }
}
