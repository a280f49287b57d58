import ArticleReading

/// Learns by what is known of a find how likely it is right: a logistic regression, by Newton's method until
/// nothing moves, so that finds which are hardly any change nothing for the others.
enum Calibration {
  /// Against values without end, where two kinds of evidence tell the same.
  private static let shrinkage = 0.01
  /// As many as a fit of so few values ever takes; it ends where the last step was small.
  private static let mostSteps = 40

  static func learn(_ examples: [(evidence: [Double], isRight: Bool)]) -> [Double] {
    guard let size = examples.first?.evidence.count else { return [] }
    var weights = [Double](repeating: 0, count: size)
    for _ in 0..<mostSteps {
      var gradient = weights.map { -shrinkage * $0 }
      var curvature = (0..<size).map { row in (0..<size).map { $0 == row ? shrinkage : 0 } }
      for (evidence, isRight) in examples {
        var sum = 0.0
        for index in 0..<size { sum += weights[index] * evidence[index] }
        let share = 1 / (1 + LinearChain.exponential(-sum))
        for row in 0..<size {
          gradient[row] += ((isRight ? 1 : 0) - share) * evidence[row]
          for column in 0...row {
            curvature[row][column] += share * (1 - share) * evidence[row] * evidence[column]
          }
        }
      }
      let step = solved(curvature, gradient)
      for index in 0..<size { weights[index] += step[index] }
      if step.allSatisfy({ $0.magnitude < 1e-7 }) { break }
    }
    return weights
  }

  /// - Parameter matrix: symmetric and positive; what stands on and below its diagonal counts.
  /// - Returns: what times the matrix gives the vector (Cholesky's decomposition).
  private static func solved(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var lower = matrix
    var values = vector
    for row in vector.indices {
      for column in 0...row {
        let rest = (0..<column).reduce(matrix[row][column]) {
          $0 - lower[row][$1] * lower[column][$1]
        }
        lower[row][column] = row == column ? rest.squareRoot() : rest / lower[column][column]
      }
      values[row] =
        (0..<row).reduce(values[row]) { $0 - lower[row][$1] * values[$1] } / lower[row][row]
    }
    for row in vector.indices.reversed() {
      values[row] =
        (row + 1..<vector.count).reduce(values[row]) { $0 - lower[$1][row] * values[$1] }
        / lower[row][row]
    }
    return values
  }
}
