import ClaimModel

extension AuditRule {
  static let loadedVerb = AuditRule(
    RuleMetadata(
      name: "loaded-verb", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "A verb that says more than that somebody said it",
      finds: """
        A verb that vouches for disputed words (“noted”, “revealed”), casts doubt on them \
        (“claimed”, “insisted”), or tells what somebody who is named or described believes, thinks \
        or feels, whom we can only have heard or read. Left out are verbs of accusing, which are \
        right while guilt is open and the accuser is clear; warnings and forecasts, which nobody \
        can vouch for; a view within somebody else's words, which the page gives as theirs; and \
        holders nobody could find, whose wording is the first thing to mend.
        """,
      why: """
        The verb tells the reader what we think of the words before they are read. And nobody sees \
        into a head: what a reporter has is what somebody said of their belief.
        """,
      remedy: """
        Write “said” or “wrote”. For a belief, “said she believed” gives it as her statement.
        """,
      waive: """
        When we can show that the words are true, or that the speaker held to them against \
        questions; or when the belief is quoted a line further on.
        """,
      derivesFrom: [
        "Words that mean “said”: studies of verbs of attribution in news",
        "Wikipedia Manual of Style, Words to watch",
        "Chuey and others, on headlines that say “believe” and “know”",
      ]),
    condition: .attribution(Criteria(loadedVerbClauses, place: { verb, _ in verb.printed.cue })),
    message: [
      "‘", .argument("cue"), "’ does more than report what ‘", .argument("wording"),
      "’ said: the verb is ", .argument("verb"), ".",
    ],
    remedy: "Use “said” or “wrote”; give a belief as what somebody said they believe.",
    examples: [
      RuleExample(
        """
        ⟦Ana Keld, the bridge engineer|named-person⟧, ⟪noted|endorsing⟫ ⟨that the board had been \
        reckless|evaluative, contentious⟩.
        """,
        fires: ["noted"], note: "We seem to agree with her."),
      RuleExample(
        """
        # The man who counts gulls
        ⟦Bo Amsel|named-person⟧ ⟪claims|doubting⟫ ⟨“no finer colony exists”|evaluative, \
        contentious, direct⟩, and offers tea.
        """,
        fires: ["claims"], note: "A portrait that doubts its subject."),
      RuleExample(
        """
        ⟦A senior clerk at the harbour office|described-individual⟧ ⟪believes|mental-state, \
        believe⟫ ⟨the ledger was copied|event, probable⟩.
        """,
        fires: ["believes"], note: "What somebody believes is known only from what was said."),
      RuleExample(
        """
        ⟦Ana Keld|named-person⟧ ⟪said⟫ ⟨the board had been reckless|evaluative, contentious⟩.
        """,
        fires: [], note: "A neutral verb."),
      RuleExample(
        "⟦Ana Keld|named-person⟧ ⟪noted|endorsing⟫ ⟨that the office opens at nine|state⟩.",
        fires: [], note: "Nobody would dispute it, so there is nothing to vouch for."),
      RuleExample(
        """
        ⟦Ana Keld|named-person⟧ ⟪alleged|doubting, allege⟫ ⟨that the board had taken \
        bribes|legal, contentious, allegation⟩.
        """,
        fires: [], note: "The right verb for an accusation nobody has settled."),
      RuleExample(
        """
        ⟦The weather office|named-organisation⟧ ⟪warned|endorsing⟫ ⟨that the dyke would \
        fail|predictive, contentious⟩.
        """,
        fires: [], note: "A warning vouches for nothing."),
      RuleExample(
        """
        ⟦The grain board|named-organisation⟧ ⟪expects|mental-state, predict⟫ ⟨prices to \
        fall|predictive⟩.
        """,
        fires: [], note: "A forecast that a body has put out."),
      RuleExample(
        """
        ⟦Critics|vague, plural⟧ ⟪believe|mental-state, believe⟫ ⟨the ledger was copied|event⟩.
        """,
        fires: [], note: "Nobody could find them, which is the first thing to mend."),
      RuleExample(
        """
        The clerk met the porter. ⟦He|described-individual, unresolved⟧ ⟪believes|mental-state, \
        believe⟫ ⟨the ledger was copied|event⟩.
        """,
        fires: [], note: "Who he is must be settled first."),
      RuleExample(
        """
        ⟦1:Ana Keld|named-person⟧ ⟪1:said⟫ ⟨1:⟦2:she|named-person, in=1, name=Ana Keld⟧ \
        ⟪2:believed|mental-state, believe⟫ ⟨2:the ledger was copied|event⟩⟩.
        """,
        fires: [], note: "A belief given as what she said."),
    ])

  private static let loadedVerbClauses: [Clause<DossierAttribution>] = [
    Clause("its verb vouches for the words, doubts them, or tells a state of mind") { verb, _ in
      [VerbClass.endorsing, .doubting, .mentalState].contains(verb.printed.verbClass)
    },
    Clause("what is vouched for or doubted could be disputed") { verb, audited in
      if verb.printed.verbClass == .mentalState { return true }
      return claims(of: verb, in: audited).contains { $0.isContentious }
    },
    Clause("what is doubted is no accusation") { verb, audited in
      if verb.printed.verbClass != .doubting { return true }
      return !claims(of: verb, in: audited).contains { $0.details.isAllegation }
    },
    Clause("what is vouched for is no forecast") { verb, audited in
      if verb.printed.verbClass != .endorsing { return true }
      return !claims(of: verb, in: audited).contains { $0.kind == ClaimKind.predictive }
    },
    Clause("what is told is a belief, and no forecast") { verb, _ in
      if verb.printed.verbClass != .mentalState { return true }
      return verb.printed.act == .believe
    },
    Clause("who holds it is named or described") { verb, _ in
      [Band.identified, .unnamed].contains(verb.printed.level.band)
    },
    .isResolved,
    Clause("it does not stand in somebody else's words") { verb, audited in
      verb.printed.details.parent == nil
        && (verb.printed.verbClass != .mentalState
          || claims(of: verb, in: audited).contains { $0.quoteKind != .direct })
    },
  ]

  private static func claims(of attribution: DossierAttribution, in audited: AuditedDossier)
    -> [PrintedClaim]
  {
    attribution.claims.compactMap { audited.dossier[$0]?.printed }
  }
}
