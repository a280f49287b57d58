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

  /// Whatever the policy asks about.
  static var isContentious: Clause {
    Clause("it could be disputed") { claim, _ in claim.printed.isContentious }
  }

  /// What stands in the background can be wrong and leave the story as it is.
  static var isCentral: Clause {
    Clause("the story hangs on it") { claim, _ in
      [.lede, .key].contains(claim.printed.centrality)
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
