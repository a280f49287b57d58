import ArticleReading

/// A part of some things, by their indices, to be read with what was learned from all others.
struct Fold {
  let name: String
  let learned: [Int]
  let read: [Int]

  /// One for each group; whatever is of one group is read together.
  static func all<Group: Hashable & Comparable>(_ groups: [Group]) -> [Fold] {
    Set(groups).sorted().map { group in
      Fold(
        name: "\(group)", learned: groups.indices.filter { groups[$0] != group },
        read: groups.indices.filter { groups[$0] == group })
    }
  }
}

/// What is found in articles by models that have not learned from them.
struct CrossValidation {
  let articles: [MarkedArticle]
  /// The group of each article; it is read with what was learned from all other groups.
  let groups: [String]
  var folds: [Fold] { Fold.all(groups) }

  /// In seven parts that each have articles of every outlet, or by outlet.
  init(articles: [MarkedArticle], byOutlet: Bool) {
    self.articles = articles
    groups =
      byOutlet ? articles.map(\.outlet) : articles.indices.map { "fold \($0 % 7)" }
  }

  /// - Parameter leastProbabilities: nil for the rules alone.
  /// - Returns: for each of them a line an article, in their order.
  func finds(leastProbabilities: [Double?]) -> [[String]] {
    var finds = leastProbabilities.map { _ in [String](repeating: "", count: articles.count) }
    for fold in folds {
      ModelTrainer.tell("without \(fold.name)")
      let weights = ModelTrainer(articles: fold.learned.map { articles[$0] }).learn().weights
      for index in fold.read {
        for (place, least) in leastProbabilities.enumerated() {
          finds[place][index] = articles[index].finds(weights, leastProbability: least) + "\n"
        }
      }
    }
    return finds
  }
}
