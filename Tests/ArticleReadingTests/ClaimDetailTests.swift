import ArticleReading
import ClaimModel
import Testing

/// What else a claim shows.
@Suite struct ClaimDetailTests {
  private func first(_ text: String) throws -> (ReadClaims, PrintedClaim) {
    let read = try ReadClaims(text)
    return (read, try #require(read.claims.first))
  }

  @Test(arguments: [
    ("The sale was plainly illegal.", true), ("The board violated the code.", true),
    ("The mayor is liable.", true), ("The board was convicted of fraud.", false),
    ("The court ordered the sale of the hall.", false), ("The illegal boat was old.", false),
  ])
  func aVerdictIsTheVerbOrThePredicate(text: String, isVerdict: Bool) throws {
    #expect(try first(text).1.details.isVerdict == isVerdict)
  }

  // MARK: Contention, quotation, centrality

  static let contentions: [(String, String?)] = [
    ("The council met in the old hall.", nil), ("The hall stands beside the quay.", nil),
    ("Repairs cost 14 million crowns in all.", "figure-without-source"),
    ("Marta Quill said repairs cost 14 million crowns.", nil),
    ("The council secretly sold the hall.", "cue-of-dispute"),
    ("The embassy put up a disputed banner.", "cue-of-dispute"),
    ("The mayor turned to the disputed sale in a long statement.", nil),
    ("The council deliberately hid it.", "judgment-kind"),
    ("The piers broke because of the frost.", "judgment-kind"),
    ("The bridge will stand for years.", "judgment-kind"),
    ("The clerk forged the letter.", "allegation"),
    // A figure that anybody can look up or count again, and one that a reader would ask the source of.
    ("Odo Brandt was elected with 51,516 votes.", nil),
    ("About a dozen people stood before the hall.", nil),
    ("The lock closed for the 30th time.", nil),
    ("The poll put the toll at 51 percent and the ferry at 49 percent.", nil),
    ("Some 51 percent of the houses are empty.", "figure-without-source"),
    ("The lock carried 51,516 barges.", "figure-without-source"),
    // A wrong that tells of which, or of wrongs in general.
    ("Toll theft is rare in the county.", nil),
    ("The board discussed the clerk's leaked letters.", nil),
    ("The mayor blamed the clerk in an interview.", "judgment-kind"),
    // What somebody plans to do, and what they want done.
    ("The council plans to sell the hall.", nil),
    ("The council wants the hall gone.", "judgment-kind"),
  ]

  @Test(arguments: contentions) func contentionComesFromNamedRules(text: String, rule: String?)
    throws
  {
    let (_, claim) = try first(text)
    #expect(claim.contentiousRule == rule)
    #expect(claim.isContentious == (rule != nil))
  }

  @Test func quotationMarksTellTheKindOfQuotation() throws {
    #expect(try first("“It is shut,” Marta Quill said.").1.quoteKind == .direct)
    #expect(try first("Marta Quill said it was “shut for good”.").1.quoteKind == .partial)
    #expect(try first("Marta Quill said it was shut for good.").1.quoteKind == .paraphrase)
    #expect(try first("The bridge was shut for good.").1.quoteKind == .none)
  }

  @Test func centralityGoesByThePlace() throws {
    let read = try ReadClaims(
      """
      # Orrin pier falls

      Nobody was hurt when it fell.

      By Ines Calloway

      The pier fell at noon. The road is shut.

      It was dark in the town.

      The ferry sails at nine.

      The pier stands in the bay. The hall was founded in 1920. The hall is old.
      """)
    #expect(
      read.claims.map(\.centrality) == [
        .lede, .lede, .lede, .key, .key, .key, .key, .background, .support,
      ])
  }

  // MARK: Accusations

  static let allegations: [(String, String)] = [
    ("The clerk forged the letter.", "The clerk"),
    ("Critics say the council hid the findings.", "the council"),
    ("Critics say the council deliberately hid the findings.", "the council"),
    ("Marta Quill accused the mayor of taking bribes.", "the mayor"),
    ("The funds were stolen by the treasurer.", "the treasurer"),
    ("The mayor was found guilty of fraud.", "The mayor"),
  ]

