import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays attribution`: the links from claims to their sources as a draft prints them.
struct AttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution", abstract: "Add, edit, list and show attributions.",
    subcommands: [Add.self, Edit.self, List.self, Show.self])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put on record that the newest draft attributes claims.",
      discussion: """
          whosays attribution add c4 --source s1 --wording "Marta Quill" --cue said
          whosays attribution add c4 c5 --cue reportedly --at P4S2

        Words are looked for in the sentence of the first claim, then in the whole draft, where they \
        must stand once. What no option says is as the reader has it for the same words, or follows \
        from the source.
        """)

    @Argument(help: ArgumentHelp("The claims it covers.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var attribution: AttributionOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .claim, context)
      let changes = try attribution.changes(ledger, context)
      var desk = try ledger.desk(for: agent, context)
      let added = try desk.addAttribution(of: handles, changes)
      try context.announce(AttributionListing.changed(added, "added"))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Say something else of attributions.",
      discussion: """
          whosays attribution edit a5 --basis witnessed --people 3
          whosays attribution edit a5 --within a2 --covers c9
        """)

    @Argument(
      help: ArgumentHelp("Handles of attributions; all are changed, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var attribution: AttributionOptions

    @Option(
      parsing: .singleValue,
      help: ArgumentHelp("A claim that it covers too. May be repeated.", valueName: "handle"))
    var covers: [String] = []

    @Option(
      parsing: .singleValue,
      help: "What is to be empty again: basis, people, within, note, cue. May be repeated.")
    var clear: [AttributionChanges.ClearedField] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .attribution, context)
      var changes = try attribution.changes(ledger, context)
      changes.claims = try ledger.handles(covers, .claim, context)
      changes.cleared = Set(clear)
      var desk = try ledger.desk(for: agent, context)
      let edited = try desk.editAttributions(handles, changes)
      try context.announce(edited.map { AttributionListing.changed($0, "changed") }.joined())
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the attributions of a story.",
      discussion: """
          whosays attribution list saltmere-bridge
          whosays attribution list saltmere-bridge --source s3 --level vague --format json
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Option(help: ArgumentHelp("Only those to this source.", valueName: "handle"))
    var source: String?

    @Option(help: "Only those of this level.")
    var level: Level?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let source = try source.map { try ledger.handle($0, .source, context) }
      let attributions = try ledger.open(.reading, context).attributions(
        story: slug, source: source
      )
      .filter { $0.printed.level == level ?? $0.printed.level }
      try format.write(
        context, text: AttributionListing.text(attributions),
        json: AttributionListing.json(attributions))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show an attribution with everything that hangs on it.",
      discussion: "  whosays attribution show a5")

    @Argument(help: ArgumentHelp("The attribution.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .attribution, context)
      let attribution = try ledger.open(.reading, context).detailedAttribution(handle)
      try format.write(
        context, text: AttributionPage.text(attribution), json: AttributionPage.json(attribution))
      return .done
    }
  }
}
