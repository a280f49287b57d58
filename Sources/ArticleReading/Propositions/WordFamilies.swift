/// Which forms belong to one word, and which words to one event.
struct WordFamilies: Sendable {
  enum Kind: Hashable, Sendable {
    case word, number
    /// A verb that says nothing without its object, or a word of cause, which two rival causes share.
    case light
    /// A noun behind which stands what is counted: “the number of”.
    case counting
    /// What a figure is in, which tells nothing of what it is of: “crowns”, “%”.
    case measure
    /// An event, by the number of its line in the list.
    case event(Int)
    /// An event of which the count is what is told: the dead, the hurt.
    case toll(Int)
  }

  static let english = WordFamilies()

  /// The stem for an irregular form, and the figure for a word.
  private var forms = WordMap<String>()
  /// By stem: what stands for all words of a line, and their kind.
  private var kinds = WordMap<(key: String, kind: Kind)>()
  /// By the number of an event, the event that turns it round.
  private(set) var opposites: [Int: Int] = [:]
  /// As what somebody quoted speaks of himself.
  let speakers = Set(lines(of: English.speakers).joined())
  /// Months, whole and short.
  let months = Set(lines(of: English.months).joined())

  /// The measures that are written with a mark.
  private let measureMarks: [Unicode.Scalar]

  private init() {
    measureMarks = Self.lines(of: English.measures).joined().flatMap(\.unicodeScalars)
      .filter { !$0.properties.isAlphabetic && $0 != "-" }
    for line in Self.lines(of: English.irregularForms) + Self.lines(of: English.numberWords) {
      let stem = WordStem.stem(of: line[0])
      for word in line { forms.set(word, stem) }
    }
    add(English.lightVerbs) { _ in .light }
    add(English.countingNouns) { _ in .counting }
    add(English.vagueNumbers) { _ in .number }
    add(English.measures) { _ in .measure }
    add(English.sameEvents) { .event($0) }
    // Their numbers go on below zero, so that no two events have one.
    add(English.tolls) { .toll(-1 - $0) }
    for line in Self.lines(of: English.opposites) {
      guard case .event(let first)? = kinds[stem(of: line[0])]?.kind,
        case .event(let second)? = kinds[stem(of: line[1])]?.kind
      else { continue }
      opposites[first] = second
      opposites[second] = first
    }
  }

  /// Each line's words are one word from here on.
  private mutating func add(_ list: String, kind: (Int) -> Kind) {
    for (index, line) in Self.lines(of: list).enumerated() {
      let first = stem(of: line[0])
      for word in line { kinds.set(stem(of: word), (first, kind(index))) }
    }
  }

  private static func lines(of list: String) -> [[String]] {
    var lines: [[String]] = []
    list.forEachPiece(between: UInt8(ascii: "\n")) { line in
      var words: [String] = []
      line.forEachPiece { words.append(String(decoding: $0, as: UTF8.self)) }
      lines.append(words)
    }
    return lines
  }

  private func stem(of word: String) -> String { forms[word] ?? WordStem.stem(of: word) }

  /// What stands for a word and all that mean the same, and of what kind they are.
  func family(of token: Token) -> (key: String, kind: Kind) {
    let stem = stem(of: token.word)
    if token.kind == .number || token.is(.number) { return (stem, .number) }
    return kinds[stem] ?? (stem, .word)
  }

  /// Whether a mark says what a figure is in: “$”, “%”.
  func isMeasure(_ mark: Unicode.Scalar) -> Bool { measureMarks.contains(mark) }
}
