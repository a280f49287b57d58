import ArticleReading
import ClaimModel
import Foundation

/// What one pass over a text takes, for measuring how fast the reader is.
package struct ReadingTime: CustomStringConvertible {
  /// How much of the reader's work is measured.
  package enum Part: String {
    /// Blocks, words and sentences alone.
    case split
    /// Everything with the rules alone: `ArticleReader.read`.
    case read
    /// The same with what the model adds, as `propose` has it.
    case model
  }

  /// By the reader's own count, without marks.
  package let words: Int
  package let sentences: Int
  /// Of the fastest round, of the processor: other work on the machine does not lengthen them.
  package let seconds: Double

  /// Measures a text from its string on, as often as there are rounds.
  ///
  /// - Precondition: `rounds > 0`.
  /// - Throws: `ReadingError` where the text cannot be read at all.
  package init(_ part: Part, of string: String, rounds: Int) throws {
    let reader = part == .model ? ArticleReader.balanced : ArticleReader()
    seconds = try (0..<rounds).map { _ in
      let start = Self.processorSeconds()
      let text = DraftText(string)
      switch part {
      case .split: _ = reader.split(text)
      case .read, .model: _ = try reader.read(text)
      }
      return Self.processorSeconds() - start
    }.min()!
    let count = reader.split(DraftText(string))
    (words, sentences) = (count.words, count.sentences)
  }

  package var description: String {
    "\(words) words, \(sentences) sentences, \(seconds) seconds"
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
