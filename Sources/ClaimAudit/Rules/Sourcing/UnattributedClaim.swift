import ClaimModel

extension AuditRule {
  static let unattributedClaim = AuditRule(
    RuleMetadata(
      name: "unattributed-claim", category: .sourcing, severity: .error, since: "0.1.0",
      summary: "A disputable statement of fact without a source",
      finds: """
        An event, a state of affairs or a quantity that the publication asserts in its own voice \
        and that a reasonable reader or a party could dispute. On a file nobody has logged, what \
        is disputable is judged by what the page prints: a figure without a source, an accusation, \
        a word of dispute; a policy can have every such statement asked about. A figure is a share, a \
        sum, a multiple, a count in the thousands or of people who came to harm; scores, vote counts \
        and small numbers are on record or can be counted again. What a headline shortens, and what \
        is said to the reader (“you can walk it in 40,000 steps”), are left out, and so are the figures \
        of a piece whose writer speaks as “I” or to “you”. Judgments, \
        forecasts and motives are not statements of this kind, and a claim that might be somebody's \
        whom the page names nearby is left until a person decides. Left out too are \
        the figures that go on with those of a document, and \
        a claim that somebody has recorded as established or as witnessed by us, or that its checks found to be supported \
        by evidence, as long as they hold and none of them says otherwise.
        """,
      why: """
        What stands in our own voice is what we answer for. If it is challenged, somebody must be \
        able to say at once who told us, or that we saw it ourselves.
        """,
      remedy: """
        Say in the same sentence who says so. If a reporter saw it, let the sentence show that; if \
        it is established public fact, be ready to name the record it stands in. In the ledger, whosays \
        claim edit with --witnessed or --established says so; evidence that is linked to the claim, and a \
        check with the verdict supported, say who knows it.
        """,
      waive: """
        When the fact is beyond dispute and only its wording made it look otherwise.
        """,
      derivesFrom: [
        "Associated Press, When is it OK to use anonymous sources?",
        "Reuters, The essentials of sourcing", "BBC Editorial Guidelines (2019), Accuracy",
      ]),
    condition: .claim([
      .isOwnVoice, .isScopeClear, .isDisputable, .kind(.event, .state, .quantity),
      .isNoHeadline, .isImpersonal,
      Clause("it is no figure in a piece written as one person's, to the reader") {
        claim, audited in
        claim.printed.kind != .quantity || !audited.isPersonal
      },
      Clause("it is no figure that goes on with those of a document") {
        claim, audited in
        claim.printed.kind != .quantity || !audited.goesOnCounting(claim)
      },
      Clause("nobody has recorded that it is established, or that we witnessed it") { claim, _ in
        !(claim.facts?.isEstablished ?? false) && !(claim.facts?.isWitnessed ?? false)
      },
      Clause("no check that counts has found it supported by evidence") { claim, _ in
        !claim.isConfirmed
      },
    ]), exclusion: .ownVoice,
    message: ["‘", .argument("span"), "’ is disputable and has no source."],
    remedy:
      "Say who says so, or record that we witnessed it, that it is established, or what confirmed it.",
    examples: [
      RuleExample(
        "⟨The flood left 4,000 households in Saltmere without water|quantity, contentious⟩.",
        fires: ["The flood left 4,000 households in Saltmere without water"],
        note: "A figure without a source."),
      RuleExample(
        """
        # Our council forgets, our river does not
        Let us be plain: ⟨the council hid the survey|event, contentious⟩, and it will hide the next.
        """,
        fires: ["the council hid the survey"], note: "An accusation as fact, in a comment piece."),
      RuleExample(
        """
        ⟨1:“We checked every pump,”|direct⟩ ⟪1:said⟫ ⟦1:Ana Keld, the bridge \
        engineer|named-person⟧, but ⟨2:half of them had failed|quantity, contentious⟩.
        """,
        fires: ["half of them had failed"],
        note: "The quotation has a speaker; the contradiction after it has none."),
      RuleExample(
        """
        ⟨The flood left 4,000 households without water|quantity, contentious⟩, ⟦Ana Keld of the \
        Saltmere water board|named-person⟧ ⟪said⟫.
        """,
        fires: [], note: "The same figure with a speaker."),
      RuleExample(
        """
        # ⟨1:Flood leaves 4,000 households without water|quantity, contentious⟩
        ⟨2:The flood left 4,000 households without water|quantity, contentious⟩.
        """,
        fires: ["The flood left 4,000 households without water"],
        note: "In the story, and not in the headline above it."),
      RuleExample(
        """
        ⟨1:I have crossed the Orrin for forty years|state, personal⟩.
        ⟨2:You would not know the ferry|evaluative, personal⟩.
        ⟨3:My neighbours walk|event, personal⟩.
        ⟨4:A berth costs 4,000 marks|quantity, contentious⟩.
        """,
        fires: [], note: "A figure in a column, which its writer answers for."),
      RuleExample(
        "⟨You pay 4,000 marks for a berth with a view|quantity, contentious, personal⟩.",
        fires: [], note: "Advice to the reader."),
      RuleExample(
        "⟨Half of the pumps had failed|quantity, contentious⟩.",
        recorded: ["Half of the pumps had failed": RecordedFacts(isWitnessed: true)], fires: [],
        note: "Our reporter stood beside them, and the record says so."),
      RuleExample(
        "⟨The river runs to the sea|state, contentious⟩.",
        recorded: ["The river runs to the sea": RecordedFacts(isEstablished: true)], fires: [],
        note: "Public fact, by the word of somebody on the desk."),
      RuleExample(
        "⟨The repairs will have cost 14 million crowns|quantity, contentious⟩.",
        recorded: [
          "The repairs will have cost 14 million crowns": RecordedFacts(isConfirmed: true)
        ],
        fires: [], note: "The contract is on file, and a check found that it says so."),
      RuleExample(
        "⟨The council meets on the first Tuesday of the month|state⟩.",
        fires: [], note: "Nobody would dispute it."),
      RuleExample(
        "⟨The council meets on the first Tuesday of the month|state⟩.",
        fires: ["The council meets on the first Tuesday of the month"], under: "strict",
        note: "A policy that asks a source of every statement."),
      RuleExample(
        """
        ⟦1:Ana Keld of the water board|named-person⟧ ⟪1:blamed⟫ ⟨1:the pumps|causal⟩. ⟨2:Half of \
        them had failed|quantity, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may be the speaker's statement still: that is for a person to settle."),
      RuleExample(
        """
        # Table for one
        ⟨The plum cake is the finest on the coast|evaluative, contentious⟩, and I will hear no more.
        """,
        fires: [], note: "A judgment in a review is no statement of fact."),
      RuleExample(
        """
        ⟦1:A survey by the Orrin Toll Bank of 3 May|named-document, document⟧ ⟪1:found⟫ ⟨1:half the pumps dry|quantity⟩. \
        ⟨2:A year ago it was a third|quantity, contentious⟩.
        """,
        fires: [], note: "The survey has counted that too."),
    ])
}
