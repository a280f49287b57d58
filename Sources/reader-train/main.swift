import ArticleReading
import ClaimModel
import Foundation
import ReaderScoring

let usage = """
  usage: reader-train learn TRAIN WEIGHTS               learns the model and writes its weights
         reader-train folds TRAIN FOLDER PERCENT ...    what is found in each seventh of the articles with
                                                        what was learned from the others
         reader-train outlets TRAIN FOLDER PERCENT ...  what is found in the articles of each outlet with
                                                        what was learned from all others
         reader-train certainty EVENTS OTHERS FOLDER CORPUS LEVELS
                                                        how certain events of other sentences are presented,
                                                        with what was learned from some, by settings that
                                                        did best across fifths of those, and the least of
                                                        it in claims whose certainty is judged, in tabs
  TRAIN holds articles with attributions, a JSON object a line. PERCENT is the least probability of a
  find of the model; 100 for the rules alone. What is found from PERCENT on goes to FOLDER/PERCENT.jsonl.

  """
let arguments = Array(CommandLine.arguments.dropFirst())

do {
  switch (arguments.first, arguments.count) {
  case ("learn", 3):
    let articles = try MarkedArticle.all(in: arguments[1])
    let bytes = ModelTrainer(articles: articles).learn().bytes
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[2]))
    ModelTrainer.tell("\(bytes.count) bytes")
  case ("folds", 4...), ("outlets", 4...):
    let articles = try MarkedArticle.all(in: arguments[1])
    let folder = URL(fileURLWithPath: arguments[2])
    let percents = arguments.dropFirst(3)
    let finds = CrossValidation(articles: articles, byOutlet: arguments[0] == "outlets")
      .finds(leastProbabilities: percents.map { Double($0).flatMap { $0 == 100 ? nil : $0 / 100 } })
    for (percent, lines) in zip(percents, finds) {
      try Data(lines.joined().utf8).write(to: folder.appending(path: "\(percent).jsonl"))
    }
  case ("certainty", 6):
    let files = arguments.dropFirst(3).map { URL(fileURLWithPath: $0) }
    let events = try MarkedEvent.all(in: arguments[1])
    let score = CertaintyScore(learningFrom: events, CertaintySettings.chosen(for: events))
    ModelTrainer.tell("\(score.size) features weigh something")
    for event in try MarkedEvent.all(in: arguments[2]) {
      print("event\t\(event.sentence)\t\(event.certainty)\t\(score.score(event.features))")
    }
    for article in try AnnotatedArticle.all(under: files[0]) {
      for claim in article.marked.proposals.flatMap(\.claims) {
        let least = score.least(in: claim.spans, of: article.text)
        print("claim\t\(article.name)\t\(claim.certainty.rawValue)\t\(least)")
      }
    }
    for article in try AttributionCorpus(files[1], levels: files[2]).articles {
      for (content, certainty) in article.marked.judgedCertainties {
        let least = score.least(in: content, of: article.text)
        print("level\t\(article.name)\t\(certainty.rawValue)\t\(least)")
      }
    }
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
  }
} catch {
  FileHandle.standardError.write(Data("reader-train: \(error)\n".utf8))
  exit(2)
}
