import ClaimModel
import ClaimStore
import Testing

/// What stands in the fields of evidence, checks, assessments and lineage, and what is refused there.
@Suite struct EvidenceTests {
  @Test func whatAHostileProgramMakesIsRefused() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1), ledger.accept(2)])
    let claims = try [1, 2].map { try ledger.store.claim(Handle(.claim, $0)) }
    let source = try ledger.store.uid(of: Handle(.source, 1))
    let item = (ledger.id() as ID<Evidence>).uid
    let facts = EvidenceFacts(kind: .document, title: "Report").fields
    func uid() -> UID { (ledger.id() as ID<Claim>).uid }
    func isTaken(_ verb: Verb, _ entity: String, _ uid: UID, _ fields: [String: FieldValue]) -> Bool
    {
      do {
        let entry = Entry(verb, [RowEdit(entity, uid, fields)])
        _ = try ledger.store.apply([ledger.act(.entry(entry))])
        return true
      } catch {
        if case .damaged = error { Issue.record("\(entity): \(error.what)") }
        return false
      }
    }
    /// Each of some fields in place of sound ones.
    func refuse(
      _ verb: Verb, _ entity: String, _ sound: [String: FieldValue],
      _ wrong: [[String: FieldValue]]
    ) {
      for fields in wrong {
        #expect(!isTaken(verb, entity, uid(), sound.merging(fields) { $1 }), "\(fields)")
      }
    }
    #expect(isTaken(.evidenceAdd, "evidence", item, facts))
    let digest = FieldValue.text(String(repeating: "a", count: 64))
    refuse(
      .evidenceAdd, "evidence", facts,
      [
        ["filePath": .text("/etc/passwd"), "fileDigest": digest, "fileSize": .number(1)],
        ["filePath": .text("a")],
        ["filePath": .text("a"), "fileDigest": .text("x"), "fileSize": .number(1)],
        ["filePath": .text("a"), "fileDigest": digest, "fileSize": .number(-1)],
        ["link": .text("javascript:alert(1)")], ["archiveLink": .text("file:///a")],
        ["language": .text("EN")], ["locators": .text("page p4")], ["madeOn": .text("2026-02-30")],
        ["kind": .text("rumour")], ["sensitivity": .null], ["creatorId": .row(item)],
        ["title": .text(" ")], ["handle": .number(4)],
      ])
    let check: [String: FieldValue] = [
      "claimId": .row(claims[0].id.uid), "mentionId": .row(claims[0].mentions[0].id.uid),
      "method": .text("read it"), "verdict": .text("pending"),
    ]
    refuse(
      .checkAdd, "claimCheck", check,
      [
        ["verdict": .text("supported")], ["verdict": .text("unsupported")],
        ["verdict": .text("not-checkable")], ["exact": .text("other words")],
        ["mentionId": .row(claims[1].mentions[0].id.uid)], ["method": .text("")],
      ])
    let assessment: [String: FieldValue] = [
      "sourceId": .row(source), "dimension": .text("reliability"), "scale": .text("admiralty"),
      "value": .text("B"), "rationale": .text("so"),
    ]
    let claim = FieldValue.row(claims[0].id.uid)
    refuse(
      .assessmentAdd, "assessment", assessment,
      [
        ["value": .text("G")], ["value": .text("b")], ["scale": .text("phia")],
        ["dimension": .text("credibility"), "value": .text("2")], ["sourceId": .null],
        ["claimId": claim], ["rationale": .null],
        [
          "sourceId": .null, "claimId": claim, "dimension": .text("credibility"),
          "value": .text("1"),
        ],
      ])
    let edge: [String: FieldValue] = [
      "fromEvidenceId": .row(item), "relation": .text("quotes"), "toSourceId": .row(source),
      "isRemoved": .flag(false),
    ]
    refuse(
      .lineageAdd, "lineage", edge,
      [
        ["fromSourceId": .row(source)], ["toSourceId": .null], ["relation": .text("same-person")],
        ["toSourceId": .null, "toEvidenceId": .row(item)], ["relation": .text("made-by")],
      ])
    #expect(isTaken(.checkAdd, "claimCheck", uid(), check))
    #expect(isTaken(.assessmentAdd, "assessment", uid(), assessment))
    #expect(isTaken(.lineageAdd, "lineage", uid(), edge))
    #expect(!isTaken(.lineageAdd, "lineage", uid(), edge), "the same edge twice")
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func placesInAnItemHaveForms() {
    let sound: [(Locator.Kind, [String])] = [
      (.page, ["1", "12-14"]), (.paragraph, ["3"]), (.timecode, ["3:10", "1:14:05", "3:10-4:05"]),
      (.cell, ["B4", "B4:C9", "Costs 2026!AA10"]),
    ]
    let unsound: [(Locator.Kind, [String])] = [
      (.page, ["", "0", "p4", "4-3", "4-", "1-2-3", "1234567", "４"]),
      (.timecode, ["310", "3:75", "3:1", "4:05-3:10", "1:60:00"]),
      (.cell, ["4B", "B0", "a1", "B4:", "!B4", "x;y!B4", "B4:C5:D6"]),
    ]
    for (kind, values) in sound {
      for value in values { #expect(Locator(kind, value) != nil, "\(kind) \(value)") }
    }
    for (kind, values) in unsound {
      for value in values { #expect(Locator(kind, value) == nil, "\(kind) \(value)") }
    }
    let all = Locators([Locator(.page, "12-14")!, Locator(.cell, "Costs!B4")!])
    #expect(Locators(all.description) == all)
    #expect(Locators("page 12;paragraph 3") == nil && Locators("") == nil)
  }
}
