import ArgumentParser
import ClaimAudit
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays report`: the provenance report of a story.
struct ReportCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "report",
    abstract: "Write the provenance report of a story as Markdown. It is internal.",
    discussion: """
        whosays report saltmere-bridge
        whosays report saltmere-bridge -o report.md
      """)

  @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
  var slug: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write it, for its owner alone; only an earlier report is replaced. - is standard output.",
      valueName: "file"), completion: .file())
  var output = "-"

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var ledger: LedgerOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let store = try ledger.open(.reading, context)
    let dossier = try store.dossier(story: slug)
    let policy = try self.policy.chosen(for: dossier, FoundSettings(context), context)
    try ledger.tell(policy, context)
    var report = Report(auditing: dossier, policy: policy, toolVersion: toolVersion)
    report.support = try store.support(story: slug)
    let markdown = MarkdownReport.render(report)
    if output == "-" {
      try context.output.write(markdown)
    } else {
      try Files.write(markdown, to: context.absolute(output), name: output, as: .report)
      try context.errors.write("Wrote \(TerminalText.escaped(output)). It is internal.\n")
    }
    return .done
  }
}
