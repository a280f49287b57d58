import ArticleReading

/// Learns by what is known of a find how likely it is right: a logistic regression, by gradient descent
/// on all finds at once.
enum Calibration {
  static func learn(_ examples: [(evidence: [Double], isRight: Bool)]) -> [Double] {
    guard let size = examples.first?.evidence.count else { return [] }
    var weights = [Double](repeating: 0, count: size)
    var squares = [Double](repeating: 1e-9, count: size)
    for _ in 0..<400 {
      var gradient = weights.map { $0 * 1e-4 }
      for (evidence, isRight) in examples {
        var sum = 0.0
        for index in 0..<size { sum += weights[index] * evidence[index] }
        let miss = 1 / (1 + LinearChain.exponential(-sum)) - (isRight ? 1 : 0)
        for index in 0..<size { gradient[index] += miss * evidence[index] / Double(examples.count) }
      }
      for index in 0..<size {
        squares[index] += gradient[index] * gradient[index]
        weights[index] -= 0.2 * gradient[index] / squares[index].squareRoot()
      }
    }
    return weights
  }
}
