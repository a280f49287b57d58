/// Names an element within one dossier, and nothing outside it.
package struct Key<Element>: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) { self.number = number }
  package static func < (a: Key, b: Key) -> Bool { a.number < b.number }
}

/// The immutable projection of one story on which every audit and every report rests. A bare file
/// and a ledger give the same kind of value; in a bare file's everything is proposed.
package struct Dossier: Hashable, Sendable {
  package let story: DossierStory
  package let text: DraftText
  /// In reading order.
  package let segments: [Segment]
  package let sources: [DossierSource]
  package let attributions: [DossierAttribution]
  package let claims: [DossierClaim]

  private let sourceAt: [Key<DossierSource>: Int]
  private let attributionAt: [Key<DossierAttribution>: Int]
  private let claimAt: [Key<DossierClaim>: Int]

  package init(
    story: DossierStory, text: DraftText, segments: [Segment], sources: [DossierSource],
    attributions: [DossierAttribution], claims: [DossierClaim]
  ) {
    self.story = story
    self.text = text
    self.segments = segments
    self.sources = sources
    self.attributions = attributions
    self.claims = claims
    func places<Element>(_ keys: [Key<Element>]) -> [Key<Element>: Int] {
      var places: [Key<Element>: Int] = [:]
      places.reserveCapacity(keys.count)
      for (place, key) in keys.enumerated() where places[key] == nil { places[key] = place }
      return places
    }
    sourceAt = places(sources.map(\.key))
    attributionAt = places(attributions.map(\.key))
    claimAt = places(claims.map(\.key))
  }

  package subscript(key: Key<DossierSource>) -> DossierSource? { sourceAt[key].map { sources[$0] } }

  package subscript(key: Key<DossierAttribution>) -> DossierAttribution? {
    attributionAt[key].map { attributions[$0] }
  }

  package subscript(key: Key<DossierClaim>) -> DossierClaim? { claimAt[key].map { claims[$0] } }

  /// The same without attributions of plans, wishes, support and feelings, and without the claims that
  /// only these have: what rules judge. The clause that tells of such a thing is a claim in our own voice.
  package var stated: Dossier {
    let unstated = Set(
      attributions.lazy.filter { !$0.printed.attributionClass.isStated }.map(\.key))
    guard !unstated.isEmpty else { return self }
    return Dossier(
      story: story, text: text, segments: segments, sources: sources,
      attributions: attributions.filter { !unstated.contains($0.key) },
      claims: claims.compactMap { claim in
        var judged = claim
        judged.attributions.removeAll(where: unstated.contains)
        return judged.attributions.isEmpty && !claim.attributions.isEmpty ? nil : judged
      })
  }

  /// The segment in which an offset stands; nil between segments.
  package func segment(at offset: Int) -> Segment? {
    let place = segments.partitioningIndex { $0.span.end > offset }
    return place < segments.count && segments[place].span.start <= offset ? segments[place] : nil
  }
}

/// What a dossier says of its story.
package struct DossierStory: Hashable, Sendable {
  /// The slug, or for a bare file its path as given.
  package let name: String
  /// The headline, or for want of one the name.
  package let title: String
  package let genre: Genre
  package let language: String
  /// Nil for a bare file.
  package let record: DossierRecord?

  package init(
    name: String, title: String, genre: Genre, language: String, record: DossierRecord?
  ) {
    self.name = name
    self.title = title
    self.genre = genre
    self.language = language
    self.record = record
  }
}

/// Whether an element is fact or suggestion, with what a person types for it.
package enum Standing: Hashable, Sendable {
  /// The handle of the open proposal; nil on a bare file.
  case proposed(Handle?)
  /// The element's own handle.
  case accepted(Handle)

  package var isProposed: Bool {
    if case .proposed = self { true } else { false }
  }

  package var handle: Handle? {
    switch self {
    case .proposed(let handle): handle
    case .accepted(let handle): handle
    }
  }
}

