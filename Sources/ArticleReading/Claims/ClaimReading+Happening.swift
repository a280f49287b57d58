import ClaimModel

/// Whether a claim tells what happens or how something is.
extension ClaimReading {
  /// The first finite verb with the auxiliaries, adverbs and the participle behind it.
  var group: [Int] {
    guard let verb, let start = own.firstIndex(of: verb) else { return [] }
    var group = [verb]
    guard tokens[verb].is(.auxiliary) || words.isContracted(verb) else { return group }
    for place in own[(start + 1)...].prefix(6) {
      let token = tokens[place]
      if token.is([.auxiliary, .adverb, .negation]),
        !token.is([.determiner, .conjunction, .preposition])
      {
        group.append(place)
      } else {
        if !token.isMark, !token.is([.determiner, .preposition]) { group.append(place) }
        break
      }
    }
    return group
  }

  /// Something happened or happens at a time; otherwise something is so.
  var happens: Bool {
    let group = group
    guard let first = group.first else { return isEventWithoutVerb }
    let main = group.last { !tokens[$0].is([.adverb, .negation]) } ?? first
    let token = tokens[main]
    let isAlone = main == first && !tokens[first].is(.auxiliary) && !words.isContracted(first)
    if isAlone {
      if tokens[first].is(.seeming) { return self.token(first + 2)?.is(.be) != true }
      if tokens[first].is(.stative) { return false }
      // What a headline or a caption tells in the present happens.
      return tokens[first].is(.pastVerb) || tokens[first].endsAsParticiple
        || words.passage.role == .headline || words.passage.role == .caption
    }
    if token.is(.auxiliary) || token.is([.evaluation, .feeling]) { return false }
    let isParticiple = token.is([.participle, .pastVerb]) || token.endsAsPast
    let isPerfect = tokens[first].is(.have)
    if group.contains(where: { words.isBe($0) }) {
      if token.endsAsGerund { return !token.is(.stative) }
      // “is closed” and “could be closed” tell a state, “was” and “has been closed” what happened.
      return isParticiple && !tokens[first].is([.presentBe, .modal])
        && (isPerfect || !words.isContracted(first))
    }
    if isPerfect { return isParticiple && (!token.is(.stative) || token.is(.pastVerb)) }
    return tokens[first].is(.did) && !token.is(.stative)
  }

  /// “Ferries halted”, “to comment”, “Voltage cut”.
  private var isEventWithoutVerb: Bool {
    if let first = own.first, tokens[first].is(.infinitive) { return true }
    if carrier?.found.verb?.frame == .refusal { return true }
    return own.contains {
      tokens[$0].endsAsParticiple || tokens[$0].is(.participle) && !tokens[$0].is(.auxiliary)
    }
      || words.passage.role == .headline
        && own.contains {
          tokens[$0].endsInS && $0 != own.first
        }
  }

  /// Of what kind it is what a phrase takes for granted: a purpose, a threat, an act, a rank, a judgment.
  var presupposedKind: ClaimKind {
    if says([.purpose, .intent, .wish]) { return .intent }
    guard !says([.evaluation, .slur]) else { return .evaluative }
    return says(.absolute) ? .state : .evaluative
  }
}
