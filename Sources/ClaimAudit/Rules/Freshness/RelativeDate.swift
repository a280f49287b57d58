import ClaimModel

extension AuditRule {
  static let relativeDate = AuditRule(
    RuleMetadata(
      name: "relative-date", category: .freshness, severity: .warning, since: "0.1.0",
      summary: "A day that nothing on the page can place",
      finds: """
        “On Monday”, “last week” or “23 February” on a page that prints no day, or no year, of its \
        own to count from; and in the lead or the first paragraphs “days earlier” where nothing \
        before it is dated. A date line, or a byline with a date, places all days that count from \
        publication. What is missing is missing once, so of these the first on the page alone is \
        reported. Dates in quotations are the speaker's and are left out, and so, further down, is \
        the order in which a story is told.
        """,
      why: """
        An article is read for years. Without a day to count from, the reader of next month dates \
        the event wrongly, and so does whoever quotes it.
        """,
      remedy: "Print the date of publication, or give the day, the month and the year.",
      waive: "When the publishing system prints the date beside every article.",
      derivesFrom: [
        "Verification Handbook, chapter 9", "NPR Ethics Handbook, on archived stories",
      ]),
    condition: .claim(
      Criteria(
        [
          Clause("of its sort it is the first, quotations aside, that the page leaves open") {
            claim, audited in audited.isFirstWithOpenDate(claim)
          },
          Clause("the date goes by publication, or the claim stands near the top") { claim, _ in
            open(claim).contains { $0.anchor == .publication }
              || [.lede, .key].contains(claim.printed.centrality)
          },
        ], place: { claim, _ in open(claim).prefix(1).map(\.span) })),
    message: [
      "‘", .argument("date"), "’ cannot be placed: the page does not say what to count from.",
    ],
    remedy: "Print the date of publication, or give the day, the month and the year.",
    examples: [
      RuleExample(
        "⟨The lock closed ⦃on Monday|date⦄|event, lede⟩.", fires: ["on Monday"],
        note: "Nothing says which Monday."),
      RuleExample(
        """
        # What the river took
        ⟦Ana Keld|named-person⟧ ⟪said⟫ ⟨the pumps had failed ⦃days earlier|event-date⦄|event, \
        key⟩. ⟨2:“It was bad ⦃2:on Friday|date⦄,”|event, direct⟩ ⟦2:a porter|described-individual⟧ \
        ⟪2:said⟫.
        """,
        fires: ["days earlier"],
        note: "Nothing says earlier than what; the quotation stays as it is."),
      RuleExample(
        """
        ⟨The lock closed ⦃on Monday|date⦄|event, lede⟩. ⟨The gates opened ⦃on Friday|date⦄|event⟩.
        """,
        fires: ["on Monday"], note: "What is missing is missing once."),
      RuleExample(
        """
        Published 12 May 2031

        ⟨The lock closed ⦃on Monday|anchored-date⦄|event, lede⟩.
        """,
        fires: [], note: "A date line says which."),
      RuleExample(
        "⟨The pumps had failed ⦃days earlier|event-date⦄|event, support⟩.", fires: [],
        note: "Far down it is the order of the telling."),
      RuleExample(
        "⟨“It closed ⦃on Monday|date⦄,”|event, direct⟩ ⟦Odo Venn|named-person⟧ ⟪said⟫.",
        fires: [], note: "His words."),
    ])

  private static func open(_ claim: DossierClaim) -> [PrintedDate] {
    claim.printed.details.openDates
  }
}

extension ClaimDetails {
  /// The dates that nothing on the page completes, in reading order.
  var openDates: [PrintedDate] {
    dates.filter { !$0.isAnchored }.sorted { $0.span < $1.span }
  }
}
