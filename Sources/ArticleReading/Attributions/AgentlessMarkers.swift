import ClaimModel

/// Wording that attributes and hides who says so: “reportedly”, “is believed to”, “it is said that”.
enum AgentlessMarkers {
  static let step: AttributionStep = AttributionStep(
    name: "agentless", why: "the wording attributes and names nobody"
  ) { passage, context, found in
    let named = found
    // Where somebody is named beside a marker it is theirs.
    lazy var isTaken = passage.isTaken(
      by: named.flatMap { $0.content + [$0.cue].compactMap(\.self) })
    for sentence in passage.sentences {
      guard let (cue, verb) = cue(passage, sentence, context.lexicon), !isTaken[cue.lowerBound]
      else { continue }
      let whole = clause(around: cue, passage, sentence)
      let start = (whole.lowerBound..<cue.lowerBound).last { isTaken[$0] }.map { $0 + 1 }
      // “reportedly puts”: what the marker weakens is all that somebody is said to say.
      let isOfVerb = named.contains { $0.cue?.lowerBound == cue.upperBound }
      let end = isOfVerb ? nil : (cue.upperBound..<whole.upperBound).first { isTaken[$0] }
      let clause = (start ?? whole.lowerBound)..<(end ?? whole.upperBound)
      var content = [clause.lowerBound..<cue.lowerBound, cue.upperBound..<clause.upperBound]
        .compactMap(passage.trimmed)
      if passage.tokens[cue.lowerBound].is(.impersonal) {
        content.removeAll { $0.upperBound <= cue.lowerBound }
      }
      guard !content.isEmpty else { continue }
      var attribution = FoundAttribution(
        finder: step.name, why: step.why, source: nil, cue: cue, content: content, verb: verb)
      attribution.isAgentless = true
      found.append(attribution)
    }
  }

  private static func cue(_ passage: Passage, _ sentence: Range<Int>, _ lexicon: Lexicon)
    -> (cue: Range<Int>, verb: CueVerb?)?
  {
    let tokens = passage.tokens
    for place in sentence where !passage.isQuoted(place) {
      if tokens[place].is(.agentless) { return (place..<place + 1, nil) }
      if tokens[place].is(.hearsay), let start = passiveStart(tokens, place, sentence),
        hasNoAgent(tokens, place, sentence)
      {
        guard let verb = lexicon.verb(tokens, at: place)?.verb, verb.act == .predict else {
          return (start..<place + 1, nil)
        }
        // “is widely expected to”; “is expected to” alone is what we expect.
        if tokens[start..<place].contains(where: { lexicon.widely.contains($0.word) }) {
          return (start..<place + 1, verb)
        }
      }
      let charge = tokens[place].endsAsParticiple ? lexicon.charge(tokens, at: place) : 0
      if charge > 0, let start = passiveStart(tokens, place, sentence),
        tokens[start].is(.auxiliary),
        !tokens[start..<place].contains(where: { $0.is([.modal, .negation]) }),
        !(place..<min(place + 12, sentence.upperBound)).contains(where: { tokens[$0].is(.agent) }),
        !deniesSubject(before: start, tokens, sentence)
      {
        return (start..<place + charge - 1, nil)
      }
      // “Reports suggest that”, “research has shown that”: documents nobody could find.
      if tokens[place].is(.documents), place == sentence.lowerBound || tokens[place - 1].isMark,
        place + 2 < sentence.upperBound
      {
        let verb = tokens[place + 1].is(.auxiliary) ? place + 2 : place + 1
        if let (known, end) = lexicon.verb(tokens, at: verb),
          known.verbClass == .evidential || known.frame == .clause
        {
          return (place..<end, known)
        }
      }
    }
    return nil
  }

  /// The clause that a cue stands in: from what makes it depend on another one to the next.
  private static func clause(around cue: Range<Int>, _ passage: Passage, _ sentence: Range<Int>)
    -> Range<Int>
  {
    let tokens = passage.tokens
    var (start, end) = (cue.lowerBound, cue.upperBound)
    while start > sentence.lowerBound, !divides(start - 1, passage) { start -= 1 }
    let isInset = isBetweenDashes(start, passage, sentence)
    while end < sentence.upperBound, !(isInset && tokens[end].isDash),
      !(tokens[end].isComma && end + 1 < sentence.upperBound && divides(end + 1, passage)
        && !passage.isQuoted(end)), !tokens[end].isMark(";")
    {
      end += 1
    }
    return start..<end
  }

  /// “Ruiz – who is seen as a reformer – lost”: the clause ends with the second dash.
  private static func isBetweenDashes(_ start: Int, _ passage: Passage, _ sentence: Range<Int>)
    -> Bool
  {
    start - 2 >= sentence.lowerBound && passage.tokens[start - 1].is(.relative)
      && passage.tokens[start - 2].isDash
  }

  private static func divides(_ place: Int, _ passage: Passage) -> Bool {
    let token = passage.tokens[place]
    guard !passage.isQuoted(place) else { return false }
    if token.isMark(";") { return true }
    if token.is(.turning) { return place == 0 || passage.tokens[place - 1].isComma }
    return token.is(.conjunction) && !token.is([.coordinator, .taking, .adverb, .time])
      || token.is(.relative) && !token.is(.opensClause)
  }

  /// “is widely”, “has long been”, “it is”: from the first auxiliary, or from “it” before it.
  private static func passiveStart(_ tokens: [Token], _ place: Int, _ sentence: Range<Int>) -> Int?
  {
    var start = place
    var isPassive = false
    while start > sentence.lowerBound, tokens[start - 1].is([.auxiliary, .adverb]),
      !tokens[start - 1].isMark
    {
      start -= 1
      isPassive =
        isPassive
        || tokens[start].is(.be)
    }
    // “it’s believed that”
    if start > sentence.lowerBound, tokens[start - 1].isPossessive,
      tokens[start - 1].is([.impersonal, .contracting])
    {
      return start - 1
    }
    if !isPassive {
      // “long viewed as”, “widely seen as”
      guard start < place,
        tokens[place - 1].is(.adverb),
        place + 1 < sentence.upperBound, tokens[place + 1].is(.taking)
      else { return nil }
      return start
    }
    if start > sentence.lowerBound, tokens[start - 1].is(.impersonal) { start -= 1 }
    return start
  }

  /// “Neither Ruiz nor the board has been accused of”.
  private static func deniesSubject(before start: Int, _ tokens: [Token], _ sentence: Range<Int>)
    -> Bool
  {
    // Not further, or one long line would be gone through from each of its accusations.
    let near = max(sentence.lowerBound, start - NounPhrases.longest)..<start
    return near.reversed().prefix { !tokens[$0].isMark }.contains { tokens[$0].is(.negation) }
  }

  /// Behind it stands what is said (“to”, “that”, “as”) and not by whom.
  private static func hasNoAgent(_ tokens: [Token], _ place: Int, _ sentence: Range<Int>) -> Bool {
    guard place + 1 < sentence.upperBound else { return false }
    let next = tokens[place + 1]
    guard next.is([.infinitive, .opensClause, .taking]) else { return false }
    // “reported to the coastguard”
    if next.is(.infinitive), place + 2 < sentence.upperBound,
      tokens[place + 2].is([.determiner, .owning]) || tokens[place + 2].kind == .number
    {
      return false
    }
    let near = place + 1..<min(place + 12, sentence.upperBound)
    let end = near.first { tokens[$0].isComma || tokens[$0].isDash } ?? near.upperBound
    return next.is(.infinitive) || !(near.lowerBound..<end).contains { tokens[$0].is(.agent) }
  }
}
