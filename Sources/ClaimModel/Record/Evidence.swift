/// An item that bears on claims. Named so that its uid has a type; what the ledger holds of one is
/// `LoggedEvidence`.
package enum Evidence {}
/// One argument from evidence to a claim. Named so that its uid has a type.
package enum EvidenceLine {}

/// What sort of item it is.
package enum EvidenceKind: String, CaseIterable, Sendable, Codable {
  case document, webPage = "web-page", recording, interview, dataset, photograph
  case ownNotes = "own-notes"
}

/// Who may see an item.
package enum Sensitivity: String, CaseIterable, Sendable, Codable {
  /// It could be published.
  case open
  /// It stays in the newsroom.
  case `internal`
  /// It stays with those who work on the story: a report says that it is there, and no more.
  case restricted
}

/// How an item bears on a claim.
package enum Direction: String, CaseIterable, Sendable, Codable {
  case supports, disputes, context
}

/// Whether an item knows by itself what it is used for, or passes it on. It is said of each use: minutes
/// are primary for what was said, and secondary for whether it is so.
package enum EvidenceUse: String, CaseIterable, Sendable, Codable {
  case primary, secondary
}

/// What people say of an item of evidence.
package struct EvidenceFacts: Hashable, Sendable {
  package var kind: EvidenceKind
  package var title: String
  /// Who made it; nil where nobody is on record.
  package var creator: SourceName?
  /// Where in the item that which bears on claims stands.
  package var locators: Locators?
  /// Its words there, to the letter.
  package var excerpt: String?
  /// When it came to be.
  package var madeOn: PartialDate?
  package var publishedOn: PartialDate?
  /// When we took hold of it.
  package var capturedOn: PartialDate?
  /// Where it stands on the web.
  package var link: String?
  /// Where a copy of it stands that does not change.
  package var archiveLink: String?
  package var file: CapturedFile?
  /// ISO 639-1; nil where nobody said.
  package var language: String?
  /// Who put the excerpt into our language.
  package var translator: String?
  package var sensitivity: Sensitivity

  package init(
    kind: EvidenceKind, title: String, creator: SourceName? = nil, locators: Locators? = nil,
    excerpt: String? = nil, madeOn: PartialDate? = nil, publishedOn: PartialDate? = nil,
    capturedOn: PartialDate? = nil, link: String? = nil, archiveLink: String? = nil,
    file: CapturedFile? = nil, language: String? = nil, translator: String? = nil,
    sensitivity: Sensitivity = .internal
  ) {
    self.kind = kind
    self.title = title
    self.creator = creator
    self.locators = locators
    self.excerpt = excerpt
    self.madeOn = madeOn
    self.publishedOn = publishedOn
    self.capturedOn = capturedOn
    self.link = link
    self.archiveLink = archiveLink
    self.file = file
    self.language = language
    self.translator = translator
    self.sensitivity = sensitivity
  }

  /// By the names of the evidence's fields.
  package var fields: [String: FieldValue] {
    [
      "kind": .word(kind), "title": .text(title),
      "creatorId": creator.map { .row($0.id.uid) } ?? .null,
      "locators": .optional(locators?.description), "excerpt": .optional(excerpt),
      "madeOn": .optional(madeOn?.description), "publishedOn": .optional(publishedOn?.description),
      "capturedOn": .optional(capturedOn?.description), "link": .optional(link),
      "archiveLink": .optional(archiveLink), "filePath": .optional(file?.path),
      "fileDigest": .optional(file?.digest.description),
      "fileSize": file.map { .number($0.size) } ?? .null, "language": .optional(language),
      "translator": .optional(translator), "sensitivity": .word(sensitivity),
    ]
  }

  /// We hold it: a file of it was hashed, or a copy of it stands where it does not change.
  package var isOnFile: Bool { file != nil || archiveLink != nil }
}

/// A source as another row names it.
package struct SourceName: Hashable, Sendable {
  package let id: ID<Source>
  package let handle: Handle
  package let identity: Identity
  /// Nil unless it is named.
  package let name: String?

  package init(id: ID<Source>, handle: Handle, identity: Identity, name: String?) {
    self.id = id
    self.handle = handle
    self.identity = identity
    self.name = name
  }

  /// What people call it; never the name of a withheld one.
  package var shown: String {
    switch identity {
    case .named: name ?? "named"
    case .withheld: "name withheld"
    case .unknown: "name unknown to us"
    }
  }
}

