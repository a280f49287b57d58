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

  /// Whether a claim is an attribution's or our own is for a person to decide before it is one for a
  /// rule on either.
  static var isScopeClear: Clause {
    Clause("the page does not leave open whose claim it is") { claim, _ in
      !claim.printed.details.isScopeAmbiguous
    }
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
