import ClaimModel

extension AuditRule {
  static let stackedHedges = AuditRule(
    RuleMetadata(
      name: "stacked-hedges", category: .certainty, severity: .info, since: "0.1.0",
      summary: "Two or more hedges on one statement",
      finds: """
        A claim, outside quotation marks, that two or more separate words make less sure (“may \
        possibly”, “is thought likely to”); a verb of the source that doubts (“believes”) counts as \
        one.
        """,
      why: """
        Each hedge takes something away, and nobody can say how much two of them leave. The reader \
        is told that it is unsure and not how likely it is.
        """,
      remedy: """
        Keep the hedge that the source used and cut the other. If the source gave a likelihood, \
        print it; if nobody knows, say so.
        """,
      waive: "When both hedges are the source's own and the doubt is the news.",
      derivesFrom: [
        "Analyses of verbal probability: Druzdzel; Professional Head of Intelligence Assessment",
        "Intelligence Community Directive 203, Analytic Standards",
      ]),
    condition: .claim(
      Criteria(
        [
          Clause("it is put as likely or possible") { claim, _ in
            [.possible, .probable].contains(claim.printed.certainty)
          },
          Clause("two or more words make it less sure") { claim, _ in
            claim.printed.certaintyCues.count >= 2
          },
          .isNotQuoted,
        ], place: { claim, _ in claim.printed.certaintyCues },
        arguments: { claim, _ in ["number": .number(claim.printed.certaintyCues.count)] })),
    message: [
      .argument("number"), " hedges on one statement, ‘", .argument("hedges"),
      "’: how likely is it?",
    ],
    remedy: "Keep the source's own hedge, and cut the other or give a likelihood.",
    examples: [
      RuleExample(
        "⟨The pier ⌊may⌋ ⌊possibly⌋ close|predictive, possible⟩.",
        fires: ["may … possibly"], note: "Two hedges where one would do."),
      RuleExample(
        """
        # What the tide may bring
        ⟦1:Analysts at the Harbour Board|described-group⟧ ⌊⟪1:believe⟫⌋ ⟨1:the toll ⌊could⌋ \
        rise|predictive, possible⟩, and ⟨2:⌊perhaps⌋ it will|predictive, possible⟩.
        """,
        fires: ["believe … could"],
        note: "The source's doubting verb is one of them, in an analysis."),
      RuleExample(
        "⟨The pier ⌊may⌋ close|predictive, possible⟩.",
        fires: [], note: "One hedge."),
      RuleExample(
        """
        ⟨“It ⌊may⌋ ⌊perhaps⌋ close,”|predictive, possible, direct⟩ ⟪said⟫ ⟦Ana Keld, the harbour \
        master|named-person⟧.
        """,
        fires: [], note: "Quoted words are not ours to mend."),
      RuleExample(
        """
        ⟦The board|named-organisation⟧ ⌊⟪asked⟫⌋ ⌊whether⌋ ⟨the pier is shut|state, uncommitted⟩.
        """,
        fires: [], note: "A question leaves it open and does not pile up doubts."),
      RuleExample(
        "⟨The pier is ⌊certainly⌋ and ⌊definitely⌋ shut|state, boosted⟩.",
        fires: [], note: "Words that make it surer."),
    ])
}
