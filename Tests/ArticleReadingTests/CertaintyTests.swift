import ArticleReading
import ClaimModel
import Testing

/// How sure a claim sounds, and by which words.
@Suite struct CertaintyTests {
  static let steps: [(String, Certainty, [String])] = [
    // Boosted: only where nothing weakens.
    ("The closure clearly lasts a year.", .boosted, ["clearly"]),
    ("There is no doubt the pier is old.", .boosted, ["no doubt"]),
    ("The loss is unprecedented in Orrin.", .boosted, ["unprecedented"]),
    ("Nobody will ever cross it.", .boosted, ["ever"]),
    ("The pier has never been safe.", .boosted, ["never"]),
    ("The pier was plainly cracked, and always was.", .boosted, ["plainly", "always"]),
    // Probable.
    ("The closure is likely to last a year.", .probable, ["likely"]),
    ("The closure is set to last a year.", .probable, ["set"]),
    ("Talks are due to resume on Monday.", .probable, ["due"]),
    ("I think the closure lasts a year.", .probable, ["think"]),
    ("The pier is unlikely to hold.", .probable, ["unlikely"]),
    ("Analysts believe the closure lasts a year.", .probable, ["believe"]),
    ("The ferry is believed to have sunk.", .probable, ["believed"]),
    // Possible.
    ("The closure may last a year.", .possible, ["may"]),
    ("Perhaps the closure lasts a year.", .possible, ["Perhaps"]),
    ("The pier appears to be sound.", .possible, ["appears"]),
    ("Critics suggest the closure lasts a year.", .possible, ["suggest"]),
    ("Marta Quill said she cannot rule out a collapse.", .possible, ["cannot rule out"]),
    ("The pier might not hold.", .possible, ["might"]),
    // Uncommitted.
    ("It is unclear when the bridge opens.", .uncommitted, ["unclear"]),
    ("It is not clear when the bridge opens.", .uncommitted, ["not clear"]),
    ("Whether the bridge opens is a riddle.", .uncommitted, ["Whether"]),
    ("The pier may or may not be sound.", .uncommitted, ["may or may not"]),
    ("Marta Quill wondered whether the bridge would open.", .uncommitted, ["whether", "wondered"]),
    ("Marta Quill said: “Will it last a year?”", .uncommitted, ["?"]),
    // Nested: the weakest first.
    ("Analysts believe the closure may push up prices.", .possible, ["may", "believe"]),
    ("The closure clearly may last a year.", .possible, ["may"]),
    (
      "The closure will probably last, and perhaps for a year.", .possible, ["perhaps", "probably"]
    ),
  ]

  @Test(arguments: steps) func theWeakestCueCounts(
    text: String, certainty: Certainty, cues: [String]
  )
    throws
  {
    let read = try ReadClaims(text)
    let claim = try #require(read.claims.first)
    #expect(claim.certainty == certainty)
    #expect(claim.certaintyCues.map { read.text[$0] } == cues)
  }

  static let flat = [
    "The closure will not last beyond May.", "The council met in May 2021 at noon.",
    "The council, which may sell it, owns the bridge.", "Those who think so are few in the town.",
    "The ferry can sail at noon.", "The ferry would sail at noon.", "The might of Orrin is gone.",
    "The mayor told a likely story in the hall.", "The pier fell as expected in the night.",
    "The mayor appeared in court on Monday.", "The ferry could not sail at noon.",
    "The table was set for nine.", "The closure was due to ice.", "Tom May left Orrin at noon.",
    "A suggested price was printed.", "The loss is not unprecedented in Orrin.",
    "The ferry reportedly carried 300 people.", "Marta Quill insisted the pier was sound.",
    "Marta Quill urged residents to leave.",
  ]

  @Test(arguments: flat) func aNearMissIsFlat(text: String) throws {
    let claim = try #require(try ReadClaims(text).claims.first)
    #expect(claim.certainty == .flat)
    #expect(claim.certaintyCues == [])
  }

  static let polarities: [(String, Polarity)] = [
    ("The council had not known of it.", .negative), ("Nobody was hurt.", .negative),
    ("Neither pier could be opened.", .negative), ("No lifeboat was needed.", .negative),
    ("Marta Quill denied that the council had known.", .negative),
    ("Marta Quill dismissed it as “nonsense”.", .negative),
    ("The pier is unlikely to hold.", .negative), ("The council had known of it all.", .positive),
    ("The council voted not to sell the pier.", .positive),
    ("Not only the pier was shut.", .positive),
    ("The market had a square with no troops in it.", .positive),
    ("Warm nights, not hot days, killed the reef.", .positive),
    ("No more than ten ships sank.", .positive),
  ]

  @Test(arguments: polarities) func whatIsDeniedIsNegative(text: String, polarity: Polarity) throws
  {
    #expect(try ReadClaims(text).claims.first?.polarity == polarity)
  }
}
