/// What came of a file of acts.
package struct AppliedLines: Hashable, Sendable {
  /// How many acts were applied.
  package var applied = 0
  /// How many were in the history already and were passed over.
  package var alreadyThere = 0
  /// How many are tombstones of acts that were purged where the file was made.
  package var tombstones = 0
  /// Acts behind a tombstone that were refused, since they rest on what is lost.
  package var lost: [Lost] = []

  package init() {}

  /// An act that could not be applied.
  package struct Lost: Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// Why it was refused.
    package let reason: String

    package init(line: Int, reason: String) {
      self.line = line
      self.reason = reason
    }
  }
}
