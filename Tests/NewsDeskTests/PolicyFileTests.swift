import ClaimAudit
import ClaimModel
import NewsDesk
import Testing
import WhosaysTestSupport

/// Policy files and settings as newsrooms write and miswrite them.
@Suite struct PolicyFileTests {
  private func policy(_ toml: String, file: String = "desk.toml") throws -> Policy {
    try Policy(toml: Array(toml.utf8), file: file)
  }

  @Test func whatItDoesNotSayIsThePolicysThatItExtends() throws {
    let policy = try policy("extends = \"nyt\"")
    let nyt = try Policy.preset(named: "nyt")
    #expect(policy.name == "desk")
    #expect(policy.extends == "nyt")
    #expect(policy.severities == nyt.severities)
    #expect(policy.thresholds == nyt.thresholds)
    #expect(policy.digest == nyt.digest)
  }

  @Test func anEmptyFileIsTheDefaultByAnotherName() throws {
    #expect(try policy("").digest == Policy.default.digest)
    #expect(try policy("", file: "/a/b/night desk.toml").name == "night desk")
  }

  @Test func everyKeyIsTakenAndKnowsItsOrigin() throws {
    let policy = try policy(
      """
      name = "our-desk"
      extends = "bbc"
      basis = "Written by the desk."
      catalogue = "0.1.0"
      default_genre = "analysis"
      [rules]
      anonymous-source = "off"
      [rules.news]
      vague-attribution = "info"
      [thresholds]
      min_sources = 4
      contentious_only = false
      [words.loaded]
      add = ["historic"]
      remove = ["best"]
      """)
    let origin = Origin.file("desk.toml")
    #expect(policy.name == "our-desk")
    #expect(policy.basis == "Written by the desk.")
    #expect(policy.catalogue == Setting("0.1.0", origin))
    #expect(policy.defaultGenre == Setting(.analysis, origin))
    #expect(policy.severities["anonymous-source"] == Setting(nil, origin))
    let inNews = policy.genreSeverities.filter { $0.genre == .news }
    #expect(inNews.map(\.rule) == ["vague-attribution"])
    #expect(inNews.map(\.severity) == [Setting(.info, origin)])
    #expect(policy.thresholds.minSources == 4)
    #expect(!policy.thresholds.contentiousOnly)
    #expect(policy.origin(of: .minSources) == origin)
    #expect(policy.wordChanges[.loaded]?.value.added == ["historic"])
    #expect(policy.wordChanges[.loaded]?.value.removed == ["best"])
  }

  /// Each line: a file, what is said of it, and what is said to do.
  @Test(arguments: [
    ("extend = \"ap\"", "desk.toml: there is no key ‘extend’", "write extends"),
    (
      "[thresholds]\nmin_source = 2", "desk.toml: there is no threshold ‘min_source’",
      "write min_sources"
    ),
    (
      "[thresholds]\nmin_sources = 9223372036854775807",
      "desk.toml: min_sources cannot be 9223372036854775807", "write a number from 1 to 99"
    ),
    (
      "[thresholds]\nmin_sources = 2.5",
      "desk.toml: ‘thresholds.min_sources’ must be a whole number, true or false",
      "mend it; docs/policies.md shows how a policy is written"
    ),
    (
      "[thresholds]\ncontentious_only = 1", "desk.toml: contentious_only cannot be 1",
      "write true or false"
    ),
    ("extends = \"routers\"", "desk.toml: there is no policy ‘routers’", "write reuters"),
    (
      "extends = \"../ap.toml\"", "desk.toml: there is no policy ‘../ap.toml’",
      "write one of default, ap, reuters, nyt, bbc, guardian, strict"
    ),
    (
      "extends = [\"ap\"]", "desk.toml: ‘extends’ must be a text in quotation marks",
      "mend it; docs/policies.md shows how a policy is written"
    ),
    (
      "catalogue = \"99.0.0\"",
      "desk.toml: ‘99.0.0’ is no version of the catalogue of rules up to \(RuleCatalogue.version)",
      "write a version such as \(RuleCatalogue.version)"
    ),
    (
      "rules = 3", "desk.toml: ‘rules’ must be a table",
      "mend it; docs/policies.md shows how a policy is written"
    ),
    (
      "[rules.poetry]\nvague-attribution = \"off\"", "desk.toml: there is no genre ‘poetry’",
      "write one of news, analysis, opinion"
    ),
    (
      "[words.loaded]\nadd = [1]",
      "desk.toml: ‘words.loaded.add’ must be a list of texts in quotation marks",
      "mend it; docs/policies.md shows how a policy is written"
    ),
    (
      "[words.loaded]\nad = [\"x\"]", "desk.toml: there is no key ‘words.loaded.ad’", "write add"
    ),
    (
      "name = \"\"", "desk.toml: a policy of your own cannot be called ‘’",
      "give it another name, such as name = \"our-desk\""
    ),
    (
      "name = \"ap\"", "desk.toml: a policy of your own cannot be called ‘ap’",
      "give it another name, such as name = \"our-desk\""
    ),
    (
      "\n a\u{0}", "desk.toml:2:3: a character that has no place outside quotation marks",
      "mend the line; docs/policies.md shows how a policy is written"
    ),
  ])
  func whatIsMistypedIsExplained(toml: String, what: String, remedy: String) {
    let error = #expect(throws: PolicyFileError.self) { try policy(toml) }
    #expect(error?.what == what)
    #expect(error?.remedy == remedy)
  }

