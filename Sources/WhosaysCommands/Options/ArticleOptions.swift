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

  /// - Parameter leastProbability: of the finds of the trained model, in 0 ... 1; nil for the rules alone.
  /// - Throws: `FileError`; `ArticleError`.
  func article(
    _ path: ArticlePath, _ context: CommandContext, leastProbability: Double? = nil
  ) throws -> Article {
    if let problem = path.problem { throw problem }
    return try article(path.path, context, leastProbability: leastProbability)
  }

  /// - Parameter leastProbability: of the finds of the trained model, in 0 ... 1; nil for the rules alone.
  /// - Throws: `FileError`; `ArticleError`.
  func article(_ path: String, _ context: CommandContext, leastProbability: Double? = nil) throws
    -> Article
  {
    try Article(
      name: path, bytes: context.bytes(of: path), encoding: encoding,
      leastProbability: leastProbability)
  }
}

/// From which probability on the finds of the trained model are taken.
struct Threshold: ExpressibleByArgument {
  /// In 0 ... 100.
  let percent: Int

  init?(argument: String) {
    guard let percent = Int(argument), (0...100).contains(percent) else { return nil }
    self.percent = percent
  }

  private init(_ percent: Int) { self.percent = percent }

  /// Where recall and precision together are as good as anywhere on articles that the model has not learned from.
  static let balanced = Threshold(35)
  static let rulesAlone = Threshold(100)

  var defaultValueDescription: String { "\(percent)" }

  /// Nil for the rules alone.
  var leastProbability: Double? { percent == 100 ? nil : Double(percent) / 100 }
}

extension ArgumentHelp {
  static let threshold = ArgumentHelp(
    """
    From how many percent of probability on to take what the trained model finds beside the rules; \
    100 for the rules alone.
    """, valueName: "percent")
}

extension CommandContext {
  /// The bytes of a file, or of standard input for "-".
  fileprivate func bytes(of path: String) throws -> [UInt8] {
    guard path == "-" else { return try Files.read(absolute(path), name: path) }
    guard !input.isTerminal else { throw FileError.terminalInput }
    return try input.read(ArticleInput.byteLimit)
  }
}
