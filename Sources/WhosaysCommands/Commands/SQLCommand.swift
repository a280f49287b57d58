import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

extension RowsFormat: ExpressibleByArgument {}

/// `whosays sql`: questions that no other command answers.
struct SQLCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "sql",
    abstract: "Answer a query in SQL, reading only. It is internal.",
    discussion: """
      The views are what a query can rely on; docs/sql.md describes them column by column.

        whosays sql "SELECT handle, status, words FROM claimView WHERE story = 'saltmere-bridge'"
        whosays sql "SELECT level, count(*) FROM claimView GROUP BY level" --format tsv
        whosays sql "SELECT name FROM sqlite_schema WHERE type = 'view'"
        cat query.sql | whosays sql - --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "One statement that begins with SELECT, WITH, VALUES or EXPLAIN; - is standard input.",
      valueName: "query"))
  var query: String

  @Option(help: "How to print: \(RowsFormat.allValueStrings.joined(separator: ", ")).")
  var format: RowsFormat = .text

  @OptionGroup var ledger: LedgerOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let query = try LedgerQuery(
      bytes: query == "-" ? Self.piped(to: context) : Array(query.utf8))
    try query.answer(
      from: ledger.open(.reading, context), as: format, context.output.write)
    return .done
  }

  private static func piped(to context: CommandContext) throws -> [UInt8] {
    guard !context.input.isTerminal else { throw NoQuery() }
    return try context.input.read(ClaimStore.queryLimit)
  }
}

/// Standard input was named, and nothing is piped in.
private struct NoQuery: Explained {
  var what: String { "‘-’ stands for standard input, and that is this terminal" }
  var remedy: String { "pipe the query in, as in: cat query.sql | whosays sql -" }
}
