import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// What takes claims out of a story, and back into it.
extension ClaimCommand {
  struct Cut: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "cut",
      abstract: "Take claims out of the story; they stay on record and are not audited.",
      discussion: "  whosays claim cut c4 --reason \"the paragraph is gone\"")

    @Argument(help: ArgumentHelp("Handles of claims; all are cut, or none.", valueName: "handle"))
    var handles: [String]

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .claim, context)
      var desk = try ledger.desk(for: agent, context)
      try desk.cutClaims(handles, reason: reason)
      try context.announce(ClaimListing.changed(handles, "cut"))
      return .done
    }
  }

  struct Restore: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "restore",
      abstract: "Take claims back into the story.",
      discussion: "  whosays claim restore c4")

    @Argument(
      help: ArgumentHelp("Handles of claims; all are restored, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .claim, context)
      var desk = try ledger.desk(for: agent, context)
      try desk.restoreClaims(handles)
      try context.announce(ClaimListing.changed(handles, "restored"))
      return .done
    }
  }

  struct Split: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "split",
      abstract: "Split a claim into parts, each with what is said of the whole.",
      discussion: """
          whosays claim split c2 "The Orrin Bridge was closed" "found cracks in two of its eleven piers"
        """)

    @Argument(help: ArgumentHelp("The claim.", valueName: "handle"))
    var handle: String

    @Argument(help: ArgumentHelp("Words of each part, as printed.", valueName: "words"))
    var pieces: [String] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .claim, context)
      var desk = try ledger.desk(for: agent, context)
      let (parts, left) = try desk.splitClaim(handle, into: pieces)
      try context.announce(ClaimListing.split(handle, into: parts, left: left))
      return .done
    }
  }

  struct Merge: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "merge",
      abstract: "Let the first claim stand for others that state the same.",
      discussion: "  whosays claim merge c4 c7")

    @Argument(help: ArgumentHelp("The claim that stands for them.", valueName: "handle"))
    var handle: String

    @Argument(help: ArgumentHelp("The others.", valueName: "other"))
    var others: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .claim, context)
      let others = try ledger.handles(others, .claim, context)
      var desk = try ledger.desk(for: agent, context)
      let claim = try desk.mergeClaims(into: handle, others)
      try context.announce(
        ClaimListing.changed(
          claim, "stands for \(others.map(\.description).joined(separator: ", "))"))
      return .done
    }
  }

  struct Unmerge: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "unmerge",
      abstract: "Let merged claims stand for themselves again.",
      discussion: "  whosays claim unmerge c7")

    @Argument(
      help: ArgumentHelp("Handles of claims; all are unmerged, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .claim, context)
      var desk = try ledger.desk(for: agent, context)
      try desk.unmergeClaims(handles)
      try context.announce(ClaimListing.changed(handles, "stands for itself again"))
      return .done
    }
  }
}
