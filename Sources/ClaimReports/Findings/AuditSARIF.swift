import ClaimAudit
import ClaimModel

/// The findings of an audit for code scanning and editors: SARIF 2.1.0 (OASIS, errata 01), one run,
/// a result a line. Columns count scalars, and a region ends before its end column.
package struct AuditSARIF: AuditForm {
  private let toolVersion: String
  private let folder: String
  private var artifacts: [Artifact] = []
  /// Where in `artifacts` each stands; a text that was named twice is one.
  private var indices: [ArtifactLocation: Int] = [:]
  private var resultCount = 0
  private var unread: [UnreadText] = []
  private var facts: RunFacts?

  /// - Parameter folder: where the audit runs; absolute. Files in it are named from there.
  package init(toolVersion: String, folder: String) {
    self.toolVersion = toolVersion
    self.folder = folder
  }

  /// The tool with every rule, up to the first result.
  package func opening() -> String {
    let schema =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let rules = RuleCatalogue.rules.map { Rule($0) }
    return "{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\n"
      + member("tool", Tool(driver: .init(semanticVersion: toolVersion, rules: rules)))
      + "," + member("columnKind", "unicodeCodePoints")
      + "," + member("originalUriBaseIds", Base.all)
      + ",\"results\":[\n"
  }

  /// Its results; of the text itself no more than its digest is kept.
  package mutating func add(_ report: Report) -> String {
    facts = report.facts
    let location = location(of: report.dossier)
    return report.placedFindings.map { found in
      defer { resultCount += 1 }
      return (resultCount == 0 ? "" : ",") + CanonicalJSON.line(Result(found, in: location))
    }.joined()
  }

  /// Nothing yet: it becomes a notification of the run.
  package mutating func add(_ unread: UnreadText) -> String {
    self.unread.append(unread)
    return ""
  }

  /// What was audited, how it went, and what must be known to do it again.
  package func closing(_ tally: AuditTally) -> String {
    "]\n," + member("artifacts", artifacts)
      + "," + member("invocations", [Invocation(unread)])
      + ","
      + member(
        "properties",
        RunProperties(
          policy: facts?.policy, policyDigest: facts?.policyDigest,
          readerVersion: facts?.readerVersion, openProposals: tally.openProposals,
          note: tally.note))
      + "}]}\n"
  }

  private mutating func location(of dossier: Dossier) -> ArtifactLocation {
    let artifact = Artifact(dossier, folder: folder)
    let index = indices[artifact.location] ?? artifacts.count
    if index == artifacts.count {
      artifacts.append(artifact)
      indices[artifact.location] = index
    }
    return artifact.location.at(index: index)
  }

  private func member(_ name: String, _ value: some Encodable) -> String {
    "\"\(name)\":" + CanonicalJSON.line(value)
  }
}

// What follows is named as the standard names it.

private struct Message: Encodable {
  let text: String
  var markdown: String?
}

private struct Tool: Encodable {
  let driver: Driver

  struct Driver: Encodable {
    var name = "whosays"
    let semanticVersion: String
    let rules: [Rule]
  }
}

private struct Rule: Encodable {
  let id: String
  let deprecatedIds: [String]?
  let shortDescription: Message
  let fullDescription: Message
  let help: Message
  let defaultConfiguration: Configuration
  let properties: Properties

  struct Configuration: Encodable { let level: String }
  struct Properties: Encodable { let category: RuleCategory, since: String, tags: [String] }

  init(_ rule: AuditRule) {
    let metadata = rule.metadata
    id = rule.name
    deprecatedIds = metadata.formerNames.isEmpty ? nil : metadata.formerNames
    shortDescription = Message(text: metadata.summary + ".")
    // GitHub takes no more than 1,024 characters; the whole is in the help.
    fullDescription = Message(text: firstSentence(metadata.finds))
    help = Message(text: RulePage.plainHelp(rule), markdown: RulePage.markdownHelp(rule))
    defaultConfiguration = Configuration(level: metadata.severity.sarifLevel)
    properties = Properties(
      category: metadata.category, since: metadata.since.description,
      tags: [metadata.category.rawValue])
  }
}

