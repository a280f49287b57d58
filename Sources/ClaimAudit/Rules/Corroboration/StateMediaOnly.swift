import ClaimModel

extension AuditRule {
  static let stateMediaOnly = AuditRule(
    RuleMetadata(
      name: "state-media-only", category: .corroboration, severity: .warning, since: "0.1.0",
      summary: "A statement of fact that rests on state-controlled media alone",
      finds: """
        An event, a state of affairs or a figure for which every source on the page is an outlet \
        that a state controls, and which we do not assert ourselves. Judgments and plans are left \
        out: that the outlet holds or announces them is the news. It is reported once for each \
        attribution.
        """,
      why: """
        Such an outlet prints what a government wishes to be believed. On an event in which that \
        government has a part, it is a party to the story and no witness.
        """,
      remedy: """
        Add a source that no state controls, or say that it could not be confirmed independently.
        """,
      waive: """
        When what the outlet said is itself the news, or when the state is known to be no party to \
        the matter.
        """,
      derivesFrom: [
        "BBC Editorial Guidelines, gathering material", "NPR Ethics Handbook, attribution",
      ]),
    condition: .proposition(
      Criteria(
        [
          Clause("it states a fact") { proposition, _ in proposition.central.printed.kind.isFact },
          Clause("it has a source, and a state controls every one") { proposition, audited in
            !proposition.attributions.isEmpty
              && proposition.attributions.allSatisfy { audited.isStateControlled($0) }
          },
          Clause("we do not assert it ourselves") { proposition, _ in
            proposition.claims.allSatisfy { !$0.attributions.isEmpty }
          },
        ], place: { proposition, _ in proposition.attributions.flatMap(\.printed.wording) })),
    message: [
      "‘", .argument("proposition"), "’ rests only on media that a state controls (‘",
      .argument("wordings"), "’).",
    ],
    remedy: "Add independent confirmation, or say that it could not be verified.",
    examples: [
      RuleExample(
        """
        ⟦Veldria One, the state channel|named-organisation, outlet, state-controlled⟧, ⟪said⟫ \
        ⟨forty boats had crossed the line|quantity⟩.
        """,
        fires: ["Veldria One, the state channel"], note: "Nobody else says so."),
      RuleExample(
        """
        # Two evenings with the news from Veldria
        ⟦Radio Sorn|named-organisation, outlet, state-controlled⟧ ⟪opened⟫ with ⟨“the dam is \
        whole”|state, direct⟩, and then came the accordions.
        """,
        fires: ["Radio Sorn"], note: "A quotation in a review."),
      RuleExample(
        """
        ⟦1:Radio Sorn|named-organisation, outlet, state-controlled⟧ ⟪1:said⟫ ⟨1:the dam was \
        whole|state, =dam⟩.
        ⟦2:Ana Keld, an engineer who saw it|named-person⟧, ⟪2:agreed⟫ ⟨2:that it was|state, =dam⟩.
        """,
        fires: [], note: "A witness whom no state controls."),
      RuleExample(
        """
        ⟦Radio Sorn|named-organisation, outlet, state-controlled⟧ ⟪praised⟫ ⟨“a wise \
        dam”|evaluative, direct⟩.
        """,
        fires: [], note: "What the station thinks of it is the news."),
      RuleExample(
        """
        ⟦1:Radio Sorn|named-organisation, outlet, state-controlled⟧ ⟪1:said⟫ ⟨1:the dam was \
        whole|state, =dam⟩. ⟨2:It was|state, =dam⟩.
        """,
        fires: [], note: "We assert it ourselves, which other rules ask about."),
    ])
}
