import ClaimModel

/// Whether a figure is the point of a claim.
extension ClaimReading {
  /// A figure that is the point: a share, a sum, a measure, or a count that the words stress; not a
  /// date, a time, an age or how long something took.
  var hasFigure: Bool {
    own.contains { isFigure($0) }
  }

  /// Whether it holds a figure that a reader would ask the source of: a share, a sum of money, a multiple, a
  /// count of a thousand or more, or of people who came to harm. A score, a vote count, an ordinal and a
  /// small number are on record or can be counted again by anybody; how a poll was taken is told by
  /// whoever took it; and a sentence that speaks of a poll or a report says where its figures stand.
  var hasFigureToSource: Bool {
    // What a law or a rule sets down can be read there.
    guard !says([.recorded, .pollMethod, .statute, .obligation]),
      !tokens[words.passage.sentence(of: clause.places[0])].contains(where: { $0.is(.item) })
    else { return false }
    return own.contains { isFigure($0) && isToSource($0) }
  }

  private func isToSource(_ place: Int) -> Bool {
    let token = tokens[place]
    if words.says(.multiple, at: place) || says(.reportedState) { return true }
    let neighbours = [self.token(place - 1), self.token(place + 1)]
    if neighbours.contains(where: {
      $0?.mark.map { ["$", "£", "€", "¥", "%"].contains($0) } == true
    }) {
      return true
    }
    return token.word.utf8.count { $0.isDigit } > 3
      || [place + 1, place + 2].contains {
        self.token($0)?.is(.large) == true
      }
  }

  private func isFigure(_ place: Int) -> Bool {
    guard
      words.says(.multiple, at: place) || tokens[place].is(.number) || tokens[place].opensWithDigit
    else { return false }
    let token = tokens[place]
    if words.says(.multiple, at: place) {
      return words.length(at: place) > 1 || words.isVerb[place] || token.endsAsParticiple
        || token.is(.amount) && place == own.first { !tokens[$0].isMark }
    }
    let isDigits = token.opensWithDigit
    guard isDigits || token.is(.number), !isAside(place) else { return false }
    let next = self.token(place + 1)
    if next?.isMark("%") == true { return true }
    if let mark = self.token(place - 1)?.mark, ["$", "£", "€", "¥"].contains(mark) { return true }
    if token.isYear || next?.is(.time) == true {
      return isStressed(place) && next?.is(.time) == true && isCopular
    }
    if isDigits {
      // “2.3m”, “140km”, “4bn”: the unit is a part of the word; “5pm” and “4th” have none.
      let unit = token.word.utf8.drop { $0 < UInt8(ascii: "a") }.first
      if let unit, [UInt8(ascii: "m"), UInt8(ascii: "k"), UInt8(ascii: "b")].contains(unit) {
        return true
      }
    }
    // “Two people” are who did it, and “twenty people” are how many.
    let isMany = !token.is(.few) || isStressed(place)
    if next?.is(.unit) == true || self.token(place + 2)?.is(.unit) == true && next?.isMark == false
    {
      return isMany
    }
    // “11 of 14”
    if isDigits, next?.is(.linking) == true, self.token(place + 2)?.kind == .number { return true }
    // “this town of 11,000” describes, and “an average of 41” measures.
    if isDescribing(place) { return false }
    if token.word.utf8.contains(UInt8(ascii: ",")), token.word.utf8.count > 4 { return true }
    guard let next, !next.isMark, !next.isCapitalised, next.kind == .word else { return false }
    guard !words.isVerb[place + 1], !next.is([.auxiliary, .time]) else { return false }
    return isStressed(place) || isCopular && isMany && !next.is([.preposition, .conjunction])
  }

  private func isDescribing(_ place: Int) -> Bool {
    token(place - 1)?.is(.linking) == true && token(place - 2)?.is(.quantifier) != true
  }

  /// Between commas before the verb: “the dam, 35 km to the north, was not damaged”.
  private func isAside(_ place: Int) -> Bool {
    guard let verb, place < verb else { return false }
    return own.contains { $0 < place && tokens[$0].isComma }
      && own.contains { $0 > place && $0 < verb && tokens[$0].isComma }
  }

  private func isStressed(_ place: Int) -> Bool {
    for near in [place - 1, place - 2] where near >= clause.places.first ?? 0 {
      guard let token = self.token(near), !token.isMark else { return false }
      if token.is(.quantifier) { return true }
    }
    return false
  }

  private var isCopular: Bool { verb.map { words.isBe($0) || tokens[$0].is(.stative) } ?? true }
}

extension Token {
  fileprivate var opensWithDigit: Bool { word.utf8.first?.isDigit == true }
}
