package import ClaimModel

/// What a person says of an attribution; what is nil they leave as it is.
package struct AttributionChanges: Hashable, Sendable {
  package var source: Handle?
  /// Quoted words of the draft, in pieces where others stand between them.
  package var wording: [String] = []
  package var cue: [String] = []
  package var content: [String] = []
  /// Of the sentence in which the words stand; nil where they stand once.
  package var address: Address?
  package var level: Level?
  package var voice: Voice?
  package var act: SpeechAct?
  package var verbClass: VerbClass?
  package var isPlural: Bool?
  package var basis: Basis?
  package var recordedCount: Int?
  /// The attribution in whose content it stands.
  package var within: Handle?
  package var note: String?
  /// More claims that it covers.
  package var claims: [Handle] = []
  /// The capitalised words in its note name nobody.
  package var isNotAName = false
  package var cleared: Set<ClearedField> = []

  package init() {}

  /// A field of an attribution that can be emptied.
  package enum ClearedField: String, CaseIterable, Sendable {
    case basis, people, within, note, cue
  }

  /// Nothing is said at all; where words stand says nothing alone.
  package var isEmpty: Bool {
    var plain = self
    plain.address = nil
    return plain == AttributionChanges()
  }

  /// Words of the draft are quoted, or a place is emptied.
  var quotesWords: Bool {
    !wording.isEmpty || !cue.isEmpty || !content.isEmpty || cleared.contains(.cue)
  }

  /// The facts with the changes in them.
  func applied(to facts: AttributionFacts) -> AttributionFacts {
    var facts = facts
    if let basis { facts.basis = basis }
    if let recordedCount { facts.recordedCount = recordedCount }
    if let note { facts.note = note }
    if cleared.contains(.basis) { facts.basis = nil }
    if cleared.contains(.people) { facts.recordedCount = nil }
    if cleared.contains(.note) { facts.note = nil }
    return facts
  }
}
