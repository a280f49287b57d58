import ClaimModel

extension AuditRule {
  static let anonymousSource = AuditRule(
    RuleMetadata(
      name: "anonymous-source", category: .anonymity, severity: .info, since: "0.1.0",
      summary: "An attribution to someone who is described but not named",
      finds: """
        Every attribution to a source whose full name is not printed but who is described well \
        enough to be someone: by part of a name, as one described person, as a counted group, or \
        as people of one named institution. It is the inventory of a piece's anonymous sources, \
        not a reproach. Wording that identifies nobody at all is left to vague-attribution and \
        agentless-attribution; a share of those asked in a poll, someone who only declined to \
        comment, a surname behind a title (“Ms Lund”), and a pronoun whose antecedent is open are \
        left out. So is one person whom the headline or the lead announces and one of the next four \
        sources names, whomever a named person tells of, and \
        somebody whom the page names elsewhere or speaks of as known (“the governor”), as the other \
        rules on unnamed sources have it.
        """,
      why: """
        Each unnamed source asks the reader to trust the desk instead of a person. An editor \
        should see them all in one list, know who they are, and judge whether there are too many \
        of them.
        """,
      remedy: """
        Nothing if each is justified: someone on the desk knows who it is, the information cannot \
        be had on the record, and the piece says why. Otherwise go back and ask for the name.
        """,
      waive: """
        There is no need to: it is information and fails nothing. Under a policy that makes it \
        weigh more, waive it for a source whose anonymity an editor has approved.
        """,
      derivesFrom: [
        "Associated Press, When is it OK to use anonymous sources?",
        "Reuters Handbook of Journalism, Accuracy",
        "The New York Times, guidelines on anonymous sources (2016)",
        "The Washington Post, policy on sources",
      ]),
    condition: .attribution([
      .isUnnamed, .isNamedNowhere, .isNoShare, .isResolved, .isNoRefusal, .isNotRetold,
      .isNotAnnounced,
    ]),
    message: ["Unnamed source: ‘", .argument("wording"), "’."],
    remedy: "Make sure that an editor knows who it is and that it could not be had on the record.",
    examples: [
      RuleExample(
        """
        ⟦Two engineers who inspected the Saltmere causeway|counted-group, plural, count=2⟧ ⟪said⟫ ⟨a pier \
        had moved|event⟩.
        """,
        fires: ["Two engineers who inspected the Saltmere causeway"],
        note: "A counted group of described people."),
      RuleExample(
        """
        # Nights on ward six
        ⟨“You learn to hear the lift before the bell,”|direct⟩ ⟪says⟫ ⟦Marit|partial-name⟧, a \
        nurse, pouring tea.
        """,
        fires: ["Marit"], note: "A forename alone, with a quotation, in a feature."),
      RuleExample(
        """
        ⟦1:Orrin Radio|named-organisation, outlet⟧ ⟪1:said⟫ ⟨1:it had seen the survey⟩.
        It quoted ⟦2:a Harbour Board surveyor|described-individual⟧ as ⟪2:saying⟫ ⟨2:the damage \
        was old⟩.
        """,
        fires: ["a Harbour Board surveyor"], note: "A chain that ends at a described person."),
      RuleExample(
        """
        ⟦1:Ana Keld, the bridge engineer|named-person⟧, ⟪1:said⟫ ⟨1:a pier had moved⟩; \
        ⟦2:residents|vague, plural⟧ ⟪2:said⟫ ⟨2:it had not⟩.
        """,
        fires: [],
        note: "A named source, and one so vague that another rule has it."),
      RuleExample(
        "⟦A Harbour Board surveyor|described-individual⟧ ⟪declined|decline⟫ ⟨to discuss the pier⟩.",
        fires: [], note: "A refusal to comment is no information."),
      RuleExample(
        "⟦Ms Lund|partial-name⟧ ⟪said⟫ ⟨the pier was safe|state⟩.",
        fires: [], note: "Readers are told who it is, by the manners of the house."),
      RuleExample(
        """
        The cook and the porter left together. ⟦She|described-individual, unresolved⟧ later \
        ⟪wrote⟫ that ⟨the stove was never lit|event⟩.
        """,
        fires: [], note: "A pronoun whose antecedent is open."),
      RuleExample(
        "⟦Sixty percent of those asked|counted-group, plural⟧ ⟪said⟫ ⟨the pier was safe|state⟩.",
        fires: [], note: "A share of people in a poll is a figure."),
      RuleExample(
        """
        ⟦1:A former surveyor|described-individual, indefinite⟧ ⟪1:says⟫ ⟨1:it was so|state⟩. ⟨2:“It was,”|state, \
        direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, who sat in Orrin|named-person⟧.
        """,
        fires: [], note: "The lead announces her, and the next sentence names her."),
      RuleExample(
        """
        ⟦1:Ana Keld, the mayor|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:a surveyor|described-individual, indefinite, in=1⟧ \
        ⟪2:had told⟫ her ⟨2:it was so⟩⟩.
        """,
        fires: [], note: "It is the mayor who says so."),
    ])
}
