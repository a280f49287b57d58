import ClaimModel

/// What a ledger can hold of a source or a claim beside the page, for examples.
package struct RecordedFacts: Hashable, Sendable {
  /// How many people are behind the wording.
  package let count: Int?
  /// A stake in the matter, in the newsroom's words.
  package let interest: String?
  /// Of a claim: public fact that needs no source.
  package let isEstablished: Bool
  /// Of a claim: one of us was there.
  package let isWitnessed: Bool
  /// Of a claim: its checks found that evidence supports it.
  package let isConfirmed: Bool

  /// Why the source is unnamed, by its terms.
  package let reason: String?
  /// Who approved what it says without a name, by its terms.
  package let approver: String?

  package init(
    count: Int? = nil, interest: String? = nil, reason: String? = nil, approver: String? = nil,
    isEstablished: Bool = false, isWitnessed: Bool = false, isConfirmed: Bool = false
  ) {
    self.reason = reason
    self.approver = approver
    self.count = count
    self.interest = interest
    self.isEstablished = isEstablished
    self.isWitnessed = isWitnessed
    self.isConfirmed = isConfirmed
  }

  /// For the page of a rule; nil where there is nothing.
  package var words: String? {
    let facts = [
      count.map { "a count of \($0)" }, interest.map { "the interest “\($0)”" },
      reason.map { "the reason “\($0)”" }, approver.map { "the approval of \($0)" },
      isEstablished ? "that it is established" : nil, isWitnessed ? "that we witnessed it" : nil,
      isConfirmed ? "a check that found it supported" : nil,
    ].compactMap(\.self)
    return facts.isEmpty ? nil : facts.joined(separator: " and ")
  }
}

extension Dossier {
  /// As if people had accepted everything that was proposed.
  ///
  /// - Parameter recorded: by the wording of a source, or the words of a claim.
  init(accepted reading: Reading, recorded: [String: RecordedFacts]) {
    var builder = DossierBuilder(text: reading.text)
    var claimCount = 0
    for (index, proposal) in reading.proposals.enumerated() {
      var claims: [Key<DossierClaim>] = []
      for claim in proposal.claims {
        claimCount += 1
        let words = reading.text[spans: claim.spans]
        claims.append(
          builder.add(
            Handle(.claim, claimCount), words: words, printed: claim,
            facts: recorded[words].map {
              ClaimFacts(
                words: words, kind: claim.kind, centrality: claim.centrality,
                isContentious: claim.isContentious, isEstablished: $0.isEstablished,
                isWitnessed: $0.isWitnessed)
            }, isConfirmed: recorded[words]?.isConfirmed ?? false))
      }
      guard let attribution = proposal.attribution else { continue }
      let facts = recorded[reading.text[spans: attribution.wording]]
      var source: Key<DossierSource>?
      if attribution.level != .agentless {
        source = builder.add(
          Source(
            id: ID(UID(high: 0, low: UInt64(index + 1))), handle: Handle(.source, index + 1),
            revision: 1, kind: attribution.sourceKind,
            identity: attribution.name == nil ? .withheld : .named, name: attribution.name,
            isStateControlled: attribution.isStateControlled), interest: facts?.interest,
          record: facts.map {
            DossierSourceRecord(
              affiliation: .none, role: .none, tenure: nil, agreed: [],
              terms: DossierTerms(
                TermsFacts(footing: .background, reason: $0.reason, approvedBy: $0.approver),
                isProtected: true), aliases: [])
          })
      }
      builder.add(
        Handle(.attribution, index + 1), printed: attribution, source: source, covering: claims,
        count: facts?.count)
    }
    self = builder.dossier(
      story: DossierStory(
        name: "example", title: reading.headline ?? "example", genre: .news,
        language: reading.language, record: nil), segments: reading.segments)
  }
}
