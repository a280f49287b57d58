import ClaimModel

extension AuditRule {
  static let loadedVerb = AuditRule(
    RuleMetadata(
      name: "loaded-verb", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "A verb that takes sides on what a source said, or looks into a head",
      finds: """
        A verb of attribution that vouches for a disputed claim (“pointed out”, “revealed”), one \
        that doubts it (“claimed”), or one that says what a person or a group believes, feels or \
        hopes, where we only know what they said. Agentless wording and sources that identify nobody \
        are left to the rules on them, as are pronouns that nobody has settled. An accusation is an \
        act and no choice of words, and a verb within somebody's words is theirs.
        """,
      why: """
        “Said” lets the reader judge. “Pointed out” has judged already, “claimed” has judged the \
        other way, and nobody can see a belief.
        """,
      remedy: "Use “said”, or “wrote” for what was written.",
      waive: """
        When the verb is the act itself, as in a formal admission in court, or when the source used \
        it of themselves (“I believe”).
        """,
      derivesFrom: [
        "Bender and others, Writing and Reporting for the Media, verbs of attribution",
        "Wikipedia, Manual of Style, words to watch", "Chua, on verbs of attribution",
      ]),
    condition: .attribution(
      Criteria(
        [
          Clause("the verb vouches for it, doubts it or names a state of mind") { attribution, _ in
            [.endorsing, .doubting, .mentalState].contains(attribution.printed.verbClass)
          },
          Clause("what it carries could be disputed") { attribution, audited in
            attribution.claims.contains {
              audited.dossier[$0]?.printed.isContentious ?? false
            }
          },
          Clause("the wording identifies or describes somebody") { attribution, _ in
            attribution.printed.level.band != .unidentifiable
          },
          Clause("it is neither an accusation nor a refusal") { attribution, _ in
            ![.allege, .decline].contains(attribution.printed.act)
          },
          Clause("nobody else is quoted or said to use the verb") { attribution, _ in
            attribution.printed.details.parent == nil
          },
          .isResolved,
        ], place: { attribution, _ in attribution.printed.cue })),
    message: ["‘", .argument("cue"), "’ judges what ‘", .argument("wording"), "’ said."],
    remedy: "Use “said”, or “wrote” for what was written.",
    examples: [
      RuleExample(
        """
        ⟦Ana Keld, the harbour master|named-person⟧, ⟪pointed out|endorsing⟫ ⟨that the board had \
        lied|evaluative, contentious⟩.
        """,
        fires: ["pointed out"], note: "The verb agrees with her."),
      RuleExample(
        """
        # The toll, by those who pay it
        ⟦1:Odo Venn, a skipper|named-person⟧, ⟪1:claims|doubting⟫ ⟨1:“they rob us”|evaluative, \
        contentious, direct⟩, and ⟦2:his mate|described-individual⟧ ⟪2:feels|mental-state⟫ ⟨2:the \
        board is to blame|causal, contentious⟩.
        """,
        fires: ["claims", "feels"],
        note: "A doubt about a quotation and a look into a head, in a feature."),
      RuleExample(
        """
        ⟦Ana Keld, the harbour master|named-person⟧, ⟪said|neutral⟫ ⟨that the board had \
        lied|evaluative, contentious⟩.
        """,
        fires: [], note: "“Said” judges nothing."),
      RuleExample(
        """
        ⟦Ana Keld, the harbour master|named-person⟧, ⟪pointed out|endorsing⟫ ⟨that the mole was \
        built in 1902|event⟩.
        """,
        fires: [], note: "Nobody disputes it."),
      RuleExample(
        "⟦Critics|vague, plural⟧ ⟪claim|doubting⟫ ⟨the board lied|evaluative, contentious⟩.",
        fires: [], note: "Who they are is the first question, and another rule asks it."),
      RuleExample(
        """
        The clerk met the porter. ⟦He|described-individual, unresolved⟧ ⟪claimed|doubting⟫ ⟨the \
        board had lied|evaluative, contentious⟩.
        """,
        fires: [], note: "Who “he” is must be settled first."),
      RuleExample(
        """
        ⟦Ana Keld, the harbour master|named-person⟧, ⟪accused|doubting, allege⟫ ⟨the board of \
        lying|evaluative, contentious⟩.
        """,
        fires: [], note: "To accuse is what she did."),
      RuleExample(
        """
        ⟦1:Ana Keld, the harbour master|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:Odo Venn|named-person, in=1⟧ \
        ⟪2:claimed|doubting⟫ ⟨2:they robbed him|evaluative, contentious⟩|event⟩.
        """,
        fires: [], note: "The verb is hers."),
    ])
}
