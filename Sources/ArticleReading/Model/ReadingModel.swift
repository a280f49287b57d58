/// The trained reader of one passage: a first look tags sources, cues and contents, a second look at
/// each cue finds which of the tokens around are its own.
struct ReadingModel {
  let weights: ModelWeights

  /// What the first look says of a passage.
  struct FirstLook {
    /// By token, the label on the best path.
    let labels: [Int]
    /// By token and label, in 0 ... 1.
    let marginals: [Double]

    /// How likely a token is part of a cue; the same of a source and a content, by the label with which
    /// they start.
    func likely(_ label: UInt32, at place: Int) -> Double {
      marginals[place * TagLabel.count + Int(label)]
        + marginals[place * TagLabel.count + Int(label) + 1]
    }

    /// In the form in which the second look is told.
    var told: [LinkFeatures.First] {
      labels.indices.map { place in
        func quarter(_ label: UInt32) -> UInt32 { UInt32(min(3, likely(label, at: place) * 4)) }
        return LinkFeatures.First(
          label: UInt32(labels[place]),
          likely: quarter(TagLabel.cue) << 4 | quarter(TagLabel.source) << 2
            | quarter(TagLabel.content))
      }
    }
  }

  func firstLook(_ facts: TokenFacts) -> FirstLook {
    let features = TagFeatures(facts)
    let count = facts.passage.tokens.count
    let scores = weights.tag.scores(of: 0..<count) { features.add($0, to: &$1) }
    let chain = weights.tag.chain
    return FirstLook(labels: chain.best(scores), marginals: chain.marginals(scores))
  }

  /// Where cues may stand: those of the best path, then others that are likely enough, then the rules'.
  func cues(_ look: FirstLook, _ facts: TokenFacts) -> [Range<Int>] {
    let count = look.labels.count
    var cues: [Range<Int>] = []
    var isTaken = [Bool](repeating: false, count: count)
    func add(_ range: Range<Int>) {
      guard !range.isEmpty, !isTaken[range].contains(true) else { return }
      cues.append(range)
      for place in range { isTaken[place] = true }
    }
    let (begins, goesOn) = (Int(TagLabel.cue), Int(TagLabel.cue) + 1)
    func run(_ start: Int, while isOn: (Int) -> Bool) -> Range<Int> {
      var end = start + 1
      while end < count, isOn(end) { end += 1 }
      return start..<end
    }
    for place in 0..<count where look.labels[place] >= begins && !isTaken[place] {
      add(run(place) { look.labels[$0] == goesOn })
    }
    for place in 0..<count where !isTaken[place] {
      let likely = look.likely(TagLabel.cue, at: place)
      guard likely >= Self.leastCue else { continue }
      add(
        run(place) {
          !isTaken[$0] && look.marginals[$0 * TagLabel.count + goesOn] >= likely / 2
        })
    }
    for one in facts.found { if let cue = one.cue { add(cue) } }
    return cues.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The least likely token with which a cue is tried.
  static let leastCue = 0.15

  func secondLook(
    _ facts: TokenFacts, cue: Range<Int>, first: FirstLook, told: [LinkFeatures.First]
  )
    -> LinkedCue
  {
    let features = LinkFeatures(facts, cue: cue, first: told)
    let window = features.window
    let scores = weights.link.scores(of: window) { features.add($0, to: &$1) }
    let chain = weights.link.chain
    let (labels, marginals) = (chain.best(scores), chain.marginals(scores))
    return LinkedCue(
      cue: cue, certainty: cue.map { first.likely(TagLabel.cue, at: $0) }.max()!, facts: facts,
      window: window, labels: labels, marginals: marginals, calibration: weights.calibration)
  }
}
