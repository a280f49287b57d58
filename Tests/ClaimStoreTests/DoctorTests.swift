import ClaimModel
import ClaimStore
import Testing

/// The doctor finds whatever is changed behind the history's back, and says in which part.
@Suite struct DoctorTests {
  private func ledger() throws -> Ledger {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1), ledger.accept(2), ledger.accept(4)])
    _ = try ledger.store.apply([ledger.reject(5, reason: "twice")])
    let segment = try #require(try ledger.store.newestDraft(story: "causeway").segments.first)
    let edit = RowEdit(
      "setAside", (ledger.id() as ID<Segment>).uid,
      ["segmentId": .row(segment.id.uid), "class": .text("scene")])
    _ = try ledger.store.apply([ledger.act(.entry(Entry(.sentenceSetAside, [edit])))])
    #expect(try ledger.store.doctor().ailments == [])
    return ledger
  }

  @Test func rowsThatAreGoneAndRowsNobodyMadeAreNamed() throws {
    let ledger = try ledger()
    try ledger.tamper("DELETE FROM segment WHERE address = 'P2S1'")
    try ledger.tamper(
      """
      INSERT INTO source (uid, handle, revision, kind, identity, isStateControlled)
      VALUES (randomblob(16), 77, 1, 'person', 'unknown', 0)
      """)
    let ailments = try ledger.store.doctor().ailments.map(\.what)
    #expect(ailments.contains { $0.contains("of segment is gone") })
    #expect(ailments.contains("s77 is in no act"))
    #expect(ailments.contains("the counter of the handles s was set back"))
  }

  @Test func theHistoryIsNeitherChangedNorShortened() throws {
    let ledger = try ledger()
    for sql in ["UPDATE event SET agent = 'x'", "DELETE FROM event WHERE sequence = 1"] {
      #expect(throws: (any Error).self) { try ledger.tamper(sql) }
    }
    let guards = "DROP TRIGGER eventIsNotChanged; DROP TRIGGER eventIsNotRemoved;"
    for (sql, what) in [
      ("UPDATE event SET agent = 'Somebody' WHERE sequence = 2", "event 2 is not what it was"),
      ("UPDATE event SET time = time - 1000 WHERE sequence = 1", "event 1 is not"),
      ("DELETE FROM event WHERE sequence = 3", "event 4 stands where 3 must be"),
      ("UPDATE eventPayload SET touched = 'x' WHERE sequence = 2", "the words of event 2 are not"),
      (
        "UPDATE eventPayload SET act = act || ' ' WHERE sequence = 2",
        "the words of event 2 are not"
      ),
      ("DELETE FROM eventPayload WHERE sequence = 2", "the words of event 2 are gone"),
      ("UPDATE event SET agent = agent || char(0) || 'x' WHERE sequence = 2", "event 2 is not"),
      (
        "UPDATE eventPayload SET act = act || char(0) WHERE sequence = 2",
        "the words of event 2 are not"
      ),
      ("DELETE FROM eventRow WHERE sequence = 2", "the rows that event 2 touches are not"),
      (
        "INSERT INTO eventRow VALUES ('claim', 99, 2)", "the rows that event 2 touches are not"
      ),
      ("UPDATE ledger SET createdAt = createdAt - 1", "event 1 does not follow"),
    ] {
      let ledger = try self.ledger()
      try ledger.tamper(guards + sql)
      let ailments = try ledger.store.doctor().ailments
      #expect(ailments.contains { $0.part == .history && $0.what.hasPrefix(what) }, "\(ailments)")
      #expect(ailments.contains { $0.part == .schema && $0.what.contains("eventIsNotChanged") })
    }
  }

  @Test func lostReferencesAndAnIndexThatLagsAreFound() throws {
    let ledger = try ledger()
    try ledger.tamper("UPDATE claim SET storyId = 9 WHERE handle = 1")
    #expect(try ledger.store.doctor().ailments.contains { $0.part == .references })
    let other = try self.ledger()
    try other.tamper("INSERT INTO claimSearch (claimSearch) VALUES ('delete-all')")
    #expect(try other.store.doctor().ailments.map(\.part) == [.index])
    let third = try self.ledger()
    try third.tamper("UPDATE storyCount SET claimCount = claimCount + 1")
    #expect(
      try third.store.doctor().ailments.map(\.what) == [
        "the counts of the story causeway are wrong"
      ])
  }

  @Test func theSameWordsTwiceHaveDifferentCommitments() throws {
    let ledger = try ledger()
    let salts: [String] = try ledger.query("SELECT DISTINCT hex(salt) FROM eventPayload")
    #expect(salts.count == 6)
    #expect(salts.allSatisfy { $0.count == 64 })
  }

  @Test(arguments: ["spans", "certaintyCues", "source", "cue"])
  func aProposalThatPointsOutsideItsTextIsRefusedAndNoCrash(key: String) throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    try ledger.tamper(
      """
      UPDATE proposal SET document = replace(document, '"\(key)":[[', '"\(key)":[[7,99999],[')
      """)
    for read in [
      { _ = try ledger.store.dossier(story: "causeway") },
      { _ = try ledger.store.proposals(story: "causeway", decision: nil) },
    ] {
      let error = #expect(throws: StoreError.self) { try read() }
      guard case .damaged = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }
}
