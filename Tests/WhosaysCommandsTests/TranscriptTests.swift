import Foundation
import Testing
import WhosaysTestSupport

/// Every file under `Transcripts` and every console block of README and docs is a session that is
/// run again and must come out the same. The tutorial's story is its own; the others are about one.
@Suite struct TranscriptTests {
  static let transcripts = files(
    under: "Tests/WhosaysCommandsTests/Transcripts", ending: ".transcript")
  static let pages = ["README.md"] + files(under: "docs", ending: ".md")

  static func files(under folder: String, ending: String) -> [String] {
    let names =
      FileManager.default.enumerator(atPath: Project.root + "/" + folder)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted()
      .map { folder + "/" + $0 }
  }

  @Test(arguments: transcripts) func aTranscriptComesOutAsItIsWritten(path: String) throws {
    let session = try Session()
    let text = try Transcript(Project.text(path)).replay(session.perform)
    #expect(Golden.compare(text, with: Project.root + "/" + path) == nil)
  }

  @Test(arguments: pages) func theConsoleBlocksOfAPageRunInOneFolder(path: String) throws {
    let session = try Session(
      example: path == "docs/tutorial.md" ? "tarnholt-water" : "saltmere-bridge")
    let page = try Project.text(path)
    let fence = "```console\n"
    var parts = page.components(separatedBy: fence)
    for index in parts.indices.dropFirst() {
      let end = try #require(parts[index].range(of: "```"))
      let block = Transcript(String(parts[index][..<end.lowerBound]))
      parts[index] = try block.replay(session.perform) + parts[index][end.lowerBound...]
    }
    #expect(Golden.compare(parts.joined(separator: fence), with: Project.root + "/" + path) == nil)
  }
}
