import ClaimModel
import ClaimStore
import Testing
import WhosaysTestSupport

/// Acts applied and reversed restore what was.
@Suite struct ReversalTests {
  /// What a person sees of a ledger, without its history.
  private struct View: Equatable {
    var stories: [[String]] = []
    var dossiers: [Dossier] = []
    var decisions: [String] = []

    init(_ store: ClaimStore) throws {
      for story in try store.stories() {
        stories.append([
          story.slug, story.title, "\(story.claimCount)", "\(story.openProposalCount)",
        ])
        let dossier = try store.dossier(story: story.slug)
        dossiers.append(
          Dossier(
            story: DossierStory(
              name: story.slug, title: story.title, genre: .news, language: "en", record: nil),
            text: dossier.text, segments: dossier.segments, sources: dossier.sources,
            attributions: dossier.attributions, claims: dossier.claims))
        decisions += try store.proposals(story: story.slug, decision: nil).map {
          "\($0.handle) \($0.decision) \($0.decider ?? "")"
        }
      }
    }
  }

  @Test(arguments: 1...12) func anySequenceOfActsReversedInTurnRestores(seed: UInt64) throws {
    let ledger = try Ledger()
    var generator = SeededGenerator(seed: seed)
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    var views = [try View(ledger.store)]
    var acts: [Act] = []
    for number in [1, 2, 3, 4, 5].shuffled(using: &generator) {
      // The two attributions to one name share their source when both are accepted.
      let known = try ledger.store.sources(named: "Ana Keld", kind: .person).first
      let shared =
        number == 1 || number == 5
        ? known.map { SourceChoice(id: $0.id, isNew: false) } : nil
      let act =
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: try ledger.accept(number, source: shared)
        case 1: try ledger.reject(number)
        default:
          try ledger.reread(
            adding: [ledger.store.proposal(Handle(.proposal, number)).proposal],
            withdrawing: [number])
        }
      _ = try ledger.store.apply([act])
      acts.append(act)
      views.append(try View(ledger.store))
    }
    while let act = acts.popLast() {
      #expect(try View(ledger.store) == views.popLast())
      _ = try ledger.store.apply([ledger.reverse(act)])
      #expect(try ledger.store.doctor().ailments == [])
    }
    #expect(try View(ledger.store) == views.last)
  }

  @Test func aReversalIsReversedInItsTurn() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let accept = try ledger.accept(1)
    _ = try ledger.store.apply([accept])
    let view = try View(ledger.store)
    let reversal = ledger.reverse(accept)
    _ = try ledger.store.apply([reversal])
    #expect(try View(ledger.store) != view)
    _ = try ledger.store.apply([ledger.reverse(reversal)])
    #expect(try View(ledger.store) == view)
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func aWholeStoryIsReversed() throws {
    let ledger = try Ledger()
    let story = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([story])
    _ = try ledger.store.apply([ledger.reverse(story)])
    #expect(try ledger.store.stories().isEmpty)
    #expect(try ledger.store.doctor().ailments == [])
    // The slug is free again, the handles are not.
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    #expect(
      try ledger.store.proposals(story: "causeway", decision: .open).first?.handle
        == Handle(.proposal, 6))
  }

  @Test func whereLaterActsRestOnTheRowsTheyAreNamed() throws {
    let ledger = try Ledger()
    let story = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([story])
    let first = try ledger.accept(1)
    _ = try ledger.store.apply([first])
    let source = try #require(try ledger.store.sources(named: "Ana Keld", kind: .person).first)
    let second = try ledger.accept(5, source: SourceChoice(id: source.id, isNew: false))
    _ = try ledger.store.apply([second])
    // The second attribution rests on the source that the first act made.
    let acts = try ledger.store.history(story: "causeway").map {
      LaterAct(id: $0.act, sequence: $0.sequence, verb: $0.verb, agent: $0.agent)
    }
    #expect(throws: StoreError.laterActs([acts[0]])) {
      try ledger.store.apply([ledger.reverse(first)])
    }
    #expect(throws: StoreError.laterActs([acts[0], acts[1]])) {
      try ledger.store.apply([ledger.reverse(story)])
    }
    // The remedy works when it is followed: those first, in turn.
    for act in [second, first, story] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try ledger.store.stories().isEmpty)
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func aReversalThatIsReversedStandsInTheWayAgain() throws {
    let ledger = try Ledger()
    let story = try ledger.addStory("causeway", Ledger.story)
    _ = try ledger.store.apply([story])
    let accept = try ledger.accept(1)
    let undo = ledger.reverse(accept)
    let redo = ledger.reverse(undo)
    for act in [accept, undo, redo] { _ = try ledger.store.apply([act]) }
    let error = #expect(throws: StoreError.self) { try ledger.store.apply([ledger.reverse(story)]) }
    guard case .laterActs(let acts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(acts.contains { [accept.id, redo.id].contains($0.id) })
    for act in [redo, story] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try ledger.store.stories().isEmpty)
  }

  @Test func aStoryInTheRowOfAReversedOneHasItsOwnHistory() throws {
    let ledger = try Ledger()
    let first = try ledger.addStory("first", Ledger.story)
    let undo = ledger.reverse(first)
    for act in [first, undo] { _ = try ledger.store.apply([act]) }
    _ = try ledger.store.apply([ledger.addStory("second", Ledger.story)])
    #expect(try ledger.store.history(story: "second").map(\.verb) == ["story-add"])
    _ = try ledger.store.apply([ledger.reverse(undo)])
    #expect(try ledger.store.stories().map(\.slug) == ["first", "second"])
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func onlyTheOneWhoActedReverses() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let act = try ledger.accept(1, by: "Lena Marsh")
    _ = try ledger.store.apply([act])
    #expect(throws: StoreError.notYours(act.id, agent: "Lena Marsh")) {
      try ledger.store.apply([ledger.act(.reverse(ReverseAct(act: act.id)), by: "Ines Calloway")])
    }
    let unknown: ID<Act> = ledger.id()
    #expect(throws: StoreError.unknownAct(unknown)) {
      try ledger.store.apply([ledger.act(.reverse(ReverseAct(act: unknown)))])
    }
  }
}
