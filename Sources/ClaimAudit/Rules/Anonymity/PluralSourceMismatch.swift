import ClaimModel

extension AuditRule {
  static let pluralSourceMismatch = AuditRule(
    RuleMetadata(
      name: "plural-source-mismatch", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "A plural behind which the record has one person, or no number",
      finds: """
        An accepted attribution to people in the plural where the record has one person behind the \
        wording. It weighs one step less where the record does not say how many there are; that \
        is asked only of a group that the wording bounds and does not count (“ministry \
        officials”), because a vaguer one has a finding of its own. Nobody can tell how many stand \
        behind a plural from the page, so the rule is silent on a file that nobody has logged.
        """,
      why: """
        “Sources said” with one source behind it is false, and it is the kind of falsehood that \
        makes one person's word look like something confirmed.
        """,
      remedy: """
        Write the true number, or the singular. If there are more, record how many.
        """,
      waive: """
        When the plural stands for a body that speaks with one voice, as the members of a panel \
        whose joint statement one of them read out.
        """,
      derivesFrom: ["Reuters Handbook of Journalism, Accuracy"]),
    condition: .attribution(
      Criteria(
        [
          .isResolved, .isNoRefusal,
          Clause("a person has accepted it") { attribution, _ in
            !attribution.standing.isProposed
          },
          Clause("its wording is plural, of people") { attribution, _ in
            attribution.printed.isPlural
              && [.person, .group].contains(attribution.printed.sourceKind)
          },
          Clause("the record has one behind it, or neither record nor page says how many") {
            attribution, _ in
            if let count = attribution.recordedCount { return count == 1 }
            return attribution.printed.level == .describedGroup
              && attribution.printed.details.count == nil
          },
        ],
        loweredBy: Clause("the record does not say how many") { attribution, _ in
          attribution.recordedCount == nil
        })),
    message: ["‘", .argument("wording"), "’ is plural, and the record does not bear that out."],
    remedy: "Write the true number or the singular, or record how many there are.",
    examples: [
      RuleExample(
        "⟦Sources|vague, group, plural⟧ ⟪said⟫ ⟨the mill would close|predictive⟩.",
        recorded: ["Sources": RecordedFacts(count: 1)], fires: ["Sources"],
        note: "One person is behind the plural."),
      RuleExample(
        """
        # The long winter of the ferry inn
        ⟨“We ate the candles,”|event, direct⟩ ⟪say⟫ ⟦guests of the Ferry Inn|described-group, \
        group, plural⟧.
        """,
        recorded: [:], fires: ["guests of the Ferry Inn"], lowers: ["guests of the Ferry Inn"],
        note: "Nobody has recorded how many, in a feature with a quotation."),
      RuleExample(
        """
        ⟦Two clerks|counted-group, group, plural, count=2⟧ ⟪said⟫ ⟨so⟩; ⟦2:clerks of the \
        mill|described-group, group, plural⟧ ⟪2:said⟫ ⟨2:no⟩; ⟦3:a clerk|described-individual⟧ \
        ⟪3:said⟫ ⟨3:so⟩.
        """,
        recorded: [
          "clerks of the mill": RecordedFacts(count: 4), "a clerk": RecordedFacts(count: 1),
        ], fires: [],
        note: "The page counts two, the record four, and one is one."),
      RuleExample(
        "⟦Guests of the Ferry Inn|described-group, group, plural⟧ ⟪said⟫ ⟨so⟩.",
        fires: [], note: "On a file that nobody has logged, nothing is known."),
      RuleExample(
        "⟦Guests of the Ferry Inn|described-group, group, plural⟧ ⟪declined|decline⟫ ⟨to comment⟩.",
        recorded: [:], fires: [], note: "However many declined, none of them has said anything."),
      RuleExample(
        "⟦They|described-group, group, plural, unresolved⟧ ⟪said⟫ ⟨so⟩.",
        recorded: [:], fires: [], note: "Who they are comes before how many they are."),
    ])
}
