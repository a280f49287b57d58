import ArticleReading
import ClaimModel
import Testing

/// What the reader finds in a text, against the marks in it: source, cue, content, level, certainty.
@Suite struct AttributionTests {
  static let constructions = [
    // Quoted speech: cue behind, before and inside; inverted; with an apposition.
    "⟨1:“The bridge is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:“The bridge is shut,”⟩ ⟪1:said⟫ ⟦1:Marta Quill, the chief engineer|named-person⟧.",
    "⟨1:“The bridge is shut,”⟩ ⟦1:Marta Quill, 41, of Orrin|named-person⟧, ⟪1:said⟫ on Monday.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫: ⟨1:“The bridge is shut.”⟩",
    "⟨1:“It is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:told⟫ reporters, ⟨1:“and it stays shut.”⟩",
    "⟨1:“It is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫. ⟨1:“It stays shut for a year.”⟩",
    "⟨1:‘The bridge is shut,’⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:\"The bridge isn't open,\"⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:called⟫ ⟨1:the delay “a disgrace”⟩.",
    // Reported speech.
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ ⟨1:that the bridge was shut⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ in a statement on Monday ⟨1:that the bridge was shut⟩.",
    "⟦1:Two people who attended the meeting|counted-group⟧ ⟪1:said⟫ ⟨1:the council had been told⟩.",
    "⟨1:The bridge was shut for good⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    // According to, documents, labels.
    "⟨1:The bridge was shut⟩, ⟪1:according to⟫ ⟦1:Marta Quill|named-person⟧.",
    "⟪1:According to⟫ ⟦1:a report dated 28 April by the Orrin Roads Office|named-organisation⟧, ⟨1:the bridge is cracked⟩.",
    "⟦1:A survey by the Orrin Roads Office|named-organisation⟧ ⟪1:found⟫ ⟨1:that two piers were cracked⟩.",
    "⟦1:RUIZ|named-organisation⟧⟪1::⟫ ⟨1:It will be shut for a year at the least⟩.",
    // Who cannot be found.
    "⟦1:Critics|vague⟧ ⟪1:say⟫ ⟨1:the council hid the findings⟩.",
    "⟦1:Analysts|vague⟧ ⟪1:believe⟫ ⟨1:the closure ⌊1:may⌋ push up prices|possible⟩.",
    "⟦1:A source|vague⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Moscow|vague⟧ ⟪1:says⟫ ⟨1:the talks are over⟩.",
    "⟦1:A senior county official|described-individual⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Harbour Ministry officials|described-group⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟨1:The ferry⟩ ⟪1:reportedly⟫ ⟨1:carried 300 people⟩.",
    "⟨1:The ferry⟩ ⟪1:is believed⟫ ⟨1:to have carried 300 people⟩.",
    "⟪1:It is believed⟫ ⟨1:that the ferry carried 300 people⟩.",
    // Interruptions, lists of pieces behind a name, a shared speaker, a speaker within the words.
    "⟨1:The bridge⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:was shut⟩.",
    "⟨1:When it rains⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:nobody can cross it⟩.",
    "⟦1:Marta Quill, 41, of Orrin, Va.|named-person⟧, ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Rep. Marta Quill (O-Orrin), a member of the panel|named-person⟧, ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Marta Quill|named-person⟧ on Monday ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:The ferry operator Blue Line|named-organisation⟧ ⟪1:said⟫ ⟨1:the ferry would sail⟩.",
    "⟦1:The family|vague⟧ ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟨1:''The bridge is shut,''⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:“The bridge is shut.”⟩ ⟪1:―⟫ ⟦1:Marta Quill|named-person⟧",
    "⟨1:“It is shut,”⟩ ⟪1:said⟫ ⟦1:an Orrin-based surveyor specialising in tides|described-individual⟧.",
    "⟦1:A clerk|vague⟧ ⟪1:said⟫ ⟨1:nobody had asked⟩.",
    "⟦1:A report released last week|vague⟧ ⟪1:found⟫ ⟨1:that two piers were cracked⟩.",
  ]

  /// Near misses: nothing is attributed here.
  static let silent = [
    "The officials’ cars and the boys’ bikes stood in the street.",
    "Beijing watches the straits with mixed feelings these days.",
    "The leaders worry that the harbour will silt up again.",
    "He saw “The Last Ferry” at the cinema on Orrin Quay twice.",
    "The report stands on the shelf of the mayor’s office.",
    "Rock ’n’ roll came to the harbour in the ’60s by ship.",
    "Two claims were settled, and three more are before the court.",
    "The Orrin and Marsh States pact, with its rules that could close the harbour, is old.",
    "The accord between Marta Quill and Ines Orrell reveals the state of the harbour.",
    "Marta Quill would say that, and nobody has said it yet.",
    "They want to say goodbye to the ferry before it sails.",
  ]

  private static func lines(_ proposals: [Proposal], in text: DraftText) -> [String] {
    proposals.compactMap { proposal in
      proposal.attribution.map { attribution in
        [
          text[spans: attribution.source], text[spans: attribution.cue],
          text[spans: attribution.content], attribution.level.rawValue,
          proposal.claims[0].certainty.rawValue,
        ].joined(separator: " | ")
      }
    }
  }

