import Foundation
import Testing

/// Documents that say what the code is, against the code.
@Suite struct DocumentationTests {
  @Test func everyFormatOfJSONIsDescribed() throws {
    let format = /whosays\.[a-z]+\/[0-9]+/
    let code = try Project.swiftFiles(under: "Sources/ClaimReports").flatMap { path in
      // In a comment a name may be an example.
      try Project.text(path).split(separator: "\n").filter { !$0.contains("///") }
        .flatMap { $0.matches(of: format) }.map { String($0.output) }
    }
    let page = try Project.text("docs/json.md").split(separator: "\n").filter {
      $0.hasPrefix("| `")
    }
    .compactMap { $0.firstMatch(of: format).map { String($0.output) } }
    #expect(code.count > 5)
    #expect(Set(code) == Set(page))
  }

  @Test func everyLinkInTheDocumentsLeadsToAFile() throws {
    let root = URL(fileURLWithPath: Project.root)
    let pages =
      ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md"]
      + (FileManager.default.enumerator(atPath: Project.root + "/docs")?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.map { "docs/" + $0 }
    var seen = 0
    for page in pages {
      for link in try Project.text(page).matches(of: /\]\(([^):#]+)(#[^)]*)?\)/) {
        let folder = root.appendingPathComponent(page).deletingLastPathComponent()
        let target = folder.appendingPathComponent(String(link.output.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(page): \(link.output.1)")
        seen += 1
      }
    }
    #expect(seen > 10)
  }

  @Test func theGlossaryListsEveryHandle() throws {
    let glossary = try Project.text("docs/glossary.md")
    let model = try Project.text("Sources/ClaimModel/Identifiers.swift")
    let letters = model.matches(of: /case (\w+) = "([a-z])"/)
    #expect(letters.count >= 4)
    for letter in letters {
      #expect(glossary.contains("`\(letter.output.2)` \(letter.output.1)"), "\(letter.output.1)")
    }
  }
}
