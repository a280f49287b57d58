package import ClaimModel

/// What the doctor found in a ledger.
package enum ExaminationListing {
  /// A part in a line with what of it was seen, and under it a line for each thing that is wrong.
  package static func text(_ examination: Examination) -> String {
    let lines = examination.findings.map { part in
      let verdict =
        part.ailments.isEmpty
        ? part.wasExamined ? "sound" : "not examined" : count(part.ailments.count, "ailment")
      return [part.part.rawValue, verdict, part.extent]
    }
    var page = TextTable.render(lines)
    for ailment in examination.ailments {
      page += "\(ailment.part.rawValue): \(TerminalText.escaped(ailment.what))\n"
    }
    return page
      + (examination.ailments.isEmpty
        ? (examination.findings.allSatisfy(\.wasExamined)
          ? "The ledger is as it was left.\n" : "What was examined is as it was left.\n")
        : "The ledger was changed behind its history, or its disk is failing. Keep this file, and go"
          + " back to a copy that is sound.\n")
  }

  /// Under the name `whosays.examination/1`.
  package static func json(_ examination: Examination) -> String {
    CanonicalJSON.document(
      "whosays.examination/1",
      Document(
        parts: examination.findings.map {
          Entry(
            part: $0.part, extent: $0.extent, wasExamined: $0.wasExamined, ailments: $0.ailments)
        }))
  }

  private struct Document: Encodable {
    let parts: [Entry]
  }

  private struct Entry: Encodable {
    let part: LedgerPart
    let extent: String
    let wasExamined: Bool
    let ailments: [String]
  }
}
