import ClaimAudit
import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

@testable import ClaimReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What holds for the forms that programs of others read: each says the same findings, at the same
/// places, whatever the words of the text are.
@Suite struct ExchangeFormTests {
  private func reports() throws -> [Report] { [HostileStory.file(), try SeaWall.story()] }

  // MARK: SARIF

  private func run(_ reports: [Report], unread: [UnreadText] = []) throws -> JSONValue {
    let log = AuditSARIF(toolVersion: "0.1.0", folder: "/desk").printed(reports, unread: unread)
    let run = try #require(JSONValue(parsing: log)["runs"]?.elements.first)
    #expect(run["results"] != nil && run["columnKind"]?.text == "unicodeCodePoints")
    return run
  }

  @Test func regionsOfSARIFCutTheWordsOutOfTheText() throws {
    let report = HostileStory.file()
    let lines = report.dossier.text.string.unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    var cut: [String] = []
    for result in try #require(try run([report])["results"]).elements {
      for name in ["locations", "relatedLocations"] {
        for location in result[name]?.elements ?? [] {
          let region = try #require(location["physicalLocation"]?["region"])
          func number(_ name: String) throws -> Int { try #require(region[name]?.integer) }
          let (first, last) = (try number("startLine"), try number("endLine"))
          var words = Array(lines[first - 1...last - 1].joined(separator: ["\n"]))
          words.removeLast(lines[last - 1].count - (try number("endColumn") - 1))
          words.removeFirst(try number("startColumn") - 1)
          let snippet = try #require(region["snippet"]?["text"]?.text)
          #expect(snippet.unicodeScalars.elementsEqual(words))
          cut.append(snippet)
        }
      }
    }
    // The last source stands in two places.
    #expect(cut == HostileStory.wordings + ["Those\nwho know", "Some", " on the quay"])
  }

