import ClaimModel

extension AuditRule {
  static let legalConclusionUnsourced = AuditRule(
    RuleMetadata(
      name: "legal-conclusion-unsourced", category: .sourcing, severity: .warning, since: "0.1.0",
      summary: "A verdict of law that no court, document or named person gives",
      finds: """
        A statement that says by its verb or its predicate that something breaks a law or a rule, \
        or that somebody is guilty or liable, and that has no source or none that is identified. \
        Left out are the acts of courts and prosecutors told as events (“was fined”, “was \
        charged”), which their record bears out, accusations reported as such, statements that \
        nothing was broken, guesses, what a phrase takes for granted, and claims of which the page leaves open \
        whose they are.
        """,
      why: """
        Whether a law was broken is decided by a court. A publication that decides it first may \
        prejudge a case and may have to prove what it wrote.
        """,
      remedy: """
        Name the court, the ruling, the statute with its paragraph, or the lawyer whose view it \
        is. Otherwise tell what was done and leave the conclusion out.
        """,
      waive: """
        When a final ruling is on record and cited elsewhere in the piece, or when the law is so \
        plain that nobody would dispute it and no person is meant.
        """,
      derivesFrom: [
        "Reuters Handbook of Journalism, Attention Editor items",
        "BBC Editorial Guidelines (2019), Accuracy",
      ]),
    condition: .claim([
      .isScopeClear, .isStated, .kind(.legal), .soundsAtLeast(.flat),
      Clause("its verb or predicate says that a law or rule is broken") { claim, _ in
        claim.printed.details.isVerdict && claim.printed.polarity == .positive
      },
      Clause("nobody identified is said to say it") { claim, audited in
        audited.level(of: claim).rank > Level.namedDocument.rank
      },
    ]),
    message: ["‘", .argument("span"), "’ is a legal conclusion without an authority."],
    remedy: "Name the court, ruling, statute or lawyer, or tell what was done and no more.",
    examples: [
      RuleExample(
        "⟨The sale of the weighing house was illegal|legal, verdict⟩.",
        fires: ["The sale of the weighing house was illegal"],
        note: "A verdict in our own voice."),
      RuleExample(
        """
        # A licence to drown
        ⟨1:“They knew,”|state, direct⟩ ⟪1:says⟫ ⟦1:Ilse Rot, whose brother drowned|named-person⟧. \
        ⟦2:Critics|vague, plural⟧ ⟪2:say⟫ ⟨2:the ferry line violated the pilotage act|legal, verdict⟩.
        """,
        fires: ["the ferry line violated the pilotage act"],
        note: "Critics are no authority, in a column with a quotation."),
      RuleExample(
        """
        ⟦The Orrin harbour court|named-organisation⟧ ⟪ruled⟫ ⟨the sale was illegal|legal, verdict⟩.
        """,
        fires: [], note: "A court says so."),
      RuleExample(
        "⟨The ferry line was fined nine thousand marks|legal⟩.",
        fires: [], note: "What a court did is on its record."),
      RuleExample(
        "⟨The sale was not illegal|legal, verdict, negative⟩.",
        fires: [], note: "Nothing is said to be broken."),
      RuleExample(
        "⟨The sale ⌊may⌋ have been illegal|legal, verdict, possible⟩.",
        fires: [], note: "A guess is no verdict."),
      RuleExample(
        "⟨1:⟨2:The illegal sale|legal, verdict, presupposed⟩ took an hour|event⟩.",
        fires: [], note: "What a phrase takes for granted."),
      RuleExample(
        """
        ⟦1:Ana Keld, a lawyer|named-person⟧, ⟪1:said⟫ ⟨1:no bid was taken|event⟩. ⟨2:That was \
        illegal|legal, verdict, ambiguous⟩.
        """,
        fires: [], note: "It may be what the lawyer said: that is for a person to settle."),
      RuleExample(
        "⟨Their fate was sealed|state, verdict⟩.",
        fires: [], note: "A person has said that it is no matter of law."),
    ])
}
