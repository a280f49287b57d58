import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// Random acts on evidence, checks, lineage and assessments, sound ones and unsound ones: what is taken
/// keeps every invariant, the views agree with the program, and undone in turn nothing is left.
@Suite struct EvidencePropertyTests {
  /// What a person sees of all that bears on the story's claims.
  private struct View: Equatable {
    let evidence: [LoggedEvidence]
    let support: RecordedSupport
    let edges: [Set<String>]

    init(_ store: ClaimStore) throws {
      evidence = try store.evidence().map { item in
        // An act that is undone leaves a higher revision behind, and nothing else.
        LoggedEvidence(
          id: item.id, handle: item.handle, revision: 0, facts: item.facts, lines: [],
          agent: item.agent, addedAt: item.addedAt)
      }
      let found = try store.support(story: "causeway")
      support = RecordedSupport(
        claims: found.claims.mapValues { support in
          ClaimSupport(
            lines: support.lines.map { line in
              LoggedLine(
                id: line.id, handle: line.handle, revision: 0, evidence: line.evidence,
                title: line.title, kind: line.kind, sensitivity: line.sensitivity,
                claim: line.claim, slug: line.slug, facts: line.facts,
                isWithdrawn: line.isWithdrawn, agent: line.agent, addedAt: line.addedAt)
            }, checks: support.checks, assessments: support.assessments)
        }, traces: found.traces, sources: found.sources)
      edges = [Set(try store.lineage().map { "\($0.from) \($0.relation) \($0.to)" })]
    }
  }

  /// One random entry on what the ledger holds; it need not be sound.
  private func entry(_ ledger: Ledger, _ random: inout SeededGenerator) throws -> Entry {
    let store = ledger.store
    func uid() -> UID { (ledger.id() as ID<Claim>).uid }
    func pick<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> FieldValue {
      .text(Array(Value.allCases).randomElement(using: &random)!.rawValue)
    }
    let claim = try store.claim(Handle(.claim, Int.random(in: 1...3, using: &random)))
    let evidence = try store.evidence()
    let sources = try [1, 2].map { try store.uid(of: Handle(.source, $0)) }
    let choice = Int.random(in: 0..<10, using: &random)
    guard let item = evidence.randomElement(using: &random), choice > 0 else {
      var facts = EvidenceFacts(kind: .document, title: "Report \(evidence.count)")
      facts.archiveLink = Bool.random(using: &random) ? "https://archive.example/a" : nil
      facts.sensitivity = Sensitivity.allCases.randomElement(using: &random)!
      var fields = facts.fields
      if Bool.random(using: &random) { fields["creatorId"] = .row(sources[0]) }
      return Entry(.evidenceAdd, [RowEdit("evidence", uid(), fields)])
    }
    let lines = evidence.flatMap(\.lines)
    switch choice {
    case 1:
      return Entry(
        .evidenceEdit,
        [
          RowEdit(
            "evidence", item.id.uid, seen: item.revision,
            [
              "kind": pick(EvidenceKind.self),
              "filePath": random.next() % 4 == 0 ? .text("a") : .null,
            ])
        ])
    case 2, 3:
      let facts = LineFacts(
        direction: Direction.allCases.randomElement(using: &random)!,
        use: EvidenceUse.allCases.randomElement(using: &random)!)
      return Entry(
        .evidenceLink,
        [
          RowEdit(
            "evidenceLine", uid(),
            facts.fields.merging(
              ["evidenceId": .row(item.id.uid), "claimId": .row(claim.id.uid)]) { $1 })
        ])
    case 4:
      guard let line = lines.randomElement(using: &random) else { break }
      return Entry(
        .evidenceUnlink,
        [RowEdit("evidenceLine", line.id.uid, seen: line.revision, ["isWithdrawn": .flag(true)])])
    case 5:
      return Entry(
        .checkAdd,
        [
          RowEdit(
            "claimCheck", uid(),
            [
              "claimId": .row(claim.id.uid), "mentionId": .row(claim.mentions[0].id.uid),
              "method": .text("read it"), "verdict": pick(Verdict.self),
              "searched": Bool.random(using: &random) ? .text("the archive") : .null,
              "reason": Bool.random(using: &random) ? .text("so") : .null,
            ])
        ])
    case 6:
      let other = evidence.randomElement(using: &random)!
      return Entry(
        .lineageAdd,
        [
          RowEdit(
            "lineage", uid(),
            [
              "fromEvidenceId": .row(item.id.uid), "relation": pick(LineageRelation.self),
              Bool.random(using: &random) ? "toEvidenceId" : "fromSourceId": .row(other.id.uid),
              "isRemoved": .flag(false),
            ])
        ])
    case 8:
      let other = try store.claim(Handle(.claim, Int.random(in: 1...3, using: &random)))
      let isMerged = claim.standing.status == .merged
      return Entry(
        isMerged ? .claimUnmerge : .claimMerge,
        [
          RowEdit(
            "claim", claim.id.uid, seen: claim.revision,
            ["mergedIntoId": isMerged ? .null : .row(other.id.uid)])
        ])
    case 7:
      guard let edge = try store.lineage().randomElement(using: &random) else { break }
      return Entry(
        .lineageRemove,
        [RowEdit("lineage", edge.uid, seen: edge.revision, ["isRemoved": .flag(true)])])
    default: break
    }
    let line = lines.randomElement(using: &random)
    let targets: [(String, UID)] = [
      ("claimId", claim.id.uid), ("sourceId", sources[1]), ("lineId", line?.id.uid ?? uid()),
    ]
    let target = targets.randomElement(using: &random)!
    return Entry(
      .assessmentAdd,
      [
        RowEdit(
          "assessment", uid(),
          [
            target.0: .row(target.1), "dimension": pick(Dimension.self),
            "scale": pick(AssessmentScale.self),
            "value": .text(
              ["A", "F", "1", "2", "6", "likely", "low", "high"].randomElement(using: &random)!),
            "rationale": .text("so"),
          ])
      ])
  }

