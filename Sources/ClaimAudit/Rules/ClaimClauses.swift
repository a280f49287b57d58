import ClaimModel

/// Clauses that several rules share.
extension Clause<DossierClaim> {
  /// The publication itself asserts, presupposes or implies it.
  static var isOwnVoice: Clause {
    Clause("nobody is said to say it") { claim, _ in claim.attributions.isEmpty }
  }

  /// It is attributed, and nobody it is attributed to is identified.
  static var isUnidentified: Clause {
    Clause("those who are said to say it are not identified") { claim, audited in
      [.unnamed, .unidentifiable].contains(audited.level(of: claim).band)
    }
  }

  /// It is attributed to people or bodies, and nothing on the page names any of them.
  static var isOfUnnamedPeople: Clause {
    Clause("it is attributed to people whom nothing on the page names") { claim, audited in
      let attributions = audited.attributions(of: claim)
      return !attributions.isEmpty
        && attributions.allSatisfy {
          audited.isNamedNowhere($0) && $0.printed.isOfPeople
        }
    }
  }

  /// What a source is said to have heard from others is theirs to answer for. Words that are quoted
  /// along with who says them are within what somebody else says.
  static var isNotPassedOn: Clause {
    Clause("nobody else is said or quoted to pass it on") { claim, audited in
      audited.attributions(of: claim).allSatisfy { $0.printed.details.parent == nil }
        && (claim.printed.quoteKind != .direct || audited.opensQuotation(claim))
    }
  }

  /// One attribution is one finding.
  static var isFirstOfItsSource: Clause {
    Clause("it is the first claim of its attribution") { claim, audited in
      audited.attributions(of: claim).contains { $0.claims.first == claim.key }
    }
  }

  /// A pronoun whose antecedent is open is for a person to settle; who asks, denies or declines states
  /// nothing.
  static var isAsserted: Clause {
    Clause("somebody the reader could settle asserts it") { claim, audited in
      audited.attributions(of: claim).contains {
        !$0.printed.isUnresolved && ![.ask, .deny, .decline].contains($0.printed.act)
      }
    }
  }

  /// Whether a claim is an attribution's or our own is for a person to decide before it is one for a
  /// rule on either.
  static var isScopeClear: Clause {
    Clause("the page does not leave open whose claim it is") { claim, _ in
      !claim.printed.details.isScopeAmbiguous
    }
  }

  /// A phrase that takes something for granted does not state it as news.
  static var isStated: Clause {
    Clause("it is stated, and not taken for granted by a phrase") { claim, _ in
      !claim.printed.details.isPresupposed
    }
  }

  /// A relative clause or an aside is as often a description as a statement.
  static var opensSentence: Clause {
    Clause("its sentence begins with it") { claim, audited in audited.opensSentence(claim) }
  }

  /// A policy can have the rules on sourcing ask about every claim.
  static var isDisputable: Clause {
    Clause("it could be disputed, or the policy asks about every claim") { claim, audited in
      claim.printed.isContentious || !audited.policy.thresholds.contentiousOnly
    }
  }

  static func kind(_ kinds: ClaimKind...) -> Clause {
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    return Clause("its kind is \(names)") { claim, _ in kinds.contains(claim.printed.kind) }
  }

  /// It sounds at least as sure as that.
  static func soundsAtLeast(_ certainty: Certainty) -> Clause {
    Clause("it sounds \(certainty.rawValue) or surer") { claim, _ in
      claim.printed.certainty.rank >= certainty.rank
    }
  }
}

extension PrintedAttribution {
  /// “63 percent”, “half of those asked”: people counted without a number.
  var isShare: Bool { level == .countedGroup && details.count == nil }

  /// Somebody is there, one or many. Whoever answers a poll, as a share of those asked, is a figure.
  var isOfPeople: Bool {
    guard source.isEmpty == false, sourceKind == .person || sourceKind == .group else {
      return false
    }
    return level != .agentless && !isShare
  }
}

extension Level {
  /// The reader is told what the source is, and no part of a name.
  var isDescribed: Bool { band == .unnamed && self != .partialName }
}
