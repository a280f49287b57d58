import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// Random acts on the record, sound ones and unsound ones: what is taken keeps every invariant, and undone
/// in turn it leaves the dossier as it was.
@Suite struct RecordPropertyTests {
  /// What a person sees of the story, without its history.
  private struct View: Equatable {
    let dossier: Dossier
    let claims: [ClaimFacts]
    let standings: [ClaimStatus]
    let cut: [Handle]
    let setAside: [SetAsideSentence]

    init(_ store: ClaimStore) throws {
      let dossier = try store.dossier(story: "causeway")
      var filter = ClaimFilter()
      filter.statuses = Set(ClaimStatus.allCases)
      let claims = try store.claims(story: "causeway", filter)
      self.dossier = Dossier(
        story: DossierStory(
          name: "causeway", title: "", genre: .news, language: "en", record: nil),
        text: dossier.text, segments: dossier.segments, sources: dossier.sources,
        attributions: dossier.attributions, claims: dossier.claims)
      self.claims = claims.map(\.facts)
      standings = claims.map(\.standing.status)
      cut = dossier.story.record?.cut.map(\.handle) ?? []
      setAside = dossier.story.record?.setAside ?? []
    }
  }

  /// One random deed on what the ledger holds; it need not be sound.
  private func deed(
    _ ledger: Ledger, _ story: UID, _ draft: LoggedDraft, _ random: inout SeededGenerator
  ) throws -> Deed {
    var filter = ClaimFilter()
    filter.statuses = Set(ClaimStatus.allCases)
    let claims = try ledger.store.claims(story: "causeway", filter)
    func uid() -> UID { (ledger.id() as ID<Claim>).uid }
    func span() -> TextSpan {
      let start = Int.random(in: 0..<draft.text.scalarCount, using: &random)
      return TextSpan(
        start, min(draft.text.scalarCount, start + Int.random(in: 1...30, using: &random)))
    }
    func mention(_ claim: UID) -> RowEdit {
      RowEdit(
        "mention", uid(),
        [
          "claimId": .row(claim), "draftId": .row(draft.id.uid), "spans": .spans([span()]),
          "certainty": .word(Certainty.allCases.randomElement(using: &random)),
          "certaintyCues": .spans([]), "polarity": .text("positive"), "quoteKind": .text("none"),
        ])
    }
    func claim(_ fields: [String: FieldValue] = [:]) -> [RowEdit] {
      let facts = ClaimFacts(
        words: "the causeway \(Int.random(in: 0...9, using: &random))", kind: .event,
        centrality: Centrality.allCases.randomElement(using: &random)!)
      let new = uid()
      return [
        RowEdit(
          "claim", new,
          facts.fields.merging(["storyId": .row(story)]) { $1 }.merging(fields) { $1 }),
        mention(new),
      ]
    }
    guard let known = claims.randomElement(using: &random),
      let other = claims.randomElement(using: &random)
    else { return .entry(Entry(.claimAdd, claim())) }
    func change(_ fields: [String: FieldValue]) -> [RowEdit] {
      [RowEdit("claim", known.id.uid, seen: known.revision, fields)]
    }
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return .entry(Entry(.claimAdd, claim()))
    case 1: return .entry(Entry(.claimMention, [mention(known.id.uid)]))
    case 2:
      var facts = known.facts
      facts.kind = ClaimKind.allCases.randomElement(using: &random)!
      facts.isAllegation = Bool.random(using: &random)
      facts.allegationTarget = facts.isAllegation ? "Ana Keld" : nil
      facts.asOf = PartialDate("2026-0\(Int.random(in: 0...9, using: &random))")
      return .entry(Entry(.claimEdit, change(facts.fields)))
    case 3:
      return .entry(Entry(.claimCut, change(["mark": .text("cut"), "markReason": .text("why")])))
    case 4: return .entry(Entry(.claimRestore, change(["mark": .null, "markReason": .null])))
    case 5:
      return .entry(
        Entry(
          .claimSplit,
          claim(["parentId": .row(known.id.uid)]) + claim(["parentId": .row(known.id.uid)])
            + change(["mark": .text("superseded")])))
    case 6: return .entry(Entry(.claimMerge, change(["mergedIntoId": .row(other.id.uid)])))
    case 7: return .entry(Entry(.claimUnmerge, change(["mergedIntoId": .null])))
    case 8, 9:
      let segment = draft.segments.randomElement(using: &random)!
      let word: FieldValue = .word(
        Bool.random(using: &random) ? SetAsideClass.allCases.randomElement(using: &random) : nil)
      guard let row = segment.setAside else {
        return .entry(
          Entry(
            .sentenceSetAside,
            [RowEdit("setAside", uid(), ["segmentId": .row(segment.id.uid), "class": word])]))
      }
      return .entry(
        Entry(
          word == .null ? .sentenceReopen : .sentenceSetAside,
          [RowEdit("setAside", row.uid, seen: row.revision, ["class": word])]))
    default:
      let number = Int.random(in: 1...5, using: &random)
      guard try ledger.store.proposal(Handle(.proposal, number)).decision == .open else {
        return .entry(Entry(.claimAdd, claim()))
      }
      return try ledger.accept(number).deed
    }
  }

  @Test(arguments: 1...20) func whatIsTakenKeepsTheInvariantsAndIsUndoneExactly(seed: UInt64) throws
  {
    let ledger = try Ledger()
    var random = SeededGenerator(seed: seed)
    let add = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let story) = add.deed else { return }
    _ = try ledger.store.apply([add])
    let (taken, refused) = try ledger.applyAndReverse(
      steps: 60, view: View.init,
      act: { _ in
        let draft = try ledger.store.newestDraft(story: "causeway")
        return ledger.act(try deed(ledger, story.story.uid, draft, &random))
      }, check: checkInvariants)
    #expect(taken > 20 && refused > 2, "\(taken) taken, \(refused) refused")
  }

  /// The same invariants as the ledger's own, written down a second time from the rows.
  private func checkInvariants(_ ledger: Ledger) throws {
    let broken: [String] = try ledger.query(
      """
      SELECT 'claim without a mention' FROM claim
        WHERE NOT EXISTS (SELECT 1 FROM mention WHERE claimId = claim.id)
      UNION ALL SELECT 'alias of an alias' FROM claim JOIN claim AS other
        ON other.id = claim.mergedIntoId WHERE other.mergedIntoId IS NOT NULL
      UNION ALL SELECT 'superseded without parts' FROM claim WHERE mark = 'superseded'
        AND NOT EXISTS (SELECT 1 FROM claim AS part WHERE part.parentId = claim.id)
      UNION ALL SELECT 'two mentions in one place' FROM mention GROUP BY claimId, draftId, spans
        HAVING count(*) > 1
      UNION ALL SELECT 'claimed and set aside' FROM setAside JOIN segment ON segment.id = segmentId
        JOIN mention ON mention.draftId = segment.draftId JOIN claim ON claim.id = claimId
        LEFT JOIN claim AS other ON other.id = claim.mergedIntoId
        WHERE class IS NOT NULL AND claim.mark IS NULL AND other.mark IS NULL
          AND json_extract(spans, '$[0][0]') < spanEnd AND json_extract(spans, '$[0][1]') > spanStart
          AND json_array_length(spans) = 1
      UNION ALL SELECT 'count' FROM story JOIN storyCount ON storyId = story.id
        WHERE claimCount <> (SELECT count(*) FROM claim WHERE mark IS NULL AND mergedIntoId IS NULL)
      """)
    #expect(broken == [])
  }
}
