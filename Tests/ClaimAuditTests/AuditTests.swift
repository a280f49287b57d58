import ClaimAudit
import ClaimModel
import Testing

/// What holds for the findings of any dossier.
@Suite struct AuditTests {
  private func dossier(_ marked: String) throws -> Dossier {
    Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading)
  }

  /// All examples of all rules, one after the other. Numbered groups of two examples would run
  /// together, so each example's numbers are moved out of the way of the others'.
  private func wholeArticle() throws -> Dossier {
    let examples = RuleCatalogue.rules.flatMap(\.examples).enumerated().map { index, example in
      example.marked.replacing(/in=(\d+)/) { "in=\(Int($0.1)! + 10 * index)" }.replacing(
        /([⟦⟪⟨⟬⌈⌊⦃])(\d+)([a-z]?:)/
      ) { "\($0.1)\(Int($0.2)! + 10 * index)\($0.3)" }
    }
    return try dossier(examples.joined(separator: "\n"))
  }

  @Test func findingsComeInReadingOrderAndThenByRule() throws {
    let findings = Audit.findings(in: try wholeArticle())
    #expect(findings.count > 15)
    for (a, b) in zip(findings, findings.dropFirst()) {
      #expect((a.place[0], a.rule) <= (b.place[0], b.rule))
    }
  }

  @Test func everyPlaceLiesInTheTextAndIsNeverEmpty() throws {
    let dossier = try wholeArticle()
    for finding in Audit.findings(in: dossier) {
      #expect(!finding.place.isEmpty)
      #expect(finding.place == finding.place.sorted())
      #expect(finding.place.allSatisfy { dossier.text.whole.contains($0) && !$0.isEmpty })
      #expect(finding.place.allSatisfy { dossier.segment(at: $0.start) != nil })
    }
  }

  @Test func anElementThatStandsNowhereStillHasAPlace() {
    let attribution = PrintedAttribution(
      source: [], cue: [], content: [], level: .vague, voice: .indirect, sourceKind: .person)
    let claim = PrintedClaim(spans: [], kind: .event, isContentious: true)
    let finder = Finder(name: "test", version: "1")
    let reading = Reading(
      text: DraftText(""), language: "en", segments: [], quotations: [],
      proposals: [
        Proposal(finder: finder, why: "test", attribution: attribution, claims: [claim]),
        Proposal(finder: finder, why: "test", attribution: nil, claims: [claim]),
      ])
    let findings = Audit.findings(in: Dossier(bareFile: "empty", reading: reading))
    #expect(findings.map(\.rule) == ["unattributed-claim", "vague-attribution"])
    #expect(findings.allSatisfy { $0.place == [TextSpan(0, 0)] })
  }

  @Test func findingsHoldNoSentences() throws {
    let vocabulary = Set(
      Level.allCases.map(\.rawValue) + ClaimKind.allCases.map(\.rawValue)
        + ReasonKind.allCases.map(\.rawValue) + Certainty.allCases.map(\.rawValue)
        + VerbClass.allCases.map(\.rawValue))
    for finding in Audit.findings(in: try wholeArticle()) {
      for case .word(let word) in finding.arguments.values {
        #expect(vocabulary.contains(word))
      }
    }
  }

  @Test func onePlaceIsReportedOnceHoweverManyAttributionsStandThere() throws {
    let text = DraftText("Officials said the pier fell and the lamp went out.")
    func proposal(_ content: TextSpan) -> Proposal {
      Proposal(
        finder: Finder(name: "test", version: "1"), why: "test",
        attribution: PrintedAttribution(
          source: [TextSpan(0, 9)], cue: [TextSpan(10, 14)], content: [content], level: .vague,
          voice: .indirect, sourceKind: .person),
        claims: [PrintedClaim(spans: [content], kind: .event)])
    }
    let reading = Reading(
      text: text, language: "en", segments: [], quotations: [],
      proposals: [proposal(TextSpan(15, 28)), proposal(TextSpan(33, 50))])
    let findings = Audit.findings(in: Dossier(bareFile: "draft.md", reading: reading))
    #expect(findings.map(\.place) == [[TextSpan(0, 9)]])
  }

  @Test func aLedgersMarkOfStateControlCountsLikeThePages() throws {
    let marked = try MarkedText("⟦Radio Sorn|named-organisation, outlet⟧ ⟪said⟫ ⟨roads were calm⟩.")
    let proposal = try #require(marked.proposals.first)
    let printed = try #require(proposal.attribution)
    let attribution = DossierAttribution(
      key: Key(0), standing: .proposed(nil), printed: printed, source: Key(0), claims: [])
    func findings(isStateControlled: Bool) -> [Finding] {
      let source = DossierSource(
        key: Key(0), standing: .proposed(nil), kind: .outlet, identity: .named, name: "Radio Sorn",
        isStateControlled: isStateControlled)
      let bare = Dossier(bareFile: "draft.md", reading: marked.reading)
      return Audit.findings(
        in: Dossier(
          story: bare.story, text: bare.text, segments: bare.segments, sources: [source],
          attributions: [attribution], claims: []))
    }
    #expect(findings(isStateControlled: true).map(\.rule) == ["state-media-unlabelled"])
    #expect(findings(isStateControlled: false).isEmpty)
  }

  /// Were every mention compared with every other, this test would not come to its end.
  @Test func anyNumberOfMentionsInTheSameWordsIsOneFinding() throws {
    let line = "A Harbour Board surveyor said it.\n"
    let proposals = (0..<20_000).map { index in
      let spans = [TextSpan(0, 24), TextSpan(25, 29), TextSpan(30, 32)].map {
        TextSpan($0.start + index * line.count, $0.end + index * line.count)
      }
      return Proposal(
        finder: Finder(name: "test", version: "1"), why: "test",
        attribution: PrintedAttribution(
          source: [spans[0]], cue: [spans[1]], content: [spans[2]], level: .describedIndividual,
          voice: .indirect, sourceKind: .person),
        claims: [PrintedClaim(spans: [spans[2]], kind: .event)])
    }
    let reading = Reading(
      text: DraftText(String(repeating: line, count: proposals.count)), language: "en",
      segments: [], quotations: [], proposals: proposals)
    let findings = Audit.findings(in: Dossier(bareFile: "draft.md", reading: reading))
    #expect(findings.filter { $0.rule == "anonymity-reason-missing" }.count == 1)
    #expect(Set(findings.map(\.fingerprint)).count == proposals.count + 1)
  }
}
