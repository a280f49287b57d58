import ClaimModel

/// Finds dates that another one must complete (sourcing standards, 3.10: a statement must be dated in
/// the copy), and knows whether the page prints that other one.
struct DateReader: Sendable {
  /// The page prints the day, or the year, of its publication: in a byline or a date line.
  private let hasDay: Bool
  private let hasYear: Bool

  init(_ passages: [Passage]) {
    let lines = passages.filter { $0.role == .dateline || $0.role == .byline }.map(\.tokens)
    hasDay = lines.contains { tokens in
      tokens.contains { $0.is(.monthName) } && tokens.contains { Self.isDay($0) }
    }
    hasYear = lines.contains { $0.contains { $0.isYear } }
  }

  /// The dates among some tokens, which are in reading order.
  func dates(in places: [Int], of passage: Passage) -> [PrintedDate] {
    let tokens = passage.tokens
    var found: [PrintedDate] = []
    var end = 0
    for place in places where place >= end && tokens[place].is(.time) {
      guard let (range, date) = date(at: place, in: passage) else { continue }
      end = range.upperBound
      if let date, range.lowerBound >= places[0] { found.append(date) }
    }
    return found
  }

  private static func isDay(_ token: Token) -> Bool {
    token.kind == .number && token.word.utf8.count < 3
  }

  /// The date around a word of time, and nil for one that needs no other; nil where it is none.
  private func date(at place: Int, in passage: Passage) -> (Range<Int>, PrintedDate?)? {
    let tokens = passage.tokens
    let sentence = passage.sentence(of: place)
    func token(_ place: Int) -> Token? { sentence.contains(place) ? tokens[place] : nil }
    func printed(_ range: Range<Int>, _ anchor: DateAnchor, _ isAnchored: Bool) -> (
      Range<Int>, PrintedDate?
    ) {
      (range, PrintedDate(span: tokens.span(range), anchor: anchor, isAnchored: isAnchored))
    }
    /// With the preposition or the “last” before it.
    func start(_ place: Int) -> Int {
      token(place - 1)?.is([.preposition, .determiner]) == true ? place - 1 : place
    }
    if tokens[place].is(.monthName), tokens[place].isCapitalised,
      !Names.isSurname(place, in: tokens)
    {
      var (first, last) = (place, place)
      if let day = token(place - 1), Self.isDay(day) { first = place - 1 }
      // “Sept. 11”: the stop of the abbreviation stands between.
      let next = token(place + 1)?.isMark(".") == true ? place + 2 : place + 1
      if first == place, let day = token(next), Self.isDay(day) { last = next }
      // A full date needs no other one.
      let after =
        token(last + 1)?.isComma == true || token(last + 1)?.isMark(".") == true
        ? last + 2 : last + 1
      if token(after)?.isYear == true { return (first..<after + 1, nil) }
      // “The 4 May vote”, “a Sept. 11 service”: the day is a part of the name of something.
      if first < place || last > place,
        token(first - 1)?.is([.definite, .indefinite]) == true,
        token(last + 1).map({
          $0.kind == .word && !$0.is([.preposition, .conjunction, .auxiliary])
        }) == true
      {
        return (first..<last + 1, nil)
      }
      guard
        first < place || last > place || token(place - 1)?.is(.preposition) == true
          || token(place - 1)?.is(.determiner) == true
      else { return nil }
      return printed(start(first)..<last + 1, .publication, hasYear)
    }
    if tokens[place].is(.weekday), tokens[place].isCapitalised {
      // “Monday, May 4”, “Monday 4 May”, “Monday (4 May 2026)”: the month tells the day.
      var next = place + 1
      if let mark = token(next), mark.isComma || mark.isMark("(") { next += 1 }
      if let day = token(next), Self.isDay(day) { next += 1 }
      if token(next)?.is(.monthName) == true { return nil }
      return printed(start(place)..<place + 1, .publication, hasDay)
    }
    if tokens[place].is(.deictic) {
      return printed(place..<place + 1, .publication, hasDay)
    }
    guard !tokens[place].is(.calendar) else { return nil }
    if let after = token(place + 1) {
      // “days earlier”, “three weeks ago”
      if after.is(.relativeTime), !after.is(.determiner) || token(place + 2)?.isMark != false {
        return printed(start(place)..<place + 2, .event, hasDate(before: place, in: passage))
      }
      if after.is(.deictic), !after.is(.determiner) {
        return printed(start(place)..<place + 2, .publication, hasDay)
      }
    }
    if let before = token(place - 1), before.is(.deictic) {
      // “the next day” goes by what was told, “next week” by the day of publication.
      let isTold = before.is(.relativeTime) && token(place - 2)?.is(.definite) == true
      return isTold
        ? printed(place - 2..<place + 1, .event, hasDate(before: place, in: passage))
        : printed(place - 1..<place + 1, .publication, hasDay)
    }
    return nil
  }

  /// Whether the sentence, or the one before it, prints a date before this one.
  private func hasDate(before place: Int, in passage: Passage) -> Bool {
    let index = Int(passage.sentence[place])
    let start = passage.sentences[max(0, index - 1)].lowerBound
    return passage.tokens[start..<place].contains { $0.is(.calendar) || $0.isYear }
  }
}
