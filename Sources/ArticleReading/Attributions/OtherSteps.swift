import ClaimModel

/// A name and a colon: “Ruiz: Bridge will hold” as a headline, “RUIZ: It will hold.” in a transcript.
enum SpeakerLabels {
  static let step: AttributionStep = AttributionStep(
    name: "speaker-label", why: "a name and a colon stand before the words"
  ) { passage, _, found in
    let tokens = passage.tokens
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > 0,
      colon + 2 < tokens.count, !tokens[colon].flags.contains(.spaceBefore)
    else { return }
    var label = 0..<colon
    // In a transcript each turn may open with a mark of quotation.
    if tokens[0].isMark, ["“", "\""].contains(tokens[0].word) { label = 1..<colon }
    guard !label.isEmpty else { return }
    let words = tokens[label]
    let isHeadline =
      passage.role == .headline && words.allSatisfy { $0.isCapitalised || $0.isMark }
      && words.count <= 4
    let isTurn = words.allSatisfy { $0.isAllCapitals || $0.isMark } && words.count <= 5
    guard isHeadline || isTurn, let content = passage.trimmed(colon + 1..<tokens.count) else {
      return
    }
    found.append(
      FoundAttribution(
        finder: step.name, why: step.why, source: label, cue: colon..<colon + 1,
        content: [content], verb: nil))
  }
}

/// A quotation with a dash and a name behind it, as letters and voices of readers are printed.
enum Signatures {
  static let step: AttributionStep = AttributionStep(
    name: "signature", why: "a name signs the quotation before it"
  ) { passage, _, found in
    let tokens = passage.tokens
    for quotation in passage.quotations where quotation.depth == 0 && quotation.isClosed {
      let dash = quotation.tokens.upperBound
      guard dash + 1 < tokens.count, tokens[dash].isDash else { continue }
      var end = dash + 1
      while end < tokens.count, end - dash < 8, !tokens[end].flags.contains(.startsLine),
        tokens[end].isCapitalised
          || tokens[end].isMark(".") && !tokens[end].flags.contains(.spaceAfter)
      {
        end += 1
      }
      let isSigned =
        end == tokens.count || tokens[end].isMark || tokens[end].flags.contains(.startsLine)
      guard isSigned, end - dash > 2 else { continue }
      found.append(
        FoundAttribution(
          finder: step.name, why: step.why, source: dash + 1..<end, cue: dash..<dash + 1,
          content: [quotation.tokens], verb: nil))
    }
  }
}

/// A quotation without a speaker of its own right behind one that has: the same person goes on.
enum RunningQuotations {
  static let step: AttributionStep = AttributionStep(
    name: "running-quotation", why: "a quotation goes on behind its speaker"
  ) { passage, _, found in
    guard !found.isEmpty else { return }
    // By sentence, the last attribution that quotes in it.
    var quoting = [Int?](repeating: nil, count: passage.sentences.count)
    var isTaken = [Bool](repeating: false, count: passage.quotations.count)
    for (index, attribution) in found.enumerated() {
      for range in attribution.content {
        for place in [range.lowerBound, range.upperBound - 1] where passage.isQuoted(place) {
          isTaken[Int(passage.quotation[place])] = true
          if attribution.source != nil {
            quoting[Int(passage.sentence[attribution.hull.upperBound - 1])] = index
          }
        }
      }
    }
    for (number, quotation) in passage.quotations.enumerated()
    where quotation.depth == 0 && !isTaken[number] {
      // It fills whole sentences, so that no other speaker can stand beside it.
      let range = quotation.tokens
      let first = Int(passage.sentence[range.lowerBound])
      let last = Int(passage.sentence[range.upperBound - 1])
      guard range.count > 3, first > 0, passage.sentences[first].lowerBound == range.lowerBound,
        passage.sentences[last].upperBound <= range.upperBound + 1,
        let index = quoting[first - 1]
      else { continue }
      found[index].content.append(range)
      quoting[last] = index
    }
  }
}

/// Wording that attributes and hides who says so: “reportedly”, “is believed to”, “it is said that”.
enum AgentlessMarkers {
  static let step: AttributionStep = AttributionStep(
    name: "agentless", why: "the wording attributes and names nobody"
  ) { passage, lexicon, found in
    // Where somebody is named in the sentence the marker is theirs.
    let isTaken = passage.touchedSentences(by: found.map(\.hull))
    for (index, sentence) in passage.sentences.enumerated() where !isTaken[index] {
      guard let cue = cue(passage, sentence, lexicon) else { continue }
      var content = [sentence.lowerBound..<cue.lowerBound, cue.upperBound..<sentence.upperBound]
        .compactMap(passage.trimmed)
      if passage.tokens[cue.lowerBound].word == "it" {
        content.removeAll { $0.upperBound <= cue.lowerBound }
      }
      guard !content.isEmpty else { continue }
      var attribution = FoundAttribution(
        finder: step.name, why: step.why, source: nil, cue: cue, content: content, verb: nil)
      attribution.isAgentless = true
      found.append(attribution)
    }
  }

  private static let participles: Set<String> = [
    "said", "believed", "thought", "understood", "seen", "viewed", "regarded", "considered",
    "alleged", "reported", "rumoured", "rumored", "suspected", "held", "claimed", "assumed",
  ]

  private static func cue(_ passage: Passage, _ sentence: Range<Int>, _ lexicon: Lexicon)
    -> Range<Int>?
  {
    let tokens = passage.tokens
    for place in sentence where !passage.isQuoted(place) {
      let token = tokens[place]
      if token.is(.agentless) { return place..<place + 1 }
      if participles.contains(token.word), let start = passiveStart(tokens, place, sentence),
        hasNoAgent(tokens, place, sentence)
      {
        return start..<place + 1
      }
      // “Reports suggest that”, “research has shown that”: documents nobody could find.
      if token.is([.document, .documents]) || token.word == "research",
        token.is(.documents) || token.word == "research",
        place == sentence.lowerBound || tokens[place - 1].isMark, place + 2 < sentence.upperBound
      {
        let verb = tokens[place + 1].is(.auxiliary) ? place + 2 : place + 1
        if let known = lexicon.verb(tokens[verb]),
          known.frame == .finding || known.lemma == "suggest" || known.lemma == "say"
        {
          return place..<verb + 1
        }
      }
    }
    return nil
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
        || ["is", "are", "was", "were", "been", "be"].contains(tokens[start].word)
    }
    if !isPassive {
      // “long viewed as”, “widely seen as”
      guard start < place,
        ["long", "widely", "generally", "commonly"].contains(tokens[place - 1].word),
        place + 1 < sentence.upperBound, tokens[place + 1].word == "as"
      else { return nil }
      return start
    }
    if start > sentence.lowerBound, tokens[start - 1].word == "it" { start -= 1 }
    return start
  }

  /// Behind it stands what is said (“to”, “that”, “as”) and not by whom.
  private static func hasNoAgent(_ tokens: [Token], _ place: Int, _ sentence: Range<Int>) -> Bool {
    guard place + 1 < sentence.upperBound else { return false }
    let next = tokens[place + 1].word
    guard ["to", "that", "as"].contains(next) else { return false }
    return !(place..<min(place + 12, sentence.upperBound)).contains {
      tokens[$0].word == "by" && next != "to"
    }
  }
}
