package import ClaimModel
import ClaimStore

extension Desk {
  /// Puts one person's value on one scale on record. A newer one of the same person and respect takes
  /// its place; one of another person stands beside it.
  ///
  /// - Parameters:
  ///   - scale: nil takes the respect's first, but likelihood has none to take.
  ///   - isNotAName: of a source: the capitalised words of the rationale name nobody whose name is withheld.
  /// - Returns: everything on record of the target now.
  /// - Throws: `StoreError`, among others for credibility 1 without two established origins;
  ///   `AssessmentError`.
  package mutating func assess(
    _ target: Handle, _ dimension: Dimension, _ value: String, scale: AssessmentScale?,
    rationale: String, isNotAName: Bool
  ) throws -> [LoggedAssessment] {
    guard dimension.targets.contains(target.kind) else {
      throw AssessmentError.wrongTarget(target, dimension)
    }
    guard let scale = scale ?? (dimension == .likelihood ? nil : dimension.scales[0]) else {
      throw AssessmentError.noScale(value)
    }
    guard dimension.scales.contains(scale) else {
      throw AssessmentError.wrongScale(dimension, scale)
    }
    let steps = scale.steps(dimension)
    guard let step = steps.first(where: { $0.lowercased() == value.lowercased() }) else {
      throw AssessmentError.offScale(value, dimension, scale)
    }
    let field =
      switch target.kind {
      case .source: "sourceId"
      case .line: "lineId"
      default: "claimId"
      }
    if target.kind == .claim { _ = try open(target) }
    if target.kind == .line, try store.line(target).isWithdrawn {
      throw EvidenceError.withdrawn(target)
    }
    let time = now()
    let assessment: ID<Assessment> = id(at: time)
    var edits = [
      RowEdit(
        "assessment", assessment.uid,
        [
          field: .row(try store.uid(of: target)), "dimension": .word(dimension),
          "scale": .word(scale), "value": .text(step), "rationale": .text(rationale),
        ])
    ]
    if isNotAName, target.kind == .source {
      // An assessment is never edited, so its source keeps what was said of its words.
      let source = try store.loggedSource(target)
      let words = Self.notNames(in: [rationale], beside: source.notNames)
      if words != source.notNames {
        edits.append(
          RowEdit(
            "source", source.id.uid, seen: source.revision, ["notNames": .optional(words)]))
      }
    }
    _ = try record(.assessmentAdd, edits, at: time)
    return try store.assessments(of: target).filter {
      $0.target == target && $0.dimension == dimension && !$0.isSuperseded
    }
  }
}

/// A value is given that its scale, or its target, does not take.
enum AssessmentError: Explained, Hashable {
  case wrongTarget(Handle, Dimension)
  case noScale(String)
  case wrongScale(Dimension, AssessmentScale)
  case offScale(String, Dimension, AssessmentScale)

  var what: String {
    switch self {
    case .wrongTarget(let handle, let dimension):
      "\(dimension.rawValue) is not said of \(handle)"
    case .noScale(let value): "‘\(value)’ means something else on each scale, and none is named"
    case .wrongScale(let dimension, let scale):
      "the scale \(scale.rawValue) has no \(dimension.rawValue)"
    case .offScale(let value, let dimension, let scale):
      "‘\(value)’ is no \(dimension.rawValue) on the scale \(scale.rawValue)"
    }
  }

  var remedy: String {
    switch self {
    case .wrongTarget(_, let dimension):
      switch dimension {
      case .reliability: "name a source, such as s3"
      case .credibility: "name an evidence line, such as l2, or a claim, such as c4"
      case .likelihood, .confidence: "name a claim, such as c4"
      }
    case .noScale: "say which with --scale icd-203, --scale phia or --scale ipcc"
    case .wrongScale(let dimension, _):
      "leave --scale out, or name \(Self.list(dimension.scales.map(\.rawValue)))"
    case .offScale(_, let dimension, let scale):
      "give one of \(Self.list(scale.steps(dimension)))"
    }
  }

  private static func list(_ words: [String]) -> String {
    words.count == 1
      ? words[0] : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}
