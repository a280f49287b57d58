import ArticleReading
import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

/// What holds for any text.
@Suite struct PropertyTests {
  private func check(_ text: DraftText, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try check(text, ArticleReader(), sourceLocation)
    try check(text, ArticleReader(leastProbability: 0), sourceLocation)
  }

  private func check(_ text: DraftText, _ reader: ArticleReader, _ sourceLocation: SourceLocation)
    throws
  {
    guard let reading = try? reader.read(text) else { return }
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
    #expect(reading.proposals.allSatisfy { $0.lies(in: text) }, sourceLocation: sourceLocation)
    for proposal in reading.proposals {
      guard let content = proposal.attribution?.content else { continue }
      // Every claim of an attribution stands in its content.
      #expect(
        proposal.claims.flatMap(\.spans).allSatisfy { claim in
          content.contains { $0.start <= claim.start && claim.end <= $0.end }
        }, sourceLocation: sourceLocation)
    }
    #expect(try reader.read(text) == reading, sourceLocation: sourceLocation)
  }

  @Test func anyTextIsReadAndEverySpanStandsInIt() throws {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<400 {
      try check(DraftText(generator.hostileText(pieces: round % 60)))
    }
  }

  /// Paragraphs of every sort of attribution, with marks and letters that can be written in more ways.
  private static let paragraphs = [
    "“It isn’t open,” Marta Quill said. “It stays shut,” she said.",
    "Zoé Müller called the bridge “rotten”. “It’s ‘lost’ to us,” she added.",
    "The bridge, Ana Ruiz said, was shut. Critics say the board’s men hid it.",
    "There is speculation that the café was sold, according to two officials.",
    "The ferry reportedly sank. Ben Marsh, who owns it, did not respond to questions.",
    "The board denied that it had lied. “We’re sure,” wrote its chief, Åsa Lindén.",
    "The quay is old. It was built by hand in a hard winter.",
    "The Orrin Post, citing two pilots, reported that the “wreck” was sold.",
  ]

  private func lines(_ text: String, key: (PrintedAttribution?) -> String) throws -> [String] {
    let text = DraftText(text)
    return try ArticleReader().read(text).proposals.map {
      let spans = $0.attribution.map { $0.source + $0.cue + $0.content } ?? $0.claims[0].spans
      return ([key($0.attribution)] + spans.map { text[$0] }).joined(separator: " | ")
    }
  }

  /// Beyond coreference: name, level and whether it is unresolved.
  private func found(_ text: String) throws -> [String] {
    try lines(text) { $0.map { "\($0.act) \($0.verbClass) \($0.voice)" } ?? "own voice" }
  }

  @Test func aParagraphChangesNothingInAnother() throws {
    var generator = SeededGenerator(seed: 23)
    let alone = try Self.paragraphs.map { try found($0) }
    for _ in 0..<60 {
      let order = Self.paragraphs.indices.shuffled(using: &generator).prefix(4)
      let together = try found(order.map { Self.paragraphs[$0] }.joined(separator: "\n\n"))
      #expect(together == order.flatMap { alone[$0] })
    }
  }

  @Test(arguments: paragraphs) func curlyAndStraightMarksReadAlike(curly: String) throws {
    let straight = curly.replacing("“", with: "\"").replacing("”", with: "\"").replacing(
      "‘", with: "'"
    ).replacing("’", with: "'")
    func spans(_ text: String) throws -> [[TextSpan]] {
      try ArticleReader().read(DraftText(text)).proposals.map(\.spans)
    }
    #expect(try spans(curly) == spans(straight))
  }

  @Test(arguments: paragraphs) func composedAndDecomposedLettersReadAlike(text: String) throws {
    func words(_ text: String) throws -> [String] {
      try lines(text) { "\($0?.level.rawValue ?? "") \($0?.name ?? "")" }
        .map { $0.precomposedStringWithCanonicalMapping }
    }
    #expect(
      try words(text.precomposedStringWithCanonicalMapping)
        == words(text.decomposedStringWithCanonicalMapping))
  }
}
