import ClaimModel

extension AuditRule {
  static let singleSource = AuditRule(
    RuleMetadata(
      name: "single-source", category: .corroboration, severity: .warning, since: "0.1.0",
      summary: "A disputable fact near the top with fewer sources than the policy asks for",
      finds: """
        A statement of fact, or an accusation, that could be disputed, stands in the lead or the \
        first paragraphs, is attributed, and has fewer independent sources on the page than the \
        policy asks for. Counted are distinct people, bodies and documents that are identified, \
        single people who are described, and stated numbers of people; a plural without a number \
        is none, and so is whoever only passes on another source. Judgments, forecasts and wishes \
        are left out, since they are their speaker's and nobody else could confirm them, and so is \
        what nobody asserts but only asks, denies or declines to discuss. What causes what is left \
        out too: two people who hold an opinion do not make it true.
        """,
      why: """
        One person can be mistaken, or have a reason to mislead. What the story hangs on should not \
        fall with one of them.
        """,
      remedy: """
        Find another source with knowledge of its own, or a document. If there is none, let the \
        copy say that it rests on one, and why that one can know.
        """,
      waive: """
        When the source is the only one who could know, was there, and the copy shows it; or when \
        it is a document that settles the matter.
        """,
      derivesFrom: [
        "Associated Press, statement for APME (2009)", "Reuters Handbook of Journalism, Accuracy",
        "BBC Editorial Guidelines (2019), Accuracy", "The Guardian, social audit (2004)",
        "AFP, rules of its fact-checking",
      ]),
    condition: .proposition([
      Clause("a mention of it could be disputed") { proposition, _ in proposition.isContentious },
      Clause("its most central mention is in the lead or is a key one") { proposition, _ in
        [.lede, .key].contains(proposition.central.printed.centrality)
      },
      Clause("that mention states a fact or accuses somebody") { proposition, _ in
        let printed = proposition.central.printed
        return printed.kind.isFact || printed.kind == .legal && printed.details.isAllegation
      },
      Clause("somebody the reader could settle is said to assert it") { proposition, _ in
        proposition.attributions.contains {
          ![.ask, .deny, .decline].contains($0.printed.act) && !$0.printed.isUnresolved
        }
      },
      Clause("that mention does not stand in the headline") { proposition, audited in
        audited.role(of: proposition.central) != .headline
      },
      Clause("fewer independent sources can be counted than the policy asks for") {
        proposition, audited in
        let thresholds = audited.policy.thresholds
        let isLead = proposition.central.printed.centrality == .lede
        return proposition.countableSources
          < (isLead ? thresholds.minSourcesCentral : thresholds.minSources)
      },
      Clause("no identified source was there, or the policy makes no exception for one") {
        proposition, audited in
        !audited.policy.thresholds.singleSourceException
          || !proposition.attributions.contains {
            $0.printed.level.band == .identified && $0.printed.details.basis != nil
          }
      },
    ]),
    message: [
      "Independent sources that can be counted for ‘", .argument("proposition"), "’: ",
      .argument("sources"), ".",
    ],
    remedy: "Find another source with knowledge of its own, or say that it rests on one.",
    examples: [
      RuleExample(
        """
        ⟦Ana Keld, the bridge engineer|named-person⟧, ⟪said⟫ ⟨the disputed survey had been \
        burnt|event, contentious, lede⟩.
        """,
        fires: ["the disputed survey had been burnt"], note: "One person carries the lead."),
      RuleExample(
        """
        # Where the plum trees went
        ⟦1:The Orrin Gazette|named-organisation, outlet⟧ ⟪1:reported⟫, ⟪2:citing⟫ ⟦2:Bo Amsel, a \
        gardener|named-person⟧, that ⟨1:⟨2:“half the orchard was cut in secret”|quantity, \
        contentious, key, direct⟩⟩.
        """,
        fires: ["“half the orchard was cut in secret”"],
        note: "A chain: whom the outlet passes on is one source, in a feature."),
      RuleExample(
        """
        ⟦Ana Keld, the bridge engineer|named-person⟧, ⟪accused|doubting, allege⟫ ⟨the board of \
        hiding the survey|legal, contentious, allegation, key⟩.
        """,
        fires: ["the board of hiding the survey"], note: "An accusation by one person."),
      RuleExample(
        """
        ⟦1:Ana Keld, the bridge engineer|named-person⟧, ⟪1:said⟫ ⟨1:the survey had been \
        burnt|event, contentious, lede, =burnt⟩.
        ⟦2:Odo Venn, the archivist|named-person⟧, ⟪2:confirmed|endorsing, confirm⟫ ⟨2:that it \
        was burnt|event, =burnt⟩.
        """,
        fires: [], note: "A second person with a name."),
      RuleExample(
        """
        ⟦1:Ana Keld, the bridge engineer|named-person⟧, ⟪1:said⟫ ⟨1:the survey had been \
        burnt|event, contentious, lede, =burnt⟩.
        ⟦2:Odo Venn, the archivist|named-person⟧, ⟪2:confirmed|endorsing, confirm⟫ ⟨2:that it \
        was burnt|event, =burnt⟩.
        """,
        fires: ["the survey had been burnt"], under: "strict",
        note: "Under a policy that asks for three where the lead rests on it."),
      RuleExample(
        """
        ⟦Ana Keld, ⦃who stood at the stove|basis⦄|named-person⟧, ⟪said⟫ ⟨the survey had been \
        burnt|event, contentious, key⟩.
        """,
        fires: [], under: "bbc", note: "She was there, and the policy makes an exception for that."),
      RuleExample(
        "⟦Ana Keld|named-person⟧ ⟪said⟫ ⟨the office opens at nine|state, key⟩.", fires: [],
        note: "Nobody would dispute it."),
      RuleExample(
        """
        ⟦Ana Keld, the bridge engineer|named-person⟧, ⟪said⟫ ⟨a survey of the weir had been \
        burnt|event, contentious, support⟩.
        """,
        fires: [], note: "Far down the page."),
      RuleExample(
        """
        ⟦Ana Keld, the bridge engineer|named-person⟧, ⟪said⟫ ⟨the board would fall|predictive, \
        contentious, lede⟩.
        """,
        fires: [], note: "A forecast is hers alone."),
      RuleExample(
        "⟨The board burnt its survey|event, contentious, lede⟩.", fires: [],
        note: "Without any source it is for the rules on sourcing."),
      RuleExample(
        """
        # ⟦Engineer|vague⟧: ⟨disputed survey burnt|event, contentious, lede⟩
        The piece below it says who said so.
        """,
        fires: [], note: "A headline is for the story to bear out."),
      RuleExample(
        """
        ⟦The board|named-organisation⟧ ⟪denied|neutral, deny⟫ ⟨that it had burnt the survey|event, \
        contentious, key⟩.
        """,
        fires: [], note: "Who denies it asserts nothing that would need a second source."),
    ])
}
