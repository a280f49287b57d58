import ClaimModel
import ClaimStore
import Foundation
import Testing

/// Purges of sources that were undone or merged, of ledgers that are damaged, and what stays.
@Suite struct PurgedSourceTests {
  let ledger: Ledger

  init() throws {
    ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    for number in [1, 2] { _ = try ledger.store.apply([ledger.accept(number)]) }
  }

  private func uid() -> UID { (ledger.id() as ID<Source>).uid }

  private func holds(_ word: String) throws -> Bool {
    try ledger.bytes().range(of: Data(word.utf8)) != nil
  }

  private func purge(_ number: Int, reason: String = "policy", isNotAName: Bool = false) throws {
    let source = try ledger.store.sourceToPurge(Handle(.source, number))
    let purge = Purge(.source(source), reason: reason, isNotAName: isNotAName)
    _ = try ledger.store.apply([ledger.act(.purge(purge))])
    try ledger.store.clean()
  }

  private func refusal(_ number: Int, reason: String) -> String {
    do {
      try purge(number, reason: reason)
      return "taken"
    } catch let error as StoreError { return error.what } catch { return "\(error)" }
  }

  /// s3, which is undone.
  private func undoneSource(_ identity: Identity) throws -> Act {
    let source = uid()
    var facts = SourceFacts(kind: .person, identity: identity)
    if identity == .named { facts.name = "Okapi Venn" }
    facts.note = "giraffe"
    let add = try ledger.apply(.sourceAdd, [RowEdit("source", source, facts.fields)])
    let judged = try ledger.apply(
      .assessmentAdd,
      [
        RowEdit(
          "assessment", uid(),
          [
            "sourceId": .row(source), "dimension": .text("reliability"),
            "scale": .text("admiralty"), "value": .text("B"), "rationale": .text("zebra"),
          ])
      ])
    _ = try ledger.store.apply([ledger.reverse(judged)])
    _ = try ledger.store.apply([ledger.reverse(add)])
    return add
  }

