import ArticleReading
import ClaimModel
import Testing

/// Whom an epithet, a relative, an owner's pronoun or a member of a party stands for, and of whom the
/// page has told enough to call somebody described.
@Suite struct EpithetTests {
  private func last(_ text: String) throws -> PrintedAttribution {
    try #require(
      try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution).last)
  }

  @Test(arguments: [
    // Words before the noun that add to it, and those by which the page has introduced somebody.
    ("Marta Quill, an engineer, met us. The ageing engineer said it was safe.", "Marta Quill"),
    (
      "Marta Quill, the Orrin candidate, met us. The Orrin candidate said it was safe.",
      "Marta Quill"
    ),
    (
      "The presumptive Velmar nominee Marta Quill met us. The Velmar nominee said it was safe.",
      "Marta Quill"
    ),
    (
      "Marta Quill, an engineer, met us. The engineer, who built it, said it was safe.",
      "Marta Quill"
    ),
    ("Vice President Marta Quill met us. The vice president said it was safe.", "Marta Quill"),
    (
      "Blue Line, a ferry operator, met us. The operator, which is old, said it was safe.",
      "Blue Line"
    ),
    // A relative of whom one person has one.
    ("My parents, Olaf and Marta Quill, met us. My mother said it was safe.", "Marta Quill"),
    ("My parents, Olaf and Marta Quill, met us. My father said it was safe.", "Olaf Quill"),
    ("My mother said it was safe. My parents, Olaf and Marta Quill, met us.", "Marta Quill"),
    ("His wife, Marta Quill, met us. His wife said it was safe.", "Marta Quill"),
    // A member of a party, whom the page names.
    ("Maria Quill, 41, is a Republican. The Republican said it was safe.", "Maria Quill"),
    // Whose claim it is.
    ("Peter Sarr met us, and his claim that it was safe is old.", "Peter Sarr"),
    ("Peter Sarr met us. It was safe, according to his report.", "report"),
    ("Peter Sarr met us. According to him, it was safe.", "Peter Sarr"),
    // Somebody's department, and a surname that is a title elsewhere.
    ("Ines Quill met us. Her department said it was safe.", "Ines Quill’s department"),
    ("Peter T. King met us. Mr. King said it was safe.", "Peter T. King"),
    // A party by its short name, and a name behind a thing.
    (
      "The Republican candidate Maria Quill met us. The GOP candidate said it was safe.",
      "Maria Quill"
    ),
    ("He won the support of Maria Quill, who said it was safe.", "Maria Quill"),
    // What somebody no longer is, or is below, in the same words.
    ("Former President Maria Quill met us. The former president said it was safe.", "Maria Quill"),
    (
      "The former Orrin mayor, Maria Quill, met us. The former mayor said it was safe.",
      "Maria Quill"
    ),
    // Behind an office come its place and its party.
    ("Sen. Peter Sarr met us. The Orrin senator said it was safe.", "Peter Sarr"),
    ("Peter Sarr, a senator, met us. The Orrin senator said it was safe.", "Peter Sarr"),
    (
      "Maria Quill, the Democratic nominee, met us. The Democratic candidate said it was safe.",
      "Maria Quill"
    ),
    (
      "The Orrin candidate Maria Quill met the Velmar candidate Peter Sarr. The Velmar candidate said it was safe.",
      "Peter Sarr"
    ),
    // Of two the one whom the passage names.
    (
      "Storm in Orrin\n\nSen. Peter Sarr met Sen. Maria Quill.\n\n1:30 p.m.\n\nQuill came late.\n\nThe senator said it was safe.",
      "Maria Quill"
    ),
    // Nothing but the passage tells what somebody is.
    (
      "Storm in Orrin\n\nPeter Sarr met Maria Quill on Friday.\n\nThe Orrin governor said it was safe.",
      "Peter Sarr"
    ),
    (
      "Storm in Orrin\n\nPeter Sarr met Maria Quill on Friday.\n\nThe Orrin businessman came late. He said it was safe.",
      "Peter Sarr"
    ),
    (
      "Storm in Orrin\n\nPeter Sarr met us.\n\nThe Orrin governor came late, after Olaf Quill left. He said it was safe.",
      "Peter Sarr"
    ),
    (
      "Maria Quill will come. The Democratic presidential candidate said it was safe. She said it was shut.",
      "Maria Quill"
    ),
    // A generation is no surname.
    ("Tomas R. Quill Jr. met us. Mr. Quill said it was safe.", "Tomas R. Quill"),
  ])
  func oneIsMeant(text: String, name: String) throws {
    let source = try last(text)
    #expect(source.name == name)
    #expect(source.level.band == .identified)
    #expect(!source.isUnresolved)
  }

  @Test(arguments: [
    (
      "Marta Quill, the Orrin candidate, met us. The Velmar candidate said it was safe.",
      Level.describedIndividual
    ),
    ("Mayor Maria Quill met us. The Orrin governor said it was safe.", .describedIndividual),
    ("Maria Quill met us. The Orrin businessman said it was safe.", .describedIndividual),
    ("Maria Quill met us. The FBI engineer said it was safe.", .describedIndividual),
    ("Maria Quill met us. The Orrin spokeswoman said it was safe.", .describedIndividual),
    (
      "Maria Quill and Peter Sarr met us. The Orrin governor said it was safe.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nMaria Quill met us.\n\n___\n\nThe Orrin governor said it was safe.",
      .describedIndividual
    ),
    (
      "Maria Quill met us. A young diver came late. The Orrin diver said it was safe.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nMaria Quill met us.\n\nPeter Sarr met us.\n\nThe Orrin governor said it was safe.",
      .describedIndividual
    ),
    (
      "Marta Quill, an engineer, met us. The police engineer said it was safe.",
      .describedIndividual
    ),
    (
      "Marta Quill, an engineer, met us. The former engineer said it was safe.",
      .describedIndividual
    ),
    ("President Marta Quill met us. The vice president said it was safe.", .describedIndividual),
    ("Vice President Marta Quill met us. The president said it was safe.", .describedIndividual),
    ("My parents met us on the old quay. My mother said it was safe.", .describedIndividual),
    ("My parents, Olaf and Marta Quill, met us. Her mother said it was safe.", .namedPerson),
    ("The Republican said it was safe.", .describedIndividual),
    ("The French said it was safe.", .vague),
    // Somebody of whom a clause or a word has told, and somebody of whom nothing has.
    ("A woman who lives there met us. The woman said it was safe.", .describedIndividual),
    ("A young diver met us. The diver said it was safe.", .describedIndividual),
    ("A woman met us. The woman said it was safe.", .vague),
    ("The Orrin Bank will shut, a spokesman said.", .describedIndividual),
    ("The bridge will shut, a spokesman said.", .vague),
    (
      "In a statement announcing the sale, the Orrin Harbour Board named the price.",
      .namedOrganisation
    ),
    ("The Orrin Harbour Board’s bylaws say that it is shut.", .namedDocument),
    ("The bylaws say that it is shut.", .vague),
    ("Somebody said it was shut.", .vague),
    ("A diver said it was shut. Those who said it was safe left.", .vague),
    ("He met a spokesman for Maria Quill, who said it was safe.", .describedIndividual),
    (
      "The Democratic candidate Maria Quill met us. The GOP candidate said it was safe.",
      .describedIndividual
    ),
    ("Her department said it was safe.", .vague),
    ("Ines Quill met Maria Sarr. Her department said it was safe.", .vague),
    ("Two divers said it was safe. The town shared their belief that it was shut.", .countedGroup),
  ])
  func whatTheWordsTellDecides(text: String, level: Level) throws {
    #expect(try last(text).level == level)
  }

  /// A description that a name closes, over brackets and commas.
  @Test(arguments: [
    "The secretary general of HBO (Harbour Board of Orrin), Nunzio Quill, said it was safe.",
    "One of the family’s lawyers, Nunzio Quill, said it was safe.",
    "In a statement, one of the lawyers, Nunzio Quill, said it was safe.",
    "One of the lawyers for the family, Nunzio Quill, said it was safe.",
    "The deputy minister for harbours, bridges and roads, Nunzio Quill, said it was safe.",
    "The assistant secretary of roads for East Orrin and Velmar affairs, Nunzio Quill, said it was safe.",
  ])
  func aNameClosesADescription(text: String) throws {
    let source = try last(text)
    #expect(source.name == "Nunzio Quill")
    #expect(source.level == .namedPerson)
  }

  /// Who is described at the start and named behind, and a spokeswoman whom the next sentence names.
  @Test(arguments: [
    ("Judge said it was safe at the bridge.\n\nJustice Peter Quill was firm.", Level.namedPerson),
    (
      "Storm in Orrin\n\nAn Orrin judge said it was safe.\n\nJustice Peter Quill was firm.",
      Level.namedPerson
    ),
    (
      "Storm in Orrin\n\nAn Orrin judge said it was safe.\n\nJudge Peter Quill met Judge Ana Sarr.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nAn Orrin judge said it was safe, and Judge Peter Quill left.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nAn Orrin judge said it was safe.\n\nHigh Court Justice Peter Quill was firm.",
      .namedPerson
    ),
    (
      "Storm in Orrin\n\nAn Orrin judge said it was safe.\n\nVelmar judge Peter Quill was firm.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nA harbour official said it was safe.\n\nPeter Quill, an official, was firm.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nAn Orrin judge, who asked not to be named, said it was safe.\n\nJudge Peter Quill left.",
      .describedIndividual
    ),
    (
      "Storm in Orrin\n\nIt rained.\n\nIt was cold.\n\nAn Orrin judge said it was safe.\n\nJudge Peter Quill left.",
      .describedIndividual
    ),
    (
      "A spokeswoman for Ana Sarr said it was safe.\n\nSarr communications director Maria Quill came.",
      .namedPerson
    ),
    (
      "A Blue Line spokeswoman said it was safe. Blue Line press secretary Maria Quill came.",
      .namedPerson
    ),
    (
      "A spokesman for Ana Sarr said it was safe. Sarr communications director Maria Quill came.",
      .describedIndividual
    ),
    (
      "A spokeswoman for Ana Sarr said it was safe. Quay communications director Maria Quill came.",
      .describedIndividual
    ),
    (
      "A spokeswoman for Ana Sarr said it was safe. Sarr harbour director Maria Quill came.",
      .describedIndividual
    ),
  ])
  func whoIsNamedBehind(text: String, level: Level) throws {
    let source = try last(text)
    #expect(source.level == level)
    #expect((source.name != nil) == (level == .namedPerson))
  }

  /// Within marks of quotation “my” is the speaker's.
  @Test func theSpeakersMotherIsNotTheNarrators() throws {
    let text =
      "My parents, Olaf and Marta Quill, met us. “My mother said it was shut,” Ana Ruiz said."
    let found = try ArticleReader().read(DraftText(text)).proposals.compactMap(\.attribution)
    #expect(found.map(\.name).contains("Ana Ruiz") && !found.map(\.name).contains("Marta Quill"))
  }

  /// Nobody in particular says it.
  @Test(arguments: [
    "Anyone says that the bridge is safe these days.",
    "It is a town for someone who thinks that the bridge is safe.",
  ])
  func whatNobodyInParticularSays(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }

  @Test(arguments: [
    "When ⟦1:Ana Ruiz⟧ ⟪1:mentioned⟫ ⟨1:the old bridge⟩, ⟦2:he⟧ laughed and ⟪2:said⟫ ⟨2:it was shut⟩.",
    "When ⟦1:Ana Ruiz⟧ ⟪1:mentioned⟫ ⟨1:the old bridge⟩, I laughed and said it was shut.",
  ])
  func aClauseOfItsOwnHasASpeakerOfItsOwn(marked: String) throws {
    try ConstructionCheck.read(marked)
  }
}
