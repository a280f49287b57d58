package import ClaimModel
import ClaimStore

/// What a person makes of a proposal before it is accepted; what is nil stays as the reader has it.
package struct ProposalChanges: Hashable, Sendable {
  /// Which claim the next five are about, from 1; nil where there is one.
  package var claim: Int?
  /// Quoted words that the claim is, in one piece or several; empty leaves its place.
  package var pieces: [String] = []
  package var kind: ClaimKind?
  package var centrality: Centrality?
  package var certainty: Certainty?
  package var isContentious: Bool?
  package var level: Level?
  /// Quoted words that say who says so.
  package var sourceWords: String?

  package init() {}

  /// Nothing is said at all.
  package var isEmpty: Bool { self == ProposalChanges() }

  /// The proposal with the changes in it.
  ///
  /// - Throws: `ProposalError`; `PlaceError`.
  func applied(to logged: LoggedProposal, _ places: Places) throws -> Proposal {
    let proposal = logged.proposal
    var claims = proposal.claims
    let isAboutClaim =
      !pieces.isEmpty || kind != nil || centrality != nil || certainty != nil
      || isContentious != nil
    if isAboutClaim {
      guard let number = claim ?? (claims.count == 1 ? 1 : nil) else {
        throw ProposalError.whichClaim(logged.handle, claims.count)
      }
      guard claims.indices.contains(number - 1) else {
        throw ProposalError.noClaim(logged.handle, number, claims.count)
      }
      let address = proposal.spans.first.flatMap { places.draft.segment(at: $0.start) }
      claims[number - 1] = changed(
        claims[number - 1],
        at: pieces.isEmpty
          ? nil : try places.spans(of: pieces, at: address?.segment.address))
    }
    var attribution = proposal.attribution
    if level != nil || sourceWords != nil {
      guard let printed = attribution else { throw ProposalError.ownVoice(logged.handle) }
      let address = printed.content.first.flatMap { places.draft.segment(at: $0.start) }
      let source = try sourceWords.map {
        try places.spans(of: [$0], at: address?.segment.address)
      }
      let level = self.level ?? printed.level
      guard level != .ownVoice else { throw ProposalError.noLevel(logged.handle) }
      attribution = PrintedAttribution(
        source: level == .agentless ? [] : source ?? printed.source, cue: printed.cue,
        content: printed.content, level: level, voice: printed.voice, act: printed.act,
        verbClass: printed.verbClass, sourceKind: printed.sourceKind,
        name: level == .agentless || source != nil ? nil : printed.name,
        isUnresolved: source == nil && printed.isUnresolved, reason: printed.reason,
        isStateControlled: printed.isStateControlled, stateLabel: printed.stateLabel,
        isPlural: printed.isPlural, details: printed.details)
    }
    return Proposal(
      finder: proposal.finder, why: proposal.why, attribution: attribution, claims: claims)
  }

  private func changed(_ claim: PrintedClaim, at spans: [TextSpan]?) -> PrintedClaim {
    let contentious = isContentious ?? claim.isContentious
    return PrintedClaim(
      spans: spans ?? claim.spans, kind: kind ?? claim.kind,
      certainty: certainty ?? claim.certainty,
      certaintyCues: certainty == nil ? claim.certaintyCues : [], polarity: claim.polarity,
      quoteKind: claim.quoteKind, centrality: centrality ?? claim.centrality,
      isContentious: contentious, contentiousRule: contentious ? claim.contentiousRule : nil,
      details: claim.details)
  }
}

/// Something was asked of a proposal that does not go with what it holds.
enum ProposalError: Explained, Hashable {
  case whichClaim(Handle, Int)
  case noClaim(Handle, Int, Int)
  case ownVoice(Handle)
  case noLevel(Handle)
  case noSource(Handle)

  var what: String {
    switch self {
    case .whichClaim(let handle, let count): "\(handle) has \(count) claims"
    case .noClaim(let handle, let number, let count):
      "\(handle) has no claim \(number): it has \(count)"
    case .ownVoice(let handle): "\(handle) is in our own voice, and nobody says so in it"
    case .noLevel(let handle): "own-voice is no level of \(handle), which somebody says"
    case .noSource(let handle): "\(handle) has no source: it is in our own voice, or agentless"
    }
  }

  var remedy: String {
    switch self {
    case .whichClaim, .noClaim: "say which one is meant, from the first: --claim 1"
    case .ownVoice(let handle): "leave out --level and --source-words, or reject \(handle)"
    case .noLevel(let handle):
      "choose another level, or run whosays proposal reject \(handle) and add the claim"
    case .noSource(let handle): "run whosays proposal accept \(handle), without --source"
    }
  }
}
