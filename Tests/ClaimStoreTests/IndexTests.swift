import ClaimModel
import ClaimStore
import Testing

/// How the full-text index is kept in order.
@Suite struct IndexTests {
  /// FTS5 left to itself writes 48 pages of this index in one act.
  @Test func eachActMergesALittleAndTheIndexStaysInOrder() throws {
    let ledger = try Ledger()
    let act = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let deed) = act.deed else { throw StoreError.busy }
    _ = try ledger.store.apply([act])
    var pages = Set(try pages(of: ledger))
    var most = 0
    for number in 0..<200 {
      let claim: ID<Claim> = ledger.id()
      // A page of words that no other claim has.
      let words = (0..<350).map { "w\(number)x\($0)" }.joined(separator: " ")
      let facts = ClaimFacts(words: words, kind: .event, centrality: .key)
      let mention: ID<Mention> = ledger.id()
      let entry = Entry(
        .claimAdd,
        [
          RowEdit(
            "claim", claim.uid, facts.fields.merging(["storyId": .row(deed.story.uid)]) { $1 }),
          RowEdit(
            "mention", mention.uid,
            [
              "claimId": .row(claim.uid), "draftId": .row(deed.draft.id.uid),
              "spans": .spans([TextSpan(0, 5)]), "certainty": .text("flat"),
              "certaintyCues": .spans([]), "polarity": .text("positive"),
              "quoteKind": .text("none"),
            ]),
        ])
      _ = try ledger.store.apply([ledger.act(.entry(entry))])
      let now = Set(try self.pages(of: ledger))
      most = max(most, now.subtracting(pages).count)
      pages = now
    }
    #expect((5...20).contains(most), "\(most)")
    let segments: [Int] = try ledger.query("SELECT count(DISTINCT segid) FROM claimSearch_idx")
    #expect(segments[0] <= 16, "\(segments)")
    #expect(
      try ledger.query("SELECT count(*) FROM claimSearch WHERE claimSearch MATCH 'w7x7'") == [1])
    #expect(try ledger.store.doctor().ailments == [])
  }

  private func pages(of ledger: Ledger) throws -> [Int] {
    try ledger.query("SELECT id FROM claimSearch_data")
  }
}
