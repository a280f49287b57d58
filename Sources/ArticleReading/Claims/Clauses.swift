/// Splits words into finite clauses, one a claim (`examples/corpus/README.md`, “How to mark”, 4).
///
/// A clause ends with its sentence; before a second clause with a subject and a verb of its own, which
/// a conjunction, a semicolon, a colon, a dash or a comma joins; and where a relative clause set off by
/// commas opens or ends. A second verb with the same subject, and clauses that depend on it, stay in
/// it. Words that a speaker parts (“The pier, she said, was shut”) are read as if nothing stood between.
struct Clauses {
  private let words: ClauseWords
  private let places: [Int]
  private var found: [Clause] = []
  private var current = Clause(.main)
  /// The clause that a relative clause stands in, to go on behind it.
  private var outer: Clause?
  /// What is being read depends on the clause, and whether it has a verb of its own.
  private var isDependent = false
  private var hasDependentVerb = false
  private var border = Border.none
  /// A clause of the same sentence stands before this one.
  private var hasSplit = false

  /// What stands before the next word.
  private enum Border { case none, gap, comma, strong }

  /// How far ahead a subject's verb is looked for, in tokens; longer subjects are rare.
  private static let reach = 40
  /// The same where only a comma joins.
  private static let shortReach = 14

  /// The clauses of some pieces, in reading order; none is empty.
  static func of(_ pieces: [Range<Int>], in words: ClauseWords) -> [Clause] {
    var places: [Int] = []
    places.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { places += piece }
    var clauses = Clauses(words: words, places: places)
    clauses.run()
    return clauses.found.compactMap { clause in
      clause.trimmed(in: words.passage)
    }
  }

  private init(words: ClauseWords, places: [Int]) {
    self.words = words
    self.places = places
  }

  private var tokens: [Token] { words.tokens }

  // MARK: From left to right

  private mutating func run() {
    for (index, place) in places.enumerated() {
      if index > 0 {
        let before = places[index - 1]
        if words.passage.sentence[before] != words.passage.sentence[place] {
          finish()
          hasSplit = false
        } else if before + 1 != place, border == .none {
          border = .gap
        }
      }
      if tokens[place].isMark {
        pass(place)
      } else {
        open(at: index)
        follow(place, at: index)
        border = .none
        if isHead, tokens[place].is(.joiner), !isQuotationMark(current.places.last),
          !tokens[place].is(.turning) || tokens[place].is(.coordinator) || hasSplit
        {
          continue
        }
        hasSplit = false
        if isDependent, words.isVerb[place] { hasDependentVerb = true }
      }
      current.add(
        place, isMark: tokens[place].isMark, isDependent: isDependent, isVerb: words.isVerb[place])
    }
    finish()
  }

  /// No word of the clause has been read.
  private var isHead: Bool { !current.hasWord }

  private func isQuotationMark(_ place: Int?) -> Bool {
    place.map { tokens[$0].isMark && !words.passage.isLoose(tokens[$0]) } ?? false
  }

  private mutating func pass(_ place: Int) {
    switch tokens[place].mark {
    case ";", ":", "—", "–", "―": border = .strong
    case ",", ")": if border != .strong { border = .comma }
    default: break
    }
  }

  private mutating func finish() {
    if let outer, outer.hasWord { found.append(outer) }
    outer = nil
    start(.main, after: current)
  }

  /// Starts a clause behind one that is over.
  private mutating func start(_ opening: Clause.Opening, after last: Clause) {
    var last = last
    current = Clause(opening)
    // A mark that opens a quotation goes with what it opens.
    if last.hasWord, let place = last.places.last, isQuotationMark(place),
      tokens[place].flags.contains(.spaceBefore)
    {
      last.removeLast()
      current.add(place, isMark: true, isDependent: false, isVerb: false)
    }
    if last.hasWord { found.append(last) }
    (isDependent, hasDependentVerb, hasSplit) = (false, false, true)
  }

  /// Ends what stands before a word where the word opens something of its own.
  private mutating func open(at index: Int) {
    guard current.hasWord || outer != nil else {
      if border == .comma, relativeOpens(at: index) { current = Clause(.relative) }
      return
    }
    let place = places[index]
    if border == .comma, relativeOpens(at: index) {
      if outer == nil {
        outer = current
        start(.relative, after: Clause(.main))
      } else {
        start(.relative, after: current)
      }
      return
    }
    if border == .comma || border == .gap, let whole = outer, current.hasVerb, !whole.hasVerb {
      start(.main, after: current)
      current = whole
      outer = nil
      return
    }
    let isJoined =
      tokens[place].is(.turning) || tokens[place].is(.joiner) && border != .none
    // Without a comma what depends on the clause goes on: “because it fell and it was old”.
    let goesOn = border == .none && isDependent
    let canEnd =
      isJoined
      ? !goesOn : border != .none && !(border == .comma && isDependentOpening(place))
    let reach = border == .comma && !isJoined ? Self.shortReach : Self.reach
    if canEnd, (outer ?? current).hasVerb, opensClause(isJoined ? index + 1 : index, reach: reach) {
      finish()
    } else if border == .strong || border != .none && hasDependentVerb {
      (isDependent, hasDependentVerb) = (false, false)
    }
  }

  private func isDependentOpening(_ place: Int) -> Bool {
    tokens[place].is(.conjunction) && !tokens[place].is(.joiner) || tokens[place].is(.relative)
  }

