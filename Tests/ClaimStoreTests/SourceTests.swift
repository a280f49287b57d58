import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// What people record of sources, terms and attributions, and what a hostile program cannot.
@Suite struct SourceTests {
  let ledger: Ledger
  let story: UID
  let draft: UID

  /// c1 and a1 of s1, “Ana Keld”; c2 and a2 of s2, “Officials”.
  init() throws {
    ledger = try Ledger()
    let act = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let deed) = act.deed else { throw StoreError.busy }
    (story, draft) = (deed.story.uid, deed.draft.id.uid)
    _ = try ledger.store.apply([act])
    for number in [1, 2] { _ = try ledger.store.apply([ledger.accept(number)]) }
  }

  private func uid() -> UID { (ledger.id() as ID<Source>).uid }

  private func source(_ number: Int) throws -> LoggedSource {
    try ledger.store.loggedSource(Handle(.source, number))
  }

  private func change(_ number: Int, _ fields: [String: FieldValue]) throws -> [RowEdit] {
    let source = try source(number)
    return [RowEdit("source", source.id.uid, seen: source.revision, fields)]
  }

  private func terms(_ number: Int, _ facts: TermsFacts) throws -> [RowEdit] {
    [
      RowEdit(
        "terms", uid(),
        facts.fields.merging([
          "sourceId": .row(try source(number).id.uid), "storyId": .row(story),
        ]) { $1 })
    ]
  }

  private func attribution(_ number: Int, _ fields: [String: FieldValue]) throws -> [RowEdit] {
    let found = try ledger.store.detailedAttribution(Handle(.attribution, number))
    return [RowEdit("attribution", found.id.uid, seen: found.revision, fields)]
  }

  @Test func theDossierHasWhatTheRulesRead() throws {
    let before = try ledger.store.dossier(story: "causeway")
    let acts = [
      try ledger.apply(.sourceEdit, change(2, ["interest": .text("build the bypass")])),
      try ledger.apply(
        .sourceEdit,
        [
          RowEdit(
            "party", uid(),
            [
              "sourceId": .row(try source(2).id.uid), "storyId": .row(story),
              "isParty": .flag(true),
            ])
        ]),
      try ledger.apply(
        .attributionEdit,
        attribution(2, ["recordedCount": .number(1), "basis": .text("relay")])),
    ]
    let dossier = try ledger.store.dossier(story: "causeway")
    let officials = try #require(
      dossier.attributions.first { $0.standing.handle == Handle(.attribution, 2) })
    #expect(officials.recordedCount == 1 && officials.basis == .relay)
    #expect(officials.printed.details.isParty)
    #expect(officials.source.flatMap { dossier[$0] }?.interest == "build the bypass")
    for act in acts.reversed() { _ = try ledger.store.apply([ledger.reverse(act)]) }
    let after = try ledger.store.dossier(story: "causeway")
    #expect(after.sources == before.sources && after.attributions == before.attributions)
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func aMergedSourceIsOneInTheDossierAndComesBackWhole() throws {
    let before = try ledger.store.dossier(story: "causeway")
    try ledger.apply(.sourceMerge, change(2, ["mergedIntoId": .row(try source(1).id.uid)]))
    let dossier = try ledger.store.dossier(story: "causeway")
    let accepted = dossier.sources.filter { !$0.standing.isProposed }
    #expect(accepted.map(\.standing.handle) == [Handle(.source, 1)])
    #expect(accepted.first?.record?.aliases == [Handle(.source, 2)])
    try ledger.apply(.sourceUnmerge, change(2, ["mergedIntoId": .null]))
    let after = try ledger.store.dossier(story: "causeway")
    #expect(after.claims == before.claims && after.attributions == before.attributions)
    #expect(
      after.sources.map(\.standing) == before.sources.map(\.standing)
        && after.sources.map(\.name) == before.sources.map(\.name))
  }

  @Test func noFreeTextOfAProtectedSourceLeavesTheStore() throws {
    let canary = "canary"
    try ledger.apply(
      .sourceEdit,
      change(
        2,
        [
          "identity": .text("withheld"), "affiliation": .text(canary), "role": .text(canary),
          "interest": .text(canary), "note": .text(canary),
        ]))
    try ledger.apply(
      .termsSet,
      terms(
        2,
        TermsFacts(
          footing: .background, agreedWording: canary, reason: canary, grantedBy: canary,
          approvedBy: canary, identityKnownTo: canary)))
    try ledger.apply(.attributionEdit, attribution(2, ["note": .text(canary)]))
    let source = try source(2)
    try ledger.apply(
      .sourceDescribe,
      [
        RowEdit(
          "descriptor", uid(),
          [
            "sourceId": .row(source.id.uid), "wording": .text(canary + " not agreed"),
            "isAgreed": .flag(false),
          ])
      ])
    let dossier = try ledger.store.dossier(story: "causeway")
    #expect(!"\(dossier)".contains(canary))
    let withheld = try #require(dossier.sources.first { $0.identity == .withheld })
    #expect(withheld.interest != nil && withheld.record?.terms?.reason == .withheld)
  }

  @Test func whatAHostileProgramSaysOfSourcesIsRefused() throws {
    try ledger.apply(.sourceEdit, change(2, ["identity": .text("withheld")]))
    try ledger.apply(.termsSet, terms(2, TermsFacts(footing: .background)))
    let (first, second) = (try source(1), try source(2))
    let other = try ledger.store.detailedAttribution(Handle(.attribution, 1))
    let new: [String: FieldValue] = [
      "kind": .text("person"), "identity": .text("unknown"), "isStateControlled": .flag(false),
    ]
    let refusals = [
      ledger.refusal(.sourceAdd, [RowEdit("source", uid(), ["kind": .text("person")])]),
      ledger.refusal(
        .sourceAdd, [RowEdit("source", uid(), new.merging(["name": .text("Odo Venn")]) { $1 })]),
      ledger.refusal(
        .sourceAdd,
        [
          RowEdit(
            "source", uid(),
            new.merging(["identity": .text("withheld"), "note": .text("It is Odo Venn")]) { $1 })
        ]),
      ledger.refusal(
        .sourceAdd,
        [RowEdit("source", uid(), new.merging(["mergedIntoId": .row(first.id.uid)]) { $1 })]),
      ledger.refusal(.sourceEdit, try change(1, ["name": .null])),
      ledger.refusal(.sourceEdit, try change(1, ["nameKey": .text("x")])),
      ledger.refusal(.sourceEdit, try change(1, ["identity": .text("withheld"), "name": .null])),
      ledger.refusal(.sourceEdit, try change(2, ["note": .text("It is Odo Venn")])),
      ledger.refusal(
        .sourceEdit, try change(2, ["identity": .text("named"), "name": .text("Odo Venn")])),
      ledger.refusal(.sourceMerge, try change(1, ["mergedIntoId": .row(second.id.uid)])),
      ledger.refusal(.sourceMerge, try change(2, ["mergedIntoId": .row(first.id.uid)])),
      ledger.refusal(.sourceMerge, try change(2, ["mergedIntoId": .row(second.id.uid)])),
      ledger.refusal(.termsSet, try terms(2, TermsFacts(footing: .offTheRecord))),
      ledger.refusal(.termsSet, try terms(1, TermsFacts(footing: .background))),
      ledger.refusal(
        .termsEdit,
        [
          RowEdit(
            "terms", second.terms[0].uid, seen: 1, ["reason": .text("because of Venn, Odo")])
        ]),
      ledger.refusal(
        .sourceDescribe,
        [
          RowEdit(
            "descriptor", uid(),
            [
              "sourceId": .row(second.id.uid), "wording": .text("Odo\u{200B} Venn"),
              "isAgreed": .flag(true),
            ])
        ]),
      ledger.refusal(.attributionEdit, try attribution(2, ["note": .text("O. Venn, Gov. Keld")])),
      ledger.refusal(.attributionEdit, try attribution(2, ["level": .text("named-person")])),
      ledger.refusal(.attributionEdit, try attribution(1, ["sourceId": .row(second.id.uid)])),
      ledger.refusal(.attributionEdit, try attribution(2, ["level": .text("agentless")])),
      ledger.refusal(.attributionEdit, try attribution(2, ["parentId": .row(second.id.uid)])),
      ledger.refusal(.attributionEdit, try attribution(1, ["parentId": .row(other.id.uid)])),
      ledger.refusal(.attributionEdit, try attribution(2, ["recordedCount": .number(0)])),
      ledger.refusal(.attributionEdit, try attribution(2, ["cueSpans": .spans([TextSpan(0, 3)])])),
      ledger.refusal(.attributionEdit, try attribution(2, ["basis": .text("hearsay")])),
    ]
    #expect(!refusals.contains("taken"))
    #expect(refusals.allSatisfy { !$0.contains("damaged") }, "\(refusals)")
    #expect(
      Golden.compare(
        refusals.joined(separator: "\n").replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "UID") + "\n",
        with: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
          + "/Golden/refused-sources.txt") == nil)
    #expect(try ledger.store.doctor().ailments == [])
  }

  @Test func undoBringsNoNameBackToAWithheldSource() throws {
    try ledger.apply(
      .termsSet, terms(2, TermsFacts(footing: .onTheRecord, reason: "It is Odo Venn")))
    let row = try source(2).terms[0]
    let edit = try ledger.apply(
      .termsEdit, [RowEdit("terms", row.uid, seen: 1, ["reason": .text("it is he")])])
    try ledger.apply(.sourceEdit, change(2, ["identity": .text("withheld")]))
    #expect(throws: StoreError.self) { try ledger.store.apply([ledger.reverse(edit)]) }
  }
}
