import ClaimModel

extension AuditRule {
  static let anonymousLead = AuditRule(
    RuleMetadata(
      name: "anonymous-lead", category: .anonymity, severity: .error, since: "0.1.0",
      summary: "A lead that rests only on people without names",
      finds: """
        What the first sentence of a piece tells as its news, where everybody it is attributed to, \
        there and wherever the piece says the same again, is unnamed. The attribution or the news \
        must open the sentence. Where one of the next four sources of the piece is identified, or the \
        next is a document, the lead is taken to have announced them (“A former judge says … Ana Keld, who sat in Orrin, said”). \
        Headlines, promises and threats, and verdicts such as “praised” are left out.
        """,
      why: """
        The lead is what readers keep. If it stands on somebody they cannot judge, so does the \
        whole piece, and the decision to print it belongs with the most senior editor on duty.
        """,
      remedy: """
        Find a source or a document that can be named for the news itself. If there is none, take \
        the piece to the masthead before it runs, and say in it what could not be confirmed.
        """,
      waive: """
        When the masthead has agreed, knowing who the sources are, and the piece says why they are \
        not named.
        """,
      derivesFrom: [
        "The New York Times, guidelines on anonymous sources (2016)",
        "Agence France-Presse, 20 principles of sourcing (2024)",
      ]),
    condition: .proposition(
      Criteria(
        [
          Clause("the first sentence of the text opens with it, or with who says it") {
            proposition, audited in !leads(of: proposition, in: audited).isEmpty
          },
          Clause("nothing on the page names any of those who are said to say it") {
            proposition, audited in
            !proposition.attributions.isEmpty
              && proposition.attributions.allSatisfy(audited.isNamedNowhere)
          },
          Clause("people are said to say it, or nobody in particular") { proposition, _ in
            proposition.attributions.allSatisfy {
              $0.printed.isOfPeople || $0.printed.level == .agentless
            }
          },
          Clause("the reader could settle who asserts it") { proposition, _ in
            proposition.attributions.allSatisfy {
              !$0.printed.isUnresolved && ![.ask, .deny, .decline].contains($0.printed.act)
            }
          },
          Clause("it is told, and not promised or praised") { proposition, _ in
            proposition.central.printed.kind != .intent
              && proposition.attributions.allSatisfy { $0.printed.verbClass != .framing }
          },
          Clause("none of the next sources of the page is identified") { proposition, audited in
            guard let last = proposition.attributions.last else { return true }
            // “Researchers say so. A new study has found …”: it is the study that says so.
            return audited.nextSource(behind: last)?.printed.sourceKind != .document
              && !audited.isFollowedByIdentified(last)
          },
        ],
        place: { proposition, audited in
          leads(of: proposition, in: audited).first?.printed.spans ?? []
        })),
    message: ["The lead rests only on unnamed sources: ‘", .argument("wordings"), "’."],
    remedy: "Find a source that can be named for the news itself, or take it to the masthead.",
    examples: [
      RuleExample(
        """
        ⟦Two people on the Harbour Board|counted-group, plural, count=2⟧ ⟪said⟫ ⟨the mill had been \
        sold|event, lede⟩.
        The price was not known.
        """,
        fires: ["the mill had been sold"], note: "The news has no name to it."),
      RuleExample(
        """
        # A ghost in the weighing house
        ⟨1:A ghost has been weighing wool at night|event, lede, =ghost⟩, ⟪1:it is said⟫.
        ⟦2:A carter|described-individual, indefinite⟧ ⟪2:said⟫ ⟨2:the ghost was at it \
        again|event, =ghost⟩.
        """,
        fires: ["A ghost has been weighing wool at night"],
        note: "Nobody in particular, and then somebody unnamed, in a light piece."),
      RuleExample(
        """
        ⟦1:Two people on the Harbour Board|counted-group, plural, count=2⟧ ⟪1:said⟫ ⟨1:the mill had \
        been sold|event, lede, =sold⟩.
        ⟦2:Ana Keld, who owned it|named-person⟧, ⟪2:confirmed|confirm⟫ ⟨2:the sale|event, =sold⟩.
        """,
        fires: [], note: "Somebody named says the same later."),
      RuleExample(
        """
        ⟦1:A former lock keeper|described-individual, indefinite⟧ ⟪1:said⟫ ⟨1:the lock was never \
        sound|state, lede⟩.
        ⟨2:“It leaked from the first day,”|event, direct⟩ ⟪2:said⟫ ⟦2:Tor Wyke, who kept it until \
        June|named-person⟧.
        """,
        fires: [], note: "The lead announces whom the next sentence names."),
      RuleExample(
        """
        ⟦Two people on the Harbour Board|counted-group, plural, count=2⟧ ⟪said⟫ ⟨the mill had been \
        sold|event, key⟩.
        """,
        fires: [], note: "Further down it is no lead."),
      RuleExample(
        """
        ⟨1:The mill has changed hands|event, lede⟩.
        ⟦2:A survey|vague, document⟧ ⟪2:said⟫ ⟨2:nobody knew the price|state, lede⟩.
        """,
        fires: [], note: "Our own voice, and a document without a name, are for other rules."),
      RuleExample(
        """
        ⟦A carter|described-individual, indefinite⟧ ⟪asked|ask⟫ ⟨whether the mill was sold|event, \
        uncommitted, lede⟩.
        """,
        fires: [], note: "A question is no news."),
      RuleExample(
        """
        ⟦Carters|vague, plural⟧ ⟪praised|framing⟫ ⟨the new weighing house|evaluative, lede⟩.
        """,
        fires: [], note: "Praise is no fact that needs a name."),
    ])

  /// The claims of a proposition in the first sentence of the body that open it or are of somebody who
  /// does.
  private static func leads(of proposition: AuditedProposition, in audited: AuditedDossier)
    -> [DossierClaim]
  {
    proposition.claims.filter { claim in
      guard claim.printed.centrality == .lede, audited.role(of: claim) == .body else {
        return false
      }
      return audited.opensSentence(claim)
        || audited.attributions(of: claim).contains {
          $0.printed.wording.first.map { audited.opensSentence($0.start) } ?? false
        }
    }
  }
}
