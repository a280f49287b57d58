import ArticleReading
import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk
import Synchronization
import Testing
import WhosaysTestSupport

/// What a person at work on a ledger does.
@Suite struct DeskTests {
  private static let article = """
    # Bridge closed after inspection

    Marta Quill, the chief engineer, said the bridge was shut. An official said it was old.

    Critics say the council hid it. “It stays shut,” Quill said. A clerk said nobody had asked.
    """

  private func desk() throws -> Desk {
    let generator = Mutex(SeededGenerator(seed: 2))
    let random: @Sendable () -> UInt64 = { generator.withLock { $0.next() } }
    let clock = Mutex<Int64>(1_777_880_000_000)
    let now: @Sendable () -> Timestamp = {
      clock.withLock { clock in
        clock += 1000
        return Timestamp(milliseconds: clock)
      }
    }
    let store = try ClaimStore(inMemory: UID(high: 1, low: 2), now: now(), random: random)
    return Desk(store: store, agent: "Ines Calloway", now: now, random: random)
  }

  private func article(_ name: String = "bridge draft.md", _ text: String = article) throws
    -> Article
  {
    try Article(name: name, bytes: Array(text.utf8))
  }

  private func handle(of words: String, in desk: Desk, _ slug: String) throws -> Handle {
    let text = try desk.store.dossier(story: slug).text
    let proposal = try desk.store.proposals(story: slug, decision: .open).first {
      text[spans: $0.proposal.spans].contains(words)
    }
    return try #require(proposal).handle
  }

  @Test func theSlugComesFromTheFileNameOrTheHeadline() throws {
    var desk = try desk()
    func add(_ name: String, slug: String? = nil, text: String = Self.article) throws -> String {
      try desk.addStory(
        try article(name, text), slug: slug, title: nil, genre: .news, policy: .default
      ).slug
    }
    #expect(try add("notes/Bridge Draft (2).md") == "bridge-draft-2")
    #expect(try add("-") == "bridge-closed-after-inspection")
    #expect(try add("Ōrrin’s café.md") == "orrins-cafe")
    #expect(try add("北.md", text: "The bridge was shut on Monday, and it was old.") == "story")
    #expect(try add("x.md", slug: "chosen") == "chosen")
    let error = #expect(throws: SlugError.self) { try add("y.md", slug: "Not A Slug") }
    // The remedy works when typed.
    #expect(try add("y.md", slug: #require(error).suggestion) == "not-a-slug")
    #expect(throws: StoreError.slugTaken(slug: "chosen")) { try add("z.md", slug: "chosen") }
  }

  @Test func theTitleIsTheHeadlineUnlessOneIsGiven() throws {
    var desk = try desk()
    let story = try desk.addStory(
      try article(), slug: nil, title: nil, genre: .news, policy: .default)
    #expect(story.title == "Bridge closed after inspection")
    let other = try desk.addStory(
      try article(), slug: "b", title: "Working title", genre: .opinion, policy: .default)
    #expect(other.title == "Working title" && other.genre == .opinion)
    let brief = try desk.addStory(
      try article("-", "The bridge was shut on Monday, and it was old."), slug: "c", title: " ",
      genre: .news, policy: .default)
    #expect(brief.title == "Untitled")
  }

  @Test func aNamedSourceIsOneAndUnnamedOnesAreManyUntilSomebodyKnows() throws {
    var desk = try desk()
    _ = try desk.addStory(try article(), slug: "b", title: nil, genre: .news, policy: .default)
    let quill = [
      try handle(of: "the bridge was shut", in: desk, "b"),
      try handle(of: "It stays shut", in: desk, "b"),
    ]
    let unnamed = [
      try handle(of: "it was old", in: desk, "b"),
      try handle(of: "nobody had asked", in: desk, "b"),
    ]
    _ = try desk.accept(quill + unnamed)
    let sources = try onRecord("b", in: desk)
    #expect(sources.map(\.name) == ["Marta Quill", nil, nil])
    // In a later story she is the same.
    _ = try desk.addStory(try article(), slug: "c", title: nil, genre: .news, policy: .default)
    _ = try desk.accept([try handle(of: "the bridge was shut", in: desk, "c")])
    #expect(try onRecord("c", in: desk).map(\.standing.handle) == [Handle(.source, 1)])
  }

