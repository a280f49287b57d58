import ArticleReading
import ClaimModel
import Foundation
import ReaderScoring
import Testing

/// The development articles beside the project, where they are there. `WHOSAYS_SHARED` names another folder
/// for them.
@Suite struct DevelopmentArticleTests {
  private static let shared: URL = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["WHOSAYS_SHARED"]
    return named.map { URL(fileURLWithPath: $0) } ?? root.appending(path: "shared")
  }()

  @Test func theBandOfASourceIsToldFromItsWording() throws {
    let corpus = Self.shared.appending(path: "corpus/polnear/dev.jsonl")
    let levels = Self.shared.appending(path: "corpus/levels/polnear-dev.jsonl")
    guard [corpus, levels].allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) else {
      print("skipped: there are no development articles at \(corpus.path)")
      return
    }
    let tally = try AttributionCorpus(corpus, levels: levels).articles.map { article in
      Tally(
        marked: article.marked,
        found: ScoredArticle(
          article.text, proposals: try ArticleReader().read(article.text).proposals))
    }.reduce(Tally(), +)
    #expect(try #require(tally.macroF1(.band)) >= 0.75)
  }
}