  @Test func resultsOfSARIFNameTheirRulesAndTexts() throws {
    let reports = try reports() + [HostileStory.file()]
    let run = try run(reports, unread: [HostileStory.unread])
    let rules = run["tool"]?["driver"]?["rules"]?.elements ?? []
    let artifacts = run["artifacts"]?.elements ?? []
    let results = run["results"]?.elements ?? []
    #expect(rules.map { $0["id"]?.text } == RuleCatalogue.rules.map(\.name))
    #expect(artifacts.count == 2, "a text that was named twice is one artifact")
    #expect(results.count == reports.map(\.findings.count).reduce(0, +))
    for (result, finding) in zip(results, reports.flatMap(\.findings)) {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"] && result["ruleId"]?.text == finding.rule)
      let location = result["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]
      let artifact = artifacts[try #require(location?["index"]?.integer)]["location"]
      #expect(artifact?["uri"] != nil && artifact?["uri"] == location?["uri"])
      #expect(
        result["partialFingerprints"]?["whosaysFingerprint/v1"]?.text
          == finding.fingerprint.description)
    }
    let invocation = try #require(run["invocations"]?.elements.first)
    #expect(invocation["executionSuccessful"] == .boolean(false))
    #expect(invocation["toolExecutionNotifications"]?.elements.count == 1)
    #expect(run["properties"]?["policy"]?.text == "default")
  }

  @Test func messagesOfSARIFHoldNoLinkAndNoPlaceholder() throws {
    let run = try run(try reports(), unread: [HostileStory.unread])
    let texts =
      (run["results"]?.elements ?? []).compactMap { $0["message"]?["text"]?.text }
      + (run["invocations"]?.elements.first?["toolExecutionNotifications"]?.elements ?? [])
      .compactMap { $0["message"]?["text"]?.text }
    #expect(texts.contains { $0.contains("[Analysts] (http://saltmere.example)") })
    for text in texts {
      #expect(!text.contains("]("))
      #expect(!text.replacing("{{", with: "").replacing("}}", with: "").contains(/[{}]/), "\(text)")
    }
  }

  @Test func filesAreNamedFromTheFolderOfTheAudit() throws {
    for (path, uri, base) in [
      ("a b/ü.md", "a%20b/%C3%BC.md", "SRCROOT"), ("./a.md", "a.md", "SRCROOT"),
      ("/desk/x/a.md", "x/a.md", "SRCROOT"), ("/desks/a.md", "desks/a.md", "ROOT"),
      ("../a.md", "../a.md", "SRCROOT"), ("javascript:a", "javascript%3Aa", "SRCROOT"),
      ("-", "-", nil),
    ] {
      let run = try run([try SeaWall.bareFile(path)])
      let location = run["artifacts"]?.elements.first?["location"]
      #expect(location?["uri"]?.text == uri && location?["uriBaseId"]?.text == base, "\(path)")
    }
    let artifact = try run([try SeaWall.story()])["artifacts"]?.elements.first
    #expect(artifact?["location"]?["uri"]?.text == "sea-wall%402")
    #expect(artifact?["description"]?["text"]?.text == "Draft 2 of a story in a ledger.")
  }

  // MARK: GitHub

  /// A command as the runner reads it.
  private func properties(_ line: Substring) throws -> (fields: [String: String], message: String) {
    let match = try #require(line.wholeMatch(of: /::(error|warning|notice) (.*?)::(.*)/), "\(line)")
    func read(_ text: Substring) -> String {
      String(
        text.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3A", with: ":")
          .replacing("%2C", with: ",").replacing("%25", with: "%"))
    }
    let pairs = match.output.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
    return (
      Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), read($0[1])) }),
      read(match.output.3)
    )
  }

  @Test func aWorkflowCommandIsReadAsWhatItHolds() throws {
    let reports = try reports()
    let lines = AuditGitHub(folder: "/desk").printed(reports).split(separator: "\n")
    #expect(lines.count == reports.map(\.findings.count).reduce(0, +))
    let findings = reports.flatMap { report in
      report.findings.map { PlacedFinding($0, in: report.dossier) }
    }
    for (line, found) in zip(lines, findings) {
      let (fields, message) = try properties(line)
      #expect(fields["title"] == found.rule.name)
      #expect(message.contains(found.message(TerminalText.escaped)))
      #expect(message.hasSuffix("\n" + found.rule.remedy))
      if found.dossier.story.record == nil {
        #expect(fields["file"]?.hasPrefix("desk/a b,c:d %0A ]]> <i>") == true)
        #expect(fields["line"] == "\(found.start.line)" && fields["endLine"] != nil)
        let isOneLine = fields["line"] == fields["endLine"]
        #expect(fields["col"] == (isOneLine ? "\(found.start.column)" : nil))
      } else {
        #expect(fields["file"] == nil && message.hasPrefix("sea-wall@2:"))
      }
    }
    #expect(try lines.contains { try properties($0).fields["endColumn"] == nil })
    let input = AuditGitHub(folder: "/").printed([try SeaWall.bareFile("-")])
    #expect(!input.contains("file=") && input.contains("::-:2:1: "))
  }

  // MARK: JUnit

  /// The attributes of every element of a name, as a parser reads them.
  private final class Elements: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String], text: String)] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      found.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      found[found.count - 1].text += text
    }

    static func of(_ page: String) throws -> [(
      name: String, attributes: [String: String], text: String
    )] {
      let parser = XMLParser(data: Data(page.utf8))
      let elements = Elements()
      parser.delegate = elements
      try #require(parser.parse(), "\(String(describing: parser.parserError))")
      return elements.found
    }
  }

  @Test func aSuiteOfJUnitIsATextAndACaseARule() throws {
    let reports = try reports()
    let page = AuditJUnit(failOn: .error, folder: "/desk")
      .printed(reports, unread: [HostileStory.unread])
    let elements = try Elements.of(page)
    let rules = RuleCatalogue.rules.count
    #expect(elements.count { $0.name == "testcase" } == 2 * rules + 1)
    #expect(elements.count { $0.name == "error" } == 1)
    let suites = elements.filter { $0.name == "testsuite" }
    #expect(suites.map { $0.attributes["tests"] } == ["\(rules)", "\(rules)", "1"])
    #expect(suites[0].attributes["name"] == TerminalText.escaped(HostileStory.path))
    let failure = try #require(elements.first { $0.name == "failure" })
    for wording in HostileStory.wordings where !wording.unicodeScalars.contains("\u{FFFE}") {
      #expect(failure.text.contains(TerminalText.escaped(wording)), "\(wording)")
    }
    #expect(failure.text.contains("\\u{FFFE}\\u{FFFF}\\u{E0041}"))
  }

  @Test func whatFailsIsWhatWeighsEnough() throws {
    let story = try SeaWall.story()
    func failing(_ least: Severity?) throws -> [String] {
      let page = AuditJUnit(failOn: least, folder: "/").printed([story])
      var name = ""
      return try Elements.of(page).compactMap { element in
        if element.name == "testcase" { name = element.attributes["name"] ?? "" }
        return element.name == "failure" ? name : nil
      }
    }
    for least in Severity.allCases {
      let rules = story.findings.filter { $0.severity >= least }.map(\.rule)
      #expect(try failing(least) == Set(rules).sorted())
    }
    #expect(try failing(.error) != (try failing(.info)))
    #expect(try failing(nil) == [])
  }

  // MARK: Markdown

  @Test func aCommentOpensWithTheCountAndTheGravestText() throws {
    let form = AuditMarkdown(folder: "/desk")
    let mild = try MarkedText("⟦A surveyor|described-individual⟧ ⟪said⟫ ⟨it stood⟩.").reading
    let reports = [
      SeaWall.report(of: Dossier(bareFile: "mild.md", reading: mild)), try SeaWall.bareFile(),
    ]
    let page = form.printed(reports)
    #expect(page.hasPrefix("## Sourcing audit: "))
    let names = page.matches(of: /### `(.*)`/).map { String($0.output.1) }
    #expect(names == ["desk/sea-wall.md", "mild.md"])
    let severities = page.matches(of: /\| \[\d+\]\(desk\S+\) \| (\w+) \|/).map { $0.output.1 }
    #expect(severities.count == reports[1].findings.count && severities.first == "error")
    let order = ["error", "warning", "note"]
    let ranks = severities.compactMap { order.firstIndex(of: String($0)) }
    #expect(ranks == ranks.sorted())
    #expect(form.printed([]) == "## Sourcing audit: no text could be read\n")
  }
}

