import ClaimAudit
import ClaimModel

/// The findings of an audit for programs: one document, in the form `whosays.audit/1`. It keeps
/// nothing of a text but the words that findings are about.
package struct AuditJSON: AuditForm {
  private var texts: [Text] = []
  private var unread: [UnreadText] = []
  /// Nil while no text has been audited.
  private var facts: RunFacts?

  package init() {}

  /// Nothing yet: what it holds is kept for the document.
  package mutating func add(_ report: Report) -> String {
    texts.append(Text(report))
    facts = report.facts
    return ""
  }

  /// Nothing yet.
  package mutating func add(_ unread: UnreadText) -> String {
    self.unread.append(unread)
    return ""
  }

  /// The whole document.
  package func closing(_ tally: AuditTally) -> String {
    CanonicalJSON.document(
      "whosays.audit/1",
      Document(
        proposals: Proposals(open: tally.openProposals, note: tally.note), run: facts,
        texts: texts,
        totals: Dictionary(
          uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, tally.findings[$0] ?? 0) }),
        unread: unread))
  }

  /// One text with its findings, in reading order.
  private struct Text: Encodable {
    let path: String
    /// The ordinal of the draft; nil for a file.
    let draft: Int?
    /// Of the stored text.
    let textDigest: Digest
    let openProposals: Int
    /// Nil where none was asked for.
    let baseline: BaselineUse?
    let findings: [FindingEntry]

    init(_ report: Report) {
      path = report.dossier.story.name
      draft = report.dossier.story.record?.draft
      textDigest = Digest(of: report.dossier.text.string)
      openProposals = report.dossier.openProposalCount
      baseline = report.baseline
      findings = report.placedFindings.map { FindingEntry($0) }
    }
  }

  private struct Document: Encodable {
    let proposals: Proposals
    let run: RunFacts?
    let texts: [Text]
    let totals: [String: Int]
    let unread: [UnreadText]
  }

  private struct Proposals: Encodable {
    let open: Int
    let note: String?
  }
}

/// The findings of an audit for programs that read a line at a time: each in the form
/// `whosays.finding/1`.
package struct AuditJSONLines: AuditForm {
  package init() {}

  package var isLineAFinding: Bool { true }

  /// A line for each of its findings, in reading order.
  package mutating func add(_ report: Report) -> String {
    report.placedFindings.map { CanonicalJSON.line("whosays.finding/1", FindingEntry($0)) }.joined()
  }
}

/// The words of a finding beside what it holds itself.
private struct FindingEntry: Encodable, Sendable {
  let rule: String
  let severity: Severity
  let message: String
  let remedy: String
  let path: String
  let draft: Int?
  let line: Int
  let column: Int
  let address: Address?
  let spans: [TextSpan]
  /// The words at the spans, exactly as stored.
  let words: String
  let level: Level
  let arguments: [String: Argument]
  let fingerprint: Fingerprint
  let isProposed: Bool
  /// Of the open proposal or of the accepted element; nil on a bare file.
  let handle: String?

  init(_ found: PlacedFinding) {
    let dossier = found.dossier
    rule = found.rule.name
    severity = found.finding.severity
    message = found.message()
    remedy = found.rule.remedy
    path = dossier.story.name
    draft = dossier.story.record?.draft
    (line, column) = found.start
    address = dossier.address(of: found.finding.place)
    spans = found.finding.place
    words = dossier.text[spans: found.finding.place]
    level = found.level
    arguments = found.finding.arguments.mapValues { Argument($0, in: dossier.text) }
    fingerprint = found.finding.fingerprint
    isProposed = found.standing.isProposed
    handle = found.standing.handle?.description
  }
  /// An argument of a finding: a word, a number, or spans with the words at them.
  enum Argument: Encodable, Sendable {
    case spans([TextSpan], words: String)
    case word(String)
    case number(Int)

    init(_ argument: FindingArgument, in text: DraftText) {
      self =
        switch argument {
        case .spans(let spans): .spans(spans, words: text[spans: spans])
        case .word(let word): .word(word)
        case .number(let number): .number(number)
        }
    }

    private enum Keys: String, CodingKey { case spans, words }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .spans(let spans, let words):
        var object = encoder.container(keyedBy: Keys.self)
        try object.encode(spans, forKey: .spans)
        try object.encode(words, forKey: .words)
      case .word(let word):
        var value = encoder.singleValueContainer()
        try value.encode(word)
      case .number(let number):
        var value = encoder.singleValueContainer()
        try value.encode(number)
      }
    }
  }
}
