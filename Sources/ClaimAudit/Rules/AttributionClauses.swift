import ClaimModel

/// Clauses that several rules share.
extension Clause<DossierAttribution> {
  static func level(_ level: Level) -> Clause {
    Clause("the level is \(level.rawValue)") { attribution, _ in
      attribution.printed.level == level
    }
  }

  /// The reader is told what the source is, but not who.
  static var isUnnamed: Clause {
    Clause("the source is described but not named") { attribution, _ in
      attribution.printed.level.band == .unnamed
    }
  }

  /// Whoever answers a poll, as a share of those asked, is a figure and nobody's source.
  static var isNoShare: Clause {
    Clause("the source is no share of people") { attribution, _ in !attribution.printed.isShare }
  }

  /// Whom an unresolved pronoun stands for is a question for a person before it is one for a rule.
  static var isResolved: Clause {
    Clause("the wording does not stand for someone the reader could not settle") {
      attribution, _ in !attribution.printed.isUnresolved
    }
  }

  /// “The governor” and “Marit” are somebody the page has named or supposes known.
  static var isNamedNowhere: Clause {
    Clause("nothing on the page names the source") { attribution, audited in
      audited.isNamedNowhere(attribution)
    }
  }

  /// Who asks, demands or declines to comment asserts nothing that would need a source.
  static var isAsserted: Clause {
    Clause("the source asserts something") { attribution, _ in
      ![.ask, .decline].contains(attribution.printed.act)
    }
  }

  /// “Agreed to share”, “proposed to build”: what somebody will do, and no statement.
  static var isNoPlan: Clause {
    Clause("it is more than what the source will do or asks") { attribution, audited in
      !attribution.claims.allSatisfy { key in
        guard let printed = audited.dossier[key]?.printed else { return false }
        // A crowd that chants a question states nothing either.
        if printed.certainty == .uncommitted { return true }
        guard printed.kind == .intent else { return false }
        // “threatened to make it public”
        if attribution.printed.act == .predict { return true }
        guard attribution.printed.verbClass == .neutral else { return false }
        // “They want it shut”: a pronoun for themselves, which has no capital.
        let actor = printed.details.actor.map { placedWords(at: $0, in: audited.dossier.text) }
        return actor.map { $0.count == 1 && !$0[0].isCapitalised } ?? true
      } || attribution.claims.isEmpty
    }
  }

  /// “She said a clerk had told her”: what a named person tells of others is hers to answer for.
  static var isNotRetold: Clause {
    Clause("no named person tells what it says") { attribution, audited in
      audited.carrier(of: attribution)?.printed.level != .namedPerson
    }
  }

  /// A headline or a lead may speak of somebody before the text says who it is: “A former judge says the dam
  /// leaks. ‘It does,’ said Ana Keld, who sat in Orrin.”
  static var isNotAnnounced: Clause {
    Clause("it is not one person whom the headline or the lead announces and the text then names") {
      attribution, audited in
      !audited.isAnnounced(attribution)
    }
  }

  /// A headline may leave to the story who it was.
  static var isNoHeadline: Clause {
    Clause("it does not stand in the headline") { attribution, audited in
      attribution.printed.wording.first.flatMap { audited.dossier.segment(at: $0.start) }?.role
        != .headline
    }
  }

  /// Who declines to comment asserts nothing that would need a source.
  static var isNoRefusal: Clause {
    Clause("the source does not decline to comment") { attribution, _ in
      attribution.printed.act != .decline
    }
  }
}
