import ClaimModel

extension AuditRule {
  static let stateMediaOnly = AuditRule(
    RuleMetadata(
      name: "state-media-only", category: .corroboration, severity: .warning, since: "0.1.0",
      summary: "A disputable claim that only state-controlled media report",
      finds: """
        A proposition that could be disputed, or that the lead rests on, where every source the \
        page gives for it is an outlet that a state controls. What such an outlet or its state says \
        of itself is left out: for that it is the source.
        """,
      why: """
        Such an outlet prints what a government wishes to have printed. If nobody else has seen it, \
        the reader has the government's word and no more.
        """,
      remedy: """
        Find somebody independent who can confirm it, or say in the sentence that it could not be \
        verified.
        """,
      waive: "When the statement itself is the news and the copy treats it as one.",
      derivesFrom: [
        "BBC Editorial Guidelines, gathering material", "NPR Ethics Handbook, attribution",
      ]),
    condition: .proposition([
      Clause("somebody is said to say it") { proposition, _ in !proposition.attributions.isEmpty },
      Clause("every source of it is controlled by a state") { proposition, audited in
        proposition.attributions.allSatisfy(audited.isStateControlled)
      },
      Clause("it could be disputed, or the lead states it") { proposition, _ in
        proposition.isContentious || proposition.central.printed.centrality == .lede
      },
      Clause("it is no statement of somebody's own intent") { proposition, _ in
        proposition.central.printed.kind != .intent
      },
    ]),
    message: ["Only state-controlled media say ‘", .argument("proposition"), "’."],
    remedy: "Find independent confirmation, or say that it could not be verified.",
    examples: [
      RuleExample(
        """
        ⟦⌈State television⌉|named-organisation, outlet, state-controlled⟧ ⟪said⟫ ⟨forty boats had \
        been sunk|quantity, contentious⟩.
        """,
        fires: ["forty boats had been sunk"], note: "One outlet, and a state controls it."),
      RuleExample(
        """
        # What both sides say about the straits
        ⟦1:The ⌈1:state news agency⌉ Norra|named-organisation, outlet, state-controlled⟧ \
        ⟪1:reported⟫ ⟨1:that the port was taken|event, lede, =port⟩.
        ⟨2:“The port is ours,”|event, direct, =port⟩ ⟪2:said⟫ ⟦2:⌈2:state radio⌉|\
        named-organisation, outlet, state-controlled⟧.
        """,
        fires: ["that the port was taken"],
        note: "Two such outlets in the lead of an analysis, one of them quoted."),
      RuleExample(
        """
        ⟦1:⌈1:State television⌉|named-organisation, outlet, state-controlled⟧ ⟪1:said⟫ ⟨1:forty \
        boats had been sunk|quantity, contentious, =boats⟩.
        ⟦2:Ana Keld, who watched from the mole|named-person⟧, ⟪2:counted⟫ ⟨2:forty|quantity, \
        =boats⟩.
        """,
        fires: [], note: "Somebody saw it."),
      RuleExample(
        "⟨Forty boats were sunk|quantity, contentious⟩.",
        fires: [], note: "A claim of our own is for the rules on sourcing."),
      RuleExample(
        """
        ⟦⌈State television⌉|named-organisation, outlet, state-controlled⟧ ⟪said⟫ ⟨the sea was \
        calm|state⟩.
        """,
        fires: [], note: "Nobody would dispute it, and nothing hangs on it."),
      RuleExample(
        """
        ⟦⌈State television⌉|named-organisation, outlet, state-controlled⟧ ⟪said⟫ ⟨the government \
        means to keep the port|intent, contentious⟩.
        """,
        fires: [], note: "What its own government intends it may well say."),
    ])
}
