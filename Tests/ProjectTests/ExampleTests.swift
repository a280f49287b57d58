import Foundation
import Testing

/// The examples of a hook and of jobs, as somebody copies them.
@Suite struct ExampleTests {
  /// A folder with an article that the policy does not let pass, and the program on its PATH.
  private struct Newsroom {
    let folder = try! Program.Folder()

    init() throws {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/articles", withIntermediateDirectories: true)
      try folder.write("articles/pier.md", Array("Officials said the pier fell.\n".utf8))
    }

    func run(_ line: String) throws -> Program.Result {
      let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
      return try Program.run(
        ["-c", line], in: folder.path, executable: "/bin/sh",
        environment: [
          "PATH": programs + ":/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
          "GIT_AUTHOR_NAME": "Ines", "GIT_AUTHOR_EMAIL": "ines@example.org",
          "GIT_COMMITTER_NAME": "Ines", "GIT_COMMITTER_EMAIL": "ines@example.org",
        ])
    }
  }

  @Test func theHookAuditsWhatIsStaged() throws {
    let newsroom = try Newsroom()
    guard try newsroom.run("git init -q").status == 0 else {
      print("The hook was not tried: there is no git.")
      return
    }
    let hook = Project.root + "/examples/pre-commit/pre-commit"
    let copied = try newsroom.run("cp '\(hook)' .git/hooks/pre-commit && git add articles")
    #expect(copied.status == 0)
    // What is mended in the folder and not staged does not count.
    try newsroom.folder.write("articles/pier.md", Array("Nothing is claimed.\n".utf8))
    let stopped = try newsroom.run("git commit -qm first")
    #expect(stopped.status == 1)
    #expect((stopped.output + stopped.errors).contains("pier.md:1:1: error[vague-attribution]"))

    try newsroom.folder.write("articles/pier.md", Array("Officials said the pier fell.\n".utf8))
    let passed = try newsroom.run(
      "whosays audit --record-baseline articles && git add . && git commit -qm second")
    #expect(passed.status == 0, "\(passed.output)\(passed.errors)")

    try newsroom.folder.write("whosays.toml", Array("[settings]\nfail_on = \"never\"\n".utf8))
    try newsroom.folder.write("articles/mast.md", Array("Experts said the mast fell.\n".utf8))
    let allowed = try newsroom.run("git add . && git commit -qm third")
    #expect(allowed.status == 0, "\(allowed.output)\(allowed.errors)")
    #expect(try newsroom.run("git commit --allow-empty -qm fourth").status == 0)
  }

  @Test(arguments: ["github.yml", "gitlab.yml"])
  func aJobFailsAnArticleOnPolicyUntilItHasABaseline(name: String) throws {
    let newsroom = try Newsroom()
    let job = try Project.text("examples/ci/\(name)")
    let command = try #require(job.firstMatch(of: /(?:run:|-) (whosays audit .*)/)).output.1
    #expect(try newsroom.run(String(command)).status == 1)
    #expect(try newsroom.run("whosays audit --record-baseline articles").status == 0)
    #expect(try newsroom.run(String(command)).status == 0)
  }

  @Test func theProgramIsInstalledWithCompletionsAndManual() throws {
    let folder = try Program.Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/manual", withIntermediateDirectories: true)
    for page in ["whosays.1", "whosays.audit.1"] {
      try folder.write("manual/" + page, Array(".Dd\n".utf8))
    }
    let result = try Program.run(
      [Project.root + "/scripts/install", Program.path, folder.path + "/manual"],
      in: folder.path, executable: "/bin/sh", environment: ["PREFIX": folder.path + "/home"])
    #expect(result.status == 0, "\(result.errors)")
    for (path, word) in [
      ("bash-completion/completions/whosays", "complete"),
      ("zsh/site-functions/_whosays", "#compdef"),
      ("fish/vendor_completions.d/whosays.fish", "complete"), ("man/man1/whosays.audit.1", ".Dd"),
    ] {
      let text = String(decoding: try folder.bytes("home/share/" + path), as: UTF8.self)
      #expect(text.contains(word), "\(path)")
    }
    let installed = try Program.run(
      ["--version"], in: folder.path, executable: folder.path + "/home/bin/whosays")
    #expect(installed.output == "0.1.0-dev\n")

    let refused = try Program.run(
      [Project.root + "/scripts/install", Program.path, folder.path + "/manual"],
      in: folder.path, executable: "/bin/sh", environment: ["PREFIX": "/dev/null"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("make install PREFIX=FOLDER"))
  }
}
