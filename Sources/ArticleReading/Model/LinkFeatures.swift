/// The features by which the second look tells, for one cue, which tokens around it are its source and
/// which are what it carries: where they stand from the cue, what stands between, what the first look
/// took them for, and what the rules give the same cue.
struct LinkFeatures {
  /// What the first look says of a token: its label on the best path, and how likely it is part of
  /// a cue, a source and a content, in quarters.
  struct First {
    var label: UInt32
    var likely: UInt32
  }

  let facts: TokenFacts
  let cue: Range<Int>
  /// The tokens that are looked at, around the cue: its sentences and those beside them.
  let window: Range<Int>
  private let first: [First]
  /// By place in the window: what stands between it and the cue.
  private var between: [Between]
  /// What the rules take a token of the window for, for this cue: 0 nothing.
  private var own: [UInt8]
  private var hasOwn: UInt32 = 0
  private let head: TokenFacts.Cell
  private let wording: UInt32

  private struct Between {
    var commas: UInt32 = 0
    var verbs: UInt32 = 0
    var cues: UInt32 = 0
    var opensClause: UInt32 = 0
    var joins: UInt32 = 0
    var breaks: UInt32 = 0
  }

  /// In tokens to either side of the cue.
  static let farthest = 70

  init(_ facts: TokenFacts, cue: Range<Int>, first: [First]) {
    self.facts = facts
    self.cue = cue
    self.first = first
    let passage = facts.passage
    let before = max(0, Int(passage.sentence[cue.lowerBound]) - 1)
    let after = min(
      passage.sentences.count - 1, Int(passage.sentence[cue.upperBound - 1]) + 1)
    window =
      max(
        passage.sentences[before].lowerBound, cue.lowerBound - Self.farthest)..<min(
        passage.sentences[after].upperBound, cue.upperBound + Self.farthest)
    var (best, hash) = (cue.lowerBound, UInt32(0))
    for place in cue {
      if facts[place].strength >= facts[best].strength { best = place }
      if place - cue.lowerBound < 4 { hash = FeatureHash.mix(hash, facts[place].word) }
    }
    (head, wording) = (facts[best], hash)
    between = [Between](repeating: Between(), count: window.count)
    own = [UInt8](repeating: 0, count: window.count)
    walk((window.lowerBound..<cue.lowerBound).reversed())
    walk(cue.upperBound..<window.upperBound)
    addOwn()
  }

  private mutating func walk(_ places: some Sequence<Int>) {
    var so = Between()
    for place in places {
      between[place - window.lowerBound] = so
      let tag = facts[place].tag & ~64
      let mark = facts.passage.tokens[place].mark
      if mark == "," {
        so.commas = min(2, so.commas + 1)
      } else if mark != nil, mark != "." {
        so.breaks = 1
      }
      if Tag.clauseOpeners.contains(tag) { so.opensClause = 1 }
      if Tag.verbs.contains(tag) || Tag.contentVerbs.contains(tag) {
        so.verbs = min(2, so.verbs + 1)
      }
      if tag == Tag.coordinator { so.joins = 1 }
      if first[place].label == TagLabel.cue { so.cues = min(2, so.cues + 1) }
    }
  }

  /// Marks what the rules give the attribution whose cue overlaps this one.
  private mutating func addOwn() {
    guard let rule = facts.found.first(where: { $0.cue?.overlaps(cue) == true }) else { return }
    hasOwn = rule.source == nil ? 1 : 2
    func mark(_ range: Range<Int>, _ value: UInt8) {
      for place in range.clamped(to: window) {
        own[place - window.lowerBound] = place == range.lowerBound ? value : value + 1
      }
    }
    rule.content.forEach { mark($0, 1) }
    if let source = rule.source { mark(source, 3) }
    if let cue = rule.cue { mark(cue, 5) }
  }

  private func own(_ place: Int) -> UInt32 {
    window.contains(place) ? UInt32(own[place - window.lowerBound]) : 9
  }

  private func label(_ place: Int) -> UInt32 {
    first.indices.contains(place) ? first[place].label : 9
  }

