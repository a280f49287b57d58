/// A cue with the source and the content that the second look gives it.
struct LinkedCue {
  let cue: Range<Int>
  /// In reading order; empty where there is none.
  private(set) var source: [Range<Int>]
  private(set) var content: [Range<Int>]
  /// What is known of the find, by which its probability is reckoned.
  private(set) var evidence: [Double]
  /// How likely it is that this is an attribution, with this source and nearly this content; 0 ... 1.
  private(set) var probability = 0.0

  /// - Parameters:
  ///   - certainty: of the first look that the cue is one.
  ///   - labels: of the window's tokens.
  ///   - marginals: of each of those and each label.
  init(
    cue: Range<Int>, certainty: Double, facts: TokenFacts, window: Range<Int>, labels: [Int],
    marginals: [Double], calibration: [Double]
  ) {
    self.cue = cue
    let start = window.lowerBound
    let count = LinkLabel.count
    func likely(_ place: Int, _ label: Int) -> Double {
      marginals[(place - start) * count + label] + marginals[(place - start) * count + label + 1]
    }
    func isFree(_ place: Int) -> Bool { labels[place - start] == 0 && !cue.contains(place) }
    let passage = facts.passage
    var content = Self.ranges(labels, of: Int(TagLabel.content), from: start)
    if content.isEmpty {
      content = Self.runs(in: window) { isFree($0) && likely($0, Int(TagLabel.content)) >= 0.3 }
    }
    var source = Self.ranges(labels, of: Int(TagLabel.source), from: start)
    let isWeak = source.isEmpty
    if isWeak {
      // A weak source is better than none.
      let weak = Self.runs(in: window) {
        isFree($0) && likely($0, Int(TagLabel.source)) >= Self.leastSource
          && !passage.tokens[$0].isMark
      }
      func highest(_ range: Range<Int>) -> Double {
        range.map { likely($0, Int(TagLabel.source)) }.max()!
      }
      if let best = weak.max(by: { highest($0) < highest($1) }), highest(best) >= 0.12 {
        source = [best]
      }
    }
    self.content = content.compactMap(passage.trimmed)
    self.source = source.compactMap(passage.trimmed)
    func mean(_ ranges: [Range<Int>], _ label: UInt32) -> Double {
      let places = ranges.flatMap { Array($0) }
      return places.reduce(0) { $0 + likely($1, Int(label)) } / Double(max(1, places.count))
    }
    let least = content.joined().map { likely($0, Int(TagLabel.content)) }.min() ?? 0
    let ruled = facts.found.contains { $0.cue?.overlaps(cue) == true }
    let strength = cue.map { facts[$0].strength }.max()!
    let size = content.reduce(0) { $0 + $1.count }
    let sourceMean = mean(source, TagLabel.source)
    let contentMean = mean(content, TagLabel.content)
    evidence = [
      1, Self.odds(certainty), Self.odds(contentMean), Self.odds(least),
      source.isEmpty ? 0 : Self.odds(sourceMean), source.isEmpty ? 1 : 0,
      isWeak && !source.isEmpty ? 1 : 0, ruled ? 1 : 0, passage.isQuoted(cue.lowerBound) ? 1 : 0,
      size < 4 ? 1 : 0, size > 40 ? 1 : 0, content.count > 1 ? 1 : 0,
      Double(strength) / 5, certainty * contentMean * (source.isEmpty ? 0.5 : sourceMean),
    ]
    let sum = zip(evidence, calibration).reduce(0) { $0 + $1.0 * $1.1 }
    probability = 1 / (1 + LinearChain.exponential(-sum))
  }

  /// The least likely token of a source where no label says that there is one.
  private static let leastSource = 0.08

  /// Rises with a probability without end in either direction, cut at both; 0 for one half. Rational,
  /// so that it is the same on every machine.
  private static func odds(_ probability: Double) -> Double {
    let away = 2 * probability - 1
    return 4 * away / (1.2 - away.magnitude)
  }

  private static func ranges(_ labels: [Int], of first: Int, from start: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, label) in labels.enumerated() where label == first || label == first + 1 {
      let place = start + index
      if label == first + 1, let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }

  private static func runs(in window: Range<Int>, where isIn: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in window where isIn(place) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }
}
