import ClaimModel

extension AuditRule {
  static let vagueAttribution = AuditRule(
    RuleMetadata(
      name: "vague-attribution", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "An attribution to people or bodies nobody could find",
      finds: """
        An attribution whose wording neither names nor bounds its source: a plural without a \
        number and without one institution (“officials”, “experts”), a bare singular (“a source”), \
        or a capital or a force that states a fact or accuses where that could be disputed (“Moscow”, \
        “police”). Left out \
        are whoever only asks, demands, plans or declines to comment and so asserts nothing, whatever the \
        page takes up as known (“the bank”), whoever a named person speaks for in passing (“she said \
        leaders had agreed”), a headline, and a pronoun that could stand for more than \
        one person, which a person must settle first. Reports and polls have a rule of their own, \
        `report-not-located`. It weighs one step less where one of the next two sources of the page can \
        be found: then the plural mostly leads up to somebody (“critics say so. ‘It leaks,’ said Ana \
        Keld”), and the desk only looks whether they say the same.
        """,
      why: """
        A reader cannot weigh words without knowing whose they are, and nobody can call back to \
        check them. Such a plural also hides how few people may stand behind it: one is enough to \
        write it, and no number of them can be counted as a second source.
        """,
      remedy: """
        Name someone. If that is not possible, say how many they are, what they are, where, and \
        how they know. If none of that can be said, the claim has no source that can be printed: \
        find one or cut it.
        """,
      waive: """
        When the vagueness is itself the news, as when a piece reports that unnamed officials were \
        quoted by others, or in a summary whose sources are given in full elsewhere in the piece.
        """,
      derivesFrom: [
        "Associated Press, News Values and Principles", "NPR Ethics Handbook",
        "The Guardian, policy on anonymous sources (2000)", "Bloomberg, The Bloomberg Way",
        "Wikipedia Manual of Style, Words to watch",
      ]),
    condition: .attribution(
      Criteria(
        [
          .level(.vague), .isNamedNowhere, .isResolved, .isAsserted, .isNoHeadline,
          .isNoPlan,
          Clause("the source is people or a body, and no document") { attribution, _ in
            ![.document, .dataset].contains(attribution.printed.sourceKind)
          },
          .isNotRetold,
          Clause("what a capital or a force says is a fact or an accusation that could be disputed")
          {
            attribution, audited in
            attribution.printed.sourceKind != .organisation
              || attribution.claims.contains {
                audited.dossier[$0].map {
                  $0.printed.isContentious && ($0.printed.kind.isFact || $0.printed.kind == .legal)
                } ?? false
              }
          },
        ],
        loweredBy: Clause("one of the next two sources can be found, and they are several people") {
          attribution, audited in audited.isExemplified(attribution)
        })),
    message: [
      "‘", .argument("wording"),
      "’ identifies nobody. How many are they, who, from where, and how do they know?",
    ],
    remedy: "Name someone, or describe and count them; otherwise cut the claim.",
    examples: [
      RuleExample(
        "⟦Officials|vague, plural⟧ ⟪said|neutral⟫ ⟨the Saltmere causeway would stay shut⟩.",
        fires: ["Officials"], note: "A plural without a number or an institution."),
      RuleExample(
        """
        # What the tide tables cannot tell us
        ⟨“It will not hold another winter,”|predictive, direct⟩ ⟦an insider|vague⟧ ⟪told|neutral⟫ \
        this column, and the harbour café nodded along.
        """,
        fires: ["an insider"], note: "A bare singular with a quotation, in a column."),
      RuleExample(
        """
        ⟦1:The Orrin Gazette|named-organisation, outlet⟧ ⟪1:reported⟫ ⟨1:the mill was for sale⟩, \
        citing ⟦2:people familiar with the matter|vague, plural⟧ who ⟪2:put⟫ ⟨2:the price at nine \
        million marks|quantity⟩.
        """,
        fires: ["people familiar with the matter"],
        note: "A chain: the outlet is named, those behind it are not."),
      RuleExample(
        """
        ⟦Ilse Varga, who runs the Saltmere ferry|named-person⟧, ⟪said⟫ ⟨the causeway would stay \
        shut⟩.
        """,
        fires: [], note: "A full name."),
      RuleExample(
        """
        The boatyards and the net lofts keep separate books.
        ⟦They|vague, plural, unresolved⟧ ⟪say⟫ ⟨orders have halved|quantity⟩, though the figures \
        were not shown.
        """,
        fires: [], note: "A pronoun whose antecedent is open is left to a person."),
      RuleExample(
        "⟦Officials|vague, plural⟧ ⟪declined|decline⟫ ⟨to discuss the causeway⟩.",
        fires: [], note: "Who declines to comment asserts nothing, and neither does who asks."),
      RuleExample(
        """
        ⟦1:Ana Keld, the toll bank's clerk|named-person⟧, ⟪1:said⟫ ⟨1:it was shut|state⟩. ⟦2:The \
        bank|vague, definite⟧ ⟪2:said⟫ ⟨2:it was open|state⟩.
        """,
        fires: [], note: "Something the page has told of, and takes up again."),
      RuleExample(
        """
        # ⟦1:Insider|vague⟧ ⟪1:sees⟫ ⟨1:no danger|state⟩
        ⟦2:Ana Keld of the water board|named-person⟧ ⟪2:saw⟫ ⟨2:none|state⟩.
        """,
        fires: [], note: "A headline whose story says who."),
      RuleExample(
        """
        ⟦1:Ana Keld, the mayor|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:members|vague, plural, in=1⟧ ⟪2:had \
        complained⟫ ⟨2:of the smell|event⟩⟩.
        """,
        fires: [], note: "It is the mayor who says so."),
      RuleExample(
        "⟦Many towns|vague, plural⟧ ⟪agreed⟫ ⟨to share one water board|intent⟩.",
        fires: [], note: "What they will do, which shows by itself."),
      RuleExample(
        "⟨The date,⟩ which ⟦analysts|vague, plural⟧ ⟪see|framing⟫ ⟨as revenge|intent⟩, was kept.",
        fires: ["analysts"], note: "What they make of somebody else's mind."),
      RuleExample(
        "⟦Marchers|vague, plural⟧ ⟪said⟫ ⟨⦃they|actor⦄ wanted the lock shut|intent⟩.",
        fires: [], note: "What they want themselves."),
      RuleExample(
        "⟨“Whose bridge?”|state, uncommitted, direct⟩ ⟦marchers|vague, plural⟧ ⟪chanted⟫.",
        fires: [], note: "A question."),
      RuleExample(
        """
        ⟦1:Critics|vague, plural⟧ ⟪1:say⟫ ⟨1:the lock leaks|state⟩. ⟨2:“It has leaked since May,”|state, \
        direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, a lock keeper|named-person⟧.
        """,
        fires: ["Critics"], lowers: ["Critics"], note: "One of them is named right behind."),
      RuleExample(
        "⟦Recent polls|vague, plural, dataset⟧ ⟪show⟫ ⟨the toll losing ground|state⟩.",
        fires: [], note: "Polls are for the rule on what nobody could find."),
      RuleExample(
        """
        ⟦1:Veldria|vague, organisation⟧ ⟪1:announced⟫ ⟨1:a new lock|event⟩. ⟦2:Veldria|vague, \
        organisation⟧ ⟪2:insisted⟫ ⟨2:that the old one was sabotaged|event, contentious⟩.
        """,
        fires: ["Veldria"], note: "A country on its own doings, and on somebody's crime."),
      RuleExample(
        "⟦A Harbour Board surveyor|described-individual⟧ ⟪said⟫ ⟨the bank was open|state⟩.",
        fires: [], note: "One person, described, could be found."),
    ])
}
