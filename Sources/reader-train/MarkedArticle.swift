import ArticleReading
import ClaimModel
import Foundation

/// An article of the corpus, as the rules read it, with what is marked in it.
struct MarkedArticle {
  let name: String
  /// Who published it.
  let outlet: String
  let passages: [TrainingPassage]

  /// - Throws: where the file cannot be read or has another form.
  static func all(in file: String) throws -> [MarkedArticle] {
    let decoder = JSONDecoder()
    let lines = try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: 10)
    return try lines.map { bytes in
      let line = try decoder.decode(Line.self, from: bytes)
      func spans(_ pairs: [[Int]]) -> [TextSpan] { pairs.map { TextSpan($0[0], $0[1]) } }
      return MarkedArticle(
        name: line.name, outlet: String(line.name.prefix { $0 != "_" }),
        passages: TrainingPassage.all(
          in: DraftText(line.text),
          marked: line.attributions.map { (spans($0.source), spans($0.cue), spans($0.content)) }))
    }
  }

  private struct Line: Decodable {
    let name: String
    let text: String
    let attributions: [Spans]

    struct Spans: Decodable {
      let source: [[Int]]
      let cue: [[Int]]
      let content: [[Int]]
    }

    private enum CodingKeys: String, CodingKey {
      case name = "doc_id"
      case text, attributions
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
