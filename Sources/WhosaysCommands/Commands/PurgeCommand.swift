import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays purge`: removes words for good.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove words from the record and its history for good, by policy.",
    discussion: """
        whosays purge source s3 --dry-run
        whosays purge source s3 --reason "retention policy, 12 months"
        whosays purge story saltmere-bridge --after 365 --reason "retention policy"

      Rows, handles, times and who acted stay; words go, and [purged] stands for them. It cannot be \
      undone. The history says what was purged, by whom, when and why, and still verifies. What has \
      to do with the subject and keeps its words is listed too. A ledger that the doctor finds fault \
      with is not purged.
      """,
    subcommands: [Source.self, Story.self])

  struct Source: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "source",
      abstract: "Remove the details of conversations with a source.",
      discussion: """
        Its notes, interest, agreed wordings, reasons, who knows it, descriptors that it did not agree \
        to, interviews, own notes and items that are not open, why it was judged reliable; of a withheld \
        source also affiliation, role, and any name it ever had on record. Sources merged into it are \
        purged with it; one that is merged itself, or was undone, is purged by its own handle.
        """)

    @Argument(help: ArgumentHelp("Whose words go, such as s3.", valueName: "handle"))
    var handle: String

    @OptionGroup var purge: PurgeOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try purge.ledger.handle(self.handle, .source, context)
      try purge.run(context, of: handle.description) {
        try $0.purgeList(ofSource: handle, at: context.now())
      } removing: {
        try $0.purge(source: handle, reason: purge.reason, isNotAName: purge.guarding.notAName)
      }
      return .done
    }
  }

  struct Story: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "story",
      abstract: "Remove the working papers of a story that is old enough.",
      discussion: """
        What was agreed with sources for it, notes on attributions, how checks were made, why claims \
        were cut, proposals rejected and values given, and interviews, own notes and items that are not \
        open where no other story uses them. Drafts and claims stay: the text is what the story \
        answers for. Of a story that was undone nobody answers for anything, so its text goes too, also \
        where another was added under its slug since.
        """)

    @Argument(help: ArgumentHelp("The story.", valueName: "slug"))
    var slug: String

    @Option(
      help: ArgumentHelp(
        "Only where it was published, or else added, at least so many days ago.", valueName: "days")
    )
    var after: Int

    @OptionGroup var purge: PurgeOptions

    func validate() throws {
      guard (0...36_600).contains(after) else {
        throw ValidationError("--after takes a number of days from 0 to 36600")
      }
    }

    func execute(_ context: CommandContext) throws -> ExitStatus {
      try purge.run(context, of: slug) {
        try $0.purgeList(ofStory: slug, after: after, at: context.now())
      } removing: {
        try $0.purge(
          story: slug, after: after, reason: purge.reason, isNotAName: purge.guarding.notAName)
      }
      return .done
    }
  }
}

/// What both kinds of purge take.
struct PurgeOptions: ParsableArguments {
  @Flag(help: "Say what would be removed, and change nothing.")
  var dryRun = false

  @Option(help: "Why. It stays in the history, so without a word of what goes.")
  var reason: String?

  @OptionGroup var guarding: NameOptions
  @OptionGroup var format: ListFormatOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var agent: AgentOptions

  /// Lists or removes, and prints what.
  func run(
    _ context: CommandContext, of subject: String, list: (ClaimStore) throws -> PurgeList,
    removing: (inout Desk) throws -> PurgeList
  ) throws {
    let found: PurgeList
    if dryRun {
      found = try list(try ledger.open(.reading, context))
    } else {
      var desk = try ledger.desk(for: agent, context, .alone)
      found = try removing(&desk)
    }
    do {
      try format.write(
        context, text: PurgeListing.text(found, of: subject, isDryRun: dryRun),
        json: PurgeListing.json(found, of: subject, isDryRun: dryRun))
    } catch let error as FileError where !dryRun && !found.isEmpty {
      throw Unannounced(reason: error)
    }
  }
}
