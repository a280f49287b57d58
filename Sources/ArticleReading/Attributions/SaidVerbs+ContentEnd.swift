import ClaimModel

/// Where the words that a verb carries end.
extension SaidSentence {
  /// Where words that start at a place end: with the clause, or before another speaker's.
  func end(from start: Int, before followers: ArraySlice<Frame>) -> Int {
    for next in followers {
      if let end = boundary(before: next, from: start) { return clauseEnd(from: start, to: end) }
    }
    return clauseEnd(from: start, to: sentence.upperBound)
  }

  /// The words end before another speaker's clause that a comma or a conjunction sets off; nil where
  /// that speaker is spoken of within them: “said he believed …”.
  func boundary(before next: Frame, from start: Int) -> Int? {
    var place = next.sharesSource ? next.cue.lowerBound : next.hull.lowerBound
    guard place > start else { return nil }
    if passage.isQuoted(place - 1) { return place }
    let first = place
    while place > start, tokens[place - 1].isComma || tokens[place - 1].is(.turning) { place -= 1 }
    return place < first && place > start ? place : nil
  }

  /// A clause that turns away from what is said ends it: “…, but …”, “…, according to …”.
  func clauseEnd(from start: Int, to end: Int) -> Int {
    var place = start
    while place + 1 < end {
      if tokens[place].isComma, !passage.isQuoted(place) {
        if lexicon.accordingTo(tokens, at: place + 1) > 1 || tokens[place + 1].is(.citing) {
          return place
        }
        if isRemark(behind: place, from: start) { return place }
      }
      if tokens[place].isMark(";"), !passage.isQuoted(place) { return place }
      if goesOn(at: place, from: start) { return place }
      place += 1
    }
    return end
  }

  /// “chanted “Whose bridge?” and marched on”: the quotation is all that was said.
  private func goesOn(at place: Int, from start: Int) -> Bool {
    place > start && tokens[place].is(.coordinator) && !passage.isQuoted(place)
      && passage.isQuoted(place - 1) && passage.isQuoted(start)
      && tokens[place + 1].is(.pastVerb)
  }

  /// “said it was “a wreck”, a remark that …”: the narrator speaks of what was said.
  private func isRemark(behind comma: Int, from start: Int) -> Bool {
    guard comma > start, passage.isQuoted(comma - 1), comma + 3 < sentence.upperBound,
      tokens[comma + 1].is(.indefinite)
    else { return false }
    return (comma + 2..<min(comma + 5, sentence.upperBound)).contains {
      tokens[$0 - 1].is(.cueNoun) && tokens[$0].is([.relative, .opensClause])
    }
  }

  /// Where a thing that is made known or judged ends: before what says when, where or by what means,
  /// and before a second verb.
  func objectEnd(from start: Int) -> Int {
    var place = start + 1
    var isInClause = false
    while place < sentence.upperBound {
      let token = tokens[place]
      isInClause = isInClause || token.is([.relative, .conjunction]) && !token.is(.coordinator)
      if passage.isQuoted(place) || isInClause && !token.isMark {
        place += 1
        continue
      }
      if ends(place) { return place }
      if token.is(.coordinator), place + 1 < sentence.upperBound,
        tokens[place + 1].is([.auxiliary, .finiteVerb, .pastVerb, .adverb])
          || lexicon.isVerb(tokens[place + 1])
      {
        return place
      }
      if token.is(.preposition), isSetting(from: place + 1) { return place }
      place += 1
    }
    return sentence.upperBound
  }

  /// Where a relative clause that says something ends: at the comma before the verb of the main one.
  func relativeEnd(from start: Int) -> Int {
    (start..<sentence.upperBound).first { place in
      tokens[place].isComma && !passage.isQuoted(place) && place + 1 < sentence.upperBound
        && (tokens[place + 1].is([.auxiliary, .finiteVerb, .pastVerb])
          || lexicon.isVerb(tokens[place + 1]))
    } ?? sentence.upperBound
  }

  /// The first mark that ends a phrase; the end of the sentence where none does.
  func phraseEnd(from start: Int) -> Int {
    (start..<max(start, sentence.upperBound)).first { !passage.isQuoted($0) && ends($0) }
      ?? sentence.upperBound
  }

  /// A mark that ends a phrase, and no apostrophe, sign of a currency or stop of an abbreviation.
  private func ends(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.isMark else { return false }
    return token.isComma || token.isDash || token.isStop && !phrases.isAbbreviated(place)
      || [";", ":", "("].contains(token.word)
  }

  /// “on Monday”, “in a statement”, “during …”.
  private func isSetting(from start: Int) -> Bool {
    var place = start
    if place < sentence.upperBound, tokens[place].is(.determiner) { place += 1 }
    guard place < sentence.upperBound else { return false }
    return tokens[place].is([.time, .document]) || tokens[place].isYear
  }
}
