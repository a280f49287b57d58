import ArticleReading
import ClaimModel
import Testing

/// One claim for each finite clause.
@Suite struct ClauseTests {
  /// A sentence in the publication's own voice, and the clauses it has.
  static let own: [(String, [String])] = [
    // A second clause with a subject and a verb of its own.
    ("The pier fell and the road sank.", ["The pier fell", "the road sank"]),
    ("The pier fell, but nobody was hurt.", ["The pier fell", "nobody was hurt"]),
    (
      "The pier is shut, so the ferry sails from Marsh.",
      ["The pier is shut", "the ferry sails from Marsh"]
    ),
    ("The pier is shut while the road is open.", ["The pier is shut", "the road is open"]),
    ("The pier fell; the road sank.", ["The pier fell", "the road sank"]),
    ("One thing is sure: the pier fell.", ["One thing is sure", "the pier fell"]),
    (
      "Roads were cut, bridges fell and trains stopped at Orrin.",
      ["Roads were cut", "bridges fell", "trains stopped at Orrin"]
    ),
    ("It's old and it'll fall soon.", ["It's old", "it'll fall soon"]),
    ("The pier fell, and in 1990 the road sank.", ["The pier fell", "in 1990 the road sank"]),
    (
      "The pier feeds the town and buses serve the villages.",
      ["The pier feeds the town", "buses serve the villages"]
    ),
    // A second verb of the same subject, and joined nouns, are none.
    (
      "The council met at noon and closed the pier.",
      ["The council met at noon and closed the pier"]
    ),
    ("The pier and the road were shut on Monday.", ["The pier and the road were shut on Monday"]),
    ("The council bought paint, rope and nails.", ["The council bought paint, rope and nails"]),
    (
      "It lasts a day and a half, and is built to stand.",
      ["It lasts a day and a half, and is built to stand"]
    ),
    ("The council met in Orrin and in Marsh.", ["The council met in Orrin and in Marsh"]),
    // What depends on a clause belongs to it.
    ("When the pier fell, the road was shut.", ["When the pier fell, the road was shut"]),
    ("If it rains, nobody crosses the bridge.", ["If it rains, nobody crosses the bridge"]),
    (
      "The road was shut because the pier fell and the bridge was old.",
      ["The road was shut because the pier fell and the bridge was old"]
    ),
    (
      "The road was shut because the pier fell, and the ferry sails.",
      ["The road was shut because the pier fell", "the ferry sails"]
    ),
    ("People who grew up here will know it.", ["People who grew up here will know it"]),
    // A relative clause set off by commas, and one that restricts.
    (
      "The pier, which was built in 1920, fell on Monday.",
      ["The pier, … fell on Monday", "which was built in 1920"]
    ),
    (
      "The council closed the pier, which cut off the town.",
      ["The council closed the pier", "which cut off the town"]
    ),
    (
      "The ships lay off Orrin, where the water is deep.",
      ["The ships lay off Orrin", "where the water is deep"]
    ),
    (
      "The council sold two boats, one of which had sunk.",
      ["The council sold two boats", "one of which had sunk"]
    ),
    ("The pier that was built in 1920 fell.", ["The pier that was built in 1920 fell"]),
    ("The boat sank in a storm which nobody saw.", ["The boat sank in a storm which nobody saw"]),
  ]

  @Test(arguments: own) func aSentenceHasItsClauses(text: String, clauses: [String]) throws {
    #expect(try ReadClaims(text).ownVoice == clauses)
  }

  static let attributed: [(String, [String])] = [
    (
      "Marta Quill said the pier was cracked and the road was shut.",
      ["the pier was cracked", "the road was shut"]
    ),
    (
      "Marta Quill said that the pier was cracked and that it would be shut.",
      ["that the pier was cracked", "that it would be shut"]
    ),
    ("Marta Quill said the pier was cracked and shook.", ["the pier was cracked and shook"]),
    ("“It is shut. It stays shut,” Marta Quill said.", ["It is shut", "It stays shut"]),
    (
      "“It is shut,” Marta Quill said. “It leaks and nobody cares.”",
      ["“It is shut,”", "It leaks", "nobody cares"]
    ),
    // Half of a pair of marks belongs to none of the clauses; a whole pair stays.
    ("“It is shut,” Marta Quill said. “It leaks.", ["“It is shut,”", "It leaks"]),
    (
      "“The pier they call ‘the Rib’ is shut and nobody cares,” Marta Quill said.",
      ["The pier they call ‘the Rib’ is shut", "nobody cares"]
    ),
    // Words that the speaker parts are one clause, or two.
    ("The bridge, Marta Quill said, was shut.", ["The bridge … was shut"]),
    (
      "When it rains, Marta Quill said, nobody can cross it.",
      ["When it rains … nobody can cross it"]
    ),
    (
      "“It is shut,” Marta Quill told reporters, “and it stays shut.”",
      ["“It is shut,”", "“and it stays shut.”"]
    ),
    // What asks, orders or greets is no claim beside one that states.
    ("“Who knew? It was old. Leave it alone,” Marta Quill said.", ["It was old"]),
    ("“Thank you. It is open,” Marta Quill said.", ["It is open"]),
  ]

  @Test(arguments: attributed) func contentHasItsClauses(text: String, clauses: [String]) throws {
    #expect(try ReadClaims(text).attributed == clauses)
  }

  @Test func contentStaysWhatWasFound() throws {
    let read = try ReadClaims("Marta Quill said the pier was cracked and the road was shut.")
    let attribution = try #require(read.proposals.first?.attribution)
    #expect(read.text[spans: attribution.content] == "the pier was cracked and the road was shut")
  }

  // MARK: Beside an attribution

  static let beside: [(String, [String])] = [
    ("The pier fell, but Marta Quill said it was sound.", ["The pier fell"]),
    ("“It is sound,” Marta Quill said, and the pier was opened.", ["the pier was opened"]),
    (
      "Orrin and Marsh met on one day, in a move that analysts view as deliberate.",
      ["Orrin and Marsh met on one day, in a move"]
    ),
    // What is no clause, or depends on the attribution, is no claim.
    ("When the pier fell, Marta Quill said it was sound.", []),
    ("“It is sound,” Marta Quill said, pointing at the pier.", []),
    ("On Monday, Marta Quill said it was sound.", []),
    ("Marta Quill, who built the pier, said it was sound.", []),
  ]

  @Test(arguments: beside) func whatNoAttributionCoversIsOwnVoice(text: String, claims: [String])
    throws
  {
    #expect(try ReadClaims(text).ownVoice == claims)
  }

  @Test func questionsCommandsGreetingsAndLabelsAreNoClaims() throws {
    let text = """
      The pier was shut on Monday. Is it old? Leave it alone for now. Thank you for reading this. Not \
      a word. “It is old, as we all know.” They asked not to be named for fear of losing work.
      """
    #expect(try ReadClaims(text).ownVoice == ["The pier was shut on Monday"])
    #expect(
      try ReadClaims("The pier was shut. Nobody was hurt.").ownVoice.last == "Nobody was hurt")
  }
}
