import ClaimModel

/// What is heard of something and belongs to nobody: “unconfirmed reports of a landslide”, “reports are
/// coming in of a second death”, “news has emerged that …”, “there were rumours of a sale”.
enum Rumours {
  /// - Parameter place: of a noun for what is heard.
  static func attribution(at place: Int, _ reader: SaidSentence) -> FoundAttribution? {
    let (tokens, sentence) = (reader.tokens, reader.sentence)
    guard tokens[place].is(.rumour) else { return nil }
    var first = place
    var isUnconfirmed = false
    while first > sentence.lowerBound, tokens[first - 1].is([.unconfirmed, .amount, .indefinite]),
      !reader.passage.isQuoted(first - 1)
    {
      first -= 1
      isUnconfirmed = isUnconfirmed || tokens[first].is(.unconfirmed)
    }
    let start = reader.existentialStart(first)
    let opens =
      start == sentence.lowerBound || tokens[start - 1].isMark || tokens[start - 1].kind == .number
    guard opens || start < first || tokens[start - 1].is([.amid, .conjunction]),
      !tokens[start..<place].contains(where: { $0.is(.negation) })
    else { return nil }
    var behind = place + 1
    while behind < sentence.upperBound, tokens[behind].is([.auxiliary, .adverb]) { behind += 1 }
    let arrives = behind < sentence.upperBound && tokens[behind].is(.arriving)
    if arrives {
      behind += 1
      while behind < sentence.upperBound, tokens[behind].is([.within, .time, .adverb]) {
        behind += 1
      }
    } else {
      behind = place + 1
    }
    guard
      isUnconfirmed || arrives || start < first
        || start > sentence.lowerBound
          && tokens[start - 1].is(.amid)
        || isFragment(reader),
      arrives || !reader.lexicon.tidings.contains(tokens[place].word),
      behind + 1 < sentence.upperBound, !tokens[behind + 1].isMark,
      tokens[behind].is(.about)
        || arrives && tokens[behind].is(.opensClause) && tokens[behind].is(.determiner),
      let content = reader.passage.trimmed(
        behind..<(tokens[behind].is(.about)
          ? end(from: behind, reader) : reader.phraseEnd(from: behind))),
      content.count > 2
    else { return nil }
    var attribution = FoundAttribution(
      finder: NounCues.step.name, why: NounCues.step.why, source: nil, cue: start..<behind,
      content: [content], verb: nil)
    attribution.isAgentless = true
    return attribution
  }

  /// A line without a verb: “Reports of a second death in Orrin.”
  private static func isFragment(_ reader: SaidSentence) -> Bool {
    !reader.sentence.contains {
      reader.tokens[$0].is([.auxiliary, .finiteVerb, .pastVerb])
        || reader.tokens[$0].endsAsParticiple
    }
  }

  /// Where what is heard ends: at a mark, or before the verb of the sentence.
  private static func end(from start: Int, _ reader: SaidSentence) -> Int {
    let end = reader.phraseEnd(from: start)
    return (start..<end).first {
      reader.tokens[$0].is([.auxiliary, .pastVerb]) && !reader.tokens[$0].is(.participle)
    } ?? end
  }
}
