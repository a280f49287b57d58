import ClaimModel
import ClaimStore
import Foundation
import Testing

/// A story that was added by mistake and undone: nobody answers for its text, so a purge takes that too.
@Suite struct PurgedUndoneStoryTests {
  let ledger: Ledger

  private static let wrong = """
    # Zebra letter
    ⟦1:Okapi Brand, a keeper|named-person, name=Okapi Brand⟧ ⟪1:said⟫ ⟨1:Giraffe was moved|event⟩.
    ⟨2:The Tapir carried 4,000 people|quantity, contentious⟩.
    Somebody, ⟪3:reportedly⟫, ⟨3:sold the Quagga twice|event⟩.
    """
  private static let words = [
    "Zebra", "Okapi", "Giraffe", "Tapir", "Quagga", "Numbat", "Wombat", "draft.md",
  ]

  init() throws { ledger = try Ledger() }

  /// Adds the wrong text, works on it, and undoes everything.
  @discardableResult private func mistake() throws -> [Act] {
    var acts = [try ledger.addStory("causeway", Self.wrong)]
    _ = try ledger.store.apply(acts)
    func take(_ act: Act) throws {
      _ = try ledger.store.apply([act])
      acts.append(act)
    }
    try take(
      try ledger.reread(
        adding: [ledger.store.proposal(Handle(.proposal, 2)).proposal], withdrawing: [3]))
    try take(try ledger.accept(1))
    let claim = try #require(try ledger.store.claims(story: "causeway", ClaimFilter()).first)
    try take(
      ledger.act(
        .entry(
          Entry(
            .claimEdit,
            [
              RowEdit(
                "claim", claim.id.uid, seen: claim.revision, ["words": .text("Numbat was moved")])
            ]))))
    let source = try #require(try ledger.store.sources().first)
    try take(
      ledger.act(
        .entry(
          Entry(
            .sourceEdit,
            [
              RowEdit(
                "source", source.id.uid, seen: source.revision,
                ["role": .text("keeper of the Wombat")])
            ]))))
    for act in acts.reversed() { _ = try ledger.store.apply([ledger.reverse(act)]) }
    return acts
  }

  private func purge() throws -> PurgeList {
    let purge = Purge(.story(try ledger.store.storyToPurge("causeway"), days: 0), reason: "mistake")
    let list = try ledger.store.purgeList(of: purge, at: ledger.now())
    _ = try ledger.store.apply([ledger.act(.purge(purge))])
    try ledger.store.clean()
    #expect(try ledger.store.purgeList(of: purge, at: ledger.now()).isEmpty)
    return list
  }

  private func places(of words: [String]) throws -> [String] {
    let bytes = try ledger.bytes()
    return words.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  @Test func everyWordOfItGoes() throws {
    let acts = try mistake()
    #expect(try places(of: Self.words) == Self.words)
    let digest = Digest(of: try MarkedText(Self.wrong).text.string)
    let list = try purge()
    #expect(try places(of: Self.words) == [])
    #expect(try ledger.bytes().range(of: Data(digest.bytes)) == nil)
    #expect(try places(of: ["\(digest)"]) == [])
    #expect(try ledger.store.doctor().ailments == [])
    #expect(list.rows.allSatisfy(\.isUndone) && list.staying == [])
    #expect(
      list.rows.map { "\($0.entity) \($0.name ?? "-") \($0.fields.joined(separator: " "))" } == [
        "story causeway title", "draft - text textDigest originalDigest fileName",
        "proposal p1 document", "proposal p2 document", "proposal p3 document",
        "proposal p4 document", "source s1 name role", "claim c1 words",
        "mention - exact prefix suffix", "attribution a1 wording",
      ])
    // What is gone does not come back.
    let undo = try #require(try ledger.store.history(limit: 2).last)
    #expect(throws: StoreError.self) { try ledger.store.apply([ledger.reverse(acts[0])]) }
    #expect(undo.verb == "undo" && undo.purge != nil)
  }

  @Test func theStoryThatWasAddedInItsPlaceStays() throws {
    try mistake()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let dossier = try ledger.store.dossier(story: "causeway")
    let list = try purge()
    #expect(list.rows.allSatisfy(\.isUndone) && !list.staying.isEmpty)
    #expect(try places(of: Self.words.dropLast()) == [])
    let after = try ledger.store.dossier(story: "causeway")
    #expect(after.text.string == dossier.text.string && after.claims == dossier.claims)
    #expect(try ledger.store.doctor().ailments == [])
    // In another ledger the story that stands is applied, what is gone is passed over.
    let copy = try Ledger()
    let result = try copy.apply(lines: try ledger.exported())
    #expect(result.tombstones > 0)
    #expect(try copy.store.dossier(story: "causeway").claims == dossier.claims)
    #expect(try copy.store.doctor().ailments == [])
  }

  @Test func itWaitsForItsDays() throws {
    try mistake()
    let story = try ledger.store.storyToPurge("causeway")
    #expect(throws: StoreError.self) {
      try ledger.store.purgeList(
        of: Purge(.story(story, days: 1), reason: "policy"), at: ledger.now())
    }
    #expect(throws: StoreError.self) { try ledger.store.storyToPurge("harbour") }
  }
}
