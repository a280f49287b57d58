import ArticleReading
import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

/// What a finder names is told from all that came before.
@Suite struct VersionTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .appending(path: "../../../Sources").standardized

  @Test func theLexiconHasTheDigestOfItsLists() throws {
    let lists = Self.sources.appending(path: "ArticleReading/Lexicon/en")
    let names = try FileManager.default.contentsOfDirectory(atPath: lists.path).sorted()
    let contents = try names.map { Array(try Data(contentsOf: lists.appending(path: $0))) }
    #expect(contents.count > 10)
    let version = "en." + Digest(ofFields: contents).description.prefix(8)
    let problem = Golden.compare(
      """
      extension Lexicon {
        /// The language, and the first eight hex digits of the digest of its lists, which a test records.
        static let version = "\(version)"
      }

      """, with: Self.sources.appending(path: "ArticleReading/Lexicon/LexiconVersion.swift").path)
    #expect(problem == nil)
    #expect(ArticleReader.version.hasSuffix("+" + version))
  }

  @Test func theWeightsBeginWithTheirDigest() throws {
    let file = Self.sources.appending(path: "ReaderWeights/weights.bin")
    let bytes = Array(try Data(contentsOf: file))
    #expect(Digest(of: bytes.dropFirst(4)).bytes.starts(with: bytes.prefix(4)))
    #expect(ModelWeights.shipped.version == Hex.text(Array(bytes.prefix(4))))
  }

  @Test func everyFinderNamesRulesAndLexiconAndTheModelItsWeights() throws {
    let text = DraftText(
      "The board said the quay was closed. Ben Marsh endorsed Ana Ruiz for mayor.")
    let finders = try ArticleReader(leastProbability: 0.3).read(text).proposals.map(\.finder)
    #expect(finders.contains { $0.name == "model" } && finders.contains { $0.name != "model" })
    for finder in finders {
      let weights = finder.name == "model" ? ".model.\(ModelWeights.shipped.version)" : ""
      #expect(finder.version == ArticleReader.version + weights)
    }
  }
}
