import ArticleReading
import ClaimModel
import Testing
import WhosaysTestSupport

/// Texts that are hardly any through the trained model, which takes whatever it finds.
@Suite struct HostileModelTests {
  private static let start = "The bridge was shut and it is old. "

  private static let texts = [
    "Said.", "said", "Critics", "# Said", "“", "“”", "” said “", "\"\"\"\"", "‘’’‘",
    "— said — he —",
    "said said said said", "he he he he", "Critics say", "say that", ", said he, said she, ",
    // Every letter with a heap of marks on it.
    "Cr\(String(repeating: "\u{301}\u{327}\u{20DD}", count: 200))itics say it f\u{36F}\u{363}ell.",
    String(
      repeating: "Z\u{337}\u{321}a\u{334}\u{35C}l\u{338}g\u{335}o\u{336} said so. ", count: 60),
    // From right to left, within overrides, and among English words.
    "השר אמר כי הגשר סגור. ", "قال الوزير إن الجسر مغلق، ",
    "Ruiz \u{202E}dias\u{202C} it \u{2067}fell\u{2069}. ",
    "שר said الجسر fell. ",
    // Letters of several scalars, flags that are cut, selectors and joiners alone.
    "👩‍👩‍👧 said 🇰🇷🇰 fell. ", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 says 👍🏽. ", "\u{FE0F}\u{200D} said \u{200D}\u{FE0F}. ", "said 👀 ",
    "🗣️: “📉” ",
    "\u{FEFF}said\u{200B}said\u{2060}. ", "\u{1B}[31m said \u{7F}. ", "１２３ said ④. ", "𝒮𝒶𝒾𝒹 𝐬𝐚𝐢𝐝. ",
  ]

  /// Whatever is found lies in the text, has words, and is the same again.
  private func check(_ string: String) {
    let text = DraftText(string)
    let reader = ArticleReader(leastProbability: 0)
    guard let reading = try? reader.read(text) else { return }
    #expect(reading.proposals.allSatisfy { $0.lies(in: text) && !$0.claims.isEmpty })
    for proposal in reading.proposals where proposal.finder.percent != nil {
      #expect((0...99).contains(proposal.finder.percent!))
      #expect(proposal.attribution?.source.isEmpty == false)
      #expect(proposal.attribution?.content.allSatisfy { $0.start < $0.end } == true)
    }
    #expect((try? reader.read(text)) == reading)
  }

  @Test(arguments: texts) func anyTextIsRead(text: String) {
    check(text)
    check(Self.start + text)
    check(text + Self.start)
    check("# \(text)\n\n\(Self.start)\n\n> \(text)\n\n- \(text)\n")
    check(Self.start + String(repeating: text, count: 40))
  }

  @Test func textsWithoutWordsOrSentencesAreRefusedOrRead() {
    let reader = ArticleReader(leastProbability: 0)
    for text in ["", " \n\n\t", String(repeating: "“", count: 3000), "… — !"] {
      #expect(throws: ReadingError.noProse) { try reader.read(DraftText(text)) }
    }
    check(String(repeating: "said ", count: 300))
    check(String(repeating: "the bridge and the ferry ", count: 300))
  }

  @Test(arguments: 1...8) func piecesOfAnythingAreRead(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<40 { check(Self.start + generator.hostileText(pieces: round * 5)) }
  }

  /// What is longer than any paragraph is taken piece by piece, and nothing in it is passed over.
  @Test func aLongLineIsReadToItsEnd() throws {
    let sentence = "It was old and it was shut. Ben Marsh endorsed Ana Ruiz for mayor. "
    let text = DraftText(String(repeating: sentence, count: 600))
    let found = try ArticleReader(leastProbability: 0.3).read(text).proposals.filter {
      $0.finder.percent != nil
    }
    #expect(found.count == 600)
    #expect(Set(found.map { $0.spans[0].start % sentence.utf8.count }).count == 1)
  }

  @Test func aSentenceOfAHundredThousandWordsIsRead() throws {
    for piece in ["the ferry and ", "he hopes that ", "wants to "] {
      let count = 100_000 / (piece.split(separator: " ").count)
      let text = DraftText(
        "It is said that " + String(repeating: piece, count: count) + "it fell.")
      let start = processorTime()
      let reading = try ArticleReader(leastProbability: 0).read(text)
      // About a minute unoptimised; without bounds it would be hours.
      #expect(processorTime() - start < 300, "\(piece)")
      #expect(reading.proposals.allSatisfy { $0.lies(in: text) })
    }
  }
}
