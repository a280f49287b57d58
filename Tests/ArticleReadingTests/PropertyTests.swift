import ArticleReading
import ClaimModel
import Testing
import WhosaysTestSupport

/// What holds for any text.
@Suite struct PropertyTests {
  private func check(_ text: DraftText, sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard let reading = try? ArticleReader().read(text) else { return }
    var all = reading.segments.map(\.span)
    for quotation in reading.quotations { all += [quotation.span] + quotation.words }
    for proposal in reading.proposals {
      all += proposal.spans
      all += proposal.claims.flatMap(\.certaintyCues)
      all += [proposal.attribution?.reason?.span, proposal.attribution?.stateLabel].compactMap(
        \.self)
    }
    #expect(
      all.allSatisfy { $0.end <= text.scalarCount && !$0.isEmpty }, sourceLocation: sourceLocation)
    for (before, after) in zip(reading.segments, reading.segments.dropFirst()) {
      #expect(before.span.end <= after.span.start, sourceLocation: sourceLocation)
    }
    #expect(Set(reading.segments.map(\.address)).count == reading.segments.count)
    #expect(reading.proposals.allSatisfy { !$0.claims.isEmpty && !$0.spans.isEmpty })
    #expect(try ArticleReader().read(text) == reading, sourceLocation: sourceLocation)
  }

  @Test func anyTextIsReadAndEverySpanStandsInIt() throws {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<400 {
      try check(DraftText(generator.hostileText(pieces: round % 60)))
    }
  }

  @Test func curlyAndStraightMarksReadAlike() throws {
    let curly = "“It isn’t open,” Marta Quill said. “It stays shut,” she said."
    let straight = curly.replacing("“", with: "\"").replacing("”", with: "\"").replacing(
      "’", with: "'")
    func spans(_ text: String) throws -> [[TextSpan]] {
      try ArticleReader().read(DraftText(text)).proposals.map(\.spans)
    }
    #expect(try spans(curly) == spans(straight))
  }
}
