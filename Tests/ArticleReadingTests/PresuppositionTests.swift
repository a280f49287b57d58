import ArticleReading
import ClaimModel
import Testing

/// What a page takes for granted.
@Suite struct PresuppositionTests {
  static let found: [(String, [String], ClaimKind)] = [
    (
      "The council's bungling of the works cost the town a year.",
      ["The council's bungling of the works"], .evaluative
    ),
    (
      "The pier was shut after the board's neglect of the piles.",
      ["the board's neglect of the piles"], .evaluative
    ),
    ("Their failure to act surprised the harbour.", ["Their failure to act"], .evaluative),
    ("The regime's provocations went on in May.", ["The regime's provocations"], .evaluative),
    ("The mayor's indifference was noted in Orrin.", ["The mayor's indifference"], .evaluative),
    (
      "The council shut the hall in an attempt to silence its critics.",
      ["in an attempt to silence its critics"], .intent
    ),
    (
      "The town sold the boats in order to hide its debts.", ["in order to hide its debts"], .intent
    ),
    (
      "The council left, deliberately flooding the works.", ["deliberately flooding the works"],
      .intent
    ),
    (
      "A pier fell on Monday, in the worst collapse since 1987.",
      ["in the worst collapse since 1987"], .evaluative
    ),
    (
      "Orrin Boats, the leading maker of ferries, met on Monday.", ["the leading maker of ferries"],
      .evaluative
    ),
  ]

  @Test(arguments: found) func aPhraseOrAnAsideIsAClaim(
    text: String, phrases: [String], kind: ClaimKind
  ) throws {
    let read = try ReadClaims(text)
    #expect(read.presupposed == phrases)
    #expect(read.claims.filter(\.details.isPresupposed).map(\.kind) == [kind])
    // It stands inside the claim that the sentence makes.
    #expect(read.ownVoice.count == 1)
  }

  /// What is said of something is stated; a plain purpose, a rank among others and words of somebody
  /// else are no presumptions.
  static let silent = [
    "It was a failure of the pumps.",
    "The pumps failed in the night.",
    "A threat was found in the hall.",
    "The ferry sails to Marsh to fetch the post.",
    "The piers moved, the largest of the four by an inch.",
    "Marta Quill said the council's bungling cost the town a year.",
    "“The council's bungling cost us a year,” Marta Quill said.",
  ]

  @Test(arguments: silent) func aNearMissIsNone(text: String) throws {
    #expect(try ReadClaims(text).presupposed == [])
  }
}
