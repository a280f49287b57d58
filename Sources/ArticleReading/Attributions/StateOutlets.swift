import ClaimModel

/// Finds state-controlled outlets and the words that tell readers what they are. An outlet on no list
/// that the page itself labels is one from there on.
struct StateOutlets {
  /// By what an outlet is known again by.
  private var labels: [String: TextSpan] = [:]
  /// Outlets that the page has labelled, by their first word, each as its words.
  private var learnt: [String: [[String]]] = [:]
  /// The outlets that the article has named, in the order of their first mention.
  private var named: [String] = []

  /// Notes the labels of a passage.
  mutating func enter(_ passage: Passage, lexicon: Lexicon) {
    let tokens = passage.tokens
    var free: Range<Int>?
    for place in tokens.indices where tokens[place].is(.stateLabel) && !passage.isQuoted(place) {
      let length = lexicon.stateLabel(tokens, at: place)
      guard length > 0 else { continue }
      let label = place..<min(place + length, passage.sentence(of: place).upperBound)
      if let name = labelled(by: label, in: passage) { learn(name, label, tokens, lexicon) }
      let sentence = passage.sentence(of: place)
      let near = max(sentence.lowerBound, place - 20)..<min(sentence.upperBound, place + 20)
      if !near.contains(where: { outlet(at: $0, tokens, lexicon) != nil || tokens[$0].is(.outlet) })
      {
        free = label
      }
    }
    if let free { lend(free, in: passage, lexicon) }
  }

  /// A label that stands by itself in a paragraph with one such outlet is that outlet’s.
  private mutating func lend(_ label: Range<Int>, in passage: Passage, _ lexicon: Lexicon) {
    var keys: Set<String> = []
    for place in passage.tokens.indices {
      if let (_, key) = outlet(at: place, passage.tokens, lexicon) { keys.insert(key) }
    }
    guard keys.count == 1, let key = keys.first, labels[key] == nil else { return }
    labels[key] = passage.tokens.span(label)
  }

  // MARK: Outlets of the page’s own

  /// The name to which a label belongs: “the state news agency Belvar”, “state-run Radio Orrin”,
  /// “Belvar, the state broadcaster”. The label or what stands beside it says that it is an outlet.
  private func labelled(by label: Range<Int>, in passage: Passage) -> Range<Int>? {
    let tokens = passage.tokens
    let sentence = passage.sentence(of: label.lowerBound)
    var start = label.upperBound
    var isOutlet = tokens[label].contains { $0.is(.outletKind) }
    while start < sentence.upperBound,
      tokens[start].is([.outletKind, .definite]) && !tokens[start].isCapitalised
        || tokens[start].isComma && isOutlet
    {
      isOutlet = isOutlet || tokens[start].is(.outletKind)
      start += 1
    }
    var end = start
    while end < sentence.upperBound, isName(tokens[end]) { end += 1 }
    if start < end {
      let isKind = tokens[start..<end].contains { $0.is([.outlet, .outletKind]) }
      let follows = end < sentence.upperBound && tokens[end].is(.outletKind)
      return (isOutlet || isKind || follows) && !isPerson(start..<end, tokens) ? start..<end : nil
    }
    var place = label.lowerBound
    while place > sentence.lowerBound,
      tokens[place - 1].is([.determiner, .demonym]) || tokens[place - 1].isPossessive
    {
      place -= 1
    }
    guard isOutlet, place > sentence.lowerBound, tokens[place - 1].isComma else { return nil }
    end = place - 1
    start = end
    while start > sentence.lowerBound, isName(tokens[start - 1]) { start -= 1 }
    return start < end && !isPerson(start..<end, tokens) ? start..<end : nil
  }

  private func isName(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && !token.isPossessive
      && !token.is([.determiner, .preposition, .time, .person, .people])
  }

  private func isPerson(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[name].contains { $0.is([.givenName, .title]) }
      || tokens[name].allSatisfy { $0.is([.place, .demonym]) }
  }

  private mutating func learn(
    _ name: Range<Int>, _ label: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon
  ) {
    guard lexicon.stateOutlet(tokens, at: name.lowerBound) == 0 else { return }
    let words = tokens[name].map(\.word)
    let known = learnt[words[0], default: []]
    // More outlets with one first word would be no text.
    if !known.contains(words), known.count < 8 {
      learnt[words[0]] = (known + [words]).sorted { $0.count > $1.count }
    }
    let key = words.joined(separator: " ")
    labels[key] = labels[key] ?? tokens.span(label)
  }

  /// How many tokens the name of an outlet takes from a place, and what it is known again by.
  private func outlet(at place: Int, _ tokens: [Token], _ lexicon: Lexicon) -> (
    length: Int, key: String
  )? {
    guard tokens[place].isCapitalised else { return nil }
    let length = lexicon.stateOutlet(tokens, at: place)
    if length > 0 { return (length, lexicon.stateOutletKey(tokens[place..<place + length])) }
    guard
      let words = learnt[tokens[place].word]?.first(where: { words in
        place + words.count <= tokens.count
          && zip(words, tokens[place...]).allSatisfy { $0 == $1.word }
      })
    else { return nil }
    return (words.count, words.joined(separator: " "))
  }

