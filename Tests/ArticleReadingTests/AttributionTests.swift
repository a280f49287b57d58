import ArticleReading
import ClaimModel
import Testing

/// Who the sources are, beyond one sentence.
@Suite struct AttributionTests {
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

  @Test func aPronounGoesWithItsGivenName() throws {
    let (_, found) = try attributions(
      "Maria Quill met Peter Orrell at the works. She said it was shut. He said it was old.")
    #expect(found.map(\.name) == ["Maria Quill", "Peter Orrell"])
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
