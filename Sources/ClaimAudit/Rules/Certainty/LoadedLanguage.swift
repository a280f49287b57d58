import ClaimModel

extension AuditRule {
  static let loadedLanguage = AuditRule(
    RuleMetadata(
      name: "loaded-language", category: .certainty, severity: .warning, since: "0.1.0",
      summary: "An absolute, a superlative or a label without support in our own voice",
      finds: """
        A statement of ours that could be disputed and holds an absolute (“never”), a superlative \
        (“the worst”) or a label that takes sides (“so-called”, “regime”). Words in quotation marks \
        and words that somebody is said to say are theirs. A superlative that says what is compared \
        (“the largest of the four”, “the first since 1997”) is left out, and so is one in a plain \
        statement that nobody would dispute.
        """,
      why: """
        Such a word decides for the reader what the facts should decide. If it is true it can be \
        shown, and then the figure says more than the word.
        """,
      remedy: """
        Show the comparison or the figure, attribute the word to whoever uses it, or cut it.
        """,
      waive: """
        When the word is a term with a fixed meaning, as in a law or a classification, or when the \
        comparison stands in the next sentence.
        """,
      derivesFrom: ["Wikipedia, Manual of Style, words to watch"]),
    condition: .claim(
      Criteria(
        [
          .isOwnVoice, .isScopeClear, .isContentious,
          Clause("it holds a loaded word") { claim, audited in
            !audited.loadedWords(of: claim).isEmpty
          },
        ], place: { claim, audited in audited.loadedWords(of: claim) })),
    message: ["‘", .argument("loaded"), "’ needs support or removal."],
    remedy: "Show the comparison, attribute the word to whoever uses it, or cut it.",
    examples: [
      RuleExample(
        "⟨The ⦃finest|loaded⦄ harbour on the coast is falling to pieces|evaluative, contentious⟩.",
        fires: ["finest"], note: "A superlative that nothing supports."),
      RuleExample(
        """
        # Who needs a toll?
        ⟨1:The ⦃1:so-called|loaded⦄ toll commission has ⦃1:never|loaded⦄ told the \
        truth|evaluative, contentious⟩. ⟨2:“It is an outrage,”|evaluative, contentious, direct⟩ \
        ⟪2:says⟫ ⟦2:Ana Keld, who runs the ferry inn|named-person⟧.
        """,
        fires: ["so-called … never"],
        note: "A label and an absolute in one sentence of a column."),
      RuleExample(
        """
        ⟦Odo Venn, a skipper|named-person⟧ ⟪said⟫ ⟨it was the ⦃finest|loaded⦄ harbour on the \
        coast|evaluative, contentious⟩.
        """,
        fires: [], note: "The word is his."),
      RuleExample(
        """
        ⟦1:Odo Venn, a skipper|named-person⟧, ⟪1:wanted⟫ ⟨1:a new pier|intent⟩.
        ⟨2:It would be the ⦃2:finest|loaded⦄ on the coast|evaluative, contentious, ambiguous⟩.
        """,
        fires: [], note: "It may still be the skipper's word."),
      RuleExample(
        "⟨The ⦃oldest|loaded⦄ mill has a new roof|event⟩.",
        fires: [], note: "A superlative that only says which one is meant."),
      RuleExample(
        "⟨The harbour is falling to pieces|evaluative, contentious⟩.",
        fires: [], note: "A judgment without such a word is for another rule."),
    ])
}
