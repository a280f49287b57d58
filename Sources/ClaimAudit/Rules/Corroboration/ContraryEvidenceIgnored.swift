import ClaimModel

extension AuditRule {
  static let contraryEvidenceIgnored = AuditRule(
    RuleMetadata(
      name: "contrary-evidence-ignored", category: .corroboration, severity: .error,
      since: "0.1.0",
      summary: "Asserted by us, denied by a source on the same page",
      finds: """
        A claim that we assert as certain, where somebody on the same page is said to hold the \
        opposite just as surely: one affirms and one denies the same thing. The two must be of one \
        kind, since a judgment does not weigh against a fact; a source that hedges, or that could not \
        be told from a pronoun, weighs too little; and what we say far down is most often the \
        answer itself, so that only the lead and key claims are asked about.
        """,
      why: """
        The page contradicts itself, and readers see it before we do. Either the denial deserves an \
        answer or our own sentence is too sure.
        """,
      remedy: "Answer the denial with evidence, attribute our own sentence, or soften it.",
      waive: "When the story is about the denial and shows why it does not hold.",
      derivesFrom: [
        "BBC Editorial Guidelines (2019), Accuracy", "ICD 203, Analytic Standards",
      ]),
    condition: .proposition(
      Criteria(
        [
          Clause("we assert it as certain, and somebody surely holds the opposite of that") {
            proposition, audited in contrary(of: proposition, in: audited) != nil
          }
        ],
        place: { proposition, audited in
          contrary(of: proposition, in: audited)?.ours.printed.spans ?? []
        },
        arguments: { proposition, audited in
          guard let pair = contrary(of: proposition, in: audited) else { return [:] }
          return [
            "span": .spans(pair.ours.printed.spans.sorted()),
            "contrary": .spans(pair.theirs.printed.spans.sorted()),
          ]
        })),
    message: [
      "‘", .argument("contrary"), "’ weighs against ‘", .argument("span"), "’ and is not answered.",
    ],
    remedy: "Answer it with evidence, attribute our own sentence, or soften it.",
    examples: [
      RuleExample(
        """
        ⟨1:The mill is registered as a charity|state, key, =charity⟩. ⟦2:Ana Keld, the county \
        registrar|named-person⟧, ⟪2:said⟫ ⟨2:it is not registered|state, negative, =charity⟩.
        """,
        fires: ["The mill is registered as a charity"], note: "The registrar says the opposite."),
      RuleExample(
        """
        # The moth that came back
        ⟨1:The silver moth is gone|state, boosted, key, =gone⟩, and ⟨2:“it is not gone,”|state, \
        negative, direct, =gone⟩ ⟪2:says⟫ ⟦2:Mia Lunt, a warden|named-person⟧.
        """,
        fires: ["The silver moth is gone"], note: "A quotation that we pass by."),
      RuleExample(
        """
        ⟨1:The mill is registered as a charity|state, key, =charity⟩. ⟦2:Ana Keld, the county \
        registrar|named-person⟧, ⟪2:said⟫ ⟨2:it is registered|state, =charity⟩.
        """,
        fires: [], note: "She bears it out."),
      RuleExample(
        """
        ⟦1:Odo Venn, the miller|named-person⟧, ⟪1:said⟫ ⟨1:the mill is a charity|state, \
        =charity⟩. ⟦2:Ana Keld, the county registrar|named-person⟧, ⟪2:said⟫ ⟨2:it is not \
        registered|state, negative, =charity⟩.
        """,
        fires: [], note: "Two sources differ, and we assert neither."),
      RuleExample(
        """
        ⟨1:The mill ⌊may⌋ be registered|state, possible, key, =charity⟩. ⟦2:Ana Keld, the county \
        registrar|named-person⟧, ⟪2:said⟫ ⟨2:it is not registered|state, negative, =charity⟩.
        """,
        fires: [], note: "We do not sound certain."),
      RuleExample(
        """
        ⟦2:Ana Keld, the county registrar|named-person⟧, ⟪2:said⟫ ⟨2:the mill is not \
        registered|state, negative, =charity⟩. ⟨1:It is registered in another county|state, \
        =charity⟩.
        """,
        fires: [], note: "Far down, as an answer."),
    ])

  /// What we assert, and the first claim of somebody who holds the opposite.
  private static func contrary(of proposition: AuditedProposition, in audited: AuditedDossier)
    -> (ours: DossierClaim, theirs: DossierClaim)?
  {
    let sure = proposition.claims.filter { $0.printed.certainty.rank >= Certainty.flat.rank }
    let attributed = sure.filter { claim in
      let attributions = audited.attributions(of: claim)
      return !attributions.isEmpty && !attributions.contains(where: \.printed.isUnresolved)
    }
    guard !attributed.isEmpty else { return nil }
    for ours in sure
    where ours.attributions.isEmpty && [.lede, .key].contains(ours.printed.centrality) {
      let theirs = attributed.first {
        $0.printed.polarity != ours.printed.polarity && $0.printed.kind == ours.printed.kind
      }
      if let theirs { return (ours, theirs) }
    }
    return nil
  }
}
