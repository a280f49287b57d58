import ClaimModel
import ClaimStore
import Foundation
import Testing

/// What an export holds after a purge, and what becomes of it in another ledger.
@Suite struct PurgedExchangeTests {
  let ledger: Ledger

  init() throws {
    ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    for number in [1, 2, 5] { _ = try ledger.store.apply([ledger.accept(number)]) }
  }

  private var source: LoggedSource {
    get throws {
      try #require(try ledger.store.sources().first { $0.handle == Handle(.source, 1) })
    }
  }

  private func edit(_ field: String, _ words: String) throws {
    try ledger.apply(
      .sourceEdit,
      [RowEdit("source", source.id.uid, seen: source.revision, [field: .text(words)])])
  }

  private func add(_ title: String, sensitivity: Sensitivity) throws -> UID {
    var facts = EvidenceFacts(kind: .document, title: title)
    facts.sensitivity = sensitivity
    let uid = (ledger.id() as ID<Evidence>).uid
    try ledger.apply(
      .evidenceAdd,
      [
        RowEdit("evidence", uid, facts.fields.merging(["creatorId": .row(source.id.uid)]) { $1 })
      ])
    return uid
  }

  private func purge(_ subject: Purge.Subject) throws {
    _ = try ledger.store.apply([ledger.act(.purge(Purge(subject, reason: "policy")))])
    try ledger.store.clean()
  }

  @Test func onlyActsOutOfWhichWordsWentAreTombstones() throws {
    _ = try ledger.store.apply([ledger.reject(4, reason: "Giraffe")])
    try edit("note", "Zebra")
    let before = try ledger.exported()
    try purge(.source(source.id))
    try purge(.story(try ledger.store.story("causeway").id, days: 0))
    let lines = try ledger.exported()
    #expect(lines.count == 8 && lines.filter { $0.contains("\"deed\"") }.count == 6)
    #expect(!lines.contains { $0.contains("Giraffe") || $0.contains("Zebra") })

    let copy = try Ledger()
    let result = try copy.apply(lines: lines)
    #expect(result.applied == 6 && result.tombstones == 2 && result.lost == [])
    #expect(try copy.store.doctor().ailments == [])
    let claims = try copy.store.claims(story: "causeway", ClaimFilter())
    #expect(
      claims.map(\.handle)
        == (try ledger.store.claims(story: "causeway", ClaimFilter())).map(\.handle))
    // Nobody puts the words back by applying what was exported before.
    #expect(try ledger.apply(lines: before).alreadyThere == before.count)
  }

  @Test func aSecondPurgeMakesNoActWholeAgain() throws {
    try edit("note", "Zebra")
    try purge(.source(source.id))
    try edit("note", "Giraffe")
    try purge(.source(source.id))
    let lines = try ledger.exported()
    #expect(lines.indices.filter { !lines[$0].contains("\"deed\"") } == [4, 6])
  }

  @Test func whatRestsOnATombstoneIsLostAndNamed() throws {
    let talk = try add("Talk in the shed", sensitivity: .restricted)
    _ = try add("Minutes", sensitivity: .open)
    let claim = try ledger.store.claim(Handle(.claim, 1))
    try ledger.apply(
      .evidenceLink,
      [
        RowEdit(
          "evidenceLine", (ledger.id() as ID<EvidenceLine>).uid,
          [
            "evidenceId": .row(talk), "claimId": .row(claim.id.uid), "direction": .text("supports"),
            "use": .text("primary"), "isWithdrawn": .flag(false),
          ])
      ])
    try purge(.source(source.id))
    let lines = try ledger.exported()
    #expect(lines[4].contains("\"handles\":[\"e1\"]"), "\(lines[4])")
    let copy = try Ledger()
    let result = try copy.apply(lines: lines)
    #expect(result.tombstones == 1 && result.lost.map(\.line) == [7])
    // What comes behind it has the handle that it had.
    #expect(try copy.store.evidence().map(\.handle) == [Handle(.evidence, 2)])
    #expect(try copy.store.doctor().ailments == [])
  }

  @Test func wordsOfWhatWasUndoneGoToo() throws {
    let attribution = try #require(try ledger.store.attributions(story: "causeway").first)
    let claim = try ledger.store.claim(Handle(.claim, 1))
    let accept = try ledger.accept(4)
    _ = try ledger.store.apply([accept])
    let made = try #require(try ledger.store.attributions(story: "causeway").last)
    #expect(made.id != attribution.id)
    let note = try ledger.apply(
      .attributionEdit, [RowEdit("attribution", made.id.uid, seen: 1, ["note": .text("Zebra")])])
    let talk = try add("Okapi", sensitivity: .restricted)
    let locators = "page 47114"
    let line = try ledger.apply(
      .evidenceLink,
      [
        RowEdit(
          "evidenceLine", (ledger.id() as ID<EvidenceLine>).uid,
          [
            "evidenceId": .row(talk), "claimId": .row(claim.id.uid), "direction": .text("supports"),
            "use": .text("primary"), "isWithdrawn": .flag(false), "locators": .text(locators),
          ])
      ])
    for act in [line, note, accept] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try ledger.bytes().range(of: Data("Zebra".utf8)) != nil)
    try purge(.story(try ledger.store.story("causeway").id, days: 0))
    try purge(.source(source.id))
    for word in ["Zebra", "Okapi", "page 47114"] {
      #expect(try ledger.bytes().range(of: Data(word.utf8)) == nil, "\(word)")
    }
    #expect(try ledger.store.doctor().ailments == [])
  }
}
