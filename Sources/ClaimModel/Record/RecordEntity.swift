/// A kind of row that the record holds, as data: what its fields are called and what may stand in them.
/// The ledger checks every `RowEdit` against it; a new kind of row is a definition and commands.
package struct RecordEntity: Sendable {
  /// The table, and the word for it in JSON.
  package let name: String
  /// The letter of its handles; nil where people name its rows in another way.
  package let handle: HandleKind?
  /// Every column but `id`, `uid`, `revision` and `handle`.
  package let fields: [RecordField]
  private let givenWords: String?

  /// - Parameter words: nil where the name says it, as in “evidence line” for `evidenceLine`.
  package init(
    _ name: String, handle: HandleKind? = nil, words: String? = nil, _ fields: [RecordField]
  ) {
    self.name = name
    self.handle = handle
    givenWords = words
    self.fields = fields
  }

  /// What people call one of its rows.
  package var words: String { givenWords ?? separateWords(name).joined(separator: " ") }

  /// The field of a name; nil where there is none.
  package subscript(field: String) -> RecordField? { fields.first { $0.name == field } }

  /// The field that refers to the source of which its rows say something; nil for every other kind of row,
  /// also for `source` itself.
  package var subject: RecordField? { fields.first(where: \.isSubject) }

  /// The fields in whose words a source could be named whose name is withheld. Empty where a row says
  /// nothing of a source.
  package var guardedFields: [RecordField] {
    subject != nil || name == "source" ? fields.filter(\.isGuarded) : []
  }

  /// The kind of row of a name; nil where there is none.
  package static func named(_ name: String) -> RecordEntity? { all.first { $0.name == name } }
}

/// One field of a kind of row.
package struct RecordField: Hashable, Sendable {
  package let name: String
  package let type: FieldType
  /// It is never null.
  package let isRequired: Bool
  /// It stays what it was when the row was added.
  package let isFixed: Bool
  /// The row belongs to the one this refers to, and so to the story of that one.
  package let isOwner: Bool
  /// The row says something of the source that this refers to.
  package let isSubject: Bool
  /// Free text, as every text is unless its definition says otherwise.
  package let isGuarded: Bool
  private let givenWords: String?

  /// - Parameters:
  ///   - words: nil where the name says it, as in “contentious” for `isContentious`.
  ///   - guarded: false for a text that names our own people, or that no person writes freely.
  package init(
    _ name: String, _ type: FieldType, words: String? = nil, required: Bool = false,
    fixed: Bool = false, owner: Bool = false, subject: Bool = false, guarded: Bool = true
  ) {
    self.name = name
    givenWords = words
    self.type = type
    isRequired = required
    isFixed = fixed
    isOwner = owner
    isSubject = subject
    isGuarded = if case .text = type { guarded } else { false }
  }

  /// What people call it, as the commands have it: without what tells only what sort of field it is,
  /// “contentious” for `isContentious`, “merged into” for `mergedIntoId`.
  package var words: String {
    if let givenWords { return givenWords }
    var words = separateWords(name)
    if words.first == "is" { words.removeFirst() }
    if words.last == "id" { words.removeLast() }
    return words.joined(separator: " ")
  }
}

/// The words of a name in ASCII of which each but the first starts with a capital letter.
private func separateWords(_ name: String) -> [String] {
  var words: [[UInt8]] = [[]]
  for byte in name.utf8 {
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    if isCapital { words.append([]) }
    words[words.count - 1].append(isCapital ? byte + 32 : byte)
  }
  return words.map { String(decoding: $0, as: UTF8.self) }
}

/// What may stand in a field.
package enum FieldType: Hashable, Sendable {
  /// Text with something other than white space in it, of at most so many bytes of UTF-8.
  case text(limit: Int)
  /// A word of a vocabulary.
  case word([String])
  case number(ClosedRange<Int>)
  /// 0 or 1.
  case flag
  /// Milliseconds since 1970 in UTC.
  case time
  /// A `PartialDate`, as text.
  case date
  /// `Locators`, as text.
  case locators
  /// Another row, by the entity's name.
  case row(String)
  /// Spans of the draft that the row's `draftId` names, in reading order, none of them empty.
  case spans
  /// The ledger makes it; no edit may name it.
  case kept

  /// The words of a vocabulary.
  package static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type)
    -> FieldType
  {
    .word(Word.allCases.map(\.rawValue))
  }
}

/// What an entry of a verb may edit.
package struct EntryForm: Hashable, Sendable {
  package let entity: String
  /// New rows; otherwise fields of rows that are there.
  package let isNew: Bool
  /// The fields that may change; nil allows every one that is not fixed. Of a new row all may be given.
  package let fields: Set<String>?
  /// What fields must be set to, so that a verb does what it says.
  package let values: [String: Requirement]

  /// What must be said of a field.
  package enum Requirement: Hashable, Sendable {
    /// Null, or nothing.
    case nothing
    /// Null, in so many words.
    case null
    /// Something.
    case something
    /// This word.
    case word(String)
  }

  /// A row that is added.
  package static func new(_ entity: String, _ values: [String: Requirement] = [:]) -> EntryForm {
    EntryForm(entity: entity, isNew: true, fields: nil, values: values)
  }

  /// A row that is changed.
  package static func change(
    _ entity: String, _ fields: Set<String>? = nil, _ values: [String: Requirement] = [:]
  ) -> EntryForm {
    EntryForm(
      entity: entity, isNew: false, fields: fields?.union(values.keys), values: values)
  }

  /// Whether it lets an edit through.
  package func allows(_ edit: RowEdit) -> Bool {
    entity == edit.entity && isNew == (edit.seen == nil)
      && (fields.map { $0.isSuperset(of: edit.fields.keys) } ?? true)
      && values.allSatisfy { field, requirement in
        let value = edit.fields[field]
        return switch requirement {
        case .nothing: value == nil || value == .null
        case .null: value == .null
        case .something: value != nil && value != .null
        case .word(let word): value == .text(word)
        }
      }
  }
}
