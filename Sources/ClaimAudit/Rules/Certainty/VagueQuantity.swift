import ClaimModel

extension AuditRule {
  static let vagueQuantity = AuditRule(
    RuleMetadata(
      name: "vague-quantity", category: .certainty, severity: .info, since: "0.1.0",
      summary: "An amount without a number where the story turns on it",
      finds: """
        A statement of fact in the lead that gives an amount and no number: “several”, “dozens of”, \
        “a wave of”. In a headline and further down such words are the ordinary way \
        to be brief, and within a quotation they are the speaker's; neither is reported.
        """,
      why: """
        “Dozens” can be 24 or 90. What the story turns on somebody has counted, or nobody has, and \
        the reader should be able to tell which.
        """,
      remedy: "Give the figure or the range, and say who counted.",
      waive: """
        When no count exists and the copy says so, or when the number follows in the next sentence.
        """,
      derivesFrom: ["BBC Editorial Guidelines (2019), Accuracy"]),
    condition: .claim(
      Criteria(
        [
          .kind(.event, .state),
          Clause("it has an amount without a number") { claim, audited in
            !audited.vagueQuantities(of: claim).isEmpty
          },
          .isLede, .isNotQuoted,
        ], place: { claim, audited in audited.vagueQuantities(of: claim) })),
    message: ["How many or how much is ‘", .argument("quantity"), "’?"],
    remedy: "Give the figure or the range, and say who counted.",
    examples: [
      RuleExample(
        "⟨⦃Dozens|quantity⦄ of houses were swept away|event, lede⟩.", fires: ["Dozens"],
        note: "The lead's own figure, which nobody gives."),
      RuleExample(
        """
        # What the river took
        ⟦Ana Keld of the water board|named-person⟧ ⟪said⟫ ⟨⦃a number of|quantity⦄ pumps had \
        failed|event, lede⟩.
        """,
        fires: ["a number of"], note: "Attributed, in a feature; she will know how many."),
      RuleExample(
        "⟨⦃Dozens|quantity⦄ of houses were swept away|event, background⟩.", fires: [],
        note: "Background, told in brief."),
      RuleExample(
        """
        # ⟨1:⦃1:Dozens|quantity⦄ of houses swept away|event, lede⟩
        ⟨2:Forty-one houses were swept away|quantity, lede⟩.
        """,
        fires: [], note: "A headline, which the story puts into figures."),
      RuleExample(
        "⟨Forty-one houses were swept away|quantity, lede⟩.", fires: [], note: "A number."),
      RuleExample(
        "⟨The bridge was swept away|event, lede⟩.", fires: [], note: "Nothing to count."),
      RuleExample(
        "⟨⦃Many|quantity⦄ a pump is worse than none|evaluative, lede⟩.", fires: [],
        note: "A judgment counts nothing."),
      RuleExample(
        """
        ⟨“⦃Dozens|quantity⦄ were swept away,”|event, direct, lede⟩ ⟦Ana Keld|named-person⟧ ⟪said⟫.
        """,
        fires: [], note: "Her own words."),
    ])
}
