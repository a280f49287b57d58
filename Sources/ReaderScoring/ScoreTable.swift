/// Counts as a table of tab-separated columns that can be committed: a row for every article, measure and
/// class, and first those of all articles together.
package enum ScoreTable {
  private static let head = [
    "article", "measure", "class", "right", "found", "right of marked", "marked", "precision",
    "recall", "F1",
  ]

  /// - Parameters:
  ///   - articles: in the order in which they are listed.
  ///   - measures: those that are listed.
  package static func render(
    _ articles: [(name: String, tally: Tally)], measures: [Measure] = Measure.allCases
  ) -> String {
    let sum = articles.reduce(Tally()) { $0 + $1.tally }
    var rows = [head] + self.rows(of: "all", sum, measures)
    for measure in measures {
      if let accuracy = sum.accuracy(measure), isOfClasses(measure) {
        rows.append([
          "all", measure.rawValue, "accuracy", "", "", "", "", "", percent(accuracy), "",
        ])
        rows.append(
          [
            "all", measure.rawValue, "macro-F1", "", "", "", "", "", "",
            percent(sum.macroF1(measure) ?? 0),
          ])
      }
    }
    for article in articles { rows += self.rows(of: article.name, article.tally, measures) }
    return rows.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  /// Whether each pair falls into one class of the measure.
  private static func isOfClasses(_ measure: Measure) -> Bool {
    switch measure {
    case .attribution, .unnamed, .claim, .proposition: false
    case .level, .band, .claimBand, .kind, .certainty, .polarity, .presupposed, .allegation: true
    }
  }

  private static func rows(of name: String, _ tally: Tally, _ measures: [Measure]) -> [[String]] {
    measures.flatMap { measure in
      tally.classes(of: measure).map { ofClass in
        let count = tally[measure, ofClass]
        return [
          name, measure.rawValue, ofClass, "\(count.rightOfFound)", "\(count.found)",
          "\(count.rightOfMarked)", "\(count.marked)", percent(count.precision),
          percent(count.recall), percent(count.f1),
        ]
      }
    }
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The lines that one looks at first, for people.
  ///
  /// - Parameter measures: those that are told of.
  package static func summary(_ tally: Tally, measures: [Measure] = Measure.allCases) -> String {
    func line(_ label: String, _ count: Count) -> String {
      "\(label): precision \(percent(count.precision)), recall \(percent(count.recall)), F1 "
        + "\(percent(count.f1)) (\(count.rightOfFound) right of \(count.found) found, "
        + "\(count.rightOfMarked) of \(count.marked) marked)\n"
    }
    var text = ""
    for ofClass in ["found", "found+source", "direct", "mixed", "indirect"]
    where measures.contains(.attribution) {
      text += line(ofClass, tally[.attribution, ofClass])
    }
    text += line("unnamed or unidentifiable sources", tally[.unnamed, "source"])
    for ofClass in ["all", "attributed", "own-voice"]
    where tally[.claim, ofClass].marked > 0 {
      text += line("claims, \(ofClass)", tally[.claim, ofClass])
    }
    if tally[.proposition, "pair"].marked > 0 {
      text += line("pairs of one proposition", tally[.proposition, "pair"])
    }
    for measure in measures where isOfClasses(measure) {
      guard let accuracy = tally.accuracy(measure), let f1 = tally.macroF1(measure) else {
        continue
      }
      text += "\(measure.rawValue): accuracy \(percent(accuracy)), macro-F1 \(percent(f1))\n"
    }
    return text
  }
}
