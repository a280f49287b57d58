import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

/// `whosays log`: the history of a ledger.
struct LogCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "log",
    abstract: "Show the history, newest first: who did what, when. It is internal.",
    discussion: """
        whosays log
        whosays log c4 --changes
        whosays log --story saltmere-bridge --by "Lena Marsh" --since 2026-05-04 --limit 20
      """)

  @Argument(
    help: ArgumentHelp(
      "Only acts on this row, such as c4, also where it is gone.", valueName: "handle"))
  var handle: String?

  @Option(help: ArgumentHelp("Only acts on this story.", valueName: "slug"))
  var story: String?

  @Option(help: ArgumentHelp("Only acts of this person.", valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Only acts from then on: a time as the history prints it, or a day, month or year in UTC.",
      valueName: "time"))
  var since: String?

  @Option(
    help: ArgumentHelp("Only acts up to then, the day, month or year included.", valueName: "time"))
  var until: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Show what each act changed, before and after.")
  var changes = false

  @OptionGroup var format: ListFormatOptions
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    var filter = HistoryFilter()
    filter.story = story
    filter.agent = by
    filter.limit = limit
    filter.handle = try handle.map { word in
      guard let handle = try ledger.handle(word, among: HandleKind.allCases, context) else {
        throw NoRow(word: word)
      }
      return handle
    }
    filter.since = try since.map { try Self.range($0).start }
    filter.until = try until.map { try Self.range($0).end }
    let store = try ledger.open(.reading, context)
    let entries = try store.history(filter)
    let head = try store.head()
    var changes: [Int: [RowChange]]?
    if self.changes {
      changes = [:]
      for entry in entries { changes?[entry.sequence] = try store.changes(of: entry.sequence) }
    }
    try format.write(
      context, text: HistoryListing.text(entries, head: head, changes: changes),
      json: HistoryListing.json(entries, head: head, changes: changes))
    return .done
  }

  /// The half-open range of time that was typed.
  private static func range(_ word: String) throws -> (start: Timestamp, end: Timestamp) {
    if let time = Timestamp(word) { return (time, Timestamp(milliseconds: time.milliseconds + 1)) }
    guard let date = PartialDate(word) else { throw NoTime(word: word) }
    return date.range
  }
}

/// Something else was typed where a handle must stand.
private struct NoRow: Explained {
  let word: String
  var what: String { "‘\(word)’ is no handle" }
  var remedy: String { "type one such as c4, p7, a5 or s3; for a story say --story SLUG" }
}

/// Something else was typed where a time must stand.
private struct NoTime: Explained {
  let word: String
  var what: String { "‘\(word)’ is no time" }
  var remedy: String {
    "write a day, month or year such as 2026-05-04, or a time such as 2026-05-04T09:30:00.000Z"
  }
}
