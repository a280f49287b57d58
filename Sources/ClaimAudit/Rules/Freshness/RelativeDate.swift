import ClaimModel

extension AuditRule {
  static let relativeDate = AuditRule(
    RuleMetadata(
      name: "relative-date", category: .freshness, severity: .warning, since: "0.1.0",
      summary: "A date reckoned from something the page does not date",
      finds: """
        A date that is reckoned from an event (“days earlier”, “the week after the storm”) where \
        the page prints no date for that event. A day reckoned from the day of publication (“on \
        Monday”) is left out: a draft does not print that day, and the published page does. Words \
        in quotation marks are left out too.
        """,
      why: """
        A reader who comes to the piece in a year, or who wants to check it, cannot find the day. \
        “Days earlier” also makes two events look like cause and effect that may be weeks apart.
        """,
      remedy: "Give the date, at least of the event that the others are reckoned from.",
      waive: "When the order of things matters and their days do not, as in a memoir.",
      derivesFrom: [
        "Verification Handbook, checklist for verification", "NPR, on reporting from archives",
      ]),
    condition: .claim(
      Criteria(
        [
          Clause("a date in it is reckoned from an event that the page does not date") { claim, _ in
            !openDates(claim).isEmpty
          },
          .isNotQuoted,
        ], place: { claim, _ in openDates(claim) },
        arguments: { claim, _ in ["date": .spans(openDates(claim))] })),
    message: ["‘", .argument("date"), "’ of what day?"],
    remedy: "Give the date, at least of the event that it is reckoned from.",
    examples: [
      RuleExample(
        "⟨The mast had broken ⦃days earlier|event-date⦄|event⟩.",
        fires: ["days earlier"], note: "Reckoned from an event that has no date."),
      RuleExample(
        """
        # The quay that nobody wanted
        ⟦1:Ana Keld, the harbour master|named-person⟧, ⟪1:said⟫ ⟨1:the wall fell ⦃1:the week after \
        the storm|event-date⦄|event⟩.
        """,
        fires: ["the week after the storm"], note: "In what somebody is said to say, in a feature."),
      RuleExample(
        "⟨The mast broke ⦃on Monday|date⦄|event⟩.",
        fires: [], note: "The day of publication settles it."),
      RuleExample(
        """
        ⟨1:“It broke ⦃1:days earlier|event-date⦄,”|event, direct⟩ ⟪1:said⟫ ⟦1:Odo Venn, a \
        skipper|named-person⟧.
        """,
        fires: [], note: "Quoted words are not ours to mend."),
    ])

  private static func openDates(_ claim: DossierClaim) -> [TextSpan] {
    claim.printed.details.dates.filter { $0.anchor == .event && !$0.isAnchored }.map(\.span)
  }
}
