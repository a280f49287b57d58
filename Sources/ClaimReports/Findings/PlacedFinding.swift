import ClaimAudit
import ClaimModel

/// A finding with its rule, its place on the page and its words, all of them from the dossier.
struct PlacedFinding {
  let finding: Finding
  let rule: AuditRule
  let dossier: Dossier

  /// - Precondition: the rule is in the catalogue.
  init(_ finding: Finding, in dossier: Dossier) {
    guard let rule = RuleCatalogue.rule(named: finding.rule) else {
      preconditionFailure("a finding of a rule that is not in the catalogue: \(finding.rule)")
    }
    self.finding = finding
    self.rule = rule
    self.dossier = dossier
  }

  /// Line and column of its first span, from 1.
  var start: (line: Int, column: Int) { dossier.text.place(of: finding.place[0].start) }

  /// `path:line:col`, not escaped.
  var location: String { "\(dossier.textName):\(start.line):\(start.column)" }

  /// `severity[rule]`.
  var label: String { "\(finding.severity.rawValue)[\(rule.name)]" }

  /// What it says, the words of the article not longer than a line or two.
  ///
  /// - Parameter escape: what is done to words of the article.
  func message(_ escape: (String) -> String = { $0 }) -> String {
    rule.message.map { part in
      switch part {
      case .text(let text): text
      case .argument(let name):
        switch finding.arguments[name] {
        case .spans(let spans):
          escape(dossier.text[spans: spans].withSingleBlanks.shortened(to: 160))
        case .word(let word): word
        case .number(let number): "\(number)"
        case nil: ""
        }
      }
    }.joined()
  }

  /// Who is answerable for the words it is about, by the printed wording.
  var level: Level {
    switch finding.subject {
    case .attribution(let key): dossier[key]?.printed.level ?? .ownVoice
    case .claim(let key), .proposition(let key):
      dossier[key]?.attributions.first.flatMap { dossier[$0]?.printed.level } ?? .ownVoice
    }
  }

  /// Whether it is about something nobody has accepted, and what a person types for that.
  var standing: Standing {
    switch finding.subject {
    case .attribution(let key): dossier[key]?.standing ?? .proposed(nil)
    case .claim(let key), .proposition(let key): dossier[key]?.standing ?? .proposed(nil)
    }
  }
}

extension Report {
  /// In reading order.
  var placedFindings: [PlacedFinding] { findings.map { PlacedFinding($0, in: dossier) } }

  /// What must be said first comes first: by severity, and within one in reading order.
  var findingsByWeight: [PlacedFinding] {
    let placed = placedFindings
    return Severity.allCases.flatMap { severity in
      placed.filter { $0.finding.severity == severity }
    }
  }
}
