package import ClaimModel
package import ClaimStore

extension Desk {
  /// Accepts proposals, all or none: each becomes claims with their mentions, its attribution, and
  /// the source behind it.
  ///
  /// A source that the page names is the one already on record under the same name, where there is
  /// one; an unnamed source is a new one each time, since only a person can know that two are one.
  ///
  /// - Throws: `StoreError`, among others when a proposal is no longer open.
  package mutating func accept(_ handles: [Handle]) throws -> [AppliedAct] {
    try accept(handles.map { Acceptance(proposal: $0, changes: nil, source: nil) })
  }

  /// Accepts one proposal with what a person makes of it. What the reader made stays on record as it was.
  ///
  /// - Parameter source: one on record that it means; nil as for any other.
  /// - Throws: `StoreError`; `ProposalError`; `PlaceError`.
  package mutating func accept(_ handle: Handle, _ changes: ProposalChanges, source: Handle?) throws
    -> [AppliedAct]
  {
    try accept([
      Acceptance(proposal: handle, changes: changes.isEmpty ? nil : changes, source: source)
    ])
  }

  /// A proposal with what a person makes of it.
  private struct Acceptance {
    let proposal: Handle
    let changes: ProposalChanges?
    let source: Handle?
  }

  private mutating func accept(_ wanted: [Acceptance]) throws -> [AppliedAct] {
    // Somebody else may record the same source between looking for it and recording it; then it is
    // looked for again.
    var head = try store.head()
    var applied = try apply(acceptance(of: wanted), after: head)
    while applied == nil {
      head = try store.head()
      applied = try apply(acceptance(of: wanted), after: head)
    }
    return applied ?? []
  }

  /// Nil when somebody else recorded something since the head was read.
  func apply(_ acts: [Act], after head: HistoryHead) throws -> [AppliedAct]? {
    do {
      return try store.apply(acts, after: head, seen: seen)
    } catch {
      guard error == .movedOn else { throw error }
      return nil
    }
  }

  private mutating func acceptance(of wanted: [Acceptance]) throws -> [Act] {
    var fresh: [String: ID<Source>] = [:]
    var acts: [Act] = []
    for one in wanted {
      let logged = try store.proposal(one.proposal)
      guard logged.decision == .open else {
        throw StoreError.alreadyDecided(
          logged.handle, decision: logged.decision, by: logged.decider ?? "somebody")
      }
      let time = now()
      let version = try one.changes.map { changes in
        try changes.applied(
          to: logged, Places(draft: try store.newestDraft(story: logged.story)))
      }
      let attribution = (version ?? logged.proposal).attribution
      let deed = AcceptProposal(
        proposal: Seen(logged.id, revision: logged.revision),
        claims: logged.proposal.claims.map { _ in
          NewClaim(claim: id(at: time), mention: id(at: time))
        },
        attribution: attribution.map { _ in id(at: time) },
        source: try source(
          for: attribution, of: one, fresh: &fresh, at: time), version: version)
      acts.append(Act(id: id(at: time), agent: agent, time: time, deed: .acceptProposal(deed)))
    }
    return acts
  }

  private mutating func source(
    for attribution: PrintedAttribution?, of wanted: Acceptance,
    fresh: inout [String: ID<Source>], at time: Timestamp
  ) throws -> SourceChoice? {
    if let handle = wanted.source {
      guard let attribution, attribution.level != .agentless else {
        throw ProposalError.noSource(wanted.proposal)
      }
      return SourceChoice(id: try store.source(handle).id, isNew: false)
    }
    guard let attribution, attribution.level != .agentless else { return nil }
    guard let name = attribution.name else { return SourceChoice(id: id(at: time), isNew: true) }
    if let known = try store.sources(named: name, kind: attribution.sourceKind).first {
      return SourceChoice(id: known.id, isNew: false)
    }
    let key = attribution.sourceKind.rawValue + " " + nameKey(name)
    if let made = fresh[key] { return SourceChoice(id: made, isNew: false) }
    let new: ID<Source> = id(at: time)
    fresh[key] = new
    return SourceChoice(id: new, isNew: true)
  }

  /// Turns proposals down, all or none. They are remembered by their words.
  ///
  /// - Parameter reason: nil when none is given.
  package mutating func reject(_ handles: [Handle], reason: String?) throws -> [AppliedAct] {
    var acts: [Act] = []
    for handle in handles {
      let logged = try store.proposal(handle)
      let time = now()
      let deed = RejectProposal(
        proposal: Seen(logged.id, revision: logged.revision), reason: reason)
      acts.append(Act(id: id(at: time), agent: agent, time: time, deed: .rejectProposal(deed)))
    }
    return try store.apply(acts, seen: seen)
  }
}
