package import ClaimModel
package import Foundation

/// A corpus of attributions, a JSON object a line: `doc_id`, `text`, `attributions` with `source`, `cue`
/// and `content` as pairs of scalar offsets; and beside it, for some articles, the level and certainty of
/// each attribution, by its index.
package struct AttributionCorpus {
  package let articles: [(name: String, text: DraftText, marked: ScoredArticle)]

  /// - Parameter levels: nil where nobody has judged any.
  /// - Throws: where a file cannot be read or has another form.
  package init(_ corpus: URL, levels: URL?) throws {
    let decoder = JSONDecoder()
    func lines<Line: Decodable>(_ file: URL) throws -> [Line] {
      try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
        .map { try decoder.decode(Line.self, from: $0) }
    }
    let judged: [JudgedLine] = try levels.map { try lines($0) } ?? []
    let judgments = Dictionary(grouping: judged, by: \.name)
      .mapValues { Dictionary(uniqueKeysWithValues: $0.map { ($0.index, $0) }) }
    articles = try (lines(corpus) as [ArticleLine]).map { line in
      let draft = DraftText(line.text)
      let text = ScoredText(draft)
      let attributions = line.attributions.enumerated().map { index, printed in
        let judgment = judgments[line.name]?[index]
        return ScoredArticle.Attribution(
          source: text.tokens(in: Self.spans(printed.source)),
          cue: text.tokens(in: Self.spans(printed.cue)),
          content: text.tokens(in: Self.spans(printed.content)),
          levels: judgment?.level.compactMap(Level.init),
          certainties: judgment?.certainty.compactMap(Certainty.init))
      }
      return (line.name, draft, ScoredArticle(text, attributions: attributions))
    }
  }

  private static func spans(_ pairs: [[Int]]) -> [TextSpan] { pairs.map { TextSpan($0[0], $0[1]) } }

  private struct ArticleLine: Decodable {
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
