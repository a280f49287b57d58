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
struct Threshold: CustomStringConvertible {
  /// In 0 ... 100.
  let percent: Int

  private init(_ percent: Int) { self.percent = percent }

  /// - Throws: `ValidationError` with the range, for what is no number in it.
  static func typed(_ argument: String) throws -> Threshold {
    guard let percent = Int(argument), (0...100).contains(percent) else {
      throw ValidationError("it takes a whole number from 0 to 100")
    }
    return Threshold(percent)
  }

  static let balanced = Threshold(ArticleReader.balancedPercent)
  static let rulesAlone = Threshold(100)

  var description: String { "\(percent)" }

  /// Nil for the rules alone.
  var leastProbability: Double? { percent == 100 ? nil : Double(percent) / 100 }
}

extension ArgumentHelp {
  static func threshold(otherwise threshold: Threshold) -> ArgumentHelp {
    ArgumentHelp(
      """
      From how many percent of probability on to take what the trained model finds beside the rules: 0 to \
      100, which is the rules alone. Otherwise \(threshold).
      """, valueName: "percent")
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
