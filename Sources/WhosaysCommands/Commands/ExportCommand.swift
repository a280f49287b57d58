import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

/// `whosays export`: every act of the history, a line each.
struct ExportCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "export",
    abstract: "Write every act of the history, a line each, for apply. It is internal.",
    discussion: """
      Applied to an empty ledger they give the same record. docs/acts.md describes the lines.

        whosays export acts.jsonl
        whosays export acts.jsonl --replace
        whosays export > acts.jsonl
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case jsonl }

  @Argument(
    help: ArgumentHelp(
      "Where to write it, for its owner alone; - is standard output.", valueName: "file"),
    completion: .file())
  var path = "-"

  @Option(help: "How to write it: jsonl, one JSON object a line.")
  var format: Format = .jsonl

  @Flag(help: "Replace an earlier export that stands there.")
  var replace = false

  @OptionGroup var ledger: LedgerOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let store = try ledger.open(.reading, context)
    let end = try store.head().sequence
    var (acts, tombstones) = (0, 0)
    func write(_ write: (String) throws -> Void) throws {
      var last = 0
      while last < end {
        let part = try store.export(after: last, through: end)
        guard part.last > last else { throw StoreError.damaged(detail: "events are missing") }
        last = part.last
        acts += part.acts
        tombstones += part.tombstones
        try write(part.lines)
      }
    }
    guard path != "-" else {
      try write(context.output.write)
      try context.errors.write(ExchangeListing.lost(tombstones))
      return .done
    }
    try Files.write(
      to: context.absolute(path), name: path, as: .acts, unlessThere: !replace, write)
    try context.errors.write(
      ExchangeListing.exported(acts: acts, tombstones: tombstones, to: path))
    return .done
  }
}
