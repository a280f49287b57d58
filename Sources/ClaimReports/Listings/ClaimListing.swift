package import ClaimModel

/// Claims in a list, and what the commands on them answer.
package enum ClaimListing {
  /// For people: a line a claim, in the order given.
  package static func text(_ claims: [LoggedClaim]) -> String {
    guard !claims.isEmpty else { return "There are no such claims.\n" }
    return TextTable.render(
      [["CLAIM", "PLACE", "STATUS", "KIND", "LEVEL", "SOURCE", "WORDS"]]
        + claims.map { claim in
          [
            claim.handle.description, claim.places, claim.status.rawValue,
            claim.facts.kind.rawValue, claim.level.rawValue,
            listed(claim.attributions.compactMap { $0.source?.standsFor.description }.distinct),
            claim.facts.words.withSingleBlanks.shortened(to: 72),
          ]
        })
  }

  /// A document in the form `whosays.claims/1`.
  package static func json(_ claims: [LoggedClaim]) -> String {
    CanonicalJSON.document("whosays.claims/1", Document(claims: claims.map(ClaimEntry.init)))
  }

  /// What `claim add`, `edit`, `mention` and `merge` answer: the claim as it is now.
  ///
  /// - Parameter done: what was done to it.
  package static func changed(_ claim: LoggedClaim, _ done: String) -> String {
    let facts = claim.facts
    return "\(claim.handle) \(done): \(claim.places) "
      + "\(TerminalText.escaped("“\(facts.words.withSingleBlanks)”"))\n"
      + "  \(facts.kind.rawValue), \(facts.centrality.rawValue), "
      + "\(listed(claim.mentions.map(\.certainty.rawValue).distinct)), \(claim.level.rawValue)"
      + facts.remarks.map { ", \(TerminalText.escaped($0))" }.joined() + "\n"
  }

  /// What `claim cut`, `restore` and `unmerge` answer.
  ///
  /// - Parameter done: what was done to each.
  package static func changed(_ handles: [Handle], _ done: String) -> String {
    handles.map { "\($0) \(done)\n" }.joined()
  }

  /// What `claim split` answers.
  ///
  /// - Parameter left: where the claim is printed without any of its parts.
  package static func split(_ handle: Handle, into parts: [LoggedClaim], left: [Address]) -> String
  {
    "\(handle) split: \(listed(parts.map(\.handle.description))) stand for it\n"
      + parts.map { changed($0, "added") }.joined()
      + left.map {
        "\(handle) is also printed in \($0), where no part stands: "
          + "whosays claim add \(parts.first?.slug ?? "SLUG") --at \($0) adds a claim there\n"
      }.joined()
  }

  private struct Document: Encodable {
    let claims: [ClaimEntry]
  }
}

extension LoggedClaim {
  /// Where the newest draft of those that print it does so.
  var places: String {
    let newest = mentions.filter { $0.draft == mentions.first?.draft }
    return newest.map { $0.address?.description ?? "–" }.distinct.joined(separator: " ")
  }

  /// The least answerable of the levels at which it is attributed.
  var level: Level { attributions.map(\.level).max { $0.rank < $1.rank } ?? .ownVoice }
}

extension ClaimFacts {
  /// What is said of it beyond kind and centrality, each in a few words.
  var remarks: [String] {
    [
      isContentious ? "contentious" : nil,
      isAllegation
        ? "allegation" + (allegationTarget.map { " against \($0.withSingleBlanks)" } ?? "") : nil,
      isEstablished ? "established" : nil, isWitnessed ? "witnessed by us" : nil,
      asOf.map { "as of \($0)" }, assignee.map { "for \($0.withSingleBlanks) to check" },
    ].compactMap(\.self)
  }
}

extension [String] {
  /// Each once, where it first stands.
  var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

/// A claim in JSON.
struct ClaimEntry: Encodable {
  private let uid: ID<Claim>
  private let handle: String
  private let revision: Int
  private let story: String
  private let status: ClaimStatus
  private let words: String
  private let kind: ClaimKind
  private let centrality: Centrality
  private let isContentious: Bool
  private let isAllegation: Bool
  private let allegationTarget: String?
  private let isEstablished: Bool
  private let isWitnessed: Bool
  private let asOf: String?
  private let assignee: String?
  private let level: Level
  private let addedBy: String
  private let addedAt: Timestamp
  private let cutBy: String?
  private let cutAt: Timestamp?
  private let cutReason: String?
  private let mergedInto: String?
  private let parent: String?
  private let parts: [String]
  private let aliases: [String]
  private let mentions: [Place]
  private let attributions: [Link]
  private let proposed: Proposed?
  private let lines: [LineEntry]
  private let checks: [CheckEntry]
  private let assessments: [AssessmentEntry]

  private struct Place: Encodable {
    let uid: ID<Mention>
    let draft: Int
    let address: Address?
    let spans: [TextSpan]
    let exact: String
    let certainty: Certainty
    let certaintyCues: [TextSpan]
    let polarity: Polarity
    let quoteKind: QuoteKind
  }

  private struct Link: Encodable {
    let handle: String
    let level: Level
    let wording: String
    /// The handle of the source as attributed, and of the one that stands for it.
    let attributedTo: String?
    let source: String?
    let name: String?
  }

  private struct Proposed: Encodable {
    let proposal: String
    let finder: String
    let kind: ClaimKind
    let centrality: Centrality
    let isContentious: Bool
    let isAllegation: Bool
    let contentiousRule: String?
  }

  init(_ claim: LoggedClaim) {
    uid = claim.id
    handle = claim.handle.description
    revision = claim.revision
    story = claim.slug
    status = claim.status
    words = claim.facts.words
    kind = claim.facts.kind
    centrality = claim.facts.centrality
    isContentious = claim.facts.isContentious
    isAllegation = claim.facts.isAllegation
    allegationTarget = claim.facts.allegationTarget
    isEstablished = claim.facts.isEstablished
    isWitnessed = claim.facts.isWitnessed
    asOf = claim.facts.asOf?.description
    assignee = claim.facts.assignee
    level = claim.level
    addedBy = claim.agent
    addedAt = claim.addedAt
    if case .cut(let by, let at, let reason) = claim.standing {
      (cutBy, cutAt, cutReason) = (by, at, reason)
    } else {
      (cutBy, cutAt, cutReason) = (nil, nil, nil)
    }
    mergedInto = if case .merged(let other) = claim.standing { other.description } else { nil }
    parent = claim.parent?.description
    parts = claim.parts.map(\.description)
    aliases = claim.aliases.map(\.description)
    mentions = claim.mentions.map {
      Place(
        uid: $0.id, draft: $0.draft, address: $0.address, spans: $0.spans, exact: $0.exact,
        certainty: $0.certainty, certaintyCues: $0.certaintyCues, polarity: $0.polarity,
        quoteKind: $0.quoteKind)
    }
    attributions = claim.attributions.map {
      Link(
        handle: $0.handle.description, level: $0.level, wording: $0.wording,
        attributedTo: $0.source?.handle.description, source: $0.source?.standsFor.description,
        name: $0.source?.name)
    }
    lines = claim.support.lines.map(LineEntry.init)
    checks = claim.support.checks.map(CheckEntry.init)
    assessments = claim.support.assessments.map(AssessmentEntry.init)
    proposed = claim.proposed.map {
      Proposed(
        proposal: $0.proposal.description, finder: $0.finder.description, kind: $0.printed.kind,
        centrality: $0.printed.centrality, isContentious: $0.printed.isContentious,
        isAllegation: $0.printed.details.isAllegation,
        contentiousRule: $0.printed.contentiousRule)
    }
  }
}