  private func onRecord(_ slug: String, in desk: Desk) throws -> [DossierSource] {
    try desk.store.dossier(story: slug).sources.filter { !$0.standing.isProposed }
  }

  @Test func rejectedProposalsAreInNoDossier() throws {
    var desk = try desk()
    _ = try desk.addStory(try article(), slug: "b", title: nil, genre: .news, policy: .default)
    let count = try desk.store.dossier(story: "b").claims.count
    let critics = try handle(of: "council hid it", in: desk, "b")
    _ = try desk.reject([critics], reason: "a film title")
    #expect(try desk.store.dossier(story: "b").claims.count == count - 1)
    let rejected = try desk.store.proposals(story: "b", decision: .rejected)
    #expect(rejected.map(\.handle) == [critics] && rejected.map(\.decider) == ["Ines Calloway"])
  }

  /// What the trained model finds is added by a second reading, and taken away by none.
  @Test func aDraftIsReadAgainAndDecisionsStay() throws {
    var desk = try desk()
    let text = Self.article + "\n\nBen Marsh endorsed Ana Ruiz for mayor.\n"
    _ = try desk.addStory(
      try article("b.md", text), slug: "bridge", title: nil, genre: .news, policy: .default)
    #expect(try desk.reread(story: "bridge", leastProbability: nil).isEmpty)
    let head = try desk.store.head()
    let planned = try desk.store.rereading(story: "bridge", leastProbability: 0.3)
    #expect(try desk.store.head() == head, "a look records nothing")
    let first = try desk.store.proposals(story: "bridge", decision: .open).count
    let done = try desk.reread(story: "bridge", leastProbability: 0.3)
    #expect(done.added.map(\.proposal) == planned.added.map(\.proposal))
    #expect(done.withdrawn.isEmpty && done.asBefore == first && !done.added.isEmpty)
    let handles = done.added.compactMap(\.handle)
    try #require(!handles.isEmpty)
    #expect(handles.first == Handle(.proposal, first + 1) && handles.count == done.added.count)
    #expect(try desk.store.history(limit: 1).map(\.verb) == ["draft-reread"])
    // Rejected ones do not come again, and the rules alone take no find of the model back.
    _ = try desk.reject([handles[0]], reason: nil)
    for least in [0.3, nil, 0.9] {
      let head = try desk.store.head()
      #expect(try desk.reread(story: "bridge", leastProbability: least).isEmpty)
      #expect(try desk.store.head() == head)
    }
    _ = try desk.undo(nil)
    _ = try desk.undo(nil)
    #expect(try desk.store.proposals(story: "bridge", decision: nil).count == first)
    #expect(try desk.store.doctor().ailments == [])
    #expect(throws: StoreError.unknownStory(slug: "bridg", nearest: "bridge")) {
      try desk.reread(story: "bridg", leastProbability: nil)
    }
  }

  /// Design: a finding's fingerprint is the same for file and ledger.
  @Test func aFileAndItsStoryGiveTheSameFindings() throws {
    var desk = try desk()
    let article = try article()
    _ = try desk.addStory(article, slug: "b", title: nil, genre: .news, policy: .default)
    let file = Report(auditing: article, genre: .news, policy: .default, toolVersion: "1")
    func ledger() throws -> Report {
      try Report(auditing: desk.store.dossier(story: "b"), policy: .default, toolVersion: "1")
    }
    #expect(!file.findings.isEmpty)
    #expect(try ledger().findings.map(\.fingerprint) == file.findings.map(\.fingerprint))
    // Accepting all of them changes nothing in what is printed, and so nothing in what is found.
    _ = try desk.accept(try desk.store.proposals(story: "b", decision: .open).map(\.handle))
    #expect(try ledger().findings.map(\.fingerprint) == file.findings.map(\.fingerprint))
    #expect(try desk.store.doctor().ailments == [])
  }
}
