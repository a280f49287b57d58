import ClaimModel

extension AuditRule {
  static let anonymousDirectQuote = AuditRule(
    RuleMetadata(
      name: "anonymous-direct-quote", category: .anonymity, severity: .warning, since: "0.1.0",
      summary: "The very words of somebody unnamed, in quotation marks",
      finds: """
        A quotation of a whole statement by somebody who is described and whom nothing on the page \
        names; one an attribution, at its first words. It weighs one step more where it is the \
        first quotation of the piece. A few quoted words within a sentence, what one source quotes \
        of another, and a pronoun for somebody quoted before are left out; so are a forename and a \
        wording that describes nobody (“a man shouted”), which other rules ask about and which are \
        mostly of passers-by. Left out too is a quotation whose approver the terms of its source name.
        """,
      why: """
        Quotation marks lend a voice the weight of a witness. Where nobody can be asked whether \
        the words are right, they should be rare, and a piece should not open with them.
        """,
      remedy: """
        Say in our own words what the source told us, or get the quotation on the record. If the \
        very words matter, record who approved them.
        """,
      waive: """
        When the words themselves are the news and an editor has seen the notes, or when the \
        speaker is a passer-by or a child whose name would tell the reader nothing.
        """,
      derivesFrom: [
        "The New York Times, guidelines on anonymous sources (2016)",
        "Bloomberg, The Bloomberg Way", "The Washington Post, ombudsman on anonymous sources",
      ]),
    condition: .claim(
      Criteria(
        [
          .isOfUnnamedPeople, .isAsserted, .isNotPassedOn,
          Clause("it is a whole statement that opens with a quotation mark") { claim, audited in
            claim.printed.quoteKind == .direct && audited.opensQuotation(claim)
          },
          .isFirstOfItsSource,
          Clause("nobody is on record as having approved it") { claim, audited in
            audited.attributions(of: claim).allSatisfy {
              audited.terms(of: $0).map { $0.approvedBy == .none } ?? true
            }
          },
          Clause("its source is described") { claim, audited in audited.level(of: claim).isDescribed
          },
        ],
        raisedBy: Clause("it is the first quotation of the piece") { claim, audited in
          audited.isFirstQuotation(claim)
        })),
    message: ["Direct quotation of an unnamed source, ‘", .argument("wording"), "’."],
    remedy: "Put it in our own words, get it on the record, or record who approved it.",
    examples: [
      RuleExample(
        """
        ⟨1:“We saw the crack in June,”|event, direct⟩ ⟪1:said⟫ ⟦1:Ana Keld, the bridge \
        engineer|named-person⟧. ⟨2a:“Nobody listened,”|event, direct⟩ ⟪2:said⟫ ⟦2:a surveyor at \
        the yard|described-individual, indefinite⟧. ⟨2b:“Nobody ever does.”|state, direct⟩
        """,
        fires: ["“Nobody listened,”"], note: "One finding for one source, at its first words."),
      RuleExample(
        """
        # The night they moved the clock
        ⟨“It struck thirteen,”|event, direct⟩ ⟪swears⟫ ⟦an old sexton|described-individual, \
        indefinite⟧.
        """,
        fires: ["“It struck thirteen,”"], raises: ["“It struck thirteen,”"],
        note: "A feature that opens with it."),
      RuleExample(
        """
        ⟦A surveyor at the yard|described-individual, indefinite⟧ ⟪called⟫ ⟨the pier “a \
        sieve”|evaluative, partial⟩.
        """,
        fires: [], note: "A few quoted words."),
      RuleExample(
        """
        ⟨“Nobody listened,”|event, direct⟩ ⟪said⟫ ⟦the harbour master|described-individual, definite⟧.
        """,
        fires: [], note: "An office that one person holds, whom the page supposes known."),
      RuleExample(
        """
        ⟨“Who has the key?”|state, direct⟩ ⟪asked|ask⟫ ⟦a surveyor|described-individual, \
        indefinite⟧.
        """,
        fires: [], note: "A question states nothing."),
      RuleExample(
        """
        ⟨“Shame! Shame!”|state, direct⟩ ⟪shouted⟫ ⟦carters|vague, plural⟧ below the window.
        """,
        fires: [], note: "What a crowd shouts."),
      RuleExample(
        """
        ⟦1:Ana Keld, the engineer|named-person⟧, ⟪1:recalled⟫ ⟨1:⟦2:a surveyor|described-individual, \
        indefinite, in=1⟧ ⟪2:saying⟫, ⟨2:‘It will not hold’|predictive, direct⟩|event⟩.
        """,
        fires: [], note: "What a named source quotes is theirs to answer for."),
      RuleExample(
        """
        ⟨“They came with a cart,”|event, direct⟩ ⟪said⟫ ⟦a court clerk|described-individual, indefinite⟧.
        """,
        recorded: ["a court clerk": RecordedFacts(approver: "Iva Kord")], fires: [],
        note: "The desk has approved the very words."),
    ])
}
