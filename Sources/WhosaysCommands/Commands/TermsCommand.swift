import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays terms`: the conditions agreed with sources.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "Set, edit, list and show the terms agreed with sources.",
    subcommands: [Set.self, Edit.self, List.self, Show.self])

  struct Set: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "set",
      abstract: "Put the terms agreed with a source for a story on record.",
      discussion: """
          whosays terms set s3 saltmere-bridge --footing background --reason "fears for his job"

        A source whose terms protect its name has none on record: withhold it first, with \
        source edit HANDLE --identity withheld.
        """)

    @OptionGroup var whose: TermsArguments

    @Option(
      help:
        "How what it says may be used: on-the-record, background, deep-background, off-the-record.")
    var footing: Footing

    @OptionGroup var terms: TermsOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(whose.handle, .source, context)
      let changes = try terms.changes()
      var desk = try ledger.desk(for: agent, context)
      let set = try desk.setTerms(of: handle, story: whose.slug, footing: footing, changes)
      try context.announce(TermsListing.changed(set, "set"))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Change the terms agreed with a source for a story.",
      discussion: """
          whosays terms edit s3 saltmere-bridge --approved-by "Tom Harrow"
          whosays terms edit s3 saltmere-bridge --clear embargo
        """)

    @OptionGroup var whose: TermsArguments

    @Option(
      help:
        "How what it says may be used: on-the-record, background, deep-background, off-the-record.")
    var footing: Footing?

    @OptionGroup var terms: TermsOptions

    @Option(
      parsing: .singleValue,
      help: """
        What is to be empty again: embargo, wording, reason, granted-by, approved-by, known-to. May \
        be repeated.
        """)
    var clear: [TermsChanges.ClearedField] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(whose.handle, .source, context)
      var changes = try terms.changes()
      changes.footing = footing
      changes.cleared = .init(clear)
      var desk = try ledger.desk(for: agent, context)
      let changed = try desk.editTerms(of: handle, story: whose.slug, changes)
      try context.announce(TermsListing.changed(changed, "changed"))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the terms agreed with sources. It is internal.",
      discussion: """
          whosays terms list
          whosays terms list --story saltmere-bridge --source s3
        """)

    @Option(help: ArgumentHelp("Only those for this story.", valueName: "slug"))
    var story: String?

    @Option(help: ArgumentHelp("Only those of this source.", valueName: "handle"))
    var source: String?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let source = try source.map { try ledger.handle($0, .source, context) }
      let terms = try ledger.open(.reading, context).terms(story: story, source: source)
      try format.write(context, text: TermsListing.text(terms), json: TermsListing.json(terms))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show the terms agreed with a source for a story. It is internal.",
      discussion: "  whosays terms show s3 saltmere-bridge")

    @OptionGroup var whose: TermsArguments
    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(whose.handle, .source, context)
      let store = try ledger.open(.reading, context)
      guard let terms = try store.terms(story: whose.slug, source: handle).first else {
        throw NoTerms(handle: handle, slug: whose.slug)
      }
      try format.write(context, text: TermsListing.page(terms), json: TermsListing.json([terms]))
      return .done
    }
  }
}

/// Whose terms are meant.
struct TermsArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The source.", valueName: "handle"))
  var handle: String

  @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
  var slug: String
}

/// No terms are on record.
private struct NoTerms: Explained {
  let handle: Handle
  let slug: String
  var what: String { "there are no terms of \(handle) for \(slug)" }
  var remedy: String { "set them with whosays terms set \(handle) \(slug) --footing background" }
}
