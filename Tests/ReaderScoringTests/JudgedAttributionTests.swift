import ClaimModel
import Foundation
import Testing

@testable import ReaderScoring

/// The levels that people gave the attributions of a corpus, from a table.
@Suite struct JudgedAttributionTests {
  private static let head = "doc_id\tindex\tclass\tfirst\tfirst-source\tfirst-unsure\tsecond\n"

  private func file(_ name: String, _ text: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test func bothLevelsOfARowAreAsGood() throws {
    let corpus = try file(
      "corpus.jsonl",
      """
      {"doc_id": "quay", "text": "Critics said it leaks. The board said no.", "attributions": \
      [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 21]]}, \
      {"source": [[23, 32]], "cue": [[33, 37]], "content": [[38, 40]]}]}
      {"doc_id": "pier", "text": "Nobody said so.", "attributions": []}

      """)
    let levels = try file(
      "levels.tsv",
      Self.head + "quay\t1\tcommon-noun\tvague\tvague\t\tnamed-organisation\tvague\t\n")
    let all = try AttributionCorpus(corpus, levels: levels).articles
    #expect(all.map(\.name) == ["quay", "pier"])
    #expect(all[0].marked.attributions.map(\.levels) == [nil, [.vague, .namedOrganisation]])
    #expect(all[0].marked.attributions.map(\.isUnnamed) == [nil, false])
    let judged = try AttributionCorpus(corpus, levels: levels, isJudgedOnly: true).articles
    #expect(judged.map(\.name) == ["quay"])
  }

  @Test(arguments: ["quay\tone\t\tvague\tvague\t\tvague", "quay\t1\t\tvague"])
  func aRowOfAnotherFormIsRefused(row: String) throws {
    let levels = try file("levels.tsv", Self.head + row + "\n")
    #expect(throws: ScoringError.self) { try JudgedAttribution.all(in: levels) }
  }
}
