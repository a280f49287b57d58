import ClaimModel
import Foundation
import Testing

@testable import ArticleReading

/// By what is told how certain an event is presented.
@Suite struct EventFeatureTests {
  private static let governing = GoverningWords(
    denying: "fail", leavingOpen: "plan hope fail", holding: "manage", joiners: "if to")

  /// What governs the first token with a word, nearest first.
  private static func roles(
    _ text: String, of word: String, _ governing: GoverningWords = governing
  ) throws -> [GoverningWords.Role] {
    let reader = ArticleReader()
    let passage = try #require(reader.passages(of: DraftText(text)).first)
    let place = try #require(passage.tokens.firstIndex { $0.word == word })
    return EventFeatures(passage, governing: governing)
      .governors(of: place).map(\.role)
  }

  private static func hashes(_ text: String, of word: String) -> Set<UInt32> {
    let before = text.prefix(upTo: text.range(of: word)!.lowerBound).unicodeScalars.count
    return Set(
      ArticleReader().eventFeatures(in: DraftText(text), at: [before], governing: governing)[0]
        .map(\.hash))
  }

  @Test func wordsThatGovernAreFoundNearestFirst() throws {
    #expect(try Self.roles("The council paid the guard.", of: "paid") == [])
    #expect(try Self.roles("The council did not pay.", of: "pay") == [.negation])
    #expect(try Self.roles("The council may pay.", of: "pay") == [.modal])
    #expect(try Self.roles("The council failed to pay.", of: "pay") == [.joiner, .denying])
    #expect(try Self.roles("The council hopes to pay.", of: "pay") == [.joiner, .leavingOpen])
    #expect(try Self.roles("It managed to pay.", of: "pay") == [.joiner, .holding])
    #expect(
      try Self.roles("It did not fail to pay.", of: "pay") == [.joiner, .denying, .negation])
  }

  @Test func marksEndWhatGoverns() throws {
    #expect(try Self.roles("It did not rain; the council paid.", of: "paid") == [])
    #expect(try Self.roles("It may be, he said: “They pay.”", of: "pay") == [])
    #expect(
      try Self.roles("If it rains, the old council pays.", of: "pays") == [.comma, .joiner])
    #expect(try Self.roles("It did not sink, burn or rot.", of: "burn") == [.negation])
  }

  /// All words of the sentence are the same, and those that stand near.
  @Test func theOrderOfWhatGovernsCounts() {
    let first = Self.hashes("It failed and hopes on Monday in the old hall for pay.", of: "pay")
    let second = Self.hashes("It hopes and failed on Monday in the old hall for pay.", of: "pay")
    #expect(first != second)
  }

  /// An attributing verb governs as other words do, near or far, by its stem and its place.
  @Test func aVerbThatAttributesGoverns() throws {
    let governing = GoverningWords(
      denying: "deny", leavingOpen: "", holding: "say said", joiners: "that")
    func roles(_ text: String) throws -> [GoverningWords.Role] {
      try Self.roles(text, of: "sank", governing)
    }
    #expect(try roles("The warden said that the ferry sank.") == [.joiner, .holding])
    #expect(try roles("The warden denied that the ferry sank.") == [.joiner, .denying])
    #expect(try roles("The warden denies the ferry sank.") == [.denying])
    #expect(
      try roles("The warden did not say that the ferry sank.") == [.joiner, .holding, .negation])
    #expect(try roles("The ferry sank, the warden said.") == [])
  }

  @Test func whereNoWordStandsNothingIsTold() {
    let reader = ArticleReader()
    func counts(_ text: String, _ places: [Int]) -> [Int] {
      reader.eventFeatures(in: DraftText(text), at: places, governing: Self.governing)
        .map(\.count)
    }
    #expect(counts("", [0, -1, .max, .min]) == [0, 0, 0, 0])
    #expect(counts("The pier fell.", [-1, 3, 14, .max]) == [0, 0, 0, 0])
    #expect(counts("The pier fell.", []) == [])
    #expect(counts("The pier fell.", [0, 9, 13]).allSatisfy { $0 > 20 })
  }

  @Test func aSentenceMayBeAnyLength() {
    let text = DraftText(Array(repeating: "if not to fail", count: 5000).joined(separator: " "))
    let places = (0..<70).map { $0 * 1000 }
    let features = ArticleReader().eventFeatures(in: text, at: places, governing: Self.governing)
    for (place, features) in zip(places, features) where !features.isEmpty {
      #expect(Set(features.map(\.hash)).count == features.count, "a feature twice at \(place)")
      #expect(features.count < 500)
    }
    #expect(features.contains { !$0.isEmpty })
  }
}
