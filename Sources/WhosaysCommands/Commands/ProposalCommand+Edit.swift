import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

extension ProposalCommand {
  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show a proposal: its words, what the reader makes of them, and why.",
      discussion: "  whosays proposal show p3")

    @Argument(help: ArgumentHelp("The proposal.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .proposal, context)
      let store = try ledger.open(.reading, context)
      let logged = try store.proposal(handle)
      let known = try store.sources(meantBy: logged)
      try format.write(
        context, text: ProposalPage.text(logged, known: known),
        json: ProposalListing.json([logged]))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Accept a proposal with what you make of it; the proposal itself stays as it is.",
      discussion: """
          whosays proposal edit p7 --kind quantity "about 14 million crowns"
          whosays proposal edit p12 --claim 1 --kind event --level described-group
        """)

    @Argument(help: ArgumentHelp("The proposal.", valueName: "handle"))
    var handle: String

    @Argument(
      help: ArgumentHelp(
        "Words of its sentence that the claim is; otherwise as proposed.", valueName: "words"))
    var pieces: [String] = []

    @Option(
      help: ArgumentHelp("Which of its claims, from 1, where it has several.", valueName: "number"))
    var claim: Int?

    @Option(
      help: "What it states: event, state, quantity, intent, causal, evaluative, predictive, legal."
    )
    var kind: ClaimKind?

    @Option(help: "How much hangs on it: lede, key, support, background.")
    var centrality: Centrality?

    @Option(
      help: "How sure the page sounds there: boosted, flat, probable, possible, uncommitted.")
    var certainty: Certainty?

    @Flag(
      inversion: .prefixedNo, help: "Whether a reasonable reader or a party could dispute it.")
    var contentious: Bool?

    @Option(help: "Who is answerable by the wording, from named-person to agentless.")
    var level: Level?

    @Option(
      help: ArgumentHelp("Words of its sentence that say who says so.", valueName: "words"))
    var sourceWords: String?

    @Option(
      help: ArgumentHelp("The source on record that it means.", valueName: "handle"))
    var source: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .proposal, context)
      let source = try source.map { try ledger.handle($0, .source, context) }
      var changes = ProposalChanges()
      changes.claim = claim
      changes.pieces = pieces
      changes.kind = kind
      changes.centrality = centrality
      changes.certainty = certainty
      changes.isContentious = contentious
      changes.level = level
      changes.sourceWords = sourceWords
      guard !changes.isEmpty || source != nil else { throw NothingSaid(handle: handle) }
      var desk = try ledger.desk(for: agent, context)
      let applied = try desk.accept(handle, changes, source: source)
      try context.announce(ProposalListing.accepted([handle], as: applied.map(\.handles)))
      return .done
    }
  }
}

/// A source was given for several proposals at once.
struct OneSource: Explained {
  var what: String { "--source goes with one proposal" }
  var remedy: String { "accept those that mean this source one after the other" }
}

/// An edit without any change.
private struct NothingSaid: Explained {
  let handle: Handle
  var what: String { "nothing says what is to change" }
  var remedy: String {
    "say it with an option, such as --kind event, or run whosays proposal accept \(handle)"
  }
}
