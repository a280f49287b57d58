/// The noun phrase before a verb.
extension NounPhrases {
  /// The subject that ends before a place, with its apposition or relative clause.
  func subject(before verb: Int) -> Range<Int>? {
    guard verb > sentence.lowerBound else { return nil }
    // “Ruiz and Marsh each blamed”
    if tokens[verb - 1].is(.floating), verb - 2 > sentence.lowerBound, !tokens[verb - 2].isMark,
      !tokens[verb - 2].is(.preposition)
    {
      return subject(before: verb - 1)
    }
    if !tokens[verb - 1].isComma, !tokens[verb - 1].isDash, let clause = withClause(before: verb) {
      return clause
    }
    let end = beforeTime(verb)
    var last = end - 1
    guard !isOutside(last) else { return nil }
    if tokens[last].isComma { return withApposition(before: last) }
    if tokens[last].isDash { return betweenDashes(before: last) }
    if tokens[last].is(.relative), opensRelative(last) {
      last -= 1
      if !isOutside(last), tokens[last].isComma { last -= 1 }
      return phrase(endingAt: last).map { nameExplained(by: $0)..<end }
    }
    if let noun = nounOfContact(endingAt: last) { return noun.lowerBound..<end }
    return phrase(endingAt: last).flatMap { phrase in
      if isServedAs(phrase) { return reducedSubject(before: phrase.lowerBound, upTo: end) }
      return isObject(phrase) ? nil : phrase
    }
  }

  /// “Ana Ruiz, a clerk at the mill who told …”: where the name starts that a phrase explains; the start of the
  /// phrase itself where it explains none.
  private func nameExplained(by phrase: Range<Int>) -> Int {
    let comma = phrase.lowerBound - 1
    guard comma - 1 > sentence.lowerBound, tokens[comma].isComma,
      tokens[phrase.lowerBound].is([.indefinite, .definite]), !isOutside(comma - 1),
      let name = core(endingAt: comma - 1), isFullName(name)
    else { return phrase.lowerBound }
    return name.lowerBound
  }

  /// “all the experts I spoke to said”, “the clerk she met said”: the noun before a pronoun and the verb of a
  /// clause without a relative; nil where none stands there.
  private func nounOfContact(endingAt last: Int) -> Range<Int>? {
    let verb = tokens[last].is(.preposition) ? last - 1 : last
    guard verb - 2 >= sentence.lowerBound, !isOutside(verb),
      tokens[verb].endsAsParticiple || tokens[verb].is(.pastVerb), isPronoun(tokens[verb - 1]),
      tokens[verb - 2].is([.people, .person, .those])
    else { return nil }
    return core(endingAt: verb - 2)
  }

  /// “her time as mayor has shown”: what somebody serves as is no subject.
  private func isServedAs(_ phrase: Range<Int>) -> Bool {
    let (place, first) = (phrase.lowerBound - 1, tokens[phrase.lowerBound])
    guard place > sentence.lowerBound, tokens[place].is(.taking), first.is([.person, .title]),
      !first.isCapitalised
    else { return false }
    return tokens[place - 1].kind == .word && !tokens[place - 1].is([.time, .adverb])
  }

  /// “judges hearing cases about her time as mayor”: the first noun for people in a run of words without a
  /// verb of their own that a participle goes on with.
  private func reducedSubject(before place: Int, upTo end: Int) -> Range<Int>? {
    let verbs: WordClasses = [.auxiliary, .finiteVerb, .pastVerb, .opensClause]
    var start = place
    while start > sentence.lowerBound, end - start < Self.longest, !isOutside(start - 1),
      !tokens[start - 1].isMark, !tokens[start - 1].is(verbs)
    {
      start -= 1
    }
    return (start..<place).dropFirst().first {
      (tokens[$0].endsAsParticiple || tokens[$0].is(.postposed))
        && tokens[$0 - 1].is([.people, .person, .those])
    }.flatMap { core(endingAt: $0 - 1) }.map { $0.lowerBound..<end }
  }

  /// “Ana Ruiz, who”, “the board, which”, “a report that”; not “she said that”.
  private func opensRelative(_ place: Int) -> Bool {
    guard tokens[place].is(.opensClause) else { return true }
    return tokens[place].is(.determiner) && place > sentence.lowerBound
      && tokens[place - 1].is([.person, .people, .document, .documents, .organisation])
  }

  /// “the accord between Orrin and Marsh shows”: what a preposition joins to a noun is no subject.
  private func isObject(_ phrase: Range<Int>) -> Bool {
    let place = phrase.lowerBound - 1
    guard place - 1 >= sentence.lowerBound, tokens[place].is(.preposition),
      !tokens[place].is(.conjunction)
    else { return false }
    let noun = tokens[place - 1]
    return noun.kind == .word
      && !noun.is([.conjunction, .auxiliary, .pastVerb, .finiteVerb, .adverb, .time])
  }

