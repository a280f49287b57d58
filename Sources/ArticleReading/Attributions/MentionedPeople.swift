import ClaimModel

/// The people a passage names up to a place, read on from where the last look ended.
struct MentionedPeople: Sendable {
  private let passage: Passage
  private var runs: ArraySlice<Range<Int>>?
  /// In order of their first mention, with the given name in lower case. One of whom only that is
  /// known is a candidate too.
  private(set) var people: [(name: String, given: String)] = []
  /// More would settle nothing.
  private static let most = 8

  init(_ passage: Passage) { self.passage = passage }

  mutating func read(to place: Int, names known: Names, text: DraftText) {
    var rest = runs ?? ArraySlice(Names.runs(in: passage.tokens))
    while let run = rest.first, run.lowerBound < place {
      rest.removeFirst()
      guard people.count < Self.most else { continue }
      add(run, known, text)
    }
    runs = rest
  }

  private mutating func add(_ run: Range<Int>, _ known: Names, _ text: DraftText) {
    let last = passage.tokens[run.upperBound - 1]
    if known.isPerson(surname: last.word) {
      // Of two who share a surname each is a candidate, by what is printed here.
      let printed = Names.person(run, in: passage.tokens).map {
        Names.words(passage.tokens, $0, in: text)
      }
      let name = known.fullName(surname: last.word) ?? printed ?? last.word
      guard !people.contains(where: { $0.name == name }) else { return }
      people.append((name, Self.givenName(name)))
    } else if last.is(.givenName) {
      people.append((last.word, last.word))
    }
  }

  /// The first word of a name in lower case.
  static func givenName(_ name: String) -> String {
    String(name.unicodeScalars.prefix { $0 != " " }).lowercased()
  }
}
