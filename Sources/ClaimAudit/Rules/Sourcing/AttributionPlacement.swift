import ClaimModel

extension AuditRule {
  static let attributionPlacement = AuditRule(
    RuleMetadata(
      name: "attribution-placement", category: .sourcing, severity: .warning, since: "0.1.0",
      summary: "A claim of which the page leaves open who answers for it",
      finds: """
        A figure, a motive, a cause, a judgment or a forecast without an attribution of its own that goes on right behind a sentence \
        in which somebody is reported, so that it can be theirs or ours; and one whose attribution \
        follows only more sentences later than the policy allows. Left out is the second half of a \
        sentence that begins with an attribution: readers give it to the speaker, and asking about \
        it would mean to flag most of the reported speech there is. \
        So are whole quotations, whose marks show that they are somebody's, and other statements \
        of fact, which seldom change hands unnoticed.
        """,
      why: """
        Readers carry an attribution forward as long as nothing stops them, and writers stop \
        earlier than they think. Whoever is wrong about such a sentence will say that the paper \
        said it.
        """,
      remedy: """
        Repeat the attribution in the sentence itself, move it next to the claim, or word the \
        sentence so that it is plainly ours.
        """,
      waive: """
        When the sentence is plainly the speaker's for every reader, as in a list of a plan's \
        points under one attribution.
        """,
      derivesFrom: [
        "Associated Press, When is it OK to use anonymous sources?",
        "Reuters, The essentials of sourcing",
      ]),
    condition: .claim(
      Criteria(
        [
          .isStated, .isDisputable, .isOfNoPersonalPiece,
          .kind(.quantity, .intent, .predictive, .causal, .evaluative),
          Clause("no quotation marks show that it is somebody's") { claim, _ in
            claim.printed.quoteKind != .direct
          },
          Clause("who says it is left open, or said later than the policy allows") {
            claim, audited in
            let lags = audited.attributions(of: claim).map { audited.lag(of: $0, behind: claim) }
            return lags.isEmpty
              ? claim.printed.details.isScopeAmbiguous
              : lags.min()! > audited.policy.thresholds.maxAttributionLag
          },
          Clause("somebody has been reported before it, or is said to say it") { claim, audited in
            !claim.attributions.isEmpty || audited.lastReported(before: claim) != nil
          },
        ],
        arguments: { claim, audited in
          guard claim.attributions.isEmpty, let last = audited.lastReported(before: claim) else {
            return [:]
          }
          return ["wording": .spans(last.printed.wording.sorted())]
        })),
    message: [
      "It is left open whether ‘", .argument("span"), "’ is what ‘", .argument("wording"),
      "’ says, or ours.",
    ],
    remedy: "Repeat the attribution in this sentence, or word it so that it is plainly ours.",
    examples: [
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:said⟫ ⟨1:the quay needed a second gate|state⟩.
        ⟨2:It would keep the low town dry for good|predictive, contentious, ambiguous⟩.
        """,
        fires: ["It would keep the low town dry for good"], note: "Her promise, or ours."),
      RuleExample(
        """
        # The singer and the storm
        ⟨1:The second aria was a triumph|evaluative, contentious⟩.
        Nobody stirred.
        The storm went on.
        ⟨1b:“I sang louder,”|event, direct⟩ ⟪1:says⟫ ⟦1:Ilse Rot, the soprano|named-person⟧.
        """,
        fires: ["The second aria was a triumph"],
        note: "The singer turns up three sentences later, in a feature with a quotation."),
      RuleExample(
        """
        ⟨1:The second aria was a triumph|evaluative, contentious⟩. ⟪1:So says⟫ ⟦1:Ilse Rot, the soprano|named-person⟧.
        """,
        fires: [], note: "The attribution stands beside it."),
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:said⟫ ⟨1:the quay needed a second gate|state⟩.
        ⟨2:Two gates are the custom on this coast|evaluative, ambiguous⟩.
        """,
        fires: [], note: "Nobody would dispute whose statement this is."),
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:said⟫ ⟨1:the quay needed a second gate|state⟩.
        ⟨2:⟨3:Its needless cost|evaluative, contentious, presupposed, ambiguous⟩ was printed in \
        May|event⟩.
        """,
        fires: [], note: "What a phrase takes for granted."),
      RuleExample(
        """
        ⟨1a:“The second aria was a triumph|evaluative, direct, contentious⟩.
        ⟨1b:Nobody stirred|event, direct⟩.
        ⟨1c:The roof lifted,”|event, direct⟩ ⟪1:says⟫ ⟦1:Ilse Rot, the soprano|named-person⟧.
        """,
        fires: [], note: "Quotation marks show that it is somebody's."),
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:said⟫ ⟨1:the quay needed a second gate|state⟩.
        ⟨2:It was never sold|event, contentious, ambiguous⟩.
        """,
        fires: [], note: "A plain statement of fact is asked for its source by another rule."),
      RuleExample(
        "⟨It would keep the low town dry for good|predictive, contentious, ambiguous⟩.",
        fires: [], note: "Nobody has been reported who could have said it."),
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:said⟫ ⟨1:the quay needed a second gate|state⟩.
        ⟨2:That would keep us dry for good|predictive, contentious, ambiguous, personal⟩.
        ⟨3:I have bailed my cellar since May|event, personal⟩.
        ⟨4:My neighbours have moved|event, personal⟩.
        """,
        fires: [], note: "A writer who goes on to speak for himself."),
    ])
}
