/// The removal of words that a newsroom keeps no longer, from the rows and from the history. Which
/// fields go is decided by `PurgedField.rules`; rows, handles, times, names of our own people and every
/// value of a vocabulary stay. It cannot be undone.
///
/// In JSON: `{"reason": "…", "source": "…"}`, or `{"days": 90, "reason": "…", "story": "…"}`; beside it
/// `"isNotAName": true` where somebody said so of the reason.
package struct Purge: Hashable, Sendable {
  package let subject: Subject
  /// Why, in the person's words. It stays in the history.
  package let reason: String
  /// The capitalised words in the reason name nobody whose name is withheld.
  package let isNotAName: Bool

  package init(_ subject: Subject, reason: String, isNotAName: Bool = false) {
    self.subject = subject
    self.reason = reason
    self.isNotAName = isNotAName
  }

  /// Whose words go.
  package enum Subject: Hashable, Sendable {
    /// The details of conversations with a source, and with those that it stands for.
    case source(ID<Source>)
    /// The working papers of a story, at least so many days after it was published, or where it was not
    /// after it was added; of what was undone under its slug every word.
    case story(ID<Story>, days: Int)
  }

  /// What stands in a field whose words are gone.
  package static let tombstone = "[purged]"

  /// Where no two rows may say the same, the row's number stands behind it.
  package static func tombstone(ofRow row: Int64) -> String { "[purged \(row)]" }

  /// Whether a text is one of ours and has no words left.
  package static func isTombstone(_ text: String) -> Bool {
    guard text.utf8.starts(with: "[purged".utf8), text.utf8.last == UInt8(ascii: "]") else {
      return false
    }
    let inner = text.utf8.dropFirst(7).dropLast()
    return inner.isEmpty
      || inner.first == UInt8(ascii: " ")
        && inner.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension Purge: Codable {
  private enum Key: String, CodingKey { case source, story, days, reason, isNotAName }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(reason, forKey: .reason)
    if isNotAName { try object.encode(true, forKey: .isNotAName) }
    switch subject {
    case .source(let source): try object.encode(source, forKey: .source)
    case .story(let story, let days):
      try object.encode(story, forKey: .story)
      try object.encode(days, forKey: .days)
    }
  }

  package init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    reason = try object.decode(String.self, forKey: .reason)
    isNotAName = try object.decodeIfPresent(Bool.self, forKey: .isNotAName) ?? false
    subject =
      if let source = try object.decodeIfPresent(ID<Source>.self, forKey: .source) {
        .source(source)
      } else {
        .story(
          try object.decode(ID<Story>.self, forKey: .story),
          days: try object.decode(Int.self, forKey: .days))
      }
  }
}

/// What a purge removes, or would remove: never a word of it.
package struct PurgeList: Hashable, Sendable {
  /// In the order of kinds of rows, then of the rows.
  package let rows: [Row]
  /// The places in the history whose words go, in order.
  package let acts: [Int]
  /// What has to do with the subject and keeps words all the same, in the same order, so that nobody
  /// believes them gone.
  package let staying: [Row]

  package init(rows: [Row], acts: [Int], staying: [Row]) {
    self.rows = rows
    self.acts = acts
    self.staying = staying
  }

  package var isEmpty: Bool { rows.isEmpty && acts.isEmpty }

  /// One row with fields: of those that go the ones that hold words now or held some once, of those that
  /// stay the ones that hold some now.
  package struct Row: Hashable, Sendable {
    /// The name of the `RecordEntity`.
    package let entity: String
    /// What people call it or the row that it belongs to, or called it before it was undone; nil where it
    /// never had a name.
    package let name: String?
    /// It was undone: the history alone holds its words.
    package let isUndone: Bool
    /// In the order of the definition.
    package let fields: [String]

    package init(entity: String, name: String?, isUndone: Bool = false, fields: [String]) {
      self.entity = entity
      self.name = name
      self.isUndone = isUndone
      self.fields = fields
    }
  }
}

/// A field that a purge removes, and what stands there afterwards.
package enum PurgedField {
  /// How a field is left.
  package enum Left: Sendable {
    /// A word that says so.
    case tombstone
    /// The same with the row's number.
    case numberedTombstone
    /// Nothing: the field takes no word of ours.
    case null
    /// A digest of noughts: a short text can be guessed from its own.
    case noDigest
  }

  /// By kind of row and field.
  package static let rules: [String: [String: Left]] = [
    "source": [
      "name": .tombstone, "nameKey": .tombstone, "affiliation": .tombstone, "role": .tombstone,
      "interest": .tombstone, "note": .tombstone, "notNames": .null,
    ],
    "descriptor": ["wording": .numberedTombstone, "notNames": .null],
    "terms": [
      "agreedWording": .tombstone, "reason": .tombstone, "identityKnownTo": .tombstone,
      "notNames": .null,
    ],
    "attribution": ["note": .tombstone, "notNames": .null],
    "evidence": [
      "title": .tombstone, "locators": .null, "excerpt": .tombstone, "link": .null,
      "archiveLink": .null, "filePath": .null, "fileDigest": .null, "fileSize": .null,
      "translator": .tombstone,
    ],
    "evidenceLine": ["locators": .null],
    "assessment": ["rationale": .tombstone],
    "claimCheck": ["method": .tombstone, "searched": .tombstone, "reason": .tombstone],
    "claim": ["markReason": .tombstone],
    "proposal": ["reason": .tombstone],
  ]

  /// Fields that go as well with a story that was undone, by kind of row: nobody answers for what never was one.
  package static let ofUndoneStory: [String: [String: Left]] = [
    "story": ["title": .tombstone],
    "draft": [
      "text": .tombstone, "fileName": .tombstone, "textDigest": .noDigest,
      "originalDigest": .noDigest,
    ],
    "proposal": ["document": .tombstone],
    "claim": ["words": .tombstone, "allegationTarget": .tombstone],
    "mention": ["exact": .tombstone, "prefix": .tombstone, "suffix": .tombstone],
    "attribution": ["wording": .tombstone],
    "claimCheck": ["exact": .tombstone],
  ]

  /// Every field of a kind of row that may go.
  package static func all(of entity: String) -> Set<String> {
    Set(rules[entity, default: [:]].keys).union(ofUndoneStory[entity, default: [:]].keys)
  }

  /// Fields that keep words of people as long as their story was not undone, whatever is purged. What else is text holds none: words of a
  /// vocabulary, dates, places on a page.
  package static let staying: [String: [String: Staying]] = [
    "story": ["title": .answeredFor], "draft": ["text": .answeredFor, "fileName": .answeredFor],
    "proposal": ["document": .ofDraft, "decider": .ourPeople],
    "claim": [
      "words": .answeredFor, "allegationTarget": .answeredFor, "assignee": .ourPeople,
    ],
    "mention": ["exact": .ofDraft, "prefix": .ofDraft, "suffix": .ofDraft],
    "attribution": ["wording": .ofDraft],
    "terms": ["grantedBy": .ourPeople, "approvedBy": .ourPeople],
    "claimCheck": ["exact": .ofDraft],
  ]

  /// Why a field keeps its words.
  package enum Staying: Sendable {
    /// The newsroom answers for them.
    case answeredFor
    /// They stand in a draft as well.
    case ofDraft
    /// They name people of the newsroom.
    case ourPeople
  }

  /// Of a source on record by its name, the name and what is printed of it stay.
  package static let ofNamedSource: Set<String> = ["interest", "note"]
}
