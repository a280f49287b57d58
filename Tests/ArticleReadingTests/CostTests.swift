import ArticleReading
import ClaimModel
import Foundation
import Testing

/// What reading costs: no more a byte for a text made to be costly than for a short one.
@Suite(.serialized) struct CostTests {
  /// One long line, nothing but marks that open and verbs that say, or a quotation that runs over
  /// very many blocks.
  static let pieces = [
    "Critics say the dam is unsafe, and Ana Ruiz said it holds. ", "“", "\"", "[", "`a ", "a, ",
    "](", "<a ", "who said, ", "of the ", "it was Ana Ruiz, ", "the ’s ‘", "(", "“A,” he said. ",
    "says that ", "he said she said ", "according to the ", "reportedly, ", "it is said that ",
    "“It fell.\n\n", "“It fell.\n\nCritics said so.\n\n", "> “a\n\n", "“A ‘b’ c.\n\n",
    "“It fell,” he said. “It is.\n\n“It fell again.\n\n", "“A b c d.” ", "<!--\n\n",
    "The dam at Orrin fell. ", "Four people died. ", "a b c d. ", "1 2 3 men ",
    "“I shut the dam,” Ana Ruiz said. ",
    "the Post, citing two officials, said it fell. ", "citing the ", "fears of the ",
    "was accused by the ", "did not say whether ", "Ruiz, Marsh and ", "“A b c d.”\n\n",
    "It fell.”\n\n", "Ruiz, who said it fell, ",
    "were accused of ", "asked whether ", "there is speculation ", "is sure that ", "called them ",
    "\"“a ” ", "many would say ", "despite fears that ", "a clerk says so and said Ana Ruiz, who ",
  ]

  /// Each accusation looks back for what denies its subject, and each described lead ahead for a name.
  @Test(arguments: ["neither ", "a clerk says so and "])
  func lookingBackAndAheadIsBounded(opening: String) {
    let piece =
      opening == "neither "
      ? "were accused of it and " : "said Ana Ruiz, who left and a clerk says "
    expectLinearTime(piece, few: 300, opening: opening)
  }

  @Test(arguments: pieces) func timeIsLinearInTheLengthOfTheText(piece: String) {
    expectLinearTime(piece, few: 6_000 / piece.utf8.count)
  }

  /// With the trained model, which looks at every cue by itself.
  @Test(arguments: pieces + ["he hopes that ", "said ", "wants to see ", "hopes, ", "he, "])
  func soItIsWithTheModel(piece: String) {
    expectLinearTime(
      piece, few: 3_000 / piece.utf8.count, ArticleReader(leastProbability: 0))
  }

  /// A headline is one sentence, but not one of thousands of words.
  @Test func aLineThatSaysItIsAHeadlineIsNoException() {
    expectLinearTime(
      "Critics said it fell, and Ana Ruiz said it holds. ", few: 120, opening: "# ")
  }

  /// Reads a piece so many times, and six times as many: which takes less than fifteen times as long, where the
  /// square of six is 36. “Says that” takes ten times as long, since the shorter text is little more than
  /// what the model looks at around one cue.
  private func expectLinearTime(
    _ piece: String, few: Int, _ reader: ArticleReader = ArticleReader(), opening: String = ""
  ) {
    func seconds(_ count: Int) -> Double {
      let text = DraftText(
        opening + "The bridge was shut and it is old. " + String(repeating: piece, count: count))
      let start = processorTime()
      _ = try? reader.read(text)
      return processorTime() - start
    }
    let least = max((0..<3).map { _ in seconds(few) }.min()!, 0.001)
    var ratio = Double.infinity
    // Other work lengthens a run now and then; one that was too long is run again.
    for _ in 0..<3 where ratio >= 15 { ratio = min(ratio, seconds(6 * few) / least) }
    #expect(ratio < 15, "6 times the text took \(ratio) times as long")
  }
}

/// The processor time of this thread alone, in seconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
