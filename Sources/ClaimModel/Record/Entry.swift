/// The deed of everything that people record by rows and fields: which rows it adds, which it changes,
/// and to what. One act has one verb; what a verb may edit is `EntryForm.forms`.
///
/// In JSON it is `{"edits": […]}`; its verb is that of the act.
package struct Entry: Hashable, Sendable {
  package let verb: Verb
  /// In the order in which they are made: a row that another refers to comes before it.
  package let edits: [RowEdit]

  package init(_ verb: Verb, _ edits: [RowEdit]) {
    self.verb = verb
    self.edits = edits
  }
}

/// A row added, or fields of a row changed.
///
/// In JSON: `{"entity": "claim", "uid": "…", "seen": 3, "fields": {"kind": "event"}}`; `seen` is left
/// out for a new row.
package struct RowEdit: Hashable, Sendable, Codable {
  /// The name of a `RecordEntity`.
  package let entity: String
  package let uid: UID
  /// The revision that the person saw; nil for a new row.
  package let seen: Int?
  /// By the name of the field. A new row has every field that must be there; a change only those that
  /// change.
  package let fields: [String: FieldValue]

  package init(_ entity: String, _ uid: UID, seen: Int? = nil, _ fields: [String: FieldValue]) {
    self.entity = entity
    self.uid = uid
    self.seen = seen
    self.fields = fields
  }
}

/// What a field holds.
///
/// In JSON: `null`; a number; a text; `{"row": "…"}` with the uid of another row; `[[start, end], …]`
/// for spans of a draft. A flag is 0 or 1, a time a number of milliseconds since 1970, a date a text.
package enum FieldValue: Hashable, Sendable {
  case null
  case number(Int)
  case text(String)
  case row(UID)
  case spans([TextSpan])

  /// A flag as a number.
  package static func flag(_ value: Bool) -> FieldValue { .number(value ? 1 : 0) }

  /// A word of a vocabulary, or null.
  package static func word(_ value: (some RawRepresentable<String>)?) -> FieldValue {
    value.map { .text($0.rawValue) } ?? .null
  }

  /// A text, or null.
  package static func optional(_ value: String?) -> FieldValue {
    value.map(FieldValue.text) ?? .null
  }
}

extension FieldValue: Codable {
  private enum Key: String, CodingKey { case row }

  package init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      self = .row(try object.decode(UID.self, forKey: .row))
      return
    }
    if let list = try? decoder.unkeyedContainer() {
      var list = list
      var spans: [TextSpan] = []
      while !list.isAtEnd { spans.append(try list.decode(TextSpan.self)) }
      self = .spans(spans)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .row(let uid):
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(uid, forKey: .row)
    case .null:
      var value = encoder.singleValueContainer()
      try value.encodeNil()
    case .number(let number):
      var value = encoder.singleValueContainer()
      try value.encode(number)
    case .text(let text):
      var value = encoder.singleValueContainer()
      try value.encode(text)
    case .spans(let spans):
      var value = encoder.singleValueContainer()
      try value.encode(spans)
    }
  }
}
