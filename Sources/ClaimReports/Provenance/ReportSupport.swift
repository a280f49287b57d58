import ClaimModel

extension MarkdownReport {
  /// What is recorded for and against a claim. Certainty, reliability, credibility, likelihood and
  /// confidence each go by their own name, and the verdict stands apart from them.
  static func support(of claim: DossierClaim, in report: Report) -> [String] {
    let support = claim.standing.handle.flatMap { report.support.claims[$0] } ?? ClaimSupport()
    let trace = claim.standing.handle.flatMap { report.support.traces[$0] }
    let evidence = [
      lines("Evidence for", support.lines, .supports),
      lines("Evidence against", support.lines, .disputes),
      lines("Context", support.lines, .context),
    ].flatMap(\.self)
    return (evidence.isEmpty ? ["Evidence: none recorded."] : evidence)
      + (trace.map { origins($0, isTold: !support.lines.isEmpty || !$0.edges.isEmpty) } ?? [])
      + (trace.map { reliability($0, report.support) } ?? [])
      + [Dimension.credibility, .likelihood, .confidence].flatMap { assessed($0, support) }
      + checks(support)
  }

  private static func lines(_ title: String, _ lines: [LoggedLine], _ direction: Direction)
    -> [String]
  {
    lines.filter { $0.facts.direction == direction }.map { line in
      let item =
        line.sensitivity == .restricted
        ? "\(line.kind.rawValue), restricted"
        : "\(line.kind.rawValue) \(quoted(line.title))"
      return "\(title): \(line.evidence), \(item) (\(line.handle), "
        + "\(MarkdownText.inline(line.remarks.joined(separator: ", "))))."
    }
  }

  /// The count, and the chain as a list within the list where it has more than one link.
  private static func origins(_ trace: Trace, isTold: Bool) -> [String] {
    guard isTold else { return [] }
    return [
      "Origins: \(trace.origins.summary)."
        + trace.origins.circles.map { circle in
          " \(listed(circle.map(\.description))) rest on one another."
        }.joined() + chain(TraceTree(trace).branches, depth: 1)
    ]
  }

  private static func chain(_ branches: [TraceTree.Branch], depth: Int) -> String {
    branches.map { branch in
      "\n" + String(repeating: "  ", count: depth) + "- \(MarkdownText.inline(branch.words))"
        + chain(branch.branches, depth: depth + 1)
    }.joined()
  }

  private static func reliability(_ trace: Trace, _ support: RecordedSupport) -> [String] {
    trace.items.map(\.handle).flatMap { source in
      (support.sources[source] ?? []).map { "Reliability of \($0.target): \(value($0))" }
    }
  }

  private static func assessed(_ dimension: Dimension, _ support: ClaimSupport) -> [String] {
    let name = dimension.rawValue.prefix(1).uppercased() + dimension.rawValue.dropFirst()
    return support.assessments.filter { $0.dimension == dimension && !$0.isSuperseded }.map {
      "\(name)\($0.target.kind == .line ? " of \($0.target)" : ""): \(value($0))"
    }
  }

  private static func value(_ assessment: LoggedAssessment) -> String {
    "\(assessment.value) (\(assessment.scale.rawValue))"
      + (assessment.isJudgement ? "" : ", which says that nobody can judge")
      + ", by \(MarkdownText.inline(assessment.assessor)): "
      + "\(quoted(assessment.rationale))."
  }

  private static func checks(_ support: ClaimSupport) -> [String] {
    guard !support.checks.isEmpty else { return ["Checks: none recorded."] }
    return ["Status: \(support.checks.status.rawValue), from the checks that hold."]
      + support.checks.map { check in
        "Verdict \(check.verdict.rawValue) (\(check.handle)), by \(MarkdownText.inline(check.checker)), "
          + "\(check.time): \(MarkdownText.inline(check.method)). Made on \(quoted(check.exact))"
          + (check.searched.map { ", after a search of \(quoted($0))" } ?? "")
          + (check.reason.map { ", because \(quoted($0))" } ?? "")
          + (check.holds ? "." : ". It does not hold any more.")
      }
  }

  /// How many of the accepted claims have evidence and checks.
  static func supported(_ claims: Set<Handle>, _ support: RecordedSupport) -> String {
    let known = claims.compactMap { support.claims[$0] }
    let (backed, checked) = (known.count { !$0.lines.isEmpty }, known.count(where: \.isChecked))
    guard backed > 0 || checked > 0 else {
      return "No evidence and no check is recorded for \(claims.count == 1 ? "it" : "any of them")."
    }
    let statuses = Dictionary(grouping: known, by: \.checks.status).mapValues(\.count)
    return
      "Evidence is recorded for \(backed) of \(claims.count), and a finished check for \(checked): "
      + listed(
        [ClaimStatus.verified, .disputed, .inCheck, .open].compactMap { status in
          statuses[status].map { "\($0) \(status.rawValue)" }
        }) + "."
  }
}
