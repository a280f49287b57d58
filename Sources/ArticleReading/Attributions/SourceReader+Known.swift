import ClaimModel

/// Those whom only the rest of the page tells of: who writes it, whom a list names, whom it is about.
extension SourceReader {
  /// Whom “I” or “we” stands for: who writes the page, and in somebody's words whoever speaks them; nil for
  /// any other word. The page says under it who that is, which is no question of how it sources.
  func writer(at place: Int, in passage: Passage, wordsOf speaker: SourceReading?)
    -> SourceReading?
  {
    let token = passage.tokens[place]
    guard token.is(.personal) else { return nil }
    let isOne = lexicon.writers.contains(token.word)
    guard isOne || lexicon.writersTogether.contains(token.word) else { return nil }
    if let speaker, isOne, speaker.kind == .person, !speaker.isPlural { return speaker }
    if speaker != nil || passage.isQuoted(place) {
      return SourceReading(
        level: .vague, kind: isOne ? .person : .group, isUnresolved: true, isPlural: !isOne)
    }
    return SourceReading(
      level: isOne ? .namedPerson : .namedOrganisation, kind: isOne ? .person : .organisation,
      isUnresolved: true)
  }

  /// In tokens: more would settle nothing.
  private static let longestList = 24

  /// “Other engineers, including Ana Ruiz and Ben Marsh,”: those who are named answer for it.
  func listed(_ wording: SourceWording, in passage: Passage) -> SourceReading? {
    let tokens = passage.tokens
    let comma = wording.core.upperBound
    guard comma + 2 < tokens.count, tokens[comma].isComma,
      lexicon.listing.contains(tokens[comma + 1].word), tokens[wording.head].is(.people)
    else { return nil }
    let start = comma + 2
    var end = start
    while end < min(start + Self.longestList, tokens.count),
      tokens[end].isCapitalised || tokens[end].is([.coordinator, .definite, .linking])
        || (tokens[end].isComma || tokens[end].isMark(".")) && end + 1 < tokens.count
          && tokens[end + 1].isCapitalised
    {
      end += 1
    }
    while end > start, !tokens[end - 1].isCapitalised { end -= 1 }
    var names: (people: Int, bodies: Int) = (0, 0)
    for run in Names.runs(in: Array(tokens[start..<end])) {
      let run = run.lowerBound + start..<run.upperBound + start
      if Names.person(run, in: tokens) != nil || self.names.knows(tokens[run.upperBound - 1].word) {
        names.people += 1
      } else if run.contains(where: { isBodyName($0, in: passage) }) {
        names.bodies += 1
      }
    }
    // One name tells of one of them.
    guard names.people + names.bodies > 1 else { return nil }
    let isPeople = names.people >= names.bodies
    return SourceReading(
      level: isPeople ? .namedPerson : .namedOrganisation,
      kind: isPeople ? .person : .organisation, name: words(start..<end, tokens), isPlural: true)
  }

  /// “The candidate”, “the billionaire”: the one person whom the item is about, where the page calls
  /// nobody else that.
  func standing(_ wording: SourceWording, in passage: Passage) -> SourceReading? {
    let noun = lexicon.office(passage.tokens, at: wording.head)
    guard lexicon.standings.contains(passage.tokens[wording.head].word), described[noun] == nil,
      introductions.named(noun).isEmpty
    else { return nil }
    return topic(before: wording.all.lowerBound, in: passage, for: wording, noun, [])
  }

  /// “The judge”, before the page has named its only one: a title that it gives to nobody else.
  func isOnly(_ wording: SourceWording, _ tokens: [Token]) -> Bool {
    let noun = lexicon.office(tokens, at: wording.head)
    return tokens[wording.head].is(.title) && !tokens[wording.head].is(.speakingFor)
      && introductions.named(noun).count == 1
      && !introductions.isDescribed(noun, before: tokens[wording.head].span.start)
  }
}
