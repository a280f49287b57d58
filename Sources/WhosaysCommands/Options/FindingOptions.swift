import ArgumentParser
import ClaimAudit
import ClaimModel

/// Which findings end a command with status 1.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  func status(for findings: some Sequence<Finding>) -> ExitStatus {
    guard let least = Severity(rawValue: rawValue) else { return .done }
    return findings.contains { $0.severity >= least } ? .decide : .done
  }
}
