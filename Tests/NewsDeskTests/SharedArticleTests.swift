import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import Foundation
import NewsDesk
import Synchronization
import Testing
import WhosaysTestSupport

/// Real articles from beside the project, where they are there: each is read, audited, added and
/// reported. `WHOSAYS_SHARED` names another folder for them.
@Suite struct SharedArticleTests {
  private static let shared: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    return ProcessInfo.processInfo.environment["WHOSAYS_SHARED"] ?? root + "/shared"
  }()

  /// Names and bytes; empty where there are none.
  private static func articles() throws -> [(name: String, bytes: [UInt8])] {
    let folder = shared + "/articles"
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
    var articles = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted().map {
      (
        name: $0,
        bytes: FileManager.default.contents(atPath: folder + "/" + $0).map(Array.init) ?? []
      )
    }
    struct Line: Decodable { let doc_id, text: String }
    let lines = FileManager.default.contents(atPath: shared + "/corpus/polnear/dev.jsonl")
    for line in lines?.split(separator: UInt8(ascii: "\n")) ?? [] {
      let line = try JSONDecoder().decode(Line.self, from: Data(line))
      articles.append((name: line.doc_id, bytes: Array(line.text.utf8)))
    }
    return articles
  }

  @Test func everyOneIsReadAuditedAddedAndReported() throws {
    let articles = try Self.articles()
    guard !articles.isEmpty else {
      print("skipped: there are no shared articles at \(Self.shared)")
      return
    }
    let generator = Mutex(SeededGenerator(seed: 4))
    let random: @Sendable () -> UInt64 = { generator.withLock { $0.next() } }
    let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 1_777_880_000_000) }
    let store = try ClaimStore(inMemory: UID(high: 1, low: 2), now: now(), random: random)
    var desk = Desk(store: store, agent: "Test", now: now, random: random)
    var counts: [Int] = []
    var clear = 0
    for (number, article) in articles.enumerated() {
      let read = try Article(name: article.name, bytes: article.bytes)
      let file = Report(auditing: read, genre: .news, policy: .default, toolVersion: "test")
      check(read.reading)
      let slug = "s\(number)"
      _ = try desk.addStory(read, slug: slug, title: nil, genre: .news, policy: .default)
      let story = try Report(
        auditing: store.dossier(story: slug), policy: .default, toolVersion: "test")
      #expect(story.findings.map(\.fingerprint) == file.findings.map(\.fingerprint))
      #expect(story.dossier.text == read.reading.text)
      let markdown = MarkdownReport.render(story)
      #expect(markdown.hasPrefix("# Internal") && markdown == MarkdownReport.render(story))
      counts.append(file.findings.count)
      if !file.findings.contains(where: { $0.severity == .error }) { clear += 1 }
    }
    #expect(try store.doctor().ailments == [])
    print(
      """
      \(articles.count) shared articles: \(counts.sorted()[counts.count / 2]) findings in the median, \
      \(clear) without an error
      """)
  }

  /// Every span names the same words as the scalars of the text counted one by one.
  private func check(_ reading: Reading) {
    let scalars = Array(reading.text.string.unicodeScalars)
    let spans =
      reading.segments.map(\.span) + reading.quotations.flatMap { [$0.span] + $0.words }
      + reading.proposals.flatMap { $0.spans + $0.claims.flatMap(\.certaintyCues) }
    for span in spans {
      guard span.start < span.end, span.end <= scalars.count else {
        Issue.record("\(span) of \(scalars.count)")
        continue
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span.start..<span.end])
      #expect(reading.text[span].unicodeScalars.elementsEqual(words))
    }
  }
}