  func add(_ place: Int, to list: inout FeatureList) {
    if cue.contains(place) { return list.add(0) }
    let cell = facts[place]
    let (before, after) = (facts[place - 1], facts[place + 1])
    let passage = facts.passage
    let sentence = Int(passage.sentence[place])
    let away = sentence - Int(passage.sentence[cue.lowerBound])
    let isLeft = place < cue.lowerBound
    let side = UInt32(bitPattern: Int32((isLeft ? 16 : 32) + max(-2, min(2, away))))
    let distance = isLeft ? cue.lowerBound - place : place - cue.upperBound + 1
    let far = side << 4 | FeatureHash.step(distance)
    list.skip()
    list.add(side)
    list.add(far)
    addWords(place, side, cell, before, after, to: &list)
    let mine = own(place)
    let look = first[place]
    list.add(side, mine, hasOwn)
    list.add(mine, own(place + 1))
    list.add(own(place - 1), mine)
    list.add(side, look.label, look.likely)
    list.add(mine, look.label, look.likely)
    list.add(side, label(place - 1), look.label)
    list.add(side, look.label, label(place + 1))
    list.add(UInt32(cell.rule), hasOwn)
    list.add(UInt32(before.rule), UInt32(cell.rule), hasOwn)
    let so = between[place - window.lowerBound]
    let (one, two) = (
      so.commas << 4 | so.opensClause << 2 | so.cues, so.verbs << 4 | so.joins << 2 | so.breaks
    )
    list.add(side, one)
    list.add(side, two)
    list.add(side, one, two)
    list.add(side, cell.tag, so.commas << 4 | so.opensClause << 2 | min(1, so.verbs))
    list.add(side, look.label, so.cues << 2 | so.commas)
    let quoted = UInt32(cell.isQuoted) << 1 | UInt32(facts[cue.lowerBound].isQuoted)
    list.add(side, quoted, so.commas << 2 | so.cues)
    list.add(far, quoted)
    list.add(side, facts.sentences[sentence].quoted)
    addCue(cell, side, far, look.label, to: &list)
    let range = passage.sentences[sentence]
    list.add(side, FeatureHash.step(place - range.lowerBound))
    list.add(side, FeatureHash.step(range.upperBound - 1 - place))
    list.add(passage.tokens[place].classes, isLeft ? 1 : 2)
    list.add(side, hasOwn)
  }

  @inline(__always) private func addWords(
    _ place: Int, _ side: UInt32, _ cell: TokenFacts.Cell, _ before: TokenFacts.Cell,
    _ after: TokenFacts.Cell, to list: inout FeatureList
  ) {
    for distance in -2...2 {
      let near = facts[place + distance]
      list.add(near.word)
      list.add(side, near.tag)
    }
    for distance in -1...1 {
      list.add(own(place + distance))
      list.add(label(place + distance))
      list.add(UInt32(facts[place + distance].shape))
    }
    list.add(side, cell.word)
    list.add(cell.ending)
    list.add(side, before.word, cell.word)
    list.add(side, cell.word, after.word)
    list.add(side, cell.tag, after.tag)
    list.add(side, before.tag, cell.tag)
    list.add(side << 8 | before.tag, cell.tag, after.tag)
    list.add(cell.word, after.tag)
    list.add(before.tag, cell.word)
  }

  @inline(__always) private func addCue(
    _ cell: TokenFacts.Cell, _ side: UInt32, _ far: UInt32, _ label: UInt32,
    to list: inout FeatureList
  ) {
    let (left, right) = (facts[cue.lowerBound - 1], facts[cue.upperBound])
    list.add(far, head.word)
    list.add(far, UInt32(head.verb))
    list.add(far, head.tag)
    list.add(side, head.word)
    list.add(side, head.word, cell.tag)
    list.add(side, head.word, label)
    list.add(side, UInt32(head.verb), cell.tag)
    list.add(side, wording)
    list.add(side, left.tag, right.tag)
    list.add(far, left.tag, right.tag)
    list.add(far, right.word)
    list.add(far, left.word)
  }
}
