package import ClaimModel
package import Foundation

/// A corpus of attributions (`MarkedLine`), and beside it, for some articles, the level and certainty of each
/// attribution, by its index.
package struct AttributionCorpus {
  package let articles: [(name: String, text: DraftText, marked: ScoredArticle)]

  /// - Parameter levels: nil where nobody has judged any.
  /// - Throws: where a file cannot be read or has another form.
  package init(_ corpus: URL, levels: URL?) throws {
    let judged: [JudgedLine] = try levels.map { try jsonLines(of: $0) } ?? []
    let judgments = Dictionary(grouping: judged, by: \.name)
      .mapValues { Dictionary(uniqueKeysWithValues: $0.map { ($0.index, $0) }) }
    articles = try MarkedLine.lines(of: corpus).map { line in
      let draft = DraftText(line.text)
      let text = ScoredText(draft)
      let attributions = line.attributions.enumerated().map { index, printed in
        let judgment = judgments[line.name]?[index]
        return ScoredArticle.Attribution(
          source: text.tokens(in: printed.source),
          cue: text.tokens(in: printed.cue),
          content: text.tokens(in: printed.content),
          levels: judgment?.level.compactMap(Level.init),
          certainties: judgment?.certainty.compactMap(Certainty.init))
      }
      return (line.name, draft, ScoredArticle(text, attributions: attributions))
    }
  }

  private struct JudgedLine: Decodable {
    let name: String
    let index: Int
    let level: [String]
    let certainty: [String]

    private enum CodingKeys: String, CodingKey {
      case name = "doc_id"
      case index, level, certainty
    }
  }
}