  /// The noun phrase that ends at a place, with a parenthesis or an abbreviation's stop as its end.
  private func phrase(endingAt last: Int) -> Range<Int>? {
    guard !isOutside(last) else { return nil }
    var end = last
    if tokens[last].isMark(")") {
      guard let open = openingParenthesis(last) else { return nil }
      end = open - 1
    }
    if tokens[end].isMark("."), end > sentence.lowerBound { end -= 1 }
    guard let core = core(endingAt: end) else { return nil }
    return listStart(core)..<last + 1
  }

  /// Where the list of names starts whose end is a phrase: “Ruiz, Marsh and Orrell said”; the start
  /// of the phrase itself where it ends none.
  private func listStart(_ core: Range<Int>) -> Int {
    guard tokens[core].contains(where: { $0.is(.coordinator) }) else { return core.lowerBound }
    var start = core.lowerBound
    while start - 2 >= sentence.lowerBound, tokens[start].isCapitalised, tokens[start - 1].isComma,
      tokens[start - 2].isCapitalised, core.upperBound - start < Self.longest,
      let name = self.core(endingAt: start - 2),
      // “In Orrin, Ruiz and Marsh said”
      name.lowerBound == sentence.lowerBound || !tokens[name.lowerBound - 1].is(.preposition),
      !tokens[name.lowerBound].is(.preposition)
    {
      start = name.lowerBound
    }
    return start
  }

  /// “Ana Ruiz on Monday said”, “the office last month found”: the place before a time.
  private func beforeTime(_ end: Int) -> Int {
    var place = end
    while place - 1 > sentence.lowerBound, !isOutside(place - 1),
      isTime(place - 1) || tokens[place - 1].isYear
    {
      place -= 1
    }
    guard place < end else { return end }
    while place - 1 > sentence.lowerBound, !isOutside(place - 1),
      tokens[place - 1].is([.preposition, .determiner, .adverb])
    {
      place -= 1
    }
    return place
  }

  /// “two people who attended said”, “a report released on Monday found”: the phrase and the clause
  /// up to the verb.
  private func withClause(before end: Int) -> Range<Int>? {
    var place = end - 2
    while place > sentence.lowerBound, end - place < Self.longest, !isOutside(place) {
      let token = tokens[place]
      if token.isMark || token.is([.conjunction, .opensClause]) { return nil }
      let noun = tokens[place - 1]
      let isWho = token.is(.who) && (noun.is([.person, .people]) || noun.isCapitalised)
      let isReduced =
        (token.endsAsParticiple || token.is(.postposed)) && !hasObject(place)
        && noun.is([.people, .person, .document, .documents, .those])
      if isWho || isReduced { return core(endingAt: place - 1).map { $0.lowerBound..<end } }
      if token.is([.auxiliary, .finiteVerb, .pastVerb]), !hasWho(before: place) { return nil }
      place -= 1
    }
    return nil
  }

  /// “dodged the question”, “repeated many of the pledges”, and not “elected this year”: a verb and no clause
  /// that describes.
  func hasObject(_ verb: Int) -> Bool {
    let next = tokens[verb + 1]
    guard tokens[verb].endsAsPast, next.is([.determiner, .amount]),
      !next.is([.agent, .preposition])
    else { return false }
    return verb + 2 >= sentence.upperBound || !tokens[verb + 2].is(.time)
  }

  func hasWho(before place: Int) -> Bool {
    (max(sentence.lowerBound, place - 6)..<place).contains { tokens[$0].is(.who) }
  }

  /// “Ana Ruiz, the chief engineer, said”: the phrase, the comma and what stands between commas.
  private func withApposition(before comma: Int) -> Range<Int>? {
    guard let open = commaBefore(comma), comma - open > 1 else { return nil }
    let first = tokens[open + 1]
    // “The hospital, she said, had told”, “The port’s insurers, in papers filed on Monday, put”
    if tokens[comma - 1].is(.cueVerb) && isPronoun(first) || isSetting(open + 1..<comma) {
      return phrase(endingAt: open - 1).flatMap { isObject($0) ? nil : $0 }
    }
    // “A monitor who saw it, and who was not allowed to speak, said”
    if first.is(.coordinator), tokens[open + 2].is(.who), let whole = withClause(before: open) {
      return whole.lowerBound..<comma
    }
    // “Ana Ruiz, director of the study, and chair of the board, said”
    if first.is(.coordinator), comma - open > 2,
      explains(tokens[open + 2]) || tokens[open + 2].isCapitalised,
      !(open + 2..<comma).contains(where: { tokens[$0].is([.auxiliary, .pastVerb, .finiteVerb]) }),
      let whole = withApposition(before: open)
    {
      return whole.lowerBound..<comma
    }
    guard !isPronoun(first) else { return nil }
    // “Ana Ruiz, speaking in Orrin, said”: the phrase alone.
    if isParticiple(open + 1), !first.isCapitalised { return phrase(endingAt: open - 1) }
    if !explains(first), !first.is([.people, .relative, .adverb, .linking]), !first.isCapitalised {
      // “Ana Ruiz, senior associate for ferries, said”: behind a full name anything without a verb.
      guard let name = phrase(endingAt: open - 1), isFullName(name),
        !(open..<comma).contains(where: { tokens[$0].is([.auxiliary, .conjunction]) })
      else { return nil }
      return name.lowerBound..<comma
    }
    // “Ana Ruiz, 41, of Orrin, Va., said”: on to the left while pieces explain and do not name.
    if let outer = commaBefore(open), explains(tokens[outer + 1]) || tokens[outer + 1].is(.linking),
      let whole = withApposition(before: open),
      whole.lowerBound == sentence.lowerBound || !tokens[whole.lowerBound - 1].is(.preposition)
    {
      return whole.lowerBound..<comma
    }
    guard let phrase = phrase(endingAt: open - 1) else { return nil }
    return phrase.lowerBound..<comma
  }

