import ClaimModel

/// Finds what the publication asserts in its own voice: one claim for each sentence in which nothing
/// is attributed.
enum OwnVoice {
  /// In words; shorter ones are exclamations and labels, unless a verb stands in them: “Nobody was
  /// hurt.”
  private static let shortest = 4

  /// - Parameter taken: tokens that belong to attributions.
  static func claims(in passage: Passage, except taken: [Range<Int>]) -> [Range<Int>] {
    let isTaken = passage.touchedSentences(by: taken)
    return passage.sentences.indices.compactMap { index in
      isTaken[index] ? nil : claim(passage.sentences[index], in: passage)
    }
  }

  private static func claim(_ sentence: Range<Int>, in passage: Passage) -> Range<Int>? {
    guard let range = passage.trimmed(sentence) else { return nil }
    let words = range.filter { !passage.tokens[$0].isMark }
    let hasVerb = words.contains {
      passage.tokens[$0].is([.auxiliary, .pastVerb, .finiteVerb])
    }
    guard words.count >= shortest || words.count > 1 && hasVerb,
      passage.tokens[sentence.upperBound - 1].word != "?"
    else { return nil }
    // Words wholly in quotation marks are somebody's, even where the page does not say whose.
    let quoted = words.count { passage.isQuoted($0) }
    return quoted * 2 > words.count ? nil : range
  }
}

extension Centrality {
  /// How much hangs on words by where they stand: the headline and the first sentence are the lede,
  /// the first three paragraphs carry the key claims, and what looks back is background.
  ///
  /// - Parameter bodies: how many paragraphs of the body have been read, this one included.
  static func of(_ range: Range<Int>, in passage: Passage, bodies: Int) -> Centrality {
    switch passage.role {
    case .headline: return .lede
    case .body where bodies == 1 && passage.sentence[range.lowerBound] == 0: return .lede
    case .body where bodies <= 3: return .key
    default:
      return passage.tokens[range].contains { $0.is(.background) } ? .background : .support
    }
  }
}
