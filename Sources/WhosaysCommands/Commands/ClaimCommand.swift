import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays claim`: what a story states, as people have it on record.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Add, edit, cut, split, merge, list and show claims.",
    subcommands: [
      Add.self, Edit.self, Mention.self, Cut.self, Restore.self, Split.self, Merge.self,
      Unmerge.self, List.self, Show.self,
    ])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put a claim on record where the newest draft prints it.",
      discussion: """
          whosays claim add saltmere-bridge --at P4S2 "about 14 million crowns" --kind quantity
          whosays claim add saltmere-bridge "in a festival year" --assignee "Lena Marsh"

        Quote any words of the draft, in several pieces where others stand between them; with --at \
        and no words it is the whole sentence. What no option says is as the reader has it.
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Argument(help: ArgumentHelp("Words of the draft.", valueName: "words"))
    var pieces: [String] = []

    @OptionGroup var address: AddressOptions

    @Option(
      help: ArgumentHelp(
        "The attribution that covers it, such as a5. Otherwise it is in our own voice.",
        valueName: "handle"))
    var attribution: String?

    @OptionGroup var claim: ClaimOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let changes = try claim.changes()
      let attribution = try attribution.map { try ledger.handle($0, .attribution, context) }
      let address = try address.address()
      var desk = try ledger.desk(for: agent, context)
      let added = try desk.addClaim(
        story: slug, pieces, at: address, changes, attribution: attribution)
      try context.announce(ClaimListing.changed(added, "added"))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Say something else of claims; it stands over what the reader made of them.",
      discussion: """
          whosays claim edit c4 --kind legal --against "the county" --as-of 2024-05
          whosays claim edit c4 c5 --clear assignee
        """)

    @Argument(
      help: ArgumentHelp("Handles of claims; all are changed, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var claim: ClaimOptions

    @Option(
      parsing: .singleValue,
      help: "What is to be empty again: against, as-of, assignee. May be repeated.")
    var clear: [ClaimChanges.ClearedField] = []

    @OptionGroup var address: AddressOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .claim, context)
      let changes = try claim.changes(clearing: clear)
      let address = try address.address()
      var desk = try ledger.desk(for: agent, context)
      let claims = try desk.editClaims(handles, changes, at: address)
      try context.announce(claims.map { ClaimListing.changed($0, "changed") }.joined())
      return .done
    }
  }

  struct Mention: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "mention",
      abstract: "Put another place on record where the newest draft prints a claim.",
      discussion: "  whosays claim mention c4 --at P5S1 \"the closure\"")

    @Argument(help: ArgumentHelp("The claim.", valueName: "handle"))
    var handle: String

    @Argument(help: ArgumentHelp("Words of the draft.", valueName: "words"))
    var pieces: [String] = []

    @OptionGroup var address: AddressOptions

    @Option(
      help: "How sure the page sounds there: boosted, flat, probable, possible, uncommitted.")
    var certainty: Certainty?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .claim, context)
      let address = try address.address()
      var desk = try ledger.desk(for: agent, context)
      let claim = try desk.addMention(of: handle, pieces, at: address, certainty: certainty)
      try context.announce(ClaimListing.changed(claim, "has another place"))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the claims of a story.",
      discussion: """
          whosays claim list saltmere-bridge
          whosays claim list saltmere-bridge --status cut --status merged --format json
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Option(
      parsing: .singleValue,
      help: """
        Which: open, in-check, verified, disputed, cut, superseded, merged. May be repeated. \
        Otherwise those that stand: the first four.
        """)
    var status: [ClaimStatus] = []

    @Option(help: ArgumentHelp("Only those of this source.", valueName: "handle"))
    var source: String?

    @Option(help: "Only those with an attribution of this level; own-voice: without any.")
    var level: Level?

    @Option(help: ArgumentHelp("Only those that this person put on record.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Only those that this person is to check.", valueName: "name"))
    var assignee: String?

    @Flag(help: "Only those of which no check has come to an end.")
    var unchecked = false

    @Flag(help: "Only those without an evidence line.")
    var withoutEvidence = false

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      var filter = ClaimFilter()
      filter.statuses = Set(status)
      filter.source = try source.map { try ledger.handle($0, .source, context) }
      filter.level = level
      filter.agent = by
      filter.assignee = assignee
      filter.isUnchecked = unchecked
      filter.isWithoutEvidence = withoutEvidence
      let claims = try ledger.open(.reading, context).claims(story: slug, filter)
      try format.write(context, text: ClaimListing.text(claims), json: ClaimListing.json(claims))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show a claim with everything that hangs on it.",
      discussion: "  whosays claim show c4")

    @Argument(help: ArgumentHelp("The claim.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .claim, context)
      let claim = try ledger.open(.reading, context).claim(handle)
      try format.write(context, text: ClaimPage.text(claim), json: ClaimPage.json(claim))
      return .done
    }
  }
}
