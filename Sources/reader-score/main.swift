import ClaimModel
import Foundation
import ReaderScoring

let usage = ScoringError(
  what: """
    usage: reader-score check ARTICLE MARKED
           reader-score time split|read FILE [ROUNDS]
    """)
let arguments = CommandLine.arguments.dropFirst()
do {
  switch (arguments.first, arguments.count) {
  case ("check", 3):
    let files = arguments.dropFirst().map { URL(fileURLWithPath: $0) }
    let text = DraftText(try String(contentsOf: files[0], encoding: .utf8))
    let marked = try AnnotatedArticle.marks(in: files[1], of: text)
    let claims = marked.proposals.flatMap(\.claims)
    print(
      "\(marked.proposals.count { $0.attribution != nil }) attributions,",
      "\(marked.proposals.count { $0.attribution == nil }) claims in the publication's own voice,",
      "\(claims.count) claims, \(marked.propositions.count) propositions")
    for (number, label) in zip(1..., marked.propositions)
    where claims.count(where: { $0.details.proposition == number }) < 2 {
      print("the proposition ‘\(label)’ has one claim only")
    }
  case ("time", 3), ("time", 4):
    let values = Array(arguments)
    guard let part = ReadingTime.Part(rawValue: values[1]),
      let rounds = values.count == 4 ? Int(values[3]) : 5, rounds > 0
    else { throw usage }
    let text = try String(contentsOfFile: values[2], encoding: .utf8)
    print(try ReadingTime(part, of: text, rounds: rounds))
  default: throw usage
  }
} catch {
  FileHandle.standardError.write(Data("reader-score: \(error)\n".utf8))
  exit(2)
}
