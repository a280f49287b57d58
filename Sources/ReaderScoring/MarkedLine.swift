package import ClaimModel
package import Foundation

/// A line of a corpus of attributions, as JSON: `doc_id`, `text`, and `attributions` with `source`, `cue` and
/// `content` as pairs of scalar offsets.
package struct MarkedLine: Decodable {
  package let name: String
  package let text: String
  package let attributions: [MarkedSpans]

  private enum CodingKeys: String, CodingKey {
    case name = "doc_id"
    case text, attributions
  }

  /// The lines of a corpus, in their order.
  ///
  /// - Throws: where the file cannot be read or has another form.
  package static func lines(of corpus: URL) throws -> [MarkedLine] { try jsonLines(of: corpus) }
}

/// Where an attribution is marked; each list may be empty.
package struct MarkedSpans: Decodable {
  package let source: [TextSpan]
  package let cue: [TextSpan]
  package let content: [TextSpan]

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func spans(_ key: CodingKeys) throws -> [TextSpan] {
      try values.decode([[Int]].self, forKey: key).map { TextSpan($0[0], $0[1]) }
    }
    source = try spans(.source)
    cue = try spans(.cue)
    content = try spans(.content)
  }

  private enum CodingKeys: String, CodingKey { case source, cue, content }
}

/// What each line of a file holds as JSON.
///
/// - Throws: where the file cannot be read or has another form.
package func jsonLines<Line: Decodable>(of file: URL) throws -> [Line] {
  let decoder = JSONDecoder()
  return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
    .map { try decoder.decode(Line.self, from: $0) }
}
