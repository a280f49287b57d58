import ArgumentParser
import ClaimReports
import NewsDesk

/// `whosays propose`: what the reader finds, without any judgment on it.
struct ProposeCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "propose",
    abstract: "Show what the reader proposes: who says what, and how sure it sounds.",
    discussion: """
      Prints segments, quotations, claims and attributions with level, certainty and finder. \
      They are proposals: nobody has accepted them. Offsets count Unicode scalars.

        whosays propose draft.md
        whosays propose --format json draft.md
        whosays propose --format spans articles/ > predictions.jsonl
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, spans
  }

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @Option(help: "How to print: text, json, or spans (one JSON line a file, for scoring).")
  var format: Format = .text

  @OptionGroup var encoding: EncodingOptions
  @Option(help: .threshold(otherwise: .balanced), transform: Threshold.typed)
  var threshold = Threshold.balanced

  func execute(_ context: CommandContext) throws -> ExitStatus {
    var readings: [ProposalJSON.File] = []
    let status = try context.forEachArticle(paths) { path in
      let article = try encoding.article(
        path, context, leastProbability: threshold.leastProbability)
      switch format {
      case .text: try context.output.write(ProposalText.render(article.reading, name: article.name))
      case .json: readings.append(ProposalJSON.File(article.reading, name: article.name))
      case .spans:
        try context.output.write(ProposalSpans.render(article.reading, name: article.stem))
      }
      return .done
    }
    if format == .json { try context.output.write(ProposalJSON.document(readings)) }
    return status
  }
}
