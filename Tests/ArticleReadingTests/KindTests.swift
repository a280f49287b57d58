import ArticleReading
import ClaimModel
import Testing

/// Of what kind a claim is; the first that matches.
@Suite struct KindTests {
  static let kinds: [(ClaimKind, [String])] = [
    (
      .legal,
      [
        "The sale of the hall was illegal.", "The board was convicted of fraud.",
        "The court ordered the sale of the hall.", "Under the Harbours Act, a pilot must be heard.",
        "The mayor was found guilty in May.", "The works broke the rules and were against the law.",
        "Marta Quill accused the mayor of theft.",
      ]
    ),
    (
      .intent,
      [
        "The council wants a new pier.", "Orrin fears the strait will close.",
        "The council deliberately hid it.", "The club hopes to sell the boats.",
        "Beijing watches the strait with mixed feelings.", "The mayor is reluctant to sell.",
        "Marta Quill urged the council to close the pier.",
        "Marta Quill promised to close the pier.", "Marta Quill agreed to sell it.",
        "The club's intention is to sell the boats.",
      ]
    ),
    (
      .predictive,
      [
        "The bridge will stand for years.", "The closure is likely to last a year.",
        "The closure may push up prices.", "The ferry is due to open in Marsh.",
        "It'll fall before the winter.", "Marta Quill said it would be shut.",
        "The festival begins in March.",
      ]
    ),
    (
      .quantity,
      [
        "Repairs cost 14 million crowns in all.", "The frost caused damage of 14 million crowns.",
        "At least nine ships sank.", "About 600 people left the valley.",
        "The rent has doubled since May.", "A gust of 120km/h was noted.",
        "As many as 60 boats were lost.",
      ]
    ),
    (
      .causal,
      [
        "The piers broke because of the frost.", "The frost led to the closure.",
        "The storm caused the outage.", "The closure was due to the frost.",
        "Warm nights could explain the loss.", "The yield depends on the rain.",
      ]
    ),
    (
      .evaluative,
      [
        "It was the worst winter of the century.", "The plan is a mistake.",
        "The council should close it.", "The plan was brilliant.",
        "The toll seems high.", "Marta Quill called the delay “a disgrace”.",
      ]
    ),
    (
      .event,
      [
        "The club's ambitions have hardly been mentioned this year.",
        "The council met in the old hall.", "Nobody was hurt.", "The pier has been rebuilt.",
        "The council met at 3.30 on 4 May 2021.", "The monks left the abbey.",
        "The ferry went straight to Marsh.", "Marta Quill declined to comment.",
        "The council did not answer.",
      ]
    ),
    (
      .state,
      [
        "The hall stands beside the quay.", "The pier is closed today.", "The board owns the hall.",
        "It was old and cold.", "The monks can read.", "The council has a boat.",
      ]
    ),
  ]

  @Test(arguments: kinds) func aClaimIsOfItsKind(kind: ClaimKind, texts: [String]) throws {
    for text in texts {
      #expect(try ReadClaims(text).claims.first?.kind == kind, "\(text)")
    }
  }

  /// Words that only look like a kind's.
  static let nearMisses: [(String, ClaimKind)] = [
    ("The planned closure was put off.", .event),
    ("The will of the town was read in May.", .event),
    ("Those who want it met in Orrin.", .event),
    ("The major road was closed on Monday.", .event),
    ("The results were read out.", .event),
    ("He led the council for years.", .event),
    ("The club met in Mays Court on Monday.", .event),
    ("The hall was sold on 4 May 2021.", .event),
    ("She worked there for 19 years.", .event),
    ("This town of 11,000 met on Monday.", .event),
    ("The crew was forced to leave the boat.", .event),
    ("The armed forces met on Monday.", .event),
    ("The club has raised the money it needs.", .event),
    ("An illegal boat sank on Monday.", .event),
    ("I think the pier is old.", .state),
    ("The pier may have been cracked for years.", .state),
    ("The ferry could not sail.", .state),
  ]

  @Test(arguments: nearMisses) func aNearMissIsAnother(text: String, kind: ClaimKind) throws {
    #expect(try ReadClaims(text).claims.first?.kind == kind)
  }

  @Test func aMetonymThatFeelsIsTheActor() throws {
    let read = try ReadClaims("In May, Orrin fears the strait will close.")
    let claim = try #require(read.claims.first)
    #expect(read.proposals.first?.level == .ownVoice)
    #expect(claim.details.actor.map { read.text[$0] } == "Orrin")
    #expect(try ReadClaims("The pier fell on Monday.").claims.first?.details.actor == nil)
  }
}
