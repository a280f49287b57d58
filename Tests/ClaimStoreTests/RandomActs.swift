import ClaimModel
import ClaimStore
import Testing

extension Ledger {
  /// Applies acts, sound and unsound, and then reverses every one that was taken: each is checked, a refused
  /// one changes nothing, the reversal of each restores exactly what was before it, and the doctor finds
  /// nothing at either end.
  ///
  /// - Parameters:
  ///   - view: what the ledger shows, without what a reversal may leave behind.
  ///   - act: the act of a step; it need not be sound.
  ///   - check: looks at what must hold after each act that is taken.
  /// - Returns: how many were taken and how many refused.
  func applyAndReverse<View: Equatable>(
    steps: Int, view: (ClaimStore) throws -> View, act: (Int) throws -> Act,
    check: (Ledger) throws -> Void
  ) throws -> (taken: Int, refused: Int) {
    var views = [try view(store)]
    var taken: [Act] = []
    for step in 0..<steps {
      let act = try act(step)
      do {
        _ = try store.apply([act])
        taken.append(act)
        views.append(try view(store))
        try check(self)
      } catch let error as StoreError {
        if case .damaged = error { Issue.record("\(error.what)") }
        #expect(try view(store) == views.last, "a refused act changes nothing")
      }
    }
    let counts = (taken.count, steps - taken.count)
    #expect(try store.doctor().ailments == [])
    try expectTheSameFromAnExport()
    while let act = taken.popLast() {
      #expect(try view(store) == views.popLast())
      _ = try store.apply([reverse(act)])
    }
    #expect(try view(store) == views.last)
    #expect(try store.doctor().ailments == [])
    try expectTheSameFromAnExport()
    return counts
  }

  /// Applies an entry by itself.
  @discardableResult
  func apply(_ verb: Verb, _ edits: [RowEdit]) throws -> Act {
    let act = act(.entry(Entry(verb, edits)))
    _ = try store.apply([act])
    return act
  }

  /// What is said when an entry is refused; “taken” when it is not.
  func refusal(_ verb: Verb, _ edits: [RowEdit]) -> String {
    do {
      try apply(verb, edits)
      return "taken"
    } catch let error as StoreError { return error.what } catch { return "\(error)" }
  }
}
