import ArgumentParser
import ClaimModel
import ClaimReports
import ClaimStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command: declares its options, and does its work when asked to with a context.
protocol WhosaysCommand: ParsableCommand {
  /// Its name, and what help and manual say of it.
  static var manual: CommandConfiguration { get }

  func execute(_ context: CommandContext) throws -> ExitStatus
}

extension WhosaysCommand {
  /// One that says what it belongs to is not asked for scripts of completions, which are the root's: the
  /// asking parses each command line twice more.
  static var configuration: CommandConfiguration {
    var configuration = manual
    configuration._superCommandName = Whosays.name
    return configuration
  }

  /// ArgumentParser's entry; a status other than done leaves as an error, which `run` catches.
  func run() throws {
    let status = try execute(CommandContext.current)
    if status != .done { throw status }
  }
}

/// Runs one command line in the current context and returns its status. The only place where an
/// error becomes words and a number.
package func runWhosays(_ arguments: [String] = Array(CommandLine.arguments.dropFirst()))
  -> ExitStatus
{
  let context = CommandContext.current
  guard !context.directory.isEmpty else {
    context.explain(FolderGone())
    return .stopped
  }
  let typed = TypedCommand(arguments)
  do {
    if let page = typed.missingPage { throw page }
    var command = try command(arguments, typed)
    if let repetition = typed.repetition { throw repetition }
    try command.run()
    return .done
  } catch let status as ExitStatus {
    return status
  } catch is ClosedPipe {
    return .done
  } catch StoreError.outdated(let change) {
    context.explain(Outdated(change: change, arguments: arguments))
    return .stopped
  } catch let error as any Explained {
    context.explain(error)
    return .stopped
  } catch {
    return context.answer(error, to: typed)
  }
}

/// The command of a command line. What it cannot read by itself, and every question for help, is read from the root,
/// which names the whole.
private func command(_ arguments: [String], _ typed: TypedCommand) throws -> any ParsableCommand {
  guard !arguments.contains(where: { $0 == "--help" || $0 == "-h" }) else {
    return try Whosays.parseAsRoot(arguments)
  }
  return try typed.readByItself ?? Whosays.parseAsRoot(arguments)
}

/// Runs the command line of this process and ends it.
package func startProcess() -> Never {
  // A closed pipe must come back from write as an error and not as a signal.
  signal(SIGPIPE, SIG_IGN)
  exit(runWhosays().rawValue)
}

extension CommandContext {
  /// Says what happened and what to do, a line each, escaped for a terminal.
  func explain(_ error: any Explained) {
    let lines =
      "whosays: error: \(TerminalText.escaped(error.what))\n"
      + "   hint: \(TerminalText.escaped(error.remedy))\n"
    // When even standard error is gone there is nobody left to tell.
    try? errors.write(lines)
  }

  /// Says something that changes nothing, on a line, escaped for a terminal.
  func note(_ sentence: String) {
    try? errors.write("whosays: \(TerminalText.escaped(sentence))\n")
  }

  /// Writes what an act came to, once it is recorded.
  ///
  /// - Throws: `Unannounced` when that cannot be written, since the act stands all the same.
  func announce(_ words: String) throws {
    do { try output.write(words) } catch let error as FileError { throw Unannounced(reason: error) }
  }

  /// ArgumentParser's own errors, and its help, which it also throws.
  fileprivate func answer(_ error: any Error, to typed: TypedCommand) -> ExitStatus {
    guard !Whosays.exitCode(for: error).isSuccess else {
      try? output.write(Whosays.fullMessage(for: error, columns: min(output.width, 100)) + "\n")
      return .done
    }
    explain(typed.usageError(Whosays.fullMessage(for: error)))
    return .stopped
  }
}

/// The folder in which the command was typed has been removed.
private struct FolderGone: Explained {
  var what: String { "this folder is gone" }
  var remedy: String { "go to another one with cd, and type it again" }
}

/// An act is recorded, and nobody could be told.
struct Unannounced: Explained {
  let reason: FileError
  var what: String { "it was recorded; only this message was not written: \(reason.what)" }
  var remedy: String { "run whosays log to see it; do not do it again" }
}