  @Test func aSourceThatWasUndoneIsPurgedByItsHandle() throws {
    let add = try undoneSource(.named)
    #expect(throws: StoreError.self) { try ledger.store.loggedSource(Handle(.source, 3)) }
    for word in ["Okapi", "giraffe", "zebra"] { #expect(try holds(word), "\(word)") }
    try purge(3)
    for word in ["Okapi", "giraffe", "zebra"] { #expect(try !holds(word), "\(word)") }
    #expect(try ledger.store.doctor().ailments == [])
    var filter = HistoryFilter()
    filter.handle = Handle(.source, 3)
    #expect(try ledger.store.history(filter).first?.verb == "purge")
    #expect(throws: StoreError.self) { _ = try ledger.store.apply([ledger.reverse(add)]) }
    // Elsewhere nothing of it is left, and that is said.
    let copy = try Ledger()
    let result = try copy.apply(lines: ledger.exported())
    #expect(result.tombstones == 2 && result.lost.count == 3, "both undos, and the purge")
    try copy.apply(
      .sourceAdd, [RowEdit("source", uid(), SourceFacts(kind: .person, identity: .unknown).fields)])
    #expect(try copy.store.sources().last?.handle == Handle(.source, 4), "no handle is used twice")
    #expect(try copy.store.doctor().ailments == [])
    #expect(throws: StoreError.self) { try ledger.store.sourceToPurge(Handle(.source, 9)) }
    #expect(throws: StoreError.self) { try ledger.store.sourceToPurge(Handle(.claim, 1)) }
  }

  @Test func aSourceThatIsMergedIsPurgedByItselfAndWithTheOther() throws {
    let (first, second) = (
      try ledger.store.loggedSource(Handle(.source, 1)),
      try ledger.store.loggedSource(Handle(.source, 2))
    )
    try ledger.apply(
      .sourceEdit, [RowEdit("source", first.id.uid, seen: 1, ["note": .text("giraffe")])])
    try ledger.apply(
      .sourceEdit, [RowEdit("source", second.id.uid, seen: 1, ["note": .text("zebra")])])
    try ledger.apply(
      .sourceMerge,
      [RowEdit("source", second.id.uid, seen: 2, ["mergedIntoId": .row(first.id.uid)])])
    try purge(2)
    #expect(try !holds("zebra") && holds("giraffe"))
    let merged = try ledger.store.loggedSource(Handle(.source, 2))
    try ledger.apply(
      .sourceEdit,
      [RowEdit("source", second.id.uid, seen: merged.revision, ["note": .text("okapi")])])
    try purge(1)
    #expect(try !holds("okapi") && !holds("giraffe"))
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func theReasonOfAPurgeIsGuardedToo() throws {
    let withheld = try ledger.store.loggedSource(Handle(.source, 2))
    let words = "asked for by Odo Venn"
    #expect(refusal(1, reason: words) == "taken", "a source on record by its name")
    try ledger.apply(
      .sourceEdit,
      [RowEdit("source", withheld.id.uid, seen: 1, ["identity": .text("withheld")])])
    let sentence = "‘Odo Venn’ in the reason of the purge could name a withheld source"
    #expect(refusal(2, reason: words) == sentence)
    #expect(refusal(2, reason: "asked for after Ana Keld") == "taken", "it stands in the draft")
    let story = try ledger.store.story("causeway").id
    #expect(throws: StoreError.self) {
      _ = try ledger.store.apply([
        ledger.act(.purge(Purge(.story(story, days: 0), reason: words)))
      ])
    }
    _ = try ledger.store.apply([
      ledger.act(.purge(Purge(.story(story, days: 0), reason: words, isNotAName: true)))
    ])
    try purge(2, reason: words, isNotAName: true)
    _ = try undoneSource(.withheld)
    #expect(refusal(3, reason: words) == sentence)
    try purge(3, reason: words, isNotAName: true)
    #expect(try ledger.store.doctor().ailments == [])
    // What an export holds of it is taken elsewhere too.
    let copy = try Ledger()
    #expect(try copy.apply(lines: ledger.exported()).lost.count == 3)
  }

  // MARK: What stays

  @Test func whatStaysIsListed() throws {
    let source = try ledger.store.loggedSource(Handle(.source, 1))
    let claim = try ledger.store.claim(Handle(.claim, 1))
    for (kind, title, creator) in [
      (EvidenceKind.interview, "A talk", true), (.document, "Minutes", true),
      (.interview, "Another talk", false),
    ] {
      let item = uid()
      var facts = EvidenceFacts(kind: kind, title: title)
      facts.sensitivity = .open
      var fields = facts.fields
      if creator { fields["creatorId"] = .row(source.id.uid) }
      try ledger.apply(.evidenceAdd, [RowEdit("evidence", item, fields)])
      try ledger.apply(
        .evidenceLink,
        [
          RowEdit(
            "evidenceLine", uid(),
            [
              "evidenceId": .row(item), "claimId": .row(claim.id.uid),
              "direction": .text("supports"), "use": .text("primary"), "isWithdrawn": .flag(false),
            ])
        ])
    }
    func staying(_ purge: Purge) throws -> [String] {
      try ledger.store.purgeList(of: purge, at: ledger.now()).staying.map {
        "\($0.entity) \($0.name ?? "–"): \($0.fields.joined(separator: ", "))"
      }
    }
    let purge = Purge(.source(source.id), reason: "policy")
    #expect(
      try staying(purge) == [
        "story causeway: title", "draft causeway@1: text, fileName", "source s1: name",
        "claim c1: words", "evidence e2: title", "evidence e3: title",
      ])
    _ = try ledger.store.apply([ledger.act(.purge(purge))])
    #expect(try staying(purge).count == 6, "a purge does not change what stays")
    let story = try ledger.store.story("causeway").id
    #expect(
      try staying(Purge(.story(story, days: 0), reason: "policy")) == [
        "story causeway: title", "draft causeway@1: text, fileName", "source s1: name",
        "claim c1: words", "claim c2: words", "evidence e2: title",
      ])
  }

  // MARK: Damage

  @Test(arguments: [
    "UPDATE eventPayload SET act = 'x' WHERE sequence = 4",
    "UPDATE eventPayload SET act = replace(act, 'giraffe', 'gyraffe') WHERE sequence = 4",
    "UPDATE eventPayload SET salt = zeroblob(32) WHERE sequence = 4",
    "DELETE FROM eventPayload WHERE sequence = 4",
  ]) func nothingIsPurgedThatIsNotWhatWasRecorded(sql: String) throws {
    let source = try ledger.store.loggedSource(Handle(.source, 1))
    try ledger.apply(
      .sourceEdit, [RowEdit("source", source.id.uid, seen: 1, ["note": .text("giraffe")])])
    try ledger.tamper(sql)
    let counts: [Int] = try ledger.query(
      "SELECT count(*) FROM event UNION ALL SELECT count(*) FROM eventPayload")
    let purge = ledger.act(.purge(Purge(.source(source.id), reason: "policy")))
    do {
      _ = try ledger.store.apply([purge])
      Issue.record("it was purged")
    } catch { #expect(error.what.hasPrefix("the ledger is damaged: "), "\(error.what)") }
    #expect(try ledger.store.loggedSource(Handle(.source, 1)).facts.note == "giraffe")
    #expect(
      try ledger.query("SELECT count(*) FROM event UNION ALL SELECT count(*) FROM eventPayload")
        == counts)
  }

  @Test func damageElsewhereIsSeenBeforeAnythingIsPurged() throws {
    try ledger.store.refuseDamage()
    try ledger.tamper("UPDATE claim SET words = 'x' WHERE handle = 1")
    do {
      try ledger.store.refuseDamage()
      Issue.record("it was not seen")
    } catch {
      #expect(
        error.what
          == "the ledger is damaged: c1 is not what the history made of it; nothing was purged")
    }
  }
}
