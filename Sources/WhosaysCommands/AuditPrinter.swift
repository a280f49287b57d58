import ArgumentParser
import ClaimModel
import ClaimReports

/// The ways in which an audit is printed.
enum AuditFormat: String, CaseIterable, ExpressibleByArgument {
  case text, concise, json, jsonl, sarif, github, junit, markdown

  /// - Parameters:
  ///   - failOn: which findings a format that knows failures shows as such.
  ///   - allFindings: whether the format for people shows each finding by itself.
  func form(failOn: FailOn, allFindings: Bool, _ context: CommandContext) -> any AuditForm {
    let folder = context.directory
    return switch self {
    case .text:
      AuditText(
        width: context.output.width, ink: context.ink(on: context.output), showsAll: allFindings)
    case .concise: AuditConcise()
    case .json: AuditJSON()
    case .jsonl: AuditJSONLines()
    case .sarif: AuditSARIF(toolVersion: toolVersion, folder: folder)
    case .github: AuditGitHub(folder: folder)
    case .junit: AuditJUnit(failOn: failOn.least, folder: folder)
    case .markdown: AuditMarkdown(folder: folder)
    }
  }
}

/// Prints the reports of one audit as they come, and at the end what they come to.
struct AuditPrinter {
  private var form: any AuditForm
  private let context: CommandContext
  private var tally = AuditTally()

  /// Writes what the format opens with.
  init(_ form: any AuditForm, _ context: CommandContext) throws {
    self.form = form
    self.context = context
    try context.output.write(form.opening())
  }

  /// Reads a text, and prints that it could not be read where that is so.
  ///
  /// - Parameter path: the path as given, or the slug of a story.
  mutating func reading<Text>(_ path: String, _ read: () throws -> Text) throws -> Text {
    do { return try read() } catch let error as any Explained {
      try context.output.write(form.add(UnreadText(path: path, error: error)))
      throw error
    }
  }

  mutating func print(_ report: Report) throws {
    tally.add(report)
    try context.output.write(form.add(report))
  }

  /// Where a line is a finding, what is said of them all goes to standard error.
  func finish() throws {
    try context.output.write(form.closing(tally))
    if form.isLineAFinding { try context.errors.write(tally.closingLines) }
  }
}
