import ClaimAudit
package import ClaimModel

/// What an audit of one text or several comes to.
package struct AuditTally: Hashable, Sendable {
  /// How many findings weigh how much.
  package private(set) var findings: [Severity: Int] = [:]
  /// How many texts were audited that stand in no ledger.
  package private(set) var articles = 0
  /// How many texts were audited that stand in the ledger.
  package private(set) var stories = 0
  /// How many proposals nobody has decided on.
  package private(set) var openProposals = 0
  /// How many proposals people turned down, so that no rule looked at what they point at.
  package private(set) var rejectedProposals = 0
  /// What baselines kept out; nil where none was asked for.
  package private(set) var baseline: BaselineUse?
  /// Whether any of it rests on what nobody has accepted.
  package private(set) var restsOnProposals = false

  package init() {}

  /// Counts one more text.
  package mutating func add(_ report: Report) {
    for finding in report.findings { findings[finding.severity, default: 0] += 1 }
    if report.dossier.story.record == nil { articles += 1 } else { stories += 1 }
    openProposals += report.dossier.openProposalCount
    rejectedProposals += report.dossier.story.record?.rejected.count ?? 0
    if let more = report.baseline {
      baseline = BaselineUse(
        known: (baseline?.known ?? 0) + more.known, gone: (baseline?.gone ?? 0) + more.gone)
    }
    restsOnProposals = restsOnProposals || report.dossier.restsOnProposals
  }

  /// What it all rests on, in a sentence; nil when a person has accepted everything.
  package var note: String? {
    guard restsOnProposals else { return nil }
    return openProposals > 0
      ? "The audit rests on \(count(openProposals, "proposal")) that nobody has accepted."
      : "The audit rests on what the program read, which nobody has accepted."
  }

  /// What people turned down, in a sentence; nil when they turned nothing down.
  var rejectedNote: String? {
    guard rejectedProposals > 0 else { return nil }
    return "\(count(rejectedProposals, "rejected proposal")) "
      + "\(rejectedProposals == 1 ? "was" : "were") not looked at."
  }

  /// What baselines kept out, in a sentence; nil where none was asked for.
  var baselineNote: String? {
    guard let baseline else { return nil }
    let gone =
      baseline.gone == 0
      ? ""
      : " \(baseline.gone) of the baseline \(baseline.gone == 1 ? "is" : "are") no longer found:"
        + " record it again."
    return "\(count(baseline.known, "known finding")) "
      + "\(baseline.known == 1 ? "is" : "are") not shown.\(gone)"
  }

  /// `3 errors, 2 warnings, 1 note in 2 articles`; nil when no text could be audited, so that it is
  /// never taken for all clear.
  var summary: String? {
    guard articles + stories > 0 else { return nil }
    let counts = counted(findings)
    let texts = [(articles, "article"), (stories, "story")].filter { $0.0 > 0 }.map {
      number, noun in
      number > 1 && noun == "story" ? "\(number) stories" : count(number, noun)
    }
    return (counts.isEmpty ? "Nothing found" : counts.joined(separator: ", "))
      + " in \(listed(texts))"
  }

  /// The notes and, last of all, the count, a line each. Empty when no text could be audited.
  package var closingLines: String {
    guard let summary else { return "" }
    return [note, rejectedNote, baselineNote, summary + "."].compactMap(\.self).map { $0 + "\n" }
      .joined()
  }
}
