import ArgumentParser
import ClaimModel

/// The root command.
struct Whosays: ParsableCommand {
  /// What people type for the program.
  static let name = "whosays"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Who says so, how do they know, and how sure are we?",
    discussion: """
      Keeps apart what prose runs together: the assertion, its attribution, and confidence.

      Without any set-up:
        whosays audit draft.md           what an editor should ask of this article
        whosays propose draft.md         who says what in it, as the program reads it

      With a record, kept in one file:
        whosays init                     start a ledger in this folder
        whosays story add draft.md       put the article in it
        whosays proposal list SLUG       what is still to be decided
        whosays claim add SLUG "words"   a claim that the program has not seen
        whosays undo                     take back the last thing you did
        whosays report SLUG              the provenance report

      Exit status: 0 done; 1 something for a person to decide; 2 stopped, with the reason.
      """,
    version: toolVersion,
    subcommands: [
      AuditCommand.self, ProposeCommand.self, InitCommand.self, StoryCommand.self,
      DraftCommand.self, ProposalCommand.self, ClaimCommand.self, SentenceCommand.self,
      SourceCommand.self,
      TermsCommand.self, AttributionCommand.self, EvidenceCommand.self, CheckCommand.self,
      LineageCommand.self, TraceCommand.self, AssessmentCommand.self, ReportCommand.self,
      RulesCommand.self, ExplainCommand.self, PolicyCommand.self, LogCommand.self,
      UndoCommand.self, ExportCommand.self, ApplyCommand.self, SQLCommand.self, DoctorCommand.self,
      PurgeCommand.self,
    ])
}

/// The version of the program, as `--version` prints it and reports carry it.
package let toolVersion = "0.1.0-dev"
