import ClaimModel

extension AuditRule {
  static let loadedLanguage = AuditRule(
    RuleMetadata(
      name: "loaded-language", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "An absolute, a superlative or a label that takes sides, in our own voice",
      finds: """
        A word such as “unprecedented”, “the worst” or “regime” in a claim of our own that could be \
        disputed, outside quotation marks and without the comparison that would support it. In a \
        plain statement of fact (“the largest of the four lakes”) such a word can be looked up, and \
        in somebody else's claim, or in what we say somebody thinks, it is theirs; none of these is \
        reported.
        """,
      why: """
        Such words judge while they seem to describe. Where they are true a comparison shows it \
        better, and where they are not, they are what readers write in about.
        """,
      remedy: """
        Show the comparison (“the first since 1997”), say whose label it is, or use a word that \
        both sides would accept.
        """,
      waive:
        "When a source for the comparison is at hand, or the label is the legal or official term.",
      derivesFrom: ["Wikipedia Manual of Style, Words to watch"]),
    condition: .claim(
      Criteria(
        [
          .isOwnVoice, .isScopeClear,
          Clause("it could be disputed") { claim, _ in claim.printed.isContentious },
          Clause("it tells of nobody's mind") { claim, _ in claim.printed.kind != .intent },
          Clause("it has a loaded word") { claim, audited in
            !audited.loadedWords(of: claim).isEmpty
          },
        ], place: { claim, audited in audited.loadedWords(of: claim) })),
    message: ["‘", .argument("loaded"), "’ needs support or removal."],
    remedy: "Show the comparison, say whose label it is, or cut the word.",
    examples: [
      RuleExample(
        """
        ⟨The pact is an ⦃unprecedented|loaded⦄ threat to the river towns|evaluative, \
        contentious⟩.
        """,
        fires: ["unprecedented"], note: "A judgment with an absolute in it."),
      RuleExample(
        """
        # Our council forgets
        ⟨1:“We have done our best,”|direct⟩ ⟦1:the mayor|named-person, name=Odo Brandt⟧ ⟪1:said⟫, \
        and ⟨2:the ⦃junta|loaded⦄ at the town hall has ruined us|causal, contentious⟩.
        """,
        fires: ["junta"], note: "A label in a column."),
      RuleExample(
        """
        ⟦Ilse Varga, who farms there|named-person⟧, ⟪called⟫ ⟨the pact an ⦃unprecedented|loaded⦄ \
        threat|evaluative, contentious⟩.
        """,
        fires: [], note: "Her word."),
      RuleExample(
        "⟨The Orrin is the ⦃longest|loaded⦄ river in the county|state⟩.", fires: [],
        note: "That can be looked up."),
      RuleExample(
        "⟨The pact is a threat to the river towns|evaluative, contentious⟩.", fires: [],
        note: "A judgment, and no loaded word."),
      RuleExample(
        "⟨The board sees itself as no ⦃junta|loaded⦄|intent, contentious⟩.", fires: [],
        note: "How somebody is said to see it; the rule on motives asks how we know."),
      RuleExample(
        """
        ⟦1:Ilse Varga|named-person⟧ ⟪1:blamed⟫ ⟨1:the pact|causal⟩. ⟨2:It is the ⦃worst|loaded⦄ \
        of ills|evaluative, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may be hers still."),
    ])
}
