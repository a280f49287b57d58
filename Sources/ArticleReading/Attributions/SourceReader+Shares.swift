import ClaimModel

/// Some of those of whom a page has told, or whom it only counts.
extension SourceReader {
  /// “Both said”, “both men”, “the two candidates”: the last two who spoke, where the page names them and
  /// has told of no others by the noun.
  func both(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading? {
    let first = wording.core.lowerBound
    let number = tokens[first].is(.definite) ? first + 1 : first
    guard number <= wording.head, lexicon.value(tokens[number]) == 2,
      number > first || tokens[number].is(.determiner),
      wording.core.upperBound == wording.head + 1, !wording.hasMore,
      number == wording.head || tokens[wording.head].is(.people),
      described[tokens[wording.head].word] == nil, spoken.hasNearPerson
    else { return nil }
    let two = spoken.persons.prefix(2)
    guard two.count == 2, two.allSatisfy({ $0.level == .namedPerson && $0.name != nil }) else {
      return nil
    }
    return SourceReading(level: .namedPerson, kind: .person, isUnresolved: true, isPlural: true)
  }

  /// “One of them”, “the other”, “two of the five”, “58 per cent”, “half of us”: people of whom the
  /// page has told, or whom nobody has counted.
  func share(_ wording: SourceWording, _ tokens: [Token]) -> SourceReading? {
    let head = tokens[wording.head]
    // “A majority of voters”, “nearly eight of 10 respondents”: the answer to a poll.
    if tokens[wording.core.upperBound - 1].is(.unit),
      tokens[wording.core].contains(where: { $0.is([.fraction, .number]) || $0.kind == .number }),
      tokens[wording.core].contains(where: { $0.is(.linking) })
    {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    let isFirst = tokens[wording.core.lowerBound..<wording.head].allSatisfy { $0.is(.determiner) }
    guard isFirst, apposedName(wording, tokens) == nil else { return nil }
    if head.is([.fraction, .those]) {
      return SourceReading(level: .vague, kind: .group, isPlural: true)
    }
    if head.is(.number) || head.kind == .number && !head.isCapitalised {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: true)
    }
    guard head.is(.indefinite) || head.is([.determiner, .anyone]) && !head.is([.person, .people])
    else { return nil }
    guard let (_, phrase) = wording.complement(tokens) else {
      // “One said”, “the other said”: of a group of before.
      let isKnown = spoken.group != nil || !described.isEmpty
      return SourceReading(level: isKnown ? .describedIndividual : .vague, kind: .person)
    }
    if tokens[phrase].contains(where: { $0.is(.number) || $0.kind == .number }) {
      return SourceReading(level: .countedGroup, kind: .group, isPlural: !head.is(.indefinite))
    }
    return SourceReading(
      level: head.is(.indefinite) ? .describedIndividual : .vague, kind: .person,
      isPlural: !head.is(.indefinite))
  }
}
