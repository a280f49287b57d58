import ClaimModel

extension AuditRule {
  static let anonymousPejorative = AuditRule(
    RuleMetadata(
      name: "anonymous-pejorative", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "Somebody run down by a critic without a name",
      finds: """
        Words that run somebody down and that the page attributes to people whom nothing on it \
        names. Who denies such words or asks about them is left out, and so is what a named \
        source is said to have heard.
        """,
      why: """
        Anonymity must not be a cover for attack. The person attacked cannot answer somebody who \
        is not there, and the reader cannot tell a witness from a rival.
        """,
      remedy: """
        Name the critic. If that cannot be done and the criticism matters, say in plain words what \
        it rests on, with the agreement of a senior editor; otherwise cut it.
        """,
      waive: """
        When the attack is itself what is reported on, as with abuse in letters without a name, \
        and the person attacked has been able to answer.
        """,
      derivesFrom: [
        "NPR Ethics Handbook", "The Guardian, guidelines on anonymous pejorative quotes",
        "The New York Times, public editor on anonymous sources",
        "Bloomberg, The Bloomberg Way", "Reuters, The essentials of sourcing",
      ]),
    condition: .claim([
      .isOfUnnamedPeople, .isAsserted, .isNotPassedOn,
      Clause("it runs somebody down") { claim, _ in
        claim.printed.details.pejorativeTarget != nil
      },
    ]), silences: ["anonymous-opinion"],
    message: [
      "Somebody unnamed runs down ‘", .argument("pejorative"), "’: ‘", .argument("span"), "’.",
    ],
    remedy: "Name the critic, say plainly what the criticism rests on, or cut it.",
    examples: [
      RuleExample(
        """
        ⟦A former deckhand|described-individual, indefinite⟧ ⟪said⟫ ⟨⦃the ferry master|pejorative⦄ \
        was a bully|evaluative⟩.
        """,
        fires: ["the ferry master was a bully"], note: "A slur without a name to it."),
      RuleExample(
        """
        # Backstage at the Lantern
        ⟨1:“⦃1:Odo|pejorative⦄ is a fraud in a cape,”|evaluative, direct⟩ ⟪1:hissed⟫ ⟦1:a \
        rival|described-individual, indefinite⟧, while ⟦2:Ilse Rot, who plays the \
        queen|named-person⟧, ⟪2:said⟫ ⟨2:⦃2:he|pejorative⦄ was a sulk|evaluative⟩.
        """,
        fires: ["“Odo is a fraud in a cape,”"],
        note: "One critic unnamed and one named, in a feature."),
      RuleExample(
        "⟦A former deckhand|described-individual, indefinite⟧ ⟪said⟫ ⟨the ferry was late|event⟩.",
        fires: [], note: "Nobody is run down."),
      RuleExample(
        """
        ⟦A former deckhand|described-individual, indefinite⟧ ⟪denied|deny⟫ ⟨that ⦃the ferry \
        master|pejorative⦄ was a bully|evaluative⟩.
        """,
        fires: [], note: "Whoever denies a slur does not utter it."),
      RuleExample(
        """
        ⟦1:Ilse Rot, the purser|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:a deckhand|described-individual, \
        indefinite, in=1⟧ ⟪2:had called⟫ ⟨2:⦃2:the ferry master|pejorative⦄ a bully|evaluative⟩|event⟩.
        """,
        fires: [], note: "The purser answers for what she says was said."),
    ])
}
