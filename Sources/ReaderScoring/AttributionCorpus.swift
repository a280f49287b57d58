package import ClaimModel
package import Foundation

/// A corpus of attributions (`MarkedLine`), and beside it, for some articles, the level and certainty of each
/// attribution, by its index.
package struct AttributionCorpus {
  package let articles: [(name: String, text: DraftText, marked: ScoredArticle)]

  /// - Parameters:
  ///   - levels: nil where nobody has judged any.
  ///   - isJudgedOnly: leaves the articles out of which nobody has judged anything.
  /// - Throws: where a file cannot be read or has another form.
  package init(_ corpus: URL, levels: URL?, isJudgedOnly: Bool = false) throws {
    let judged = try levels.map(JudgedAttribution.all) ?? []
    let judgments = Dictionary(grouping: judged, by: \.name)
      .mapValues { Dictionary(uniqueKeysWithValues: $0.map { ($0.index, $0) }) }
    let lines = try MarkedLine.lines(of: corpus)
    articles = lines.filter { !isJudgedOnly || judgments[$0.name] != nil }.map { line in
      let draft = DraftText(line.text)
      let text = ScoredText(draft)
      let attributions = line.attributions.enumerated().map { index, printed in
        let judgment = judgments[line.name]?[index]
        return ScoredArticle.Attribution(
          source: text.tokens(in: printed.source),
          cue: text.tokens(in: printed.cue),
          content: text.tokens(in: printed.content),
          levels: judgment?.level.compactMap(Level.init),
          certainties: judgment?.certainty?.compactMap(Certainty.init))
      }
      return (line.name, draft, ScoredArticle(text, attributions: attributions))
    }
  }
}
