package import ClaimModel
import ClaimStore

extension Desk {
  /// Applies the acts of a file, a line each, all or none; this agent did those that name nobody, now.
  ///
  /// - Parameters:
  ///   - next: the next line with its number from 1; nil behind the last one.
  ///   - isTrial: nothing is recorded; what would be is told all the same.
  /// - Throws: `ActLineError`; `StoreError`; what `next` throws. Then nothing has changed.
  package func apply(
    lines next: () throws -> (number: Int, bytes: [UInt8])?, isTrial: Bool
  ) throws -> AppliedLines {
    try store.apply(lines: next, by: agent, at: now(), isTrial: isTrial)
  }
}
