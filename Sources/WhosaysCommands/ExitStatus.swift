/// What a command tells the shell. (Interrupted, the shell itself sees 130.)
package enum ExitStatus: Int32, Error, Sendable {
  case done = 0
  /// Something for a person to decide: findings at or above `--fail-on`, a failed doctor check.
  case decide = 1
  /// The work was stopped.
  case stopped = 2
}