  @Test(arguments: allegations) func wrongdoingIsAnAllegation(text: String, target: String) throws {
    let (read, claim) = try first(text)
    #expect(claim.details.isAllegation)
    #expect(claim.details.allegationTarget.map { read.text[$0] } == target)
  }

  @Test(arguments: [
    "The clerk wrote the letter.", "The clerk did not forge the letter.",
    "Marta Quill denied that the clerk had lied.", "The council said the pier was old.",
  ]) func whatIsDeniedOrNoWrongIsNone(text: String) throws {
    let (_, claim) = try first(text)
    #expect(!claim.details.isAllegation)
  }

  @Test func whoIsRunDownIsTheTarget() throws {
    let (read, claim) = try first("Critics say the mayor is incompetent.")
    #expect(claim.details.pejorativeTarget.map { read.text[$0] } == "the mayor")
    let (other, called) = try first("Marta Quill called the mayor “a liar”.")
    #expect(called.details.pejorativeTarget.map { other.text[$0] } == "the mayor")
    #expect(try first("The mayor is incompetent.").1.details.pejorativeTarget == nil)
    #expect(try first("Critics say the mayor is tall.").1.details.pejorativeTarget == nil)
  }

  // MARK: Scope

  private func ambiguous(_ text: String) throws -> [String] {
    let read = try ReadClaims(text)
    return read.claims.filter(\.details.isScopeAmbiguous).map(read.words)
  }