  /// Files that a parser could choke on: each is refused or read, and never ends the program.
  @Test(arguments: [
    String(repeating: "[", count: 60_000), String(repeating: "a.", count: 30_000) + "b = 1",
    "x = " + String(repeating: "[", count: 30_000),
    "x = " + String(repeating: "{a=", count: 15_000),
    "a = 1\na = 2", "[[[", "[ =", "[\u{1}]", "\t[[\t.a]]", "[é]", "[\r", "\u{FEFF}[[[",
    "\u{FEFF}\u{FEFF}[[[", "[\n", "a = [\n[\n[", "[[", "[", "[[\r\n", "[]",
    "x = {=1}", "x = {,}", "a.[", "a.", ".a = 1", "a = {b = [}", "x = [{]", "[rules]\n[rules]",
    "extends = \"\"\"", "= 1", "a = \"\u{202E}\"",
    "a = 1979-05-27T07:32:00Z", "extends = \"ap\"\u{1B}[31m", String(repeating: "#", count: 70_000),
    "a = 99999999999999999999", "\u{FEFF}extend = \"ap\"", "\"\" = 1", "a = '\\x'",
  ])
  func hostileFilesAreRefused(toml: String) {
    #expect(throws: PolicyFileError.self) { try policy(toml) }
  }

  /// Files made up at random of what a parser has to tell apart: each is read or refused.
  @Test func noFileEndsTheProgram() {
    let pieces =
      [
        "\"", "\"\"\"", "'", String(repeating: "'", count: 3), "\t", "\r", "\n", "\\", "\u{FEFF}",
        "\u{1}", "\u{2028}", "\u{C}", " ",
      ]
      + "[ [[ ] { } = : . , # a rules name -1 + 1e9 0x inf nan 1979-05-27 T00:00:00 true u é _"
      .split(separator: " ").map(String.init)
    var generator = SeededGenerator(seed: 1)
    for _ in 1...20_000 {
      let length = Int.random(in: 1...16, using: &generator)
      let toml = (1...length).map { _ in pieces.randomElement(using: &generator)! }.joined()
      _ = try? policy(toml)
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: PolicyFileError.notText("a.toml")) {
      try Policy(toml: [0x61, 0xFF, 0x3D], file: "a.toml")
    }
  }

  @Test func settingsNameAPolicyOrAreOne() throws {
    let named = try Settings(
      toml: Array("policy = \"ap\"\n[settings]\nfail_on = \"never\"".utf8), file: "whosays.toml")
    guard case .named("ap") = named.policy else {
      Issue.record("no name")
      return
    }
    #expect(named.failOn == "never")
    let written = try Settings(
      toml: Array("[policy]\nname = \"desk\"\n[policy.rules]\nanonymous-source = \"off\"".utf8),
      file: "whosays.toml")
    guard case .written(let policy) = written.policy else {
      Issue.record("no policy")
      return
    }
    #expect(policy.name == "desk")
    #expect(policy.severities["anonymous-source"] == Setting(nil, .file("whosays.toml")))
    #expect(throws: PolicyFileError.self) {
      try Settings(toml: Array("[policy]\nextend = \"ap\"".utf8), file: "whosays.toml")
    }
  }
}

@Suite struct BaselineFileTests {
  private let baseline: Baseline = {
    let marked = "⟦Officials|vague, plural⟧ ⟪said⟫ ⟨the pier fell⟩."
    let reading = try! MarkedText(marked).reading
    return Baseline(Audit.findings(in: Dossier(bareFile: "draft.md", reading: reading)))
  }()

  @Test func itIsReadAsItWasWritten() throws {
    #expect(baseline.json.hasPrefix(Baseline.opening))
    #expect(try Baseline(json: Array(baseline.json.utf8), file: "b") == baseline)
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "{\"format\": \"whosays.baseline/1\"}",
    "{\"format\": \"whosays.baseline/2\", \"findings\": []}",
    "{\"format\": \"whosays.baseline/1\", \"findings\": [{\"rule\": \"x\"}]}",
    "{\"format\": \"whosays.baseline/1\", \"findings\": [{\"rule\": \"x\", \"fingerprint\": \"12\"}]}",
    String(repeating: "[", count: 100_000), "\u{0}",
  ])
  func aDamagedOneIsNotTakenForAnEmptyOne(json: String) {
    #expect(throws: BaselineError.self) { try Baseline(json: Array(json.utf8), file: "b") }
  }

  @Test func aShortenedOneIsRefused() {
    for length in stride(from: 0, to: baseline.json.utf8.count - 2, by: 7) {
      #expect(throws: BaselineError.self) {
        try Baseline(json: Array(baseline.json.utf8.prefix(length)), file: "b")
      }
    }
  }
}
