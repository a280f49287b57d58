import ClaimModel
import Testing

@testable import ArticleReading

/// How text falls into tokens.
@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes, lexicon: .english)
      return Layout.blocks(of: bytes, lexicon: .english).flatMap {
        tokenizer.tokens(of: $0.lines)
      }
    }
  }

  @Test(arguments: [
    ("The ferry’s crew isn’t back.", ["the", "ferry", "crew", "isn't", "back", "."]),
    ("MARSH'S and Élan’s", ["marsh", "and", "élan"]),
    ("1,400 of a,b at 3.5 p.m. on 10:30", "1,400 of a , b at 3.5 p.m . on 10:30".words),
    ("see https://orrin.example/a,b now", ["see", "https", "now"]),
    ("''Yes'' -- no... ---", ["\"", "yes", "\"", "--", "no", "…", "--"]),
    ("AT&T and a/b and 12th", ["at&t", "and", "a/b", "and", "12th"]),
    ("s's ’s", ["s", "’", "s"]),
  ])
  func wordsAreInLowerCaseWithoutPossessives(text: String, words: [String]) {
    #expect(tokens(text).map(\.word) == words)
  }

  @Test func aMarkIsKnownByItsScalar() {
    let marks = tokens("A -- b — c… “d” e?").compactMap(\.mark)
    #expect(marks == ["—", "—", "…", "“", "”", "?"])
    #expect(tokens("ferry 14").allSatisfy { $0.mark == nil && !$0.isMark })
  }

  @Test func flagsSayHowAWordIsPrinted() {
    let found = tokens("Quill's ORRIN’S (ferry) Ölberg A")
    #expect(
      found.filter { !$0.isMark }.map { [$0.isCapitalised, $0.isAllCapitals, $0.isPossessive] } == [
        [true, false, true], [true, true, true], [false, false, false], [true, false, false],
        [true, false, false],
      ])
    #expect(
      found.map { $0.flags.contains(.spaceAfter) } == [true, true, false, false, true, true, true])
    #expect(found.map(\.span).last == TextSpan(31, 32))
  }

  @Test func theSplitCountsWhatIsRead() throws {
    let text = DraftText(
      "# Bridge shut, again\n\nIt is old. The ferry sails at 9.\n\n---\n\n- Mr. Marsh came.")
    let count = ArticleReader().split(text)
    #expect(count.sentences == (try ArticleReader().read(text).segments.count))
    #expect(count.words == 14)
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
