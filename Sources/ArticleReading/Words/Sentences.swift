/// Where sentences end.
enum Sentences {
  /// In tokens; what runs on for longer is no prose, and is cut so that the work on it is bounded.
  static let longest = 250

  /// The sentences of a block as ranges of its tokens, which they cover without gaps.
  static func ranges(in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    // Most paragraphs have no more.
    ranges.reserveCapacity(4)
    var start = 0
    var place = 0
    while place < tokens.count {
      guard tokens[place].isStop else {
        place += 1
        if place - start >= longest, place < tokens.count {
          ranges.append(start..<place)
          start = place
        }
        continue
      }
      let stop = place
      place += 1
      // Marks that close, and further stops, belong to the sentence before.
      while place < tokens.count, tokens[place].isStop || closes(tokens[place]) { place += 1 }
      if place < tokens.count, isEnd(tokens, stop: stop, next: place) {
        ranges.append(start..<place)
        start = place
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  /// A straight mark closes when no space stands before it.
  private static func closes(_ token: Token) -> Bool {
    switch token.mark {
    case "”", "\"", "’", "'", ")", "]", "»", "″": !token.flags.contains(.spaceBefore)
    default: false
    }
  }

  private static func opens(_ token: Token) -> Bool {
    switch token.mark {
    case "“", "\"", "‘", "'", "(", "[", "«": true
    default: false
    }
  }

  private static func isEnd(_ tokens: [Token], stop: Int, next: Int) -> Bool {
    var following = tokens[next]
    guard following.flags.contains(.spaceBefore) else { return false }
    if following.isMark {
      guard opens(following) || following.isDash else { return false }
      guard next + 1 < tokens.count else { return true }
      if following.isDash { return false }
      following = tokens[next + 1]
    }
    guard
      following.isCapitalised || following.kind == .number || following.flags.contains(.afterCode)
    else { return false }
    guard tokens[stop].isMark("."), stop > 0, next == stop + 1 else { return true }
    let before = tokens[stop - 1]
    let isInitial = before.kind == .word && before.word.utf8.count == 1 && before.isCapitalised
    let isAbbreviation =
      before.is(.abbreviation) || before.word.utf8.contains(UInt8(ascii: "."))
    if isInitial, !before.is(.participant) { return false }
    if isAbbreviation {
      // “U.S. The” ends a sentence and “U.S. Army” does not: a function word tells them apart.
      return !before.is(.title) && before.word.utf8.contains(UInt8(ascii: "."))
        && following.is([.determiner, .conjunction, .singularPronoun, .pluralPronoun, .participant])
    }
    return true
  }
}
