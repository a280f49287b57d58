import ArgumentParser
import ClaimAudit
import ClaimReports
import NewsDesk

/// `whosays policy`: what weighs how much, and why.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "List the policies and show what holds under one.",
    subcommands: [List.self, Show.self])

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list", abstract: "List the policies that come with the program.")

    @OptionGroup var format: ListFormatOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let policies = try Policy.presetNames.map(Policy.preset(named:))
      try format.write(
        context, text: PolicyListing.text(policies), json: PolicyListing.json(policies))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show all that holds under a policy, and where each value was set.",
      discussion: """
          whosays policy show ap
          whosays policy show our-desk.toml
          whosays policy show                 what an audit in this folder follows
        """)

    @Argument(
      help: ArgumentHelp(
        "A preset or a TOML file. Otherwise the one of whosays.toml, then default.",
        valueName: "policy"), completion: .file())
    var policy: String?

    @OptionGroup var format: ListFormatOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let policy = try PolicyOptions.chosen(policy, try FoundSettings(context), context)
      try format.write(context, text: PolicyPage.text(policy), json: PolicyPage.json(policy))
      return .done
    }
  }
}
