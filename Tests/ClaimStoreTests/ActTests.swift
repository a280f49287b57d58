import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// What acts do to the record.
@Suite struct ActTests {
  @Test func aStoryComesBackAsItWasAdded() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let marked = try MarkedText(Ledger.story)
    let dossier = try ledger.store.dossier(story: "causeway")
    #expect(dossier.text == marked.text)
    #expect(dossier.segments == marked.segments)
    #expect(
      try ledger.store.proposals(story: "causeway", decision: nil).map(\.proposal)
        == marked.proposals)
    let story = try ledger.store.story("causeway")
    #expect((story.newestDraft, story.claimCount, story.openProposalCount) == (1, 0, 5))
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func anAcceptedProposalIsClaimMentionAttributionAndSource() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let applied = try ledger.store.apply([ledger.accept(2)])
    #expect(applied[0].handles.map(\.description).sorted() == ["a1", "c1", "s1"])
    let dossier = try ledger.store.dossier(story: "causeway")
    let claim = try #require(dossier.claims.first { !$0.standing.isProposed })
    #expect(claim.words == "it may stay shut")
    #expect(claim.printed.certainty == .possible)
    #expect(claim.printed.certaintyCues.map { dossier.text[$0] } == ["may"])
    let attribution = try #require(claim.attributions.first.flatMap { dossier[$0] })
    #expect(attribution.printed.level == .vague && attribution.printed.isPlural)
    #expect(attribution.source.flatMap { dossier[$0] }?.identity == .unknown)
    #expect(dossier.claims.count == 5)
    let (exact, prefix): (String, String) = (
      try ledger.query("SELECT exact FROM mention")[0],
      try ledger.query("SELECT prefix FROM mention")[0]
    )
    #expect(exact == "it may stay shut" && prefix.hasSuffix("Officials said "))
  }

  @Test func anAgentlessOneHasNoSourceAndAnOwnVoiceOneNoAttribution() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let applied = try ledger.store.apply([ledger.accept(3), ledger.accept(4)])
    #expect(applied.map { $0.handles.map(\.description) } == [["c1"], ["c2", "a1"]])
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func aNamedSourceIsFoundAgainHoweverItIsSpelt() throws {
    let ledger = try Ledger()
    let marked = "⟦Renée Ōrrin|named-person, name=Rene\u{301}e Ōrrin⟧ ⟪said⟫ ⟨it fell⟩."
    _ = try ledger.store.apply([ledger.addStory("a", marked)])
    _ = try ledger.store.apply([ledger.accept(1)])
    for name in ["Renée Ōrrin", "renée ōrrin", "RENÉE, ŌRRIN"] {
      #expect(
        try ledger.store.sources(named: name, kind: .person).map(\.handle.description) == ["s1"])
    }
    #expect(try ledger.store.sources(named: "Renée Ōrrin", kind: .outlet).isEmpty)
    #expect(try ledger.store.sources(named: "Renee", kind: .person).isEmpty)
  }

  @Test func aProposalIsDecidedOnce() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let (first, second) = (try ledger.accept(1, by: "Lena Marsh"), try ledger.reject(1))
    _ = try ledger.store.apply([first])
    #expect(
      throws: StoreError.alreadyDecided(
        Handle(.proposal, 1), decision: .accepted, by: "Lena Marsh")
    ) { try ledger.store.apply([second]) }
  }

  @Test func anActOnAnOlderRevisionIsRefusedAndSaysWhoChangedTheRow() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let old = try ledger.accept(1)
    let other = try ledger.reject(1, by: "Lena Marsh")
    _ = try ledger.store.apply([other])
    _ = try ledger.store.apply([ledger.reverse(other)])
    let error = #expect(throws: StoreError.self) { try ledger.store.apply([old]) }
    guard case .outdated(let change) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect((change.row, change.agent, change.verb) == ("p1", "Lena Marsh", "undo"))
    // The remedy: look again and decide anew.
    _ = try ledger.store.apply([ledger.accept(1)])
  }

  @Test func actsHandedOverTogetherAreAllAppliedOrNone() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let head = try ledger.store.head()
    let acts = [try ledger.accept(1), try ledger.accept(2), try ledger.accept(2)]
    #expect(throws: StoreError.self) { try ledger.store.apply(acts) }
    #expect(try ledger.store.head() == head)
    #expect(try ledger.store.story("causeway").claimCount == 0)
    // What was refused has used up no handle.
    #expect(try ledger.store.apply([ledger.accept(3)])[0].handles.map(\.description) == ["c1"])
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func anActIsAppliedOnce() throws {
    let ledger = try Ledger()
    let act = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([act])
    #expect(throws: StoreError.appliedAlready(act.id)) { try ledger.store.apply([act]) }
    #expect(throws: StoreError.slugTaken(slug: "causeway")) {
      try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    }
  }

  @Test func anActSurvivesItsJSON() throws {
    let ledger = try Ledger()
    let story = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([story])
    for act in [
      story, try ledger.accept(1), try ledger.reject(2, reason: "x"), ledger.reverse(story),
    ] {
      #expect(try JSONDecoder().decode(Act.self, from: JSONEncoder().encode(act)) == act)
    }
  }

  @Test func whatContradictsItselfIsRefused() throws {
    let ledger = try Ledger()
    func story(_ text: String, _ spans: [TextSpan]) -> Act {
      ledger.act(
        .addStory(
          AddStory(
            story: ledger.id(), slug: "x", title: "x", genre: .news, language: "en",
            policy: "default",
            draft: NewDraft(
              id: ledger.id(), text: text, originalDigest: Digest(of: text), fileName: "x",
              segments: [],
              proposals: [
                NewProposal(
                  id: ledger.id(),
                  proposal: Proposal(
                    finder: Finder(name: "x", version: "1"), why: "x", attribution: nil,
                    claims: [PrintedClaim(spans: spans, kind: .event)]))
              ]))))
    }
    for act in [story("short", [TextSpan(0, 6)]), story("a\0b", [TextSpan(0, 1)])] {
      let error = #expect(throws: StoreError.self) { try ledger.store.apply([act]) }
      if case .unsoundAct = error { continue }
      Issue.record("\(String(describing: error))")
    }
    #expect(try ledger.store.stories().isEmpty)
  }

  @Test func anyTextIsStoredScalarForScalar() throws {
    let ledger = try Ledger()
    var generator = SeededGenerator(seed: 3)
    for round in 0..<150 {
      let text = DraftText(generator.hostileText(pieces: 1 + round % 40))
      let spans = (0..<3).map { _ in
        let start = Int.random(in: 0..<text.scalarCount, using: &generator)
        return TextSpan(start, Int.random(in: start + 1...text.scalarCount, using: &generator))
      }.sorted()
      let story = ledger.act(
        .addStory(
          AddStory(
            story: ledger.id(), slug: "s\(round)", title: text.string, genre: .news, language: "en",
            policy: "default",
            draft: NewDraft(
              id: ledger.id(), text: text.string, originalDigest: Digest(of: text.string),
              fileName: "x", segments: [],
              proposals: [
                NewProposal(
                  id: ledger.id(),
                  proposal: Proposal(
                    finder: Finder(name: "x", version: "1"), why: "x", attribution: nil,
                    claims: [PrintedClaim(spans: spans, kind: .event)]))
              ]))))
      _ = try ledger.store.apply([story])
      _ = try ledger.store.apply([ledger.accept(round + 1)])
      let dossier = try ledger.store.dossier(story: "s\(round)")
      #expect(dossier.text == text)
      #expect(dossier.story.title.utf8.elementsEqual(text.string.utf8))
      #expect(dossier.claims[0].words.utf8.elementsEqual(text[spans: spans].utf8))
    }
    #expect(try ledger.store.doctor().ailments == [])
  }
}
