import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

@Suite struct ModelTests {

  @Test func marksGiveSpansAndWordsInOneLine() throws {
    let marked = try MarkedText(
      """
      # Bridge closed
      ⟦2:Officials|vague, plural⟧ ⟪said|neutral⟫ ⟨the span ⌊may⌋ fall|event, possible, contentious⟩.
      ⟨3:It rained.|event⟩
      """)
    #expect(marked.text.string == "# Bridge closed\nOfficials said the span may fall.\nIt rained.")
    #expect(marked.segments.map(\.address.description) == ["H1", "P1S1", "P2S1"])
    let proposal = try #require(marked.proposals.first)
    let attribution = try #require(proposal.attribution)
    #expect(marked.text[spans: attribution.source] == "Officials")
    #expect(attribution.level == .vague && attribution.isPlural)
    #expect(marked.text[spans: proposal.claims[0].spans] == "the span may fall")
    #expect(marked.text[spans: proposal.claims[0].certaintyCues] == "may")
    #expect(proposal.claims[0].certainty == .possible && proposal.claims[0].isContentious)
    #expect(marked.proposals[1].attribution == nil)
  }

  @Test(arguments: ["⟨never closed", "closed⟩", "⟦a|nonsense⟧ ⟪said⟫ ⟨b⟩", "⟦a⟧ ⟪said⟫", "⟦a⟩⟧"])
  func wrongMarksAreRefused(text: String) {
    #expect(throws: MarkedTextError.self) { try MarkedText(text) }
  }

  @Test func everyActComesBackFromItsJSON() throws {
    var random = SeededGenerator(seed: 3)
    let bits = random.next()
    var maker = UIDMaker(random: { bits })
    let time = Timestamp(milliseconds: 1_777_887_000_123)
    func id<Entity>() -> ID<Entity> { ID(maker.next(at: time)) }
    let marked = try MarkedText(
      "⟦Ana “Roz” Ruiz|named-person, name=Ana Ruiz⟧ ⟪said⟫ ⟨it \u{202E}fell⟩.")
    let fields: [String: FieldValue] = [
      "words": .text("“x”"), "asOf": .null, "isAllegation": .flag(true),
      "storyId": .row((id() as ID<Story>).uid), "spans": .spans([TextSpan(1, 4)]),
    ]
    let entries = EntryForm.forms.keys.sorted { $0.rawValue < $1.rawValue }.map { verb in
      Deed.entry(
        Entry(
          verb,
          [
            RowEdit("claim", (id() as ID<Claim>).uid, fields),
            RowEdit("claim", (id() as ID<Claim>).uid, seen: 2, fields),
          ]))
    }
    let deeds: [Deed] =
      [
        .addStory(
          AddStory(
            story: id(), slug: "a-b", title: "T", genre: .news, language: "en", policy: "default",
            draft: NewDraft(
              id: id(), text: marked.text.string, originalDigest: Digest(of: "x"), fileName: "-",
              segments: marked.segments.map { NewSegment(id: id(), segment: $0) },
              proposals: marked.proposals.map { NewProposal(id: id(), proposal: $0) }))),
        .rereadDraft(
          RereadDraft(
            draft: id(),
            added: marked.proposals.map { NewProposal(id: id(), proposal: $0) },
            withdrawn: [Seen(id(), revision: 1)])),
        .acceptProposal(
          AcceptProposal(
            proposal: Seen(id(), revision: 1), claims: [NewClaim(claim: id(), mention: id())],
            attribution: id(), source: SourceChoice(id: id(), isNew: true))),
        .rejectProposal(RejectProposal(proposal: Seen(id(), revision: 2), reason: nil)),
        .reverse(ReverseAct(act: id())), .purge(Purge(.source(id()), reason: "policy")),
      ] + entries
    #expect(Set(deeds.map(\.verb)) == Set(Verb.allCases))
    for deed in deeds {
      let act = Act(id: id(), agent: "Ines", time: time, deed: deed)
      let json = try JSONEncoder().encode(act)
      #expect(try JSONDecoder().decode(Act.self, from: json) == act)
    }
  }

  @Test func aProposalIsKnownByItsWordsAndNotByItsPlace() throws {
    func key(_ text: String) throws -> Digest {
      let marked = try MarkedText(text)
      return marked.proposals[0].wordsKey(in: marked.text)
    }
    let first = try key("⟦Officials|vague⟧ ⟪said⟫ ⟨the cafe\u{301} burned⟩.")
    #expect(try first == key("Later, ⟦officials|vague⟧ ⟪said⟫ ⟨the café burned⟩."))
    #expect(try first != key("⟦Officials|vague⟧ ⟪said⟫ ⟨the café closed⟩."))
    #expect(try first != key("⟦Some|vague⟧ ⟪said⟫ ⟨the café burned⟩."))
  }

  @Test func aBareFileGivesADossierOfProposalsWithOneSourceForEachName() throws {
    let marked = try MarkedText(
      """
      ⟦1:Ana Ruiz|named-person, name=Ana Ruiz⟧ ⟪1:said⟫ ⟨1:the dam holds⟩.
      ⟦2:Ruiz|named-person, name=Ana Ruiz⟧ ⟪2:added⟫ ⟨2:it was checked⟩.
      ⟦3:Officials|vague, plural⟧ ⟪3:disagree⟫ ⟨3:with that⟩.
      ⟨4:It rained.|event⟩
      """)
    let dossier = Dossier(bareFile: "dam.md", reading: marked.reading)
    #expect(!dossier.claims.contains { !$0.standing.isProposed })
    #expect(dossier.sources.map(\.name) == ["Ana Ruiz"])
    #expect(dossier.attributions.map(\.source) == [Key(0), Key(0), nil])
    let claim = try #require(dossier[dossier.attributions[1].claims[0]])
    #expect(claim.words == "it was checked")
    #expect(dossier.claims.last?.attributions == [])
    #expect(dossier.segment(at: 3)?.address.description == "P1S1")
    #expect(dossier.segment(at: dossier.text.scalarCount) == nil)
  }

  @Test func levelsRunFromMostToLeastAnswerable() {
    #expect(Level.allCases.map(\.rank) == Array(0...9))
    #expect(Certainty.allCases.map(\.rank) == [5, 4, 3, 2, 1])
    #expect(Severity.info < .warning && Severity.warning < .error)
  }
}
