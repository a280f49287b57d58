import ArticleReading
import ClaimModel
import Foundation
import ReaderScoring

/// An article of the corpus, as the rules read it, with what is marked in it.
struct MarkedArticle {
  let name: String
  /// Who published it.
  let outlet: String
  let passages: [TrainingPassage]

  /// - Throws: where the file cannot be read or has another form.
  static func all(in file: String) throws -> [MarkedArticle] {
    try MarkedLine.lines(of: URL(fileURLWithPath: file)).map { line in
      MarkedArticle(
        name: line.name, outlet: String(line.name.prefix { $0 != "_" }),
        passages: TrainingPassage.all(
          in: DraftText(line.text),
          marked: line.attributions.map { ($0.source, $0.cue, $0.content) }))
    }
  }

  /// A line of JSON with what the reader finds in it, for the scorer of the corpus.
  func finds(_ weights: ModelWeights, leastProbability: Double?) -> String {
    func list(_ spans: [TextSpan]) -> String {
      "[" + spans.map { "[\($0.start),\($0.end)]" }.joined(separator: ",") + "]"
    }
    let finds = passages.flatMap { $0.finds(weights, leastProbability: leastProbability) }.map {
      "{\"source\":\(list($0.source)),\"cue\":\(list($0.cue)),\"content\":\(list($0.content))}"
    }
    return "{\"doc_id\":\"\(name)\",\"attributions\":[\(finds.joined(separator: ","))]}"
  }
}