extension Severity {
  fileprivate var sarifLevel: String { self == .info ? "note" : rawValue }
}

/// What the URI of a file starts from. No folder of anybody's disk is named.
private struct Base: Encodable {
  var uri: String?
  let description: Message

  static let all = [
    folder: Base(description: Message(text: "The folder in which the audit ran.")),
    root: Base(uri: "file:///", description: Message(text: "The root of the disk.")),
  ]
  static let folder = "SRCROOT"
  static let root = "ROOT"
}

private struct ArtifactLocation: Encodable, Hashable {
  let uri: String
  let uriBaseId: String?
  var index: Int?

  func at(index: Int) -> ArtifactLocation {
    ArtifactLocation(uri: uri, uriBaseId: uriBaseId, index: index)
  }
}

private struct Artifact: Encodable {
  let location: ArtifactLocation
  /// What it is where it is no file.
  let description: Message?
  let hashes: [String: Digest]
  var roles = ["analysisTarget"]

  init(_ dossier: Dossier, folder: String) {
    let file = AuditedFile(dossier, folder: folder)
    location = ArtifactLocation(
      uri: file?.uri ?? URIText.segment(dossier.textName),
      uriBaseId: file.map { $0.isRelative ? Base.folder : Base.root })
    let whatElse = dossier.story.record.map { "Draft \($0.draft) of a story in a ledger." }
    description = file == nil ? Message(text: whatElse ?? "Standard input.") : nil
    hashes = ["sha-256": Digest(of: dossier.text.string)]
  }
}

private struct PhysicalLocation: Encodable {
  let artifactLocation: ArtifactLocation
  let region: Region

  struct Region: Encodable {
    let startLine, startColumn, endLine, endColumn: Int
    let snippet: Message
  }

  init(_ span: TextSpan, of text: DraftText, in artifact: ArtifactLocation) {
    let start = text.place(of: span.start)
    let end = text.place(of: span.end)
    artifactLocation = artifact
    region = Region(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
      snippet: Message(text: text[span]))
  }
}

private struct Location: Encodable {
  var id: Int?
  var message: Message?
  let physicalLocation: PhysicalLocation
}

private struct Result: Encodable {
  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Message
  let locations: [Location]
  /// Where the words go on. Several `locations` would mean that each of them must be mended (3.27.12).
  let relatedLocations: [Location]?
  let partialFingerprints: [String: Fingerprint]
  let properties: Properties

  /// As in our own JSON.
  struct Properties: Encodable {
    let address: Address?
    let handle: String?
    let isProposed: Bool
    let level: Level
    let remedy: String
  }

  init(_ found: PlacedFinding, in artifact: ArtifactLocation) {
    let finding = found.finding
    let places = finding.place.map {
      PhysicalLocation($0, of: found.dossier.text, in: artifact)
    }
    ruleId = found.rule.name
    ruleIndex = RuleCatalogue.rules.firstIndex { $0.name == found.rule.name }
    level = finding.severity.sarifLevel
    message = Message(text: found.message(SARIFText.message))
    locations = [Location(physicalLocation: places[0])]
    let others = zip(1..., places.dropFirst()).map { id, place in
      Location(id: id, message: Message(text: "The words go on here."), physicalLocation: place)
    }
    relatedLocations = others.isEmpty ? nil : others
    partialFingerprints = ["whosaysFingerprint/v1": finding.fingerprint]
    properties = Properties(
      address: found.dossier.address(of: finding.place),
      handle: found.standing.handle?.description, isProposed: found.standing.isProposed,
      level: found.level, remedy: found.rule.remedy)
  }
}

private struct Invocation: Encodable {
  let executionSuccessful: Bool
  let toolExecutionNotifications: [Notification]

  struct Notification: Encodable {
    var level = "error"
    let message: Message
  }

  init(_ unread: [UnreadText]) {
    executionSuccessful = unread.isEmpty
    toolExecutionNotifications = unread.map { text in
      Notification(
        message: Message(text: SARIFText.message("\(text.reason); \(text.remedy).")))
    }
  }
}

private struct RunProperties: Encodable {
  let policy: String?
  let policyDigest: Digest?
  let readerVersion: String?
  let openProposals: Int
  let note: String?
}
