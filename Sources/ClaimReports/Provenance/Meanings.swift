import ClaimModel

// What the vocabularies mean to a reader of a report, in one line each.

extension Level {
  var meaning: String {
    switch self {
    case .namedPerson:
      "a person with a full name, or one that an earlier mention makes unmistakable"
    case .namedOrganisation: "a named body that speaks as a body"
    case .namedDocument: "a document named well enough to find it"
    case .partialName: "a person with a part of a name, initials or a disclosed pseudonym"
    case .describedIndividual: "one person, described but not named"
    case .countedGroup: "a stated number of described people"
    case .describedGroup: "people bounded by one named institution or event, without a number"
    case .vague: "a plural without number or bound, or a bare singular; nobody could be found by it"
    case .agentless: "nobody; the wording has no one who says it"
    case .ownVoice: "the publication itself; there is no attribution"
    }
  }
}

extension Band {
  /// What claims of the band are, after “2 claims” or “1 claim”.
  func predicate(plural: Bool) -> String {
    let be = plural ? "are" : "is"
    return switch self {
    case .identified: "\(be) attributed to someone the reader can identify"
    case .unnamed: "\(be) attributed to someone described but not named"
    case .unidentifiable: "\(be) attributed to nobody who could be found"
    case .none: plural ? "stand in our own voice" : "stands in our own voice"
    }
  }
}

extension Certainty {
  var meaning: String {
    switch self {
    case .boosted: "put more strongly than a plain statement"
    case .flat: "stated plainly, as a fact"
    case .probable: "said to be likely"
    case .possible: "said to be possible"
    case .uncommitted: "mentioned without saying that it is so"
    }
  }
}
