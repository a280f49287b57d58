import Foundation
import Testing

@testable import ClaimReports

/// What a Markdown reader makes of it, asked of one.
@Suite(.enabled(if: Oracle.path != nil, "skipped: neither cmark-gfm nor cmark is installed"))
struct MarkdownOracleTests {
  /// As the page should show it.
  private func shown(_ text: String) -> String {
    let names: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
    ]
    return TerminalText.escaped(text.withSingleBlanks).unicodeScalars
      .map { names[$0] ?? String($0) }.joined()
  }

  /// Renders each text in a place of its own on one page, and compares every line that comes out.
  private func compare(
    _ texts: [String], written: (String) -> String, expected: (String) -> String
  ) throws {
    let page = texts.map(written).joined(separator: "\n\n") + "\n"
    let html = try Oracle.html(of: page)
      .replacingOccurrences(of: "<code>@</code>", with: "@", options: .literal)
    let lines = html.split(separator: "\n").map(String.init)
    #expect(lines.count == texts.count)
    for (text, line) in zip(texts, lines) {
      #expect(
        line.utf8.elementsEqual(expected(text).utf8), "\(text.debugDescription) became \(line)")
    }
  }

  private let texts = EscapingTests.texts

  @Test func proseIsReadAsItsWords() throws {
    try compare(
      texts, written: { "x \(MarkdownText.inline($0)) x" }, expected: { "<p>x \(shown($0)) x</p>" })
  }

  @Test func theStartOfALineIsReadAsItsWords() throws {
    let texts = texts.filter { text in
      text.unicodeScalars.contains { !" \t\r\n".unicodeScalars.contains($0) }
    }
    try compare(
      texts, written: { MarkdownText.line($0) + "x" },
      expected: { "<p>\(String(shown($0).unicodeScalars.drop { $0 == " " }))x</p>" })
  }

  @Test func aHeadingIsReadAsItsWords() throws {
    try compare(
      texts, written: { "## x\(MarkdownText.inline($0)) #x" },
      expected: { "<h2>x\(shown($0)) #x</h2>" })
    try compare(["a ##", "a #"], written: { "## \(MarkdownText.inline($0))" }) { "<h2>\($0)</h2>" }
  }

  @Test func codeIsReadAsItsWords() throws {
    let texts = texts.filter { !$0.isEmpty && !$0.contains("@") }
    try compare(
      texts, written: { "x\(MarkdownText.code($0))x" },
      expected: { "<p>x<code>\(shown($0))</code>x</p>" })
  }

  @Test(
    .enabled(if: Oracle.path?.hasSuffix("cmark-gfm") ?? false, "skipped: cmark knows no tables"))
  func aCellIsReadAsItsWords() throws {
    let rows = texts.map { "| x\(MarkdownText.inline($0))x | y |\n" }.joined()
    let html = try Oracle.html(of: "| a | b |\n|---|---|\n" + rows)
      .replacingOccurrences(of: "<code>@</code>", with: "@", options: .literal)
    let cells = html.split(separator: "\n").filter { $0.hasPrefix("<td>") }.map(String.init)
    let expected = texts.flatMap { ["<td>x\(shown($0))x</td>", "<td>y</td>"] }
    #expect(cells.count == expected.count)
    for (cell, wanted) in zip(cells, expected) {
      #expect(cell.utf8.elementsEqual(wanted.utf8), "\(cell) for \(wanted)")
    }
  }

  @Test func aCommentLinksToTheLinesOfFilesAlone() throws {
    let page = AuditMarkdown(folder: "/desk").printed(
      [HostileStory.file(), try SeaWall.story()], unread: [HostileStory.unread])
    let html = try Oracle.html(of: page)
    let links = html.matches(of: /<a href="([^"]*)"/).map { String($0.output.1) }
    let knowsTables = Oracle.path?.hasSuffix("cmark-gfm") ?? false
    #expect(links.count == HostileStory.file().findings.count)
    #expect(links.allSatisfy { $0.hasPrefix("desk/a%20b%2Cc%3Ad%20%250A%20") })
    for tag in ["<b", "<i>", "<script", "<!--", "<img", "<input"] { #expect(!html.contains(tag)) }
    if knowsTables {
      let cells = html.matches(of: /<t[dh][ >]/).count
      let rows = html.matches(of: /<tr>/).count
      #expect(cells == 4 * rows && rows > 20)
    }
  }

  @Test func aReportIsReadWithoutAnyLinkOrHTML() throws {
    for report in [try SeaWall.story(), try SeaWall.bareFile("a `b` <i>.md")] {
      let html = try Oracle.html(of: MarkdownReport.render(report))
      #expect(!html.contains("<a ") && !html.contains("<b>") && !html.contains("<i>"))
      #expect(!html.contains("<!--") && html.contains("&lt;b&gt;twice&lt;/b&gt;"))
    }
  }
}

/// A reader of Markdown that is not ours.
enum Oracle {
  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .flatMap { folder in ["cmark-gfm", "cmark"].map { "\(folder)/\($0)" } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func html(of page: String) throws -> String {
    let place = FileManager.default.temporaryDirectory.path + "/page-\(UUID().uuidString).md"
    defer { try? FileManager.default.removeItem(atPath: place) }
    try Data(page.utf8).write(to: URL(fileURLWithPath: place))
    let process = Process()
    let path = try #require(path)
    process.executableURL = URL(fileURLWithPath: path)
    let extensions = ["table", "autolink", "strikethrough", "tasklist"]
    process.arguments =
      (path.hasSuffix("gfm") ? extensions.flatMap { ["-e", $0] } : [])
      + ["--unsafe", place]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let html = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: html, as: UTF8.self)
  }
}
