import ClaimModel
import Foundation
import Testing

@testable import ArticleReading

/// By what is told how certain an event is presented.
@Suite struct EventFeatureTests {
  private static let governing = GoverningWords(
    denying: "fail", leavingOpen: "plan hope fail", holding: "manage", joiners: "if to")

  /// What governs the first token with a word, nearest first.
  private static func roles(_ text: String, of word: String) throws -> [GoverningWords.Role] {
    let reader = ArticleReader()
    let passage = try #require(reader.passages(of: DraftText(text)).first)
    let place = try #require(passage.tokens.firstIndex { $0.word == word })
    return EventFeatures(passage, lexicon: reader.lexicon, governing: governing)
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

  /// Neither of the verbs stands near enough for its own features; what they share is that they attribute.
  @Test func aVerbThatAttributesIsToldFromOneThatDoesNot() {
    func features(_ verb: String, _ rest: String, _ event: String) -> Set<UInt32> {
      Self.hashes("The warden \(verb) \(rest) that the ferry \(event) at dawn.", of: event)
    }
    let common = features("insisted", "loudly in the old hall on Monday", "sank")
      .intersection(features("argued", "loudly in the old hall on Monday", "sank"))
    let other = features("lampooned", "loudly in the old hall on Monday", "sank")
    #expect(!common.subtracting(other).isEmpty)
    #expect(other.subtracting(common).count < 40)
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
