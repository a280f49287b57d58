import Foundation

/// Text that must stay as it is, kept in a file.
///
/// With `RECORD=1` in the environment the file is written, and the comparison still fails, so that
/// nothing is recorded by accident; where `CI` is set, recording is refused.
package enum Golden {
  /// Compares a text with the one in a file, byte by byte.
  ///
  /// - Parameter path: absolute.
  /// - Returns: nil when both are equal; otherwise what is wrong, with the first lines that differ.
  package static func compare(_ text: String, with path: String) -> String? {
    compare(text, with: path, environment: ProcessInfo.processInfo.environment)
  }

  /// The same under another environment, for tests.
  package static func compare(_ text: String, with path: String, environment: [String: String])
    -> String?
  {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let golden = try? String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    if let golden, golden.utf8.elementsEqual(text.utf8) { return nil }
    if environment["RECORD"] == "1" {
      guard environment["CI"] == nil else { return "\(name): nothing is recorded where CI is set" }
      do {
        try FileManager.default.createDirectory(
          atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
          withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return "\(name): recorded; read the difference and run again without RECORD"
      } catch {
        return "\(name): could not be recorded: \(error)"
      }
    }
    guard let golden else { return "\(name): there is no such file; RECORD=1 writes it" }
    return difference(between: text, and: golden, name: name)
  }

  private static func difference(between text: String, and golden: String, name: String) -> String {
    let lines = [golden, text].map { text in
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let pairs = zip(lines[0], lines[1])
    let first =
      pairs.enumerated().first { !$1.0.elementsEqual($1.1) }?.offset
      ?? min(lines[0].count, lines[1].count)
    func excerpt(_ lines: [Substring.UTF8View], _ mark: String) -> String {
      let shown = lines.dropFirst(first).prefix(3)
      return shown.isEmpty
        ? "\(mark) (the end)\n" : shown.map { "\(mark) \(String(Substring($0)))\n" }.joined()
    }
    return "\(name): line \(first + 1) differs\n" + excerpt(lines[0], "-") + excerpt(lines[1], "+")
  }
}
