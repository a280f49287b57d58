/// Gathers the elements of a dossier, giving each its key, and sorts them into reading order.
package struct DossierBuilder {
  private let text: DraftText
  private var sources: [DossierSource] = []
  private var attributions: [DossierAttribution] = []
  private var claims: [DossierClaim] = []
  /// Proposed sources that the page names, by kind and NFC words of the name.
  private var named: [String: Key<DossierSource>] = [:]

  package init(text: DraftText) { self.text = text }

  /// A source that is on record.
  ///
  /// - Parameters:
  ///   - interest: its stake in the matter; nil where the record holds none.
  ///   - record: what else is on record of it; nil where there is no ledger.
  package mutating func add(
    _ source: Source, interest: String? = nil, record: DossierSourceRecord? = nil
  ) -> Key<DossierSource> {
    add(
      .accepted(source.handle), kind: source.kind, identity: source.identity, name: source.name,
      isStateControlled: source.isStateControlled, interest: interest, record: record)
  }

  /// A claim that is on record, where the draft prints it.
  ///
  /// - Parameters:
  ///   - words: the newsroom's own.
  ///   - facts: what else people say of it; nil where there is no record.
  ///   - isConfirmed: whether its checks found it supported.
  package mutating func add(
    _ claim: Handle, words: String, printed: PrintedClaim, facts: ClaimFacts? = nil,
    isConfirmed: Bool = false
  ) -> Key<DossierClaim> {
    add(.accepted(claim), words: words, printed, facts: facts, isConfirmed: isConfirmed)
  }

  /// An attribution that is on record, of claims that have been added.
  ///
  /// - Parameters:
  ///   - count: how many people are behind its wording; nil where the record does not say.
  ///   - basis: how the source knows; nil where the record does not say.
  ///   - within: the attribution in whose content it stands; nil where there is none.
  package mutating func add(
    _ attribution: Handle, printed: PrintedAttribution, source: Key<DossierSource>?,
    covering claims: [Key<DossierClaim>], count: Int? = nil, basis: Basis? = nil,
    within: Handle? = nil
  ) {
    add(
      .accepted(attribution), printed, source, covering: claims, count: count, basis: basis,
      within: within)
  }

  /// What an open proposal suggests.
  ///
  /// - Parameter handle: nil on a bare file.
  package mutating func add(_ proposal: Proposal, handle: Handle?) {
    let claims = proposal.claims.map {
      add(.proposed(handle), words: text[spans: $0.spans], $0)
    }
    guard let attribution = proposal.attribution else { return }
    add(
      .proposed(handle), attribution, proposedSource(attribution, handle: handle),
      covering: claims)
  }

  private mutating func proposedSource(_ attribution: PrintedAttribution, handle: Handle?)
    -> Key<DossierSource>?
  {
    guard let name = attribution.name else { return nil }
    let lookup = attribution.sourceKind.rawValue + " " + nameKey(name)
    if let known = named[lookup] { return known }
    let key = add(
      .proposed(handle), kind: attribution.sourceKind, identity: .named, name: name,
      isStateControlled: attribution.isStateControlled)
    named[lookup] = key
    return key
  }

  // MARK: Keys

  private mutating func add(
    _ standing: Standing, kind: SourceKind, identity: Identity, name: String?,
    isStateControlled: Bool, interest: String? = nil, record: DossierSourceRecord? = nil
  ) -> Key<DossierSource> {
    let key = Key<DossierSource>(sources.count)
    sources.append(
      DossierSource(
        key: key, standing: standing, kind: kind, identity: identity, name: name,
        isStateControlled: isStateControlled, interest: interest, record: record))
    return key
  }

  private mutating func add(
    _ standing: Standing, words: String, _ printed: PrintedClaim, facts: ClaimFacts? = nil,
    isConfirmed: Bool = false
  ) -> Key<DossierClaim> {
    let key = Key<DossierClaim>(claims.count)
    claims.append(
      DossierClaim(
        key: key, standing: standing, words: words, printed: printed, facts: facts,
        isConfirmed: isConfirmed, attributions: []))
    return key
  }

  private mutating func add(
    _ standing: Standing, _ printed: PrintedAttribution, _ source: Key<DossierSource>?,
    covering covered: [Key<DossierClaim>], count: Int? = nil, basis: Basis? = nil,
    within: Handle? = nil
  ) {
    let key = Key<DossierAttribution>(attributions.count)
    attributions.append(
      DossierAttribution(
        key: key, standing: standing, printed: printed, source: source, claims: covered,
        recordedCount: count, basis: basis, within: within))
    for claim in covered { claims[claim.number].attributions.append(key) }
  }

  /// The finished dossier, claims and attributions in reading order.
  package func dossier(story: DossierStory, segments: [Segment]) -> Dossier {
    Dossier(
      story: story, text: text, segments: segments, sources: sources,
      attributions: attributions.sorted {
        ($0.printed.spans.first ?? TextSpan(0, 0), $0.key)
          < ($1.printed.spans.first ?? TextSpan(0, 0), $1.key)
      },
      claims: claims.sorted {
        ($0.printed.spans.first ?? TextSpan(0, 0), $0.key)
          < ($1.printed.spans.first ?? TextSpan(0, 0), $1.key)
      })
  }
}
