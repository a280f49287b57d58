import ArticleReading
import ClaimModel
import Testing
import WhosaysTestSupport

/// Which claims of a page state one proposition, against the labels in marked text.
@Suite struct PropositionTests {
  /// The claims of an article by their propositions, each claim by its words.
  private func groups(_ proposals: [Proposal], in text: DraftText) -> Set<Set<String>> {
    let claims = proposals.flatMap(\.claims).filter { $0.details.proposition != nil }
    return Set(
      Dictionary(grouping: claims) { $0.details.proposition }.values.map { claims in
        Set(claims.map { text[spans: $0.spans] })
      })
  }

  private func found(_ marked: MarkedText) -> [Proposal] {
    ArticleReader().numberingPropositions(of: marked.proposals, in: marked.text)
  }

  /// What every article below says besides; none of it repeats anything.
  private static let rest = """

    ⟨91:The quay was built by convicts⟩.

    ⟨92:Ana Ruiz lives above the bakery⟩. ⟨93:Her sister teaches music⟩.

    ⟨94:Rain is falling over the marsh⟩, and ⟨95:the ferry to Selm sails at noon⟩.
    """

  static let alike = [
    // A headline and the text, another word for the event, hedged and flat, a caption.
    "# ⟨1:Orrin Bridge shut after cracks found|=shut⟩\n\n⟨2:The county ⌊2:may⌋ close the Orrin Bridge for a year|possible, =shut⟩.",
    "# ⟨1:Tanners' strike to end|=end⟩\n\n⟦2:Marta Quill|named-person⟧ ⟪2:said⟫ ⟨2:that the strike of the tanners finished on Monday|=end⟩.",
    "⟨1:The council has sold the old granary|=sold⟩.\n\n⟨2:The granary sold by the council, seen from the quay|=sold⟩.",
    // Active and passive; the noun for the event.
    "⟨1:Inspectors evacuated the theatre on Friday|=out⟩.\n\n⟨2:The theatre was evacuated by inspectors|=out⟩.",
    "⟨1:Two inspectors backed the evacuation of the theatre|=out⟩.\n\n⟨2:The theatre was evacuated after inspectors saw smoke|=out⟩.",
    // A claim and its denial, a claim and its opposite in “not”.
    "⟦1:Critics|vague⟧ ⟪1:say⟫ ⟨1:the mayor hid the survey|=hid⟩.\n\n⟦2:The mayor|vague⟧ ⟪2:denied⟫ ⟨2:having hidden the survey|negative, =hid⟩.",
    "⟨1:The cannery poisoned the wells|=wells⟩. ⟦2:The owner|vague⟧ ⟪2:said⟫ ⟨2:the cannery had not poisoned any wells|negative, =wells⟩.",
    // Another figure for one count; a figure of one thing; a toll.
    "⟨1:Floods drowned 41 goats in the valley|=goats⟩.\n\n⟦2:Farmers|vague⟧ ⟪2:put⟫ ⟨2:the number of goats at 60|=goats⟩.",
    "⟨1:31,000 homes are still dark|=dark⟩.\n\n⟦2:The grid|vague⟧ ⟪2:said⟫ ⟨2:31,000 homes had lost power|=dark⟩.",
    "# ⟨1:Four dead in mill fire|=dead⟩\n\n⟨2:Six people were killed at the mill|=dead⟩. ⟦3:Police|vague⟧ ⟪3:spoke of⟫ ⟨3:five deaths|=dead⟩.",
    "⟨1:A wing of the hospital costs $83 million to repair|=cost⟩.\n\n⟨2:The repair of the wing will come to $83 million|=cost⟩.",
    // The same words; the speaker by name.
    "⟨1:“It was a mistake”|=same⟩\n\n⟦2:He|unresolved⟧ ⟪2:said⟫ ⟨2:it was a mistake|=same⟩.",
    "⟨1:Ines Orrell resigned in spring|=quit⟩.\n\n⟦2:She|named-person, name=Ines Orrell⟧ ⟪2:said⟫ ⟨2:she quit because of it|=quit⟩. ⟨3:Of Ines Orrell nothing more is known⟩.",
  ]

  static let apart = [
    // One thing and other predicates, one predicate and other things.
    "⟨1:The Orrin Bridge was shut on Monday⟩.\n\n⟨2:The Orrin Bridge was painted in oil⟩.\n\n⟨3:The Orrin Bridge carries a railway⟩.",
    "⟨1:The council closed the Orrin Bridge⟩.\n\n⟨2:The council closed the Marsh Tunnel⟩. ⟨3:By the Orrin and the Marsh stand willows⟩.",
    "⟨1:The mill in the west burned⟩.\n\n⟨2:A yacht burned⟩.",
    // One unit of other things, one figure of other units.
    "⟨1:The new roof cost 14 million crowns⟩.\n\n⟨2:The ferries earned 14 million crowns⟩.",
    "⟨1:Repairs took 31 workers a year⟩.\n\n⟨2:The dyke is 31 kilometres long⟩.",
    "⟨1:41 people were arrested at the gate⟩.\n\n⟨2:41 people were hurt in the stands⟩.",
    // Rival causes, rival directions.
    "⟨1:The outage was caused by a fallen mast⟩.\n\n⟨2:The outage was caused by careless engineers⟩.",
    "⟨1:Rents in Orrin rose by 31 percent⟩.\n\n⟨2:Rents in Orrin fell by 31 percent⟩. ⟨3:Over Orrin hangs fog⟩.",
    // A motto; another year, another place, another day.
    "⟨1:“Silver tides carry honest sailors” hangs over the door⟩.\n\n⟨2:The clerk read “Silver tides carry honest sailors” aloud⟩.",
    "⟨1:The dam burst in 1958⟩.\n\n⟨2:The dam burst in 2021⟩.",
    "⟨1:Four people died in the mill fire⟩.\n\n⟨2:A fire of 1911 killed nine people⟩.",
    "⟨1:In the town of Selm nine people were hurt⟩.\n\n⟨2:Near the town of Orrin, four people were hurt⟩. ⟨3:Between Orrin and Selm lie farms⟩.",
    // What closes a thing and what closing it would be; a pronoun alone; a number in a name.
    "⟨1:The council is ready to close the harbour⟩.\n\n⟨2:Closing the harbour would be illegal⟩.",
    "⟨1:He was acquitted⟩.\n\n⟨2:He was acquitted yesterday⟩.",
    "⟨1:The firm sells the Corvane 12 model⟩.\n\n⟨2:On the Corvane 12 model rides a crane⟩. ⟨3:The old Corvane rusts⟩.",
  ]

