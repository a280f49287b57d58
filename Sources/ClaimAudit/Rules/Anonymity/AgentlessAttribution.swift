import ClaimModel

extension AuditRule {
  static let agentlessAttribution = AuditRule(
    RuleMetadata(
      name: "agentless-attribution", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "Wording that attributes a claim to nobody",
      finds: """
        Words that say a claim comes from somewhere and do not say from whom: a passive (“is \
        widely regarded as”), an impersonal phrase (“it is believed that”) or an adverb \
        (“reportedly”, “allegedly”). Whoever has been told to do something has been given an order, \
        which is left out, and so is an accusation right behind a sentence that says who accuses. So are a headline and what a named \
        person is said to say.
        """,
      why: """
        Such wording sounds careful and only moves the question: whoever believes, reports or \
        alleges has left the sentence. The reader gets a doubt that nobody answers for, and the \
        desk has no one to ask.
        """,
      remedy: """
        Name who holds the view and let them say so. If the claim is ours, drop the phrase and \
        state it on our own authority, with what it rests on.
        """,
      waive: """
        When the holder is named in the sentence before and the phrase only carries on, or when \
        the law asks for the word, as for a charge that has not been tried and whose prosecutor is \
        named nearby.
        """,
      derivesFrom: ["NPR Ethics Handbook", "Wikipedia Manual of Style, Words to watch"]),
    condition: .attribution([
      .level(.agentless), .isAsserted, .isNotRetold, .isNoHeadline,
      Clause("it does not go on with what somebody was just said to accuse of") {
        attribution, audited in
        !attribution.claims.contains { key in
          audited.dossier[key].map { $0.printed.details.isAllegation && audited.goesOnAccusing($0) }
            ?? false
        }
      },
    ]),
    message: ["‘", .argument("wording"), "’ hides who says so."],
    remedy: "Name who says so, or state it on our own authority with what it rests on.",
    examples: [
      RuleExample(
        "The mayor of Dunharrow ⟪reportedly⟫ ⟨sold the mill to a cousin|event⟩.",
        fires: ["reportedly"], note: "An adverb without a holder."),
      RuleExample(
        """
        # The Lamplit Café, again
        ⟪It is widely held that⟫ ⟨no better plum cake exists north of the Orrin|evaluative⟩; I had \
        two slices to be sure.
        """,
        fires: ["It is widely held that"], note: "An impersonal phrase, in a review."),
      RuleExample(
        """
        ⟦1:Constable Brid Amsel|named-person⟧ ⟪1:said⟫ ⟨1:the guard had left early⟩ and ⟪2:was \
        understood⟫ ⟨2:to have taken the key⟩.
        """,
        fires: ["was understood"], note: "A passive beside a named source in one sentence."),
      RuleExample(
        "⟨“I sold it to my cousin,”|direct⟩ ⟦Mayor Odo Brandt|named-person⟧ ⟪told⟫ the council.",
        fires: [], note: "A quotation with its speaker."),
      RuleExample(
        """
        ⟦1:The county court|named-organisation⟧ ⟪1:charged⟫ ⟨1:the miller with theft|legal, allegation⟩.
        ⟨2:He⟩ ⟪2:was accused⟫ ⟨2:of selling the wheel|legal, allegation⟩.
        """,
        fires: [], note: "The court still, in the next sentence."),
      RuleExample(
        "The crews ⟪have been told|ask⟫ ⟨to leave the quay|intent⟩.",
        fires: [], note: "An order says of nothing that it is so."),
      RuleExample(
        "⟦Critics|vague, plural⟧ ⟪believe|mental-state⟫ ⟨the sale was rigged⟩.",
        fires: [], note: "A vague holder is still a holder; vague-attribution has this one."),
      RuleExample(
        """
        # Mayor ⟪1:reportedly⟫ ⟨1:sold the mill|event⟩
        ⟦2:The Orrin Gazette|named-organisation, outlet⟧ ⟪2:said⟫ ⟨2:the mayor had sold the mill|event⟩.
        """,
        fires: [], note: "A headline whose story says who."),
      RuleExample(
        """
        ⟦1:Ana Keld, the miller|named-person⟧, ⟪1:said⟫ ⟨1:it ⟪2:was understood|in=1⟫ ⟨2:that the wheel had \
        been sold⟩⟩.
        """,
        fires: [], note: "It is the miller who puts it so."),
    ])
}
