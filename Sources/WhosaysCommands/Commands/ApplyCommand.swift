import ArgumentParser
import ClaimModel
import ClaimReports
import NewsDesk

/// `whosays apply`: the acts of a file, a line each.
struct ApplyCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "apply",
    abstract: "Apply the acts of a file, as export or a script writes them: all or none.",
    discussion: """
      Acts that are in the history already are passed over. docs/acts.md describes the lines.

        whosays apply acts.jsonl
        whosays apply acts.jsonl --dry-run
        whosays apply - --by "Lena Marsh"
      """)

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "file"), completion: .file())
  var path: String

  @Flag(help: "Say what would be done, and record nothing.")
  var dryRun = false

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var agent: AgentOptions

  func validate() throws {
    guard agent.seen == nil else {
      throw ValidationError("--seen does not go with a file: its lines say what each act has seen")
    }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    var lines = LineReader(name: path, piece: try context.pieces(of: path))
    let result = try ledger.desk(for: agent, context).apply(
      lines: { try lines.next() }, isTrial: dryRun)
    let answer = ExchangeListing.applied(result, isTrial: dryRun)
    if dryRun { try context.output.write(answer) } else { try context.announce(answer) }
    return result.lost.isEmpty ? .done : .decide
  }
}
