import ClaimModel

extension AuditRule {
  static let interestUndisclosed = AuditRule(
    RuleMetadata(
      name: "interest-undisclosed", category: .independence, severity: .warning, since: "0.1.0",
      summary: "A source with a stake on record that the page does not tell",
      finds: """
        An attribution to a source for whom the record holds a stake in the matter, where no \
        attribution to the same source states one. It is reported at the first of them. A stake \
        that nobody has recorded cannot be missed, so the rule is silent on a file that nobody has \
        logged; somebody who only declines to comment is left out.
        """,
      why: """
        A reader weighs an expert who sells what he recommends otherwise than one who does not. \
        What the desk knew and kept back looks, later, like taking part.
        """,
      remedy: """
        State the stake beside the first attribution, in a clause: “whose firm bid for the \
        contract”.
        """,
      waive: """
        When the stake is plain from what the source is, as with the lawyer of a party, or when \
        stating it would give away somebody whose name is withheld and an editor has agreed.
        """,
      derivesFrom: [
        "Society of Professional Journalists, Code of Ethics (2014)",
        "The New York Times, Confidential News Sources Policy (2004)",
        "AFP Fact Check, How we work", "IFCN Code of Principles",
        "Associated Press, statement on anonymous sources (APME)",
      ]),
    condition: .attribution([
      Clause("the record holds a stake of the source") { attribution, audited in
        attribution.source.flatMap { audited.dossier[$0] }?.interest != nil
      },
      Clause("no attribution to the same source states a stake") { attribution, audited in
        audited.references(like: attribution).allSatisfy { $0.printed.details.interest == nil }
      },
      Clause("it is the first to the source that says something") { attribution, audited in
        audited.references(like: attribution).first { $0.printed.act != .decline }?.key
          == attribution.key
      },
    ]),
    message: [
      "‘", .argument("wording"), "’ has a stake in the matter that the reader is not told.",
    ],
    remedy: "State the stake beside the first attribution.",
    examples: [
      RuleExample(
        """
        ⟦1:Odo Venn, a dredging engineer|named-person, name=Odo Venn⟧, ⟪1:said⟫ ⟨1:the harbour \
        must be dredged|evaluative⟩. ⟦2:Venn|named-person, name=Odo Venn⟧ ⟪2:said⟫ ⟨2:it was \
        urgent|evaluative⟩.
        """,
        recorded: [
          "Odo Venn, a dredging engineer": RecordedFacts(interest: "owns the only dredger"),
          "Venn": RecordedFacts(interest: "owns the only dredger"),
        ], fires: ["Odo Venn, a dredging engineer"],
        note: "He owns the only dredger; reported once."),
      RuleExample(
        """
        # The best plum cake north of the Orrin
        ⟨“Nothing comes near it,”|evaluative, direct⟩ ⟪says⟫ ⟦a baker|described-individual, \
        indefinite⟧.
        """,
        recorded: ["a baker": RecordedFacts(interest: "baked it")], fires: ["a baker"],
        note: "The baker of the cake, in a review with a quotation."),
      RuleExample(
        """
        ⟦1:Odo Venn|named-person, name=Odo Venn⟧ ⟪1:said⟫ ⟨1:the harbour must be dredged⟩. \
        ⟦2:Venn, ⦃2:who owns the only dredger|interest⦄|named-person, name=Odo Venn⟧, ⟪2:said⟫ \
        ⟨2:it was urgent⟩.
        """,
        recorded: ["Odo Venn": RecordedFacts(interest: "owns the only dredger")], fires: [],
        note: "The page tells it."),
      RuleExample(
        "⟦Odo Venn|named-person⟧ ⟪said⟫ ⟨the harbour must be dredged|evaluative⟩.",
        recorded: [:], fires: [], note: "Nobody has recorded a stake."),
      RuleExample(
        "⟦Odo Venn|named-person⟧ ⟪said⟫ ⟨the harbour must be dredged|evaluative⟩.",
        fires: [], note: "A file that nobody has logged."),
      RuleExample(
        "⟦Odo Venn|named-person⟧ ⟪declined|decline⟫ ⟨to comment⟩.",
        recorded: ["Odo Venn": RecordedFacts(interest: "owns the only dredger")], fires: [],
        note: "Who declines to comment urges nothing."),
    ])
}
