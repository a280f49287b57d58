import ArgumentParser

/// The two ways in which everything that lists can print.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// How to print a list.
struct ListFormatOptions: ParsableArguments {
  @Option(help: "How to print: text, json.")
  var format: ListFormat = .text

  /// Writes the one that was asked for; the other is not made.
  func write(
    _ context: CommandContext, text: @autoclosure () -> String, json: @autoclosure () -> String
  ) throws {
    try context.output.write(format == .text ? text() : json())
  }
}
