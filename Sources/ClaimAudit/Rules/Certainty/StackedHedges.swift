import ClaimModel

extension AuditRule {
  static let stackedHedges = AuditRule(
    RuleMetadata(
      name: "stacked-hedges", category: .certainty, severity: .info, since: "0.1.0",
      summary: "Several hedges on one statement",
      finds: """
        A statement that two or more words make less sure, those of its attribution included: \
        “analysts believe the wall may possibly”. What is only asked or left open carries no \
        likelihood to blur, and the words of a quotation are the speaker's; both are left out.
        """,
      why: """
        Hedges do not add up in any way that a reader knows. “Believe it may” can be read as likely \
        or as hardly possible, and each passing-on can add one.
        """,
      remedy: """
        Keep the source's own hedge and drop ours. Where there is a likelihood, give its term or \
        its number; where there is none, say that it is not known.
        """,
      waive: "When the source used these very words and the wording itself is what is reported.",
      derivesFrom: [
        "US Department of State, guidance on words of estimation",
        "Professional Head of Intelligence Assessment, probability yardstick",
        "ICD 203, Analytic Standards",
      ]),
    condition: .claim(
      Criteria(
        [
          Clause("two words or more make it less sure") { claim, _ in
            claim.printed.certaintyCues.count > 1
          },
          Clause("it sounds probable or possible") { claim, _ in
            [.probable, .possible].contains(claim.printed.certainty)
          },
          .isNotQuoted,
        ], arguments: { claim, _ in ["count": .number(claim.printed.certaintyCues.count)] })),
    message: [
      .argument("count"), " hedges on one statement (‘", .argument("hedges"),
      "’): the reader cannot tell how likely it is.",
    ],
    remedy: "Keep the source's own hedge; give a likelihood, or say that it is not known.",
    examples: [
      RuleExample(
        """
        ⟦1:Odo Venn|named-person⟧ ⟪1:⌊1:believes⌋|mental-state⟫ ⟨1:the wall ⌊1:may⌋ fall|predictive, \
        possible⟩.
        """,
        fires: ["the wall may fall"], note: "One hedge in the verb and one in the claim."),
      RuleExample(
        """
        # The moth that came back
        ⟨It ⌊may⌋ ⌊possibly⌋ be a cousin|state, possible⟩, and the reeds say nothing.
        """,
        fires: ["It may possibly be a cousin"], note: "Two in one clause of a light piece."),
      RuleExample(
        "⟦Odo Venn|named-person⟧ ⟪said⟫ ⟨the wall ⌊may⌋ fall|predictive, possible⟩.", fires: [],
        note: "One hedge, his own."),
      RuleExample(
        """
        ⟦1:The council|named-organisation⟧ ⟪1:⌊1:asked⌋|neutral, ask⟫ ⟨1:⌊1:whether⌋ the wall would \
        fall|predictive, uncommitted⟩.
        """,
        fires: [], note: "A question claims no likelihood."),
      RuleExample(
        """
        ⟨“I ⌊think⌋ it ⌊may⌋ fall,”|predictive, possible, direct⟩ ⟦Odo Venn|named-person⟧ ⟪said⟫.
        """,
        fires: [], note: "The words of a quotation stay as they are."),
    ])
}
