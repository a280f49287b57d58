import ArgumentParser
import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays story`: the stories of a ledger.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Add, list and show stories.",
    subcommands: [Add.self, List.self, Show.self])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put an article in the ledger, with everything the reader proposes.",
      discussion: """
          whosays story add draft.md
          whosays story add draft.md --slug bridge --genre analysis
        """)

    @Argument(
      help: ArgumentHelp("A file, or - for standard input.", valueName: "file"), completion: .file()
    )
    var path: String

    @Option(
      help: "The name to type for it. Otherwise the slug of the front matter, or the file name.")
    var slug: String?

    @Option(help: "Its title. Otherwise the headline.")
    var title: String?

    @OptionGroup var genre: GenreOptions
    @OptionGroup var policy: PolicyOptions
    @OptionGroup var encoding: EncodingOptions
    @Option(help: .threshold(otherwise: .rulesAlone), transform: Threshold.typed)
    var threshold = Threshold.rulesAlone
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let article = try encoding.article(
        path, context, leastProbability: threshold.leastProbability)
      let policy = try self.policy.chosen(FoundSettings(context), context)
      var desk = try ledger.desk(for: agent, context)
      let story = try desk.addStory(
        article, slug: slug, title: title, genre: genre.genre ?? policy.defaultGenre.value,
        policy: policy)
      try context.announce(StoryListing.added(story))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list", abstract: "List the stories.")

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let stories = try ledger.open(.reading, context).stories()
      try format.write(
        context, text: StoryListing.text(stories),
        json: StoryListing.json(stories))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show a story in reading order: who says what, at which level, how sure.",
      discussion: """
          whosays story show saltmere-bridge
          whosays story show saltmere-bridge --coverage
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Flag(help: "Show what has become of each sentence instead: claimed, set aside or open.")
    var coverage = false

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let dossier = try ledger.open(.reading, context).dossier(story: slug)
      guard !coverage else {
        let page = CoveragePage(dossier)
        try format.write(context, text: page.text, json: page.json)
        return .done
      }
      try format.write(
        context, text: StoryPage.text(dossier),
        json: StoryPage.json(dossier))
      return .done
    }
  }
}
