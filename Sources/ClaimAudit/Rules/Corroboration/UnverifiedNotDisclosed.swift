import ClaimModel

extension AuditRule {
  static let unverifiedNotDisclosed = AuditRule(
    RuleMetadata(
      name: "unverified-not-disclosed", category: .corroboration, severity: .warning,
      since: "0.1.0",
      summary: "An accusation by one source, and no word on what could be verified",
      finds: """
        An accusation in the lead or the first paragraphs, against somebody the page names, that \
        one countable source at most makes, on a page that says nowhere what could not be \
        verified. It must be of an act or a breach of law: what somebody is called, or will do, nobody \
        could verify. Whoever asks, denies or declines accuses nobody. Further down the rule is silent: \
        a word on what was verified belongs where the accusation is first made.
        """,
      why: """
        A reader takes an accusation in print for one that has been looked into. If it could not \
        be, that is part of the news.
        """,
      remedy: """
        Say what was and what was not confirmed, and how: “the claim could not be independently \
        verified”.
        """,
      waive: "When it was verified and the copy shows how, in words that the reader did not find.",
      derivesFrom: [
        "BBC Editorial Guidelines (2019), Accuracy", "BBC Editorial Guidelines, anonymous sources",
        "NPR Ethics Handbook, attribution",
      ]),
    condition: .attribution([
      Clause("near the top it accuses somebody whom the page names of an act") {
        attribution, audited in
        accusations(of: attribution, in: audited).contains {
          [.lede, .key].contains($0.printed.centrality)
            && $0.printed.details.allegationTarget.map { names($0, in: audited) } == true
            && [.event, .legal].contains($0.printed.kind)
        }
      },
      Clause("at most one independent source of the accusation can be counted") {
        attribution, audited in
        accusations(of: attribution, in: audited).allSatisfy {
          audited.proposition(of: $0).countableSources <= 1
        }
      },
      Clause("the page says nowhere what could not be verified") { _, audited in
        !audited.printsDisclosure
      },
      Clause("the source asserts it") { attribution, _ in
        ![.ask, .deny, .decline].contains(attribution.printed.act)
      },
    ]),
    message: [
      "The copy does not say whether what ‘", .argument("wording"), "’ alleges was verified.",
    ],
    remedy: "Say what was and what was not confirmed, and how.",
    examples: [
      RuleExample(
        """
        ⟦Ana Keld, a former clerk|named-person⟧, ⟪said⟫ ⟨⦃Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation, lede⟩.
        """,
        fires: ["Ana Keld, a former clerk"], note: "One accuser, and nothing on what we know."),
      RuleExample(
        """
        # Two sets of scales
        ⟨“⦃Old Vask|target⦄ cheats widows,”|legal, contentious, allegation, direct, key⟩ ⟦a \
        regular|described-individual⟧ ⟪told⟫ this column.
        """,
        fires: ["a regular"], note: "A quotation in a column."),
      RuleExample(
        """
        ⟦1:Ana Keld, a former clerk|named-person⟧, ⟪1:said⟫ ⟨1:⦃1:Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation, lede⟩. ⟨2:That could not be verified|state, \
        disclosure⟩.
        """,
        fires: [], note: "The copy says so."),
      RuleExample(
        """
        ⟦1:Ana Keld, a former clerk|named-person⟧, ⟪1:said⟫ ⟨1:⦃1:Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation, lede, =money⟩. ⟦2:The court’s own \
        audit|named-document, document⟧ ⟪2:found⟫ ⟨2:that money was taken|legal, =money⟩.
        """,
        fires: [], note: "A document bears it out."),
      RuleExample(
        """
        ⟦Ana Keld, a former clerk|named-person⟧, ⟪said⟫ ⟨⦃Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation, support⟩.
        """,
        fires: [], note: "Far down the page."),
      RuleExample(
        """
        ⟦Ana Keld, a reporter|named-person⟧, ⟪asked|neutral, ask⟫ ⟨whether ⦃Magistrate Orl|target⦄ \
        had taken money|legal, contentious, allegation, key⟩.
        """,
        fires: [], note: "A question accuses nobody."),
      RuleExample(
        """
        ⟦Ana Keld, a former clerk|named-person⟧, ⟪said⟫ ⟨⦃the programme|target⦄ had been \
        looted|legal, contentious, allegation, lede⟩.
        """,
        fires: [], note: "Nobody is named who did it."),
    ])

  /// Whether whom an accusation names has a name: a capital that does not only open the sentence.
  private static func names(_ target: TextSpan, in audited: AuditedDossier) -> Bool {
    let words = placedWords(at: target, in: audited.dossier.text)
    return words.dropFirst().contains(where: \.isCapitalised)
      || words.first.map { $0.isCapitalised && !audited.opensSentence($0.span.start) } == true
  }

  private static func accusations(of attribution: DossierAttribution, in audited: AuditedDossier)
    -> [DossierClaim]
  {
    attribution.claims.compactMap { audited.dossier[$0] }.filter(\.printed.details.isAllegation)
  }
}
