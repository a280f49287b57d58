import ClaimModel

/// Attribution by “according to” and its kin.
enum AccordingTo {
  static let step: AttributionStep = AttributionStep(
    name: "according-to", why: "“according to” or its like names who the words come from"
  ) { passage, context, found in
    for sentence in passage.sentences {
      let phrases = NounPhrases(passage, sentence: sentence)
      var start = sentence.lowerBound
      for place in sentence where place >= start && !passage.isQuoted(place) {
        guard
          let wording = named(at: place, phrases, context.lexicon) ?? standpoint(at: place, phrases)
        else { continue }
        let content = content(passage, start..<sentence.upperBound, around: wording.hull)
        guard !content.isEmpty else { continue }
        found.append(
          FoundAttribution(
            finder: step.name, why: step.why, source: wording.source, cue: wording.cue,
            content: content, verb: nil))
        start = wording.hull.upperBound
      }
    }
  }

  private typealias Wording = (source: Range<Int>, cue: Range<Int>, hull: Range<Int>)

  /// “according to the ministry”, “in the words of Ana Ruiz”.
  private static func named(at place: Int, _ phrases: NounPhrases, _ lexicon: Lexicon) -> Wording? {
    let length = lexicon.accordingTo(phrases.tokens, at: place)
    guard length > 0, place + length < phrases.sentence.upperBound,
      length > 1 || opensName(phrases.tokens[place + 1]),
      let whole = phrases.holder(at: place + length, isObject: true)
    else { return nil }
    // “According to Ana Ruiz, the council left.”: what would leave no words is no apposition.
    let leavesNone =
      place == phrases.sentence.lowerBound
      && phrases.tokens[whole.upperBound..<phrases.sentence.upperBound].allSatisfy(\.isMark)
    let core =
      leavesNone
      ? phrases.holder(at: place + length, isObject: true, isExplained: false) : nil
    let source = core ?? withDate(whole, phrases)
    return (source, place..<place + length, place..<source.upperBound)
  }

  /// “in Ana Ruiz’s view”, “by his own account”.
  private static func standpoint(at place: Int, _ phrases: NounPhrases) -> Wording? {
    let tokens = phrases.tokens
    guard tokens[place].is([.within, .agent]), place + 2 < phrases.sentence.upperBound else {
      return nil
    }
    let end = min(place + 8, phrases.sentence.upperBound)
    guard let noun = (place + 2..<end).first(where: { tokens[$0].is(.standpoint) }),
      let owner = (place + 1..<noun).last(where: {
        tokens[$0].isPossessive || tokens[$0].is(.object) && tokens[$0].is(.determiner)
      }),
      tokens[place + 1...noun].allSatisfy({ $0.kind == .word && !$0.is(.preposition) }),
      noun + 1 == phrases.sentence.upperBound || tokens[noun + 1].isMark
    else { return nil }
    return (place + 1..<owner + 1, owner + 1..<noun + 1, place..<noun + 1)
  }

  /// “per the ministry”, and not “per head”.
  private static func opensName(_ token: Token) -> Bool {
    token.is(.definite) || token.isCapitalised
  }

  /// A document goes on to the next comma: “a report dated 28 April and published by the office”.
  private static func withDate(_ phrase: Range<Int>, _ phrases: NounPhrases) -> Range<Int> {
    let tokens = phrases.tokens
    guard tokens[phrase].contains(where: { $0.is([.document, .documents]) }) else { return phrase }
    var end = phrase.upperBound
    while end < phrases.sentence.upperBound, !phrases.passage.isQuoted(end),
      end - phrase.lowerBound < NounPhrases.longest
    {
      if tokens[end].isComma || tokens[end].isStop || tokens[end].isMark(";") || tokens[end].isDash
      {
        return phrase.lowerBound..<phrases.withAppositions(end)
      }
      end += 1
    }
    return phrase
  }

  /// What stands before the phrase, behind it, or on both sides of its commas.
  static func content(_ passage: Passage, _ sentence: Range<Int>, around phrase: Range<Int>)
    -> [Range<Int>]
  {
    var after = phrase.upperBound
    if after < sentence.upperBound, passage.tokens[after].isComma { after += 1 }
    let before = passage.trimmed(sentence.lowerBound..<phrase.lowerBound)
    let behind = after < sentence.upperBound ? passage.trimmed(after..<sentence.upperBound) : nil
    switch (before, behind) {
    case (nil, nil): return []
    case (let before?, nil): return [before]
    case (nil, let behind?): return [behind]
    case (_, let behind?) where passage.isQuoted(behind.lowerBound): return [behind]
    case (let before?, let behind?):
      // Without a comma on both sides the words behind are the source's own surroundings.
      let isSetOff =
        passage.tokens[phrase.lowerBound - 1].isComma
        && passage.tokens[phrase.upperBound].isComma
      return isSetOff ? [before, behind] : [before]
    }
  }
}
