import ClaimModel

extension AuditRule {
  static let opinionAsFact = AuditRule(
    RuleMetadata(
      name: "opinion-as-fact", category: .sourcing, severity: .warning, since: "0.1.0",
      summary: "A judgment that the publication makes in its own voice",
      finds: """
        A judgment that the publication states in its own voice, as what its sentence says. A \
        cause is asked about only where it comes with a superlative, an absolute, a label or a word \
        of certainty: most causes in the news are what somebody has told a line before, and half \
        of those that were flagged told an editor nothing. A forecast is asked about only where it says \
        that something will not be and gives no date, because most sentences about what is to come \
        only announce it (“the bridge will open in May”). What a phrase takes for granted in \
        passing is left out, and so are a headline, a claim that may be somebody's whom the page names nearby and a \
        piece whose writer speaks as “I” or to “you”: a column, a letter, advice.
        """,
      why: """
        Whether a plan is good, what brought a crisis about and what will come of it are matters \
        on which readers differ. In a news report, such a sentence without a speaker makes the \
        publication a party; in an analysis or a column it is what the piece is for, and policies \
        let the rule weigh less there.
        """,
      remedy: """
        Say whose judgment it is, or give the facts it rests on and leave the judgment to the \
        reader. If it is the point of the piece, label the piece analysis.
        """,
      waive: """
        When nobody disputes the judgment, as that an earthquake is a disaster, or when the cause \
        is on record, as in an accident report that the piece cites elsewhere.
        """,
      derivesFrom: [
        "Intelligence Community Directive 203, Analytic Standards",
        "Bender and others, Writing and Reporting for the Media, verbs of attribution",
        "Wikipedia, Neutral point of view",
      ]),
    condition: .claim([
      .isOwnVoice, .isScopeClear, .isStated, .opensSentence, .isDisputable, .soundsAtLeast(.flat),
      .isOfNoPersonalPiece, .isNoHeadline,
      Clause("it judges, or is sure of a cause, or foretells what will not be") { claim, audited in
        switch claim.printed.kind {
        case .evaluative: true
        case .causal:
          claim.printed.certainty == .boosted || !audited.loadedWords(of: claim).isEmpty
        case .predictive:
          claim.printed.polarity == .negative && claim.printed.details.dates.isEmpty
        case .event, .state, .quantity, .intent, .legal: false
        }
      },
    ]), exclusion: .ownVoice,
    message: ["‘", .argument("span"), "’ is a judgment in our own voice."],
    remedy: "Say whose judgment it is, support it, or label the piece analysis.",
    examples: [
      RuleExample(
        "⟨The new ferry timetable is a shambles|evaluative, contentious⟩.",
        fires: ["The new ferry timetable is a shambles"], note: "A judgment without a speaker."),
      RuleExample(
        """
        ⟨1:The boards had rotted through|state⟩.
        ⟨2:The fire on the quay was due to the ⦃2:worst|loaded⦄ neglect in memory|causal, \
        contentious⟩, and ⟨3:nobody on the harbour board had walked the quay since spring|event⟩.
        """,
        fires: ["The fire on the quay was due to the worst neglect in memory"],
        note: "A cause told as if it were established."),
      RuleExample(
        """
        # What the toll will do to us
        ⟨1:“It will ruin me,”|predictive, direct, contentious⟩ ⟪1:says⟫ ⟦1:Ana Keld, who keeps the \
        ferry inn|named-person⟧.
        ⟨2:It will never pay for itself|predictive, negative, contentious⟩.
        """,
        fires: ["It will never pay for itself"],
        note: "A forecast of what will not be, behind a quotation, in a column."),
      RuleExample(
        "⟨The bridge will open to carts in May|predictive, contentious⟩.",
        fires: [], note: "A forecast that only announces."),
      RuleExample(
        """
        ⟨The new ferry timetable is a shambles|evaluative, contentious⟩, ⟪said⟫ ⟦Odo Venn, a \
        commuter|named-person⟧.
        """,
        fires: [], note: "The same judgment with a speaker."),
      RuleExample(
        """
        # ⟨1:The ferry timetable is a shambles|evaluative, contentious⟩
        ⟨2:Three boats in ten were late in May|quantity⟩.
        """,
        fires: [], note: "A headline, which is judged by the story under it."),
      RuleExample(
        "⟨The timetable may be ⌊a shambles⌋|evaluative, possible, contentious⟩.",
        fires: [], note: "A guess is for another rule."),
      RuleExample(
        """
        ⟨1:⟨2:The botched timetable|evaluative, contentious, presupposed⟩ has no author|state⟩.
        """,
        fires: [], note: "A judgment taken for granted in a phrase."),
      RuleExample(
        """
        ⟦1:Odo Venn, a commuter|named-person⟧, ⟪1:said⟫ ⟨1:he had missed three boats|quantity⟩.
        ⟨2:This was a disgrace|evaluative, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may still be the speaker's: that is for a person to settle."),
      RuleExample(
        """
        ⟨1:The new timetable, ⟨2:which is a shambles|evaluative, contentious⟩, hangs at the \
        quay|state⟩.
        """,
        fires: [], note: "What is said in a clause on the side."),
      RuleExample(
        "⟨A warm summer is pleasant on the coast|evaluative⟩.",
        fires: [], note: "Somebody has said that nobody would dispute it."),
      RuleExample(
        """
        ⟨1:I have crossed the Orrin for forty years|state, personal⟩.
        ⟨2:You would not know it for the same ferry|evaluative, personal⟩.
        ⟨3:My neighbours walk|event, personal⟩.
        ⟨4:The new timetable is a shambles|evaluative, contentious⟩.
        """,
        fires: [], note: "A column says what its writer thinks."),
    ])
}