  @Test func aClauseFarFromItsSpeakerMayBeAnybodys() throws {
    #expect(
      try ambiguous("Marta Quill said the pier was cracked and the road was shut.")
        == ["the road was shut"])
    #expect(
      try ambiguous("The pier was cracked and the road was shut, Marta Quill said.")
        == ["The pier was cracked"])
    #expect(
      try ambiguous("Marta Quill said that the pier was cracked and that the road was shut.") == [])
    #expect(try ambiguous("Marta Quill said the pier was cracked.") == [])
    #expect(try ambiguous("“It is shut and it is old,” Marta Quill said.") == [])
  }

  @Test func aSentenceThatGoesOnBehindAReportMayBeTheSpeakers() throws {
    #expect(
      try ambiguous("Marta Quill said the pier was cracked. It was built on sand.")
        == ["It was built on sand"])
    #expect(
      try ambiguous("Marta Quill said the pier was cracked. The ferry would sail from Marsh.")
        == ["The ferry would sail from Marsh"])
    #expect(try ambiguous("Marta Quill said the pier was cracked. The town is old.") == [])
    #expect(try ambiguous("“It is cracked,” Marta Quill said. It was built on sand.") == [])
    #expect(try ambiguous("The pier was cracked. It was built on sand.") == [])
  }

  // MARK: Words

  static let loaded: [(String, [String])] = [
    ("The largest pier fell on Monday.", ["largest"]),
    ("The regime shut the harbour.", ["regime"]),
    ("It was an unprecedented and historic day.", ["unprecedented", "historic"]),
    ("The so-called experts met.", ["so-called"]),
    ("The worst winter came to Orrin.", ["worst"]),
    ("In the worst cases the toll ruined carters.", []), ("Her best answer was a shrug.", []),
    // A comparison, a quotation, somebody's words, an adverb.
    ("It was the first storm since 1997.", []),
    ("It was the largest of the four piers.", []),
    ("He called it “the worst winter”.", []),
    ("Marta Quill said the regime was old.", []),
    ("The council first met at noon.", []),
  ]

  @Test(arguments: loaded) func loadedWordsAreFound(text: String, words: [String]) throws {
    let read = try ReadClaims(text)
    #expect(read.claims.flatMap(\.details.loadedWords).map { read.text[$0] } == words)
  }

  static let amounts: [(String, [String])] = [
    ("Many ships sank in the storm.", ["Many"]),
    ("Dozens were hurt in the storm.", ["Dozens"]),
    ("A number of ships sank.", ["A number of"]),
    ("A wave of arrests followed.", ["A wave of"]),
    ("The town saw growing crowds.", ["growing"]),
    ("The mayor had some pointed advice.", []), ("Some 200 ships sank.", []),
    ("Ten ships sank in the storm.", []),
    ("It is the most beautiful hall.", []),
  ]

  @Test(arguments: amounts) func amountsWithoutANumberAreFound(text: String, words: [String]) throws
  {
    let read = try ReadClaims(text)
    #expect(read.claims.flatMap(\.details.vagueQuantities).map { read.text[$0] } == words)
  }

  @Test func whatCouldNotBeVerifiedIsDisclosed() throws {
    #expect(try first("The report could not be independently verified.").1.details.isDisclosure)
    #expect(try first("The toll could not immediately be verified.").1.details.isDisclosure)
    #expect(try !first("The report was verified by the board.").1.details.isDisclosure)
  }

  @Test(arguments: [
    ("I have crossed the Orrin for forty years.", true), ("You can walk it in an hour.", true),
    ("Our neighbours keep bees.", true), ("The clerk keeps bees.", false),
    ("“I keep bees,” said Ana Keld.", false),
  ])
  func theWriterOrTheReaderIsSpokenOf(text: String, isPersonal: Bool) throws {
    #expect(try ReadClaims(text).claims.contains(where: \.details.isPersonal) == isPersonal)
  }

  // MARK: Whose it may be

  @Test func aPollsFiguresGoOnToBeThePolls() throws {
    let read = try ReadClaims(
      "The toll leads the ferry, according to a poll. Twelve percent are not sure.")
    let last = try #require(read.claims.last)
    #expect(read.words(last).hasPrefix("Twelve") && !last.isContentious)
  }

  @Test func aFigureBetweenTwoReportsOfOneSourceIsItsOwn() throws {
    let claims = try ReadClaims(
      """
      The clerk said the lock leaks. It loses 4,000 litres a day. The clerk said it was built of \
      pine. It cost 4,000 crowns.
      """
    ).claims
    #expect(claims.map(\.isContentious) == [false, false, false, true])
  }

  // MARK: Dates

  private func dates(_ text: String) throws -> [String] {
    let read = try ReadClaims(text)
    return read.claims.flatMap(\.details.dates).map {
      "\(read.text[$0.span])|\($0.anchor.rawValue)|\($0.isAnchored)"
    }
  }

  @Test func datesThatNeedAnotherOneAreFound() throws {
    #expect(try dates("The pier fell on Monday.") == ["on Monday|publication|false"])
    #expect(try dates("The pier fell yesterday.") == ["yesterday|publication|false"])
    #expect(try dates("The pier fell last week.") == ["last week|publication|false"])
    #expect(try dates("The pier fell on 23 February.") == ["on 23 February|publication|false"])
    #expect(try dates("The pier fell in May.") == ["in May|publication|false"])
    #expect(try dates("The road sank days earlier.") == ["days earlier|event|false"])
    #expect(
      try dates("It fell in 1990, and the road sank days later.") == ["days later|event|true"])
    #expect(try dates("The pier fell on 23 February 2021.") == [])
    #expect(try dates("The pier fell on Monday, May 4, 2026, at noon.") == [])
    #expect(try dates("The pier fell on Monday, 4 May 2026, at noon.") == [])
    #expect(try dates("The pier fell on Monday (4 May 2026).") == [])
    #expect(try dates("The pier fell on Monday 4 May.") == ["4 May|publication|false"])
    #expect(try dates("Tom May left the hall.") == [])
    #expect(try dates("The pier fell on Sept. 11.") == ["on Sept. 11|publication|false"])
    #expect(try dates("The pier fell before the Sept. 11 fair.") == [])
  }

  @Test func aPrintedDateAnchorsThem() throws {
    let page =
      "# Orrin pier falls\n\nORRIN, May 4 — The pier fell on Monday. It was built in June.\n"
    #expect(
      try dates(page) == ["on Monday|publication|true", "in June|publication|false"])
    let year = "# Orrin pier falls\n\nMonday, May 4, 2026\n\nThe pier fell in April. It was old.\n"
    #expect(try dates(year) == ["in April|publication|true"])
  }
}
