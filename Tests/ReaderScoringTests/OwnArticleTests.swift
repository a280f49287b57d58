import ArticleReading
import ClaimModel
import Foundation
import ReaderScoring
import Testing
import WhosaysTestSupport

/// The annotated articles under `examples/corpus`, and how the reader does on them. The tables beside
/// them are recorded on purpose: a change that moves a figure shows here.
@Suite struct OwnArticleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples/corpus")
  private static let articles = Result { try AnnotatedArticle.all(under: folder) }

  private static func tallies(
    _ found: (AnnotatedArticle) throws -> (marked: ScoredArticle, found: ScoredArticle)
  ) throws -> [(name: String, tally: Tally)] {
    try articles.get().map { article in
      let both = try found(article)
      return (article.name, Tally(marked: both.marked, found: both.found))
    }
  }

  private static func byTheReader() throws -> [(name: String, tally: Tally)] {
    try tallies { article in
      (
        ScoredArticle(article.text, proposals: article.marked.proposals),
        ScoredArticle(article.text, proposals: try ArticleReader().read(article.text).proposals)
      )
    }
  }

  @Test func thereAreEnoughOfThem() throws {
    let articles = try Self.articles.get()
    #expect(articles.count >= 14)
    for article in articles {
      let words = article.text.string.split { $0.isWhitespace }.count
      #expect((300...900).contains(words), "\(article.name) has \(words) words")
      for marking in [article.first, article.second, article.marked] {
        #expect(marking.proposals.count > 10, "\(article.name)")
      }
    }
  }

  @Test func howFarTwoMarkingsAgreeIsOnRecord() throws {
    let tallies = try Self.tallies { article in
      (
        ScoredArticle(article.text, proposals: article.first.proposals),
        ScoredArticle(article.text, proposals: article.second.proposals)
      )
    }
    let path = Self.folder.appending(path: "agreement.tsv").path
    #expect(Golden.compare(ScoreTable.render(tallies), with: path) == nil)
  }

  @Test func whatTheReaderScoresIsOnRecord() throws {
    let table = ScoreTable.render(try Self.byTheReader())
    #expect(Golden.compare(table, with: Self.folder.appending(path: "scores.tsv").path) == nil)
  }

  /// Those that were marked without sight of the reader; on the others it was developed.
  private static let unseen: Set = [
    "column-bridge", "council-bins", "mill-takeover", "warehouse-arson",
  ]

  @Test func sourcesThatNobodyCouldNameAreCalledSo() throws {
    let count = try Self.byTheReader().filter { !Self.unseen.contains($0.name) }
      .reduce(Tally()) { $0 + $1.tally }[.unnamed, "source"]
    #expect(count.precision >= 0.9)
    #expect(count.recall >= 0.85)
  }

  @Test func propositionsAreSelfSame() throws {
    let pairs = try Self.byTheReader().reduce(Tally()) { $0 + $1.tally }[.proposition, "pair"]
    #expect(pairs.precision >= 0.8)
    #expect(pairs.found > 0)
  }
}
