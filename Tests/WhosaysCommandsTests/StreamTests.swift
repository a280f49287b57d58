import Testing

/// What goes to which stream, and in which form.
@Suite struct StreamTests {
  private func audit(_ words: [String] = [], terminal: Bool, _ environment: [String: String] = [:])
    throws -> (output: String, errors: String, status: Int32)
  {
    try Session().run(["audit", "draft.md"] + words, environment: environment, terminal: terminal)
  }

  @Test func aTerminalGetsExcerptsAndAPipeALineAFinding() throws {
    let terminal = try audit(terminal: true)
    #expect(terminal.output.contains("^^^^") && terminal.output.contains("Do:  "))
    #expect(terminal.errors == "")
    let pipe = try audit(terminal: false)
    #expect(pipe.output.split(separator: "\n").allSatisfy { $0.hasPrefix("draft.md:") })
    #expect(pipe.errors.hasSuffix("in 1 article.\n"))
    #expect(pipe.status == 1 && terminal.status == 1)
  }

  @Test func coloursAreForTerminalsThatShowThemAndPeopleWhoWantThem() throws {
    #expect(try audit(terminal: true).output.contains("\u{1B}[31merror["))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      #expect(try !audit(terminal: true, environment).output.contains("\u{1B}"))
    }
    #expect(try audit(terminal: true, ["NO_COLOR": ""]).output.contains("\u{1B}"))
    #expect(try !audit(["--format", "text"], terminal: false).output.contains("\u{1B}"))
  }

  @Test func whatWasUsedIsSaidWhenAskedFor() throws {
    let session = try Session()
    _ = session.run(["init"])
    let result = session.run(["story", "add", "draft.md", "--verbose"])
    #expect(
      result.errors
        == "Using the ledger \(session.folder)/whosays.sqlite.\nActing as Ines Calloway.\n")
    #expect(session.run(["story", "list"]).errors == "")
  }

  @Test(arguments: [["audit"], ["story", "add"], ["claim", "add"], ["evidence", "link"]])
  func helpShowsTheWholeCommandLine(words: [String]) throws {
    for flag in ["--help", "-h"] {
      let result = try Session().run(words + [flag])
      #expect(result.output.contains("USAGE: whosays \(words.joined(separator: " ")) "))
      #expect(result.status == 0)
    }
  }

  @Test func standardInputIsRefusedWhereItIsATerminal() throws {
    let result = try Session().run(["audit", "-"], input: nil)
    #expect(result.status == 2)
    #expect(result.errors.contains("that is this terminal"))
    #expect(result.errors.split(separator: "\n").count == 2)
  }
}
