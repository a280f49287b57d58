import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays draft`: the texts of a story.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Read the draft of a story again.",
    subcommands: [Reread.self])

  struct Reread: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "reread",
      abstract: "Read a stored draft again, after an upgrade or with another threshold.",
      discussion: """
          whosays draft reread saltmere-bridge --dry-run
          whosays draft reread saltmere-bridge
          whosays draft reread saltmere-bridge --threshold 35

        New proposals are added. What people have accepted or rejected stays as it is, and what was \
        rejected is not proposed again in the same words. Open proposals that the reader does not make \
        any more, or makes otherwise, are withdrawn; they stay on record, and whosays undo brings them \
        back. Sentences keep their addresses.
        """)

    @Argument(help: ArgumentHelp("The story; its newest draft is read.", valueName: "slug"))
    var slug: String

    @Option(help: .threshold(otherwise: .rulesAlone), transform: Threshold.typed)
    var threshold = Threshold.rulesAlone

    @Flag(help: "Say what would change, and record nothing.")
    var dryRun = false

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let least = threshold.leastProbability
      let found: Rereading
      if dryRun {
        found = try ledger.open(.reading, context).rereading(story: slug, leastProbability: least)
      } else {
        var desk = try ledger.desk(for: agent, context)
        found = try desk.reread(story: slug, leastProbability: least)
      }
      do {
        try format.write(
          context, text: RereadListing.text(found, isDryRun: dryRun),
          json: RereadListing.json(found, isDryRun: dryRun))
      } catch let error as FileError where !dryRun && !found.isEmpty {
        throw Unannounced(reason: error)
      }
      return .done
    }
  }
}
