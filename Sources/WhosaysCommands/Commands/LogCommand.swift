import ArgumentParser
import ClaimReports
import ClaimStore

/// `whosays log`: the history of a ledger.
struct LogCommand: WhosaysCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show the history, newest first: who did what, when. It is internal.",
    discussion: """
        whosays log
        whosays log --story saltmere-bridge --limit 20
      """)

  @Option(help: ArgumentHelp("Only acts on this story.", valueName: "slug"))
  var story: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  @OptionGroup var format: ListFormatOptions
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let store = try ledger.open(.reading, context)
    let entries = try store.history(limit: limit, story: story)
    let head = try store.head()
    try format.write(
      context, text: HistoryListing.text(entries, head: head),
      json: HistoryListing.json(entries, head: head))
    return .done
  }
}
