import ClaimModel

extension AuditRule {
  static let relayNotOriginal = AuditRule(
    RuleMetadata(
      name: "relay-not-original", category: .chain, severity: .warning, since: "0.1.0",
      summary: "An outlet cited for what somebody else said or found",
      finds: """
        An attribution to a news outlet that only passes on, as the page itself says: “the Gazette \
        reported, citing two officials”. A person or a body that cites something is giving grounds \
        and not passing on news, and is left out.
        """,
      why: """
        Each hand-off can lose a hedge or add a mistake, and two outlets that pass on one source \
        are one source. What was said can mostly be had from whoever said it.
        """,
      remedy: """
        Go to the origin: ask the person, read the document. Credit the outlet that had it first.
        """,
      waive: """
        When the outlet alone had access and says how, or when its reporting is itself the news.
        """,
      derivesFrom: [
        "Associated Press, on picking up the work of others", "NPR Ethics Handbook, attribution",
        "IFCN Code of Principles", "Knight Science Journalism, fact-checking guide",
      ]),
    condition: .attribution([
      Clause("the page says whom the source passes on") { attribution, _ in
        attribution.printed.details.relay != nil
      },
      Clause("the source is a news outlet") { attribution, _ in
        attribution.printed.sourceKind == .outlet
      },
    ]),
    message: ["We cite ‘", .argument("wording"), "’ for what ‘", .argument("relay"), "’ said."],
    remedy: "Go to whoever said it or found it, and credit the outlet that had it first.",
    examples: [
      RuleExample(
        """
        ⟦The Orrin Gazette|named-organisation, outlet⟧ ⟪reported⟫, citing ⦃two officials at the \
        harbour office|relay⦄, that ⟨the lock would close|event⟩.
        """,
        fires: ["The Orrin Gazette"], note: "The officials know, the paper heard."),
      RuleExample(
        """
        # What we were told about the moth
        ⟨“A cousin, surely,”|evaluative, direct⟩ ⟦Radio Fen|named-organisation, outlet⟧ \
        ⟪said⟫, quoting ⦃Mia Lunt|relay⦄, who keeps the lamp.
        """,
        fires: ["Radio Fen"], note: "A quotation at second hand, in a light piece."),
      RuleExample(
        """
        ⟦The Orrin Gazette|named-organisation, outlet⟧ ⟪reported⟫ that ⟨the lock would \
        close|event⟩.
        """,
        fires: [], note: "Nothing says that it was passed on."),
      RuleExample(
        """
        ⟦Odo Venn, the lock keeper|named-person⟧, ⟪said⟫, citing ⦃the tide tables|relay⦄, that \
        ⟨the lock would close|event⟩.
        """,
        fires: [], note: "His grounds."),
    ])
}
