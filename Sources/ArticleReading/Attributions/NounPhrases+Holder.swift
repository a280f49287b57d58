/// The noun phrase behind a cue.
extension NounPhrases {
  /// The noun phrase that starts at a place, with its apposition or relative clause.
  ///
  /// - Parameters:
  ///   - isObject: behind a preposition, where “him” and “his report” are holders too.
  ///   - isExplained: whether an apposition behind a comma belongs to it.
  func holder(at start: Int, isObject: Bool = false, isExplained: Bool = true) -> Range<Int>? {
    guard !isOutside(start), !tokens[start].isMark else { return nil }
    if isPronoun(tokens[start]) { return start..<start + 1 }
    if tokens[start].is(.object) {
      guard isObject else { return nil }
      let isAlone = start + 1 == sentence.upperBound || tokens[start + 1].isMark
      if isAlone { return start..<start + 1 }
      guard tokens[start].is(.owning) else { return nil }
    }
    guard !tokens[start].is([.adverb, .conjunction]) else { return nil }
    guard let end = coreEnd(from: start) else { return nil }
    return start..<(isExplained ? withAppositions(end) : end)
  }

  /// The end of what explains a phrase that ends at a place.
  func withAppositions(_ end: Int) -> Int {
    var end = end
    var rounds = 0
    while rounds < 2, !isOutside(end), tokens[end].isComma, end + 1 < sentence.upperBound {
      let isName = tokens[end + 1].isCapitalised && tokens[end - 1].is([.person, .title])
      guard !passage.isQuoted(end + 1), isName || explains(tokens[end + 1]),
        let close = apposition(from: end + 1)
      else { break }
      end = close
      rounds += 1
    }
    return end
  }

  func explains(_ token: Token) -> Bool {
    token.kind == .number || token.is([.indefinite, .definite, .person, .title])
      || token.is(.determiner) && token.is(.object)
      || token.is(.relative) && !token.is(.opensClause)
  }

  /// The end of what explains a name, at the next comma or at the end of the sentence.
  private func apposition(from start: Int) -> Int? {
    let hasVerb = tokens[start].is(.relative)
    var place = start
    while place < sentence.upperBound, place - start < Self.longest {
      let token = tokens[place]
      if passage.isQuoted(place) { return nil }
      if token.isStop && !isAbbreviated(place) || token.isComma || token.isMark(";")
        || token.isMark(":") || token.isDash
      {
        return place
      }
      // What has a verb of its own is no apposition: “according to her, the dam is old”.
      if !hasVerb, isVerb(at: place), !hasWho(before: place) { return nil }
      place += 1
    }
    return place - start < Self.longest ? place : nil
  }

  /// “is”, “wants”, “closed the”, and not “founded in”, which an apposition can hold.
  private func isVerb(at place: Int) -> Bool {
    let token = tokens[place]
    return token.is([.auxiliary, .finiteVerb])
      || place + 1 < sentence.upperBound && hasObject(place)
  }

  func isAbbreviated(_ stop: Int) -> Bool {
    guard stop > sentence.lowerBound, stop + 1 < sentence.upperBound else { return false }
    let before = tokens[stop - 1]
    return before.is([.abbreviation, .title]) || before.word.utf8.count == 1
      || before.word.utf8.contains(UInt8(ascii: ".")) || tokens[stop + 1].isComma
  }

  /// Where the phrase that starts at a place ends; nil where none starts.
  private func coreEnd(from start: Int) -> Int? {
    var place = start
    var hasNoun = false
    while place < sentence.upperBound, place - start < Self.longest, !passage.isQuoted(place) {
      let token = tokens[place]
      if token.isMark {
        if token.isMark("."), isAbbreviated(place) {
          place += 1
          continue
        }
        if token.isMark("’") || token.isMark("'"), !token.flags.contains(.spaceBefore) {
          place += 1
          continue
        }
        if token.isMark("("), place + 1 < sentence.upperBound, tokens[place + 1].isCapitalised,
          let close = (place..<min(place + 8, sentence.upperBound)).first(where: {
            tokens[$0].isMark(")")
          })
        {
          place = close + 1
          continue
        }
        break
      }
      if token.is(.preposition), !token.is(.determiner) {
        guard hasNoun, place + 1 < sentence.upperBound, continues(token, at: place) else { break }
        place += 1
        hasNoun = false
        continue
      }
      if token.is(.who), hasNoun { return apposition(from: place) ?? place }
      if token.is(.coordinator), hasNoun, place + 1 < sentence.upperBound,
        tokens[place + 1].isCapitalised
      {
        place += 1
        continue
      }
      if token.is([.conjunction, .auxiliary, .relative])
        || isTime(place) && !token.is(.determiner)
        || isPronoun(token) || token.is([.finiteVerb, .seeming])
      {
        break
      }
      if token.is(.adverb), !token.is(.determiner), !token.isCapitalised { break }
      if token.is(.determiner), hasNoun { break }
      // “most of the town”
      let isShare = place + 1 < sentence.upperBound && tokens[place + 1].is(.linking)
      if !token.is(.determiner) || token.is([.fraction, .anyone]) && isShare { hasNoun = true }
      place += 1
    }
    while place > start,
      tokens[place - 1].is([.preposition, .determiner, .conjunction])
        && !tokens[place - 1].is(.people)
    {
      place -= 1
    }
    return place > start ? place : nil
  }

  private func continues(_ preposition: Token, at place: Int) -> Bool {
    let next = tokens[place + 1]
    guard !next.isMark, !isTime(place + 1), next.kind != .number else { return false }
    if preposition.is(.linking) { return true }
    // “in a statement” belongs to the verb.
    let noun = place + 2 < sentence.upperBound ? tokens[place + 2] : next
    return preposition.is(.joining)
      && (tokens[place - 1].is([.person, .people, .organisation, .document, .documents])
        || isReducedClause(endingAt: place - 1))
      && ![next, noun].contains { $0.is([.document, .documents]) }
  }

  /// “an analyst specialising in tides”: a participle behind its noun goes on with what follows it.
  private func isReducedClause(endingAt place: Int) -> Bool {
    place > sentence.lowerBound && tokens[place].endsAsParticiple
      && tokens[place - 1].is([.person, .people])
  }
}
