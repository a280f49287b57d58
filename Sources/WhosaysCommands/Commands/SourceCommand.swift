import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays source`: who or what claims come from.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Add, edit, describe, merge, list and show sources.",
    subcommands: [
      Add.self, Edit.self, Describe.self, Merge.self, Unmerge.self, List.self, Show.self,
    ])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put a source on record.",
      discussion: """
          whosays source add --kind person --name "Marta Quill" --role "chief engineer"
          whosays source add --kind person --identity withheld --role "a member of the council"

        A withheld source has no name on record. Where free text on it has two adjacent capitalised \
        words that stand in no draft of a story that uses it and in no descriptor it agreed to, they \
        are refused unless --not-a-name says that they name nobody; the record keeps that somebody \
        said so. So are they in its terms, its descriptors, notes on its attributions, judgements of it \
        and the reason of a purge, and likewise for a source that terms protect. Claims, checks and \
        evidence are not looked at.
        """)

    @Option(
      help: "What it is: person, group, organisation, document, dataset, outlet, own-observation.")
    var kind: SourceKind

    @OptionGroup var source: SourceOptions

    @Flag(help: "It is somebody else than the source on record under the same name.")
    var another = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let changes = try source.changes()
      var desk = try ledger.desk(for: agent, context)
      let added = try desk.addSource(changes, kind: kind, isAnother: another)
      try context.announce(SourceListing.changed(added, "added"))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Say something else of a source.",
      discussion: """
          whosays source edit s3 --interest "owns the only ferry" --party-to saltmere-bridge
          whosays source edit s3 --identity withheld
        """)

    @Argument(help: ArgumentHelp("The source.", valueName: "handle"))
    var handle: String

    @Option(
      help: "What it is: person, group, organisation, document, dataset, outlet, own-observation.")
    var kind: SourceKind?

    @OptionGroup var source: SourceOptions

    @Option(
      parsing: .singleValue,
      help:
        "What is to be empty again: affiliation, role, tenure, interest, note. May be repeated.")
    var clear: [SourceChanges.ClearedField] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .source, context)
      var changes = try source.changes()
      changes.kind = kind
      changes.cleared = Set(clear)
      var desk = try ledger.desk(for: agent, context)
      let edited = try desk.editSource(handle, changes)
      try context.announce(
        SourceListing.changed(edited.source, "changed")
          + (edited.isNameLeftInHistory ? SourceListing.nameLeft(handle) : ""))
      return .done
    }
  }

  struct Describe: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "describe",
      abstract: "Say how a source may be named in print, and whether it agreed to be.",
      discussion: "  whosays source describe s3 \"a member of the council\" --agreed")

    @Argument(help: ArgumentHelp("The source.", valueName: "handle"))
    var handle: String

    @Argument(help: ArgumentHelp("The descriptor.", valueName: "words"))
    var wording: String

    @Flag(inversion: .prefixedNo, help: "Whether the source agreed to be named so.")
    var agreed: Bool?

    @OptionGroup var guarding: NameOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .source, context)
      var desk = try ledger.desk(for: agent, context)
      let source = try desk.describeSource(
        handle, as: wording, isAgreed: agreed, isNotAName: guarding.notAName)
      try context.announce(SourceListing.changed(source, "described"))
      return .done
    }
  }

  struct Merge: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "merge",
      abstract: "Let the first source stand for the others, which are the same.",
      discussion: """
          whosays source merge s3 s7

        Nothing is lost: the others stay on record with all that hangs on them, and source unmerge \
        lets them stand for themselves again. Of several terms for one story the strictest hold.
        """)

    @Argument(help: ArgumentHelp("The source that stands for the others.", valueName: "handle"))
    var handle: String

    @Argument(help: ArgumentHelp("The others.", valueName: "handle"))
    var others: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .source, context)
      let others = try ledger.handles(others, .source, context)
      var desk = try ledger.desk(for: agent, context)
      _ = try desk.mergeSources(into: handle, others)
      try context.announce(SourceListing.merged(others, into: handle))
      return .done
    }
  }

  struct Unmerge: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "unmerge",
      abstract: "Let merged sources stand for themselves again.",
      discussion: "  whosays source unmerge s7")

    @Argument(
      help: ArgumentHelp("Handles of merged sources; all, or none.", valueName: "handle"))
    var handles: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .source, context)
      var desk = try ledger.desk(for: agent, context)
      try desk.unmergeSources(handles)
      try context.announce(SourceListing.unmerged(handles))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the sources. It is internal.",
      discussion: """
          whosays source list
          whosays source list --story saltmere-bridge --identity withheld
        """)

    @Option(help: ArgumentHelp("Only those of this story.", valueName: "slug"))
    var story: String?

    @Option(
      help:
        "Only those that are: person, group, organisation, document, dataset, outlet, own-observation."
    )
    var kind: SourceKind?

    @Option(help: "Only those that are: named, withheld, unknown.")
    var identity: Identity?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let sources = try ledger.open(.reading, context).sources(story: story).filter {
        $0.facts.kind == kind ?? $0.facts.kind
          && $0.facts.identity == identity ?? $0.facts.identity
      }
      try format.write(
        context, text: SourceListing.text(sources), json: SourceListing.json(sources))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show a source with everything that hangs on it. It is internal.",
      discussion: "  whosays source show s3")

    @Argument(help: ArgumentHelp("The source.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .source, context)
      let source = try ledger.open(.reading, context).loggedSource(handle)
      try format.write(context, text: SourcePage.text(source), json: SourcePage.json(source))
      return .done
    }
  }
}