/// A file as it was when it was captured.
package struct CapturedFile: Hashable, Sendable {
  /// Relative to the folder of the ledger.
  package let path: String
  package let digest: Digest
  /// In bytes.
  package let size: Int

  package init(path: String, digest: Digest, size: Int) {
    self.path = path
    self.digest = digest
    self.size = size
  }
}

/// An item of evidence in the ledger, with the claims it bears on.
package struct LoggedEvidence: Hashable, Sendable {
  package let id: ID<Evidence>
  package let handle: Handle
  package let revision: Int
  package let facts: EvidenceFacts
  /// Those that stand, by handle.
  package let lines: [LoggedLine]
  /// Who put it on record, and when.
  package let agent: String
  package let addedAt: Timestamp

  package init(
    id: ID<Evidence>, handle: Handle, revision: Int, facts: EvidenceFacts, lines: [LoggedLine],
    agent: String, addedAt: Timestamp
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.facts = facts
    self.lines = lines
    self.agent = agent
    self.addedAt = addedAt
  }
}

/// What people say of an evidence line.
package struct LineFacts: Hashable, Sendable {
  package var direction: Direction
  package var use: EvidenceUse
  /// How sure the item itself sounds; nil where nobody said.
  package var sourceCertainty: Certainty?
  /// The strongest wording that it supports; nil where nobody said.
  package var supportedCertainty: Certainty?
  /// Where in the item; nil for the item as a whole, or the places that stand on it.
  package var locators: Locators?

  package init(
    direction: Direction, use: EvidenceUse, sourceCertainty: Certainty? = nil,
    supportedCertainty: Certainty? = nil, locators: Locators? = nil
  ) {
    self.direction = direction
    self.use = use
    self.sourceCertainty = sourceCertainty
    self.supportedCertainty = supportedCertainty
    self.locators = locators
  }

  /// By the names of the line's fields.
  package var fields: [String: FieldValue] {
    [
      "direction": .word(direction), "use": .word(use), "sourceCertainty": .word(sourceCertainty),
      "supportedCertainty": .word(supportedCertainty),
      "locators": .optional(locators?.description), "isWithdrawn": .flag(false),
    ]
  }
}

/// An evidence line in the ledger.
package struct LoggedLine: Hashable, Sendable {
  package let id: ID<EvidenceLine>
  package let handle: Handle
  package let revision: Int
  package let evidence: Handle
  /// Its title and kind.
  package let title: String
  package let kind: EvidenceKind
  package let sensitivity: Sensitivity
  package let claim: Handle
  /// The slug of the claim's story.
  package let slug: String
  package let facts: LineFacts
  package let isWithdrawn: Bool
  /// Who drew it, and when.
  package let agent: String
  package let addedAt: Timestamp

  package init(
    id: ID<EvidenceLine>, handle: Handle, revision: Int, evidence: Handle, title: String,
    kind: EvidenceKind, sensitivity: Sensitivity, claim: Handle, slug: String, facts: LineFacts,
    isWithdrawn: Bool, agent: String, addedAt: Timestamp
  ) {
    self.id = id
    self.handle = handle
    self.revision = revision
    self.evidence = evidence
    self.title = title
    self.kind = kind
    self.sensitivity = sensitivity
    self.claim = claim
    self.slug = slug
    self.facts = facts
    self.isWithdrawn = isWithdrawn
    self.agent = agent
    self.addedAt = addedAt
  }
}

extension LoggedLine {
  /// Without the title of a restricted item.
  package var redacted: LoggedLine {
    guard sensitivity == .restricted else { return self }
    return LoggedLine(
      id: id, handle: handle, revision: revision, evidence: evidence, title: "restricted",
      kind: kind, sensitivity: sensitivity, claim: claim, slug: slug, facts: facts,
      isWithdrawn: isWithdrawn, agent: agent, addedAt: addedAt)
  }
}

/// What has become of the file of an item.
package enum FileState: Hashable, Sendable {
  case same
  case changed(Digest)
  case vanished
  /// It is there and cannot be read, and why.
  case unreadable(String)
}
