import ClaimModel

extension AuditRule {
  static let anonymousOpinion = AuditRule(
    RuleMetadata(
      name: "anonymous-opinion", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "A judgment or a guess on the word of somebody unnamed",
      finds: """
        A cause that people whom nothing on the page names guess at or believe in; a judgment of one such \
        person who is brought in by it (“a clerk at the mill”); and a guess at what is to come, or \
        at what somebody else has in mind, where it is told as a possibility or as what the source \
        thinks. What unnamed people announce or plan themselves is information and left out. So are \
        the judgments of groups and of sources so vague that they are flagged for that alone \
        (“critics say”): half of what was flagged there were answers to polls and words in passing. \
        Left out too are several people behind whom one of the next two sources is identified, \
        a pronoun, which is judged where its source is brought in, and what a \
        source is only said to have heard from others.
        """,
      why: """
        Anonymity is given for facts that could not be had otherwise. An opinion can always be had \
        from somebody who will stand by it; without a name it may be the opinion of one person \
        with something to gain.
        """,
      remedy: """
        Get it on the record, or keep the source to what they know at first hand and leave out \
        what they think of it.
        """,
      waive: """
        When the opinion itself is the news, such as a mood within a government that many have \
        confirmed, and an editor has agreed to it.
        """,
      derivesFrom: [
        "Associated Press, When is it OK to use anonymous sources?",
        "Associated Press, News Values and Principles",
        "The New York Times, guidelines on anonymous sources (2016)",
        "The Washington Post, ombudsman on anonymous sources",
      ]),
    condition: .claim([
      .isOfUnnamedPeople, .isAsserted, .isNotPassedOn, .isFirstOfItsSource,
      Clause("nobody who can be found is heard right behind several people") { claim, audited in
        audited.attributions(of: claim).allSatisfy { !audited.isExemplified($0) }
      },
      Clause("it judges, names a cause, or guesses at what is to come or at a mind") {
        claim, audited in
        switch claim.printed.kind {
        case .causal:
          claim.printed.certainty.rank < Certainty.flat.rank
            || audited.attributions(of: claim).contains { $0.printed.verbClass == .mentalState }
        case .evaluative:
          audited.attributions(of: claim).contains {
            $0.printed.level == .describedIndividual
              && $0.printed.details.definiteness == .indefinite
          }
        case .predictive, .intent:
          claim.printed.certainty.rank <= Certainty.possible.rank
            || audited.attributions(of: claim).contains { $0.printed.verbClass == .mentalState }
        case .event, .state, .quantity, .legal: false
        }
      },
    ]),
    message: ["Unnamed source used for opinion or speculation: ‘", .argument("span"), "’."],
    remedy: "Get it on the record, or keep the source to facts within their knowledge.",
    examples: [
      RuleExample(
        "⟦A clerk at the mill|described-individual, indefinite⟧ ⟪said⟫ ⟨the new rota was a disgrace|evaluative⟩.",
        fires: ["the new rota was a disgrace"], note: "A judgment without a name."),
      RuleExample(
        """
        # The quiet war over the Orrin lock
        ⟨2:“Nobody meant any harm,”|intent, direct⟩ ⟪2:says⟫ ⟦2:Tor Wyke, the lock \
        keeper|named-person⟧; ⟦1:diplomats|vague, plural⟧ ⟪1:view|mental-state⟫ ⟨1:the closure as \
        revenge|intent⟩.
        """,
        fires: ["the closure as revenge"],
        note: "What others have in mind, as unnamed people see it, in an essay."),
      RuleExample(
        """
        ⟦1:A carter|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1:the axle broke|event⟩.
        ⟦2:The carter|described-individual, definite⟧ ⟪2:said⟫ ⟨2:the mill ⌊2:might⌋ close by \
        spring|predictive, possible⟩.
        """,
        fires: ["the mill might close by spring"],
        note: "A guess of somebody taken up again who was never named."),
      RuleExample(
        "⟦Ana Keld, a clerk at the mill|named-person⟧, ⟪believes|mental-state⟫ ⟨the rota caused the strike|causal⟩.",
        fires: [], note: "A cause with a name to it."),
      RuleExample(
        """
        ⟦1:A clerk|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1a:the rota would \
        change|predictive⟩, ⟨1b:which was a disgrace|evaluative⟩.
        """,
        fires: [], note: "What the source adds in a clause on the side."),
      RuleExample(
        """
        ⟦1:Pilots|vague, plural⟧ ⟪1:fear|mental-state⟫ ⟨1:the toll will ruin them|predictive⟩. \
        ⟨2:“It will,”|predictive, direct⟩ ⟪2:said⟫ ⟦2:Tor Wyke, a pilot|named-person⟧.
        """,
        fires: [], note: "One of them stands by it with a name."),
      RuleExample(
        "⟦A clerk at the mill|described-individual, indefinite⟧ ⟪said⟫ ⟨the rain had caused the flood|causal⟩.",
        fires: [], note: "A cause told as a fact is asked for its source by other rules."),
      RuleExample(
        "⟦Critics|vague, group, plural⟧ ⟪said⟫ ⟨the new rota was a disgrace|evaluative⟩.",
        fires: [], note: "Who the critics are is asked by another rule."),
      RuleExample(
        "⟦The harbour master|described-individual, definite⟧ ⟪said⟫ ⟨the new rota was a disgrace|evaluative⟩.",
        fires: [], note: "An office that one person holds, whom the page supposes known."),
      RuleExample(
        "⟦A clerk at the mill|described-individual, indefinite⟧ ⟪said⟫ ⟨the rota would change in May|predictive⟩.",
        fires: [], note: "What is announced is information."),
      RuleExample(
        "⟦A clerk at the mill|described-individual, indefinite⟧ ⟪denied|deny⟫ ⟨that the rota was a disgrace|evaluative⟩.",
        fires: [], note: "Whoever denies a judgment does not make it."),
      RuleExample(
        """
        ⟦1:Ana Keld, the mill's owner|named-person⟧, ⟪1:complained⟫ ⟨1:that ⟦2:a \
        clerk|described-individual, indefinite, in=1⟧ ⟪2:said⟫ ⟨2:the rota was a disgrace|evaluative⟩|event⟩.
        """,
        fires: [], note: "The owner answers for what she says that a clerk said."),
    ])
}
