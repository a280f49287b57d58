package import ClaimModel

/// What a person says of an item of evidence; what is nil they leave as it is.
package struct EvidenceChanges: Hashable, Sendable {
  package var kind: EvidenceKind?
  package var title: String?
  package var creator: Handle?
  package var locators: Locators?
  package var excerpt: String?
  package var madeOn: PartialDate?
  package var publishedOn: PartialDate?
  package var capturedOn: PartialDate?
  package var link: String?
  package var archiveLink: String?
  package var file: CapturedFile?
  package var language: String?
  package var translator: String?
  package var sensitivity: Sensitivity?
  /// What is to be empty again.
  package var cleared: Set<ClearedField> = []

  package init() {}

  /// A field of an item that can be emptied.
  package enum ClearedField: String, CaseIterable, Sendable {
    case creator, place, excerpt, made, published, captured, link, archive, file, language
    case translator
  }

  /// The facts with the changes in them.
  ///
  /// - Parameters:
  ///   - creator: the one that is named; nil where none is.
  ///   - today: when a file that is captured now came to us, unless somebody says otherwise.
  func applied(to facts: EvidenceFacts, creator: SourceName?, today: PartialDate?) -> EvidenceFacts
  {
    var facts = facts
    if let kind { facts.kind = kind }
    if let title { facts.title = title }
    if let creator { facts.creator = creator }
    if let locators { facts.locators = locators }
    if let excerpt { facts.excerpt = excerpt }
    if let madeOn { facts.madeOn = madeOn }
    if let publishedOn { facts.publishedOn = publishedOn }
    if let file {
      facts.file = file
      facts.capturedOn = today
    }
    if let capturedOn { facts.capturedOn = capturedOn }
    if let link { facts.link = link }
    if let archiveLink { facts.archiveLink = archiveLink }
    if let language { facts.language = language }
    if let translator { facts.translator = translator }
    if let sensitivity { facts.sensitivity = sensitivity }
    for field in cleared { Self.clear(field, in: &facts) }
    return facts
  }

  private static func clear(_ field: ClearedField, in facts: inout EvidenceFacts) {
    switch field {
    case .creator: facts.creator = nil
    case .place: facts.locators = nil
    case .excerpt: facts.excerpt = nil
    case .made: facts.madeOn = nil
    case .published: facts.publishedOn = nil
    case .captured: facts.capturedOn = nil
    case .link: facts.link = nil
    case .archive: facts.archiveLink = nil
    case .file: facts.file = nil
    case .language: facts.language = nil
    case .translator: facts.translator = nil
    }
  }

  /// Nothing is said at all.
  package var isEmpty: Bool { self == EvidenceChanges() }
}
