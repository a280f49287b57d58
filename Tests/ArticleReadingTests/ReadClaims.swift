import ArticleReading
import ClaimModel

/// What the reader makes of a text, in a form that tests compare.
struct ReadClaims {
  let text: DraftText
  let proposals: [Proposal]

  init(_ text: String) throws {
    self.text = DraftText(text)
    proposals = try ArticleReader().read(self.text).proposals
  }

  var claims: [PrintedClaim] { proposals.flatMap(\.claims) }

  /// The words of a claim, its pieces joined as the program prints them.
  func words(_ claim: PrintedClaim) -> String { text[spans: claim.spans] }

  /// The words of every claim that somebody is said to have made.
  var attributed: [String] {
    proposals.filter { $0.attribution != nil }.flatMap(\.claims).map(words)
  }

  /// The words of every claim in the publication's own voice that is stated, not presupposed.
  var ownVoice: [String] {
    proposals.filter { $0.attribution == nil }.flatMap(\.claims)
      .filter { !$0.details.isPresupposed }.map(words)
  }

  /// The words of what the publication takes for granted.
  var presupposed: [String] { claims.filter(\.details.isPresupposed).map(words) }
}
