import ClaimModel

extension AuditRule {
  static let vagueQuantity = AuditRule(
    RuleMetadata(
      name: "vague-quantity", category: .certainty, severity: .info, since: "0.1.0",
      summary: "An amount without a number where the story hangs on it",
      finds: """
        An event, a state of affairs or a quantity that the publication states in its own voice with \
        an amount that has no number (“dozens”, “a wave of”), in the lead or in a claim that the \
        story hangs on. Amounts in words of others are theirs, and in the background nobody wants to \
        be asked how many “some” are.
        """,
      why: """
        “Dozens” may be twenty-five or ninety, and each reader takes it for the number that suits. \
        Where the story is about how many, the word hides that we do not know.
        """,
      remedy: """
        Give the figure or a range and where it is from, or say that nobody knows it.
        """,
      waive: """
        When no figure exists and the sentence says so, or when the number does not matter.
        """,
      derivesFrom: ["BBC Editorial Guidelines, accuracy (2019)"]),
    condition: .claim(
      Criteria(
        [
          .isOwnVoice, .kind(.event, .state, .quantity), .isCentral,
          Clause("it holds an amount without a number") { claim, audited in
            !audited.vagueQuantities(of: claim).isEmpty
          },
        ], place: { claim, audited in audited.vagueQuantities(of: claim) })),
    message: ["How many or how much is ‘", .argument("quantity"), "’?"],
    remedy: "Give the figure or a range, and say where it is from.",
    examples: [
      RuleExample(
        "⟨⦃Dozens|quantity⦄ of boats sank at Saltmere|event, lede⟩.",
        fires: ["Dozens"], note: "The lead has no number for what it is about."),
      RuleExample(
        """
        # A wave of closures on the quay
        ⟨1:⦃1:A wave of|quantity⦄ closures has emptied the quay|event, key⟩.
        ⟨2:“Everybody is leaving,”|event, direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, who keeps the ferry \
        inn|named-person⟧.
        """,
        fires: ["A wave of"], note: "What the story hangs on, in a feature with a quotation."),
      RuleExample(
        """
        ⟦Odo Venn, the harbour master|named-person⟧, ⟪said⟫ ⟨⦃dozens|quantity⦄ of boats had \
        sunk|event, lede⟩.
        """,
        fires: [], note: "The amount is the harbour master's."),
      RuleExample(
        "⟨⦃Some|quantity⦄ boats are painted green|state, background⟩.",
        fires: [], note: "In the background nobody counts."),
      RuleExample(
        "⟨Forty boats sank at Saltmere|quantity, lede⟩.",
        fires: [], note: "A number is a number."),
      RuleExample(
        "⟨⦃Many|quantity⦄ boats will be sold|predictive, lede⟩.",
        fires: [], note: "A forecast is no statement of how many there were."),
    ])
}
