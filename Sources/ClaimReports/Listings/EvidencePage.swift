package import ClaimModel

/// An item of evidence with the claims that it bears on.
package enum EvidencePage {
  /// For people.
  package static func text(_ item: LoggedEvidence) -> String {
    let facts = item.facts
    let rows: [(String, String?)] = [
      ("\(item.handle)", "“\(facts.title.withSingleBlanks)”"), ("kind", facts.kind.rawValue),
      ("creator", facts.creator.map { "\($0.handle) \($0.shown.withSingleBlanks)" }),
      ("place", facts.locators?.description),
      ("excerpt", facts.excerpt.map { "“\($0.withSingleBlanks)”" }),
      ("made", facts.madeOn?.description), ("published", facts.publishedOn?.description),
      ("captured", facts.capturedOn?.description), ("link", facts.link),
      ("archive", facts.archiveLink), ("file", facts.file?.shown), ("language", facts.language),
      ("translator", facts.translator?.withSingleBlanks),
      ("sensitivity", facts.sensitivity.rawValue),
    ]
    let lines = item.lines.map { line in
      (
        "\(line.handle)",
        "\(line.facts.direction.verb) \(line.claim) of \(line.slug), "
          + line.remarks.joined(separator: ", ") + "; by \(line.agent), \(line.addedAt)"
      )
    }
    return rows.compactMap { name, value in value.map { Self.row(name, $0) } }.joined()
      + lines.map { row($0.0, $0.1) }.joined()
      + (lines.isEmpty ? row("lines", "none") : "")
      + row("on record", "by \(item.agent), \(item.addedAt)")
  }

  /// A document in the form `whosays.evidence-item/1`.
  package static func json(_ item: LoggedEvidence) -> String {
    CanonicalJSON.document("whosays.evidence-item/1", EvidenceEntry(item))
  }

  /// A name and what is said of it.
  static func row(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 13 - name.utf8.count))
      + TerminalText.escaped(value) + "\n"
  }
}

/// An item of evidence in JSON.
struct EvidenceEntry: Encodable {
  private let uid: ID<Evidence>
  private let handle: String
  private let revision: Int
  private let kind: EvidenceKind
  private let title: String
  private let creator: Creator?
  private let locators: [Place]
  private let excerpt: String?
  private let madeOn: String?
  private let publishedOn: String?
  private let capturedOn: String?
  private let link: String?
  private let archiveLink: String?
  private let file: File?
  private let language: String?
  private let translator: String?
  private let sensitivity: Sensitivity
  private let isOnFile: Bool
  private let lines: [LineEntry]
  private let addedBy: String
  private let addedAt: Timestamp

  private struct Creator: Encodable {
    let source: String
    let name: String?
  }

  struct Place: Encodable {
    let kind: Locator.Kind
    let value: String
  }

  private struct File: Encodable {
    let path: String
    let digest: Digest
    let size: Int
  }

  init(_ item: LoggedEvidence) {
    let facts = item.facts
    uid = item.id
    handle = item.handle.description
    revision = item.revision
    kind = facts.kind
    title = facts.title
    creator = facts.creator.map { Creator(source: $0.handle.description, name: $0.name) }
    locators = facts.locators.entries
    excerpt = facts.excerpt
    madeOn = facts.madeOn?.description
    publishedOn = facts.publishedOn?.description
    capturedOn = facts.capturedOn?.description
    link = facts.link
    archiveLink = facts.archiveLink
    file = facts.file.map { File(path: $0.path, digest: $0.digest, size: $0.size) }
    language = facts.language
    translator = facts.translator
    sensitivity = facts.sensitivity
    isOnFile = facts.isOnFile
    lines = item.lines.map(LineEntry.init)
    addedBy = item.agent
    addedAt = item.addedAt
  }
}

/// An evidence line in JSON.
struct LineEntry: Encodable {
  private let uid: ID<EvidenceLine>
  private let handle: String
  private let revision: Int
  private let evidence: String
  private let title: String
  private let claim: String
  private let story: String
  private let direction: Direction
  private let use: EvidenceUse
  private let sourceCertainty: Certainty?
  private let supportedCertainty: Certainty?
  private let locators: [EvidenceEntry.Place]
  private let addedBy: String
  private let addedAt: Timestamp

  init(_ line: LoggedLine) {
    uid = line.id
    handle = line.handle.description
    revision = line.revision
    evidence = line.evidence.description
    title = line.title
    claim = line.claim.description
    story = line.slug
    direction = line.facts.direction
    use = line.facts.use
    sourceCertainty = line.facts.sourceCertainty
    supportedCertainty = line.facts.supportedCertainty
    locators = line.facts.locators.entries
    addedBy = line.agent
    addedAt = line.addedAt
  }
}

extension Locators? {
  /// In JSON; none for nil.
  var entries: [EvidenceEntry.Place] {
    (self?.all ?? []).map { EvidenceEntry.Place(kind: $0.kind, value: $0.value) }
  }
}
