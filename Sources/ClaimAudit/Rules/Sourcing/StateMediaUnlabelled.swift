import ClaimModel

extension AuditRule {
  static let stateMediaUnlabelled = AuditRule(
    RuleMetadata(
      name: "state-media-unlabelled", category: .sourcing, severity: .error, since: "0.1.0",
      summary: "A state-controlled outlet cited without saying so",
      finds: """
        An attribution to a named outlet that a state controls, where the copy does not say so, \
        neither here nor earlier. It is reported at the first mention of the outlet alone; once a \
        label has been printed, later mentions need none.
        """,
      why: """
        What such an outlet prints is what a government wishes to have printed. That may be \
        exactly the news, but a reader who takes the outlet for an independent one weighs it \
        wrongly.
        """,
      remedy: """
        Add the label at the first mention: “the state news agency”, “state-run television”. The \
        name of the state helps where readers may not know it.
        """,
      waive: """
        When the name itself says it, or when the law gives the outlet editorial independence in \
        spite of its funding and the desk has agreed to treat it so.
        """,
      derivesFrom: [
        "BBC Editorial Guidelines, Accuracy", "NPR Ethics Handbook",
        "MISP taxonomies, misinformation-website-label",
      ]),
    condition: .attribution([
      Clause("a state controls the source") { attribution, audited in
        audited.isStateControlled(attribution)
      },
      Clause("the source is identified") { attribution, _ in
        attribution.printed.level.band == .identified
      },
      Clause("the wording carries no label") { attribution, _ in
        attribution.printed.stateLabel == nil
      },
      Clause("no earlier attribution names or labels the same source") { attribution, audited in
        let first = audited.references(like: attribution).first {
          $0.printed.level.band == .identified || $0.printed.stateLabel != nil
        }
        return first == nil || first?.key == attribution.key
      },
    ]),
    message: [
      "‘", .argument("wording"), "’ is controlled by a state, and the copy does not say so.",
    ],
    remedy: "Say that it is state media where it is first mentioned.",
    examples: [
      RuleExample(
        """
        ⟦The Veldrian News Agency|named-organisation, outlet, state-controlled, name=Veldrian News \
        Agency⟧ ⟪said⟫ ⟨the harvest was the best in thirty years|quantity⟩.
        """,
        fires: ["The Veldrian News Agency"], note: "A first mention without a label."),
      RuleExample(
        """
        # Two evenings with the news from Veldria
        ⟦1:Veldria One|named-organisation, outlet, state-controlled, name=Veldria One⟧ ⟪1:opened⟫ \
        with ⟨1:“a smiling harvest”|evaluative, direct⟩.
        The next day ⟦2:Veldria One|named-organisation, outlet, state-controlled, name=Veldria \
        One⟧ ⟪2:reported⟫ ⟨2:rain⟩.
        """,
        fires: ["Veldria One"], note: "Two mentions, one finding, in a review with a quotation."),
      RuleExample(
        """
        ⟦1:The Orrin Gazette|named-organisation, outlet, name=Orrin Gazette⟧ ⟪1:wrote⟫, ⟪2:citing⟫ \
        ⟦2:Radio Sorn|named-organisation, outlet, state-controlled, name=Radio Sorn⟧, that \
        ⟨1:⟨2:the border was open⟩⟩.
        """,
        fires: ["Radio Sorn"], note: "A chain: the one behind is the one to label."),
      RuleExample(
        """
        ⌈The state broadcaster⌉ ⟦Radio Sorn|named-organisation, outlet, state-controlled, \
        name=Radio Sorn⟧ ⟪said⟫ ⟨the border was open⟩.
        """,
        fires: [], note: "The label stands before the name."),
      RuleExample(
        """
        ⌈1:State-run⌉ ⟦1:Radio Sorn|named-organisation, outlet, state-controlled, name=Radio Sorn⟧ \
        ⟪1:said⟫ ⟨1:the border was open⟩.
        By evening ⟦2:the station|named-organisation, outlet, state-controlled, name=Radio Sorn⟧ \
        ⟪2:said⟫ ⟨2:“all roads are calm”|direct⟩.
        """,
        fires: [], note: "A label at the first mention serves the next."),
      RuleExample(
        "⟦Orrin Radio|named-organisation, outlet, name=Orrin Radio⟧ ⟪said⟫ ⟨the border was open⟩.",
        fires: [], note: "No state controls this one."),
      RuleExample(
        """
        ⟦A presenter at a Veldrian station|described-individual, state-controlled⟧ ⟪said⟫ ⟨the \
        script came by fax|event⟩.
        """,
        fires: [], note: "An unnamed source is for the rules on anonymity."),
    ])
}
