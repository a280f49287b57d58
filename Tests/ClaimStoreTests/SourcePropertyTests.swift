import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// Random acts on sources, terms and attributions, sound ones and unsound ones: what is taken keeps every
/// invariant, and undone in turn it leaves everything as it was.
@Suite struct SourcePropertyTests {
  /// What a person sees, without the history.
  private struct View: Equatable {
    let sources: [DossierSource]
    let attributions: [DossierAttribution]
    let facts: [SourceFacts]
    let merged: [Handle?]
    let descriptors: [[PrintedDescriptor]]
    let terms: [TermsFacts]
    let within: [[Handle]]

    init(_ store: ClaimStore) throws {
      let dossier = try store.dossier(story: "causeway")
      let logged = try store.sources()
      sources = dossier.sources
      attributions = dossier.attributions
      facts = logged.map(\.facts)
      merged = logged.map(\.mergedInto)
      descriptors = logged.map(\.printed)
      terms = try store.terms().map(\.facts)
      within = try store.attributions(story: "causeway").map(\.within)
    }
  }

  private static let notes = [
    "a clerk", "knows the pier", "said so to Dara Venn", "the Causeway Board", "asked Ana Keld",
  ]

  /// One random deed on what the ledger holds; it need not be sound.
  private func deed(_ ledger: Ledger, _ story: UID, _ random: inout SeededGenerator) throws -> Deed
  {
    func uid() -> UID { (ledger.id() as ID<Source>).uid }
    let sources = try ledger.store.sources()
    let attributions = try ledger.store.attributions(story: "causeway")
    let note = FieldValue.text(Self.notes.randomElement(using: &random)!)
    guard let known = sources.randomElement(using: &random),
      let other = sources.randomElement(using: &random),
      let attribution = attributions.randomElement(using: &random),
      let outer = attributions.randomElement(using: &random)
    else { return try ledger.accept(Int.random(in: 1...5, using: &random)).deed }
    func change(_ fields: [String: FieldValue]) -> [RowEdit] {
      [RowEdit("source", known.id.uid, seen: known.revision, fields)]
    }
    func edit(_ fields: [String: FieldValue]) -> Deed {
      .entry(
        Entry(
          .attributionEdit,
          [RowEdit("attribution", attribution.id.uid, seen: attribution.revision, fields)]))
    }
    let identity = Identity.allCases.randomElement(using: &random)!
    let name: FieldValue = identity == .named ? .text("Odo Venn") : .null
    switch Int.random(in: 0..<14, using: &random) {
    case 0:
      return .entry(
        Entry(
          .sourceAdd,
          [
            RowEdit(
              "source", uid(),
              [
                "kind": .text("person"), "identity": .word(identity), "name": name,
                "isStateControlled": .flag(false), "note": note,
              ])
          ]))
    case 1: return .entry(Entry(.sourceEdit, change(["identity": .word(identity), "name": name])))
    case 2: return .entry(Entry(.sourceEdit, change(["note": note, "interest": note])))
    case 3:
      return .entry(
        Entry(.sourceEdit, change(["note": note, "notNames": .text("Dara Venn\nCauseway Board")])))
    case 4: return .entry(Entry(.sourceMerge, change(["mergedIntoId": .row(other.id.uid)])))
    case 5: return .entry(Entry(.sourceUnmerge, change(["mergedIntoId": .null])))
    case 6:
      return .entry(
        Entry(
          .sourceDescribe,
          [
            RowEdit(
              "descriptor", uid(),
              [
                "sourceId": .row(known.id.uid), "wording": note,
                "isAgreed": .flag(Bool.random(using: &random)),
              ])
          ]))
    case 7, 8:
      let footing: FieldValue = .word(Footing.allCases.randomElement(using: &random))
      if let terms = known.terms.first(where: { $0.source == known.handle }) {
        return .entry(
          Entry(
            .termsEdit,
            [
              RowEdit(
                "terms", terms.uid, seen: terms.revision, ["footing": footing, "reason": note])
            ]))
      }
      return .entry(
        Entry(
          .termsSet,
          [
            RowEdit(
              "terms", uid(),
              ["sourceId": .row(known.id.uid), "storyId": .row(story), "footing": footing])
          ]))
    case 9: return edit(["sourceId": .row(known.id.uid), "note": note])
    case 10: return edit(["parentId": .row(outer.id.uid)])
    case 11:
      return edit([
        "parentId": .null, "basis": .word(Basis.allCases.randomElement(using: &random)),
        "recordedCount": .number(Int.random(in: 1...3, using: &random)),
      ])
    case 12: return edit(["level": .text("described-individual")])
    default:
      let number = Int.random(in: 1...5, using: &random)
      guard try ledger.store.proposal(Handle(.proposal, number)).decision == .open else {
        return edit(["note": note])
      }
      return try ledger.accept(number).deed
    }
  }

  @Test(arguments: 1...12) func whatIsTakenKeepsTheInvariantsAndIsUndoneExactly(seed: UInt64) throws
  {
    let ledger = try Ledger()
    var random = SeededGenerator(seed: seed)
    let add = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let story) = add.deed else { return }
    _ = try ledger.store.apply([add])
    for number in [1, 2, 5] { _ = try ledger.store.apply([ledger.accept(number)]) }
    let (taken, refused) = try ledger.applyAndReverse(
      steps: 60, view: View.init,
      act: { _ in ledger.act(try deed(ledger, story.story.uid, &random)) },
      check: checkInvariants)
    #expect(taken > 15 && refused > 2, "\(taken) taken, \(refused) refused")
  }

  /// The same invariants as the ledger's own, written down a second time from the rows.
  private func checkInvariants(_ ledger: Ledger) throws {
    let broken: [String] = try ledger.query(
      """
      SELECT 'a withheld source has a name' FROM source WHERE identity <> 'named' AND name NOT NULL
      UNION ALL SELECT 'alias of an alias' FROM source JOIN source AS other
        ON other.id = source.mergedIntoId WHERE other.mergedIntoId IS NOT NULL
      UNION ALL SELECT 'withheld and named as one' FROM source JOIN source AS other
        ON other.id = source.mergedIntoId
        WHERE source.identity <> 'unknown' AND source.identity <> other.identity
      UNION ALL SELECT 'named under terms that protect it' FROM terms
        JOIN source ON source.id = sourceId
        JOIN source AS root ON root.id = coalesce(source.mergedIntoId, source.id)
        WHERE footing <> 'on-the-record' AND root.identity = 'named'
      UNION ALL SELECT 'withheld and printed by name' FROM attribution
        JOIN source ON source.id = sourceId
        JOIN source AS root ON root.id = coalesce(source.mergedIntoId, source.id)
        WHERE level = 'named-person' AND root.identity = 'withheld'
      UNION ALL SELECT 'chain in a circle' FROM attribution WHERE id IN (
        WITH RECURSIVE up (start, id) AS (
          SELECT id, parentId FROM attribution WHERE parentId IS NOT NULL
          UNION SELECT up.start, parentId FROM up JOIN attribution ON attribution.id = up.id
            WHERE parentId IS NOT NULL)
        SELECT start FROM up WHERE start = id)
      UNION ALL SELECT 'a name in the note of a withheld source' FROM source
        WHERE identity = 'withheld' AND coalesce(notNames, '') = ''
          AND (note LIKE '%Dara Venn%' OR interest LIKE '%Dara Venn%')
          AND NOT EXISTS (SELECT 1 FROM descriptor WHERE isAgreed = 1 AND wording LIKE '%Dara Venn%')
      """)
    #expect(broken == [])
  }
}