  /// “Ana Ruiz – the engineer who built it – said”: the phrase, the dash and what stands up to the second one.
  private func betweenDashes(before dash: Int) -> Range<Int>? {
    var open = dash - 1
    while open > sentence.lowerBound, dash - open < Self.longest, !tokens[open].isDash {
      if isOutside(open) { return nil }
      open -= 1
    }
    guard open > sentence.lowerBound, tokens[open].isDash else { return nil }
    return phrase(endingAt: open - 1).map { $0.lowerBound..<dash }
  }

  /// Where or when something is said, between commas: a preposition, and no verb.
  private func isSetting(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].is(.within)
      && range.contains { tokens[$0].is([.document, .documents, .channel]) }
      && !range.contains { tokens[$0].is([.auxiliary, .conjunction, .relative, .participant]) }
  }

  private func isFullName(_ phrase: Range<Int>) -> Bool {
    phrase.count >= 2
      && phrase.suffix(2).allSatisfy { tokens[$0].kind == .word && tokens[$0].isCapitalised }
  }

  /// The comma before another one, in the same run of prose; nil where there is none near.
  private func commaBefore(_ comma: Int) -> Int? {
    var place = comma - 1
    while place > sentence.lowerBound, comma - place < Self.longest, !tokens[place].isComma {
      if isOutside(place) || tokens[place].isStop && !isAbbreviated(place) { return nil }
      place -= 1
    }
    return place > sentence.lowerBound && tokens[place].isComma ? place : nil
  }

  private func openingParenthesis(_ close: Int) -> Int? {
    var place = close - 1
    while place > sentence.lowerBound, close - place < 8 {
      if tokens[place].isMark("(") { return place }
      place -= 1
    }
    return nil
  }

  /// The subject of the sentence, behind what opens it: “In March, Ana Ruiz …”; nil where no verb
  /// shows that it is one.
  var leadingSubject: Range<Int>? {
    guard var start = sentence.first(where: { !tokens[$0].isMark && !tokens[$0].is(.coordinator) })
    else { return nil }
    if tokens[start].is([.preposition, .conjunction, .adverb, .time]) || isParticiple(start),
      !tokens[start].is(.determiner)
    {
      let most = min(start + Self.longest, sentence.upperBound)
      guard let comma = (start..<most).first(where: { tokens[$0].isComma && !isOutside($0) }) else {
        return nil
      }
      start = comma + 1
    }
    guard start < sentence.upperBound, let phrase = holder(at: start) else { return nil }
    // The verb itself can pass for a part of the phrase: “Ana Ruiz walked the quay”.
    let end =
      phrase.dropFirst().first {
        (tokens[$0].endsAsParticiple || tokens[$0].is(.pastVerb)) && !tokens[$0 - 1].is(.determiner)
          && !hasWho(before: $0)
      } ?? phrase.upperBound
    let source = start..<end
    guard
      let verb = (end..<min(end + 3, sentence.upperBound)).first(where: {
        !tokens[$0].isComma && !tokens[$0].is(.adverb)
      })
    else { return nil }
    if opensPredicate(verb) { return source }
    // “a group of parents with sons in the mill sent”: what a preposition joins to the noun.
    guard verb == end, tokens[verb].is(.preposition),
      tokens[source].contains(where: { $0.is(.people) })
    else { return nil }
    var place = verb
    while place < sentence.upperBound, place - verb < 8, !tokens[place].isMark,
      !tokens[place].is([.conjunction, .relative, .opensClause])
    {
      if opensPredicate(place), !tokens[place - 1].is([.determiner, .preposition]) {
        return start..<place
      }
      place += 1
    }
    return nil
  }

  private func opensPredicate(_ place: Int) -> Bool {
    tokens[place].is([.auxiliary, .finiteVerb, .pastVerb]) || tokens[place].endsAsParticiple
  }

  private func isParticiple(_ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].word.hasSuffix("ing")
  }
}
