/// One finite clause with what depends on it: the words of one claim.
struct Clause: Sendable {
  enum Opening: Sendable {
    case main
    /// “…, which was built in 1920, …”: tells something more of a noun.
    case relative
  }

  /// Its tokens in reading order, which somebody else's words can part.
  private(set) var places: [Int] = []
  /// Those that stand in no clause that depends on this one.
  private var independent: [Int] = []
  /// It has a finite verb of its own.
  private(set) var hasVerb = false
  /// It has more than marks.
  private(set) var hasWord = false
  let opening: Opening

  init(_ opening: Opening) { self.opening = opening }

  /// Every token of some pieces.
  init(whole pieces: [Range<Int>], of passage: Passage) {
    self.init(.main)
    for place in pieces.joined() {
      add(place, isMark: passage.tokens[place].isMark, isDependent: false, isVerb: false)
    }
  }

  mutating func add(_ place: Int, isMark: Bool, isDependent: Bool, isVerb: Bool) {
    if places.isEmpty {
      // Room for most clauses.
      places.reserveCapacity(16)
      independent.reserveCapacity(16)
    }
    places.append(place)
    if !isDependent { independent.append(place) }
    if !isMark { hasWord = true }
    if isVerb, !isDependent { hasVerb = true }
  }

  mutating func removeLast() {
    let last = places.removeLast()
    if independent.last == last { independent.removeLast() }
  }

  /// The tokens that stand in no clause that depends on it.
  /// All of them where nothing is left.
  var own: [Int] { independent.isEmpty ? places : independent }

  /// Its pieces.
  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for place in places {
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }

  /// The same without the marks at either end that belong to neither side, and without half of a pair of
  /// quotation marks there; nil where no word is left.
  func trimmed(in passage: Passage) -> Clause? {
    guard hasWord else { return nil }
    var clause = self
    func isLoose(_ place: Int) -> Bool {
      passage.isLoose(passage.tokens[place]) || clause.isHalfMark(place, in: passage)
    }
    while let last = clause.places.last, isLoose(last) { clause.removeLast() }
    let opening = clause.places.prefix { isLoose($0) }
    if !opening.isEmpty {
      clause.independent.removeFirst(zip(opening, clause.independent).prefix { $0 == $1 }.count)
      clause.places.removeFirst(opening.count)
    }
    return clause
  }

  /// Whether a token is a mark of an outermost quotation of which the other one stands outside the clause, or
  /// nowhere.
  private func isHalfMark(_ place: Int, in passage: Passage) -> Bool {
    guard passage.tokens[place].isMark else { return false }
    guard let quotation = passage.quotation(at: place) else {
      return place == passage.unopenedClose
    }
    let (opening, closing) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
    guard quotation.isClosed else { return place == opening }
    return place == opening && !places.contains(closing)
      || place == closing && !places.contains(opening)
  }
}
