import ArticleReading
import ClaimModel
import Testing

/// Compares what the reader finds in marked text with the marks: source, cue, content and the wording
/// of the attribution in whose content it stands. Levels and certainty have tests of their own.
enum ConstructionCheck {
  /// - Parameter isWithActs: compares speech acts too.
  static func read(
    _ marked: String, isWithActs: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try MarkedText(marked)
    let reading = try ArticleReader().read(expected.text)
    #expect(
      lines(reading.proposals, in: expected.text, isWithActs)
        == lines(expected.proposals, in: expected.text, isWithActs), sourceLocation: sourceLocation)
  }

  /// Nothing in the text is attributed.
  static func isSilent(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = DraftText(text)
    #expect(
      lines(try ArticleReader().read(text).proposals, in: text, false) == [],
      sourceLocation: sourceLocation)
  }

  private static func lines(_ proposals: [Proposal], in text: DraftText, _ isWithActs: Bool)
    -> [String]
  {
    proposals.compactMap { proposal in
      proposal.attribution.map { attribution in
        let parent = attribution.details.parent.map { ["in " + text[$0]] } ?? []
        let act = isWithActs ? [attribution.act.rawValue] : []
        return
          ([
            text[spans: attribution.source], text[spans: attribution.cue],
            text[spans: attribution.content],
          ] + parent + act).joined(separator: " | ")
      }
    }.sorted()
  }
}
