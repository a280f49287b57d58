import ArticleReading
import ClaimModel
import Foundation
import ReaderScoring

/// A word at which something is told, and how certain people take it to be presented, from -3 to 3.
struct MarkedEvent {
  /// The number of its sentence.
  let sentence: Int
  let certainty: Double
  let features: [EventFeature]

  /// The events of a file: a sentence a line, as JSON, with `targets` of a span and a label.
  ///
  /// - Throws: where the file cannot be read or has another form.
  static func all(in file: String) throws -> [MarkedEvent] {
    let lines: [Line] = try jsonLines(of: URL(fileURLWithPath: file))
    return lines.enumerated().flatMap { number, line in
      let (text, places) = joined(line.text)
      let features = ArticleReader().eventFeatures(
        in: DraftText(text), at: line.targets.map { places[$0.span[0]] }, governing: .english)
      return zip(line.targets, features).map {
        MarkedEvent(sentence: number, certainty: $0.label, features: $1)
      }
    }
  }

  private struct Line: Decodable {
    let text: String
    let targets: [Target]

    struct Target: Decodable {
      let span: [Int]
      let label: Double
    }
  }

  /// Such texts stand with a blank before “n't”, “'s” and marks, and with two accents for a quotation mark.
  /// The text as it is printed, and for every scalar offset where it is there.
  private static func joined(_ text: String) -> (String, [Int]) {
    let scalars = Array(text.unicodeScalars)
    var printed = String.UnicodeScalarView()
    var places: [Int] = []
    var count = 0
    for (place, scalar) in scalars.enumerated() {
      places.append(count)
      let rest = scalars[(place + 1)...].prefix(3)
      let joins =
        scalar == " "
        && (rest.starts(with: "n't".unicodeScalars)
          || rest.first.map { ",.;:?!%".unicodeScalars.contains($0) } == true
          || rest.first == "'" && rest.dropFirst().first?.properties.isAlphabetic == true)
      if joins { continue }
      if scalar == "`" || scalar == "'", place > 0, scalars[place - 1] == scalar { continue }
      let isPair = place + 1 < scalars.count && scalars[place + 1] == scalar
      printed.append(isPair && scalar == "`" ? "“" : isPair && scalar == "'" ? "”" : scalar)
      count += 1
    }
    return (String(printed), places)
  }
}
