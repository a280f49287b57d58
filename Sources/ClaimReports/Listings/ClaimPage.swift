package import ClaimModel

/// A claim with everything that hangs on it.
package enum ClaimPage {
  /// For people.
  package static func text(_ claim: LoggedClaim) -> String {
    let facts = claim.facts
    var lines = [
      line("\(claim.handle)", "“\(facts.words.withSingleBlanks)”"),
      line("story", claim.slug), line("status", status(claim)),
      line("kind", facts.kind.rawValue + reader(claim) { $0.kind.rawValue }),
      line("centrality", facts.centrality.rawValue + reader(claim) { $0.centrality.rawValue }),
      line("contentious", yes(facts.isContentious) + reader(claim) { yes($0.isContentious) }),
      line(
        "allegation",
        yes(facts.isAllegation)
          + (facts.allegationTarget.map { ", against \($0.withSingleBlanks)" } ?? "")
          + reader(claim) { yes($0.details.isAllegation) }),
      line("established", yes(facts.isEstablished)),
      line("witnessed", yes(facts.isWitnessed)),
      facts.asOf.map { line("as of", $0.description) },
      facts.assignee.map { line("assignee", $0.withSingleBlanks) },
      claim.parent.map { line("part of", $0.description) },
      claim.parts.isEmpty ? nil : line("parts", listed(claim.parts.map(\.description))),
      claim.aliases.isEmpty ? nil : line("merged", listed(claim.aliases.map(\.description))),
    ]
    lines += claim.mentions.map { mention in
      line(
        "printed",
        "\(claim.slug)@\(mention.draft) \(mention.address?.description ?? "–"), "
          + "\(mention.certainty.rawValue), \(mention.polarity.rawValue): "
          + "“\(mention.exact.withSingleBlanks)”")
    }
    lines += claim.attributions.map { attribution in
      line(
        "attribution",
        "\(attribution.handle), \(attribution.level.rawValue): "
          + "“\(attribution.wording.withSingleBlanks)”"
          + (attribution.source.map { ", source \($0.standsFor)" } ?? "")
          + (attribution.source?.name.map { " \($0)" } ?? "")
          + (attribution.source?.alias.map { ", for \($0)" } ?? ""))
    }
    if claim.attributions.isEmpty { lines.append(line("attribution", "none; own voice")) }
    lines += support(claim.support)
    lines.append(
      line(
        "on record",
        "by \(claim.agent), \(claim.addedAt)"
          + (claim.proposed.map { ", from \($0.proposal), found by \($0.finder)" } ?? "")))
    return lines.compactMap(\.self).joined()
  }

  /// Evidence lines, checks and the assessments that count, each under its own name.
  private static func support(_ support: ClaimSupport) -> [String] {
    let lines = support.lines.map { each in
      line(
        "\(each.handle)",
        "\(each.evidence) \(each.facts.direction.verb) it, \(each.remarks.joined(separator: ", ")): "
          + "\(each.kind.rawValue) “\(each.title.withSingleBlanks)”")
    }
    let checks = support.checks.map { check in
      line(
        "\(check.handle)",
        "\(check.verdict.rawValue), by \(check.checker), \(check.time): "
          + check.method.withSingleBlanks
          + (check.searched.map { "; searched \($0.withSingleBlanks)" } ?? "")
          + (check.reason.map { "; reason: \($0.withSingleBlanks)" } ?? "")
          + (check.holds
            ? "" : "; does not hold any more, made on “\(check.exact.withSingleBlanks)”"))
    }
    let assessments = support.assessments.filter { !$0.isSuperseded }.map { each in
      line(
        each.dimension.rawValue,
        "\(each.target.kind == .line ? "\(each.target): " : "")\(each.value) (\(each.scale.rawValue)), "
          + "by \(each.assessor): \(each.rationale.withSingleBlanks)")
    }
    return (lines.isEmpty ? [line("evidence", "none")] : lines)
      + (checks.isEmpty ? [line("checks", "none")] : checks) + assessments
  }

  private static func line(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 13 - name.utf8.count))
      + TerminalText.escaped(value) + "\n"
  }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func status(_ claim: LoggedClaim) -> String {
    switch claim.standing {
    case .open, .superseded: claim.status.rawValue
    case .cut(let by, let at, let reason):
      "cut by \(by), \(at)" + (reason.map { ": \($0.withSingleBlanks)" } ?? "")
    case .merged(let other): "merged into \(other)"
    }
  }

  /// What the reader has instead, where a person says otherwise.
  private static func reader(_ claim: LoggedClaim, _ value: (PrintedClaim) -> String) -> String {
    let facts = claim.facts
    guard let printed = claim.proposed?.printed else { return "" }
    var details = printed.details
    details.isAllegation = facts.isAllegation
    let ours = PrintedClaim(
      spans: printed.spans, kind: facts.kind, centrality: facts.centrality,
      isContentious: facts.isContentious, details: details)
    let read = value(printed)
    return value(ours) == read ? "" : " (the reader: \(read))"
  }

  /// A document in the form `whosays.claim/1`.
  package static func json(_ claim: LoggedClaim) -> String {
    CanonicalJSON.document("whosays.claim/1", Document(claim: ClaimEntry(claim)))
  }

  private struct Document: Encodable {
    let claim: ClaimEntry
  }
}
