import ArgumentParser
import ClaimAudit
import ClaimModel

/// Which findings end a command with status 1.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  /// Nil for `never`.
  var least: Severity? { Severity(rawValue: rawValue) }

  func status(for findings: some Sequence<Finding>) -> ExitStatus {
    guard let least else { return .done }
    return findings.contains { $0.severity >= least } ? .decide : .done
  }
}
