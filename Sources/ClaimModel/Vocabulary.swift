// The closed vocabularies of the field. A raw value is kebab-case and is the same word in SQL, JSON
// and on the command line. Where a vocabulary comes from a standard, its documentation names it.

/// Who is answerable for words on the page, judged by the printed wording alone; from most to least
/// answerable. The order is for comparison and is not a score. (Sourcing standards, 1.1.)
package enum Level: String, CaseIterable, Sendable, Codable {
  /// Full name, or a name that an earlier full mention makes unmistakable.
  case namedPerson = "named-person"
  /// A named body speaks as a body, through a statement, filing, broadcast or named outlet.
  case namedOrganisation = "named-organisation"
  /// An item named well enough to retrieve: issuer with title or number, and date.
  case namedDocument = "named-document"
  /// Forename, surname, initials, user name or a disclosed pseudonym.
  case partialName = "partial-name"
  /// One person, described but not named.
  case describedIndividual = "described-individual"
  /// A stated number of described people.
  case countedGroup = "counted-group"
  /// People bounded by one named institution or event, without a number.
  case describedGroup = "described-group"
  /// A plural without number or bound, a bare singular, or a capital that “says”.
  case vague
  /// Nobody: passive, impersonal or adverbial.
  case agentless
  /// No attribution: the publication itself asserts, presupposes or implies the words.
  case ownVoice = "own-voice"

  /// 0 for `namedPerson` to 9 for `ownVoice`.
  package var rank: Int { Self.allCases.firstIndex(of: self)! }

  /// Whether the reader is told who it is, only what it is, or neither.
  package var band: Band {
    switch self {
    case .namedPerson, .namedOrganisation, .namedDocument: .identified
    case .partialName, .describedIndividual, .countedGroup, .describedGroup: .unnamed
    case .vague, .agentless: .unidentifiable
    case .ownVoice: .none
    }
  }
}

/// The levels in three bands, and none for the publication's own voice.
package enum Band: String, CaseIterable, Sendable, Codable {
  case identified, unnamed, unidentifiable, none
}

/// How sure the page sounds, from most to least sure. (FactBank's values, with `boosted` added;
/// sourcing standards, 2.2.) It says nothing of how well the words are supported.
package enum Certainty: String, CaseIterable, Sendable, Codable {
  case boosted, flat, probable, possible, uncommitted

  /// 5 for `boosted` down to 1 for `uncommitted`.
  package var rank: Int { 5 - Self.allCases.firstIndex(of: self)! }
}

/// Whether a claim says that something is so, or that it is not.
package enum Polarity: String, CaseIterable, Sendable, Codable {
  case positive, negative
}

/// What sort of thing a claim states.
package enum ClaimKind: String, CaseIterable, Sendable, Codable {
  case event, state, quantity, intent, causal, evaluative, predictive, legal
}

/// How much of the story hangs on a claim.
package enum Centrality: String, CaseIterable, Sendable, Codable {
  case lede, key, support, background
}

/// What has taken a claim out of the story. A claim without a mark stands.
package enum ClaimMark: String, CaseIterable, Sendable, Codable {
  /// The story does not say it any more, or it was no claim.
  case cut
  /// It was split; its parts stand for it.
  case superseded
}

/// What a sentence is that is no claim.
package enum SetAsideClass: String, CaseIterable, Sendable, Codable {
  case scene, commonKnowledge = "common-knowledge", opinion, transition
}

/// How words are rendered: as quoted speech, in the writer's words, both, or told by the narrator.
package enum Voice: String, CaseIterable, Sendable, Codable {
  case direct, indirect, mixed, narrator
}

/// How much of a claim stands in quotation marks: all, a part, none of it but attributed, or none.
package enum QuoteKind: String, CaseIterable, Sendable, Codable {
  case direct, partial, paraphrase, none
}

/// What the source does with the words, as the page puts it.
package enum SpeechAct: String, CaseIterable, Sendable, Codable {
  case say, confirm, deny, estimate, believe, allege, predict, ask, decline
  /// Without a word that the page tells of.
  case plan, wish, support, feel
}

/// What an attribution gives of its source. Rules judge utterances and views; of the others nobody has to
/// have said anything (sourcing standards, 1.1: “experiencer is not source”).
package enum AttributionClass: String, CaseIterable, Sendable, Codable {
  /// It said, wrote, showed or asked something, or declined to.
  case utterance
  /// It holds a view that it is asked for or has made known: “experts believe”.
  case view
  /// It means to do something.
  case plan
  /// It wants or hopes for something.
  case wish
  /// It is for or against something.
  case support
  /// It feels, knows or fears something.
  case feeling

  /// Somebody has said something, or holds a view of it.
  package var isStated: Bool { self == .utterance || self == .view }
}

/// What the attributing verb does to the words it carries. (Sourcing standards, 2.7.)
package enum VerbClass: String, CaseIterable, Sendable, Codable {
  case neutral, evidential, mentalState = "mental-state", endorsing, doubting, framing, none
}

/// What sort of thing a source is.
package enum SourceKind: String, CaseIterable, Sendable, Codable {
  case person, group, organisation, document, dataset, outlet, ownObservation = "own-observation"
}

/// Whether the record names a source. It never holds the name of a withheld one.
package enum Identity: String, CaseIterable, Sendable, Codable {
  case named, withheld, unknown
}

/// Why the page says that a source is not named. (Sourcing standards, 1.4.)
package enum ReasonKind: String, CaseIterable, Sendable, Codable {
  case safety, job, legal, policyOfBody = "policy-of-body", ongoingMatter = "ongoing-matter"
  case boilerplate, other
}

/// What became of a proposal.
package enum Decision: String, CaseIterable, Sendable, Codable {
  case open, accepted, rejected
  /// Nobody had decided on it, and a newer reading of its draft does not make it any more.
  case withdrawn
}

/// The kind of piece; a policy may let a rule weigh less in one.
package enum Genre: String, CaseIterable, Sendable, Codable {
  case news, analysis, opinion
}

/// Where a story stands on its way to readers.
package enum PublicationState: String, CaseIterable, Sendable, Codable {
  case unpublished, published, corrected, withdrawn
}

/// How much a finding weighs: `error` blocks, `warning` needs a decision, `info` is inventory.
package enum Severity: String, CaseIterable, Sendable, Codable, Comparable {
  case error, warning, info

  private var weight: Int { 2 - Self.allCases.firstIndex(of: self)! }

  /// Info is less than warning, warning less than error.
  package static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }
}
