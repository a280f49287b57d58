import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

/// `whosays doctor`: whether the ledger is what its history says.
struct DoctorCommand: WhosaysCommand {
  static let manual = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the ledger: file, history, every stored word, indexes.",
    discussion: """
      Ends with 1 when something is wrong. It changes nothing.

        whosays doctor
      """)

  @OptionGroup var format: ListFormatOptions
  @OptionGroup var ledger: LedgerOptions

  func execute(_ context: CommandContext) throws -> ExitStatus {
    let examination = try ledger.open(.reading, context).doctor()
    try format.write(
      context, text: ExaminationListing.text(examination),
      json: ExaminationListing.json(examination))
    return examination.ailments.isEmpty ? .done : .decide
  }
}
