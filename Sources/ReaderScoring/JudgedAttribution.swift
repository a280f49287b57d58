import Foundation

/// What people have judged of one attribution of a corpus.
struct JudgedAttribution: Decodable {
  let name: String
  /// Counts the attributions of the article.
  let index: Int
  /// More than one where several are as good, or two people judged it differently.
  let level: [String]
  /// Nil where nobody has judged it.
  let certainty: [String]?

  private enum CodingKeys: String, CodingKey {
    case name = "doc_id"
    case index, level, certainty
  }

  /// All of a file: a table with the levels that two people gave (`Training/levels.tsv`) where its name ends
  /// in `tsv`, and otherwise lines of JSON.
  ///
  /// - Throws: where the file cannot be read or has another form.
  static func all(in file: URL) throws -> [JudgedAttribution] {
    guard file.pathExtension == "tsv" else { return try jsonLines(of: file) }
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = ["doc_id", "index", "first", "second"].compactMap {
      rows.first?.firstIndex(of: $0)
    }
    return try rows.dropFirst().map { row in
      guard columns.count == 4, row.count > columns[3], let index = Int(row[columns[1]]) else {
        throw ScoringError(what: "\(file.lastPathComponent): no row of judged levels: \(row)")
      }
      let (first, second) = (row[columns[2]], row[columns[3]])
      return JudgedAttribution(
        name: row[columns[0]], index: index, level: first == second ? [first] : [first, second],
        certainty: nil)
    }
  }
}
