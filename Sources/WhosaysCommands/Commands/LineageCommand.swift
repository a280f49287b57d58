import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays lineage`: how sources and evidence depend on each other.
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage", abstract: "Say how sources and evidence depend on each other.",
    subcommands: [Add.self, Remove.self, List.self])

  /// Two ends and how the first depends on the second.
  struct Edge: ParsableArguments {
    @Argument(help: ArgumentHelp("A source or an item, such as s3 or e4.", valueName: "handle"))
    var from: String

    @Argument(
      help: """
        How it depends: quotes, summarises, reprints, press-release-of, translation-of, briefed-by, \
        same-person, same-organisation.
        """)
    var relation: LineageRelation

    @Argument(help: ArgumentHelp("On which source or item.", valueName: "handle"))
    var to: String
  }

  struct Add: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "add",
      abstract: "Record that a source or an item depends on another, or is the same.",
      discussion: """
          whosays lineage add e4 quotes e2
          whosays lineage add s3 briefed-by s5
        """)

    @OptionGroup var edge: Edge
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let (from, to) = (
        try TracedHandle.one(edge.from, ledger, context),
        try TracedHandle.one(edge.to, ledger, context)
      )
      var desk = try ledger.desk(for: agent, context)
      try desk.addLineage(from, edge.relation, to)
      try context.announce("\(from) \(edge.relation.rawValue) \(to): added\n")
      return .done
    }
  }

  struct Remove: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "remove",
      abstract: "Take a dependence back; it stays in the history.",
      discussion: "  whosays lineage remove e4 quotes e2")

    @OptionGroup var edge: Edge
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var agent: AgentOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let (from, to) = (
        try TracedHandle.one(edge.from, ledger, context),
        try TracedHandle.one(edge.to, ledger, context)
      )
      var desk = try ledger.desk(for: agent, context)
      try desk.removeLineage(from, edge.relation, to)
      try context.announce("\(from) \(edge.relation.rawValue) \(to): removed\n")
      return .done
    }
  }

  struct List: WhosaysCommand {
    static let manual = CommandConfiguration(
      commandName: "list",
      abstract: "List the dependences on record.",
      discussion: "  whosays lineage list e4 --format json")

    @Argument(help: ArgumentHelp("Only those of this source or item.", valueName: "handle"))
    var handle: String?

    @OptionGroup var format: ListFormatOptions
    @OptionGroup var ledger: LedgerOptions

    func execute(_ context: CommandContext) throws -> ExitStatus {
      let handle = try handle.map { try TracedHandle.one($0, ledger, context) }
      let edges = try ledger.open(.reading, context).lineage(of: handle)
      try format.write(
        context, text: LineageListing.text(edges), json: LineageListing.json(edges))
      return .done
    }
  }
}

/// A handle that names a source or an item of evidence.
enum TracedHandle {
  /// What was typed.
  static func one(_ word: String, _ ledger: LedgerOptions, _ context: CommandContext) throws
    -> Handle
  {
    guard let handle = try ledger.handle(word, among: [.source, .evidence], context) else {
      throw NotTraced(word: word)
    }
    return handle
  }
}

/// Something else was typed where a source or an item must stand.
private struct NotTraced: Explained {
  let word: String
  var what: String { "‘\(word)’ names neither a source nor an item of evidence" }
  var remedy: String { "type a handle such as s3 or e4; whosays evidence list has the items" }
}
