import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// What entries do to the record, and which are refused.
@Suite struct EntryTests {
  let ledger: Ledger
  let story: UID
  let draft: UID

  init() throws {
    ledger = try Ledger()
    let act = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let deed) = act.deed else { throw StoreError.busy }
    (story, draft) = (deed.story.uid, deed.draft.id.uid)
    _ = try ledger.store.apply([act])
  }

  private func uid() -> UID { (ledger.id() as ID<Claim>).uid }

  private func mention(_ claim: UID, _ spans: [TextSpan]) -> RowEdit {
    RowEdit(
      "mention", uid(),
      [
        "claimId": .row(claim), "draftId": .row(draft), "spans": .spans(spans),
        "certainty": .text("flat"), "certaintyCues": .spans([]), "polarity": .text("positive"),
        "quoteKind": .text("none"),
      ])
  }

  private func newClaim(
    _ claim: UID, _ spans: [TextSpan] = [TextSpan(0, 5)], _ fields: [String: FieldValue] = [:]
  ) -> [RowEdit] {
    let facts = ClaimFacts(words: "the causeway is shut", kind: .event, centrality: .key)
    return [
      RowEdit(
        "claim", claim,
        facts.fields.merging(["storyId": .row(story)]) { $1 }.merging(fields) { $1 }),
      mention(claim, spans),
    ]
  }

  @Test func anEntryComesBackFromItsJSON() throws {
    let entry = Entry(
      .claimAdd,
      [
        RowEdit(
          "claim", uid(), seen: 4,
          [
            "a": .null, "b": .number(-3), "c": .text("“x”"), "d": .row(uid()), "e": .spans([]),
            "f": .spans([TextSpan(1, 2), TextSpan(4, 9)]),
          ]), RowEdit("mention", uid(), [:]),
      ])
    let act = ledger.act(.entry(entry))
    let json = try JSONEncoder().encode(act)
    #expect(try JSONDecoder().decode(Act.self, from: json) == act)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains("\"deed\":{\"edits\":[") && text.contains("[[1,2],[4,9]]"))
  }

  @Test func aClaimIsAddedEditedAndUndone() throws {
    let before = try ledger.store.dossier(story: "causeway")
    let claim = uid()
    let add = try ledger.apply(.claimAdd, newClaim(claim))
    let logged = try ledger.store.claim(Handle(.claim, 1))
    #expect(logged.facts.kind == .event && logged.agent == "Ines Calloway")
    #expect(logged.mentions.map(\.exact) == ["# Cau"])
    let edit = try ledger.apply(
      .claimEdit,
      [RowEdit("claim", claim, seen: 1, ["kind": .text("legal"), "asOf": .text("2024-05")])])
    #expect(try ledger.store.claim(Handle(.claim, 1)).facts.asOf == PartialDate("2024-05"))
    let dossier = try ledger.store.dossier(story: "causeway")
    #expect(dossier.claims.first { !$0.standing.isProposed }?.printed.kind == .legal)
    #expect(
      try ledger.store.history(story: "causeway").map(\.verb).prefix(2) == [
        "claim-edit", "claim-add",
      ])
    for act in [edit, add] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try ledger.store.dossier(story: "causeway").claims == before.claims)
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func whoComesLateIsToldWhoChangedTheRow() throws {
    let claim = uid()
    try ledger.apply(.claimAdd, newClaim(claim))
    let change = RowEdit("claim", claim, seen: 1, ["kind": .text("legal")])
    let act = ledger.act(.entry(Entry(.claimEdit, [change])), by: "Lena Marsh")
    _ = try ledger.store.apply([act])
    // An act that rests on the claim without changing it is not the one that is named.
    try ledger.apply(.claimMention, [mention(claim, [TextSpan(6, 9)])])
    let expected = LaterChange(
      row: "c1", handle: Handle(.claim, 1), sequence: 3, verb: "claim-edit", agent: "Lena Marsh",
      time: act.time, fields: ["kind"])
    #expect(throws: StoreError.outdated(expected)) { try ledger.apply(.claimEdit, [change]) }
  }

  @Test func anEditIsUndoneAlthoughLaterActsRestOnTheRow() throws {
    let claim = uid()
    let add = try ledger.apply(.claimAdd, newClaim(claim))
    let edit = try ledger.apply(
      .claimEdit, [RowEdit("claim", claim, seen: 1, ["kind": .text("legal")])])
    let later = try ledger.apply(.claimMention, [mention(claim, [TextSpan(6, 9)])])
    _ = try ledger.store.apply([ledger.reverse(edit)])
    #expect(try ledger.store.claim(Handle(.claim, 1)).facts.kind == .event)
    #expect(throws: StoreError.self) { try ledger.store.apply([ledger.reverse(add)]) }
    for act in [later, add] { _ = try ledger.store.apply([ledger.reverse(act)]) }
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func whatAHostileProgramMakesIsRefused() throws {
    let claim = uid()
    try ledger.apply(.claimAdd, newClaim(claim))
    let end = try ledger.store.dossier(story: "causeway").text.scalarCount
    func change(_ fields: [String: FieldValue]) -> String {
      ledger.refusal(.claimEdit, [RowEdit("claim", claim, seen: 1, fields)])
    }
    func add(_ spans: [TextSpan], _ fields: [String: FieldValue] = [:]) -> String {
      ledger.refusal(.claimAdd, newClaim(uid(), spans, fields))
    }
    let part = [TextSpan(0, 5)]
    let refusals = [
      ledger.refusal(.claimAdd, []), ledger.refusal(.undo, newClaim(uid())),
      ledger.refusal(.claimCut, newClaim(uid())),
      ledger.refusal(.claimAdd, [RowEdit("ledger", uid(), [:])]),
      ledger.refusal(.claimAdd, [newClaim(uid())[0]]),
      ledger.refusal(.claimEdit, [RowEdit("claim", uid(), seen: 1, ["kind": .text("event")])]),
      change(["mood": .text("x")]), change(["storyId": .row(story)]), change([:]),
      change(["handle": .number(9)]), change(["contentiousRule": .text("x")]),
      change(["kind": .text("rumour")]), change(["kind": .null]), change(["kind": .number(1)]),
      change(["isContentious": .number(2)]), change(["words": .text(" \n")]),
      change(["words": .text("a\0b")]),
      change(["words": .text(String(repeating: "x", count: 4001))]),
      change(["asOf": .text("2023-02-29")]), change(["asOf": .text("23-2")]),
      change(["allegationTarget": .text("Ana Keld")]), change(["mark": .text("cut")]),
      add([]), add([TextSpan(0, end + 1)]), add([TextSpan(3, 3)]),
      add([TextSpan(4, 6), TextSpan(0, 2)]), add(part, ["storyId": .row(uid())]),
      add(part, ["words": .null]), add(part, ["parentId": .text("c1")]),
      add(part, ["mark": .text("superseded")]),
      ledger.refusal(.claimAdd, newClaim(claim)),
    ]
    #expect(!refusals.contains("taken"))
    #expect(refusals.allSatisfy { !$0.contains("damaged") }, "\(refusals)")
    #expect(
      Golden.compare(
        refusals.joined(separator: "\n").replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "UID") + "\n",
        with: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
          + "/Golden/refused-entries.txt") == nil)
    #expect(try ledger.store.history().count == 2)
    #expect(try ledger.store.doctor().ailments == [])
  }
}
