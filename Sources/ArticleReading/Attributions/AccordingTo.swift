import ClaimModel

/// Attribution by “according to” and its kin.
enum AccordingTo {
  static let step: AttributionStep = AttributionStep(
    name: "according-to", why: "“according to” or its like names who the words come from"
  ) { passage, lexicon, found in
    let tokens = passage.tokens
    for sentence in passage.sentences {
      var start = sentence.lowerBound
      for place in sentence where place >= start && !passage.isQuoted(place) {
        let length = lexicon.accordingTo(tokens, at: place)
        guard length > 0, place + length < sentence.upperBound,
          length > 1 || opensName(tokens[place + 1])
        else { continue }
        let phrases = NounPhrases(passage, sentence: sentence)
        guard let phrase = phrases.holder(at: place + length) else { continue }
        let source = withDate(phrase, passage, sentence)
        let content = content(
          passage, start..<sentence.upperBound, around: place..<source.upperBound)
        guard !content.isEmpty else { continue }
        found.append(
          FoundAttribution(
            finder: step.name, why: step.why, source: source, cue: place..<place + length,
            content: content, verb: nil))
        start = source.upperBound
      }
    }
  }

  /// “per the ministry”, and not “per head”.
  private static func opensName(_ token: Token) -> Bool {
    token.is(.definite) || token.isCapitalised
  }

  /// A document goes on to the next comma: “a report dated 28 April and published by the office”.
  private static func withDate(_ phrase: Range<Int>, _ passage: Passage, _ sentence: Range<Int>)
    -> Range<Int>
  {
    let tokens = passage.tokens
    guard tokens[phrase].contains(where: { $0.is([.document, .documents]) }) else { return phrase }
    var end = phrase.upperBound
    while end < sentence.upperBound, !passage.isQuoted(end),
      end - phrase.lowerBound < NounPhrases.longest
    {
      if tokens[end].isComma || tokens[end].isStop || tokens[end].isMark(";") || tokens[end].isDash
      {
        return phrase.lowerBound..<end
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
