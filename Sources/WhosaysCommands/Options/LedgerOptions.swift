import ArgumentParser
import ClaimAudit
import ClaimModel
import ClaimReports
import ClaimStore
import NewsDesk

/// Which ledger, and how to open it.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger. Otherwise WHOSAYS_LEDGER, then whosays.sqlite here or in a folder above.",
      valueName: "file"), completion: .file())
  var ledger: String?

  @Flag(help: "Say which ledger and policy are used, and who acts.")
  var verbose = false

  /// - Throws: `LedgerNotFound`; `StoreError`.
  func open(_ access: ClaimStore.Access, _ context: CommandContext) throws -> ClaimStore {
    try tell("Using the ledger \(path(context)).", context)
    return try opened(access, context)
  }

  /// The same for a look before the work, without a word of which it is.
  ///
  /// - Throws: `LedgerNotFound`; `StoreError`.
  func opened(_ access: ClaimStore.Access, _ context: CommandContext) throws -> ClaimStore {
    try ClaimStore(
      opening: path(context), access: access, busySeconds: try context.busySeconds(),
      random: context.random)
  }

  /// A person at work on the ledger.
  ///
  /// - Throws: `AgentError`; `LedgerNotFound`; `StoreError`.
  func desk(
    for agent: AgentOptions, _ context: CommandContext, _ access: ClaimStore.Access = .writing
  ) throws -> Desk {
    let name = try agent.name(context)
    let store = try open(access, context)
    try tell("Acting as \(name).", context)
    return Desk(
      store: store, agent: name, seen: agent.seen, now: context.now, random: context.random)
  }

  /// Says something to whoever asked for more words.
  func tell(_ sentence: String, _ context: CommandContext) throws {
    if verbose { try context.errors.write(TerminalText.escaped(sentence) + "\n") }
  }

  /// Says which policy an audit follows.
  func tell(_ policy: Policy, _ context: CommandContext) throws {
    try tell("Using the policy \(policy.name), \(policy.digest).", context)
  }

  /// Where `init` makes a ledger: as named, or in this folder. Absolute, and as it should be shown.
  func placeForNew(_ context: CommandContext) throws -> (path: String, shown: String) {
    let shown = try named(context) ?? Self.fileName
    return (context.absolute(shown), shown)
  }

  /// The ledger that somebody named; nil when nobody did.
  private func named(_ context: CommandContext) throws -> String? {
    guard ledger != "" else { throw EmptyLedger() }
    return ledger ?? context.environment("WHOSAYS_LEDGER").flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where the ledger is, absolute.
  func path(_ context: CommandContext) throws -> String {
    if let named = try named(context) { return context.absolute(named) }
    guard let found = Files.hereOrAbove(Self.fileName, context) else { throw LedgerNotFound() }
    return found
  }

  static let fileName = "whosays.sqlite"
}

/// An empty name was given, by an unset variable of a shell perhaps.
private struct EmptyLedger: Explained {
  var what: String { "--ledger names no file" }
  var remedy: String { "name one, or leave --ledger out" }
}

/// There is no ledger here or above.
private struct LedgerNotFound: Explained {
  var what: String { "there is no ledger in this folder or above it" }
  var remedy: String { "run whosays init to start one here, or name one with --ledger FILE" }
}

/// Who acts.
struct AgentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who acts. Otherwise WHOSAYS_BY, then git's user.name, then the login name.",
      valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "The last act you have seen (whosays log); what it rests on must not have changed since.",
      valueName: "number"))
  var seen: Int?

  func validate() throws {
    if let seen, seen < 0 { throw ValidationError("--seen takes the number of an act") }
  }

  /// - Throws: `AgentError` when the name is empty.
  func name(_ context: CommandContext) throws -> String {
    let name = by ?? context.environment("WHOSAYS_BY") ?? context.gitUserName ?? context.loginName
    guard name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw AgentError()
    }
    return name
  }
}

/// An empty name was given for who acts.
private struct AgentError: Explained {
  var what: String { "who acts is an empty name" }
  var remedy: String { "give a name with --by NAME or in WHOSAYS_BY" }
}

/// A variable holds something else than it must.
private struct BadSeconds: Explained {
  let value: String
  var what: String { "WHOSAYS_BUSY_SECONDS is ‘\(value)’, which is no number of seconds" }
  var remedy: String { "set it to a number from 0 to 600, or unset it" }
}

extension CommandContext {
  /// How long to wait for a ledger that another program is writing: WHOSAYS_BUSY_SECONDS, or 5.
  func busySeconds() throws -> Double {
    guard let value = environment("WHOSAYS_BUSY_SECONDS"), !value.isEmpty else { return 5 }
    guard let seconds = Double(value), (0...600).contains(seconds) else {
      throw BadSeconds(value: value)
    }
    return seconds
  }
}
