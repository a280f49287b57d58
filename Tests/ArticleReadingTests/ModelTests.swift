import ArticleReading
import ClaimModel
import Foundation
import Testing

/// What the trained model adds to the rules.
@Suite struct ModelTests {
  private static let text = DraftText(
    """
    Marta Quill supports a new quay at Saltmere, and she plans to run for the harbour board in June.

    The board said the quay was closed. Ben Marsh wants to sell the old ferry.
    """)

  private func found(_ reader: ArticleReader) throws -> [Proposal] {
    try reader.read(Self.text).proposals.filter { $0.attribution != nil }
  }

  @Test func plansAndSupportThatNoRuleKnowsAreFound() throws {
    let text = Self.text
    let added = try found(ArticleReader(leastProbability: 0.3)).filter { $0.finder.name == "model" }
    let cues = added.compactMap { $0.attribution.map { text[spans: $0.cue] } }
    #expect(cues.contains("wants"))
    #expect(added.allSatisfy { $0.finder.percent ?? 0 >= 30 && !$0.claims.isEmpty })
    #expect(added.allSatisfy { $0.attribution?.source.isEmpty == false })
  }

  /// What nobody is said to have said carries its class, and takes neither the clause that tells of it from
  /// our own voice nor words from whoever says it.
  @Test func plansAndWishesCarryTheirClass() throws {
    let text = Self.text
    let all = try ArticleReader(leastProbability: 0.3).read(text).proposals
    let model = all.filter { $0.finder.percent != nil }.compactMap(\.attribution)
    let classes = Dictionary(
      model.map { (text[spans: $0.cue], $0.attributionClass) },
      uniquingKeysWith: { first, _ in first })
    #expect(classes["wants"] == .wish)
    #expect(model.allSatisfy { !$0.attributionClass.isStated })
    let ownVoice = try ArticleReader().read(text).proposals.filter { $0.attribution == nil }
    #expect(all.filter { $0.attribution == nil }.map(\.claims) == ownVoice.map(\.claims))
    #expect(ownVoice.contains { text[spans: $0.spans].hasPrefix("Ben Marsh wants") })
  }

  @Test func aWishTakesNoWordsFromWhoeverTellsOfIt() throws {
    let text = DraftText(
      """
      According to Marta Quill, Ana Ruiz hopes to close the bridge in June.

      The quay was closed on Monday and it is old.
      """)
    let found = try ArticleReader(leastProbability: 0).read(text).proposals
    let wish = try #require(found.first { $0.attribution?.attributionClass == .wish })
    #expect(wish.claims.map(\.kind) == [.intent] && wish.claims[0].details.proposition == nil)
    let told = try #require(found.first { $0.attribution?.name == "Marta Quill" })
    #expect(
      told.claims.map { text[spans: $0.spans] } == ["Ana Ruiz hopes to close the bridge in June"]
    )
  }

  @Test func theFindsOfTheRulesStay() throws {
    let rules = try found(ArticleReader())
    let together = try found(ArticleReader(leastProbability: 0))
    #expect(!rules.isEmpty && rules.allSatisfy { $0.finder.percent == nil })
    #expect(
      rules.allSatisfy { rule in
        together.contains {
          $0.finder == rule.finder && $0.attribution?.cue == rule.attribution?.cue
            && $0.attribution?.content == rule.attribution?.content
        }
      })
  }

  @Test func aHigherThresholdTakesNoMore() throws {
    let counts = try [0, 0.3, 0.6, 0.9, 1].map {
      try found(ArticleReader(leastProbability: $0)).count
    }
    #expect(counts == counts.sorted(by: >))
    #expect(try counts.last == found(ArticleReader()).count)
  }
}

/// The arithmetic of the model.
@Suite struct LinearChainTests {
  /// Two labels; the second may not follow itself.
  private let chain = LinearChain(labels: 2, transitions: [0, 0, 0, -1000, 0, 0])

  @Test func theExponentialIsThatOfTheLibrary() {
    for step in -4000...4000 {
      let power = Double(step) / 100
      let ratio = LinearChain.exponential(power) / exp(power)
      #expect(abs(ratio - 1) < 1e-7)
    }
    #expect(LinearChain.exponential(-1e9) == 0 && LinearChain.exponential(1e9).isFinite)
  }

  @Test func marginalsAreThoseOfAllPaths() {
    let scores = [0.3, 1.2, -0.4, 0.9, 0, 0.5]
    var sums = [Double](repeating: 0, count: 6)
    var (total, best, highest) = (0.0, [0, 0, 0], -Double.infinity)
    for number in 0..<8 {
      let path = [number & 1, number >> 1 & 1, number >> 2 & 1]
      guard path[0] & path[1] == 0, path[1] & path[2] == 0 else { continue }
      let score = (0..<3).reduce(0) { $0 + scores[2 * $1 + path[$1]] }
      if score > highest { (highest, best) = (score, path) }
      total += exp(score)
      for token in 0..<3 { sums[2 * token + path[token]] += exp(score) }
    }
    for (mine, all) in zip(chain.marginals(scores), sums) {
      #expect(abs(mine - all / total) < 1e-6)
    }
    #expect(chain.best(scores) == best)
  }

  @Test func nothingHasNoLabels() {
    #expect(chain.best([]).isEmpty && chain.marginals([]).isEmpty)
  }
}
