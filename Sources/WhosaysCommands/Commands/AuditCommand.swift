import ArgumentParser
import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays audit`: what an editor should ask of an article.
struct AuditCommand: WhosaysCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Flag unsourced, vague and anonymous sourcing.",
    discussion: """
      Reads each article, proposes its claims and attributions, and says what the page itself
      shows. Nothing is recorded and nothing is needed but the file.

        whosays audit draft.md
        whosays audit --format json articles/
        whosays audit --format sarif articles/ > audit.sarif
        cat draft.md | whosays audit -
        whosays audit --story saltmere-bridge
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Audit the newest draft of a story in the ledger.", valueName: "slug"))
  var story: [String] = []

  @Option(
    help: """
      How to print: \(AuditFormat.allValueStrings.joined(separator: ", ")). Text on a terminal, \
      else concise.
      """)
  var format: AuditFormat?

  @Option(help: "The least severity that ends with status 1: error, warning, info, never.")
  var failOn: FailOn = .error

  @Option(help: "The kind of piece: news, analysis, opinion.")
  var genre: Genre = .news

  @OptionGroup var encoding: EncodingOptions
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if paths.isEmpty && story.isEmpty {
      throw ValidationError("audit needs a file, a folder, - or --story SLUG")
    }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let format = format ?? (context.output.isTerminal ? .text : .concise)
    let policy = Policy.default
    try ledger.tell("Using the policy \(policy.name), \(policy.digest).", context)
    // Opened only for a story: the audit of a file needs no ledger.
    let store = story.isEmpty ? nil : try ledger.open(.reading, context)
    var printer = try AuditPrinter(format.form(failOn: failOn, context), context)
    let stories = try context.forEach(story, called: "story") { slug in
      guard let store else { return .done }
      let report = try printer.reading(slug) {
        try Report(auditing: slug, in: store, policy: policy, toolVersion: toolVersion)
      }
      try printer.print(report)
      return failOn.status(for: report.findings)
    }
    let articles = try context.forEachArticle(paths) { path in
      let article = try printer.reading(path.path) { try encoding.article(path, context) }
      let report = Report(
        auditing: article, genre: genre, policy: policy, toolVersion: toolVersion)
      try printer.print(report)
      return failOn.status(for: report.findings)
    }
    try printer.finish()
    return max(stories, articles)
  }
}