  @Test(arguments: 1...12) func whatIsTakenKeepsTheInvariantsAndIsUndoneExactly(seed: UInt64) throws
  {
    let ledger = try Ledger()
    var random = SeededGenerator(seed: seed)
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1), ledger.accept(2), ledger.accept(3)])
    let (taken, refused) = try ledger.applyAndReverse(
      steps: 70, view: View.init,
      act: { step in
        let agent = step % 3 == 0 ? "Lena Marsh" : "Ines Calloway"
        return ledger.act(.entry(try entry(ledger, &random)), by: agent)
      }, check: checkInvariants)
    #expect(taken > 15 && refused > 10, "\(taken) taken, \(refused) refused")
  }

  private func checkInvariants(_ ledger: Ledger) throws {
    let broken: [String] = try ledger.query(
      """
      SELECT 'check of another claim' FROM claimCheck JOIN mention ON mention.id = mentionId
        WHERE mention.claimId <> claimCheck.claimId
      UNION ALL SELECT 'two lines in one place' FROM evidenceLine WHERE isWithdrawn = 0
        GROUP BY evidenceId, claimId, direction, coalesce(locators, '') HAVING count(*) > 1
      UNION ALL SELECT 'sameness of an item' FROM lineage WHERE relation LIKE 'same-%'
        AND coalesce(fromEvidenceId, toEvidenceId) IS NOT NULL
      UNION ALL SELECT 'nobody looked' FROM claimCheck
        WHERE verdict = 'unsupported' AND searched IS NULL
      """)
    #expect(broken == [])
    // The view and the program derive the status of a claim each in its own words.
    let viewed: [String] = try ledger.query(
      "SELECT handle || ' ' || status FROM claimView ORDER BY handle")
    var filter = ClaimFilter()
    filter.statuses = Set(ClaimStatus.allCases)
    #expect(
      try viewed
        == ledger.store.claims(story: "causeway", filter).map {
          "\($0.handle) \($0.status.rawValue)"
        })
    let checks: [String] = try ledger.query(
      "SELECT handle || ' ' || holds FROM checkView ORDER BY CAST(substr(handle, 2) AS INTEGER)")
    #expect(
      try checks
        == ledger.store.checks(story: "causeway").map { "\($0.handle) \($0.holds ? 1 : 0)" })
  }
}
