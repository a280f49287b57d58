package import ClaimModel
import ClaimStore

extension Desk {
  /// Reverses an act: the one that is named, or the last one of this agent that stands and is no reversal
  /// itself. An undo is undone by its own name.
  ///
  /// - Parameter name: its number in the history, or a uid; nil for the last one.
  /// - Returns: the act that was reversed.
  /// - Throws: `UndoError`; `StoreError`.
  package mutating func undo(_ name: String?) throws -> HistoryEntry {
    let act: HistoryEntry
    if let name {
      let found = try store.acts(named: name)
      guard let first = found.first else { throw UndoError.unknown(name) }
      guard found.count == 1 else {
        throw UndoError.ambiguous(name, found.map(\.sequence))
      }
      act = first
    } else {
      guard let last = try store.lastAct(of: agent) else { throw UndoError.nothing(agent) }
      act = last
    }
    let time = now()
    let reversal = Act(
      id: id(at: time), agent: agent, time: time, deed: .reverse(ReverseAct(act: act.act)))
    _ = try store.apply([reversal], seen: seen)
    return act
  }
}

/// There is no act to undo.
enum UndoError: Explained, Hashable {
  case unknown(String)
  /// The beginning of several uids; the numbers of some of these acts, newest first.
  case ambiguous(String, [Int])
  case nothing(String)

  var what: String {
    switch self {
    case .unknown(let name): "‘\(name)’ names no act"
    case .ambiguous(let name, let acts):
      "‘\(name)’ begins the uids of several acts: "
        + acts.prefix(3).map { "\($0)" }.joined(separator: ", ") + (acts.count > 3 ? ", …" : "")
    case .nothing(let agent): "there is no act of \(agent) left to undo"
    }
  }

  var remedy: String {
    switch self {
    case .unknown: "type the number that whosays log has in front of it"
    case .ambiguous(_, let acts):
      "type more of it, or the number that whosays log has in front, such as whosays undo \(acts[0])"
    case .nothing:
      "run whosays log for the acts there are; only whoever did one undoes it, with --by"
    }
  }
}
