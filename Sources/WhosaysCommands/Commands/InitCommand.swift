import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

/// `whosays init`: starts a ledger.
struct InitCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "init",
    abstract: "Start a ledger: the one file that holds the record.",
    discussion: """
      Makes whosays.sqlite in this folder, readable by its owner alone. Where a ledger stands \
      already, nothing changes.

        whosays init
        whosays init --ledger desk.sqlite
      """)

  @OptionGroup var ledger: LedgerOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let (path, shown) = try ledger.placeForNew(context)
    try ledger.tell("Using the ledger \(path).", context)
    var uids = UIDMaker(random: context.random)
    let now = context.now()
    let isNew = try ClaimStore.create(
      at: path, now: now, uid: uids.next(at: now), replica: uids.next(at: now),
      busySeconds: try context.busySeconds())
    let name = TerminalText.escaped(shown)
    try context.output.write(
      isNew
        ? "Started the ledger \(name).\nNext: whosays story add FILE\n"
        : "\(name) is a ledger already; nothing changed.\n")
    return .done
  }
}
