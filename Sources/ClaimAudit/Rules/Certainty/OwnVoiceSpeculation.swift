import ClaimModel

extension AuditRule {
  static let ownVoiceSpeculation = AuditRule(
    RuleMetadata(
      name: "own-voice-speculation", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "A guess that the publication makes in its own voice",
      finds: """
        A sentence that opens with a claim nobody is said to make, that could be disputed and that is \
        a cause, a motive, a verdict, a forecast or a figure put as likely or possible (“may”, “is expected to”, “probably”). A claim that may be somebody's \
        whom the page names nearby is left out, and so is what a phrase takes for granted.
        """,
      why: """
        A hedge does not make a guess ours to print. The reader cannot tell whether it rests on a \
        plan, on a source or on the mood of the desk.
        """,
      remedy: "Say whose estimate it is, or what it rests on; otherwise cut it.",
      waive: """
        In an analysis that says what the estimate rests on, or where a schedule is only put with \
        care (“is expected to open in May”).
        """,
      derivesFrom: [
        "Associated Press, News Values and Principles",
        "Analyses of verbal probability: Druzdzel",
      ]),
    condition: .claim([
      .isOwnVoice, .isScopeClear, .isStated, .opensSentence, .isContentious,
      .kind(.causal, .intent, .legal, .predictive, .quantity),
      Clause("it is put as likely or possible") { claim, _ in
        [.possible, .probable].contains(claim.printed.certainty)
      },
    ]), exclusion: .ownVoice,
    message: ["‘", .argument("span"), "’ is a guess in our own voice."],
    remedy: "Say whose estimate it is or what it rests on, or cut it.",
    examples: [
      RuleExample(
        "⟨The toll ⌊may⌋ double by spring|predictive, possible, contentious⟩.",
        fires: ["The toll may double by spring"], note: "Nobody says so, and nothing supports it."),
      RuleExample(
        """
        # What the ebb will show
        ⟨1:“It will ruin me,”|predictive, direct, contentious⟩ ⟪1:says⟫ ⟦1:Ana Keld, who keeps the \
        ferry inn|named-person⟧.
        ⟨2:The board ⌊2:probably⌋ wants her gone|intent, probable, contentious⟩.
        """,
        fires: ["The board probably wants her gone"],
        note: "A motive guessed at behind a quotation, in a column."),
      RuleExample(
        "⟨The toll ⌊may⌋ double|predictive, possible, contentious⟩, ⟪said⟫ ⟦Odo Venn|named-person⟧.",
        fires: [], note: "Somebody says so."),
      RuleExample(
        """
        ⟦1:Odo Venn, a skipper|named-person⟧, ⟪1:said⟫ ⟨1:the mole had cracked|state⟩.
        ⟨2:It ⌊2:may⌋ fall by spring|predictive, possible, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may still be the skipper's guess."),
      RuleExample(
        """
        ⟨1:⟨2:A ⌊2:possible⌋ doubling of the toll|predictive, possible, contentious, presupposed⟩ \
        was on the agenda|event⟩.
        """,
        fires: [], note: "Taken for granted in a phrase."),
      RuleExample(
        """
        ⟨1:The mole, ⟨2:which ⌊2:may⌋ fall|predictive, possible, contentious⟩, is shut|state⟩.
        """,
        fires: [], note: "A clause on the side."),
      RuleExample(
        "⟨The fair ⌊may⌋ be dry|predictive, possible⟩.",
        fires: [], note: "Nobody would dispute it."),
      RuleExample(
        "⟨The fair was ⌊perhaps⌋ too loud|evaluative, possible, contentious⟩.",
        fires: [], note: "A judgment softened is no guess at what is so."),
      RuleExample(
        "⟨The toll will double|predictive, contentious⟩.",
        fires: [], note: "Without a hedge it is for another rule."),
    ])
}
