import ClaimModel

extension AuditRule {
  static let relayNotOriginal = AuditRule(
    RuleMetadata(
      name: "relay-not-original", category: .chain, severity: .warning, since: "0.1.0",
      summary: "An outlet cited for what somebody else said or found",
      finds: """
        An attribution to another outlet that only passes on what somebody else told it (“the \
        Courier reported that the mayor had said”, “according to the Courier, citing two \
        officials”), where the piece does not also have it from anybody directly. Reported once for \
        each outlet.
        """,
      why: """
        Every hand a statement goes through can change it, and a mistake in the first report becomes \
        ours. Two outlets that cite the same source are one source.
        """,
      remedy: """
        Go to the person or the document and have it first-hand. Where that cannot be done in time, \
        name the outlet that obtained it, say that we have not confirmed it, and count it as one \
        source with everybody else who cites it.
        """,
      waive: "When the report itself is the news, or the original is gone.",
      derivesFrom: [
        "Associated Press, News Values and Principles, pickups",
        "NPR Ethics Handbook, attribution", "IFCN Code of Principles (2020)",
        "Knight Science Journalism, fact-checking guide",
      ]),
    condition: .attribution([
      Clause("the source is an outlet") { attribution, _ in
        attribution.printed.sourceKind == .outlet
      },
      Clause("it passes on what somebody else said") { attribution, audited in
        attribution.printed.details.relay != nil || audited.passesOn(attribution)
      },
      Clause("nobody is cited for the same directly") { attribution, audited in
        !attribution.claims.compactMap { audited.dossier[$0] }.contains { claim in
          audited.proposition(of: claim).attributions.contains { other in
            other.key != attribution.key && other.printed.sourceKind != .outlet
              && other.printed.details.parent == nil
          }
        }
      },
      Clause("no earlier attribution to the outlet passes anything on") { attribution, audited in
        !audited.references(like: attribution).prefix { $0.key != attribution.key }
          .contains { $0.printed.details.relay != nil || audited.passesOn($0) }
      },
    ]),
    message: ["‘", .argument("wording"), "’ passes on what somebody else said."],
    remedy: "Go to the original; where that cannot be done, credit whoever obtained it and say so.",
    examples: [
      RuleExample(
        """
        ⟦1:The Orrin Courier|named-organisation, outlet⟧ ⟪1:reported⟫ ⟨1:that ⟦2:the mayor|\
        described-individual, in=1⟧ ⟪2:had said⟫ ⟨2:the bridge would close|predictive⟩|event⟩.
        """,
        fires: ["The Orrin Courier"], note: "An outlet for what the mayor said."),
      RuleExample(
        """
        # What we know about the bridge
        ⟨1:The bridge will close|predictive⟩, ⟪1:according to⟫ ⟦1:the Orrin Courier, citing ⦃1:two \
        officials|relay⦄|named-organisation, outlet, name=Orrin Courier⟧.
        ⟦2:The Orrin Courier|named-organisation, outlet, \
        name=Orrin Courier⟧ ⟪2:added⟫, ⟨2:again citing ⦃2:two \
        officials|relay⦄, that the toll would rise|predictive⟩.
        """,
        fires: ["the Orrin Courier, citing two officials"],
        note: "Once for the outlet, in an explainer."),
      RuleExample(
        """
        ⟦1:The Orrin Courier|named-organisation, outlet⟧ ⟪1:reported⟫ ⟨1:that the bridge would \
        close|predictive⟩.
        """,
        fires: [], note: "The outlet answers for it itself."),
      RuleExample(
        """
        ⟦1:The harbour board|named-organisation, organisation⟧ ⟪1:reported⟫ ⟨1:that ⟦2:the \
        mayor|described-individual, in=1⟧ ⟪2:had said⟫ ⟨2:the bridge would close|predictive⟩|event⟩.
        """,
        fires: [], note: "A body that was there is no outlet."),
      RuleExample(
        """
        ⟦1:The Orrin Courier|named-organisation, outlet⟧ ⟪1:reported⟫ ⟨1:that ⟦2:the mayor|\
        described-individual, in=1⟧ ⟪2:had said⟫ ⟨2:the bridge would close|predictive⟩|event, =shut⟩.
        ⟨3:“We will shut it,”|predictive, direct, =shut⟩ ⟪3:said⟫ ⟦3:Ana Keld, the mayor|\
        named-person⟧.
        """,
        fires: [], note: "The piece has it from the mayor as well."),
    ])
}
