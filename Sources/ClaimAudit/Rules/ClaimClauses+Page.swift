import ClaimModel

/// Clauses on what a claim shows beside its kind and certainty.
extension Clause<DossierClaim> {
  /// Whether the accusation is fair is not asked.
  static var isAllegation: Clause {
    Clause("it says that somebody did wrong") { claim, _ in claim.printed.details.isAllegation }
  }

  /// An accusation against nobody in particular harms nobody in particular.
  static var namesItsTarget: Clause {
    Clause("the page says who") { claim, _ in claim.printed.details.allegationTarget != nil }
  }

  /// A headline may shorten what the story says in full.
  static var isNoHeadline: Clause {
    Clause("it does not stand in the headline") { claim, audited in
      claim.printed.spans.first.flatMap { audited.dossier.segment(at: $0.start) }?.role != .headline
    }
  }

  /// “You can see it from the hill” speaks with the reader and reports nothing.
  static var isImpersonal: Clause {
    Clause("neither the writer nor the reader is spoken of in it") { claim, _ in
      !claim.printed.details.isPersonal
    }
  }

  /// Whoever writes as “I”, or to “you”, gives an opinion by the form of the piece.
  static var isOfNoPersonalPiece: Clause {
    Clause("the piece is not written as one person's, to the reader") { _, audited in
      !audited.isPersonal
    }
  }

  /// In the lead or the first paragraphs, or of what the headline is about.
  static var isNearTheTop: Clause {
    Clause("it stands in the lead or is a key claim") { claim, _ in
      [.lede, .key].contains(claim.printed.centrality)
    }
  }

  /// The first sentence of the text tells what the piece turns on.
  static var isLede: Clause {
    Clause("it stands in the lead, and not in the headline") { claim, audited in
      claim.printed.centrality == .lede && audited.role(of: claim) != .headline
    }
  }

  /// Words in quotation marks are somebody's, and no editor may change them.
  static var isNotQuoted: Clause {
    Clause("none of it stands in quotation marks as somebody's words") { claim, _ in
      !claim.printed.isQuoted
    }
  }
}

extension ClaimKind {
  /// Somebody could have seen or counted it.
  var isFact: Bool { [.event, .state, .quantity].contains(self) }
}
