/// What another reading of a stored draft changes of its proposals: a value, with nothing recorded of it.
///
/// A proposal is the one on record where source, cue and content, or in our own voice the claim, stand in
/// the same places. What people have decided stays as it is, whatever the reading makes of it.
package struct Rereading: Hashable, Sendable {
  /// The slug of the story.
  package let story: String
  /// The ordinal of the draft, from 1.
  package let draft: Int
  package let text: DraftText
  /// In reading order.
  package private(set) var added: [Added] = []
  /// Open proposals that the reading does not make any more, or makes otherwise; by their handles.
  package private(set) var withdrawn: [LoggedProposal] = []
  /// How many proposals stay as they are, those that people have decided on among them.
  package private(set) var asBefore = 0

  /// A proposal that is not on record.
  package struct Added: Hashable, Sendable {
    package let proposal: Proposal
    /// The open one in the same places, which the reading judges otherwise; nil for none.
    package let replaces: Handle?
    /// Nil as long as nothing is recorded.
    package var handle: Handle?
  }

  /// Nothing changes.
  package var isEmpty: Bool { added.isEmpty && withdrawn.isEmpty }

  /// - Parameters:
  ///   - stored: every proposal of the story, whatever its draft.
  ///   - reading: what is found in the draft now.
  ///   - leastPercent: of the model's finds in that reading, 100 for none of them. What the model found
  ///     below it once is beyond this reading, and stays where nothing else has its cue now; the clause
  ///     that it took out of our own voice stays with it.
  package init(
    story: String, draft: Int, text: DraftText, stored: [LoggedProposal], reading: [Proposal],
    leastPercent: Int
  ) {
    self.story = story
    self.draft = draft
    self.text = text
    let all = stored.filter { $0.draft == draft }
    var standing = Dictionary(
      grouping: all.filter { $0.decision != .withdrawn }, by: \.proposal.places)
    var pairs = reading.map { proposal in
      // What a person has decided on before what nobody has.
      let known = standing[proposal.places]?.enumerated()
        .min { ($0.1.decision == .open ? 1 : 0) < ($1.1.decision == .open ? 1 : 0) }
      return (
        new: proposal, old: known.map { standing[proposal.places]!.remove(at: $0.offset) }
      )
    }
    let numbers = PropositionNumbers(pairs, beside: all)
    pairs = pairs.map { (numbers.renumbered($0.new), $0.old) }
    let cues = Set(reading.flatMap { $0.attribution?.cue ?? [] }.flatMap { $0.start..<$0.end })
    // What the page says in kept finds of the model: no claim in our own voice.
    var covered: Set<Int> = []
    for old in standing.values.joined() {
      let isBeyond =
        old.proposal.finder.percent.map { $0 < leastPercent } ?? false
        && old.proposal.attribution?.cue.contains {
          ($0.start..<$0.end).contains(where: cues.contains)
        } == false
      guard old.decision != .open || isBeyond else {
        withdrawn.append(old)
        continue
      }
      asBefore += 1
      if isBeyond, old.proposal.attribution?.attributionClass.isStated == true {
        for span in old.proposal.spans { covered.formUnion(span.start..<span.end) }
      }
    }
    let rejected = Set(
      stored.filter { $0.decision == .rejected }.map { $0.proposal.wordsKey(in: $0.text) })
    for (new, old) in pairs {
      guard let old else {
        let isCovered =
          new.attribution == nil
          && new.spans.contains { ($0.start..<$0.end).contains(where: covered.contains) }
        if !isCovered, !rejected.contains(new.wordsKey(in: text)) {
          added.append(Added(proposal: new, replaces: nil))
        }
        continue
      }
      if old.decision != .open || old.proposal.judges(like: new) {
        asBefore += 1
      } else {
        added.append(Added(proposal: new, replaces: old.handle))
        withdrawn.append(old)
      }
    }
    withdrawn.sort { $0.handle < $1.handle }
  }

  /// The same with the handles that proposals were given, by their places in `added`.
  package func recorded(as handles: [Handle]) -> Rereading {
    var recorded = self
    for (index, handle) in handles.enumerated() { recorded.added[index].handle = handle }
    return recorded
  }
}

/// Numbers the propositions of a new reading like those on record: of one draft, claims of one number
/// state the same fact, whichever reading found them.
private struct PropositionNumbers {
  /// By the number in the new reading.
  private var known: [Int: Int] = [:]

  init(_ pairs: [(new: Proposal, old: LoggedProposal?)], beside stored: [LoggedProposal]) {
    var used: Set<Int> = []
    // The numbers of what people have decided cannot change, so they come first.
    for isDecided in [true, false] {
      for case (let new, let old?) in pairs where (old.decision != .open) == isDecided {
        for (claim, before) in zip(new.claims, old.proposal.claims)
        where claim.spans == before.spans {
          guard let number = claim.details.proposition, known[number] == nil,
            let mine = before.details.proposition, used.insert(mine).inserted
          else { continue }
          known[number] = mine
        }
      }
    }
    var last = stored.flatMap(\.proposal.claims).compactMap(\.details.proposition).max() ?? 0
    for number in pairs.flatMap(\.new.claims).compactMap(\.details.proposition)
    where known[number] == nil {
      last += 1
      known[number] = last
    }
  }

  func renumbered(_ proposal: Proposal) -> Proposal {
    Proposal(
      finder: proposal.finder, why: proposal.why, attribution: proposal.attribution,
      claims: proposal.claims.map { claim in
        var claim = claim
        claim.details.proposition = claim.details.proposition.flatMap { known[$0] }
        return claim
      })
  }
}

extension Proposal {
  /// Where a proposal stands: what makes it the same in two readings of a text.
  fileprivate struct Places: Hashable {
    let source: [TextSpan]
    let cue: [TextSpan]
    let content: [TextSpan]
  }

  fileprivate var places: Places {
    Places(
      source: attribution?.source ?? [], cue: attribution?.cue ?? [],
      content: attribution?.content ?? claims.flatMap(\.spans))
  }

  /// Whether it says the same, whoever found it and why.
  fileprivate func judges(like other: Proposal) -> Bool {
    attribution == other.attribution && claims == other.claims
  }
}
