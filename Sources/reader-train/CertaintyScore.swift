import ArticleReading
import ClaimModel

/// How certain what a word tells is presented, from -3, certainly not so, to 3, certainly so: a sum of whole
/// numbers, one a feature.
struct CertaintyScore: Equatable {
  /// How it learns (`CertaintySettings.chosen`).
  struct Settings: Equatable {
    /// How strongly weights are held near nought.
    let shrinkage: Double
    /// How often it is solved: after the first time large misses weigh less, so that the mean miss
    /// falls and not its square alone.
    let rounds: Int
  }

  private var weights: [UInt32: Int] = [:]
  /// What a weight of 1 is.
  private static let unit = 500.0
  /// A feature counts when it stands in as many sentences.
  private static let leastSentences = 2
  private static let steps = 80

  var size: Int { weights.count }

  /// Learns by least squares, with conjugate gradients: sums in the order of the events, the same on every
  /// machine. Another order of sentences may change the last digits; the events of a sentence stand together.
  init(learningFrom events: [MarkedEvent], _ settings: Settings) {
    var sentences: [UInt32: (count: Int, last: Int)] = [:]
    for event in events {
      for feature in event.features where sentences[feature.hash]?.last != event.sentence {
        sentences[feature.hash] = ((sentences[feature.hash]?.count ?? 0) + 1, event.sentence)
      }
    }
    let hashes = sentences.filter { $1.count >= Self.leastSentences }.keys.sorted()
    let columns = Dictionary(uniqueKeysWithValues: hashes.enumerated().map { ($1, $0) })
    let rows = events.map { event in
      event.features.compactMap { feature in columns[feature.hash].map { ($0, feature.share) } }
    }
    let labels = events.map(\.certainty)
    var trust = [Double](repeating: 1, count: rows.count)
    var values = [Double](repeating: 0, count: hashes.count)
    for _ in 0..<settings.rounds {
      values = Self.solved(
        rows, labels, trust: trust, shrinkage: settings.shrinkage, from: values)
      trust = zip(rows, labels).map { row, label in
        let miss = Self.product(row, values) - label
        return 1 / (miss * miss + 0.25).squareRoot()
      }
      let mean = trust.reduce(0, +) / Double(trust.count)
      trust = trust.map { $0 / mean }
    }
    // A feature counts the same wherever it stands.
    let shares = Dictionary(
      events.lazy.flatMap(\.features).map { ($0.hash, $0.share) }, uniquingKeysWith: { a, _ in a })
    for (hash, value) in zip(hashes, values) {
      let weight = Int((value * shares[hash]! * Self.unit).rounded())
      if weight != 0 { weights[hash] = weight }
    }
  }

  private static func product(_ row: [(Int, Double)], _ values: [Double]) -> Double {
    row.reduce(0) { $0 + $1.1 * values[$1.0] }
  }

  /// The values with the least weighted square of misses and of their own.
  private static func solved(
    _ rows: [[(Int, Double)]], _ labels: [Double], trust: [Double], shrinkage: Double,
    from start: [Double]
  ) -> [Double] {
    func transposed(_ misses: [Double], less values: [Double]) -> [Double] {
      var sums = values.map { -shrinkage * $0 }
      for (row, (miss, trust)) in zip(rows, zip(misses, trust)) {
        for (column, share) in row { sums[column] += share * miss * trust }
      }
      return sums
    }
    func square(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
    var values = start
    var rest = transposed(
      zip(rows, labels).map { $1 - product($0, values) }, less: values)
    var direction = rest
    var size = square(rest)
    for _ in 0..<steps where size > 1e-9 {
      let through = transposed(rows.map { -product($0, direction) }, less: direction)
      let length = size / -zip(direction, through).reduce(0) { $0 + $1.0 * $1.1 }
      for index in values.indices {
        values[index] += length * direction[index]
        rest[index] += length * through[index]
      }
      let next = square(rest)
      for index in direction.indices {
        direction[index] = rest[index] + next / size * direction[index]
      }
      size = next
    }
    return values
  }

  func score(_ features: [EventFeature]) -> Double {
    let sum = features.reduce(0) { $0 + (weights[$1.hash] ?? 0) }
    return max(-3, min(3, Double(sum) / Self.unit))
  }

  /// The least of what the verbs in some spans of a text score; 3 where none stands.
  func least(in spans: [TextSpan], of text: DraftText) -> Double {
    let reader = ArticleReader()
    let verbs = reader.verbs(in: text, spans: spans)
    return reader.eventFeatures(in: text, at: verbs, governing: .english).map(score).min() ?? 3
  }
}
