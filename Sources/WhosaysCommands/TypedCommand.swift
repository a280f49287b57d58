import ArgumentParser
import ClaimModel
import FoundationEssentials

/// What was typed, beside what the command takes that it names: for what the argument parser lets pass, and for
/// what it does not say when it refuses.
struct TypedCommand {
  /// How the command is called, as far as the words name one: “whosays claim list”.
  let name: String
  private let type: any ParsableCommand.Type
  /// What was typed behind its name.
  private let rest: ArraySlice<String>

  /// - Parameter arguments: without the name of the program.
  init(_ arguments: [String]) {
    var type: any ParsableCommand.Type = Whosays.self
    var words = [Whosays.name]
    var rest = arguments[...]
    while let word = rest.first,
      let next = type.configuration.subcommands.first(where: {
        $0.configuration.commandName == word
      })
    {
      type = next
      words.append(word)
      rest.removeFirst()
    }
    name = words.joined(separator: " ")
    self.type = type
    self.rest = rest
  }

  /// The command as read from what follows its name, since each level above would make its options once more; nil
  /// where none is named, or it cannot be read so.
  var readByItself: (any ParsableCommand)? {
    name == Whosays.name ? nil : try? type.parseAsRoot(Array(rest))
  }

  /// An option that takes one value and was given several, or a flag beside its opposite; nil where there is
  /// none. The parser would keep the last of them and say nothing.
  var repetition: RepeatedOption? {
    let typed = options
    // To ask the parser costs as much as a command, so it is asked only where something may be wrong.
    guard typed.count > 1,
      Set(typed.map(Self.withoutNo)).count < typed.count || typed.contains(where: Self.isShort)
    else { return nil }
    for parameter in parameters where !parameter.isRepeating {
      let names = Set(parameter.typed)
      if parameter.kind == "option" {
        let given = typed.filter(names.contains)
        if given.count > 1 { return RepeatedOption(command: name, .option(given[0], given.count)) }
      } else if let no = names.first(where: { Self.withoutNo($0) != $0 }), typed.contains(no),
        typed.contains(Self.withoutNo(no))
      {
        return RepeatedOption(command: name, .opposites(Self.withoutNo(no), no))
      }
    }
    return nil
  }

  /// What is wrong where `help` was asked for a command that there is not; the parser would show the page of the one
  /// above it.
  var missingPage: UsageError? {
    guard rest.first == "help" else { return nil }
    let above = name.split(separator: " ").dropFirst().map(String.init)
    return TypedCommand(above + rest.dropFirst()).unknown
  }

  /// What is wrong where a word stands in the place of a command and names none.
  private var unknown: UsageError? {
    let subcommands = type.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !subcommands.isEmpty, let word = rest.first, !Self.isOption(word) else { return nil }
    return UsageError(
      what: "there is no command ‘\(name) \(word)’",
      remedy: remedy("\(help) for all of them", meant: nearest(to: word, among: subcommands)))
  }

  /// What the parser says of a command line that it refuses, with what to do about it.
  ///
  /// - Parameter text: its whole message, in lines: the error, help on one parameter, and the usage.
  func usageError(_ text: String) -> UsageError {
    if let unknown { return unknown }
    let lines = text.split(separator: "\n").map(String.init)
    let first = Self.dropping("Error: ", from: lines.first ?? "it is not understood")
    if let option = Self.quoted(in: first, after: "Unknown option ") {
      let names = parameters.flatMap(\.typed).filter { !Self.isShort($0) }
      return UsageError(
        what: "\(name) has no option ‘\(option)’",
        remedy: remedy("\(help) for all it takes", meant: nearest(to: option, among: names)))
    }
    // What may stand for a value comes a line each.
    let values = lines.dropFirst().prefix { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    guard values.isEmpty, !first.contains("Please provide") else {
      let what = values.isEmpty ? first : first + " " + values.joined(separator: ", ")
      return UsageError(what: what, remedy: "run \(help) for all it takes")
    }
    // Of several that are missing, the help on one would only mislead.
    guard let about = lines.first(where: { $0.hasPrefix("Help:  ") }), !first.contains("one of")
    else {
      return UsageError(what: first, remedy: "run \(help) for all it takes")
    }
    let words = Self.dropping("Help:  ", from: about).split(separator: "  ").joined(separator: " ")
    return UsageError(what: first, remedy: "\(words) Run \(help) for the rest")
  }

  private func remedy(_ page: String, meant: String?) -> String {
    guard let meant else { return "run \(page)" }
    return "did you mean \(meant)? Run \(page)"
  }

  /// What to type for its page.
  private var help: String {
    "whosays help" + (name == "whosays" ? "" : Self.dropping("whosays", from: name))
  }

  // MARK: Options

  /// The options and flags that were typed, without their values, each as often as it was. What opens with a
  /// dash is never taken for a value.
  private var options: [String] {
    rest.prefix { $0 != "--" }.filter(Self.isOption)
      .map { word in word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word }
  }

  private static func isOption(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-") && word.utf8.count > 1
  }

  private static func isShort(_ option: String) -> Bool { !option.hasPrefix("--") }

  /// “--contentious” for “--no-contentious”.
  private static func withoutNo(_ option: String) -> String {
    option.hasPrefix("--no-") ? "--" + option.dropFirst(5) : option
  }

  private static func dropping(_ start: String, from text: String) -> String {
    text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text
  }

  /// What stands between apostrophes behind some words at the start of a text; nil where they do not stand there.
  private static func quoted(in text: String, after start: String) -> String? {
    guard text.hasPrefix(start + "'") else { return nil }
    return text.dropFirst(start.count + 1).split(separator: "'").first.map(String.init)
  }

  // MARK: What the command takes

  /// An option, a flag or an argument, as the parser describes its commands to other programs.
  private struct Parameter: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    /// “positional”, “option” or “flag”.
    let kind: String
    let isRepeating: Bool
    let names: [Name]?

    /// As they are typed; empty for an argument.
    var typed: [String] { (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }
  }

  private struct Description: Decodable {
    struct Command: Decodable { let arguments: [Parameter]? }
    let command: Command
  }

  /// Those of the command; none where the parser does not describe it.
  private var parameters: [Parameter] {
    do {
      _ = try type.parseAsRoot(["--experimental-dump-help"])
      return []
    } catch {
      let json = Data(type.message(for: error).utf8)
      return (try? JSONDecoder().decode(Description.self, from: json))?.command.arguments ?? []
    }
  }
}

/// The command line is not one of ours.
struct UsageError: Explained {
  let what: String
  let remedy: String
}

/// Of two things that were typed only one can hold.
struct RepeatedOption: Explained {
  enum Case {
    /// With how often it was given.
    case option(String, Int)
    case opposites(String, String)
  }

  /// How the command is called.
  let command: String
  let found: Case

  init(command: String, _ found: Case) {
    self.command = command
    self.found = found
  }

  var what: String {
    switch found {
    case .option(let name, let count):
      "\(name) was given \(count == 2 ? "twice" : "\(count) times"), and \(command) takes one"
    case .opposites(let yes, let no): "\(yes) and \(no) cannot both hold"
    }
  }

  var remedy: String { "leave out all but the one that is meant, and type it again" }
}
