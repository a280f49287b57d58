import ArticleReading
import ClaimModel
import Testing

/// What of a page is prose, and which part each piece plays.
@Suite struct LayoutTests {
  private func segments(_ text: String) throws -> [String] {
    let text = DraftText(text)
    return try ArticleReader().read(text).segments.map {
      "\($0.address) \($0.role): \(text[$0.span])"
    }
  }

  @Test func markdownIsReadForItsWords() throws {
    let page = """
      ---
      title: Not this
      ---

      # Bridge *shut*

      By Ines Calloway

      SALTMERE, May 4 — The [bridge](http://orrin.example/a_b) is **shut**.[^1] It is
      old. `let officials = say("x")` stays code.

      ## Later

      - The ferry sails.
      - It is slow.

      > We will walk.

      ```
      officials said this in code
      ```

          officials said this in code too

      | officials | said |
      |---|---|
      | a | b |

      <!-- officials said this in a comment -->

      ![The bridge at low tide](bridge.jpg)

      [^1]: Officials said this in a note.
      """
    #expect(
      try segments(page) == [
        "H1 headline: Bridge *shut", "B1 byline: By Ines Calloway",
        "D1 dateline: SALTMERE, May 4 —",
        "P1S1 body: The [bridge](http://orrin.example/a_b) is **shut**.",
        "P1S2 body: It is\nold.", "P1S3 body: stays code.",
        "H2 subheading: Later", "L1 listItem: The ferry sails.", "L2 listItem: It is slow.",
        "Q1 blockQuote: We will walk.", "C1 caption: The bridge at low tide",
        "N1 footnote: Officials said this in a note.",
      ])
  }

  @Test func withoutAHeadingTheTitleOfTheFrontMatterIsTheHeadline() throws {
    #expect(
      try segments("---\nslug: x\ntitle: \"Bridge shut\"\n---\n\nIt is old. The ferry sails.").first
        == "H1 headline: Bridge shut")
  }

  @Test func plainTextHasAHeadlineWhereItsFirstLineIsOne() throws {
    #expect(
      try segments("Bridge shut after inspection\n\nIt is old. The ferry sails at noon.")
        == [
          "H1 headline: Bridge shut after inspection", "P1S1 body: It is old.",
          "P1S2 body: The ferry sails at noon.",
        ])
    #expect(try segments("It is old.\n\nThe ferry sails.").first == "P1S1 body: It is old.")
  }

  @Test func longLinesAreParagraphsAndWrappedOnesAreJoined() throws {
    let long = String(repeating: "The ferry sails at noon and comes back at night. ", count: 4)
    #expect(try segments(long + "\n" + long).last?.hasPrefix("P2S4") == true)
    #expect(try segments("The ferry sails at\nnoon.").count == 1)
  }

  @Test func whatIsNoSentenceIsNoProse() throws {
    #expect(
      try segments(
        """
        Bridge shut after inspection

        Monday, May 4, 2026

        It is old. The ferry sails at noon.

        Marta Quill at the works

        The bridge at low tide. Image: Ines Calloway.

        Sources

        - Orrin Post, “Bridge shut”, May 4, 2026
        """
      ).map { String($0.prefix { $0 != ":" }) } == [
        "H1 headline", "D1 dateline", "P1S1 body", "P1S2 body", "H2 subheading", "C1 caption",
        "C1S2 caption", "H3 subheading", "N1 footnote",
      ])
  }

  @Test func sentencesEndWhereTheyEnd() throws {
    #expect(
      try segments(
        "Mr. Orrell met Gov. J. Quill of the U.S. Navy at 3.5 p.m. on Monday. “Is it?” she asked. The U.S. The end."
      )
        == [
          "P1S1 body: Mr. Orrell met Gov. J. Quill of the U.S. Navy at 3.5 p.m. on Monday.",
          "P1S2 body: “Is it?” she asked.", "P1S3 body: The U.S.", "P1S4 body: The end.",
        ])
  }

  @Test func quotationsOfEveryKindAreFound() throws {
    let text = DraftText(
      "“One ‘two’ three,” she said. \"Four,\" he said. 'Five,' they said. «Six» it said. The boys’ ’90s."
    )
    let quotations = try ArticleReader().read(text).quotations
    #expect(
      quotations.map { "\($0.depth) \($0.words.map { text[$0] }.joined())" } == [
        "0 One ‘two’ three,", "1 two", "0 Four,", "0 Five,", "0 Six",
      ])
  }

  @Test func curlyMarksWithinStraightOnes() throws {
    let text = DraftText(
      "\"She called it a “wreck,” a word of hers,\" he said. “Five\" he said. \"Six” he said.")
    let quotations = try ArticleReader().read(text).quotations
    #expect(
      quotations.map { "\($0.depth) \($0.words.map { text[$0] }.joined())" } == [
        "0 She called it a “wreck,” a word of hers,", "1 wreck,", "0 Five", "0 Six",
      ])
  }

  @Test func bytesBecomeStoredText() throws {
    func stored(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> String {
      try ArticleInput.decode(bytes, encoding: encoding).text.string
    }
    #expect(try stored([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n".utf8)) == "a\nb\nc\n")
    #expect(try stored([0xFF, 0xFE, 0x61, 0, 0x0D, 0, 0x0A, 0]) == "a\n")
    #expect(try stored([0xFE, 0xFF, 0, 0x61]) == "a")
    #expect(try stored([0x93, 0x61, 0x94], .windows1252) == "“a”")
    #expect(throws: ReadingError.invalidUTF8(offset: 2)) { try stored([0x61, 0x62, 0xFF]) }
    #expect(throws: ReadingError.nul(offset: 1)) { try stored([0x61, 0, 0x62]) }
    #expect(throws: ReadingError.empty) { try stored(Array(" \n".utf8)) }
    #expect(throws: ReadingError.invalidUTF16) { try stored([0xFF, 0xFE, 0x61]) }
    #expect(throws: ReadingError.tooLarge) {
      try stored([UInt8](repeating: 97, count: ArticleInput.byteLimit + 1))
    }
  }

  @Test func aCombiningMarkChangesNoStructure() throws {
    let mark = "\u{301}"
    #expect(
      try segments(
        "# Bridge shut\n\nIt is old.\n\n<!--\nA note\n-->\(mark)\n\nThe ferry sails at noon.")
        == [
          "H1 headline: Bridge shut", "P1S1 body: It is old.",
          "P2S1 body: The ferry sails at noon.",
        ])
    // A blank before a mark is a blank: the first line has two words.
    #expect(
      try segments("Bridge \(mark)shut\n\nIt is old. The ferry sails at noon.")[0].hasPrefix("H1"))
  }

  @Test func aTextInAnotherLanguageIsRefused() throws {
    for text in [
      """
      Der Bürgermeister der Stadt hat am Montag erklärt, dass die Brücke wegen der Risse in den
      Pfeilern bis zum Herbst nicht mehr befahren werden darf, und die Fähre soll öfter fahren.
      """,
      "桥梁在星期一关闭。官员说裂缝很宽。渡轮将继续航行。居民感到担忧。",
    ] {
      #expect(throws: ReadingError.notEnglish) { try ArticleReader().read(DraftText(text)) }
    }
  }
}
