/// The features by which the first look tells for each token whether it belongs to a source, a cue or a
/// content: the words around, what they are in the lexicon, and what the rules took them for.
struct TagFeatures {
  let facts: TokenFacts
  private let rules: NearCues
  private let strong: NearCues

  init(_ facts: TokenFacts) {
    self.facts = facts
    rules = NearCues(facts) { $0.rule == TokenFacts.Rule.cue || $0.rule == TokenFacts.Rule.cue + 1 }
    strong = NearCues(facts) { $0.strength >= 3 && $0.isQuoted == 0 }
  }

  func add(_ place: Int, to list: inout FeatureList) {
    let cell = facts[place]
    let (before, after) = (facts[place - 1], facts[place + 1])
    let (before2, after2) = (facts[place - 2], facts[place + 2])
    list.add(0)
    for distance in -3...3 {
      list.add(facts[place + distance].word)
      list.add(facts[place + distance].tag)
    }
    for distance in -2...2 {
      let near = facts[place + distance]
      list.addSet(near.strength)
      list.addSet(near.rule)
      list.addSet(near.isQuoted)
      list.add(UInt32(near.shape))
    }
    list.addSet(cell.verb)
    list.addSet(before.verb)
    list.addSet(after.verb)
    list.add(cell.ending)
    list.add(cell.shortEnding)
    list.add(cell.word, after.word)
    list.add(before.word, cell.word)
    list.add(cell.tag, after.tag)
    list.add(before.tag, cell.tag)
    list.add(before.tag, cell.tag, after.tag)
    list.add(cell.tag, after.tag, after2.tag)
    list.add(before2.tag, before.tag, cell.tag)
    list.add(cell.word, after.tag)
    list.add(before.tag, cell.word)
    list.add(before.tag, cell.word, after.tag)
    list.add(cell.word, UInt32(cell.rule))
    list.add(UInt32(cell.rule), UInt32(after.rule))
    list.add(UInt32(before.rule), UInt32(cell.rule))
    list.add(UInt32(cell.strength), UInt32(cell.rule))
    list.add(UInt32(cell.strength), UInt32(before.strength), UInt32(after.strength))
    list.add(facts.passage.tokens[place].classes, 0)
    list.addSet(cell.step)
    addSentence(place, cell, to: &list)
    add(rules, place, to: &list)
    add(strong, place, to: &list)
  }

  private func addSentence(_ place: Int, _ cell: TokenFacts.Cell, to list: inout FeatureList) {
    let index = Int(facts.passage.sentence[place])
    let (range, sentence) = (facts.passage.sentences[index], facts.sentences[index])
    list.add(FeatureHash.step(place - range.lowerBound))
    list.add(FeatureHash.step(range.upperBound - 1 - place))
    list.add(sentence.quoted)
    list.add(sentence.strong)
    list.add(sentence.ruled)
    list.add(sentence.strong, sentence.ruled, UInt32(cell.isQuoted))
    list.add(sentence.ruled, UInt32(cell.strength))
    list.add(facts.role)
  }

  private func add(_ cues: NearCues, _ place: Int, to list: inout FeatureList) {
    let (before, after) = (cues.before[place], cues.after[place])
    if before >= 0 {
      list.add(FeatureHash.step(place - Int(before)))
      list.add(facts[Int(before)].word)
      list.add(facts[place].tag, facts[place - 1].tag)
    } else {
      list.add(99)
      list.skip()
      list.skip()
    }
    if after >= 0 {
      list.add(FeatureHash.step(Int(after) - place))
      list.add(facts[Int(after)].word)
    } else {
      list.add(99)
      list.skip()
    }
  }
}

/// For each token the nearest one of a kind before and behind it in its sentence; -1 for none.
private struct NearCues {
  private(set) var before: [Int32]
  private(set) var after: [Int32]

  init(_ facts: TokenFacts, where isCue: (TokenFacts.Cell) -> Bool) {
    let count = facts.passage.tokens.count
    before = [Int32](repeating: -1, count: count)
    after = before
    for sentence in facts.passage.sentences {
      var last: Int32 = -1
      for place in sentence {
        before[place] = last
        if isCue(facts[place]) { last = Int32(place) }
      }
      last = -1
      for place in sentence.reversed() {
        after[place] = last
        if isCue(facts[place]) { last = Int32(place) }
      }
    }
  }
}
