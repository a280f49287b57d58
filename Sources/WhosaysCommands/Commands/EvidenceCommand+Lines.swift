import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

extension Direction: EnumerableFlag {
  static func help(for value: Direction) -> ArgumentHelp? {
    switch value {
    case .supports: "It speaks for the claim."
    case .disputes: "It speaks against the claim."
    case .context: "It says what else must be known."
    }
  }
}

extension EvidenceUse: EnumerableFlag {
  static func help(for value: EvidenceUse) -> ArgumentHelp? {
    switch value {
    case .primary: "The item knows this by itself."
    case .secondary: "The item passes it on."
    }
  }
}

extension EvidenceCommand {
  struct Link: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "link",
      abstract: "Draw lines from an item to claims, of whatever stories.",
      discussion: """
          whosays evidence link e4 c12 c13 --supports --primary --page 4 --strongest flat
          whosays evidence link e5 c12 --disputes --secondary --certainty possible

        Each line has a handle of its own, such as l2, by which it is assessed or unlinked.
        """)

    @Argument(help: ArgumentHelp("The item.", valueName: "evidence"))
    var handle: String

    @Argument(help: ArgumentHelp("Claims; all are linked, or none.", valueName: "claim"))
    var claims: [String]

    @Flag(exclusivity: .exclusive)
    var direction: Direction

    @Flag(exclusivity: .exclusive)
    var use: EvidenceUse

    @Option(
      help: "How sure the item itself sounds: boosted, flat, probable, possible, uncommitted.")
    var certainty: Certainty?

    @Option(help: "The strongest wording that it supports, on the same scale.")
    var strongest: Certainty?

    @OptionGroup var locators: LocatorOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .evidence, context)
      let claims = try ledger.handles(claims, .claim, context)
      let facts = LineFacts(
        direction: direction, use: use, sourceCertainty: certainty, supportedCertainty: strongest,
        locators: try locators.locators())
      var desk = try ledger.desk(for: agent, context)
      let lines = try desk.linkEvidence(handle, to: claims, facts)
      try context.announce(EvidenceListing.linked(lines))
      return .done
    }
  }

  struct Unlink: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "unlink",
      abstract: "Withdraw evidence lines; they stay on record.",
      discussion: "  whosays evidence unlink l2")

    @Argument(help: ArgumentHelp("Lines; all are unlinked, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .line, context)
      var desk = try ledger.desk(for: agent, context)
      try context.announce(EvidenceListing.unlinked(try desk.unlinkEvidence(handles)))
      return .done
    }
  }
}