  // MARK: Sources

  /// Whether a source is such an outlet, and the label at this or its first reference. Somebody who
  /// works for one (“a former Xinhua editor”) is a source of another kind, whose wording can still
  /// hold the label; a report of one is the outlet.
  mutating func read(_ source: Range<Int>, in passage: Passage, lexicon: Lexicon)
    -> (isStateControlled: Bool, label: TextSpan?)
  {
    let tokens = passage.tokens
    let wording = SourceWording(source, tokens: tokens)
    var isStateControlled = false
    var label: TextSpan?
    var place = source.lowerBound
    while place < source.upperBound {
      guard let (length, key) = outlet(at: place, tokens, lexicon) else {
        place += 1
        continue
      }
      let name = place..<place + length
      if !named.contains(key), named.count < 8 { named.append(key) }
      if let printed = self.label(of: name, key: key, in: passage, lexicon: lexicon) {
        labels[key] = printed
      }
      if !isStateControlled, Self.isSource(name, wording, tokens, lexicon) {
        isStateControlled = true
        label = labels[key]
      }
      place = name.upperBound
    }
    return isStateControlled ? (true, label) : takenUp(wording, tokens, lexicon)
  }

  /// “The state news agency said”: the one such outlet of before.
  private func takenUp(_ wording: SourceWording, _ tokens: [Token], _ lexicon: Lexicon) -> (
    isStateControlled: Bool, label: TextSpan?
  ) {
    guard tokens[wording.core.lowerBound].is(.definite), named.count == 1,
      tokens[wording.head].is(.outletKind), !wording.hasMore,
      let place = wording.core.first(where: { tokens[$0].is(.stateLabel) })
    else { return (false, nil) }
    let length = lexicon.stateLabel(tokens, at: place)
    guard length > 0, place + length == wording.head + 1 else { return (false, nil) }
    return (true, tokens.span(place..<place + length))
  }

  /// Whether the outlet itself is the source: it is the head of the wording, with at most nouns for
  /// outlets behind it (“the Tass news agency”), its other name (“the state news agency, Tass”), or who
  /// has put out the document that is the head (“a Xinhua report”, “a report by Xinhua”).
  private static func isSource(
    _ name: Range<Int>, _ wording: SourceWording, _ tokens: [Token], _ lexicon: Lexicon
  ) -> Bool {
    let isReport = tokens[wording.head].is([.document, .documents]) && !name.contains(wording.head)
    if isReport, name.lowerBound < wording.head {
      return tokens[name.upperBound..<wording.head].allSatisfy {
        lexicon.outletNouns.contains($0.word) || $0.is(.outletKind)
      }
    }
    guard !tokens[name.upperBound - 1].isPossessive else { return false }
    var limit = wording.core.upperBound
    if isReport {
      return name.lowerBound > 1 && name.lowerBound - wording.head < 4
        && tokens[wording.head + 1..<name.lowerBound].contains { $0.is([.agent, .issuing]) }
    }
    if name.lowerBound > wording.head {
      guard tokens[wording.head].is([.organisation, .outlet, .outletKind]),
        wording.core.upperBound < name.lowerBound,
        tokens[wording.core.upperBound].isComma,
        tokens[wording.core.upperBound + 1..<name.lowerBound].allSatisfy({ $0.is(.determiner) })
      else { return false }
      limit = wording.all.upperBound
    }
    for place in name.upperBound..<max(name.upperBound, limit) {
      let token = tokens[place]
      // “Xinhua and CCTV editors” are people.
      if token.is(.coordinator) { return !tokens[wording.head].is([.person, .people]) }
      if token.isMark || token.is([.preposition, .relative]) { return true }
      guard
        token.kind == .number || token.is([.organisation, .outlet, .place, .demonym])
          || lexicon.outletNouns.contains(token.word), !token.is([.person, .people])
      else { return false }
      if token.isPossessive { return false }
    }
    return true
  }

  /// The label that stands beside a name, before it or behind it, with no other outlet between.
  private func label(of name: Range<Int>, key: String, in passage: Passage, lexicon: Lexicon)
    -> TextSpan?
  {
    let tokens = passage.tokens
    let sentence = passage.sentence(of: name.lowerBound)
    let start = max(sentence.lowerBound, name.lowerBound - 8)
    let end = min(sentence.upperBound, name.lowerBound + 12)
    func isOther(_ place: Int) -> Bool {
      outlet(at: place, tokens, lexicon).map { $0.key != key } ?? false
    }
    let first = (start..<name.lowerBound).last(where: isOther) ?? start
    let last = (min(name.upperBound, end)..<end).first(where: isOther) ?? end
    for place in first..<last {
      let length = lexicon.stateLabel(tokens, at: place)
      guard length > 0 else { continue }
      return tokens.span(place..<min(place + length, sentence.upperBound))
    }
    return nil
  }
}
