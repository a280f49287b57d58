import ArgumentParser
import ClaimAudit
import ClaimModel
import NewsDesk

/// Which findings are reported, and which of them end a command with status 1.
struct FindingOptions: ParsableArguments {
  @Option(
    help: """
      The least severity that ends with status 1: \(FailOn.allValueStrings.joined(separator: ", ")). \
      Otherwise the one of whosays.toml, then error.
      """)
  var failOn: FailOn?

  @Option(help: ArgumentHelp("Report on this rule only; may be repeated.", valueName: "name"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Do not report on this rule; may be repeated.", valueName: "name"))
  var ignore: [String] = []

  @Flag(help: "Write what is found beside each file, as its baseline, and report nothing.")
  var recordBaseline = false

  @Flag(help: "Report only what is not in the baseline of a file.")
  var new = false

  func validate() throws {
    if recordBaseline, new || !rule.isEmpty || !ignore.isEmpty {
      throw ValidationError(
        "a baseline holds all findings, so --record-baseline stands without --new, --rule and --ignore"
      )
    }
  }

  /// - Throws: `PolicyError` for a rule that there is not.
  func filter() throws -> FindingFilter { try FindingFilter(only: rule, ignoring: ignore) }

  /// What is known of a file when only new findings are wanted; nil when all are wanted, and where it has
  /// no baseline, which is said: then everything is new.
  ///
  /// - Throws: `FileError`; `BaselineError`.
  func baseline(of path: String, _ context: CommandContext) throws -> Baseline? {
    guard new else { return nil }
    let name = Self.baselineName(of: path)
    guard Files.exists(context.absolute(name)) else {
      context.note(
        "\(path) has no baseline, so all its findings are new; "
          + "whosays audit --record-baseline \(ShellText.quoted(path)) records one.")
      return nil
    }
    return try Baseline(json: Files.read(context.absolute(name), name: name), file: name)
  }

  /// Writes the baseline of a file; its name as it should be shown.
  ///
  /// - Throws: `FileError`.
  func write(_ baseline: Baseline, of path: String, _ context: CommandContext) throws -> String {
    let name = Self.baselineName(of: path)
    try Files.write(baseline.json, to: context.absolute(name), name: name, as: .baseline)
    return name
  }

  private static func baselineName(of path: String) -> String { path + ".whosays-baseline.json" }
}

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

/// What kind of piece an article is.
struct GenreOptions: ParsableArguments {
  @Option(
    help: """
      The kind of piece: \(Genre.allValueStrings.joined(separator: ", ")). Otherwise the policy's, \
      which is news.
      """)
  var genre: Genre?
}
