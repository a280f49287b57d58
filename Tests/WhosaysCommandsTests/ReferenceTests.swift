import ArgumentParser
import Foundation
import Testing
import WhosaysTestSupport

@testable import WhosaysCommands

/// `docs/cli-reference.md` is the help of every command, and stays it.
@Suite struct ReferenceTests {
  private static func page(of command: any ParsableCommand.Type, path: [String]) -> String {
    let configuration = command.configuration
    let name = path + [configuration.commandName ?? "\(command)".lowercased()]
    let help = Whosays.helpMessage(for: command, columns: 88)
    return
      "## \(name.joined(separator: " "))\n\n```\n\(help.trimmingCharacters(in: .newlines))\n```\n\n"
      + configuration.subcommands.map { page(of: $0, path: name) }.joined()
  }

  private static func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap(all)
  }

  @Test func theReferenceIsTheHelpOfEveryCommand() {
    let page =
      "# Command line\n\nThe help of every command. Recorded by `RECORD=1 swift test --filter "
      + "ReferenceTests`.\n\n" + Self.page(of: Whosays.self, path: [])
    #expect(
      Golden.compare(
        page.trimmingCharacters(in: .newlines) + "\n",
        with: Project.root + "/docs/cli-reference.md") == nil)
  }

  /// `make manual` writes the pages; what each must have is what the command's help has.
  @Test func theManualHasAPageForEveryCommandWithEveryOption() throws {
    func check(_ command: any ParsableCommand.Type, path: [String]) throws {
      let name = path + [command.configuration.commandName ?? "\(command)".lowercased()]
      let manual = try Project.text("docs/man/\(name.joined(separator: ".")).1")
      #expect(manual.contains(command.configuration.abstract), "\(name)")
      #expect(manual.contains("decide"), "\(name): scripts/manual docs/man")
      let options = Whosays.helpMessage(for: command).matches(of: /--([a-z-]+)/)
      for option in options where name.count > 1 {
        #expect(
          manual.contains("Fl -\(option.output.1)") || manual.contains("\(option.output.0)"),
          "\(name) \(option.output.0): make manual")
      }
      for subcommand in command.configuration.subcommands { try check(subcommand, path: name) }
    }
    try check(Whosays.self, path: [])
  }

  /// A line that is broken by hand would be broken once more on a narrow terminal.
  @Test func noParagraphOfTheHelpIsBrokenByHand() {
    for command in Self.all(Whosays.self) {
      let lines = command.configuration.discussion.components(separatedBy: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) {
        let isBroken = [line, next].allSatisfy { !$0.isEmpty && !$0.hasPrefix("  ") }
        #expect(!isBroken, "\(command): \(next)")
      }
    }
  }

  @Test func everyCommandSaysWhatItDoes() {
    for command in Self.all(Whosays.self) {
      let abstract = command.configuration.abstract
      #expect(abstract.last == "." || abstract.last == "?", "\(command)")
    }
  }

  /// An example in a command's help is a command line that is understood.
  @Test func everyExampleInTheHelpIsUnderstood() throws {
    let examples = Self.all(Whosays.self).flatMap { command in
      command.configuration.discussion.split(separator: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0.hasPrefix("whosays ") }
    }
    #expect(examples.count > 10)
    for example in examples {
      let line = example.components(separatedBy: "   ")[0].components(separatedBy: " >")[0]
        .replacing("SLUG", with: "a-slug")
      let words = Transcript("$ \(line)").steps[0].words.dropFirst()
      #expect(throws: Never.self, "\(example)") { try Whosays.parseAsRoot(Array(words)) }
    }
  }
}
