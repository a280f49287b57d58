import Foundation
import Testing

/// `make demo` is the tutorial, typed by a shell.
@Suite struct DemoTests {
  @Test func theDemonstrationComesOutAsThePageSays() throws {
    let result = try Program.run(
      [Project.root + "/scripts/demo", Program.path], in: Project.root, executable: "/bin/sh")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("The ledger is as it was left."))
    // What a page and a shell both print, whatever the time: what was refused and what to do.
    func refusals(_ text: String) -> [Substring] {
      text.split(separator: "\n")
        .filter { $0.hasPrefix("whosays: error") || $0.hasPrefix("   hint") }
    }
    let page = try Project.text("docs/tutorial.md")
    let typed = try Project.text(".build/demo/tutorial.log")
    #expect(refusals(page).count > 4)
    #expect(refusals(typed) == refusals(page))
    #expect(typed.contains("Nothing is left to do."))
  }
}
