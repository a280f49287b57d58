import ClaimModel
import Testing
import WhosaysTestSupport

@Suite struct DraftTextTests {
  /// For any text: every span gives back the very scalars it covers, and the three ways of counting
  /// agree with a slow count from the start.
  @Test(arguments: 0..<40) func spansAgreeWithACountFromTheStart(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let string = random.hostileText(pieces: Int.random(in: 0...120, using: &random))
    let scalars = Array(string.unicodeScalars)
    let text = DraftText(string)
    #expect(text.scalarCount == scalars.count)
    for _ in 0..<20 {
      let ends = [0, 0].map { _ in Int.random(in: 0...scalars.count, using: &random) }.sorted()
      let span = TextSpan(ends[0], ends[1])
      let words = String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
      let before = String(String.UnicodeScalarView(scalars[..<ends[0]]))
      #expect(Array(text[span].unicodeScalars) == Array(words.unicodeScalars))
      #expect(text.utf8Range(of: span).lowerBound == before.utf8.count)
      #expect(text.utf8Range(of: span).count == words.utf8.count)
      #expect(text.utf16Range(of: span).lowerBound == before.utf16.count)
      #expect(text.utf16Range(of: span).count == words.utf16.count)
      #expect(text.scalarOffset(ofUTF8: before.utf8.count) == ends[0])
      let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let place = text.place(of: ends[0])
      #expect(place.line == lines.count)
      #expect(place.column == lines.last!.count + 1)
    }
  }

  @Test func linesAreFoundWithoutTheirEnds() {
    let text = DraftText("one\n\nthrée\n")
    #expect((1...4).map { text[text.span(ofLine: $0)] } == ["one", "", "thrée", ""])
  }

  @Test func composedAndDecomposedLettersAreDifferentTexts() {
    #expect(DraftText("é") != DraftText("e\u{301}"))
    #expect(DraftText("é") == DraftText("\u{E9}"))
  }

  @Test func piecesAreJoinedInReadingOrder() {
    let text = DraftText("The firm, she said, will close.")
    #expect(text[spans: [TextSpan(20, 30), TextSpan(0, 8)]] == "The firm … will close")
  }

  @Test func spansThatMeetAreJoinedAndEachWordStandsOnce() {
    let text = DraftText("“It leaks,” said Ana Keld. “It will\n fall.”")
    let spans = [
      TextSpan(17, 25), TextSpan(0, 11), TextSpan(12, 16), TextSpan(0, 11), TextSpan(27, 35),
      TextSpan(37, 43),
    ]
    #expect(text.joined(spans) == [TextSpan(0, 25), TextSpan(27, 43)])
    #expect(text[spans: text.joined(spans)] == "“It leaks,” said Ana Keld … “It will\n fall.”")
    #expect(text.joined([]) == [])
    // A span within another does not shorten it.
    #expect(text.joined([TextSpan(0, 11), TextSpan(1, 3)]) == [TextSpan(0, 11)])
  }

  @Test func spansTouchingAtTheirEndsDoNotOverlap() {
    #expect(!TextSpan(0, 3).overlaps(TextSpan(3, 5)))
    #expect(TextSpan(0, 4).overlaps(TextSpan(3, 5)))
    #expect([TextSpan(4, 6), TextSpan(0, 2)].hull == TextSpan(0, 6))
  }

  @Test func wordsForComparisonIgnoreFormButNotLetters() {
    #expect(
      normalisedWords("“The CITY’s  cafe\u{301} —‘closed’”") == ["the", "city's", "café", "closed"])
    #expect(normalisedWords("café") == normalisedWords("cafe\u{301}"))
    #expect(normalisedWords("a-b -c d-") == ["a-b", "c", "d"])
  }
}
