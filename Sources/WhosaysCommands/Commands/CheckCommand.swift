import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays check`: what was done to verify claims, and what it came to.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Add, list and show checks of claims.",
    subcommands: [Add.self, List.self, Show.self])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put a check on record, made on the words that are printed now.",
      discussion: """
          whosays check add c4 --method "read the minutes" --verdict supported
          whosays check add c5 --method "asked both offices" --verdict unsupported \
        --searched "the county's register"

        Verdicts: supported, supported-needs-context, partly-supported, contradicted and outdated \
        need an evidence line; unsupported says where somebody looked; not-checkable has a reason; \
        pending needs nothing. Who checks is who acts.
        """)

    @Argument(help: ArgumentHelp("The claim.", valueName: "handle"))
    var handle: String

    @Option(help: ArgumentHelp("What was done.", valueName: "words"))
    var method: String

    @Option(
      help: """
        What it came to: supported, supported-needs-context, partly-supported, unsupported, \
        contradicted, outdated, not-checkable, pending.
        """)
    var verdict: Verdict

    @Option(help: ArgumentHelp("Where somebody looked who found nothing.", valueName: "words"))
    var searched: String?

    @Option(help: ArgumentHelp("Why nothing could show it, or a remark.", valueName: "words"))
    var reason: String?

    @OptionGroup var address: AddressOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .claim, context)
      for (name, value) in [("method", method), ("searched", searched), ("reason", reason)] {
        try EmptyOption.refuse(name, value)
      }
      let address = try address.address()
      var desk = try ledger.desk(for: agent, context)
      let check = try desk.addCheck(
        of: handle, method: method, verdict: verdict, searched: searched, reason: reason,
        at: address)
      let claim = try desk.store.claim(handle)
      try context.announce(CheckListing.added(check, status: claim.status))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the checks of a story, oldest first.",
      discussion: """
          whosays check list saltmere-bridge
          whosays check list saltmere-bridge --claim c4 --format json
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("Only those of this claim.", valueName: "handle"))
    var claim: String?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let claim = try claim.map { try ledger.handle($0, .claim, context) }
      let checks = try ledger.open(.reading, context).checks(story: slug)
        .filter { claim == nil || $0.claim == claim }
      try format.write(context, text: CheckListing.text(checks), json: CheckListing.json(checks))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show a check with the words it was made on.",
      discussion: "  whosays check show k9")

    @Argument(help: ArgumentHelp("The check.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .check, context)
      let check = try ledger.open(.reading, context).check(handle)
      try format.write(context, text: CheckListing.page(check), json: CheckListing.pageJSON(check))
      return .done
    }
  }
}
