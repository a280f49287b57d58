package import ClaimModel

/// Assessments in a list, and what adding one answers.
package enum AssessmentListing {
  /// For people: a line an assessment, in the order given.
  package static func text(_ assessments: [LoggedAssessment]) -> String {
    guard !assessments.isEmpty else { return "There are no such assessments.\n" }
    return TextTable.render(
      [["TARGET", "WHAT", "SCALE", "VALUE", "BY", "TIME", "RATIONALE"]]
        + assessments.map { each in
          [
            each.target.description, each.dimension.rawValue, each.scale.rawValue,
            each.value + (each.isSuperseded ? " (replaced)" : ""), each.assessor.withSingleBlanks,
            each.time.description, each.rationale.withSingleBlanks.shortened(to: 60),
          ]
        })
  }

  /// A document in the form `whosays.assessments/1`.
  package static func json(_ assessments: [LoggedAssessment]) -> String {
    CanonicalJSON.document(
      "whosays.assessments/1", Document(assessments: assessments.map(AssessmentEntry.init)))
  }

  /// What `assessment add` answers.
  ///
  /// - Parameters:
  ///   - standing: the newest of each person, of the same target and respect.
  ///   - agent: who added one.
  package static func added(_ standing: [LoggedAssessment], by agent: String) -> String {
    let others = standing.filter { !$0.assessor.utf8.elementsEqual(agent.utf8) }
    guard let own = standing.last(where: { $0.assessor.utf8.elementsEqual(agent.utf8) }) else {
      return ""
    }
    return "\(own.target) \(own.dimension.rawValue) \(own.value) (\(own.scale.rawValue)): added\n"
      + others.map { other in
        "  \(TerminalText.escaped(other.assessor.withSingleBlanks)) says \(other.value) "
          + "(\(other.scale.rawValue)): both stand\n"
      }.joined()
  }

  private struct Document: Encodable {
    let assessments: [AssessmentEntry]
  }
}

/// An assessment in JSON.
struct AssessmentEntry: Encodable {
  private let uid: ID<Assessment>
  private let target: String
  private let dimension: Dimension
  private let scale: AssessmentScale
  private let value: String
  private let isJudgement: Bool
  private let rationale: String
  private let assessor: String
  private let time: Timestamp
  private let isSuperseded: Bool

  init(_ each: LoggedAssessment) {
    uid = each.id
    target = each.target.description
    dimension = each.dimension
    scale = each.scale
    value = each.value
    isJudgement = each.isJudgement
    rationale = each.rationale
    assessor = each.assessor
    time = each.time
    isSuperseded = each.isSuperseded
  }
}
