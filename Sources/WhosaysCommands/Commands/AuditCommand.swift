import ArgumentParser
import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// `whosays audit`: what an editor should ask of an article.
struct AuditCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "audit",
    abstract: "Flag unsourced, vague and anonymous sourcing.",
    discussion: """
      Reads each article, proposes its claims and attributions, and says what the page itself \
      shows. Nothing is recorded and nothing is needed but the file.

        whosays audit draft.md
        whosays audit --format json articles/
        whosays audit --format sarif articles/ > audit.sarif
        cat draft.md | whosays audit -
        whosays audit --policy ap --fail-on warning draft.md
        whosays audit --record-baseline articles/
        whosays audit --new articles/
        whosays audit --story saltmere-bridge
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
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

  @Flag(help: "In text, show each finding; otherwise the first dozen matters, with what each has.")
  var allFindings = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup var genre: GenreOptions
  @OptionGroup var policy: PolicyOptions
  @OptionGroup var encoding: EncodingOptions
  @Option(help: .threshold(otherwise: .rulesAlone), transform: Threshold.typed)
  var threshold = Threshold.rulesAlone
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if paths.isEmpty && story.isEmpty {
      throw ValidationError("audit needs a file, a folder, - or --story SLUG")
    }
    if !story.isEmpty, genre.genre != nil {
      throw ValidationError("a story has a genre of its own, so --genre cannot go with --story")
    }
    if !story.isEmpty || paths.contains("-"), findings.new || findings.recordBaseline {
      throw ValidationError("a baseline lies beside a file, and - and --story are none")
    }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let settings = try FoundSettings(context)
    let filter = try findings.filter()
    if findings.recordBaseline { return try recordBaselines(settings, context) }
    let failOn = try settings.failOn(findings.failOn)
    let format = format ?? (context.output.isTerminal ? .text : .concise)
    // Opened only for a story: the audit of a file needs no ledger.
    let store = story.isEmpty ? nil : try ledger.open(.reading, context)
    var printer = try AuditPrinter(
      format.form(failOn: failOn, allFindings: allFindings, context), context)
    let stories = try context.forEach(story, called: "story") { slug in
      guard let store else { return .done }
      let (dossier, policy) = try printer.reading(slug) {
        let dossier = try store.dossier(story: slug)
        return (dossier, try self.policy.chosen(for: dossier, settings, context))
      }
      try ledger.tell(policy, context)
      let report = Report(
        auditing: dossier, policy: policy, toolVersion: toolVersion, filter: filter)
      try printer.print(report)
      return failOn.status(for: report.findings)
    }
    let policy = try paths.isEmpty ? .default : self.policy.chosen(settings, context)
    if !paths.isEmpty { try ledger.tell(policy, context) }
    let articles = try context.forEachArticle(paths) { path in
      let (article, baseline) = try printer.reading(path.path) {
        (try read(path, context), try findings.baseline(of: path.path, context))
      }
      let report = Report(
        auditing: article, genre: genre.genre, policy: policy, toolVersion: toolVersion,
        filter: filter, baseline: baseline)
      try printer.print(report)
      return failOn.status(for: report.findings)
    }
    try printer.finish()
    return max(stories, articles)
  }

  private func read(_ path: ArticlePath, _ context: CommandContext) throws -> Article {
    try encoding.article(path, context, leastProbability: threshold.leastProbability)
  }

  /// Writes beside each article what an audit finds in it now.
  private func recordBaselines(_ settings: FoundSettings, _ context: CommandContext) throws
    -> ExitStatus
  {
    let policy = try self.policy.chosen(settings, context)
    return try context.forEachArticle(paths) { path in
      let report = Report(
        auditing: try read(path, context), genre: genre.genre, policy: policy,
        toolVersion: toolVersion)
      let baseline = Baseline(report.findings)
      let name = try findings.write(baseline, of: path.path, context)
      try context.output.write(
        "Recorded \(count(report.findings.count, "finding")) in \(TerminalText.escaped(name)).\n")
      return .done
    }
  }
}