  @Test(arguments: alike) func oneFactIsOneProposition(article: String) throws {
    let marked = try MarkedText(article + Self.rest)
    let wanted = groups(marked.proposals, in: marked.text)
    #expect(wanted.count == 1)
    #expect(groups(found(marked), in: marked.text) == wanted)
  }

  @Test(arguments: apart) func twoFactsAreTwo(article: String) throws {
    let marked = try MarkedText(article + Self.rest)
    #expect(groups(found(marked), in: marked.text) == [])
  }

  @Test func ordinalsCountInReadingOrder() throws {
    let marked = try MarkedText(
      "⟨1:Inspectors evacuated the theatre⟩. ⟨2:The cannery poisoned the wells⟩.\n\n⟨3:The theatre was evacuated by inspectors⟩. ⟨4:The cannery had not poisoned any wells⟩."
        + Self.rest)
    #expect(
      found(marked).flatMap(\.claims).compactMap(\.details.proposition) == [1, 2, 1, 2])
  }

  @Test func aClaimWithinAnotherIsComparedByItself() throws {
    let marked = try MarkedText(
      "⟦1:Ana Ruiz|named-person⟧ ⟪1:said⟫ ⟨1:⟦2:the mayor|vague, in=1⟧ ⟪2:had told⟫ her ⟨2:that the council sold the granary|=sold⟩⟩.\n\n⟨3:The granary was sold by the council|=sold⟩."
        + Self.rest)
    #expect(
      groups(found(marked), in: marked.text) == groups(marked.proposals, in: marked.text))
  }

  @Test func aClaimRunsOverParagraphs() throws {
    let marked = try MarkedText(
      "⟦1:He|unresolved⟧ ⟪1:said⟫: ⟨1:“The granary was sold⟩\n\n⟨1:who bought it is unknown.”⟩\n\n⟨2:The quay is old⟩."
    )
    #expect(groups(found(marked), in: marked.text) == [])
  }

  @Test func noChainJoinsTwoFacts() throws {
    let marked = try MarkedText(
      "⟨1:The council closed the harbour and evacuated the theatre|=both⟩.\n\n⟨2:The harbour was closed by the council|=both⟩.\n\n⟨3:The council repaired a theatre roof⟩."
        + Self.rest)
    #expect(
      groups(found(marked), in: marked.text) == groups(marked.proposals, in: marked.text))
  }

  // MARK: Properties

  private static let paragraphs = [
    "The county may close the Orrin Bridge for a year.",
    "The Orrin Bridge was closed by the county.",
    "Inspectors evacuated the theatre.", "The theatre was evacuated by inspectors.",
    "The council closed the Marsh Tunnel.", "Six people were killed at the mill.",
    "At the mill in Selm four people died.", "A fire of 1911 killed nine people.",
    "Rents in Orrin rose by 31 percent.", "Rents in Orrin fell by 31 percent.",
    "In Selm 31,000 homes are dark.", "There were 31,000 homes without power.",
    "The quay in Orrin was built by convicts.", "The council sold the granary near Selm.",
    "The sale of the granary by the council was news.",
  ]

  private func groups(reading paragraphs: [String]) throws -> Set<Set<String>> {
    let text = DraftText(paragraphs.joined(separator: "\n\n"))
    return groups(try ArticleReader().read(text).proposals, in: text)
  }

  @Test func theOrderOfParagraphsChangesNothing() throws {
    let before = try groups(reading: Self.paragraphs)
    #expect(before.count > 2)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      #expect(try groups(reading: Self.paragraphs.shuffled(using: &generator)) == before)
    }
  }

  @Test(arguments: ["Veldamark", "Rising", "Killing"])
  func theNameOfAPlaceChangesNothing(name: String) throws {
    func renamed(_ text: String) -> String { text.replacing("Selm", with: name) }
    let after = try groups(reading: Self.paragraphs.map(renamed))
    #expect(try after == Set(groups(reading: Self.paragraphs).map { Set($0.map(renamed)) }))
  }

  @Test func theReaderNumbersWhatItFinds() throws {
    let text = DraftText(
      "# Council sells old granary\n\nThe council has sold the granary.\n\nThe mill is old and it leaks."
    )
    let claims = try ArticleReader().read(text).proposals.flatMap(\.claims)
    #expect(claims.map(\.details.proposition) == [1, 1, nil, nil])
  }
}
