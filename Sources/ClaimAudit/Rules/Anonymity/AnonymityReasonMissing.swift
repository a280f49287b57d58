import ClaimModel

extension AuditRule {
  static let anonymityReasonMissing = AuditRule(
    RuleMetadata(
      name: "anonymity-reason-missing", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "An unnamed source whose anonymity the reader is not told the reason for",
      finds: """
        An attribution to a source who is described but not named, where the piece prints no \
        reason; under a policy that says so, also where it prints only a formula such as not being \
        authorised to speak. It is reported once for each name or wording, where that first \
        stands, because one reason printed anywhere in the piece serves every mention of the same \
        source; the same words, and a later “the official”, are taken for the same source. Somebody \
        the page names elsewhere or speaks of as known (“the governor”), a share of those asked in \
        a poll, whoever only asks or declines to comment, and a pronoun whose antecedent is open are \
        left out, and so is a group without a number (“supporters of the bill”), of whom nobody in \
        particular is protected. So is one person whom the headline or the lead announces and one of the \
        next four sources names, one whose terms hold the reason, whoever is only said to plan or threaten something, and whomever a named \
        person tells of.
        """,
      why: """
        A reader can weigh a source who stays unnamed only by knowing what the name would have \
        cost: a job, a trial, safety. A formula says nothing of that and reads as a habit.
        """,
      remedy: """
        Ask the source what would follow from being named, and print that in a clause beside the \
        first mention. If no reason can be given to the reader, record why and who agreed to it.
        """,
      waive: """
        When the reason itself would give the source away, and an editor has agreed to print none; \
        or when the description explains itself, as with a child or the victim of a crime.
        """,
      derivesFrom: [
        "Associated Press, statement on anonymous sources (APME)",
        "Society of Professional Journalists, Code of Ethics (2014)", "NPR Ethics Handbook",
        "The New York Times, memo on anonymous sources (2010)",
        "The Washington Post, policy on sources",
      ]),
    condition: .attribution([
      .isUnnamed, .isNamedNowhere, .isNoShare, .isResolved, .isAsserted, .isNoPlan, .isNotRetold,
      .isNotAnnounced,
      Clause("nobody has recorded why it is unnamed") { attribution, audited in
        audited.terms(of: attribution).map { $0.reason == .none } ?? true
      },
      Clause("it is one person, or a number of people") { attribution, _ in
        attribution.printed.level != .describedGroup
      },
      Clause("no earlier attribution to the same source is in question") { attribution, audited in
        let first = audited.references(like: attribution).first { isInQuestion($0.printed) }
        return first == nil || first?.key == attribution.key
      },
      Clause("no attribution to the same source prints a reason that counts") {
        attribution, audited in
        !audited.references(like: attribution).contains { other in
          other.printed.reason.map {
            !audited.policy.thresholds.boilerplateCountsAsMissing || !audited.isBoilerplate($0)
          } ?? false
        }
      },
    ]),
    message: [
      "The reader is given no specific reason for leaving ‘", .argument("wording"), "’ unnamed.",
    ],
    remedy: "Print what being named would cost the source; if that cannot be done, record why.",
    examples: [
      RuleExample(
        """
        ⟦A senior clerk at the Dunharrow court|described-individual⟧ ⟪said⟫ ⟨the files were moved \
        in June|event⟩.
        """,
        fires: ["A senior clerk at the Dunharrow court"], note: "No reason is printed."),
      RuleExample(
        """
        ⟨“Nobody signed for them,”|direct⟩ ⟪said⟫ ⟦a court clerk|described-individual⟧, ⟬who was \
        not authorised to speak|boilerplate⟭.
        """,
        fires: ["a court clerk"], under: "nyt",
        note: "A quotation whose only reason is a formula, which some policies do not count."),
      RuleExample(
        """
        ⟨“Nobody signed for them,”|direct⟩ ⟪said⟫ ⟦a court clerk|described-individual⟧, ⟬who was \
        not authorised to speak|boilerplate⟭.
        """,
        fires: [], note: "The same formula where the policy lets it count."),
      RuleExample(
        """
        # Letters from the salt road
        ⟦1:Three drivers|counted-group, plural, count=3⟧ ⟪1:swore⟫ ⟨1:the ghost wore a hat⟩.
        ⟦2:Three drivers|counted-group, plural, count=3⟧ also ⟪2:swore⟫ ⟨2:it tipped them|event⟩.
        """,
        fires: ["Three drivers"], note: "The same wording twice is one finding, in a light piece."),
      RuleExample(
        """
        ⟦1:A court clerk|described-individual⟧ ⟪1:refused|decline⟫ ⟨1:to say more⟩.
        ⟦2:A court clerk|described-individual⟧ ⟪2:said⟫ ⟨2:the cellar had been locked⟩, without \
        giving a name.
        """,
        fires: ["A court clerk"],
        note: "A refusal does not stand for a later statement in the same words."),
      RuleExample(
        """
        ⟦1:A night porter|described-individual⟧ ⟪1:said⟫ ⟨1:the vans came at four|event⟩.
        ⟦2:The mill|named-organisation⟧ ⟪2:denied|deny⟫ ⟨2:it⟩. ⟦3:A night \
        porter|described-individual⟧, ⟬who feared losing his lodgings|job⟭, ⟪3:said⟫ ⟨3:they came \
        every week|event⟩.
        """,
        fires: [], note: "A reason printed later serves the earlier mention."),
      RuleExample(
        "⟦Ana Keld, the town clerk|named-person⟧, ⟪said⟫ ⟨the files were in order⟩.",
        fires: [], note: "A named source needs no reason."),
      RuleExample(
        "⟦A spokesman for the mill|described-individual⟧ ⟪declined|decline⟫ ⟨to comment⟩.",
        fires: [], note: "Who declines to comment is protected from nothing."),
      RuleExample(
        """
        The clerk had warned the porter. ⟦He|described-individual, unresolved⟧ ⟪said⟫ ⟨the files \
        were wet⟩.
        """,
        fires: [], note: "A pronoun whose antecedent is open."),
      RuleExample(
        """
        ⟦1:Ana Keld, the governor|named-person⟧, ⟪1:said⟫ ⟨1:the files were in order⟩. ⟦2:The \
        governor|described-individual, definite⟧ ⟪2:said⟫ ⟨2:she had read them|event⟩.
        """,
        fires: [], note: "Somebody the page has told of."),
      RuleExample(
        "⟦Supporters of the toll|described-group, plural⟧ ⟪say⟫ ⟨it paid for the lock|event⟩.",
        fires: [], note: "A group says what its kind is known to say."),
      RuleExample(
        "⟦Clerks|vague, plural⟧ ⟪said⟫ ⟨the files were lost|state⟩.",
        fires: [], note: "Wording that identifies nobody has a rule of its own."),
      RuleExample(
        "⟦Sixty percent of those asked|counted-group, plural⟧ ⟪said⟫ ⟨the files were lost|state⟩.",
        fires: [], note: "A share of people in a poll is a figure."),
      RuleExample(
        """
        ⟦1:A former court clerk|described-individual, indefinite⟧ ⟪1:says⟫ ⟨1:it was so|state⟩. ⟨2:“It was,”|state, \
        direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, who sat in Orrin|named-person⟧.
        """,
        fires: [], note: "The lead announces her, and the next sentence names her."),
      RuleExample(
        """
        ⟦1:Ana Keld, the mayor|named-person⟧, ⟪1:said⟫ ⟨1:⟦2:a court clerk|described-individual, indefinite, in=1⟧ \
        ⟪2:had told⟫ her ⟨2:it was so⟩⟩.
        """,
        fires: [], note: "It is the mayor who says so."),
      RuleExample(
        "⟦One court clerk|described-individual, indefinite⟧ ⟪threatened|neutral, predict⟫ ⟨to tell the court|intent⟩.",
        fires: [], note: "What somebody threatens to do is no information."),
      RuleExample(
        """
        ⟦A court clerk|described-individual, indefinite⟧ ⟪said⟫ ⟨the files were moved|event⟩.
        """,
        recorded: ["A court clerk": RecordedFacts(reason: "would lose the post")], fires: [],
        note: "The reason is on record, where it cannot be printed."),
    ])

  /// An unnamed source who says something: the reader may ask why there is no name.
  private static func isInQuestion(_ printed: PrintedAttribution) -> Bool {
    printed.level.band == .unnamed && !printed.isUnresolved
      && ![.ask, .decline].contains(printed.act)
  }
}
