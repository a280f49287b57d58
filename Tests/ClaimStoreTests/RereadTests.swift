import ClaimModel
import ClaimStore
import Testing

/// Drafts that are read again: what the act does, what it is refused for, and that it comes and goes whole.
@Suite struct RereadTests {
  let ledger: Ledger

  init() throws {
    ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
  }

  private func proposal(_ number: Int) throws -> LoggedProposal {
    try ledger.store.proposal(Handle(.proposal, number))
  }

  private func refusal(_ act: Act) throws -> String {
    let head = try ledger.store.head()
    let error = #expect(throws: StoreError.self) { try ledger.store.apply([act]) }
    #expect(try ledger.store.head() == head)
    return error?.what ?? ""
  }

  @Test func itAddsAndWithdrawsInOneActAndIsUndoneWhole() throws {
    _ = try ledger.store.apply([ledger.accept(1), ledger.reject(4, reason: "a rumour")])
    let before = try ledger.store.proposals(story: "causeway", decision: nil)
    let dossier = try ledger.store.dossier(story: "causeway")
    let reread = try ledger.reread(
      adding: [proposal(2).proposal, proposal(3).proposal], withdrawing: [2, 5], by: "Lena Marsh")
    _ = try ledger.store.apply([reread])
    let after = try ledger.store.proposals(story: "causeway", decision: nil)
    #expect(
      after.map { "\($0.handle) \($0.decision) \($0.decider ?? "-")" } == [
        "p1 accepted Ines Calloway", "p2 withdrawn Lena Marsh", "p3 open -",
        "p4 rejected Ines Calloway", "p5 withdrawn Lena Marsh", "p6 open -", "p7 open -",
      ])
    #expect(try ledger.store.stories()[0].openProposalCount == 3)
    // What is withdrawn is in no dossier; what stands there is p6 in its place, and one more.
    let now = try ledger.store.dossier(story: "causeway")
    #expect(now.claims.count == dossier.claims.count)
    #expect(try ledger.store.history(limit: 1).map(\.touched) == [["causeway"]])
    try ledger.expectTheSameFromAnExport()
    #expect(try ledger.store.doctor().ailments == [])
    _ = try ledger.store.apply([ledger.reverse(reread)])
    let undone = try ledger.store.proposals(story: "causeway", decision: nil)
    #expect(undone.map(\.decision) == before.map(\.decision))
    #expect(undone.map(\.proposal) == before.map(\.proposal))
    try ledger.expectTheSameFromAnExport()
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func whatPeopleHaveDecidedCannotBeWithdrawn() throws {
    let accept = try ledger.accept(2)
    let reread = try ledger.reread(adding: [], withdrawing: [2])
    _ = try ledger.store.apply([accept])
    #expect(try refusal(reread) == "p2 is accepted already, by Ines Calloway")
    // Undone, it is open again at another revision.
    _ = try ledger.store.apply([ledger.reverse(accept)])
    #expect(try refusal(reread).contains("changed p2"))
    _ = try ledger.store.apply([ledger.reread(adding: [], withdrawing: [2])])
    #expect(try refusal(ledger.accept(2)) == "p2 is withdrawn already, by Ines Calloway")
  }

  @Test func whatDoesNotFitIsRefused() throws {
    #expect(try refusal(ledger.reread(adding: [], withdrawing: [])).contains("changes nothing"))
    let far = Proposal(
      finder: Finder(name: "own-voice", version: "1"), why: "-", attribution: nil,
      claims: [PrintedClaim(spans: [TextSpan(0, 100_000)], kind: .event)])
    #expect(
      try refusal(ledger.reread(adding: [far], withdrawing: [])).contains("outside the text"))
    let empty = Proposal(
      finder: Finder(name: "own-voice", version: "1"), why: "-", attribution: nil, claims: [])
    #expect(try refusal(ledger.reread(adding: [empty], withdrawing: [])).contains("has no claim"))
    let lost = ledger.act(.rereadDraft(RereadDraft(draft: ledger.id(), added: [], withdrawn: [])))
    #expect(try refusal(lost).contains("is not in this ledger"))
    // The draft of another story.
    _ = try ledger.store.apply([ledger.addStory("ferry", Ledger.story)])
    let other = try ledger.store.newestDraft(story: "ferry").id
    let mine = try proposal(2)
    #expect(
      try refusal(
        ledger.act(
          .rereadDraft(
            RereadDraft(
              draft: other, added: [], withdrawn: [Seen(mine.id, revision: mine.revision)])))
      ).contains("p2 is of another draft"))
  }

  @Test func laterDecisionsStandInTheWayOfUndoingIt() throws {
    let reread = try ledger.reread(adding: [proposal(2).proposal], withdrawing: [2])
    _ = try ledger.store.apply([reread])
    let accept = try ledger.accept(6)
    _ = try ledger.store.apply([accept])
    #expect(try refusal(ledger.reverse(reread)).contains("proposal-accept"))
    for act in [accept, reread] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try proposal(2).decision == .open)
    #expect(try ledger.store.doctor().ailments == [])
  }

  /// A purge takes the reason for a rejection, and nothing of what the reader found.
  @Test func aPurgeLeavesItWhole() throws {
    _ = try ledger.store.apply([ledger.reject(4, reason: "told by the mate")])
    _ = try ledger.store.apply([
      ledger.reread(adding: [proposal(2).proposal], withdrawing: [2])
    ])
    let story = try ledger.store.story("causeway")
    _ = try ledger.store.apply([
      ledger.act(.purge(Purge(.story(story.id, days: 0), reason: "policy")))
    ])
    let purged = try proposal(4)
    #expect(purged.decision == .rejected && purged.reason == "[purged]")
    #expect(try proposal(2).decision == .withdrawn && proposal(6).decision == .open)
    #expect(try ledger.store.doctor().ailments == [])
    #expect(try ledger.exported().contains { $0.contains("\"verb\":\"draft-reread\"") })
  }
}
