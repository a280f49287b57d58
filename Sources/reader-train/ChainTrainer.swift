import ArticleReading

/// Chains with their features as places in a table of those that are kept.
struct TrainingSet {
  private(set) var features: [Int32] = []
  /// For each token where its features end.
  private(set) var ends: [Int] = []
  private(set) var labels: [UInt8] = []
  /// For each chain where its tokens end.
  private(set) var chains: [Int] = []
  /// For each chain the number of its article.
  private(set) var articles: [Int] = []
  /// The hash of each feature that is kept.
  private(set) var hashes: [UInt32]

  /// - Parameters:
  ///   - chains: with the number of the article each is of.
  ///   - articles: in how many a feature must stand to be kept.
  init(_ chains: [(article: Int32, chain: TrainingChain)], articles: Int32) {
    let size = 1 << 24
    var keys = [UInt32](repeating: 0, count: size)
    var seen = [(count: Int32, last: Int32)](repeating: (0, -1), count: size)
    func slot(_ hash: UInt32, _ keys: [UInt32]) -> Int {
      var slot = Int((hash &* 0x9E37_79B1) >> 8)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (size - 1) }
      return slot
    }
    for (article, chain) in chains {
      for hash in chain.features where hash != 0 {
        let slot = slot(hash, keys)
        keys[slot] = hash
        if seen[slot].last != article { seen[slot] = (seen[slot].count + 1, article) }
      }
    }
    let kept = keys.indices.filter { seen[$0].count >= articles }.sorted { keys[$0] < keys[$1] }
    var place = [Int32](repeating: -1, count: size)
    for (index, slot) in kept.enumerated() { place[slot] = Int32(index) }
    hashes = kept.map { keys[$0] }
    for (article, chain) in chains {
      self.articles.append(Int(article))
      var start = 0
      for (token, end) in chain.ends.enumerated() {
        for hash in chain.features[start..<end] {
          let place = place[slot(hash, keys)]
          if place >= 0 { features.append(place) }
        }
        start = end
        ends.append(features.count)
        labels.append(chain.labels[token])
      }
      self.chains.append(ends.count)
    }
  }
}

/// Learns the weights of a chain one chain at a time (follow the regularised leader, proximal, with a
/// rate for every weight; McMahan et al. 2013): most weights stay at nought.
struct ChainTrainer {
  struct Settings {
    var rounds = 6
    /// Of the last rounds, over whose ends the weights are averaged.
    var averaged = 3
    var rate: Float = 0.08
    /// Weights whose gradients come to less than this stay at nought.
    var leastGradient: Float = 10
    var shrinkage: Float = 0.5
  }

  private struct Weight {
    var value: Float = 0
    var sum: Float = 0
    var squares: Float = 0
  }

  let labels: Int
  let settings: Settings
  private var weights: [Weight]
  private var transitions: [Weight]

  init(labels: Int, features: Int, settings: Settings = Settings()) {
    (self.labels, self.settings) = (labels, settings)
    weights = Array(repeating: Weight(), count: labels * features)
    transitions = Array(repeating: Weight(), count: labels * (labels + 1))
  }

  /// What every feature weighs for every label, feature by feature: the mean over the last rounds, which turns
  /// less on the order of the articles than where the last one ended.
  private(set) var values: [Float] = []
  private(set) var transitionValues: [Float] = []

  /// - Parameter isLearned: whether to learn from an article, by its number.
  mutating func learn(_ set: TrainingSet, from isLearned: (Int) -> Bool) {
    var order = set.chains.indices.filter { isLearned(set.articles[$0]) }
    var random: UInt64 = 7
    values = [Float](repeating: 0, count: weights.count)
    transitionValues = [Float](repeating: 0, count: transitions.count)
    for round in 0..<settings.rounds {
      for index in order.indices.dropFirst().reversed() {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(random >> 33) % (index + 1))
      }
      for chain in order { learn(set, chain: chain) }
      guard round >= settings.rounds - settings.averaged else { continue }
      let share = 1 / Float(settings.averaged)
      for index in weights.indices { values[index] += share * weights[index].value }
      for index in transitions.indices {
        transitionValues[index] += share * transitions[index].value
      }
    }
  }

  private mutating func learn(_ set: TrainingSet, chain number: Int) {
    let tokens = (number == 0 ? 0 : set.chains[number - 1])..<set.chains[number]
    guard !tokens.isEmpty else { return }
    let (labels, settings) = (labels, settings)
    var scores = [Double](repeating: 0, count: tokens.count * labels)
    func features(_ token: Int) -> Range<Int> {
      (token == 0 ? 0 : set.ends[token - 1])..<set.ends[token]
    }
    set.features.withUnsafeBufferPointer { all in
      weights.withUnsafeMutableBufferPointer { weights in
        for (index, token) in tokens.enumerated() {
          for place in features(token) {
            let row = Int(all[place]) * labels
            for label in 0..<labels {
              scores[index * labels + label] += Double(weights[row + label].value)
            }
          }
        }
      }
    }
    let chain = LinearChain(labels: labels, transitions: transitions.map { Double($0.value) })
    let marginals = chain.marginals(scores)
    var pairs = chain.pairs(scores, marginals: marginals)
    set.features.withUnsafeBufferPointer { all in
      weights.withUnsafeMutableBufferPointer { weights in
        for (index, token) in tokens.enumerated() {
          for label in 0..<labels {
            let isRight = Int(set.labels[token]) == label
            let gradient = Float(marginals[index * labels + label]) - (isRight ? 1 : 0)
            guard gradient.magnitude > 0.002 else { continue }
            for place in features(token) {
              Self.update(&weights[Int(all[place]) * labels + label], gradient, settings)
            }
          }
        }
      }
    }
    for token in tokens {
      let before = token == tokens.lowerBound ? labels : Int(set.labels[token - 1])
      pairs[before * labels + Int(set.labels[token])] -= 1
    }
    for index in pairs.indices { Self.update(&transitions[index], Float(pairs[index]), settings) }
  }

  @inline(__always)
  private static func update(_ weight: inout Weight, _ gradient: Float, _ settings: Settings) {
    let before = weight.squares.squareRoot()
    weight.squares += gradient * gradient
    let after = weight.squares.squareRoot()
    weight.sum += gradient - (after - before) / settings.rate * weight.value
    if weight.sum.magnitude <= settings.leastGradient {
      weight.value = 0
    } else {
      let pull = weight.sum > 0 ? settings.leastGradient : -settings.leastGradient
      weight.value = (pull - weight.sum) / ((1 + after) / settings.rate + settings.shrinkage)
    }
  }
}
