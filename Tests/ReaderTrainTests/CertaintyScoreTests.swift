import ArticleReading
import ClaimModel
import Testing

@testable import reader_train

@Suite struct CertaintyScoreTests {
  @Test func empty() { #expect(CertaintyScore(learningFrom: []).size == 0) }
}
