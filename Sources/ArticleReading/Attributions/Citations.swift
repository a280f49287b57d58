import ClaimModel

/// Words that a speaker has from somebody: “the Post, citing two officials, reported that …”, “the
/// Post quoted an official as saying that …”. Both attribute, and the second stands in the first.
enum Citations {
  static let step: AttributionStep = AttributionStep(
    name: "citation", why: "the speaker says from whom the words are"
  ) { passage, context, found in
    let before = found
    lazy var inSentence = Dictionary(
      grouping: before.indices.filter { before[$0].source != nil },
      by: { Int(passage.sentence[before[$0].hull.lowerBound]) })
    // “citing” is a verb of saying too; where it cites somebody, the words are theirs.
    var dropped: Set<Int> = []
    for sentence in passage.sentences {
      let reader = SaidSentence(passage, sentence: sentence, lexicon: context.lexicon)
      for place in sentence where !passage.isQuoted(place) {
        if passage.tokens[place].is(.citing) {
          let beside = inSentence[Int(passage.sentence[place])] ?? []
          let others = beside.filter { !(found[$0].cue?.contains(place) ?? false) }
          if let outer = others.last, let cited = cited(at: place, reader, in: found[outer]) {
            found.append(cited)
            dropped.formUnion(beside.filter { found[$0].cue?.contains(place) ?? false })
          }
        } else if passage.tokens[place].is(.taking), let quoted = quoted(at: place, reader) {
          found.append(quoted)
        }
      }
    }
    if !dropped.isEmpty {
      found = found.indices.filter { !dropped.contains($0) }.map { found[$0] }
    }
  }

  /// The words of the attribution beside “citing” are those of whom it cites.
  private static func cited(at place: Int, _ reader: SaidSentence, in outer: FoundAttribution)
    -> FoundAttribution?
  {
    guard place + 1 < reader.sentence.upperBound, !reader.tellsWhyUnnamed(place),
      let source = reader.phrases.holder(at: place + 1), reader.hasSpeakingHead(source)
    else { return nil }
    let content = outer.content.filter { !$0.overlaps(place..<source.upperBound) }
    guard !content.isEmpty else { return nil }
    return FoundAttribution(
      finder: step.name, why: step.why, source: source, cue: place..<place + 1, content: content,
      verb: nil, parent: outer.source)
  }

  /// “an official as saying that …”, “Ana Ruiz was quoted as saying that …”.
  private static func quoted(at place: Int, _ reader: SaidSentence) -> FoundAttribution? {
    let (tokens, sentence) = (reader.tokens, reader.sentence)
    guard place + 2 < sentence.upperBound, place > sentence.lowerBound,
      let (verb, end) = reader.lexicon.verb(tokens, at: place + 1), verb.form == .participle,
      let content = reader.passage.trimmed(end..<sentence.upperBound)
    else { return nil }
    var first = place
    if tokens[place - 1].endsAsParticiple {
      first -= 1
      while first > sentence.lowerBound, tokens[first - 1].is([.auxiliary, .adverb]) { first -= 1 }
      guard tokens[first..<place].contains(where: { $0.is(.be) }) else { return nil }
    }
    let isPassive = first < place
    guard
      let source = isPassive
        ? reader.phrases.subject(before: first) : reader.phrases.core(endingAt: place - 1),
      reader.hasSpeakingHead(source)
        || tokens[source.upperBound - 1].is([.object, .singularPronoun])
    else { return nil }
    return FoundAttribution(
      finder: step.name, why: step.why, source: source, cue: first..<end, content: [content],
      verb: verb)
  }
}