  @Test(arguments: constructions) func aConstructionIsFound(marked: String) throws {
    let expected = try MarkedText(marked)
    let reading = try ArticleReader().read(expected.text)
    #expect(
      Self.lines(reading.proposals, in: expected.text)
        == Self.lines(expected.proposals, in: expected.text))
  }

  @Test(arguments: silent) func aNearMissIsNot(text: String) throws {
    let text = DraftText(text)
    #expect(Self.lines(try ArticleReader().read(text).proposals, in: text) == [])
  }

  // MARK: Beyond one sentence

  private func attributions(_ text: String) throws -> (DraftText, [PrintedAttribution]) {
    let text = DraftText(text)
    return (text, try ArticleReader().read(text).proposals.compactMap(\.attribution))
  }

  @Test func aShortNameIsThePersonNamedInFullBefore() throws {
    let (_, found) = try attributions(
      "Marta Quill runs the works.\n\nQuill said the bridge was shut. She said it was old.")
    #expect(found.map(\.name) == ["Marta Quill", "Marta Quill"])
    #expect(found.map(\.level) == [.namedPerson, .namedPerson])
  }

  @Test func aPronounWithTwoCandidatesIsLeftOpen() throws {
    let (_, found) = try attributions(
      "Marta Quill met Ines Orrell at the works. She said the bridge was shut.")
    #expect(found.map(\.isUnresolved) == [true])
  }

  @Test func numbersAndItAreNoClearerThanThoseTheyStandFor() throws {
    let (_, found) = try attributions(
      """
      Three officials said it was shut. Two of them said it was old. One said he had proof. The \
      Orrin Harbour Board said it was open. It said the ferry sails.
      """)
    #expect(
      found.map(\.level) == [
        .countedGroup, .countedGroup, .describedIndividual, .namedOrganisation, .namedOrganisation,
      ])
    let (_, alone) = try attributions("One said he had proof. It said the ferry sails at noon.")
    #expect(alone.map(\.level) == [.vague, .vague])
  }

  @Test func theOfficialIsTheOneOfBefore() throws {
    let (_, found) = try attributions(
      "A senior county official said it was shut. “It is old,” the official said.")
    #expect(found.map(\.level) == [.describedIndividual, .describedIndividual])
    #expect(found.map(\.isUnresolved) == [false, false])
  }

  @Test func aQuotationRunsOverParagraphs() throws {
    let (text, found) = try attributions(
      "“It is shut,” Marta Quill said. “It stays shut.\n\n“It is old.”\n\nThe ferry sails.")
    #expect(found.count == 1)
    #expect(found.first.map { $0.content.map { text[$0] } }?.last == "“It is old.”")
  }

  @Test func aQuotationOverParagraphsKeepsEveryPieceInItsPlace() throws {
    let text = DraftText(
      """
      “It is shut,” Marta Quill said. “It ‘never’ opens.

      “It is old.

      “It leaks.”

      “It floats,” Ines Orrell said.
      """)
    let reading = try ArticleReader().read(text)
    let found = reading.proposals.compactMap(\.attribution)
    #expect(found.map(\.name) == ["Marta Quill", "Ines Orrell"])
    #expect(
      found[0].content.map { text[$0] } == [
        "“It is shut,”", "“It ‘never’ opens.", "“It is old.", "“It leaks.”",
      ])
    #expect(reading.proposals.map { $0.claims[0].spans.count } == [4, 1])
    #expect(
      reading.quotations.map { $0.words.map { text[$0] } } == [
        ["It is shut,"], ["It ‘never’ opens.", "It is old.", "It leaks."], ["never"],
        ["It floats,"],
      ])
  }

  @Test func aPronounGoesWithItsGivenName() throws {
    let (_, found) = try attributions(
      "Maria Quill met Peter Orrell at the works. She said it was shut. He said it was old.")
    #expect(found.map(\.name) == ["Maria Quill", "Peter Orrell"])
  }

  @Test func wordsBehindAColonStandInTheNextParagraph() throws {
    let (text, found) = try attributions(
      "The ferry sails.\n\nMarta Quill said:\n\n“The bridge is shut.”\n\nThe ferry sails.")
    #expect(found.map { text[spans: $0.content] } == ["“The bridge is shut.”"])
    #expect(found.map(\.name) == ["Marta Quill"])
  }

  @Test func oneSpeakerCanSayTwoThings() throws {
    let (text, found) = try attributions(
      "Marta Quill said that it was shut and added that it was old.")
    #expect(found.map { text[spans: $0.content] } == ["that it was shut", "that it was old"])
    #expect(found.map(\.name) == ["Marta Quill", "Marta Quill"])
  }

  @Test func theReasonForAnonymityIsReadWithItsKind() throws {
    let (text, found) = try attributions(
      """
      A senior county official, who asked not to be named for fear of reprisals, said it was shut.
      """)
    #expect(found.first?.reason.map { text[$0.span] } == "for fear of reprisals")
    #expect(found.first?.reason?.kind == .safety)
    let (_, rote) = try attributions(
      "A senior county official who was not authorized to speak publicly said it was shut.")
    #expect(rote.first?.reason?.kind == .boilerplate)
    let (_, none) = try attributions("A county official said so on condition of anonymity.")
    #expect(none.first?.reason == nil)
  }

  @Test func aReasonGivenOnceServesTheSamePersonLater() throws {
    let (text, found) = try attributions(
      """
      A county inspector, who asked not to be named for fear of reprisals, said it was shut.

      “It is old,” the inspector said. He said it was rotten. A county clerk said it was not.
      """)
    #expect(
      found.map { $0.reason.map { text[$0.span] } } == [
        "for fear of reprisals", "for fear of reprisals", "for fear of reprisals", nil,
      ])
  }

  @Test func aStateOutletIsKnownAndItsLabelSeen() throws {
    let (text, found) = try attributions(
      "State media KCNA said the ship had sailed.\n\nXinhua said the ship had sunk.")
    #expect(found.map(\.isStateControlled) == [true, true])
    #expect(found.map { $0.stateLabel.map { text[$0] } } == ["State media", nil])
  }
}