  /// Whether what is being read depends on the clause from here on.
  private mutating func follow(_ place: Int, at index: Int) {
    // “those who grew up here know it”: behind the verb of what describes the subject comes its own.
    if isDependent, hasDependentVerb, !current.hasVerb, words.isVerb[place],
      !continuesVerb(places[index - 1])
    {
      (isDependent, hasDependentVerb) = (false, false)
    }
    // “after the storm”, “because of rain”, “more than ten”: no clause.
    if tokens[place].is(.conjunction), !tokens[place].is([.joiner, .opensClause]),
      !opensClause(index + 1, reach: Self.shortReach)
    {
      return
    }
    if isHead {
      isDependent =
        current.opening == .main && tokens[place].is(.conjunction)
        && !tokens[place].is([.joiner, .opensClause])
    } else if isDependentOpening(place), current.opening != .relative || current.hasVerb {
      (isDependent, hasDependentVerb) = (true, false)
    }
  }
  // MARK: Ahead

  /// “which”, “from whose”, “one of whom”, and “where”, with a verb of theirs behind.
  private func relativeOpens(at index: Int) -> Bool {
    var place = index
    while place < min(index + 4, places.count) {
      let token = tokens[places[place]]
      if token.isMark { return false }
      let isRelative = token.is(.relative) && !token.is(.opensClause) || token.is(.whereabouts)
      if isRelative { return hasVerb(from: place + 1) }
      guard token.is([.preposition, .number, .determiner]) || place == index else { return false }
      if place > index, !token.is(.preposition), !tokens[places[place - 1]].is(.preposition) {
        return false
      }
      place += 1
    }
    return false
  }

  private func hasVerb(from index: Int) -> Bool {
    for index in index..<min(index + Self.reach, max(index, places.count)) {
      if words.isVerb[places[index]] { return true }
      if tokens[places[index]].isStop { return false }
    }
    return false
  }

  /// Whether a subject with a finite verb behind it stands from here on.
  private func opensClause(_ start: Int, reach: Int) -> Bool {
    let isShort = reach == Self.shortReach
    var hasSubject = false
    var isObject = false
    var hasObject = false
    var isRelative = false
    var index = start
    guard start < places.count else { return false }
    let sentence = words.passage.sentence[places[start]]
    let end = min(start + reach, places.count)
    while index < end {
      let place = places[index]
      let token = tokens[place]
      guard words.passage.sentence[place] == sentence else { return false }
      defer { index += 1 }
      if token.isMark {
        if isQuotationMark(place) { continue }
        if isShort || !token.isComma { return false }
        isRelative = false
        isObject = false
        continue
      }
      if words.isVerb[place] {
        guard hasSubject || words.isContracted(place) else { return false }
        guard isRelative else { return true }
        if isShort { return false }
        isRelative = false
        while index + 1 < end, continuesVerb(places[index + 1]) { index += 1 }
        continue
      }
      if token.is(.infinitive), !hasSubject, !isObject { return false }
      if hasSubject, token.is(.relative) {
        isRelative = true
      } else if token.is(.opensClause), !hasSubject, !token.is(.determiner) {
        guard index == start else { return false }
      } else if token.is(.coordinator), index == start || tokens[places[index - 1]].isComma {
        // Another clause, or a second verb, opens here.
        return false
      } else if token.is(.coordinator), index + 1 < end, words.isVerb[places[index + 1]] {
        // “a day and a half, and is built to last”: the subject stands before.
        return false
      } else if token.is(.quantifier), index + 1 < end, isNumber(tokens[places[index + 1]]) {
        continue
      } else if token.is(.conjunction), !token.is([.coordinator, .preposition, .adverb]) {
        if hasSubject || isShort { return false }
        index = (index..<end).first { tokens[places[$0]].isComma } ?? end
      } else if token.is(.preposition), !token.is(.determiner) {
        if !hasSubject { (isObject, hasObject) = (true, false) }
      } else if isNominal(token) {
        if isObject {
          // Behind the noun of a phrase like “in the harbour” a new phrase can be the subject.
          if hasObject, token.isCapitalised || isPronoun(token) { isObject = false }
          hasObject = true
        }
        if !isObject {
          if !hasSubject, token.endsAsGerund { return false }
          hasSubject = true
        }
      } else if isObject, token.is(.time) || token.kind == .number {
        hasObject = true
      } else if token.is(.determiner), isObject, hasObject {
        isObject = false
      } else if token.is(.determiner), index + 1 < end, words.isVerb[places[index + 1]], !isObject {
        hasSubject = true
      }
    }
    return false
  }

  private func continuesVerb(_ place: Int) -> Bool {
    words.isVerb[place] || tokens[place].is([.adverb, .negation, .participle])
      || tokens[place].endsAsParticiple
  }

  private func isNumber(_ token: Token) -> Bool { token.kind == .number || token.is(.number) }

  private func isPronoun(_ token: Token) -> Bool {
    token.is([.singularPronoun, .pluralPronoun, .participant, .impersonal])
  }

  /// A noun, a name or a pronoun that can be a subject.
  private func isNominal(_ token: Token) -> Bool {
    if isPronoun(token) { return true }
    if token.kind == .number { return false }
    return !token.is([
      .determiner, .preposition, .conjunction, .adverb, .auxiliary, .time, .object, .infinitive,
      .relative,
    ]) || token.is(.people)
  }
}
