/// What a command tells the shell. (Interrupted, the shell itself sees 130.)
package enum ExitStatus: Int32, Error, Sendable, Comparable {
  case done = 0
  /// Something for a person to decide: findings at or above `--fail-on`, something wrong with a ledger.
  case decide = 1
  /// The work was stopped.
  case stopped = 2

  /// The graver one is greater.
  package static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
