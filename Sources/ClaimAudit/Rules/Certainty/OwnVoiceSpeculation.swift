import ClaimModel

extension AuditRule {
  static let ownVoiceSpeculation = AuditRule(
    RuleMetadata(
      name: "own-voice-speculation", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "A guess in our own voice",
      finds: """
        A claim in our own voice that could be disputed and sounds possible or probable: what may \
        follow, what seems to lie behind it. What somebody may want has a rule of its own, and the \
        hedge beside a figure is mostly about something else in the sentence; both are left out. Only the lead and the first \
        paragraphs are asked about: further down “could” mostly tells what somebody was able to do, \
        which no word list can keep apart from a guess.
        """,
      why: """
        The hedge admits that we do not know, and without a source the reader cannot see why we \
        think so. It reads as reporting and is a guess.
        """,
      remedy: """
        Say whose expectation it is, or what it rests on. If it rests on nothing that can be \
        printed, cut it.
        """,
      waive: """
        When the grounds stand in the sentences around it, or the piece is labelled as analysis and \
        the reader expects the writer's judgment.
        """,
      derivesFrom: [
        "Associated Press, News Values and Principles",
        "US Department of State, guidance on words of estimation",
      ]),
    condition: .claim([
      .isOwnVoice, .isScopeClear, .isDisputable,
      Clause("it states no wish and no figure") { claim, _ in
        ![.intent, .quantity].contains(claim.printed.kind)
      },
      Clause("it sounds possible or probable") { claim, _ in
        [.possible, .probable].contains(claim.printed.certainty)
      },
      .isNearTheTop, .isOfNoPersonalPiece,
    ]), exclusion: .ownVoice,
    message: ["We are speculating in our own voice: ‘", .argument("span"), "’."],
    remedy: "Say who expects it, or what it rests on; otherwise cut it.",
    examples: [
      RuleExample(
        "⟨The closure ⌊may⌋ cost the mayor her seat|predictive, possible, contentious, lede⟩.",
        fires: ["The closure may cost the mayor her seat"], note: "What may follow, by nobody."),
      RuleExample(
        """
        # A quiet night at the fen
        ⟨1:“The moths are back,”|state, direct⟩ ⟪1:said⟫ ⟦1:Mia Lunt, a warden|named-person⟧, \
        though ⟨2:the lamp ⌊seems⌋ to have done harm|causal, possible, contentious, key⟩.
        """,
        fires: ["the lamp seems to have done harm"],
        note: "Beside a quotation, and nobody's but ours."),
      RuleExample(
        """
        ⟨The closure ⌊may⌋ cost the mayor her seat|predictive, possible, contentious, lede⟩, ⟦Odo Venn, \
        who studies elections|named-person⟧, ⟪said⟫.
        """,
        fires: [], note: "Somebody's expectation."),
      RuleExample(
        """
        ⟦1:Odo Venn|named-person⟧ ⟪1:blamed⟫ ⟨1:the closure|causal⟩. ⟨2:It ⌊may⌋ cost the mayor \
        her seat|predictive, possible, contentious, ambiguous, key⟩.
        """,
        fires: [], note: "It may be his still."),
      RuleExample(
        "⟨The ferry ⌊may⌋ run late on feast days|state, possible, lede⟩.", fires: [],
        note: "Nobody would dispute it."),
      RuleExample(
        "⟨The closure will cost the mayor her seat|predictive, contentious, lede⟩.", fires: [],
        note: "No guess but a judgment, which is another rule's."),
      RuleExample(
        "⟨The mayor ⌊may⌋ want to close the mill|intent, possible, contentious, lede⟩.", fires: [],
        note: "What somebody may want is for the rule on motives."),
      RuleExample(
        "⟨The closure ⌊could⌋ be seen from the hill|predictive, possible, contentious⟩.", fires: [],
        note: "Far down, where “could” mostly tells of an ability."),
      RuleExample(
        """
        ⟨1:I have crossed the Orrin for forty years|state, personal⟩.
        ⟨2:You would not know it for the same ferry|evaluative, personal⟩.
        ⟨3:My neighbours walk|event, personal⟩.
        ⟨4:The new timetable ⌊4:may⌋ empty the inns|predictive, possible, contentious, key⟩.
        """,
        fires: [], note: "A writer who wonders in a column."),
    ])
}