/// A source in a dossier. A withheld source has no name here, so no exporter can leak one.
package struct DossierSource: Hashable, Sendable {
  package let key: Key<DossierSource>
  package let standing: Standing
  package let kind: SourceKind
  package let identity: Identity
  /// Nil unless `identity` is `named`.
  package let name: String?
  package let isStateControlled: Bool
  /// A stake in the matter that the record holds, in the newsroom's words, or for a source whose name is
  /// protected the fact alone; nil where it holds none.
  package let interest: String?
  /// Nil for a proposed source.
  package let record: DossierSourceRecord?

  package init(
    key: Key<DossierSource>, standing: Standing, kind: SourceKind, identity: Identity,
    name: String?, isStateControlled: Bool, interest: String? = nil,
    record: DossierSourceRecord? = nil
  ) {
    self.record = record
    self.key = key
    self.standing = standing
    self.kind = kind
    self.identity = identity
    self.name = name
    self.isStateControlled = isStateControlled
    self.interest = interest
  }
}

/// An attribution in a dossier.
package struct DossierAttribution: Hashable, Sendable {
  package let key: Key<DossierAttribution>
  package let standing: Standing
  package let printed: PrintedAttribution
  /// Nil for an agentless attribution, and for a proposed one whose source nobody names.
  package let source: Key<DossierSource>?
  /// The claims of its content, in reading order.
  package let claims: [Key<DossierClaim>]
  /// How many people the record has behind the wording; nil where it does not say.
  package let recordedCount: Int?
  /// How the source knows; nil where the record does not say.
  package let basis: Basis?
  /// The attribution in whose content it stands, in “A says B said” that of A; nil where the record has
  /// none.
  package let within: Handle?

  package init(
    key: Key<DossierAttribution>, standing: Standing, printed: PrintedAttribution,
    source: Key<DossierSource>?, claims: [Key<DossierClaim>], recordedCount: Int? = nil,
    basis: Basis? = nil, within: Handle? = nil
  ) {
    self.basis = basis
    self.within = within
    self.key = key
    self.standing = standing
    self.printed = printed
    self.source = source
    self.claims = claims
    self.recordedCount = recordedCount
  }
}

/// A claim in a dossier, as one draft prints it.
package struct DossierClaim: Hashable, Sendable {
  package let key: Key<DossierClaim>
  package let standing: Standing
  /// In the newsroom's own words; as printed while nobody has reworded it.
  package let words: String
  /// Kind, centrality, contention and allegation are a person's where one has said so.
  package let printed: PrintedClaim
  /// Nil for a proposed claim.
  package let facts: ClaimFacts?
  /// A check that counts found that evidence supports it, and none that counts says otherwise.
  package let isConfirmed: Bool
  /// Empty for a claim in the publication's own voice.
  package internal(set) var attributions: [Key<DossierAttribution>]

  package init(
    key: Key<DossierClaim>, standing: Standing, words: String, printed: PrintedClaim,
    facts: ClaimFacts? = nil, isConfirmed: Bool = false, attributions: [Key<DossierAttribution>]
  ) {
    self.facts = facts
    self.isConfirmed = isConfirmed
    self.key = key
    self.standing = standing
    self.words = words
    self.printed = printed
    self.attributions = attributions
  }
}

/// What a finding is about.
package enum Reference: Hashable, Sendable {
  case claim(Key<DossierClaim>)
  case attribution(Key<DossierAttribution>)
  /// What several claims of a page state, by the most central of them.
  case proposition(Key<DossierClaim>)
}

extension Dossier {
  /// The dossier of a text nobody has logged: every element is a proposal.
  ///
  /// - Parameters:
  ///   - name: the path as given.
  package init(bareFile name: String, genre: Genre = .news, reading: Reading) {
    var builder = DossierBuilder(text: reading.text)
    for proposal in reading.proposals { builder.add(proposal, handle: nil) }
    self = builder.dossier(
      story: DossierStory(
        name: name, title: reading.headline ?? name, genre: genre, language: reading.language,
        record: nil),
      segments: reading.segments)
  }
}
