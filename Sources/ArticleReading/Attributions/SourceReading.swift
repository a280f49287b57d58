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
  /// Tells those who are not named apart: counts them in the order in which they are introduced.
  var newcomer: Int?
}

extension SourceReading {
  /// Whoever answers in an interview.
  ///
  /// - Parameter name: of the one person whom the article names; nil where it names none or more.
  init(answering name: String?) {
    self.init(
      level: name == nil ? .describedIndividual : .namedPerson, kind: .person, name: name,
      isUnresolved: name == nil)
  }
}

/// Judges the wording of sources by the decision order of the sourcing standards, 1.1, and resolves
/// pronouns, titles and short names within the article. It is told of every source in reading order.
struct SourceReader {
  let text: DraftText
  let lexicon: Lexicon
  let names: Names
  /// With the bodies that have spoken.
  var introductions: Introductions
  var spoken = Spoken()
  /// In this paragraph and in the one before.
  var mentioned: MentionedPeople?
  var mentionedBefore: MentionedPeople?
  /// The last paragraphs of what is told under one heading, or of one entry of a page that goes on.
  var item: [Passage] = []
  /// How many paragraphs have been entered.
  var paragraphs = 0
  /// Those who are not named by their noun: “the analyst” is the Seoul-based one of before.
  var described: [String: SourceReading] = [:]
  /// Documents by their noun, and the last one that tells what somebody has found out.
  var documents: [String: SourceReading] = [:]
  var lastWork: SourceReading?
  private var newcomers = 0

  init(_ passages: [Passage], text: DraftText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    names = Names(passages, in: text, lexicon: lexicon)
    introductions = names.introductions
  }

  /// Every passage is entered before its sources are read.
  mutating func enter(_ passage: Passage) {
    spoken.enter()
    mentionedBefore = mentioned
    mentioned = MentionedPeople(passage)
    enterItem(passage)
    if passage.role == .body { paragraphs += 1 }
  }

  /// Reads the wording of one source.
  ///
  /// - Parameters:
  ///   - channel: the noun of that through which it spoke: “in a statement”; nil for none.
  ///   - speaker: in whose very words the source stands; nil where the page tells of it itself.
  mutating func read(
    _ source: Range<Int>, in passage: Passage, channel: Int?, wordsOf speaker: SourceReading? = nil
  ) -> SourceReading {
    let tokens = passage.tokens
    let reading: SourceReading
    if source.count == 1, let writer = writer(at: source.lowerBound, in: passage, wordsOf: speaker)
    {
      return writer
    }
    if let speaker, source.count == 1,
      let pronoun = pronoun(at: source.lowerBound, in: passage, wordsOf: speaker)
    {
      return pronoun
    }
    let wording = SourceWording(wholePhrase(source, in: passage), tokens: tokens)
    if source.count == 1, let pronoun = pronoun(at: source.lowerBound, in: passage) {
      reading = pronoun
    } else if let person = antecedent(atEndOf: wording, in: passage) {
      reading = person
    } else {
      reading = judge(wording, in: passage, hasChannel: channel != nil)
      if reading.kind == .organisation || reading.kind == .outlet, reading.name != nil {
        introduce(wording, tokens)
      }
    }
    if let channel, tokens[channel].is(.document) {
      keep(documentOf(reading), of: tokens[channel])
    }
    spoken.add(reading)
    return reading
  }

  /// In tokens: no name is longer.
  private static let farthestOwner = 6

  /// “the dockers’ union”, of which the model takes “union”: with whose it is.
  private func wholePhrase(_ source: Range<Int>, in passage: Passage) -> Range<Int> {
    let start = passage.sentence(of: source.lowerBound).lowerBound
    var first = source.lowerBound
    let isApostrophe =
      first - 1 > start && passage.tokens[first - 2].endsInS
      && (passage.tokens[first - 1].isMark("’") || passage.tokens[first - 1].isMark("'"))
    guard first > start, passage.tokens[first - 1].isPossessive || isApostrophe else {
      return source
    }
    first -= isApostrophe ? 2 : 1
    while first > start, source.lowerBound - first < Self.farthestOwner,
      passage.tokens[first - 1].kind == .word,
      passage.tokens[first - 1].classes.isDisjoint(with: .function),
      !passage.tokens[first - 1].is([.finiteVerb, .pastVerb, .cueVerb])
    {
      first -= 1
    }
    return first..<source.upperBound
  }

  /// A document of a body speaks at the level of the body.
  private func documentOf(_ issuer: SourceReading) -> SourceReading {
    SourceReading(
      level: issuer.level, kind: .document, name: issuer.name, isUnresolved: issuer.isUnresolved)
  }

  /// A body that has spoken is known again by its noun.
  private mutating func introduce(_ wording: SourceWording, _ tokens: [Token]) {
    let name = wording.modifiers(tokens).first ?? wording.head
    let entry = Introductions.Entry(
      key: tokens[name].word, span: tokens.span(min(name, wording.head)..<wording.head + 1),
      isPerson: false)
    let head = tokens[wording.head]
    introductions.add(head.word, entry)
    if !head.is([.organisation, .outlet]) || head.is([.firm, .anyBody, .fieldBody]) {
      introductions.add(Introductions.anyBody, entry)
    }
  }

  /// Somebody who is not named and comes up for the first time.
  mutating func newcomer(_ reading: SourceReading, noun: String) -> SourceReading {
    newcomers += 1
    var reading = reading
    (reading.noun, reading.newcomer) = (noun, newcomers)
    described[noun] = reading
    return reading
  }
}
