import ArticleReading
import ClaimModel
import Testing

/// When a source is a state-controlled outlet, and whether the page says so.
@Suite struct StateOutletTests {
  private func attributions(_ text: String) throws -> (DraftText, [PrintedAttribution]) {
    let text = DraftText(text)
    return (text, try ArticleReader().read(text).proposals.compactMap(\.attribution))
  }

  @Test func itIsTheOutletThatSpokeBefore() throws {
    let text =
      "Velmar’s state news agency, Salt Wire, reported that it fell. It put the dead at eight."
    let found = try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution)
    #expect(found.map(\.level) == [.namedOrganisation, .namedOrganisation])
  }

  @Test(arguments: [
    "Xinhua", "State media KCNA", "The Xinhua news agency", "The Xinhua News Agency",
    "China’s official news agency, Xinhua,", "Xinhua, the state news agency,",
    "The Tass news agency", "Sputnik Turkey", "TRT World", "Xinhua and Reuters",
  ])
  func theOutletItselfIsTheSource(source: String) throws {
    let (_, found) = try attributions("\(source) said the ship had sunk.")
    #expect(found.map(\.isStateControlled) == [true])
    #expect(found.map(\.level) == [.namedOrganisation])
    #expect(found.map(\.sourceKind) == [.outlet])
  }

  @Test(arguments: [
    ("A former Xinhua editor", Level.describedIndividual),
    ("An editor at Xinhua", .describedIndividual),
    ("A senior editor at the Xinhua news agency", .describedIndividual),
    ("A Global Times reporter", .describedIndividual),
    ("Two Xinhua editors", .countedGroup),
    ("Former Xinhua editors", .describedGroup),
    ("Marta Quill, a former Xinhua editor,", .namedPerson),
    ("Former Xinhua editor Marta Quill", .namedPerson),
    ("Xinhua’s former editor", .describedIndividual),
  ])
  func whoWorksForItIsNot(source: String, level: Level) throws {
    let (_, found) = try attributions("\(source) said the ship had sunk.")
    #expect(found.map(\.isStateControlled) == [false])
    #expect(found.map(\.level) == [level])
  }

  private func labels(_ text: String) throws -> [String?] {
    let (text, found) = try attributions(text)
    return found.map { $0.stateLabel.map { text[$0] } }
  }

  @Test func aLabelBelongsToItsOutletAlone() throws {
    #expect(
      try labels(
        """
        State-run China Daily said the ship had sailed.

        China Central Television said the ship had sunk.

        China Daily said it was old.
        """) == ["State-run", nil, "State-run"])
    #expect(
      try labels(
        """
        State-run China Daily said it had sailed, and China Central Television said it had sunk.
        """) == ["State-run", nil])
  }

  @Test func outletsThatShareAWordShareNoLabel() throws {
    #expect(
      try labels(
        """
        The state-run Korean Central News Agency said the ship had sailed.

        Korean Central Television said the ship had sunk.
        """) == ["state-run", nil])
  }

  @Test func theLabelOfAnAgencyIsThatOfItsShortName() throws {
    #expect(
      try labels("The state-run Xinhua News Agency said it sailed.\n\nXinhua said it had sunk.")
        == ["state-run", "state-run"])
    #expect(
      try labels("An editor at state-run Xinhua said it sailed.\n\nXinhua said it had sunk.")
        == [nil, "state-run"])
  }

  @Test(arguments: ["A Xinhua report", "A report by Xinhua", "A Xinhua news agency report"])
  func aReportOfTheOutletIsTheOutlet(source: String) throws {
    let (_, found) = try attributions("\(source) said the ship had sunk.")
    #expect(found.map(\.isStateControlled) == [true])
    #expect(found.map(\.sourceKind) == [.outlet])
  }

  @Test func aReportOnTheOutletIsNot() throws {
    let (_, found) = try attributions("A report on Xinhua said the ship had sunk.")
    #expect(found.map(\.isStateControlled) == [false])
  }

  @Test func aLabelElsewhereInTheParagraphTellsReadersToo() throws {
    #expect(
      try labels("Xinhua said the ship had sunk. The state news agency said it was old.")
        == ["state news agency", "state news agency"])
    #expect(
      try labels("Xinhua said the ship had sunk.\n\nThe state news agency said it was old.").first
        == .some(nil))
  }

  @Test(arguments: [
    ("The state news agency Belvar said the ship had sunk.", "state news agency"),
    ("Belvar, the state broadcaster, said the ship had sunk.", "state broadcaster"),
    ("State-run Radio Belvar said the ship had sunk.", "State-run"),
    ("The state-owned newspaper Belvar said the ship had sunk.", "state-owned"),
    ("Eskhad’s state news agency, Belvar, said the ship had sunk.", "state news agency"),
  ])
  func anOutletThatThePageLabelsIsKnownFromThereOn(text: String, label: String) throws {
    #expect(try labels(text) == [label])
    let later = text.contains("Radio") ? "Radio Belvar" : "Belvar"
    #expect(try labels(text + "\n\n\(later) said it was old.") == [label, label])
    #expect(try labels("\(later) said it was old.\n\n" + text) == [nil, label])
  }

  @Test(arguments: [
    "The state-owned shipyard Belvar said the ship had sunk.",
    "State television presenter Marta Quill said the ship had sunk.",
    "The state governor, Marta Quill, said the ship had sunk.",
  ])
  func whatIsNoOutletIsNotLearnt(text: String) throws {
    let (_, found) = try attributions(text)
    #expect(found.map(\.isStateControlled) == [false])
  }
}
