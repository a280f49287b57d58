/// The labels of the first look, as places in its weights.
package enum TagLabel {
  static let none: UInt32 = 0
  static let content: UInt32 = 1
  static let source: UInt32 = 3
  static let cue: UInt32 = 5
  /// Each of the three has a number for its first token and the next one for those that go on.
  package static let count = 7
}

/// The labels of the second look: those of the first without the cue.
package enum LinkLabel {
  package static let count = 5
}

/// A chain of tokens, each with a score for every label, and a score for every two labels side by side:
/// the likeliest labels, and how likely each is. In plain sums and products of doubles, one after the
/// other, so that it comes to the same on every machine; labels side by side are taken at once, which
/// changes the order of none.
package struct LinearChain {
  /// One number for each label, and 0 beyond.
  private typealias Row = SIMD8<Double>

  /// At most 8.
  package let labels: Int
  /// From a label to the next, row by row; the last row is for the first token.
  package let transitions: [Double]
  private let factors: [Double]
  /// By label: the factors from it to each, the last for the first token; and those to it from each.
  private let onward: [Row]
  private let backward: [Row]

  package init(labels: Int, transitions: [Double]) {
    self.labels = labels
    self.transitions = transitions
    let factors = transitions.map(Self.exponential)
    func row(_ factor: (Int) -> Double) -> Row {
      var row = Row()
      for label in 0..<labels { row[label] = factor(label) }
      return row
    }
    onward = (0...labels).map { from in row { factors[from * labels + $0] } }
    backward = (0..<labels).map { to in row { factors[$0 * labels + to] } }
    self.factors = factors
  }

  /// For each token and label how likely it is, given the scores of all; 0 ... 1.
  package func marginals(_ scores: [Double]) -> [Double] {
    let count = scores.count / labels
    guard count > 0 else { return [] }
    return withUnsafeTemporaryAllocation(of: Row.self, capacity: 2 * count) { rows in
      let local = UnsafeMutableBufferPointer(rebasing: rows[..<count])
      let likely = UnsafeMutableBufferPointer(rebasing: rows[count...])
      scores.withUnsafeBufferPointer { fillLocal(local, $0) }
      fillForward(likely, local)
      multiplyBackward(likely, local)
      return [Double](unsafeUninitializedCapacity: scores.count) { marginals, size in
        for token in 0..<count {
          for label in 0..<labels { marginals[token * labels + label] = likely[token][label] }
        }
        size = scores.count
      }
    }
  }

  /// The factor of each score, of which the highest of a token is 1: their ratios alone count.
  private func fillLocal(
    _ local: UnsafeMutableBufferPointer<Row>, _ scores: UnsafeBufferPointer<Double>
  ) {
    for token in local.indices {
      let start = token * labels
      var highest = scores[start]
      for place in start + 1..<start + labels { highest = max(highest, scores[place]) }
      var row = Row()
      for label in 0..<labels { row[label] = Self.exponential(scores[start + label] - highest) }
      local.initializeElement(at: token, to: row)
    }
  }

  /// How likely each label is by the tokens up to it.
  private func fillForward(
    _ forward: UnsafeMutableBufferPointer<Row>, _ local: UnsafeMutableBufferPointer<Row>
  ) {
    onward.withUnsafeBufferPointer { onward in
      var reached = onward[labels]
      for token in local.indices {
        let likely = shares(reached * local[token])
        forward.initializeElement(at: token, to: likely)
        reached = Row()
        for label in 0..<labels { reached += likely[label] * onward[label] }
      }
    }
  }

  /// Makes that how likely it is by all tokens.
  private func multiplyBackward(
    _ forward: UnsafeMutableBufferPointer<Row>, _ local: UnsafeMutableBufferPointer<Row>
  ) {
    backward.withUnsafeBufferPointer { backward in
      // What comes of the tokens behind for this one.
      var here = Row(repeating: 1)
      for token in local.indices.reversed() {
        forward[token] = shares(forward[token] * here)
        let behind = local[token] * here
        here = Row()
        for label in 0..<labels { here += backward[label] * behind[label] }
        here = shares(here)
      }
    }
  }

  /// Each as a share of all.
  @inline(__always) private func shares(_ row: Row) -> Row {
    var sum = 0.0
    for label in 0..<labels { sum += row[label] }
    return row / sum
  }

  /// How likely each two labels are side by side, summed over the chain, as training asks for it; the
  /// last row is that of the first token.
  package func pairs(_ scores: [Double], marginals: [Double]) -> [Double] {
    let count = scores.count / labels
    var pairs = [Double](repeating: 0, count: (labels + 1) * labels)
    guard count > 0 else { return pairs }
    for label in 0..<labels { pairs[labels * labels + label] = marginals[label] }
    var forward = [Double](repeating: 0, count: labels)
    for label in 0..<labels {
      forward[label] = factors[labels * labels + label] * Self.exponential(scores[label])
    }
    var table = [Double](repeating: 0, count: labels * labels)
    for token in 1..<max(1, count) {
      // Given the marginal of the later label, the earlier one depends on what is before it alone.
      let row = token * labels
      var next = [Double](repeating: 0, count: labels)
      var highest = scores[row]
      for label in 1..<labels { highest = max(highest, scores[row + label]) }
      var sum = 0.0
      for label in 0..<labels {
        var reached = 0.0
        for other in 0..<labels {
          let part = forward[other] * factors[other * labels + label]
          table[other * labels + label] = part
          reached += part
        }
        if reached > 0 {
          for other in 0..<labels {
            pairs[other * labels + label] +=
              table[other * labels + label] / reached * marginals[row + label]
          }
        }
        next[label] = reached * Self.exponential(scores[row + label] - highest)
        sum += next[label]
      }
      for label in 0..<labels { forward[label] = next[label] / sum }
    }
    return pairs
  }

  /// The labels with the highest score together.
  package func best(_ scores: [Double]) -> [Int] {
    let count = scores.count / labels
    guard count > 0 else { return [] }
    var path = [Int](repeating: 0, count: count)
    scores.withUnsafeBufferPointer { scores in
      transitions.withUnsafeBufferPointer { transitions in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * labels) { rows in
          withUnsafeTemporaryAllocation(of: Int8.self, capacity: scores.count) { from in
            var (reached, next) = (rows.baseAddress!, rows.baseAddress! + labels)
            for label in 0..<labels {
              reached[label] = transitions[labels * labels + label] + scores[label]
            }
            for row in stride(from: labels, to: scores.count, by: labels) {
              for label in 0..<labels {
                var (highest, before) = (-Double.infinity, 0)
                for other in 0..<labels {
                  let score = reached[other] + transitions[other * labels + label]
                  if score > highest { (highest, before) = (score, other) }
                }
                next[label] = highest + scores[row + label]
                from[row + label] = Int8(before)
              }
              swap(&reached, &next)
            }
            var label = 0
            for other in 1..<labels where reached[other] > reached[label] { label = other }
            for token in stride(from: count - 1, to: 0, by: -1) {
              path[token] = label
              label = Int(from[token * labels + label])
            }
            path[0] = label
          }
        }
      }
    }
    return path
  }

  /// e to the power of a number, in basic arithmetic alone: a library's own differs in its last bits
  /// from machine to machine.
  package static func exponential(_ power: Double) -> Double {
    guard power > -600 else { return 0 }
    let bounded = min(power, 600)
    let doublings = (bounded * 1.4426950408889634).rounded()
    let rest = bounded - doublings * 0.6931471805599453
    var sum = rest * (1.0 / 40320) + 1.0 / 5040
    sum = sum * rest + 1.0 / 720
    sum = sum * rest + 1.0 / 120
    sum = sum * rest + 1.0 / 24
    sum = sum * rest + 1.0 / 6
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    return sum * Double(bitPattern: UInt64(Int64(doublings) + 1023) << 52)
  }
}
