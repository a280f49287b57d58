import ClaimModel

/// What other sentences of an article say of its items: when they were made (“the poll asked 800 people
/// from 3 to 6 May”), and their titles (“the National Salt Survey”). Made once for an article, and only
/// where an item that shows neither asks for it.
struct ItemSentences: Sendable {
  /// By the number of the item's noun; polls and surveys are one.
  private var dates: [Int: TextSpan] = [:]
  private var titles: [Int: TextSpan] = [:]

  init(_ passages: [Passage]) {
    for passage in passages where passage.role.isProse {
      for sentence in passage.sentences {
        let tokens = passage.tokens
        guard let date = Self.date(in: sentence, tokens) else { continue }
        for place in sentence where tokens[place].is(.item) && dates[Self.key(tokens[place])] == nil
        {
          dates[Self.key(tokens[place])] = tokens[date].span
        }
      }
    }
  }

  /// The first date that a sentence with the same noun prints; nil where none does.
  func date(of noun: Token) -> TextSpan? { dates[Self.key(noun)] }

  /// The first title that stands with the same noun; nil where none does.
  func title(of noun: Token) -> TextSpan? { titles[Self.key(noun)] }

  /// “The National Salt Survey”: the noun with a capital behind another one, within a sentence.
  private static func title(_ noun: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Range<Int>?
  {
    guard tokens[noun].isCapitalised else { return nil }
    var start = noun
    while start - 1 > sentence.lowerBound, tokens[start - 1].isCapitalised,
      !tokens[start - 1].isMark
    {
      start -= 1
    }
    return start < noun ? start..<noun + 1 : nil
  }

  private static func key(_ noun: Token) -> Int { noun.is(.commissioned) ? -1 : Int(noun.spelling) }

  /// A year, or a month with a day beside it.
  private static func date(in sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    sentence.first { place in
      if tokens[place].isYear { return true }
      guard tokens[place].is(.monthName), tokens[place].isCapitalised else { return false }
      return [place - 1, place + 1, place + 2].contains {
        sentence.contains($0) && tokens[$0].kind == .number
      }
    }
  }
}
