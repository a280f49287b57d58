import ArgumentParser
import ArticleReading
import ClaimModel
import NewsDesk

/// How the bytes of an article are to be read.
struct EncodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the text is encoded: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "encoding"))
  var encoding: TextEncoding?

  /// - Throws: `FileError`; `ArticleError`.
  func article(_ path: ArticlePath, _ context: CommandContext) throws -> Article {
    if let problem = path.problem { throw problem }
    return try article(path.path, context)
  }

  /// - Throws: `FileError`; `ArticleError`.
  func article(_ path: String, _ context: CommandContext) throws -> Article {
    try Article(name: path, bytes: context.bytes(of: path), encoding: encoding)
  }
}

extension CommandContext {
  /// The bytes of a file, or of standard input for "-".
  fileprivate func bytes(of path: String) throws -> [UInt8] {
    guard path == "-" else { return try Files.read(absolute(path), name: path) }
    guard !input.isTerminal else { throw FileError.terminalInput }
    return try input.read(ArticleInput.byteLimit)
  }
}
