import ClaimModel

/// Reads the words of one claim, in their order.
struct ComparedClaimReader {
  private var claim = ComparedClaim()
  /// The words of the name of who makes the claim.
  private let speaker: [Int]
  /// For each of the claim's words whether it stands in a quotation of three words or more.
  private var isShown: [Bool] = []
  /// How many of all its words are quoted.
  private var quoted = 0
  private var isSubordinate = false
  private var hasVerb = false

  /// In words; no clause is as long, and those behind them are not compared.
  private static let longest = 60

  init(speaker: [Int]) { self.speaker = speaker }

  /// - Parameter numbers: of the words of the passage's tokens.
  mutating func read(
    _ place: Int, in passage: Passage, _ numbers: [Int32], _ article: ArticleWords
  ) {
    let token = passage.tokens[place]
    follow(place, in: passage.tokens)
    guard claim.wording.count < Self.longest else { return }
    if !token.isMark {
      if isSpeaker(place, in: passage, article) { speaker.forEach { add($0, .thing) } }
      claim.wording.append(token.word)
      if passage.isQuoted(place) { quoted += 1 }
      if article.isTime(token) {
        claim.times.insert(token.word)
      } else if token.is(.calendar), token.isCapitalised {
        claim.days.insert(token.word)
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
      add(
        number, roles(place, in: passage.tokens, numbers, article),
        isShown: (passage.quotation(at: place)?.words.count ?? 0) > 2)
    }
  }

  private mutating func add(_ number: Int, _ roles: ComparedClaim.Roles, isShown: Bool = false) {
    claim.words.append(ComparedClaim.Word(number: number, roles: roles))
    self.isShown.append(isShown)
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
    guard token.endsAsParticiple, token.word.hasSuffix("ed"), place > 0 else { return false }
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
      claim.figures.insert(
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

  /// The claim, with its words in order. What it only shows, a motto or a title among its own words, is
  /// neither what it says nor what it says that of.
  func finished() -> ComparedClaim {
    var claim = claim
    if quoted < claim.wording.count {
      for index in claim.words.indices where isShown[index] { claim.words[index].roles = [] }
    }
    claim.words.sort { $0.number < $1.number }
    claim.words = claim.words.reduce(into: []) { kept, word in
      if kept.last?.number == word.number {
        kept[kept.count - 1].roles.formUnion(word.roles)
      } else {
        kept.append(word)
      }
    }
    return claim
  }
}
