import ClaimModel

extension AuditRule {
  static let descriptorTooThin = AuditRule(
    RuleMetadata(
      name: "descriptor-too-thin", category: .anonymity, severity: .warning, since: "0.1.0",
      summary: "A description that does not say why the source would know",
      finds: """
        One unnamed person who is brought in with four words at most (“a senior adviser”) that do \
        not say both what they do and either for whom or how they know. It is asked where the \
        person is brought in, not where they are taken up again. Longer descriptions are left \
        out, because what they add mostly is how the source knows; so are groups, which an \
        institution bounds, and whoever asks, denies nothing, declines to comment or only threatens something. So is \
        one person whom the headline or the lead announces and one of the next four sources names, and whomever a \
        named person tells of.
        """,
      why: """
        Where the name is missing, the description is all a reader has to go by. “An official” \
        could be a minister or a clerk of another department.
        """,
      remedy: """
        Add the body they belong to, or what kind of body, and how they know: they were there, \
        were briefed, have read the paper.
        """,
      waive: """
        When one word more would give the source away and an editor has agreed to the wording, or \
        when the person is a passer-by who speaks of nothing but what they saw.
        """,
      derivesFrom: [
        "NPR Ethics Handbook", "The Guardian, policy on anonymous sources (2000)",
        "Associated Press, When is it OK to use anonymous sources?",
        "BBC Editorial Guidelines, Accuracy", "AFP Fact Check, How we work",
      ]),
    condition: .attribution([
      .level(.describedIndividual), .isResolved, .isNamedNowhere, .isNoPlan, .isNotRetold,
      .isNotAnnounced,
      Clause("the source says something of its own accord") { attribution, _ in
        ![.ask, .decline].contains(attribution.printed.act)
      },
      Clause("it is brought in here, in two to four words") { attribution, audited in
        attribution.printed.details.definiteness == .indefinite
          && (2...4).contains(
            attribution.printed.wording.map {
              placedWords(at: $0, in: audited.dossier.text).count
            }.reduce(0, +))
      },
      Clause("it does not say what the source does and for whom, or how it knows") {
        attribution, _ in
        let details = attribution.printed.details
        return details.role == nil || details.institution == nil && details.basis == nil
      },
      Clause("no earlier attribution is in the same words") { attribution, audited in
        audited.references(like: attribution).first?.key == attribution.key
      },
    ]),
    message: ["‘", .argument("wording"), "’ does not tell the reader why this source would know."],
    remedy: "Say for whom the source works, or how it knows: was there, was briefed, has read it.",
    examples: [
      RuleExample(
        "⟦A senior ⦃adviser|role⦄|described-individual, indefinite⟧ ⟪said⟫ ⟨the levy would be dropped|predictive⟩.",
        fires: ["A senior adviser"], note: "An adviser, and of whom is not said."),
      RuleExample(
        """
        # How the tower lost its clock
        ⟨1:“They came with a cart,”|event, direct⟩ ⟪1:says⟫ ⟦1:a source|described-individual, \
        indefinite⟧. ⟦2:A source|described-individual, indefinite⟧ also ⟪2:says⟫ ⟨2:it was a \
        Tuesday|state⟩.
        """,
        fires: ["a source"], note: "The same words twice are one finding, in a feature."),
      RuleExample(
        """
        ⟦1:A ⦃1:clerk|role⦄ of ⦃1:the Harbour Board|institution⦄|described-individual, \
        indefinite⟧ ⟪1:said⟫ ⟨1:so⟩.
        ⟦2:A ⦃2:clerk|role⦄ ⦃2:who attended|basis⦄|described-individual, indefinite⟧ ⟪2:agreed⟫ \
        ⟨2:that it was so⟩.
        """,
        fires: [], note: "For whom one works, and how another knows."),
      RuleExample(
        """
        ⟦An ⦃engineer|role⦄ with thirty winters on the ice|described-individual, indefinite⟧ \
        ⟪said⟫ ⟨the pier was sound⟩.
        """,
        fires: [], note: "A longer description says more than a word for it."),
      RuleExample(
        "⟦Two ⦃clerks|role⦄|counted-group, indefinite, plural, count=2⟧ ⟪said⟫ ⟨the levy would be dropped|predictive⟩.",
        fires: [], note: "More than one are asked about by other rules."),
      RuleExample(
        "⟦The ⦃adviser|role⦄|described-individual, definite⟧ ⟪said⟫ ⟨the levy would be dropped|predictive⟩.",
        fires: [], note: "Whoever is taken for known has been told of elsewhere."),
      RuleExample(
        "⟦An ⦃adviser|role⦄|described-individual, indefinite⟧ ⟪declined|decline⟫ ⟨to comment⟩.",
        fires: [], note: "Who declines to comment claims to know nothing."),
      RuleExample(
        """
        The cook and the porter left. ⟦One ⦃porter|role⦄|described-individual, indefinite, \
        unresolved⟧ ⟪wrote⟫ ⟨so|event⟩.
        """,
        fires: [], note: "Who it is, is open."),
      RuleExample(
        """
        ⟦A Mr. Lund|described-individual, indefinite⟧ ⟪said⟫ ⟨the levy would be \
        dropped|predictive⟩.
        """,
        fires: [], note: "Somebody who has been given a name."),
      RuleExample(
        """
        ⟦1:A former porter|described-individual, indefinite⟧ ⟪1:says⟫ ⟨1:it was so|state⟩. ⟨2:“It was,”|state, \
        direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, who sat in Orrin|named-person⟧.
        """,
        fires: [], note: "The lead announces her, and the next sentence names her."),
      RuleExample(
        """
        ⟦1:Ana Keld, the mayor|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:a porter|described-individual, indefinite, in=1⟧ \
        ⟪2:had told⟫ her ⟨2:it was so⟩⟩.
        """,
        fires: [], note: "It is the mayor who says so."),
      RuleExample(
        "⟦One porter|described-individual, indefinite⟧ ⟪threatened|neutral, predict⟫ ⟨to tell the court|intent⟩.",
        fires: [], note: "What somebody threatens to do is no information."),
    ])
}
