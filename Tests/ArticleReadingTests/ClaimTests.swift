import ArticleReading
import ClaimModel
import Testing

/// What the reader says of the claims it finds.
@Suite struct ClaimTests {
  private func claim(_ text: String) throws -> PrintedClaim {
    try #require(try ArticleReader().read(DraftText(text)).proposals.first?.claims.first)
  }

  static let certainties: [(String, Certainty)] = [
    ("The closure will not last beyond May.", .flat),
    ("The closure is likely to last a year.", .probable),
    ("The closure may last a year.", .possible),
    ("The closure is set to last a year.", .probable),
    ("It is unclear when the bridge opens.", .uncommitted),
    ("The closure clearly lasts a year.", .boosted),
    ("The closure clearly may last a year.", .possible),
    ("Critics suggest the closure lasts a year.", .possible),
    ("Analysts believe the closure lasts a year.", .probable),
    ("The council met in May 2021 at noon.", .flat),
    ("The council, which may sell it, owns the bridge.", .flat),
    ("I think the closure lasts a year.", .probable),
    ("Those who think so are few in the town.", .flat),
    ("Marta Quill said: “Will it last a year?”", .uncommitted),
  ]

  @Test(arguments: certainties) func theWeakestCueCounts(text: String, certainty: Certainty) throws
  {
    #expect(try claim(text).certainty == certainty)
  }

  static let kinds: [(String, ClaimKind, String?)] = [
    ("The council met in the old hall.", .event, nil),
    ("The hall stands beside the quay.", .state, nil),
    ("Repairs cost 14 million crowns in all.", .quantity, "figure-without-source"),
    ("The frost caused damage of 14 million crowns.", .quantity, "figure-without-source"),
    ("Nobody was hurt.", .event, nil),
    ("The council met at 3.30 on 4 May 2021.", .event, nil),
    ("The council secretly sold the hall.", .event, "cue-of-dispute"),
    ("The council deliberately hid it.", .intent, "judgment-kind"),
    ("The piers broke because of the frost.", .causal, "judgment-kind"),
    ("The bridge will stand for years.", .predictive, "judgment-kind"),
    ("The sale of the hall was illegal.", .legal, "judgment-kind"),
    ("It was the worst winter of the century.", .evaluative, "judgment-kind"),
  ]

  @Test(arguments: kinds) func kindAndContentionComeFromNamedRules(
    text: String, kind: ClaimKind, rule: String?
  ) throws {
    let claim = try claim(text)
    #expect(claim.kind == kind)
    #expect(claim.contentiousRule == rule)
    #expect(claim.isContentious == (rule != nil))
  }

  @Test func aFigureWithASourceIsNoCauseForDispute() throws {
    #expect(try claim("Marta Quill said repairs cost 14 million crowns.").contentiousRule == nil)
  }

  @Test func denialTurnsPolarity() throws {
    #expect(try claim("Marta Quill denied that the council had known.").polarity == .negative)
    #expect(try claim("The council had not known of it.").polarity == .negative)
    #expect(try claim("The council had known of it all.").polarity == .positive)
  }

  @Test func quotationMarksTellTheKindOfQuotation() throws {
    #expect(try claim("“It is shut,” Marta Quill said.").quoteKind == .direct)
    #expect(try claim("Marta Quill said it was “shut for good”.").quoteKind == .partial)
    #expect(try claim("Marta Quill said it was shut for good.").quoteKind == .paraphrase)
    #expect(try claim("The bridge was shut for good.").quoteKind == .none)
  }

  @Test func oneClaimForEachSentenceThatAttributesNothing() throws {
    let text = DraftText(
      "The bridge was shut on Monday. Is it old? “It is old, as we all know.” Marta Quill said it was shut."
    )
    let proposals = try ArticleReader().read(text).proposals
    #expect(proposals.map(\.level) == [.ownVoice, .namedPerson])
    #expect(text[proposals[0].claims[0].spans[0]] == "The bridge was shut on Monday")
  }
}
