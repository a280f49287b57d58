import ClaimModel

/// What the wording of a source says about it.
struct SourceReading: Sendable {
  var level: Level
  var kind: SourceKind
  var name: String?
  var isUnresolved = false
  var isPlural = false
  /// The noun by which people who are not named are known again: “the officer”.
  var noun: String?
}

/// The people a passage names up to a place, read on from where the last look ended.
private struct MentionedPeople {
  private var passage: (role: SegmentRole, number: Int)?
  private var runs: ArraySlice<Range<Int>> = []
  /// In order of their first mention, with the given name in lower case. One of whom only that is
  /// known is a candidate too.
  private(set) var people: [(name: String, given: String)] = []
  /// More would settle nothing.
  private static let most = 8

  mutating func read(_ passage: Passage, to place: Int, names known: Names, text: DraftText) {
    if self.passage?.role != passage.role || self.passage?.number != passage.number {
      self.passage = (passage.role, passage.number)
      runs = ArraySlice(Names.runs(in: passage.tokens))
      people = []
    }
    while let run = runs.first, run.lowerBound < place {
      runs.removeFirst()
      let last = passage.tokens[run.upperBound - 1]
      guard people.count < Self.most else { continue }
      if known.isPerson(surname: last.word) {
        // Of two who share a surname each is a candidate, by what is printed here.
        let printed = Names.person(run, in: passage.tokens).map {
          Names.words(passage.tokens, $0, in: text)
        }
        let name = known.fullName(surname: last.word) ?? printed ?? last.word
        guard !people.contains(where: { $0.name == name }) else { continue }
        people.append((name, givenName(name)))
      } else if last.is(.givenName) {
        people.append((last.word, last.word))
      }
    }
  }
}

/// The first word of a name in lower case.
private func givenName(_ name: String) -> String {
  String(name.unicodeScalars.prefix { $0 != " " }).lowercased()
}

/// Judges the wording of sources by the decision order of the sourcing standards, 1.1, and resolves
/// pronouns, titles and short names within the article. It is told of every source in reading order.
struct SourceReader {
  let names: Names
  let text: DraftText
  private let lexicon: Lexicon
  /// The last single person and the last group that said something.
  private var lastPerson: SourceReading?
  private(set) var lastGroup: SourceReading?
  /// The last body that said something in its own name.
  private var lastBody: SourceReading?
  private var mentioned = MentionedPeople()
  /// Described people by their noun: “the analyst” is the Seoul-based one of before.
  var described: [String: SourceReading] = [:]

  init(names: Names, text: DraftText, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.names = names
    self.text = text
  }

  /// Reads the wording of one source.
  ///
  /// - Parameter hasChannel: the sentence says through what a body spoke (“in a statement”).
  mutating func read(_ source: Range<Int>, in passage: Passage, hasChannel: Bool) -> SourceReading {
    let tokens = passage.tokens
    let reading: SourceReading
    if source.count == 1,
      let pronoun = pronoun(tokens[source.lowerBound], at: source.lowerBound, in: passage)
    {
      reading = pronoun
    } else {
      reading = judge(SourceWording(source, tokens: tokens), tokens: tokens, hasChannel: hasChannel)
    }
    if reading.isPlural {
      lastGroup = reading
    } else if [.organisation, .outlet].contains(reading.kind) {
      if !reading.isUnresolved { lastBody = reading }
    } else if reading.kind == .person {
      lastPerson = reading
    }
    return reading
  }

  // MARK: Pronouns

  private mutating func pronoun(_ token: Token, at place: Int, in passage: Passage)
    -> SourceReading?
  {
    if token.is([.singularPronoun, .who]) {
      return person(before: place, in: passage)
        ?? SourceReading(level: .describedIndividual, kind: .person, isUnresolved: true)
    }
    if token.is(.pluralPronoun) {
      var group = lastGroup ?? SourceReading(level: .vague, kind: .group, isUnresolved: true)
      group.isPlural = true
      // A group that nobody names is no clearer for being called “they”.
      if lastGroup == nil || group.name == nil { group.isUnresolved = true }
      return group
    }
    if token.is([.impersonal, .relative]) {
      // As clear as the body that spoke last, and no clearer.
      return SourceReading(
        level: lastBody?.level ?? .vague, kind: .organisation, isUnresolved: true)
    }
    return nil
  }

  /// Whom a singular pronoun stands for: the one person the paragraph names before it, or else the
  /// last one who spoke.
  private mutating func person(before place: Int, in passage: Passage) -> SourceReading? {
    mentioned.read(passage, to: place, names: names, text: text)
    let pronoun = passage.tokens[place].word
    let candidates = mentioned.people.filter { !lexicon.disagree(pronoun, $0.given) }
    if let last = lastPerson, candidates.allSatisfy({ $0.name == last.name }),
      last.name.map({ !lexicon.disagree(pronoun, givenName($0)) }) ?? true
    {
      return last
    }
    guard let first = candidates.first else {
      return lastPerson.map { SourceReading(level: $0.level, kind: .person, isUnresolved: true) }
    }
    return candidates.count == 1 && first.name.utf8.contains(32)
      ? SourceReading(level: .namedPerson, kind: .person, name: first.name)
      : SourceReading(level: .namedPerson, kind: .person, isUnresolved: true)
  }
}
