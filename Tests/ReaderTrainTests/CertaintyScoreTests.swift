import ArticleReading
import ClaimModel
import Foundation
import Testing

@testable import reader_train

/// Learns from sentences of people who are invented.
@Suite struct CertaintyScoreTests {
  private static func event(_ text: String, at word: String, _ certainty: Double, sentence: Int)
    -> MarkedEvent
  {
    let before = text.components(separatedBy: word)[0].unicodeScalars.count
    let features = ArticleReader().eventFeatures(
      in: DraftText(text), at: [before], governing: .english)
    return MarkedEvent(sentence: sentence, certainty: certainty, features: features[0])
  }

  private static let events: [MarkedEvent] = {
    let frames = [
      ("will not", "", -2.0), ("did not", "", -3), ("failed to", "", -3), ("may", "", 1),
      ("hopes to", "", 1),
      ("", "ed", 3),
    ]
    var events: [MarkedEvent] = []
    for subject in ["The miller", "A warden", "Ines Quorl", "Every ferryman"] {
      for verb in ["sail", "paint", "climb", "bark"] {
        for (before, ending, certainty) in frames {
          let text = [subject, before, verb + ending, "on Monday."].filter { !$0.isEmpty }
            .joined(separator: " ")
          events.append(event(text, at: verb, certainty, sentence: events.count))
        }
      }
    }
    return events
  }()
  private static let settings = CertaintyScore.Settings(shrinkage: 10, rounds: 3)
  private static let learned = CertaintyScore(learningFrom: events, settings)

  private static func score(_ text: String, at word: String) -> Double {
    learned.score(event(text, at: word, 0, sentence: 0).features)
  }

  @Test func whatItLearnedHoldsForWordsThatAreNew() {
    #expect(Self.score("My aunt counted on Friday.", at: "counted") > 2)
    #expect(Self.score("My aunt did not count on Friday.", at: "count") < -1)
    #expect(Self.score("My aunt failed to count on Friday.", at: "count") < -1)
    let possible = Self.score("My aunt may count on Friday.", at: "count")
    #expect(possible > 0 && possible < 2)
  }

  /// “Declined” and “planned” stand in no sentence that was learned from, but govern as words that do.
  @Test func whatItLearnedHoldsForWordsThatGovernAlike() {
    let declined = Self.score("My aunt declined to count on Friday.", at: "count")
    let planned = Self.score("My aunt planned to count on Friday.", at: "count")
    #expect(declined < planned - 1)
  }

  @Test func theSameEventsTeachTheSame() {
    #expect(Self.learned == CertaintyScore(learningFrom: Self.events, Self.settings))
    #expect(Self.learned.size > 50)
  }

  @Test func anotherOrderOfSentencesTeachesNearlyTheSame() {
    let reversed = CertaintyScore(learningFrom: Self.events.reversed(), Self.settings)
    for event in Self.events {
      #expect(abs(reversed.score(event.features) - Self.learned.score(event.features)) < 0.05)
    }
  }

  @Test func scoresStayOnTheScaleAndNothingIsZero() {
    #expect(CertaintyScore(learningFrom: [], Self.settings).size == 0)
    #expect(CertaintyScore(learningFrom: [], Self.settings).score(Self.events[0].features) == 0)
    #expect(Self.learned.score([]) == 0)
    let many = Array(repeating: Self.events.map(\.features).joined(), count: 50).flatMap { $0 }
    #expect((-3...3).contains(Self.learned.score(many)))
  }

  @Test func theLeastOfSeveralVerbsCounts() {
    let text = DraftText("The miller sailed on Monday. A warden did not say so on Monday.")
    let all = TextSpan(0, text.string.unicodeScalars.count)
    #expect(Self.learned.least(in: [all], of: text) < -1)
    #expect(Self.learned.least(in: [TextSpan(0, 27)], of: text) > 1)
    #expect(Self.learned.least(in: [], of: text) == 3)
  }

  /// Blanks before marks and “n't”, and accents for quotation marks, are not what is read.
  @Test func sentencesAreReadAsTheyWouldBePrinted() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "`` The miller did n't sail , '' Ines Quorl said ."
    let line = #"{"text": "\#(text)", "targets": [{"span": [22, 26], "label": -2.5}]}"#
    try Data((line + "\n").utf8).write(to: file)
    let events = try MarkedEvent.all(in: file.path)
    let printed = Self.event(
      "“The miller didn't sail,” Ines Quorl said.", at: "sail", 0, sentence: 0)
    #expect(events.map(\.certainty) == [-2.5])
    #expect(events.first?.features.map(\.hash) == printed.features.map(\.hash))
  }

  @Test func settingsAreChosenOnSentencesThatStayWhole() {
    let events = (0..<40).map {
      MarkedEvent(sentence: $0 / 3, certainty: 0, features: [])
    }
    let fifths = CertaintySettings.fifths(events)
    #expect(Set(fifths) == [0, 1, 2, 3, 4])
    #expect(Set(zip(events, fifths).map { "\($0.sentence) \($1)" }).count == 14)
    #expect(CertaintySettings.fifths([]).isEmpty)
    #expect(CertaintySettings.chosen(for: []) == CertaintySettings.tried[0])
  }

  @Test func fitIsThatOfTwoLists() {
    let fit = CertaintySettings.Fit(marked: [1, 2, 3], scores: [2, 4, 6])
    #expect(abs(fit.correlation - 1) < 1e-12)
    #expect(fit.meanMiss == 2)
  }
}
