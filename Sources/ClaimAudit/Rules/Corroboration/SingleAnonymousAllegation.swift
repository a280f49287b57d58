import ClaimModel

extension AuditRule {
  static let singleAnonymousAllegation = AuditRule(
    RuleMetadata(
      name: "single-anonymous-allegation", category: .corroboration, severity: .error,
      since: "0.1.0",
      summary: "An accusation that rests on one unnamed or uncounted source",
      finds: """
        A claim that somebody did wrong, where nobody who says so is identified anywhere on the page \
        and at most one independent source can be counted. A plural without a number counts as \
        none. The rule speaks only where the page says against whom, and not of a headline, which \
        may shorten a name that the story gives, nor of a pronoun that nobody has settled.
        """,
      why: """
        The person accused cannot answer an accuser without a name, and one such source may be \
        mistaken, or may be settling a score. This is where a correction costs most.
        """,
      remedy: """
        Find a second source with knowledge of its own, or a document. Until then refer it up, and \
        let the copy say that the source is unnamed and what could be confirmed.
        """,
      waive: """
        When the accusation is on the public record already and the unnamed source only repeats \
        it, or when an editor who knows the source has approved it.
        """,
      derivesFrom: [
        "BBC Editorial Guidelines, anonymous sources",
        "The New York Times, guidelines on anonymous sourcing (2016)",
        "Associated Press, statement for APME (2009)",
      ]),
    condition: .claim([
      .isAllegation, .namesItsTarget,
      Clause("it is attributed, and nobody who says so anywhere on the page is identified") {
        claim, audited in
        !claim.attributions.isEmpty
          && audited.proposition(of: claim).attributions.allSatisfy {
            $0.printed.level.band != .identified
          }
      },
      Clause("at most one independent source of it can be counted") { claim, audited in
        audited.proposition(of: claim).countableSources <= 1
      },
      Clause(
        "none of those it is attributed to is a capital, or a pronoun that could not be settled"
      ) {
        claim, audited in
        audited.attributions(of: claim).allSatisfy {
          !$0.printed.isUnresolved && $0.printed.sourceKind != .organisation
        }
      },
      .isNoHeadline,
      Clause("it does not go on with what somebody was just said to accuse of") { claim, audited in
        !audited.goesOnAccusing(claim)
      },
    ]), silences: ["single-source"],
    message: [
      "An accusation against ‘", .argument("target"), "’ rests on one unnamed or uncounted source.",
    ],
    remedy: "Corroborate it or refer it up; say that the source is unnamed and what was confirmed.",
    examples: [
      RuleExample(
        """
        ⟦A former clerk at the Dunharrow court|described-individual⟧ ⟪said⟫ ⟨⦃Magistrate \
        Orl|target⦄ had taken money from two litigants|legal, contentious, allegation⟩.
        """,
        fires: ["Magistrate Orl had taken money from two litigants"],
        note: "One unnamed source against a person who is named."),
      RuleExample(
        """
        # What the eel market does not weigh
        ⟦1:Regulars|vague, plural⟧ ⟪1:whisper⟫ ⟨1:that ⦃the brothers Vask|target⦄ keep two sets of \
        scales|event, contentious, allegation⟩, and the column has no reason to love either.
        ⟦2:Regulars|vague, plural⟧ ⟪2:insist⟫ ⟨2:“⦃old Vask|target⦄ cheats widows”|legal, \
        contentious, allegation, direct⟩.
        """,
        fires: ["that the brothers Vask keep two sets of scales", "“old Vask cheats widows”"],
        note: "An uncounted plural twice, in a column, with a quotation."),
      RuleExample(
        """
        ⟦A former clerk|described-individual⟧ ⟪said⟫ ⟨⦃Magistrate Orl|target⦄ had been ill since \
        May|state, contentious⟩.
        """,
        fires: [], note: "A disputed fact that accuses nobody."),
      RuleExample(
        """
        ⟦A former clerk|described-individual⟧ ⟪said⟫ ⟨money had been taken from two \
        litigants|legal, contentious, allegation⟩.
        """,
        fires: [], note: "Nobody is accused by name or office."),
      RuleExample(
        """
        ⟦1:A former clerk|described-individual⟧ ⟪1:said⟫ ⟨1:⦃Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation, =money⟩.
        ⟦2:Ana Keld, who lost her case in March|named-person⟧, ⟪2:said⟫ ⟨2:she had paid the \
        magistrate|event, =money⟩.
        """,
        fires: [], note: "Somebody who is named says so too."),
      RuleExample(
        """
        ⟨⦃Magistrate Orl|target⦄ took money from two litigants|legal, contentious, allegation⟩.
        """,
        fires: [], note: "In our own voice it is for the rules on sourcing."),
      RuleExample(
        """
        ⟦Two former clerks|counted-group, plural, count=2⟧ ⟪said⟫ ⟨⦃Magistrate Orl|target⦄ had \
        taken money|legal, contentious, allegation⟩.
        """,
        fires: [], note: "Two people, counted."),
      RuleExample(
        """
        The clerk had warned the porter. ⟦She|described-individual, unresolved⟧ ⟪said⟫ \
        ⟨⦃Magistrate Orl|target⦄ had taken money|legal, contentious, allegation⟩.
        """,
        fires: [], note: "Who “she” is must be settled first."),
      RuleExample(
        """
        # ⟨⦃Magistrate|target⦄ took money|legal, contentious, allegation⟩, ⟦ex-clerk|\
        described-individual⟧ ⟪says⟫
        ⟦2:Ilse Varga, a former clerk of the court|named-person⟧, ⟪2:said⟫ ⟨2:two litigants had \
        paid|event⟩.
        """,
        fires: [], note: "The headline shortens a source whom the story names."),
      RuleExample(
        """
        ⟦1:The county court|named-organisation⟧ ⟪1:charged⟫ ⟨1:⦃1:Magistrate Orl|target⦄ with \
        theft|legal, contentious, allegation⟩.
        ⟨2:⦃2:Orl|target⦄⟩ ⟪2:was accused⟫ ⟨2:of selling the seal|legal, contentious, allegation⟩.
        """,
        fires: [], note: "The court still, in the next sentence."),
    ])
}
