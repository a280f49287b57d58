import ArgumentParser
import ClaimAudit
import ClaimModel
import ClaimReports

/// `whosays rules`: what an audit looks for.
struct RulesCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "rules", abstract: "List the rules of the audit.")

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var format: ListFormatOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let policy = try self.policy.chosen(FoundSettings(context), context)
    try format.write(
      context, text: RuleListing.text(RuleCatalogue.rules, policy: policy),
      json: RuleListing.json(RuleCatalogue.rules, policy: policy))
    return .done
  }
}

/// `whosays explain`: a rule as a page of a handbook.
struct ExplainCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: what it finds, why it matters, what to do.",
    discussion: "  whosays explain vague-attribution")

  @Argument(help: ArgumentHelp("The name of a rule.", valueName: "rule"))
  var rule: String

  func execute(_ context: CommandContext) throws -> ExitStatus {
    guard let found = RuleCatalogue.rule(named: rule) else { throw UnknownRule(name: rule) }
    try context.output.write(RulePage.terminal(found))
    return .done
  }
}

/// There is no such rule.
private struct UnknownRule: Explained {
  let name: String
  var what: String { "there is no rule ‘\(name)’" }
  var remedy: String {
    RuleCatalogue.nearest(to: name).map { "run whosays explain \($0), or whosays rules for all" }
      ?? "run whosays rules for all of them"
  }
}
