/// An act as a script may write it: what it cannot know is left out, and rows go by what people call them.
/// `docs/acts.md` is the page on it.
package struct ScriptedAct: Decodable {
  /// Nil has one made of the words of the line, so that the same line is the same act.
  package let uid: UID?
  /// Nil for whoever applies it.
  package let agent: String?
  /// Nil for now.
  package let time: Timestamp?
  package let verb: Verb
  package let deed: ScriptedDeed

  private enum Key: String, CodingKey, CaseIterable { case uid, agent, time, verb, deed }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(ofNothingBut: Key.self)
    uid = try container.decodeIfPresent(UID.self, forKey: .uid)
    agent = try container.decodeIfPresent(String.self, forKey: .agent)
    time = try container.decodeIfPresent(Timestamp.self, forKey: .time)
    verb = try container.decode(Verb.self, forKey: .verb)
    deed =
      switch verb {
      case .storyAdd, .draftReread, .purge: .whole
      case .proposalAccept:
        .accept(try container.decode(ScriptedDecision.self, forKey: .deed))
      case .proposalReject:
        .reject(try container.decode(ScriptedDecision.self, forKey: .deed))
      case .undo: .reverse(try container.decode([String: String].self, forKey: .deed)["act"] ?? "")
      default:
        .entry(try container.decode([String: [ScriptedEdit]].self, forKey: .deed)["edits"] ?? [])
      }
  }
}

/// What a scripted act does.
package enum ScriptedDeed {
  case accept(ScriptedDecision)
  case reject(ScriptedDecision)
  /// - Parameter act: its uid, or its number in the history.
  case reverse(_ act: String)
  case entry([ScriptedEdit])
  /// One that a script cannot write in short.
  case whole
}

/// What is said of a proposal.
package struct ScriptedDecision: Decodable {
  /// `p3`.
  package let proposal: String
  /// `s2`; nil for the one on record under the name that the proposal gives, or a new one.
  package let source: String?
  package let reason: String?

  private enum Key: String, CodingKey, CaseIterable { case proposal, source, reason }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(ofNothingBut: Key.self)
    proposal = try container.decode(String.self, forKey: .proposal)
    source = try container.decodeIfPresent(String.self, forKey: .source)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
  }
}

/// A row added or changed.
package struct ScriptedEdit: Decodable {
  package let entity: String
  /// What the row is called; nil for a new one that needs no name.
  package let uid: String?
  /// Nil for a new row, and for one at whatever revision it has.
  package let seen: Int?
  package let fields: [String: ScriptedValue]

  private enum Key: String, CodingKey, CaseIterable { case entity, uid, seen, fields }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(ofNothingBut: Key.self)
    entity = try container.decode(String.self, forKey: .entity)
    uid = try container.decodeIfPresent(String.self, forKey: .uid)
    seen = try container.decodeIfPresent(Int.self, forKey: .seen)
    fields = try container.decode([String: ScriptedValue].self, forKey: .fields)
  }
}

/// What a field holds; a row by what it is called.
package enum ScriptedValue: Decodable {
  case row(String)
  case value(FieldValue)

  private struct Reference: Decodable { let row: String }

  package init(from decoder: any Decoder) throws {
    if let reference = try? Reference(from: decoder) {
      self = .row(reference.row)
    } else {
      self = .value(try FieldValue(from: decoder))
    }
  }
}

/// Any key of an object, to find those that mean nothing.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// An object with these keys and no others: a misspelt one would be passed over without a word.
  fileprivate func container<Key: CodingKey & CaseIterable>(ofNothingBut keys: Key.Type) throws
    -> KeyedDecodingContainer<Key>
  {
    let known = Set(Key.allCases.map(\.stringValue))
    let found = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    if let other = found.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath, debugDescription: "has a key ‘\(other)’, which means nothing"))
    }
    return try container(keyedBy: keys)
  }
}
