import ClaimModel

extension AuditRule {
  static let unverifiedNotDisclosed = AuditRule(
    RuleMetadata(
      name: "unverified-not-disclosed", category: .corroboration, severity: .warning,
      since: "0.1.0",
      summary: "An accusation by one person where the copy does not say it is unverified",
      finds: """
        A person or a group whose accusation against somebody the page names rests on them alone, \
        where the page nowhere says what could not be verified. Accusations by a body or in a \
        document, such as a charge, are on record and left out, and so is what single unnamed \
        sources say, which another rule asks about. Reported once for each source.
        """,
      why: """
        A reader takes what is printed for checked. If we could not check it, that is a part of the \
        story that only we can tell.
        """,
      remedy: "Say what was and what was not confirmed, and how we tried.",
      waive: "When notes show that the accusation was confirmed and the copy need not say how.",
      derivesFrom: [
        "BBC Editorial Guidelines, accuracy (2019)", "BBC Editorial Guidelines, anonymous sources",
        "NPR Ethics Handbook, attribution",
      ]),
    condition: .attribution([
      Clause("a person or a group accuses somebody the page names") { attribution, audited in
        accuses(attribution, audited)
      },
      Clause("nobody else is cited for it") { attribution, audited in
        attribution.claims.compactMap { audited.dossier[$0] }.filter(\.printed.details.isAllegation)
          .allSatisfy { audited.proposition(of: $0).countableSources <= 1 }
      },
      Clause("the page does not say what could not be verified") { _, audited in
        !audited.printsDisclosure
      },
      Clause("the source has not accused anybody before") { attribution, audited in
        !audited.references(like: attribution).prefix { $0.key != attribution.key }
          .contains { accuses($0, audited) }
      },
    ]),
    message: [
      "The copy does not say whether we could verify what ‘", .argument("wording"), "’ says.",
    ],
    remedy: "Say what was and what was not confirmed, and how we tried.",
    examples: [
      RuleExample(
        """
        ⟦Ana Keld, a clerk|named-person, person⟧, ⟪said⟫ ⟨⦃Magistrate Orl|target⦄ had taken \
        money|legal, contentious, allegation⟩.
        """,
        fires: ["Ana Keld, a clerk"], note: "One person's word against another's."),
      RuleExample(
        """
        # A summer with the eel sellers
        ⟨1:“⦃1:Vask|target⦄ cheats widows,”|legal, contentious, allegation, direct⟩ ⟪1:says⟫ \
        ⟦1:Odo Venn, who sold eels for thirty years|named-person, person⟧.
        ⟦2:Odo Venn, who sold eels for thirty years|named-person, person⟧, ⟪2:says⟫ ⟨2:⦃2:Vask|\
        target⦄ also bribes the beadle|legal, contentious, allegation⟩.
        """,
        fires: ["Odo Venn, who sold eels for thirty years"],
        note: "Once for the source, in a feature with a quotation."),
      RuleExample(
        """
        ⟦The harbour court|named-organisation, organisation⟧ ⟪found⟫ ⟨that ⦃Magistrate Orl|\
        target⦄ had taken money|legal, contentious, allegation⟩.
        """,
        fires: [], note: "A court's finding is on record."),
      RuleExample(
        """
        ⟦1:Ana Keld, a clerk|named-person, person⟧, ⟪1:said⟫ ⟨1:⦃1:Magistrate Orl|target⦄ had \
        taken money|legal, contentious, allegation, =money⟩.
        ⟦2:Odo Venn, a porter|named-person, person⟧, ⟪2:said⟫ ⟨2:he had carried it|event, =money⟩.
        """,
        fires: [], note: "A second person says so too."),
      RuleExample(
        """
        ⟦1:Ana Keld, a clerk|named-person, person⟧, ⟪1:said⟫ ⟨1:⦃1:Magistrate Orl|target⦄ had \
        taken money|legal, contentious, allegation⟩.
        ⟨2:The Courier could not verify the account|state, disclosure⟩.
        """,
        fires: [], note: "The copy says so."),
    ])

  private static func accuses(_ attribution: DossierAttribution, _ audited: AuditedDossier) -> Bool
  {
    let printed = attribution.printed
    return printed.level == .namedPerson && !printed.isUnresolved
      && [.say, .allege, .confirm].contains(printed.act)
      && attribution.claims.compactMap { audited.dossier[$0] }.contains {
        $0.printed.details.isAllegation && $0.printed.details.allegationTarget != nil
      }
  }
}
