import ClaimModel

/// The people a passage names up to a place, read on from where the last look ended.
struct MentionedPeople: Sendable {
  private let passage: Passage
  private var runs: ArraySlice<Range<Int>>?
  /// In order of their first mention. One of whom only the given name is known is a candidate too.
  private(set) var people: [Person] = []
  /// Somebody whom a passage names.
  struct Person: Sendable {
    let name: String
    /// In lower case; a title where only that and the surname are printed.
    let given: String
    /// The article names them by a title and a surname alone: “Mr. Ruiz”.
    var isPart = false
  }

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
      people.append(Person(name: name, given: Self.givenName(name)))
    } else if last.is(.givenName) {
      people.append(Person(name: last.word, given: last.word))
    } else if let title = passage.tokens[run].first, title.is(.title), run.count > 1,
      !known.knows(last.word), !last.is([.title, .organisation, .outlet, .place, .person, .people])
    {
      let printed = Names.words(passage.tokens, run.upperBound - 1..<run.upperBound, in: text)
      people.append(Person(name: printed, given: title.word, isPart: true))
    }
  }

  /// The first word of a name in lower case.
  static func givenName(_ name: String) -> String {
    String(name.unicodeScalars.prefix { $0 != " " }).lowercased()
  }
}
