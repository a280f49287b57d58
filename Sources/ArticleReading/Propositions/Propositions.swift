import ClaimModel

/// Groups the claims of a page that state one proposition, by the method of `docs/propositions.md`.
enum Propositions {
  /// The same proposals, each claim with the ordinal of its proposition, from 1 in the order in which
  /// propositions are first stated; nil for a claim that no other repeats, and for what is planned, wished,
  /// favoured or felt, which states nothing.
  static func numbered(_ proposals: [Proposal], in passages: [Passage], lexicon: Lexicon)
    -> [Proposal]
  {
    let article = ArticleWords(passages, lexicon: lexicon, families: .english)
    var speakers: [String: [Int]] = [:]
    let claims = proposals.filter(\.isStated).flatMap { proposal in
      var speaker: [Int] = []
      if let name = proposal.attribution?.name {
        speaker = speakers[name] ?? article.numbers(ofName: name)
        speakers[name] = speaker
      }
      return proposal.claims.map { (spans: $0.spans, speaker: speaker) }
    }
    let compared = ComparedClaim.all(claims, in: passages, article: article)
    let groups = groups(compared, ClaimAgreement(compared, article: article), article)
      .map { group in (first: group.map { claims[$0].spans[0] }.min()!, claims: group) }
      .sorted { $0.first < $1.first }
    var ordinals = [Int?](repeating: nil, count: claims.count)
    for (ordinal, group) in zip(1..., groups) {
      for claim in group.claims { ordinals[claim] = ordinal }
    }
    var rest = ordinals[...]
    return proposals.map { proposal in
      proposal.numbering(
        proposal.isStated
          ? rest.popFirst(proposal.claims.count)
          : ArraySlice(repeating: nil, count: proposal.claims.count))
    }
  }

  /// Each claim with all that agree with it, the one on which most agreement meets first. What has
  /// joined one group joins no other, and nothing joins by way of a third claim, so that no chain of
  /// likenesses makes one proposition of two.
  private static func groups(
    _ claims: [ComparedClaim], _ agreement: ClaimAgreement, _ article: ArticleWords
  ) -> [[Int]] {
    let agreeing = agreement.agreeing()
    let sums = agreeing.map { $0.reduce(0) { $0 + $1.agreement } }
    // By their words where agreement is equal: the order on the page decides nothing.
    func comes(_ a: (claim: Int, agreement: Int), _ b: (claim: Int, agreement: Int)) -> Bool {
      guard a.agreement == b.agreement else { return a.agreement > b.agreement }
      return claims[a.claim].wording.lexicographicallyPrecedes(claims[b.claim].wording) {
        article.spellings[Int($0)] < article.spellings[Int($1)]
      }
    }
    let centres = sums.indices.lazy.filter { sums[$0] > 0 }.map { (claim: $0, agreement: sums[$0]) }
    var isTaken = [Bool](repeating: false, count: claims.count)
    var groups: [[Int]] = []
    for (centre, _) in centres.sorted(by: comes) where !isTaken[centre] {
      var group = [centre]
      for (claim, _) in agreeing[centre].sorted(by: comes)
      where !isTaken[claim] && !group.contains(where: { agreement.areApart($0, claim) }) {
        group.append(claim)
      }
      guard group.count > 1 else { continue }
      for claim in group { isTaken[claim] = true }
      groups.append(group)
    }
    return groups
  }
}

extension Proposal {
  /// Somebody says it or holds it for so, or the publication itself.
  fileprivate var isStated: Bool { attribution?.attributionClass.isStated ?? true }

  /// The same with an ordinal for the proposition of each claim.
  fileprivate func numbering(_ ordinals: ArraySlice<Int?>) -> Proposal {
    // Proposals that are to be numbered anew can have a number to lose.
    guard zip(claims, ordinals).contains(where: { $0.details.proposition != $1 }) else {
      return self
    }
    return Proposal(
      finder: finder, why: why, attribution: attribution,
      claims: zip(claims, ordinals).map { claim, ordinal in
        var claim = claim
        claim.details.proposition = ordinal
        return claim
      })
  }
}

extension ArraySlice {
  /// Takes the first elements off.
  fileprivate mutating func popFirst(_ count: Int) -> ArraySlice {
    defer { self = dropFirst(count) }
    return prefix(count)
  }
}
