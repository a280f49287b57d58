import ClaimModel

extension AuditRule {
  static let certaintyEscalation = AuditRule(
    RuleMetadata(
      name: "certainty-escalation", category: .certainty, severity: .error, since: "0.1.0",
      summary: "Stated as fact in one place and hedged in another",
      finds: """
        A claim in our own voice that sounds certain, where the same page, headline and captions \
        included, puts the same thing as probable, possible or open. The two must affirm or deny \
        alike and be of one kind, or both be statements of fact: a wish or a judgment in similar \
        words is another thing, and held against it a fact would look like an overstatement.
        """,
      why: """
        Strength is added at each hand-off, from the source to the reporter to the headline. Many \
        readers see only the surest version, and it is the one that will be quoted back.
        """,
      remedy: """
        Use the weaker wording everywhere, headline and captions first. If the surer one is right, \
        say what settles it, and drop the hedge.
        """,
      waive: """
        When the story tells how something uncertain became certain, and the order of the sentences \
        makes that plain.
        """,
      derivesFrom: [
        "Sumner and others, Exaggeration in science news (BMJ, 2014)",
        "Chuey and others, on headlines that say “believe” and “know”",
        "ICD 203, Analytic Standards",
      ]),
    condition: .claim(
      Criteria(
        [
          .isOwnVoice, .isScopeClear, .soundsAtLeast(.flat),
          Clause("another mention of it is put as probable, possible or open") { claim, audited in
            weaker(than: claim, in: audited).certainty.rank <= Certainty.probable.rank
          },
          Clause("both affirm it, or both deny it") { claim, audited in
            weaker(than: claim, in: audited).polarity == claim.printed.polarity
          },
          Clause("both are of one kind, or state a fact") { claim, audited in
            let other = weaker(than: claim, in: audited)
            return other.kind == claim.printed.kind
              || other.kind.isFact && claim.printed.kind.isFact
          },
        ],
        arguments: { claim, audited in
          ["other": .spans(weaker(than: claim, in: audited).spans.sorted())]
        })),
    message: [
      "‘", .argument("span"), "’ states as fact what the page elsewhere leaves open: ‘",
      .argument("other"), "’.",
    ],
    remedy: "Use the weaker wording everywhere, in headline and captions too.",
    examples: [
      RuleExample(
        """
        # ⟨1:Saltmere causeway closes for good|event, lede, =close⟩
        ⟦2:The harbour board|named-organisation⟧ ⟪2:said⟫ ⟨2:the causeway ⌊might⌋ close for \
        good|event, possible, =close⟩.
        """,
        fires: ["Saltmere causeway closes for good"],
        note: "The headline drops the source's hedge."),
      RuleExample(
        """
        # The moth that came back
        ⟨1:The silver moth has returned to Orrin fen|state, boosted, =moth⟩, and the reeds are loud.
        ⟨2:⌊Perhaps⌋ it is back|state, possible, =moth⟩, ⟦2:Mia Lunt, a warden|named-person⟧, \
        ⟪2:said⟫, holding up a blurred picture.
        """,
        fires: ["The silver moth has returned to Orrin fen"],
        note: "A light piece that is surer than its witness."),
      RuleExample(
        """
        ⟨1:The weir has cracked|event, =crack⟩. ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:“it has \
        cracked”|event, direct, =crack⟩.
        """,
        fires: [], note: "Both sound certain."),
      RuleExample(
        """
        ⟦1:Odo Venn|named-person⟧ ⟪1:said⟫ ⟨1:the weir had cracked|event, =crack⟩. ⟦2:Ana \
        Keld|named-person⟧ ⟪2:said⟫ ⟨2:it ⌊may⌋ have cracked|event, possible, =crack⟩.
        """,
        fires: [], note: "Two sources differ, and we say neither in our own voice."),
      RuleExample(
        """
        ⟦1:Odo Venn|named-person⟧ ⟪1:blamed⟫ ⟨1:the frost|causal⟩. ⟨3:The weir had cracked|event, \
        ambiguous, =crack⟩. ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:it ⌊may⌋ have cracked|event, \
        possible, =crack⟩.
        """,
        fires: [], note: "Whose claim the surer one is, a person must decide."),
      RuleExample(
        """
        ⟨1:The weir has ⌊probably⌋ cracked|event, probable, =crack⟩. ⟦2:Ana Keld|named-person⟧ \
        ⟪2:said⟫ ⟨2:it ⌊may⌋ have cracked|event, possible, =crack⟩.
        """,
        fires: [], note: "Both hedge, if not alike."),
      RuleExample(
        """
        ⟨1:The weir has not cracked|event, negative, =crack⟩. ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ \
        ⟨2:it ⌊may⌋ have cracked|event, possible, =crack⟩.
        """,
        fires: [],
        note: "One denies what the other thinks possible: a contradiction, no escalation."),
      RuleExample(
        """
        ⟨1:The board repaired the weir|event, =repair⟩. ⟦2:Ana Keld|named-person⟧ ⟪2:said⟫ ⟨2:the \
        board ⌊may⌋ want to repair the weir|intent, possible, =repair⟩.
        """,
        fires: [], note: "What somebody may want is another thing than what was done."),
    ])

  /// The mention that sounds least sure.
  private static func weaker(than claim: DossierClaim, in audited: AuditedDossier) -> PrintedClaim {
    audited.proposition(of: claim).weakest.printed
  }
}