/// The schemas in `docs/schemas`, and that our documents are as they say.
@Suite struct SchemaTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Project.root)/docs/schemas/\(name)", encoding: .utf8)
  }

  @Test func theDocumentIsAsItsSchemaSays() throws {
    let schema = try JSONSchema(parsing: try text("whosays.audit-1.schema.json"))
    let reports = [HostileStory.file(), try SeaWall.story(), try SeaWall.bareFile()]
    for document in [
      AuditJSON().printed(reports, unread: [HostileStory.unread]), AuditJSON().printed([]),
    ] {
      #expect(schema.problems(with: try JSONValue(parsing: document)) == [])
    }
  }

  @Test func everyLineIsAsItsSchemaSays() throws {
    let schema = try JSONSchema(parsing: try text("whosays.finding-1.schema.json"))
    let lines = AuditJSONLines().printed([HostileStory.file(), try SeaWall.story()])
      .split(separator: "\n")
    #expect(lines.count > 20)
    for line in lines {
      #expect(schema.problems(with: try JSONValue(parsing: String(line))) == [])
    }
  }

  @Test func theSchemasAgreeWithEachOtherAndWithTheVocabularies() throws {
    let audit = try JSONValue(parsing: try text("whosays.audit-1.schema.json"))
    let line = try JSONValue(parsing: try text("whosays.finding-1.schema.json"))
    let finding = try #require(audit["$defs"]?["finding"]?["properties"])
    guard case .object(var properties)? = line["properties"] else {
      Issue.record("a line has no properties")
      return
    }
    properties["format"] = nil
    #expect(JSONValue.object(properties) == finding)
    #expect(finding["level"]?["enum"]?.elements.map(\.text) == Level.allCases.map(\.rawValue))
    #expect(finding["severity"]?["enum"]?.elements.map(\.text) == Severity.allCases.map(\.rawValue))
  }

  /// Each keyword must be able to object.
  @Test func whatIsNotAsTheSchemaSaysIsFound() throws {
    let schema = try JSONSchema(
      parsing: """
        {"type": "object", "required": ["a"], "properties": {
          "a": {"type": "integer", "minimum": 1}, "b": {"enum": ["x"]}, "c": {"const": "y"},
          "d": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"$ref": "#/$defs/e"}}},
          "$defs": {"e": {"type": "string", "pattern": "^[0-9]+$"}}}
        """)
    func problems(_ document: String) throws -> [String] {
      schema.problems(with: try JSONValue(parsing: document))
    }
    #expect(try problems(#"{"a": 1, "b": "x", "c": "y", "d": ["12"]}"#) == [])
    for wrong in [
      "[]", #"{"b": "x"}"#, #"{"a": 0}"#, #"{"a": 1.5}"#, #"{"a": true}"#, #"{"a": 1, "b": "y"}"#,
      #"{"a": 1, "c": 1}"#, #"{"a": 1, "d": []}"#, #"{"a": 1, "d": ["1", "2", "3"]}"#,
      #"{"a": 1, "d": ["x"]}"#, #"{"a": 1, "z": 1}"#,
    ] {
      #expect(try problems(wrong) != [], "\(wrong)")
    }
    let unknown = try JSONSchema(parsing: #"{"oneOf": []}"#)
    #expect(unknown.problems(with: .null) == [": the keyword oneOf is not known"])
  }
}
