import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays evidence`: what we hold that bears on claims.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Add, edit, link, list, show and verify evidence.",
    subcommands: [
      Add.self, Edit.self, Link.self, Unlink.self, List.self, Show.self, Verify.self,
    ])

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Put an item of evidence on record.",
      discussion: """
          whosays evidence add "Inspection report" --kind document --page 4 --made 2026-04-28
          whosays evidence add "Call with the roads office" --kind interview --timecode 3:10

        A file that is named is hashed as it is now; its path is kept relative to the ledger.
        """)

    @Argument(help: ArgumentHelp("What people call it.", valueName: "title"))
    var title: String

    @Option(
      help: "What it is: document, web-page, recording, interview, dataset, photograph, own-notes.")
    var kind: EvidenceKind

    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      try EmptyOption.refuse("title", title)
      let changes = try evidence.changes(beside: ledger, context)
      var desk = try ledger.desk(for: agent, context)
      let item = try desk.addEvidence(kind: kind, title: title, changes)
      try context.announce(EvidenceListing.changed(item, "added"))
      return .done
    }
  }

  struct Edit: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "edit",
      abstract: "Say something else of an item.",
      discussion: """
          whosays evidence edit e4 --archive https://archive.example/4 --language en
          whosays evidence edit e4 --clear place --clear excerpt
        """)

    @Argument(help: ArgumentHelp("The item.", valueName: "handle"))
    var handle: String

    @Option(help: ArgumentHelp("What people call it.", valueName: "title"))
    var title: String?

    @Option(
      help: "What it is: document, web-page, recording, interview, dataset, photograph, own-notes.")
    var kind: EvidenceKind?

    @OptionGroup var evidence: EvidenceOptions

    @Option(
      parsing: .singleValue,
      help: """
        What is to be empty again: creator, place, excerpt, made, published, captured, link, \
        archive, file, language, translator. May be repeated.
        """)
    var clear: [EvidenceChanges.ClearedField] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .evidence, context)
      try EmptyOption.refuse("title", title)
      var changes = try evidence.changes(beside: ledger, context)
      changes.title = title
      changes.kind = kind
      changes.cleared = Set(clear)
      var desk = try ledger.desk(for: agent, context)
      let item = try desk.editEvidence(handle, changes)
      try context.announce(EvidenceListing.changed(item, "changed"))
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the items of evidence.",
      discussion: """
          whosays evidence list
          whosays evidence list --story saltmere-bridge --kind document --format json
        """)

    @Option(
      help: ArgumentHelp("Only those with a line to a claim of this story.", valueName: "slug"))
    var story: String?

    @Option(help: "Only those of this kind.")
    var kind: EvidenceKind?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let items = try ledger.open(.reading, context).evidence(story: story, kind: kind)
      try format.write(
        context, text: EvidenceListing.text(items), json: EvidenceListing.json(items))
      return .done
    }
  }

  struct Show: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "show",
      abstract: "Show an item with the claims that it bears on.",
      discussion: "  whosays evidence show e4")

    @Argument(help: ArgumentHelp("The item.", valueName: "handle"))
    var handle: String

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try ledger.handle(handle, .evidence, context)
      let item = try ledger.open(.reading, context).evidence(handle)
      try format.write(
        context, text: EvidencePage.text(item), json: EvidencePage.json(item))
      return .done
    }
  }

  struct Verify: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "verify",
      abstract: "Hash the files of evidence again, and name what changed or vanished.",
      discussion: """
          whosays evidence verify
          whosays evidence verify e4 e7

        Exit status 1 where a file is not what it was when it was captured.
        """)

    @Argument(
      help: ArgumentHelp("The items. Otherwise all that have a file.", valueName: "handle"))
    var handles: [String] = []

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handles = try ledger.handles(handles, .evidence, context)
      let store = try ledger.open(.reading, context)
      let items =
        handles.isEmpty
        ? try store.evidence().filter { $0.facts.file != nil }
        : try handles.map { try store.evidence($0) }
      let path = try ledger.path(context)
      let verified = items.map { item in
        (item: item, state: item.facts.file.map { Files.state(of: $0, beside: path) })
      }
      try format.write(
        context, text: EvidenceListing.verified(verified),
        json: EvidenceListing.verifiedJSON(verified))
      return verified.allSatisfy { $0.state == nil || $0.state == .same } ? .done : .decide
    }
  }
}
