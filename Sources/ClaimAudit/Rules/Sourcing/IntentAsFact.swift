import ClaimModel

extension AuditRule {
  static let intentAsFact = AuditRule(
    RuleMetadata(
      name: "intent-as-fact", category: .sourcing, severity: .error, since: "0.1.0",
      summary: "What somebody wants, thinks or feels, stated as if we could know",
      finds: """
        A clause in the publication's own voice that says what somebody intends, believes, wants \
        or feels, and says who in five words at most; a motive mentioned in a phrase (“an attempt \
        to”, “designed to”) is left out, because those are as often descriptions as guesses. On a \
        page nobody has logged, what somebody plans or wants to do themself (“plans to open in May”) is taken for what they have said, and a \
        piece whose writer speaks as “I” or to “you” is left out.
        """,
      why: """
        A reporter can see what people do and hear what they say. What they mean by it is an \
        inference, and it is the one that the people concerned dispute most readily.
        """,
      remedy: """
        Quote what they said, attribute the inference to somebody named who draws it, or describe \
        the act and leave out the motive.
        """,
      waive: """
        When they have said so in public and the piece need not repeat when, as with a candidate's \
        published plans, or when the writer tells of their own wishes.
        """,
      derivesFrom: [
        "Bender and others, Writing and Reporting for the Media, verbs of attribution",
        "Intelligence Community Directive 203, Analytic Standards",
        "Associated Press, When is it OK to use anonymous sources?",
      ]),
    condition: .claim([
      .isOwnVoice, .isScopeClear, .isDisputable, .soundsAtLeast(.flat),
      .kind(.intent), .isImpersonal, .isOfNoPersonalPiece,
      Clause("it says whose intention it is, in five words at most") { claim, audited in
        claim.printed.details.actor.map { placedWords(at: $0, in: audited.dossier.text).count <= 5 }
          ?? false
      },
    ]), exclusion: .ownVoice,
    message: [
      "‘", .argument("span"), "’ states what ‘", .argument("actor"),
      "’ intends, believes or feels, which only they can tell.",
    ],
    remedy: "Quote them, attribute the inference, or describe the act without the motive.",
    examples: [
      RuleExample(
        """
        ⟨⦃The Harbour Board|actor⦄ wants the mill gone before winter|intent, contentious⟩.
        """,
        fires: ["The Harbour Board wants the mill gone before winter"],
        note: "A wish told as fact."),
      RuleExample(
        """
        # Two towns and one river
        ⟨1:⦃1:Veldria|actor⦄ watches the new lock with envy|intent, contentious⟩, and ⟨2:“we shall \
        have ours,”|predictive, direct⟩ ⟪2:says⟫ ⟦2:its mayor, Tor Wyke|named-person⟧.
        """,
        fires: ["Veldria watches the new lock with envy"],
        note: "A feeling of a whole town, beside a quotation, in an essay."),
      RuleExample(
        """
        ⟨⦃The Harbour Board|actor⦄ wants the mill gone|intent, contentious⟩, ⟪said⟫ ⟦Ilse Varga, \
        who advises the mill|named-person⟧.
        """,
        fires: [], note: "The inference has a named holder."),
      RuleExample(
        "⟨The fence was put up to keep out the carters|intent, contentious⟩.",
        fires: [], note: "A purpose of nobody in particular."),
      RuleExample(
        "The mill, ⟨which ⦃the board|actor⦄ wants gone|intent, contentious⟩, has two wheels.",
        fires: ["which the board wants gone"], note: "A wish told in a clause on the side."),
      RuleExample(
        """
        ⟨⦃Everybody on the board who had ever met the miller|actor⦄ wanted him gone|intent, \
        contentious⟩.
        """,
        fires: [], note: "So long a subject tells more than a motive, and the reader errs on it."),
      RuleExample(
        "⟨⦃The Harbour Board|actor⦄ may want the mill ⌊gone⌋|intent, possible, contentious⟩.",
        fires: [], note: "A guess is for another rule."),
      RuleExample(
        "⟨⦃The Harbour Board|actor⦄ bought the mill|event, contentious⟩.",
        fires: [], note: "An act is no motive."),
      RuleExample(
        "⟨⦃The Harbour Board|actor⦄ plans a fair in June|intent⟩.",
        fires: [], note: "Somebody has said that nobody would dispute it."),
      RuleExample(
        """
        ⟦1:Tor Wyke, the mayor|named-person⟧, ⟪1:said⟫ ⟨1:the lock leaked|state⟩.
        ⟨2:⦃2:He|actor⦄ \
        wanted it shut|intent, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may be what the mayor said: that is for a person to settle."),
      RuleExample(
        "⟨⦃We|actor⦄ wanted the lock shut as much as anybody|intent, contentious, personal⟩.",
        fires: [], note: "Writers know what they want."),
      RuleExample(
        """
        ⟨1:I have crossed the Orrin for forty years|state, personal⟩.
        ⟨2:You would not know it for the same ferry|evaluative, personal⟩.
        ⟨3:My neighbours walk|event, personal⟩.
        ⟨4:⦃4:The Board|actor⦄ wants the ferry gone|intent, contentious⟩.
        """,
        fires: [], note: "What a writer in a column makes of the board."),
    ])
}
