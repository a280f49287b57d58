import ArgumentParser
import ClaimReports

/// The ways in which an audit is printed.
enum AuditFormat: String, CaseIterable, ExpressibleByArgument {
  case text, concise, json, jsonl
}

/// Prints the reports of one audit as they come, and at the end what they come to. Only the words
/// of findings are kept from one report to the next.
struct AuditPrinter {
  let format: AuditFormat
  let context: CommandContext
  private var tally = AuditTally()
  private var facts: RunFacts?
  private var texts: [AuditJSON.Text] = []

  init(format: AuditFormat, context: CommandContext) {
    self.format = format
    self.context = context
  }

  mutating func print(_ report: Report) throws {
    tally.add(report)
    facts = report.facts
    switch format {
    case .text:
      try context.output.write(
        AuditText.render(report, width: context.output.width, ink: context.ink(on: context.output)))
    case .concise: try context.output.write(AuditConcise.render(report))
    case .json: texts.append(AuditJSON.Text(report))
    case .jsonl: try context.output.write(AuditJSON.lines(report))
    }
  }

  /// Where a line is a finding, what is said of them all goes to standard error.
  func finish() throws {
    switch format {
    case .text: try context.output.write(tally.closingLines)
    case .concise, .jsonl: try context.errors.write(tally.closingLines)
    case .json:
      try context.output.write(AuditJSON.document(texts, facts: facts, tally: tally))
    }
  }
}
