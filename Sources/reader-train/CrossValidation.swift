import ArticleReading

/// What is found in articles by models that have not learned from them.
struct CrossValidation {
  let articles: [MarkedArticle]
  /// The group of each article; it is read with what was learned from all other groups.
  let groups: [String]

  /// - Parameter leastProbabilities: nil for the rules alone.
  /// - Returns: for each of them a line an article, in their order.
  func finds(leastProbabilities: [Double?]) -> [[String]] {
    var finds = leastProbabilities.map { _ in [String](repeating: "", count: articles.count) }
    for group in Set(groups).sorted() {
      ModelTrainer.tell("without \(group)")
      let others = zip(articles, groups).filter { $1 != group }.map(\.0)
      let weights = ModelTrainer(articles: others).learn().weights
      for index in articles.indices where groups[index] == group {
        for (place, least) in leastProbabilities.enumerated() {
          finds[place][index] = articles[index].finds(weights, leastProbability: least) + "\n"
        }
      }
    }
    return finds
  }
}
