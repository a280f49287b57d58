import ClaimModel

extension AuditRule {
  static let reportNotLocated = AuditRule(
    RuleMetadata(
      name: "report-not-located", category: .chain, severity: .error, since: "0.1.0",
      summary: "A report, study or data cited so that nobody could find it",
      finds: """
        An attribution to an item that could be retrieved, whose wording gives neither its title or \
        number nor its date, and whose issuer is not named either. A wording of one or two words \
        (“the report”) mostly takes up an item that the page has introduced, and a headline is \
        short of room; neither is reported.
        """,
      why: """
        A reader who wants to check cannot, and neither can the desk when the item turns out to be \
        old, withdrawn or misread.
        """,
      remedy: "Give the issuer, the title or number, and the date; link it where that is possible.",
      waive: """
        When the item is confidential and the copy says how we obtained it, or when it is given in \
        full elsewhere in the piece.
        """,
      derivesFrom: [
        "Associated Press, statement for APME (2009)", "IFCN Code of Principles",
        "NPR Ethics Handbook, attribution", "ICD 206, Sourcing Requirements",
      ]),
    condition: .attribution([
      Clause("the source is a document or data, and the wording points at it") { attribution, _ in
        attribution.printed.details.item != nil
          && [.document, .dataset].contains(attribution.printed.sourceKind)
      },
      Clause("the wording gives neither title nor number") { attribution, _ in
        attribution.printed.details.item?.title == nil
      },
      Clause("the wording gives no date") { attribution, _ in
        attribution.printed.details.item?.date == nil
      },
      Clause("nobody is named who issued it") { attribution, _ in
        attribution.printed.level.band != .identified
      },
      Clause("the wording has more than two words") { attribution, audited in
        attribution.printed.wording.reduce(0) {
          $0 + placedWords(at: $1, in: audited.dossier.text).count
        } > 2
      },
      .isResolved,
    ]),
    message: ["‘", .argument("wording"), "’ is an item that nobody could retrieve."],
    remedy: "Give the issuer, the title or number, and the date, and say how we obtained it.",
    examples: [
      RuleExample(
        "⟦⦃A recent study of river towns|item⦄|vague, document⟧ ⟪found⟫ ⟨half are sinking|quantity⟩.",
        fires: ["A recent study of river towns"],
        note: "Whose, called what, from when, nobody says."),
      RuleExample(
        """
        # The moth that came back
        ⟨“Extinct by spring,”|predictive, direct⟩ ⟦⦃an old museum report|item⦄|vague, document⟧ \
        ⟪says⟫, and here it sits on my lamp.
        """,
        fires: ["an old museum report"], note: "A quotation from somewhere, in a light piece."),
      RuleExample(
        """
        ⟦⦃A study of river towns, ⦃“Low Ground”|item-title⦄|item⦄|vague, document⟧ ⟪found⟫ ⟨half \
        are sinking|quantity⟩.
        """,
        fires: [], note: "A title can be looked up."),
      RuleExample(
        """
        ⟦⦃A study of river towns of ⦃3 May 2024|item-date⦄|item⦄|vague, document⟧ ⟪found⟫ ⟨half \
        are sinking|quantity⟩.
        """,
        fires: [], note: "A date narrows it down."),
      RuleExample(
        """
        ⟦⦃A study by the Orrin Institute|item⦄|named-organisation, document⟧ ⟪found⟫ ⟨half are \
        sinking|quantity⟩.
        """,
        fires: [], note: "Its issuer can be asked."),
      RuleExample(
        "⟦⦃The study|item⦄|vague, document⟧ ⟪found⟫ ⟨half are sinking|quantity⟩.", fires: [],
        note: "It takes up what was introduced before."),
      RuleExample(
        """
        ⟦⦃Another one of them|item⦄|vague, document, unresolved⟧ ⟪found⟫ ⟨half are \
        sinking|quantity⟩.
        """,
        fires: [], note: "What it stands for must be settled first."),
      RuleExample(
        "⟦An old ferry pilot|described-individual⟧ ⟪said⟫ ⟨half are sinking|quantity⟩.", fires: [],
        note: "A person is for the rules on anonymity."),
    ])
}
