import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

/// `whosays trace`: what a claim rests on, or what rests on a source.
struct TraceCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "trace",
    abstract: "Draw what a claim rests on, to its origins; or what falls with a source.",
    discussion: """
        whosays trace c4
        whosays trace c4 --format dot
        whosays trace --from s3

      An origin is established where an attribution records that it witnessed this or took part, \
      where it is our own observation, or where an item used as primary is on file. Every other end \
      is unknown and counts for nothing.
      """)

  /// The forms in which a chain is drawn.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, dot, mermaid, json
  }

  @Argument(help: ArgumentHelp("The claim.", valueName: "handle"))
  var handle: String?

  @Option(help: ArgumentHelp("A source or an item that may be withdrawn.", valueName: "handle"))
  var from: String?

  @Option(help: "How to draw it: text, dot, mermaid, json.")
  var format: Format = .text

  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    guard (handle == nil) != (from == nil) else {
      throw ValidationError("Name a claim, or a source or item with --from")
    }
  }

  func execute(_ context: CommandContext) throws -> ExitStatus {
    try context.output.write(try drawn(context))
    return .done
  }

  private func drawn(_ context: CommandContext) throws -> String {
    guard let from else {
      let claim = try ledger.handle(handle ?? "", .claim, context)
      let trace = try ledger.open(.reading, context).trace(claim)
      return switch format {
      case .text: TracePage.text(trace)
      case .json: TracePage.json(trace)
      case .dot: TraceDrawing.dot(trace)
      case .mermaid: TraceDrawing.mermaid(trace)
      }
    }
    let item = try TracedHandle.one(from, ledger, context)
    let fall = try ledger.open(.reading, context).fall(of: item)
    return switch format {
    case .text: FallPage.text(fall)
    case .json: FallPage.json(fall)
    case .dot: TraceDrawing.dot(fall)
    case .mermaid: TraceDrawing.mermaid(fall)
    }
  }
}
