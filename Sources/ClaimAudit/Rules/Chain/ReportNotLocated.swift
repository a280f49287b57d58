import ClaimModel

extension AuditRule {
  static let reportNotLocated = AuditRule(
    RuleMetadata(
      name: "report-not-located", category: .chain, severity: .error, since: "0.1.0",
      summary: "A document or data cited so that nobody could find them",
      finds: """
        An attribution to something a reader could ask for (a report, a study, a poll, a data set, \
        a post) whose wording gives neither a title or number nor a date, be it only a month or “last year”. On a page nothing more is \
        asked for, and nothing of a headline. An item that is taken up as known (“the report”) is not asked about again, and \
        neither are the same wording and an item whose date stands in another sentence (“the poll was \
        taken from 3 to 6 May”).
        """,
      why: """
        A source that cannot be retrieved cannot be checked, by a reader or by the desk's own \
        checker next week; and another report of the same body may say something else.
        """,
      remedy: """
        Print the title or the number and the date, say who issued it, and how we came by it.
        """,
      waive: """
        When a title would give away a source who leaked the document and an editor has agreed, or \
        when the page links to it.
        """,
      derivesFrom: [
        "Associated Press, statement for APME (2009)", "IFCN Code of Principles (2016)",
        "NPR Ethics Handbook, attribution", "Intelligence Community Directive 206, Sourcing",
      ]),
    condition: .attribution([
      Clause("the source is a document or data") { attribution, _ in
        [.document, .dataset].contains(attribution.printed.sourceKind)
      },
      Clause("it points at an item without a title, a number or a date") { attribution, _ in
        attribution.printed.details.item.map { $0.title == nil && $0.date == nil } ?? false
      },
      Clause("the wording is not enough to find it by") { attribution, _ in
        attribution.printed.level != .namedDocument
      },
      Clause("it does not take the item up as known") { attribution, _ in
        attribution.printed.details.definiteness != .definite
      },
      .isNoHeadline,
      Clause("it is the first attribution in these words") { attribution, audited in
        audited.references(like: attribution).first?.key == attribution.key
      },
    ]),
    message: [
      "‘", .argument("wording"), "’ has neither a title or number nor a date to find it by.",
    ],
    remedy: "Give its title or number, its date and who issued it, and say how we have it.",
    examples: [
      RuleExample(
        """
        ⟪According to⟫ ⟦⦃a report|item⦄ of the Harbour Board|named-organisation, document, \
        indefinite⟧, ⟨the piers are unsafe|state⟩.
        """,
        fires: ["a report of the Harbour Board"], note: "The board may issue fifty reports a year."),
      RuleExample(
        """
        # Who still takes the ferry
        ⟦1:⦃1:One poll|item⦄|described-group, dataset, indefinite⟧ ⟪1:found⟫ ⟨1:that nobody \
        does|quantity⟩; ⟦2:⦃2:one poll|item⦄|described-group, dataset, indefinite⟧ ⟪2:found⟫ \
        ⟨2:the opposite|quantity⟩.
        """,
        fires: ["One poll"], note: "Once for the same words, in an analysis."),
      RuleExample(
        """
        ⟪According to⟫ ⟦⦃a report|item⦄, ⦃“Tides and Tolls”|item-title⦄|named-organisation, document, \
        indefinite⟧, ⟨the piers are unsafe|state⟩.
        """,
        fires: [], note: "A title is enough to find it."),
      RuleExample(
        """
        ⟪According to⟫ ⟦⦃a report|item⦄ of ⦃4 May 2021|item-date⦄|named-organisation, document, \
        indefinite⟧, ⟨the piers are unsafe|state⟩.
        """,
        fires: [], note: "So is a date."),
      RuleExample(
        """
        ⟪According to⟫ ⟦⦃a data base|item⦄ of the Harbour Board|named-document, dataset, \
        indefinite⟧, ⟨the piers are unsafe|state⟩.
        """,
        fires: [], note: "There is one of its kind."),
      RuleExample(
        """
        ⟦⦃The report|item⦄|named-organisation, document, definite⟧ ⟪says⟫ ⟨the piers are \
        unsafe|state⟩.
        """,
        fires: [], note: "The one that was spoken of before."),
      RuleExample(
        """
        # ⟦⦃Poll|item⦄|described-group, dataset⟧: ⟨nobody takes the ferry|quantity⟩
        ⟨1:The ferry ran empty|event⟩.
        """,
        fires: [], note: "The story will say which."),
      RuleExample(
        """
        ⟦Ana Keld, the harbour master|named-person, person⟧, ⟪said⟫ in ⦃a letter|item⦄ ⟨that the \
        piers were unsafe|state⟩.
        """,
        fires: [], note: "The source is a person, who can be asked."),
    ])
}
