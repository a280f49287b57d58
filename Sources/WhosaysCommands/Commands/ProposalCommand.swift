import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays proposal`: what the reader found, to be accepted or rejected by a person.
struct ProposalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposal",
    abstract: "List, show, accept, edit and reject what the reader proposes.",
    subcommands: [List.self, Show.self, Accept.self, Edit.self, Reject.self])

  /// Which proposals to list.
  enum Which: String, CaseIterable, ExpressibleByArgument {
    case open, accepted, rejected, withdrawn, all

    var decision: Decision? { Decision(rawValue: rawValue) }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the proposals of a story.",
      discussion: """
          whosays proposal list saltmere-bridge
          whosays proposal list saltmere-bridge --decision all --format json
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Option(help: "Which: open, accepted, rejected, withdrawn, all.")
    var decision: Which = .open

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let store = try ledger.open(.reading, context)
      let proposals = try store.proposals(story: slug, decision: decision.decision)
      try format.write(
        context, text: ProposalListing.text(proposals),
        json: ProposalListing.json(proposals))
      return .done
    }
  }

  struct Accept: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "accept",
      abstract: "Make proposals fact: claims, their attribution and its source.",
      discussion: """
          whosays proposal accept p3 p4 --by "Ines Calloway"
          whosays proposal accept p11 --source s3

        A source that is named is the one on record under that name, where there is one.
        """)

    @Argument(
      help: ArgumentHelp(
        "Handles of proposals; all are accepted, or none.",
        valueName: "handle"))
    var handles: [String]

    @Option(
      help: ArgumentHelp(
        "The source on record that it means; for one proposal.", valueName: "handle"))
    var source: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .proposal, context)
      let source = try source.map { try ledger.handle($0, .source, context) }
      guard source == nil || handles.count == 1 else { throw OneSource() }
      var desk = try ledger.desk(for: agent, context)
      let applied =
        try source.map { try desk.accept(handles[0], ProposalChanges(), source: $0) }
        ?? desk.accept(handles)
      try context.announce(
        ProposalListing.accepted(handles, as: applied.map(\.handles)))
      return .done
    }
  }
}

extension ProposalCommand {
  struct Reject: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "reject",
      abstract: "Turn proposals down; they are remembered by their words.",
      discussion: "  whosays proposal reject p5 --reason \"a film title\"")

    @Argument(
      help: ArgumentHelp(
        "Handles of proposals; all are rejected, or none.",
        valueName: "handle"))
    var handles: [String]

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      var desk = try ledger.desk(for: agent, context)
      let handles = try ledger.handles(handles, .proposal, context)
      _ = try desk.reject(handles, reason: reason)
      try context.announce(ProposalListing.rejected(handles))
      return .done
    }
  }
}
