import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays assessment`: what people make of sources, items and claims, each on a scale of its own.
struct AssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment", abstract: "Add and list assessments.",
    subcommands: [Add.self, List.self])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put your value on one scale on record, with why.",
      discussion: """
          whosays assessment add s3 --reliability B --rationale "right on the two floods before"
          whosays assessment add l2 --credibility 3 --rationale "nobody else has it"
          whosays assessment add c4 --likelihood likely --scale phia --rationale "two yards agree"
          whosays assessment add c4 --confidence low --rationale "one phone call"

        Your newest value counts; those of others stand beside it. F and 6 say that nobody can judge. \
        Likelihood takes a scale: icd-203, phia or ipcc; confidence is on icd-203 unless you say.
        """)

    @Argument(help: ArgumentHelp("A source, an evidence line or a claim.", valueName: "handle"))
    var target: String

    @Option(help: ArgumentHelp("Of a source: A to F.", valueName: "value"))
    var reliability: String?

    @Option(
      help: ArgumentHelp(
        "Of an evidence line, or a claim: 1 to 6; 1 takes two established origins.",
        valueName: "value"))
    var credibility: String?

    @Option(help: ArgumentHelp("Of a claim: a term of the scale.", valueName: "value"))
    var likelihood: String?

    @Option(
      help: ArgumentHelp("In the judgement of a claim: low, moderate, high.", valueName: "value"))
    var confidence: String?

    @Option(help: "The scale of a likelihood or confidence: icd-203, phia, ipcc.")
    var scale: AssessmentScale?

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var rationale: String

    @OptionGroup var guarding: NameOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func validate() throws {
      guard [reliability, credibility, likelihood, confidence].compactMap(\.self).count == 1 else {
        throw ValidationError(
          "Give one of --reliability, --credibility, --likelihood and --confidence")
      }
    }

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let target = try AssessedHandle.one(target, ledger, context)
      try EmptyOption.refuse("rationale", rationale)
      let given: [(Dimension, String?)] = [
        (.reliability, reliability), (.credibility, credibility), (.likelihood, likelihood),
        (.confidence, confidence),
      ]
      guard case (let dimension, let value?)? = given.first(where: { $0.1 != nil }) else {
        return .stopped
      }
      var desk = try ledger.desk(for: agent, context)
      let standing = try desk.assess(
        target, dimension, value, scale: scale, rationale: rationale,
        isNotAName: guarding.notAName)
      try context.announce(AssessmentListing.added(standing, by: desk.agent))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the assessments of a claim with its lines, of a source, or of a line.",
      discussion: "  whosays assessment list c4 --format json")

    @Argument(help: ArgumentHelp("A source, an evidence line or a claim.", valueName: "handle"))
    var target: String

    @Flag(help: "Also those that a newer one of the same person has replaced.")
    var all = false

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let target = try AssessedHandle.one(target, ledger, context)
      let found = try ledger.open(.reading, context).assessments(of: target)
        .filter { all || !$0.isSuperseded }
      try format.write(
        context, text: AssessmentListing.text(found), json: AssessmentListing.json(found))
      return .done
    }
  }
}

/// A handle that names what can be assessed.
enum AssessedHandle {
  /// What was typed.
  static func one(_ word: String, _ ledger: LedgerOptions, _ context: CommandContext) throws
    -> Handle
  {
    guard let handle = try ledger.handle(word, among: [.source, .line, .claim], context) else {
      throw NotAssessed(word: word)
    }
    return handle
  }
}

/// Something else was typed where a source, an evidence line or a claim must stand.
private struct NotAssessed: Explained {
  let word: String
  var what: String { "‘\(word)’ names no source, evidence line or claim" }
  var remedy: String { "type a handle such as s3, l2 or c4; whosays evidence show has the lines" }
}
