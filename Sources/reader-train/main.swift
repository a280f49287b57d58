import ArticleReading
import Foundation

let usage = """
  usage: reader-train learn TRAIN WEIGHTS           learns the model and writes its weights
         reader-train folds PERCENT TRAIN           what is found in each half of the articles with what
                                                    was learned from the other
         reader-train without OUTLET PERCENT TRAIN  what is found in the articles of an outlet with what
                                                    was learned from all others
  TRAIN holds articles with attributions, a JSON object a line. PERCENT is the least probability of a
  find of the model; 100 for the rules alone.

  """
let arguments = Array(CommandLine.arguments.dropFirst())

/// - Parameter percent: as typed.
func leastProbability(_ percent: String) -> Double? {
  Double(percent).flatMap { $0 == 100 ? nil : $0 / 100 }
}

do {
  switch (arguments.first, arguments.count) {
  case ("learn", 3):
    let articles = try MarkedArticle.all(in: arguments[1])
    let bytes = ModelTrainer(articles: articles).learn().file.bytes
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[2]))
    ModelTrainer.tell("\(bytes.count) bytes")
  case ("folds", 3):
    let articles = try MarkedArticle.all(in: arguments[2])
    let models = ModelTrainer(articles: articles).learn().halves.map(\.weights)
    for (index, article) in articles.enumerated() {
      print(
        article.finds(
          models[ModelTrainer.half(index)], leastProbability: leastProbability(arguments[1])))
    }
  case ("without", 4):
    let articles = try MarkedArticle.all(in: arguments[3])
    let others = articles.filter { $0.outlet != arguments[1] }
    let model = ModelTrainer(articles: others).learn().file.weights
    for article in articles where article.outlet == arguments[1] {
      print(article.finds(model, leastProbability: leastProbability(arguments[2])))
    }
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
  }
} catch {
  FileHandle.standardError.write(Data("reader-train: \(error)\n".utf8))
  exit(2)
}
