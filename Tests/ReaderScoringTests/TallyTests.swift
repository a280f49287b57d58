import ClaimModel
import Testing

@testable import ReaderScoring

/// The scorer itself: what is equal scores full marks, and what pays nobody does not pay.
@Suite struct TallyTests {
  private static let marked = """
    # ⟦1:Ruiz|named-person⟧⟪1::⟫ ⟨1:bridge is cracked|state, =crack⟩
    ⟦2:Ana Ruiz|named-person⟧ ⟪2:said⟫ ⟨2a:the bridge ⌊2a:may⌋ be cracked|state, possible, =crack⟩ and \
    ⟨2b:nobody crosses it|event, negative⟩.
    ⟦3:Critics|vague, plural⟧ ⟪3:said⟫ ⟨3:“the council had lied for years”|event, allegation⟩.
    ⟨4:The ferry sails at noon|event⟩.
    """

  private func article(_ marked: String) throws -> ScoredArticle {
    let marked = try MarkedText(marked)
    return ScoredArticle(marked.text, proposals: marked.proposals)
  }

  private func tally(found: String) throws -> Tally {
    Tally(marked: try article(Self.marked), found: try article(found))
  }

  @Test func theMarksAgainstThemselvesAreAllRight() throws {
    let tally = try tally(found: Self.marked)
    for entry in tally.counts.keys {
      #expect(tally[entry.measure, entry.ofClass].f1 == 1, "\(entry)")
    }
    #expect(tally[.attribution, "found+source"].marked == 3)
    #expect(tally[.attribution, "direct"].marked == 1)
    #expect(tally[.claim, "own-voice"].marked == 1)
    #expect(tally[.unnamed, "source"].marked == 1)
    #expect(tally[.proposition, "pair"].marked == 1)
    #expect(tally.accuracy(.level) == 1)
    #expect(tally.macroF1(.band) == 1)
  }

  @Test func nothingFoundIsNothingRight() throws {
    let marked = try article(Self.marked)
    let tally = Tally(marked: marked, found: ScoredArticle(marked.text.text, proposals: []))
    #expect(tally[.attribution, "found"].recall == 0)
    #expect(tally[.claim, "all"].marked == 5)
    #expect(tally.accuracy(.kind) == nil)
  }

  @Test func theWrongSourceIsNotTheRightOne() throws {
    let wrong = Self.marked.replacing("⟦3:Critics|vague, plural⟧", with: "Critics")
    #expect(wrong != Self.marked)
    let tally = try tally(found: wrong)
    #expect(tally[.attribution, "found"].rightOfMarked == 3)
    #expect(tally[.attribution, "found+source"].rightOfMarked == 2)
    // Found, and found to hide its holder: that is called unnamed too.
    #expect(tally[.unnamed, "source"].rightOfMarked == 1)
  }

  /// The marks of `marked` as a corpus has them: levels that somebody has judged, in order; nil for none.
  private func judged(_ levels: [[Level]?]) throws -> ScoredArticle {
    let all = try article(Self.marked)
    return ScoredArticle(
      all.text,
      attributions: zip(all.attributions, levels).map { attribution, levels in
        ScoredArticle.Attribution(
          source: attribution.source, cue: attribution.cue, content: attribution.content,
          levels: levels, certainties: nil)
      })
  }

  @Test func whatIsJudgedToBeNoUtteranceOrByNobodyIsNeitherRightNorWrong() throws {
    let found = try article(Self.marked)
    func unnamed(_ critics: [Level]?) throws -> Count {
      Tally(marked: try judged([[.namedPerson], [.namedPerson], critics]), found: found)[
        .unnamed, "source"]
    }
    #expect(try unnamed([.vague]) == Count(rightOfFound: 1, rightOfMarked: 1, found: 1, marked: 1))
    #expect(try unnamed([.namedDocument]) == Count(found: 1))
    #expect(try unnamed([.ownVoice]) == Count())
    #expect(try unnamed([.ownVoice, .vague]) == Count())
    #expect(try unnamed(nil) == Count())
  }

  @Test func aFindThatNobodyHasMarkedIsWrong() throws {
    let all = try judged([[.namedPerson], [.namedPerson]])
    #expect(all.attributions.count == 2)
    let tally = Tally(marked: all, found: try article(Self.marked))
    #expect(tally[.unnamed, "source"] == Count(found: 1))
  }

  /// The audit says nothing of what somebody wants, nor of a pronoun that could be anybody's, so it calls
  /// nobody unnamed there.
  @Test(arguments: [
    ("⟪3:said⟫", "⟪3:said|wish⟫", false), ("⟪3:said⟫", "⟪3:said|plan⟫", false),
    ("⟪3:said⟫", "⟪3:said|feel⟫", false), ("⟪3:said⟫", "⟪3:said|believe⟫", true),
    ("|vague, plural⟧", "|vague, plural, unresolved⟧", false),
  ])
  func onlyWhomTheAuditJudgesIsCalledUnnamed(mark: String, other: String, isCalled: Bool) throws {
    let found = Self.marked.replacing(mark, with: other)
    #expect(found != Self.marked)
    let tally = Tally(
      marked: try judged([[.namedPerson], [.namedPerson], [.vague]]), found: try article(found))
    let right = isCalled ? 1 : 0
    #expect(
      tally[.unnamed, "source"]
        == Count(rightOfFound: right, rightOfMarked: right, found: right, marked: 1))
    // Its level is printed all the same.
    #expect(tally[.level, "vague"].rightOfFound == 1)
  }

  @Test func sayingItTwiceDoesNotPay() throws {
    let marked = try MarkedText(Self.marked)
    let twice = ScoredArticle(marked.text, proposals: marked.proposals + marked.proposals)
    let tally = Tally(marked: try article(Self.marked), found: twice)
    #expect(tally[.attribution, "found+source"].precision == 0.5)
    #expect(tally[.claim, "all"].precision == 0.5)
  }

  @Test func oneHugeClaimDoesNotPay() throws {
    let tally = try tally(
      found: """
        # ⟨1:Ruiz: bridge is cracked⟩
        ⟨1:Ana Ruiz said the bridge may be cracked and nobody crosses it.⟩
        ⟨1:Critics said “the council had lied for years”.⟩
        ⟨1:The ferry sails at noon.⟩
        """)
    #expect(tally[.claim, "all"].rightOfMarked == 0)
  }

  @Test func aWrongClassCostsBothClasses() throws {
    let wrong = Self.marked.replacing("event, allegation", with: "legal")
    let tally = try tally(found: wrong)
    #expect(tally[.kind, "legal"].precision == 0)
    #expect(tally[.kind, "event"].recall < 1)
    #expect(tally[.allegation, "true"].recall == 0)
    #expect(tally[.claim, "all"].f1 == 1)
  }
}
