import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays sentence`: sentences that are no claims.
struct SentenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentence", abstract: "Set sentences aside that are no claims.",
    subcommands: [SetAside.self, Reopen.self])

  struct SetAside: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "set-aside",
      abstract: "Say that sentences of the newest draft are no claims.",
      discussion: "  whosays sentence set-aside saltmere-bridge P3S2 P4S1 --as scene")

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Argument(
      help: ArgumentHelp("The sentences; all are set aside, or none.", valueName: "address"))
    var addresses: [String]

    @Option(
      name: .customLong("as"),
      help: "What they are instead: scene, common-knowledge, opinion, transition.")
    var kind: SetAsideClass

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let addresses = try AddressOptions.distinct(addresses)
      var desk = try ledger.desk(for: agent, context)
      try desk.setAside(story: slug, addresses, as: kind)
      try context.announce(
        addresses.map { "\($0) set aside as \(kind.rawValue)\n" }.joined())
      return .done
    }
  }

  struct Reopen: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "reopen",
      abstract: "Open sentences again that were set aside.",
      discussion: "  whosays sentence reopen saltmere-bridge P3S2")

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Argument(
      help: ArgumentHelp("The sentences; all are opened, or none.", valueName: "address"))
    var addresses: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let addresses = try AddressOptions.distinct(addresses)
      var desk = try ledger.desk(for: agent, context)
      try desk.reopen(story: slug, addresses)
      try context.announce(addresses.map { "\($0) is open again\n" }.joined())
      return .done
    }
  }
}
