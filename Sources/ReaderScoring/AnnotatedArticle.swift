package import ClaimModel
package import Foundation

/// An article with what people marked in it, as a folder holds it: `article.md`, `first.md`, `second.md`
/// and `marked.md` (`examples/corpus/README.md`).
package struct AnnotatedArticle: Sendable {
  /// The folder's name.
  package let name: String
  package let text: DraftText
  /// The two markings reconciled.
  package let marked: MarkedText
  package let first: MarkedText
  package let second: MarkedText

  /// Reads a folder.
  ///
  /// - Throws: `ScoringError` when a file is missing, its marks are wrong, or it is not the article
  ///   without them.
  package init(folder: URL) throws {
    name = folder.lastPathComponent
    let text = DraftText(try Self.contents(of: folder.appending(path: "article.md")))
    self.text = text
    func read(_ file: String) throws -> MarkedText {
      try Self.marks(in: folder.appending(path: file), of: text)
    }
    marked = try read("marked.md")
    first = try read("first.md")
    second = try read("second.md")
  }

  /// Every annotated article under a folder, by name.
  package static func all(under folder: URL) throws -> [AnnotatedArticle] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appending(path: $0) }
      .filter { FileManager.default.fileExists(atPath: $0.appending(path: "article.md").path) }
      .map { try AnnotatedArticle(folder: $0) }
  }

  private static func contents(of file: URL) throws -> String {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw ScoringError(what: "\(file.path) cannot be read")
    }
    return text
  }

  /// The marks of a file, which without them is the article.
  package static func marks(in file: URL, of text: DraftText) throws -> MarkedText {
    let marked: MarkedText
    do {
      marked = try MarkedText(try contents(of: file))
    } catch let error as MarkedTextError {
      throw ScoringError(what: "\(file.path): \(error.what)")
    }
    guard marked.text == text else {
      let (ours, theirs) = (text.string.unicodeScalars, marked.text.string.unicodeScalars)
      let place = zip(ours, theirs).prefix { $0 == $1 }.count
      throw ScoringError(
        what: "\(file.path): without its marks it is not the article; from offset \(place) it has ‘"
          + String(Substring(theirs.dropFirst(place).prefix(40))) + "’ where the article has ‘"
          + String(Substring(ours.dropFirst(place).prefix(40))) + "’")
    }
    return marked
  }
}

/// What stops a measurement.
package struct ScoringError: Error, CustomStringConvertible {
  package let what: String

  package init(what: String) { self.what = what }
  package var description: String { what }
}
