/// What only a ledger knows of a source, redacted: of one whose name is protected it holds no free text
/// and nobody's name, so that no exporter can print any.
package struct DossierSourceRecord: Hashable, Sendable {
  package let affiliation: RecordedWords
  package let role: RecordedWords
  package let tenure: Tenure?
  /// Descriptors that the source agreed to, which may be printed.
  package let agreed: [String]
  /// For the story of the dossier; nil where none are on record.
  package let terms: DossierTerms?
  /// The sources that it stands for.
  package let aliases: [Handle]

  package init(
    affiliation: RecordedWords, role: RecordedWords, tenure: Tenure?, agreed: [String],
    terms: DossierTerms?, aliases: [Handle]
  ) {
    self.affiliation = affiliation
    self.role = role
    self.tenure = tenure
    self.agreed = agreed
    self.terms = terms
    self.aliases = aliases
  }
}

/// The terms of a source as a dossier shows them.
package struct DossierTerms: Hashable, Sendable {
  package let footing: Footing
  package let embargoedUntil: Timestamp?
  package let agreedWording: RecordedWords
  package let reason: RecordedWords
  package let grantedBy: RecordedWords
  package let approvedBy: RecordedWords
  package let identityKnownTo: RecordedWords

  /// - Parameter isProtected: whether words are kept back.
  package init(_ facts: TermsFacts, isProtected: Bool) {
    footing = facts.footing
    embargoedUntil = facts.embargoedUntil
    agreedWording = RecordedWords(facts.agreedWording, isProtected: isProtected)
    reason = RecordedWords(facts.reason, isProtected: isProtected)
    grantedBy = RecordedWords(facts.grantedBy, isProtected: isProtected)
    approvedBy = RecordedWords(facts.approvedBy, isProtected: isProtected)
    identityKnownTo = RecordedWords(facts.identityKnownTo, isProtected: isProtected)
  }
}

/// Words that the record may hold and a dossier may keep back.
package enum RecordedWords: Hashable, Sendable {
  case none
  /// On record, and not in the dossier.
  case withheld
  case shown(String)

  package init(_ words: String?, isProtected: Bool) {
    self = words.map { isProtected ? .withheld : .shown($0) } ?? .none
  }
}
