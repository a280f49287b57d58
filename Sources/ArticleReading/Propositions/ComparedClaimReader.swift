import ClaimModel

/// Reads the words of one claim, in their order.
struct ComparedClaimReader {
  private var claim = ComparedClaim()
  /// The words of the name of who makes the claim.
  private let speaker: [Int]
  /// How many of all its words are quoted.
  private var quoted = 0
  private var isSubordinate = false
  private var hasVerb = false

  /// In words; no clause is as long, and those behind them are not compared.
  private static let longest = 60

  init(speaker: [Int]) {
    self.speaker = speaker
    // Room for a sentence: most claims have no more.
    claim.words.reserveCapacity(16)
    claim.wording.reserveCapacity(32)
  }

  /// - Parameter numbers: of the words of the passage's tokens.
  mutating func read(
    _ place: Int, in passage: Passage, _ numbers: [Int32], _ article: ArticleWords
  ) {
    let tokens = passage.tokens
    follow(place, in: tokens)
    guard claim.wording.count < Self.longest else { return }
    if !tokens[place].isMark {
      if isSpeaker(place, in: passage, article) { speaker.forEach { add($0, .thing) } }
      claim.wording.append(tokens[place].spelling)
      if passage.isQuoted(place) { quoted += 1 }
      if article.isTime(tokens[place]) {
        claim.times.insert(Int(tokens[place].spelling))
      } else if tokens[place].is(.calendar), tokens[place].isCapitalised {
        claim.days.insert(Int(tokens[place].spelling))
      }
    }
    guard numbers[place] >= 0 else { return }
    let number = Int(numbers[place])
    switch article.entries[number].kind {
    case .light, .counting, .measure: break
    case .number:
      guard isFigure(place, in: passage.tokens, numbers, article) else { break }
      claim.numbers.insert(number)
      addFigures(place, in: passage.tokens, numbers, article)
    case .word, .event, .toll:
      var roles = roles(place, in: passage.tokens, numbers, article)
      if let quotation = passage.quotation(at: place), quotation.words.count > 2 {
        roles.insert(.shown)
      }
      add(number, roles)
    }
  }

  private mutating func add(_ number: Int, _ roles: ComparedClaim.Roles) {
    claim.words.append(ComparedClaim.Word(number: number, roles: roles))
  }

  /// “I” in somebody's words, and a pronoun that opens what is reported of somebody.
  private func isSpeaker(_ place: Int, in passage: Passage, _ article: ArticleWords) -> Bool {
    let token = passage.tokens[place]
    return passage.isQuoted(place)
      ? article.isSpeaker(token) : token.is(.singularPronoun) && claim.words.isEmpty
  }

  // MARK: The main clause

  /// Keeps track of the main clause. What stands before its verb is what the verb says something of.
  private mutating func follow(_ place: Int, in tokens: [Token]) {
    let token = tokens[place]
    if place == 0 || token.isComma || token.isDash || token.isMark(";") { isSubordinate = false }
    if place > 0, !claim.wording.isEmpty,
      token.is(.conjunction) && !token.is([.coordinator, .uncommitted])
        || token.is(.relative) && !token.is(.opensClause) && tokens[place - 1].isComma
    {
      isSubordinate = true
    }
    guard !isSubordinate, !hasVerb, isFinite(place, in: tokens) else { return }
    hasVerb = true
    for index in claim.words.indices
    where claim.words[index].roles.remove(.predicate) != nil {
      claim.words[index].roles.insert(.thing)
    }
  }

  private func isFinite(_ place: Int, in tokens: [Token]) -> Bool {
    let token = tokens[place]
    if token.is([.auxiliary, .pastVerb, .finiteVerb]) { return true }
    guard token.endsAsPast, place > 0 else { return false }
    return !tokens[place - 1].is([.determiner, .preposition])
  }

