/// Chooses how a `CertaintyScore` learns, by what it makes of sentences that it has not learned from.
enum CertaintySettings {
  static let tried = [5.0, 10, 20, 40].flatMap { shrinkage in
    [1, 2, 3].map { CertaintyScore.Settings(shrinkage: shrinkage, rounds: $0) }
  }

  /// Those with the best of both figures, tried on each fifth of the sentences with what was learned from the
  /// others. Sentences that follow on each other are of one article, so a fifth is a run of them.
  static func chosen(for events: [MarkedEvent]) -> CertaintyScore.Settings {
    let folds = Fold.all(fifths(events))
    guard folds.count > 1 else { return tried[0] }
    var best = (settings: tried[0], gain: -Double.infinity)
    for settings in tried {
      var scores = [Double](repeating: 0, count: events.count)
      for fold in folds {
        let score = CertaintyScore(learningFrom: fold.learned.map { events[$0] }, settings)
        for index in fold.read { scores[index] = score.score(events[index].features) }
      }
      let fit = Fit(marked: events.map(\.certainty), scores: scores)
      ModelTrainer.tell(
        "shrinkage \(settings.shrinkage), rounds \(settings.rounds): \(fit) across fifths")
      if fit.correlation - fit.meanMiss > best.gain {
        best = (settings, fit.correlation - fit.meanMiss)
      }
    }
    return best.settings
  }

  /// For each event the fifth of its sentence.
  static func fifths(_ events: [MarkedEvent]) -> [Int] {
    let count = (events.map(\.sentence).max() ?? 0) + 1
    return events.map { $0.sentence * 5 / count }
  }

  /// How near scores are to what people said.
  struct Fit: CustomStringConvertible {
    let correlation: Double
    let meanMiss: Double

    init(marked: [Double], scores: [Double]) {
      let count = Double(marked.count)
      let means = (marked.reduce(0, +) / count, scores.reduce(0, +) / count)
      var (both, first, second, misses) = (0.0, 0.0, 0.0, 0.0)
      for (one, other) in zip(marked, scores) {
        both += (one - means.0) * (other - means.1)
        first += (one - means.0) * (one - means.0)
        second += (other - means.1) * (other - means.1)
        misses += abs(one - other)
      }
      correlation = both / (first * second).squareRoot()
      meanMiss = misses / count
    }

    var description: String {
      "correlation \((correlation * 1000).rounded() / 1000), "
        + "mean absolute error \((meanMiss * 1000).rounded() / 1000)"
    }
  }
}
