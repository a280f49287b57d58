import ClaimAudit
import ClaimModel
import Foundation
import Testing

@Suite struct FingerprintTests {
  private func fingerprints(_ marked: String) throws -> [String] {
    let dossier = Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading)
    return Audit.findings(in: dossier).map(\.fingerprint.description)
  }

  private let first = "⟦Officials|vague, plural⟧ ⟪said⟫ ⟨the Saltmere pier fell⟩."
  private let last = "The lamp went out, ⟪reportedly⟫ ⟨by itself⟩."

  @Test func theySurviveAParagraphAddedBeforeOrAfter() throws {
    let before = try fingerprints("\(first)\n\(last)")
    let after = try fingerprints("A new paragraph opens.\n\(first)\n\(last)\nAnd one closes it.")
    #expect(before == after)
    #expect(before.count == 2)
  }

  @Test func repeatsAreNumberedAndEveryFindingHasItsOwn() throws {
    let all = try fingerprints("\(first)\n\(last)\n\(first)\n\(first)")
    #expect(Set(all).count == all.count)
    #expect(all[2] == all[0] + "-2")
    #expect(all[3] == all[0] + "-3")
  }

  @Test func wordsNearbyTellPlacesApartAndWordsFurtherOffDoNot() throws {
    let plain = try fingerprints(first)
    #expect(try fingerprints(first.replacing("Saltmere", with: "Orrin")) != plain)
    #expect(try fingerprints(first.replacing("fell", with: "stood")) == plain)
  }

  @Test func theSentenceBeforeCountsWithinAParagraphAlone() throws {
    func fingerprints(_ opening: String, secondBlock: Int) throws -> [Fingerprint] {
      let marked = try MarkedText("\(opening)\n\(first)")
      let segments = marked.segments.enumerated().map { index, segment in
        Segment(
          role: .body, address: Address("P", block: index == 0 ? 1 : secondBlock),
          span: segment.span)
      }
      let reading = Reading(
        text: marked.text, language: "en", segments: segments, quotations: [],
        proposals: marked.proposals)
      return Audit.findings(in: Dossier(bareFile: "draft.md", reading: reading)).map(\.fingerprint)
    }
    #expect(
      try fingerprints("It rained.", secondBlock: 1)
        != fingerprints("It snowed.", secondBlock: 1))
    #expect(
      try fingerprints("It rained.", secondBlock: 2)
        == fingerprints("It snowed.", secondBlock: 2))
  }

  @Test func compositionCaseAndTypographyDoNotCount() throws {
    let composed = try fingerprints("⟦Café owners’ friends|vague⟧ ⟪said⟫ ⟨it fell⟩.")
    let decomposed = try fingerprints("⟦CAFE\u{301} owners' friends|vague⟧ ⟪said⟫ —  ⟨it fell⟩.")
    #expect(composed == decomposed)
  }

  @Test func differentRulesGiveOnePlaceDifferentFingerprints() throws {
    let all = try fingerprints("⟦A court clerk|described-individual⟧ ⟪said⟫ ⟨the files were wet⟩.")
    #expect(all.count == 2)
    #expect(Set(all).count == 2)
  }

  @Test func longWordsAndLongGapsAreReadToTheirEnd() throws {
    let word = String(repeating: "z", count: 500)
    let start = "One two three \(word) \(String(repeating: "—", count: 300)) ⟪reportedly⟫ ⟨so⟩."
    #expect(try fingerprints(start) != fingerprints(start.replacing("two", with: "2")))
    #expect(try fingerprints(start) == fingerprints(start.replacing("One", with: "1")))
  }

  @Test func theFormIsCheckedWhenOneIsRead() throws {
    for good in ["0123456789abcdef", "0123456789abcdef-2", "0123456789abcdef-10"] {
      let value = try #require(Fingerprint(good))
      #expect(value.description == good)
      let json = try JSONEncoder().encode([value])
      #expect(String(decoding: json, as: UTF8.self) == "[\"\(good)\"]")
      #expect(try JSONDecoder().decode([Fingerprint].self, from: json) == [value])
    }
    for bad in [
      "", "-", "0123456789abcde", "0123456789ABCDEF", "0123456789abcdef-", "0123456789abcdef-1",
      "0123456789abcdef-02", "0123456789abcdef-2-3", "0123456789abcdeg", "0123456789abcdé",
    ] {
      #expect(Fingerprint(bad) == nil, "\(bad)")
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([Fingerprint].self, from: JSONEncoder().encode([bad]))
      }
    }
  }

  /// The digest was computed apart from the program, over the fields with their lengths before
  /// them: `vague-attribution`, `officials`, nothing before, `said the saltmere`.
  @Test func theirFormIsTheOneThatWaiversAndBaselinesHold() throws {
    #expect(try fingerprints(first) == ["635e582d4a1af33e"])
  }
}
