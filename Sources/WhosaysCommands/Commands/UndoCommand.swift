import ArgumentParser
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays undo`: takes back what somebody did.
struct UndoCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your last act, or one that you name.",
    discussion: """
        whosays undo
        whosays undo 7

      The history keeps both. An act is taken back by whoever did it, and not while later acts rest \
      on it; an undo is taken back by its own number.
      """)

  @Argument(
    help: ArgumentHelp(
      "Its number in whosays log, or its uid. Otherwise your last one.", valueName: "act"))
  var act: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var agent: AgentOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    var desk = try ledger.desk(for: agent, context)
    try context.announce(HistoryListing.undone(try desk.undo(act)))
    return .done
  }
}
