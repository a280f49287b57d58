import ClaimModel

extension AuditRule {
  static let otherSideMissing = AuditRule(
    RuleMetadata(
      name: "other-side-missing", category: .independence, severity: .warning, since: "0.1.0",
      summary: "Somebody is accused by name and nobody speaks for them",
      finds: """
        An accusation that the page reports as one (“accused”, “is blamed for”) against somebody \
        it names, where no attribution is to them or to anybody of theirs, not even of a refusal to \
        comment. It is reported once for each of them, where they are first accused. An accusation \
        in our own voice is left to the rules on sourcing, and whose intentions are told without \
        an accusation is not asked about: there are too many of them on any page.
        """,
      why: """
        Whoever is accused must have had the chance to answer, and the reader must be able to see \
        that. A denial that comes a day later makes the first story look like half of one.
        """,
      remedy: """
        Ask them, and print what they say; or say that they were asked and when, and that they did \
        not answer.
        """,
      waive: """
        When the accused cannot be reached by anyone, as with the dead or an armed group in hiding, \
        or when their answer stands in a piece beside this one.
        """,
      derivesFrom: [
        "Reuters Handbook of Journalism, Accuracy",
        "BBC Editorial Guidelines, Reporting allegations",
        "Bellingcat, Editorial standards and practices",
      ]),
    condition: .claim([
      .isStated,
      Clause("it is reported as an accusation") { claim, audited in
        claim.printed.details.isAllegation && claim.printed.polarity == .positive
          && audited.attributions(of: claim).contains {
            $0.printed.details.isParty && $0.printed.act != .deny
          }
      },
      Clause("it names whom it accuses") { claim, audited in
        guard let target = claim.printed.details.allegationTarget,
          let last = placedWords(at: target, in: audited.dossier.text).last
        else { return false }
        return last.isCapitalised && last.span.count > 1
      },
      Clause("it is the first that is said against them") { claim, audited in
        audited.parties[claim]?.claims.first { $0.printed.details.allegationTarget != nil }?.key
          == claim.key
      },
      Clause("nobody is reported who speaks for them") { claim, audited in
        audited.parties[claim]?.isHeard == false
      },
    ]),
    message: ["‘", .argument("target"), "’ is accused, and nobody speaks for them."],
    remedy: "Print their answer, or say that they were asked and did not give one.",
    examples: [
      RuleExample(
        """
        ⟦The Pilots' Guild|named-organisation, party⟧ ⟪accused⟫ ⟨⦃the Harbour Board|target⦄ of \
        hiding the survey|event, allegation⟩.
        """,
        fires: ["the Harbour Board of hiding the survey"], note: "The board is not heard."),
      RuleExample(
        """
        # Who let the swans out
        ⟨1:⦃1:Odo Venn|target⦄ … of leaving the gate open|event, allegation⟩ ⟪1:is accused by all \
        of Mill Street|allege⟫ and ⟦1:nobody|vague, party⟧.
        ⟨2:“He never liked them,”|intent, direct⟩ ⟪2:says⟫ ⟦2:Mia Lunt, the baker|named-person⟧. \
        ⟦3:She|named-person, party, name=Mia Lunt⟧ ⟪3:blames⟫ ⟨3:⦃3:Venn|target⦄ for the fox, \
        too|event, allegation⟩.
        """,
        fires: ["Odo Venn … of leaving the gate open"],
        note: "Accused twice and never asked, in a light piece with a quotation."),
      RuleExample(
        """
        ⟦1:The Pilots' Guild|named-organisation, party⟧ ⟪1:accused⟫ ⟨1:⦃1:the Harbour Board|target⦄ \
        of hiding the survey|event, allegation⟩. ⟦2:A spokeswoman for ⦃2:the Harbour \
        Board|institution⦄|described-individual, indefinite⟧ ⟪2:declined|decline⟫ ⟨2:to comment⟩.
        """,
        fires: [], note: "The board was asked, and the page says so."),
      RuleExample(
        """
        ⟦The Harbour Board's lawyer|described-individual, party⟧ ⟪denied|deny⟫ ⟨that ⦃Tor \
        Wyke|target⦄ hid the survey|event, allegation⟩.
        """,
        fires: [], note: "A denial accuses nobody."),
      RuleExample(
        "⟨⦃The Harbour Board|target⦄ hid the survey|event, allegation⟩.",
        fires: [], note: "An accusation in our own voice needs a source first."),
      RuleExample(
        """
        ⟦The Pilots' Guild|named-organisation, party⟧ ⟪accused⟫ ⟨⦃some members|target⦄ of hiding \
        the survey|event, allegation⟩.
        """,
        fires: [], note: "Nobody is named who could be asked."),
      RuleExample(
        """
        ⟦The Pilots' Guild|named-organisation, party⟧ ⟪regretted⟫ ⟨⦃Tor Wyke|target⦄'s theft|event, \
        allegation, presupposed⟩.
        """,
        fires: [], note: "Somebody is accused in passing by a phrase."),
    ])
}
