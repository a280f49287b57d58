import Foundation
import Testing

/// What the program prints, judged by validators that are not ours. They stand beside the project, or
/// where `WHOSAYS_SHARED` says, and want Python with libraries of its own; where something is missing
/// the test says what and passes.
@Suite struct ValidatorTests {
  /// One format, the script that judges it, and what the script needs.
  struct Judge: CustomTestStringConvertible, Sendable {
    let format: String
    let script: String
    let libraries: [String]
    var testDescription: String { format }
  }

  static let judges = [
    Judge(format: "sarif", script: "check_sarif.py", libraries: ["jsonschema"]),
    Judge(format: "github", script: "check_ghcmd.py", libraries: []),
    Judge(format: "junit", script: "check_junit.py", libraries: ["junitparser", "lxml"]),
  ]

  private static let shared =
    ProcessInfo.processInfo.environment["WHOSAYS_SHARED"]
    ?? URL(fileURLWithPath: Project.root).deletingLastPathComponent().path + "/shared"

  /// Everything a text can do to a format, at a path that does the same.
  private static let hostile = """
    # Who pays for the *Saltmere* wall? ]]> <b>

    Critics\u{1B}[31m say the \u{202E}wall\u{202C} is unsafe %0A::error::100%.

    Officials | `aides` said [it](http://saltmere.example) <script>alert(1)</script> fell.

    “It {0} {{1}} fell,” a surveyor said. Reportedly ]]> &amp; nobody \u{9B}31m was insured\u{FFFE}.

    Analysts say \\u{0} 防波堤 👩‍👩‍👧 שרה \u{2028}=1+1, and experts believe @desk #12 ##[error] stood.
    """

  /// A folder with the hostile article, a clean one, one that is none, and a ledger with a story.
  private func folder() throws -> Program.Folder {
    let folder = try Program.Folder()
    try folder.write("a b,c:%0A]]><i>|`x`\u{1B}\u{202E}.md", Data(Self.hostile.utf8))
    try folder.write("clean.md", Data("The Orrin Bridge was closed on Monday.\n".utf8))
    try folder.write("empty.md", Data())
    try folder.write("input", Data("Critics say the dam is unsafe.\n".utf8))
    _ = try Program.run(["init"], in: folder.path)
    let added = try Program.run(
      ["story", "add", "a b,c:%0A]]><i>|`x`\u{1B}\u{202E}.md", "--slug", "wall"], in: folder.path)
    #expect(added.status == 0)
    return folder
  }

  private func audit(_ format: String, _ paths: [String], in folder: Program.Folder) throws -> Data
  {
    let result = try Program.run(
      ["audit", "--format", format] + paths, in: folder.path, input: folder.path + "/input")
    return Data(result.output.utf8)
  }

  /// What keeps a script from being run, in words; nil where nothing does.
  private func obstacle(to script: String, libraries: [String]) throws -> String? {
    guard FileManager.default.fileExists(atPath: script) else { return "there is no \(script)" }
    let missing = try libraries.filter {
      try Program.shell("python3 -c 'import \($0)'", in: "/").status != 0
    }
    guard try Program.shell("command -v python3", in: "/").status == 0 else {
      return "there is no python3"
    }
    return missing.isEmpty ? nil : "Python lacks \(missing.joined(separator: " and "))"
  }

  @Test(arguments: judges) func theFormatIsAccepted(judge: Judge) throws {
    let script = "\(Self.shared)/validators/\(judge.script)"
    if let obstacle = try obstacle(to: script, libraries: judge.libraries) {
      print("skipped: \(judge.format) is not validated, since \(obstacle)")
      return
    }
    let folder = try folder()
    for (name, paths) in [
      ("all", ["--story", "wall", ".", "-", "nowhere.md"]), ("clean", ["clean.md"]),
      ("none", ["nowhere.md"]), ("outside", [folder.path + "/clean.md", "/etc/hostname"]),
    ] {
      try folder.write(name, try audit(judge.format, paths, in: folder))
      // Python writes nothing beside the scripts.
      let result = try Program.run(
        ["-B", script, name], in: folder.path, executable: "python3")
      #expect(result.status == 0, "\(name): \(result.output)\(result.errors)")
    }
    // A validator that accepts anything proves nothing.
    try folder.write(
      "broken", try folder.bytes("all").dropLast(30) + Data("::error file=:::%\n".utf8))
    let broken = try Program.run(["-B", script, "broken"], in: folder.path, executable: "python3")
    #expect(broken.status == 1)
  }

  @Test func theJSONIsAcceptedByItsSchema() throws {
    let schemas = Project.root + "/docs/schemas/"
    if let obstacle = try obstacle(to: schemas, libraries: ["jsonschema"]) {
      print("skipped: json is not validated by jsonschema, since \(obstacle)")
      return
    }
    let folder = try folder()
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for document in open(sys.argv[2]) if sys.argv[2] == "jsonl" else [open(sys.argv[2]).read()]:
          jsonschema.validate(json.loads(document), schema)
      """
    for (format, schema) in [("json", "audit"), ("jsonl", "finding")] {
      try folder.write(format, try audit(format, ["--story", "wall", ".", "-"], in: folder))
      let path = "\(schemas)whosays.\(schema)-1.schema.json"
      let result = try Program.run(
        ["-c", script, path, format], in: folder.path, executable: "python3")
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  @Test func whatIsNotReadIsSaidInEveryDocument() throws {
    let folder = try folder()
    for format in ["json", "sarif", "github", "junit", "markdown"] {
      let output = try audit(format, ["clean.md", "empty.md", "nowhere.md"], in: folder)
      let page = String(decoding: output, as: UTF8.self)
      #expect(page.contains("holds no text") && page.contains("there is no file"), "\(format)")
      let result = try Program.run(["audit", "--format", format, "nowhere.md"], in: folder.path)
      #expect(result.status == 2 && result.output.contains("nowhere.md"), "\(format)")
    }
  }
}
