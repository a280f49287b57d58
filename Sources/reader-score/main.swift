import ArticleReading
import ClaimModel
import ClaimReports
import Foundation
import ReaderScoring

/// The table for a file, the summary for people.
func report(
  _ articles: [(name: String, tally: Tally)], measures: [Measure] = Measure.allCases
) {
  print(ScoreTable.render(articles, measures: measures), terminator: "")
  let summary = ScoreTable.summary(
    articles.reduce(Tally()) { $0 + $1.tally }, measures: measures)
  FileHandle.standardError.write(Data(summary.utf8))
}

let usage = ScoringError(
  what: """
    usage: reader-score check ARTICLE MARKED        whether the marks of a file are sound
           reader-score own FOLDER                  the reader against annotated articles
           reader-score propositions FOLDER         the reader's propositions among the marked claims
           reader-score errors FOLDER               what it does otherwise there, in words
           reader-score agreement FOLDER            the two markings of each against each other
           reader-score corpus JSONL LEVELS [PERCENT]
                                                    the reader against a corpus of attributions; with the
                                                    model's finds from so many percent on, or as many as
                                                    `propose` takes by that word
           reader-score levels JSONL LEVELS [PERCENT]
                                                    the levels of the sources alone, on the articles
                                                    for which LEVELS holds any
           reader-score audit FOLDER                an audit of it against one of what is marked there
           reader-score spans JSONL [PERCENT]       what it finds there, for another scorer
           reader-score time split|read|model FILE [ROUNDS]
    The table goes to standard output, what one looks at first to standard error.
    """)
let arguments = CommandLine.arguments.dropFirst()

/// The reader with what the model adds from so many percent on.
///
/// - Parameter percent: `propose` for as many as that command takes; nil for the rules alone.
func reader(percent: String?) throws -> ArticleReader {
  guard let percent else { return ArticleReader() }
  if percent == "propose" { return .balanced }
  guard let number = Double(percent) else { throw usage }
  return ArticleReader(leastProbability: number / 100)
}

do {
  switch (arguments.first, arguments.count) {
  case ("check", 3):
    let files = arguments.dropFirst().map { URL(fileURLWithPath: $0) }
    let text = DraftText(try String(contentsOf: files[0], encoding: .utf8))
    let marked = try AnnotatedArticle.marks(in: files[1], of: text)
    let claims = marked.proposals.flatMap(\.claims)
    print(
      "\(marked.proposals.count { $0.attribution != nil }) attributions,",
      "\(marked.proposals.count { $0.attribution == nil }) claims in the publication's own voice,",
      "\(claims.count) claims, \(marked.propositions.count) propositions")
    for (number, label) in zip(1..., marked.propositions)
    where claims.count(where: { $0.details.proposition == number }) < 2 {
      print("the proposition ‘\(label)’ has one claim only")
    }
  case ("propositions", 2):
    report(
      try AnnotatedArticle.all(under: URL(fileURLWithPath: arguments.last!)).map { article in
        let marked = article.marked.proposals
        let found = ArticleReader().numberingPropositions(of: marked, in: article.text)
        return (
          name: article.name,
          tally: Tally(
            marked: ScoredArticle(article.text, proposals: marked),
            found: ScoredArticle(article.text, proposals: found))
        )
      })
  case ("own", 2), ("agreement", 2):
    let articles = try AnnotatedArticle.all(under: URL(fileURLWithPath: arguments.last!))
    let isAgreement = arguments.first == "agreement"
    let tallies = try articles.map { article in
      let (marked, found) =
        isAgreement
        ? (article.first.proposals, article.second.proposals)
        : (article.marked.proposals, try ArticleReader().read(article.text).proposals)
      return (
        name: article.name,
        tally: Tally(
          marked: ScoredArticle(article.text, proposals: marked),
          found: ScoredArticle(article.text, proposals: found))
      )
    }
    report(tallies)
  case ("corpus", 3), ("corpus", 4), ("levels", 3), ("levels", 4):
    let values = Array(arguments)
    let reader = try reader(percent: values.count == 4 ? values[3] : nil)
    let files = values[1...2].map { URL(fileURLWithPath: $0) }
    let isLevels = values[0] == "levels"
    let corpus = try AttributionCorpus(files[0], levels: files[1], isJudgedOnly: isLevels)
    report(
      try corpus.articles.map { article in
        let found = try reader.read(article.text).proposals
        return (
          name: article.name,
          tally: Tally(
            marked: article.marked, found: ScoredArticle(article.text, proposals: found))
        )
      }, measures: isLevels ? [.level, .band, .unnamed] : Measure.allCases)
  case ("errors", 2):
    for article in try AnnotatedArticle.all(under: URL(fileURLWithPath: arguments.last!)) {
      print("-- \(article.name)")
      let found = try ArticleReader().read(article.text).proposals
      let lines = Differences.lines(
        in: article.text, marked: article.marked.proposals, found: found)
      lines.forEach { print($0) }
    }
  case ("audit", 2):
    let articles = try AnnotatedArticle.all(under: URL(fileURLWithPath: arguments.last!))
    print(try AuditRecall.table(articles), terminator: "")
  case ("spans", 2), ("spans", 3):
    let values = Array(arguments)
    let reader = try reader(percent: values.count == 3 ? values[2] : nil)
    let corpus = try AttributionCorpus(URL(fileURLWithPath: values[1]), levels: nil)
    for article in corpus.articles {
      print(ProposalSpans.render(try reader.read(article.text), name: article.name))
    }
  case ("time", 3), ("time", 4):
    let values = Array(arguments)
    guard let part = ReadingTime.Part(rawValue: values[1]),
      let rounds = values.count == 4 ? Int(values[3]) : 5, rounds > 0
    else { throw usage }
    let text = try String(contentsOfFile: values[2], encoding: .utf8)
    print(try ReadingTime(part, of: text, rounds: rounds))
  default: throw usage
  }
} catch {
  FileHandle.standardError.write(Data("reader-score: \(error)\n".utf8))
  exit(2)
}