  private func roles(
    _ place: Int, in tokens: [Token], _ numbers: [Int32], _ article: ArticleWords
  ) -> ComparedClaim.Roles {
    let entry = article.entries[Int(numbers[place])]
    var roles: ComparedClaim.Roles = .thing
    if entry.isPredicate, !entry.isName { roles = isSubordinate ? [] : .predicate }
    if entry.isName, !hasVerb, !isSubordinate { roles.insert(.namedSubject) }
    if isCounted(place, in: tokens, numbers, article) { roles.insert(.counted) }
    return roles
  }

  // MARK: Figures

  /// Digits or a number word, and no part of a name, a date or a time: “34”, “three”, but not the 4 of
  /// “Corvane 4”.
  private func isFigure(
    _ place: Int, in tokens: [Token], _ numbers: [Int32], _ article: ArticleWords
  ) -> Bool {
    func entry(_ place: Int) -> ArticleWords.Entry? {
      tokens.indices.contains(place) && numbers[place] >= 0
        ? article.entries[Int(numbers[place])] : nil
    }
    func isTimeOrColon(_ place: Int) -> Bool {
      tokens.indices.contains(place) && (tokens[place].isMark(":") || article.isTime(tokens[place]))
    }
    guard entry(place)?.kind == .number, entry(place - 1)?.isName != true,
      !isTimeOrColon(place - 1), !isTimeOrColon(place + 1)
    else { return false }
    // “31,000” and “2.3m”, but not “9/11”, “4-4” or “13th”.
    let word = tokens[place].word.utf8
    return tokens[place].is(.number)
      || !word.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        && !["th", "st", "nd", "rd"].contains { tokens[place].word.hasSuffix($0) }
  }

  /// Behind a figure, with one word between them or none, or behind “the number of”.
  private func isCounted(
    _ place: Int, in tokens: [Token], _ numbers: [Int32], _ article: ArticleWords
  ) -> Bool {
    if isFigure(place - 1, in: tokens, numbers, article) { return true }
    guard place > 1, numbers[place - 1] >= 0 || tokens[place - 1].is(.linking) else { return false }
    return tokens[place - 1].is(.linking)
      ? numbers[place - 2] >= 0 && article.entries[Int(numbers[place - 2])].kind == .counting
      : isFigure(place - 2, in: tokens, numbers, article)
  }

  /// A figure with the measure before it, or with each of the two words behind it, past those that
  /// belong to the number: “$83 million”, “14 million crowns”, “three local people”.
  private mutating func addFigures(
    _ place: Int, in tokens: [Token], _ numbers: [Int32], _ article: ArticleWords
  ) {
    func kind(_ place: Int) -> WordFamilies.Kind? {
      tokens.indices.contains(place) && numbers[place] >= 0
        ? article.entries[Int(numbers[place])].kind : nil
    }
    func add(unit: Int) {
      claim.figures.append(
        ComparedClaim.Figure(
          number: Int(numbers[place]), unit: Int(numbers[unit]),
          isTelling: kind(unit) != .measure && article.entries[Int(numbers[place])].isTellingFigure)
      )
    }
    if kind(place - 1) == .measure, tokens[place - 1].isMark { add(unit: place - 1) }
    var unit = place + 1
    while kind(unit) == .number { unit += 1 }
    for unit in unit..<min(unit + 2, tokens.count) {
      guard let kind = kind(unit), kind != .number else { break }
      add(unit: unit)
    }
  }

  // MARK: The end

  /// The claim, to be asked for once, with its words in order. What it only shows, a motto or a title among its own words, is
  /// neither what it says nor what it says that of.
  mutating func finish() -> ComparedClaim {
    let hasMore = quoted < claim.wording.count
    for index in claim.words.indices
    where claim.words[index].roles.remove(.shown) != nil && hasMore {
      claim.words[index].roles = []
    }
    claim.words.sort { $0.number < $1.number }
    // The same word again is one word with the roles of both.
    var kept = 0
    for index in claim.words.indices.dropFirst() {
      if claim.words[index].number == claim.words[kept].number {
        claim.words[kept].roles.formUnion(claim.words[index].roles)
      } else {
        kept += 1
        claim.words[kept] = claim.words[index]
      }
    }
    claim.words.removeLast(max(0, claim.words.count - kept - 1))
    return claim
  }
}
