/// A wording that points at an item, taken apart: “the board’s report “Cracks” of 3 May”.
struct ItemWording {
  /// Who made it or has put it out; nil where the wording does not say.
  private(set) var issuer: Range<Int>?
  /// Its title or number.
  private(set) var title: Range<Int>?
  /// Its date, which a day of the week alone is not.
  private(set) var date: Range<Int>?
  /// A month or a year that tells more or less when: “in late August”, “last year”; nil where there is a
  /// date.
  private(set) var roughDate: Range<Int>?

  private let tokens: [Token]

  /// - Parameters:
  ///   - noun: the place of the noun for the item.
  ///   - all: where the wording stands.
  init(_ noun: Int, in all: Range<Int>, tokens: [Token]) {
    self.tokens = tokens
    // “Resolution 1718”: what stands right behind the noun is its number and no year.
    let isNumbered =
      noun + 1 < all.upperBound && tokens[noun + 1].kind == .number && tokens[noun].isCapitalised
    date = Self.date(in: (isNumbered ? noun + 2 : all.lowerBound)..<all.upperBound, tokens)
    if date == nil {
      roughDate = all.first { place in
        tokens[place].is(.monthName) && tokens[place].isCapitalised
          || tokens[place].is(.time) && !tokens[place].is([.calendar, .deictic])
            && place > all.lowerBound && tokens[place - 1].is(.deictic)
      }.map { $0..<$0 + 1 }
    }
    issuer = issuerBefore(noun, in: all) ?? issuerBehind(noun, in: all)
    title = title(noun, in: all)
  }

  // MARK: Issuer

  /// “the board’s report”, “a Harbour Board report”, “a court order”, “its report”.
  private func issuerBefore(_ noun: Int, in all: Range<Int>) -> Range<Int>? {
    // “Monday’s report” is the issue of no day.
    if let owner = (all.lowerBound..<noun).last(where: {
      tokens[$0].isPossessive && !tokens[$0].is(.time)
    }) {
      return all.lowerBound..<owner + 1
    }
    if tokens[all.lowerBound].is(.owning) { return all.lowerBound..<all.lowerBound + 1 }
    let body: WordClasses = [.organisation, .outlet, .firm]
    guard let last = (all.lowerBound..<noun).last(where: { isCapital($0) || tokens[$0].is(body) })
    else { return nil }
    var start = last
    while start > all.lowerBound, isCapital(start - 1) { start -= 1 }
    // What opens the sentence with a capital names nobody by that.
    guard
      start > all.lowerBound || start < last || tokens[start].is(body)
        || tokens[start].is(.place) || tokens[start].isAllCapitals
    else { return nil }
    return start..<last + 1
  }

  private func isCapital(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.isCapitalised && token.kind == .word
      && !token.is([
        .demonym, .time, .determiner, .relative, .documents, .document, .adverb, .preposition,
      ]) || token.isCapitalised && token.is(.outlet)
  }

  /// “by the board”, “from the ministry”, “minutes of the council”, “published in the Annals”, “a poll
  /// for the Post”.
  private func issuerBehind(_ noun: Int, in all: Range<Int>) -> Range<Int>? {
    for place in noun + 1..<max(noun + 1, all.upperBound - 1)
    where tokens[place].is(.preposition) && !tokens[place].is(.determiner) {
      let before = tokens[place - 1]
      let isBy = tokens[place].is(.agent) && !before.is(.obtaining)
      let isFrom = tokens[place].is(.issuing)
      let isOf =
        tokens[place].is(.linking) && place == noun + 1 && !tokens[noun].is(.commissioned)
        && isBody(phrase(at: place + 1, in: all))
      let isFor = tokens[place].is(.linking) && tokens[noun].is(.commissioned)
      let isIn = tokens[place].is(.locating) && place > noun + 1
      let isOn = tokens[place].is(.joining) && tokens[noun].is(.dated)
      guard isBy || isFrom || isOf || isFor || isIn || isOn,
        let phrase = phrase(at: place + 1, in: all)
      else { continue }
      let hasName = tokens[phrase].contains { $0.isCapitalised && !$0.is(.time) }
      if isBy || isFrom && !tokens[phrase].allSatisfy({ $0.is(.time) || $0.kind == .number })
        || isOf || isFor && hasName || isIn && hasName || isOn && hasName
      {
        // “minutes of the meeting of the board”: the body at the end.
        let last =
          isOf ? phrase.last { tokens[$0].is(.linking) && $0 + 1 < phrase.upperBound } : nil
        return last.map { $0 + 1..<phrase.upperBound } ?? phrase
      }
    }
    return nil
  }

  private func isBody(_ phrase: Range<Int>?) -> Bool {
    guard let phrase else { return false }
    return tokens[phrase].contains { $0.is([.organisation, .outlet, .firm]) }
  }

  private func phrase(at start: Int, in all: Range<Int>) -> Range<Int>? {
    var end = start
    while end < all.upperBound, !tokens[end].isComma, !tokens[end].is([.relative, .agent]),
      !(tokens[end].is(.preposition) && end > start && !tokens[end].is(.linking)),
      !(tokens[end].endsAsPast && end > start)
    {
      end += 1
    }
    return end > start ? start..<end : nil
  }

  // MARK: Title and date

  private func title(_ noun: Int, in all: Range<Int>) -> Range<Int>? {
    let dates = date ?? noun..<noun
    func isNumber(_ place: Int) -> Bool {
      tokens[place].word.utf8.contains { (48...57).contains($0) } && !dates.contains(place)
    }
    if let number = all.first(where: { isNumber($0) && abs($0 - noun) <= 2 }) {
      return number..<number + 1
    }
    // “the White Paper”, “the Annual Report”.
    guard tokens[noun].isCapitalised, noun > all.lowerBound else { return nil }
    var start = noun
    while start - 1 >= all.lowerBound, tokens[start - 1].isCapitalised,
      tokens[start - 1].kind == .word,
      !tokens[start - 1].is(.determiner), !tokens[start - 1].isPossessive
    {
      start -= 1
    }
    return start < noun ? start..<noun + 1 : nil
  }

  /// The first run of tokens that holds a year, or a day and a month.
  private static func date(in all: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    var start: Int?
    for place in all.lowerBound...all.upperBound {
      let isPart =
        place < all.upperBound
        && (tokens[place].kind == .number || tokens[place].is(.calendar)
          || start != nil && tokens[place].isComma)
      if isPart {
        if start == nil { start = place }
        continue
      }
      if let first = start {
        var end = place
        while end > first, tokens[end - 1].isMark { end -= 1 }
        let run = tokens[first..<end]
        let hasMonth = run.contains { $0.is(.calendar) && $0.isCapitalised }
        if run.contains(where: \.isYear) || hasMonth && run.contains(where: { $0.kind == .number })
        {
          return first..<end
        }
        start = nil
      }
    }
    return nil
  }
}
